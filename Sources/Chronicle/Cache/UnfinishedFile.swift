import Glibc

/// A file that is written beside its place and moved there when it is whole: whoever opens it finds the old one or the new
/// one, also after a crash. Two that write at once do not see each other; the later one stays.
struct UnfinishedFile: ~Copyable {
  private let path: String
  private let temporary: String
  private let descriptor: Int32
  private var isWhole = true
  private var isMoved = false

  /// What the name of an unfinished file has in it, a number behind it.
  static let mark = ".new-"

  /// `nil` where no file can be made.
  init?(_ path: String) {
    self.path = path
    temporary = "\(path)\(Self.mark)\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    descriptor = open(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    // Held as long as this writes: an unfinished file that nobody holds belongs to nobody.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
  }

  deinit {
    if !isMoved { unlink(temporary) }
    close(descriptor)
  }

  mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while isWhole, !rest.isEmpty {
        let sent = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if sent < 0, errno == EINTR { continue }
        if sent <= 0 { isWhole = false } else { rest = rest.dropFirst(sent) }
      }
    }
  }

  /// Writes over the beginning of the file and moves it to its place.
  /// - Returns: false where that was not possible; then everything is as before.
  consuming func finish(start: [UInt8]) -> Bool {
    start.withUnsafeBytes { bytes in
      isWhole = isWhole && pwrite(descriptor, bytes.baseAddress, bytes.count, 0) == bytes.count
    }
    isMoved = isWhole && fdatasync(descriptor) == 0 && rename(temporary, path) == 0
    return isMoved
  }
}
