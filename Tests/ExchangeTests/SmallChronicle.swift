import Corpus
import EDTF
import Lexicon

@testable import Chronicle
@testable import Reading

/// One text about one meeting, with letters of one to four bytes before it.
enum SmallChronicle {
  static let text = "🕊 Мир\n\nШойгу met Xi on 28 February 2025."

  static func range(of part: String) -> ByteRange {
    let text = Array(text.utf8)
    let part = Array(part.utf8)
    let start = text.indices.first { text[$0...].starts(with: part) } ?? 0
    return ByteRange(start..<start + part.count)
  }

  static let chronicle: Chronicle = {
    var document = Document(id: "en/peace.txt", bytes: Array(text.utf8), language: Language("en") ?? .und)
    document.paragraphs = [
      Paragraph(range: range(of: "🕊 Мир"), role: .headline),
      Paragraph(range: range(of: "Шойгу met Xi on 28 February 2025.")),
    ]
    let day = EDTFDate("2025-02-28")
    var findings = Findings(document: document)
    findings.published = EDTFDate("2025-03-01")
    findings.publishedFrom = "metadata"
    findings.mentions = [
      Mention(range: range(of: "Шойгу"), actor: .known(7), rule: "full name"),
      Mention(range: range(of: "Xi"), actor: .known(9), rule: "short name", isInferred: true),
    ]
    findings.dates = [DateMention(range: range(of: "28 February 2025"), value: day, rule: "day month year")]
    findings.claims = [
      Claim(
        range: range(of: "Шойгу met Xi on 28 February 2025"), trigger: range(of: "met"), type: .consult, mode: .meet,
        status: .happened, date: day,
        participants: [.init(actor: .known(7), role: .party), .init(actor: .known(9), role: .party)],
        attributedTo: .known(7),
        rule: "verb")
    ]
    var chronicle = Chronicle(root: "texts")
    chronicle.documents = [findings]
    chronicle.actors = [actor("sergei-shoigu", "Sergei Shoigu", "RU"), actor("xi-jinping", "Xi \"Jinping\"", "CN")]
    chronicle.references = [ActorReferences([.known(7): 0, .known(9): 1])]
    chronicle.events = [
      Event(
        id: "2025-02-28-consult-3f9a", type: .consult, mode: .meet, date: day, place: nil, status: .happened,
        participants: [
          .init(actor: 0, role: .party, isInferred: false), .init(actor: 1, role: .party, isInferred: false),
        ],
        countries: ["CN", "RU"], label: "Shoigu met Xi", claims: [.init(document: 0, claim: 0)],
        disagreements: [.init(field: .place, values: [.init(text: "Beijing", claims: [0])])])
    ]
    return chronicle
  }()

  private static func actor(_ id: String, _ name: String, _ country: String) -> Actor {
    Actor(
      id: id, class: .person, name: name, names: ["uk": ["Ім'я"], "de": [name]], country: country, isKnown: true,
      shortName: name, mentions: 1, events: [0])
  }
}
