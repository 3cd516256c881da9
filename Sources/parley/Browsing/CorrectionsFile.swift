import Chronicle
import Glibc

/// Where the corrections of a corpus are kept: in `parley-corrections.toml` in the corpus' own folder where one may
/// write there, so that they travel with the texts; else in the XDG data directory.
struct CorrectionsFile {
  static let name = "parley-corrections.toml"

  let path: String
  private(set) var corrections: Corrections
  private var text: String

  /// - Parameter root: the corpus as the user named it: a directory, or one text.
  /// - Returns: `nil` where there is no place to keep them.
  init?(root: String) {
    guard let path = Self.path(for: root) else { return nil }
    self.path = path
    text = UserFile.read(path) ?? ""
    corrections = text.isEmpty ? Corrections() : CorrectionsText.read(text, path: path)
  }

  private static func path(for root: String) -> String? {
    guard let real = CorpusIdentity.realPath(root) else { return nil }
    let beside = "\(real)/\(name)"
    let isFolder = CorpusIdentity.isFolder(real)
    if isFolder, access(beside, F_OK) == 0 || access(real, W_OK) == 0 { return beside }
    return UserDirectory.data.path("\(CorpusIdentity.name(ofCorpus: real)).toml") ?? (isFolder ? beside : nil)
  }

  mutating func add(_ correction: Correction) throws(UserFileError) {
    try write(CorrectionsText.adding(correction, to: text))
  }

  mutating func remove(_ index: Int) throws(UserFileError) {
    try write(CorrectionsText.removing(index, from: text))
  }

  /// Takes in what somebody else wrote into the file.
  /// - Returns: whether it holds anything else than before.
  mutating func reread() -> Bool {
    let new = UserFile.read(path) ?? ""
    guard new != text else { return false }
    text = new
    corrections = new.isEmpty ? Corrections() : CorrectionsText.read(new, path: path)
    return true
  }

  /// The folder it stands in.
  var folder: String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "." }

  private mutating func write(_ new: String) throws(UserFileError) {
    try UserFile.replace(path, with: new, isShared: true)
    text = new
    corrections = CorrectionsText.read(new, path: path)
  }
}
