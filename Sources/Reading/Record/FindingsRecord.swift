import Corpus
import EDTF
import Lexicon

/// A document with what was read in it, in a form that leaves the process: the lexicon's actors by their ids instead of
/// indices, ranges in bytes of the text. docs/export.md describes its JSON.
package struct FindingsRecord: Codable, Sendable {
  struct Header: Codable {
    var range: [UInt32]
    var title: String?
    var titleRange: [UInt32]?
    var date: String?
    var dateRange: [UInt32]?
    var source: String?
    var url: String?
    var language: String?
  }

  struct ParagraphRecord: Codable {
    var range: [UInt32]
    var role: UInt8
    var language: String
  }

  struct PersonRecord: Codable {
    var name: String
    var englishName: String
    var language: String
    var country: String?
    var office: String?
    var female: Bool
    var surfaces: [String]
  }

  struct MentionRecord: Codable {
    var range: [UInt32]
    var actor: String
    var rule: String
    var inferred: Bool
  }

  struct DateRecord: Codable {
    var range: [UInt32]
    var value: String?
    var rule: String
    var anchor: UInt8
    var flags: UInt8
  }

  struct ClaimRecord: Codable {
    struct ParticipantRecord: Codable {
      var actor: String
      var role: String
      var inferred: Bool
    }

    var range: [UInt32]
    var trigger: [UInt32]
    var type: String
    var mode: String?
    var status: String
    var date: String?
    var place: String?
    var participants: [ParticipantRecord]
    var attributedTo: String?
    var rule: String
  }

  /// Of this form; readers refuse others.
  static let currentVersion = 1

  var version: Int
  package var id: String
  var text: String
  var encoding: String
  var language: String
  var header: Header?
  var paragraphs: [ParagraphRecord]
  var published: String?
  var publishedFrom: String?
  var found: [PersonRecord]
  var mentions: [MentionRecord]
  var dates: [DateRecord]
  var claims: [ClaimRecord]
}

// MARK: Writing

extension FindingsRecord {
  package init(_ findings: Findings, _ lexicon: Lexicon) {
    /// "=id" of an actor of the lexicon, "3" for the fourth person found in this document.
    func name(_ reference: ActorReference) -> String {
      switch reference {
      case .known(let index): "=" + lexicon.id(index)
      case .found(let index): String(index)
      }
    }
    let document = findings.document
    version = Self.currentVersion
    id = document.id
    text = String(decoding: document.bytes, as: UTF8.self)
    encoding = document.encoding
    language = document.language.code
    header = document.frontMatter.map(Header.init)
    paragraphs = document.paragraphs.map {
      ParagraphRecord(range: $0.range.ends, role: $0.role.rawValue, language: $0.language.code)
    }
    published = findings.published?.description
    publishedFrom = findings.publishedFrom
    found = findings.found.map {
      PersonRecord(
        name: $0.name, englishName: $0.englishName, language: $0.language, country: $0.country, office: $0.office,
        female: $0.isFemale, surfaces: $0.surfaces)
    }
    mentions = findings.mentions.map {
      MentionRecord(range: $0.range.ends, actor: name($0.actor), rule: $0.rule, inferred: $0.isInferred)
    }
    dates = findings.dates.map {
      DateRecord(
        range: $0.range.ends, value: $0.value?.description, rule: $0.rule, anchor: $0.anchor.rawValue,
        flags: $0.flags.rawValue)
    }
    claims = findings.claims.map { claim in
      ClaimRecord(
        range: claim.range.ends, trigger: claim.trigger.ends, type: claim.type.rawValue, mode: claim.mode?.rawValue,
        status: claim.status.rawValue, date: claim.date?.description, place: claim.place.map(name),
        participants: claim.participants.map {
          ClaimRecord.ParticipantRecord(actor: name($0.actor), role: $0.role.rawValue, inferred: $0.isInferred)
        }, attributedTo: claim.attributedTo.map(name), rule: claim.rule)
    }
  }
}

extension FindingsRecord.Header {
  init(_ matter: FrontMatter) {
    range = matter.range.ends
    title = matter.title
    titleRange = matter.titleRange?.ends
    date = matter.date
    dateRange = matter.dateRange?.ends
    source = matter.source
    url = matter.url
    language = matter.language?.code
  }
}

// MARK: Reading

extension FindingsRecord {
  /// What makes a record unusable.
  package struct Mistake: Error {
    package var what: String

    init(_ what: String) { self.what = what }
  }

