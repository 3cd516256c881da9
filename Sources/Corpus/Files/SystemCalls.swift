import CSystem

/// A file descriptor that closes itself.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Opens a file or folder for reading; the error number when that fails.
  init(path: [UInt8], directory: Bool) throws(SystemError) {
    let number = csystem_open(path.cString, directory ? 1 : 0)
    guard number >= 0 else { throw SystemError(number: csystem_errno()) }
    self.number = number
  }

  deinit { csystem_close(number) }

  borrowing func status() throws(SystemError) -> csystem_status {
    var status = csystem_status()
    guard csystem_status_of(number, &status) == 0 else { throw SystemError(number: csystem_errno()) }
    return status
  }

  /// Gives the descriptor away.
  consuming func release() -> Int32 {
    let number = self.number
    discard self
    return number
  }
}

/// An error number of the system.
struct SystemError: Error {
  let number: Int32

  var text: String {
    var buffer = [CChar](repeating: 0, count: 128)
    csystem_error_text(number, &buffer, buffer.count)
    let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self).lowercased()
  }
}

extension [UInt8] {
  /// The bytes as a C string; a NUL within ends it.
  var cString: [CChar] { map { CChar(bitPattern: $0) } + [0] }
}
