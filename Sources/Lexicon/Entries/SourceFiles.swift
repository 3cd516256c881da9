import Glibc

/// The files of a lexicon directory, read whole: they are small and read at build time or on `--lexicon`.
struct SourceFiles {
  struct File {
    /// Relative to the lexicon's directory, '/' separated.
    var path: String
    var text: String
  }

  /// All `.toml` files below a directory in the order of their paths.
  static func all(in directory: String) throws(LexiconProblem) -> [File] {
    var files: [File] = []
    try collect(directory, prefix: "", into: &files)
    return files.sorted { $0.path < $1.path }
  }

  private static func collect(_ directory: String, prefix: String, into files: inout [File]) throws(LexiconProblem) {
    guard let stream = opendir(directory) else {
      throw LexiconProblem(file: directory, line: 0, what: "can't open this directory of the lexicon: \(reason())")
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let path = directory + "/" + name
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        try collect(path, prefix: prefix + name + "/", into: &files)
      } else if name.hasSuffix(".toml"), status.st_mode & S_IFMT == S_IFREG {
        files.append(File(path: prefix + name, text: try read(path)))
      }
    }
  }

  private static func read(_ path: String) throws(LexiconProblem) -> String {
    guard let file = fopen(path, "r") else {
      throw LexiconProblem(file: path, line: 0, what: "can't read this file of the lexicon: \(reason())")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
