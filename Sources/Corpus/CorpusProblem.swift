/// Something that keeps a file, a folder or the whole corpus from being read.
public struct CorpusProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file or folder, relative to the corpus root where it lies under it.
  public var file: String
  /// What is wrong.
  public var what: String
  /// What the user can do about it.
  public var advice: String

  public init(file: String, what: String, advice: String) {
    self.file = file
    self.what = what
    self.advice = advice
  }

  /// "texts/a.txt: permission denied; check that you may read it"
  public var description: String { "\(file): \(what); \(advice)" }
}
