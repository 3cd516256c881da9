import Chronicle
import Corpus
import Exchange
import Reading
import TestLexicon

/// A text of a story: where it stands, its language, when it appeared, what it says.
struct StoryText {
  var id: String
  var language: String
  var published: String
  var text: String

  init(_ id: String, _ language: String, _ published: String, _ text: String) {
    (self.id, self.language, self.published, self.text) = (id, language, published, text)
  }

  var findings: Findings { TestLexicon.read(text, language, published: published, id: id) }
}

/// A chronicle of texts, in words that are easy to compare.
struct Story {
  let chronicle: Chronicle

  init(_ texts: StoryText...) { self.init(texts) }

  init(_ texts: [StoryText], corrections: Corrections = Corrections()) {
    chronicle = ChronicleBuilder(TestLexicon.lexicon, corrections: corrections).build(
      root: "story", texts.map(\.findings))
  }

  /// "happened 2025-02-28 Shoigu met Xi Jinping x3": status, date, label, number of claims; statements left out.
  var events: [String] {
    chronicle.events.filter { $0.type != .state }.map { event in
      let head = [event.status.rawValue, event.date?.description, event.label].compactMap { $0 }
      return head.joined(separator: " ") + " x\(event.claims.count)"
    }
  }

  /// "field: value | value" of each disagreement.
  var disagreements: [String] {
    chronicle.events.flatMap(\.disagreements).map { disagreement in
      "\(disagreement.field.rawValue): " + disagreement.values.map(\.text).joined(separator: " | ")
    }
  }

  /// Ids of the persons nobody listed.
  var found: [String] { chronicle.actors.filter { !$0.isKnown }.map(\.id) }

  func actor(_ id: String) -> Actor? { chronicle.actors.first { $0.id == id } }
}

extension Chronicle {
  /// What the export prints.
  var exported: String {
    var bytes: [UInt8] = []
    JSONLines(self, generator: "test").write { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Everything in it, for comparison.
  var told: String {
    var lines = [exported]
    for index in documents.indices {
      let findings = documents[index]
      lines.append("document \(id(ofDocument: index)) \(language(ofDocument: index)) \(byteCount(ofDocument: index))")
      lines.append("\(findings.document) \(findings.published as Any) \(findings.publishedFrom as Any)")
      lines.append("\(findings.found) \(findings.mentions) \(findings.dates) \(findings.claims)")
      lines.append("references \(findings.mentions.map { actor($0.actor, in: index) ?? -1 })")
    }
    lines += events.map { "\($0)" }
    lines += relations.map { "\($0)" }
    lines += actors.map { "\($0.id) \($0.shortName) \($0.names.sorted { $0.key < $1.key }) \($0.events)" }
    lines += problems.map(\.description)
    lines += conflicts.map { "\($0)" }
    lines.append("\(byteCount)")
    return lines.joined(separator: "\n")
  }
}
