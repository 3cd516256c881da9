import Frame
import Glibc

/// A corpus as the user's own folders know it.
enum CorpusIdentity {
  /// The one absolute path of something that exists.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// What its own folder is called: the last part of its path, and a hash of all of it.
  static func name(ofCorpus path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? "root"
    let readable = last.unicodeScalars.prefix(40).map { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "." ? scalar : "_"
    }
    // FNV-1a, 64 bits.
    let hash = path.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: readable)
    return "\(String(name))-\(String(hash, radix: 16))"
  }
}

/// Why a file of the user's could not be written.
struct UserFileError: Error, CustomStringConvertible {
  var description: String

  init(_ path: String, _ number: Int32) {
    description = "\(path): \(String(cString: strerror(number)).lowercased())"
  }
}

/// Reading and writing small files of the user's, readable by the user alone.
enum UserFile {
  /// Larger ones are not ours.
  private static let limit = 64 << 20

  /// The whole text; `nil` where the file is missing or cannot be read.
  static func read(_ path: String) -> String? {
    (try? contents(path)).flatMap { $0 }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes; `nil` where there is no such file.
  static func contents(_ path: String) throws(UserFileError) -> [UInt8]? {
    guard let file = fopen(path, "re") else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw UserFileError(path, errno)
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    guard ferror(file) == 0 else { throw UserFileError(path, errno) }
    return bytes
  }

  /// Writes a file whole or not at all: a crash leaves the old one.
  /// - Parameter isShared: others may read it.
  static func replace(_ path: String, with text: String, isShared: Bool = false) throws(UserFileError) {
    let new = "\(path).new"
    try write(new, O_WRONLY | O_CREAT | O_TRUNC, text, mode: isShared ? 0o644 : 0o600)
    guard rename(new, path) == 0 else { throw UserFileError(path, errno) }
  }

  static func append(_ path: String, _ text: String) throws(UserFileError) {
    try write(path, O_WRONLY | O_CREAT | O_APPEND, text)
  }

  /// Writes a file that must not exist yet.
  static func create(_ path: String, with text: String) throws(UserFileError) {
    try write(path, O_WRONLY | O_CREAT | O_EXCL, text)
  }

  private static func write(
    _ path: String, _ flags: Int32, _ text: String, mode: mode_t = 0o600
  ) throws(UserFileError) {
    makeFolders(of: path)
    let file = open(path, flags | O_CLOEXEC, mode)
    guard file >= 0 else { throw UserFileError(path, errno) }
    defer { close(file) }
    var text = text
    let number: Int32? = text.withUTF8 { bytes in
      var sent = 0
      while sent < bytes.count, let start = bytes.baseAddress {
        let count = Glibc.write(file, start + sent, bytes.count - sent)
        if count < 0, errno != EINTR { return errno }
        sent += max(0, count)
      }
      return nil
    }
    if let number { throw UserFileError(path, number) }
  }

  /// Makes the folders of a path that are not there.
  /// - Returns: whether they are there now.
  @discardableResult
  static func makeFolders(of path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    var folder = ""
    for part in parts {
      folder += part + "/"
      if access(folder, F_OK) != 0 { mkdir(folder, 0o700) }
    }
    return access(folder, W_OK) == 0
  }

  /// A name of a file without what would break a comment.
  static func oneLine(_ text: String) -> String {
    Charset.unicode.visible(text.split(separator: "\n").joined(separator: " "))
  }
}
