import Corpus
import EDTF

/// A document with what was read in it as flat little-endian rows: the form that is fast to read back on the machine, by
/// the program and with the lexicon that made it. ``FindingsRecord`` is the form for others.
///
/// Counts first, then the rows of paragraphs, mentions, dates, claims and participants, then what has no fixed size, then
/// the text. Actors are indices into the lexicon, or -1 - i for the person i found in the document.
enum PackedFindings {
  /// Bytes of a row.
  enum Size {
    static let paragraph = 13
    static let mention = 17
    static let date = 22
    static let claim = 43
    static let participant = 6
  }

  /// No actor.
  static let nobody = Int32.min

  /// The cases of enumerations by their places, taken once: `allCases` makes an array each time.
  struct Cases: Sendable {
    let types = EventType.allCases
    let modes = EventMode.allCases
    let statuses = EventStatus.allCases
    let roles = ParticipantRole.allCases
  }
}

/// Makes flat rows of findings.
package struct FindingsPacker {
  package private(set) var words = WordTable()
  private var writer = PackedWriter()
  private let cases = PackedFindings.Cases()

  package init() {}

  /// The bytes of one document's findings; `nil` where something in them does not fit this form.
  package mutating func packed(_ findings: Findings) -> [UInt8]? {
    writer.bytes.removeAll(keepingCapacity: true)
    let document = findings.document
    guard document.bytes.count <= Int(UInt32.max), let published = Self.packed(findings.published) else { return nil }
    putCounts(findings)
    writer.put(words.number(of: document.encoding))
    writer.put(document.language.rawValue)
    writer.put(words.number(of: findings.publishedFrom))
    writer.put(published)
    for paragraph in document.paragraphs {
      put(paragraph.range)
      writer.put(paragraph.language.rawValue)
      writer.put(paragraph.role.rawValue)
    }
    for mention in findings.mentions {
      put(mention.range)
      put(mention.actor)
      writer.put(words.number(of: mention.rule))
      put(mention.isInferred)
    }
    guard putDates(findings), putClaims(findings) else { return nil }
    for person in findings.found { put(person) }
    put(document.frontMatter)
    writer.bytes.append(contentsOf: document.bytes)
    return writer.bytes
  }

  private mutating func putCounts(_ findings: Findings) {
    writer.put(UInt32(findings.document.bytes.count))
    writer.put(UInt32(findings.document.paragraphs.count))
    writer.put(UInt32(findings.mentions.count))
    writer.put(UInt32(findings.dates.count))
    writer.put(UInt32(findings.claims.count))
    writer.put(UInt32(findings.claims.reduce(0) { $0 + $1.participants.count }))
    writer.put(UInt32(findings.found.count))
  }

  private mutating func putDates(_ findings: Findings) -> Bool {
    for date in findings.dates {
      guard let value = Self.packed(date.value) else { return false }
      put(date.range)
      writer.put(value)
      writer.put(words.number(of: date.rule))
      writer.put(date.anchor.rawValue)
      writer.put(date.flags.rawValue)
    }
    return true
  }

  private mutating func putClaims(_ findings: Findings) -> Bool {
    for claim in findings.claims {
      guard let date = Self.packed(claim.date) else { return false }
      put(claim.range)
      put(claim.trigger)
      writer.put(date)
      put(claim.place)
      put(claim.attributedTo)
      writer.put(words.number(of: claim.rule))
      writer.put(UInt32(claim.participants.count))
      put(claim.type, of: cases.types)
      put(claim.mode, of: cases.modes)
      put(claim.status, of: cases.statuses)
    }
    for claim in findings.claims {
      for participant in claim.participants {
        put(participant.actor)
        put(participant.role, of: cases.roles)
        put(participant.isInferred)
      }
    }
    return true
  }

  private mutating func put(_ person: FoundPerson) {
    writer.put(person.name)
    writer.put(person.englishName)
    writer.put(words.number(of: person.language))
    writer.put(words.number(of: person.country))
    writer.put(words.number(of: person.office))
    put(person.isFemale)
    writer.put(UInt32(person.surfaces.count))
    for surface in person.surfaces { writer.put(surface) }
  }

  private mutating func put(_ matter: FrontMatter?) {
    put(matter != nil)
    guard let matter else { return }
    put(matter.range)
    for text in [matter.title, matter.date, matter.source, matter.url] {
      put(text != nil)
      if let text { writer.put(text) }
    }
    for range in [matter.titleRange, matter.dateRange] {
      put(range != nil)
      if let range { put(range) }
    }
    put(matter.language != nil)
    if let language = matter.language { writer.put(language.rawValue) }
    writer.put(UInt32(matter.others.count))
    for entry in matter.others {
      writer.put(entry.key)
      writer.put(entry.value)
    }
  }

  private mutating func put(_ range: ByteRange) {
    writer.put(range.start)
    writer.put(range.end)
  }

  private mutating func put(_ flag: Bool) { writer.put(flag ? 1 : 0 as UInt8) }

  private mutating func put(_ actor: ActorReference?) {
    switch actor {
    case .known(let index): writer.put(Int32(index))
    case .found(let index): writer.put(-1 - Int32(index))
    case nil: writer.put(PackedFindings.nobody)
    }
  }

  /// Its place counted from 1; 0 for none.
  private mutating func put<Case: Equatable>(_ value: Case?, of cases: [Case]) {
    writer.put(UInt8((value.flatMap { cases.firstIndex(of: $0) } ?? -1) + 1))
  }

  /// 0 for no date, `nil` for one that does not fit.
  private static func packed(_ date: EDTFDate?) -> UInt64? {
    guard let date else { return 0 }
    return date.packed
  }
}
