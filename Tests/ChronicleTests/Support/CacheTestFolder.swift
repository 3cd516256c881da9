import Glibc
import Lexicon
import Reading
import TestLexicon

/// A folder of texts and one for their cache, both gone with it.
final class CacheTestFolder: Sendable {
  let root: String
  var texts: String { root + "/texts" }
  var cachePath: String { root + "/cache/archive" }

  init() {
    var template = Array("/tmp/parley-cache-XXXXXX".utf8CString)
    root = template.withUnsafeMutableBufferPointer { String(cString: mkdtemp($0.baseAddress!)) }
    mkdir(root + "/texts", 0o700)
    mkdir(root + "/cache", 0o700)
  }

  deinit {
    for folder in ["texts", "cache"] {
      for name in Self.names(in: "\(root)/\(folder)") { unlink("\(root)/\(folder)/\(name)") }
      rmdir("\(root)/\(folder)")
    }
    rmdir(root)
  }

  var cacheFiles: [String] { Self.names(in: root + "/cache") }

  func writeMeetings(_ count: Int) {
    for number in 0..<count {
      write(
        "\(number).txt",
        "---\nlanguage: en\ndate: 2025-01-01\n---\nAndrzej Duda met Gitanas Nauseda on \(number % 28 + 1) May \(1990 + number / 28).\n"
      )
    }
  }

  func write(_ name: String, _ text: String, modified: Int? = nil) {
    Self.write("\(texts)/\(name)", Array(text.utf8))
    if let modified { touch(name, modified) }
  }

  func touch(_ name: String, _ seconds: Int) {
    let times = [timespec(tv_sec: seconds, tv_nsec: 0), timespec(tv_sec: seconds, tv_nsec: 0)]
    utimensat(AT_FDCWD, "\(texts)/\(name)", times, 0)
  }

  func remove(_ name: String) { unlink("\(texts)/\(name)") }
  func rename(_ name: String, _ new: String) { Glibc.rename("\(texts)/\(name)", "\(texts)/\(new)") }

  func write(_ name: String, bytes: [UInt8]) { Self.write("\(texts)/\(name)", bytes) }

  /// Puts bytes into the place of one file of the cache, as a new file.
  func replace(_ path: String, _ bytes: [UInt8]) {
    unlink(path)
    Self.write(path, bytes)
  }

  /// Puts bytes into the place of the large file, and nothing beside it.
  func writeCache(_ bytes: [UInt8]) {
    for name in cacheFiles { unlink("\(root)/cache/\(name)") }
    Self.write(cachePath, bytes)
  }

  func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  func read(_ path: String) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size(path))
    let file = fopen(path, "r")!
    fread(&bytes, 1, bytes.count, file)
    fclose(file)
    return bytes
  }

  private static func write(_ path: String, _ bytes: [UInt8]) {
    let file = fopen(path, "w")!
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  private static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  /// The project's lexicon without one of its actors.
  static func otherLexicon() throws -> Lexicon {
    var source = TestLexicon.source
    source.actors.removeLast()
    return try Lexicon(compiled: Compiler.compile(source, languageTables: LanguageProfiles.compiled(source)))
  }
}
