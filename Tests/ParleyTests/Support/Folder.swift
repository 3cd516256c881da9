import Glibc

/// A directory that a test fills and that goes away with it.
final class Folder {
  let path: String

  init() throws {
    var template = Array("/tmp/parley-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw SystemFailure(what: "mkdtemp", number: errno) }
    path = String(cString: made)
  }

  /// Texts by their relative paths.
  convenience init(_ texts: [String: String]) throws {
    try self.init()
    for (name, text) in texts { try write(name, Array(text.utf8)) }
  }

  deinit { Self.remove(path) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    for (place, letter) in name.enumerated() where letter == "/" { mkdir("\(path)/\(name.prefix(place))", 0o755) }
    guard let file = fopen("\(path)/\(name)", "w") else { throw SystemFailure(what: name, number: errno) }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  private static func remove(_ path: String) {
    if let directory = opendir(path) {
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name == "." || name == ".." { continue }
        if unlink("\(path)/\(name)") != 0 { remove("\(path)/\(name)") }
      }
      closedir(directory)
    }
    rmdir(path)
  }
}

struct SystemFailure: Error {
  let what: String
  let number: Int32
}
