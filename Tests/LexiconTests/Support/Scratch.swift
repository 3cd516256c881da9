import Glibc

/// A lexicon directory of a test's own, gone when the test is.
final class Scratch {
  let path: String
  /// What was made, in order.
  private var made: [String] = []

  /// - Parameter files: texts by their paths below the directory.
  init(_ files: [String: String]) {
    var template = Array("/tmp/parley-lexicon-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { String(cString: mkdtemp($0.baseAddress!)) }
    made.append(path)
    for (name, text) in files {
      var folder = path
      for part in name.split(separator: "/").dropLast() {
        folder += "/" + part
        if mkdir(folder, 0o700) == 0 { made.append(folder) }
      }
      let file = fopen(path + "/" + name, "w")!
      fputs(text, file)
      fclose(file)
      made.append(path + "/" + name)
    }
  }

  deinit { for path in made.reversed() { remove(path) } }
}
