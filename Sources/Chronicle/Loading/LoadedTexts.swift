import Corpus
import Reading

/// What a load has read, by file, so that the next one reads only what changed.
public struct LoadedTexts: Sendable {
  typealias Result = Swift.Result<Findings, CorpusProblem>

  private var texts: [String: (file: CorpusFile, result: Result)] = [:]

  public init() {}

  /// Texts that were read elsewhere, and have no files.
  public init(_ findings: [Findings]) {
    for one in findings { add(.success(one), of: CorpusFile(id: one.document.id, path: [])) }
  }

  var count: Int { texts.count }
  var byteCount: UInt64 { texts.values.reduce(0) { $0 &+ $1.file.size } }

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

  mutating func add(_ result: Result, of file: CorpusFile) { texts[file.id] = (file, result) }

  /// The texts whose files have the size and the time of change that a listing tells, and its other files.
  func split(_ listing: CorpusListing) -> (kept: LoadedTexts, rest: [CorpusFile]) {
    var kept = LoadedTexts()
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
