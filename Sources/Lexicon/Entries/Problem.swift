/// A mistake in a lexicon file: where it is, what it is, and what to do.
public struct LexiconProblem: Error, Sendable, Hashable, CustomStringConvertible {
  public var file: String
  /// 1-based; 0 where the whole file is meant.
  public var line: Int
  public var what: String
  /// Whether the entry was left out because of it.
  public var isFatal: Bool

  public init(file: String, line: Int, what: String, isFatal: Bool = true) {
    self.file = file
    self.line = line
    self.what = what
    self.isFatal = isFatal
  }

  public var description: String { line > 0 ? "\(file):\(line): \(what)" : "\(file): \(what)" }
}
