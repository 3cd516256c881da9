import Corpus
import Reading

/// What a load has read, by file, so that the next one reads only what changed.
public struct LoadedTexts: Sendable {
  typealias Result = Swift.Result<Findings, CorpusProblem>

  /// Where a text is kept between runs.
  enum Kept {
    case no, inChanges, inLargeFile
  }

  struct Text: Sendable {
    var file: CorpusFile
    var result: Result
    /// `nil` where the text cannot be kept between runs: it could not be read, or has no file.
    var stamp: TextStamp?
    /// Of a text that could not be read because of what its file holds.
    var refused: TextStamp?
    var kept = Kept.no
  }

  private var texts: [String: Text] = [:]
  /// Texts in the large file of the cache they came from, those that are gone or changed included.
  var largeFile = 0

  public init() {}

  /// Texts that were read elsewhere, and have no files.
  public init(_ findings: [Findings]) {
    for one in findings { add(Text(file: CorpusFile(id: one.document.id, path: []), result: .success(one))) }
  }

  init(_ texts: [Text], largeFile: Int) {
    self.texts.reserveCapacity(texts.count)
    for text in texts { self.texts[text.file.id] = text }
    self.largeFile = largeFile
  }

  var count: Int { texts.count }
  var byteCount: UInt64 { bytes { _ in true } }

  /// In no order.
  var all: (findings: [Findings], problems: [CorpusProblem]) {
    var all: (findings: [Findings], problems: [CorpusProblem]) = ([], [])
    all.findings.reserveCapacity(texts.count)
    for text in texts.values {
      switch text.result {
      case .success(let findings): all.findings.append(findings)
      case .failure(let problem): all.problems.append(problem)
      }
    }
    return all
  }

  /// Of every text that could be read, in the order of their ids.
  var inOrder: [Findings] { all.findings.sorted { $0.document.id < $1.document.id } }

  /// What was found in a text; `nil` where it was not read, or could not be.
  func findings(_ id: String) -> Findings? {
    if case .success(let findings) = texts[id]?.result { findings } else { nil }
  }

  /// Adds what else was read.
  mutating func add(_ others: LoadedTexts) { texts.merge(others.texts) { mine, _ in mine } }

  mutating func add(_ text: Text) { texts[text.file.id] = text }

  /// The texts whose files have the size and the times that a listing tells, and its other files.
  func split(_ listing: CorpusListing) -> (kept: LoadedTexts, rest: [CorpusFile]) {
    var kept = LoadedTexts()
    kept.largeFile = largeFile
    kept.texts.reserveCapacity(texts.count)
    var rest: [CorpusFile] = []
    for file in listing.files {
      if let text = texts[file.id], text.file == file { kept.texts[file.id] = text } else { rest.append(file) }
    }
    return (kept, rest)
  }

  /// How many texts of a listing are new, changed and gone.
  public func changes(in listing: CorpusListing) -> (new: Int, changed: Int, gone: Int) {
    let rest = split(listing).rest
    let new = rest.count { texts[$0.id] == nil }
    let there = Set(listing.files.map(\.id))
    return (new, rest.count - new, texts.keys.count { !there.contains($0) })
  }
}

// MARK: Keeping

extension LoadedTexts {
  /// Whether a text could be kept between runs and is not.
  var isAnyNotKept: Bool { texts.values.contains { $0.kept == .no && $0.stamp != nil } }

  /// Whether everything that was read, or refused, will be the same again as long as the files stay as a listing has them.
  func isSettled(_ listing: CorpusListing) -> Bool {
    texts.count == listing.files.count
      && listing.files.allSatisfy { file in
        guard let text = texts[file.id], text.file == file, let stamp = text.stamp ?? text.refused else { return false }
        return !stamp.isTooYoung(file)
      }
  }

  /// A text by its id.
  subscript(id: String) -> Text? { texts[id] }

  /// Of the files of texts that are kept in a certain way.
  func bytes(where isMeant: (Kept) -> Bool) -> UInt64 {
    texts.values.reduce(0) { isMeant($1.kept) ? $0 &+ $1.file.size : $0 }
  }

  func count(where isMeant: (Kept) -> Bool) -> Int { texts.values.count { isMeant($0.kept) } }

  /// Texts that can be kept, in the order in which a listing has them.
  func sorted(where isMeant: (Kept) -> Bool) -> [Text] {
    texts.values.filter { $0.stamp != nil && isMeant($0.kept) }
      .sorted { $0.file.path.lexicographicallyPrecedes($1.file.path) }
  }

  mutating func mark(_ kept: Kept, where isMeant: (Kept) -> Bool) {
    for index in texts.values.indices where texts.values[index].stamp != nil && isMeant(texts.values[index].kept) {
      texts.values[index].kept = kept
    }
  }
}
