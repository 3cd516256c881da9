import Corpus
import Reading
import Synchronization

/// Documents that are made into values when they are asked for, and what is known of them without.
protocol DocumentRows: StoredRows<Findings> {
  func id(_ index: Int) -> String
  func language(_ index: Int) -> Language
  /// The size of the text.
  func byteCount(_ index: Int) -> Int
  /// The hash of the text's file, where it is known without the findings.
  func content(_ index: Int) -> UInt64?
}

/// What is told of a document beside its place, so that nobody needs its findings for it.
struct DocumentFacts: Sendable {
  var language: Language
  /// How many claims and paragraphs it has.
  var claims: UInt32
  var paragraphs: UInt32
  /// The size of the text.
  var bytes: UInt32

  init(_ findings: Findings) {
    language = findings.document.language
    claims = UInt32(findings.claims.count)
    paragraphs = UInt32(findings.document.paragraphs.count)
    bytes = UInt32(findings.document.bytes.count)
  }

  /// As a row of the model tells.
  init(_ model: StoredModel, _ row: Int) {
    language = Language(rawValue: model.value(.documents, row, 36))
    claims = model.value(.documents, row, 40)
    paragraphs = model.value(.documents, row, 44)
    bytes = model.value(.documents, row, 48)
  }
}

extension Findings {
  /// What stands for a text that can no longer be had.
  static func lost(_ id: String, _ facts: DocumentFacts) -> Findings {
    lost(id, language: facts.language, claims: Int(facts.claims), paragraphs: Int(facts.paragraphs))
  }
}

/// The documents asked for last, each at the place its number leads to.
final class RecentDocuments: Sendable {
  private static let count = 128
  private let all = Mutex([(index: Int, findings: Findings)?](repeating: nil, count: RecentDocuments.count))

  func element(_ index: Int, _ make: () -> Findings) -> Findings {
    let slot = index % Self.count
    if let kept = all.withLock({ $0[slot] }), kept.index == index { return kept.findings }
    let findings = make()
    all.withLock { $0[slot] = (index, findings) }
    return findings
  }
}
