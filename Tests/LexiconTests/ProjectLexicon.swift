import Testing

@testable import Lexicon

/// The project's own lexicon, read and compiled once for all tests.
enum ProjectLexicon {
  static let directory: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/") + "/data/lexicon"
  }()

  static let source = Result { try SourceReader.read(directory) }

  static let compiled = Result { try Lexicon(compiled: Compiler.compile(try source.get())) }
}