  /// The findings again, for the lexicon of this program.
  package func findings(_ lexicon: Lexicon) throws(Mistake) -> Findings {
    guard version == Self.currentVersion else { throw Mistake("version \(version) is not known here") }
    let context = Context(lexicon: lexicon, size: UInt32(text.utf8.count), found: found.count)
    var document = Document(id: id, bytes: Array(text.utf8), encoding: encoding, language: Language(language) ?? .und)
    document.frontMatter = try header?.frontMatter(context)
    for paragraph in paragraphs {
      guard let role = Paragraph.Role(rawValue: paragraph.role) else { throw Mistake("no such role of a paragraph") }
      document.paragraphs.append(
        Paragraph(range: try context.range(paragraph.range), role: role, language: Language(paragraph.language) ?? .und)
      )
    }
    var result = Findings(document: document)
    result.published = try context.date(published)
    result.publishedFrom = publishedFrom
    result.found = found.map {
      FoundPerson(
        name: $0.name, englishName: $0.englishName, language: $0.language, country: $0.country, office: $0.office,
        isFemale: $0.female, surfaces: $0.surfaces)
    }
    for mention in mentions {
      result.mentions.append(
        Mention(
          range: try context.range(mention.range), actor: try context.actor(mention.actor), rule: mention.rule,
          isInferred: mention.inferred))
    }
    for date in dates {
      guard let anchor = DateMention.Anchor(rawValue: date.anchor) else { throw Mistake("no such anchor of a date") }
      result.dates.append(
        DateMention(
          range: try context.range(date.range), value: try context.date(date.value), rule: date.rule, anchor: anchor,
          flags: DateMention.Flags(rawValue: date.flags)))
    }
    for claim in claims { result.claims.append(try claim.claim(context)) }
    return result
  }

  /// What references and ranges must fit into.
  struct Context {
    let lexicon: Lexicon
    let size: UInt32
    let found: Int

    func range(_ ends: [UInt32]) throws(Mistake) -> ByteRange {
      guard ends.count == 2, ends[0] <= ends[1], ends[1] <= size else { throw Mistake("a range beyond the text") }
      return ByteRange(start: ends[0], end: ends[1])
    }

    func date(_ text: String?) throws(Mistake) -> EDTFDate? {
      guard let text else { return nil }
      guard let date = EDTFDate(text) else { throw Mistake("'\(text)' is no date") }
      return date
    }

    func actor(_ name: String) throws(Mistake) -> ActorReference {
      if name.hasPrefix("=") {
        guard let index = lexicon.index(of: String(name.dropFirst())) else {
          throw Mistake("the lexicon has no '\(name.dropFirst())'; it was another one that read this text")
        }
        return .known(index)
      }
      guard let index = Int(name), (0..<found).contains(index) else { throw Mistake("'\(name)' is no actor") }
      return .found(index)
    }

    func optionalActor(_ name: String?) throws(Mistake) -> ActorReference? {
      guard let name else { return nil }
      return try actor(name)
    }
  }
}

extension FindingsRecord.Header {
  fileprivate func frontMatter(_ context: FindingsRecord.Context) throws(FindingsRecord.Mistake) -> FrontMatter {
    var matter = FrontMatter(range: try context.range(range))
    matter.title = title
    if let titleRange { matter.titleRange = try context.range(titleRange) }
    matter.date = date
    if let dateRange { matter.dateRange = try context.range(dateRange) }
    matter.source = source
    matter.url = url
    matter.language = language.flatMap { Language($0) }
    return matter
  }
}

extension FindingsRecord.ClaimRecord {
  fileprivate func claim(_ context: FindingsRecord.Context) throws(FindingsRecord.Mistake) -> Claim {
    guard let type = EventType(rawValue: type), let status = EventStatus(rawValue: status) else {
      throw FindingsRecord.Mistake("no such type or status of a claim")
    }
    var members: [Claim.Participant] = []
    for participant in participants {
      guard let role = ParticipantRole(rawValue: participant.role) else {
        throw FindingsRecord.Mistake("'\(participant.role)' is no role")
      }
      members.append(
        Claim.Participant(actor: try context.actor(participant.actor), role: role, isInferred: participant.inferred))
    }
    return Claim(
      range: try context.range(range), trigger: try context.range(trigger), type: type,
      mode: mode.flatMap(EventMode.init), status: status, date: try context.date(date),
      place: try context.optionalActor(place), participants: members,
      attributedTo: try context.optionalActor(attributedTo), rule: rule)
  }
}

extension ByteRange {
  fileprivate var ends: [UInt32] { [start, end] }
}
