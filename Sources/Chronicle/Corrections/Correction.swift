import Corpus
import EDTF
import Reading

/// Something that the user knows better than the program. Applied whenever the texts are loaded, never written into
/// them.
public struct Correction: Hashable, Sendable {
  public enum Change: Hashable, Sendable {
    /// Two actors are one; by their ids.
    case merge(actor: String, into: String)
    /// In these documents (by id) who was taken for an actor is somebody else, of this name.
    case split(actor: String, documents: [String], name: String)
    /// In these places who was taken for an actor is somebody else, of this name.
    case splitMentions(actor: String, mentions: [MentionAnchor], name: String)
    /// An actor is called something else.
    case rename(actor: String, name: String)
    /// The passages do not report an event.
    case reject(EventAnchor)
    /// The event was at another date.
    case redate(EventAnchor, EDTFDate)
  }

  public var change: Change

  public init(_ change: Change) { self.change = change }
}

/// An event as a correction remembers it: by the passages that report it, which outlive its id.
public struct EventAnchor: Hashable, Sendable {
  /// One passage: its document, what it reports, and its words.
  public struct Passage: Hashable, Sendable {
    public var document: String
    public var type: EventType
    /// The beginning of the passage, word for word.
    public var text: String

    public init(document: String, type: EventType, text: String) {
      self.document = document
      self.type = type
      self.text = text
    }
  }

  /// Id and label at the time of the correction, for people who read it.
  public var id: String
  public var label: String
  public var passages: [Passage]

  public init(id: String, label: String, passages: [Passage]) {
    self.id = id
    self.label = label
    self.passages = passages
  }

  /// - Parameter event: an index.
  public init(_ event: Int, of chronicle: Chronicle) {
    id = chronicle.events[event].id
    label = chronicle.events[event].label
    passages = chronicle.events[event].claims.map { reference in
      let findings = chronicle.documents[reference.document]
      let claim = chronicle.claim(reference)
      return Passage(
        document: findings.document.id, type: claim.type, text: Self.beginning(of: claim, in: findings))
    }
  }

  /// Enough of a passage to know it again.
  static func beginning(of claim: Claim, in findings: Findings) -> String {
    let bytes = findings.document.bytes
    let end = min(Int(claim.range.end), bytes.count)
    var last = min(end, Int(claim.range.start) + 160)
    // Not within a character.
    while last < end, bytes[last] & 0xC0 == 0x80 { last += 1 }
    return findings.document.text(.init(Int(claim.range.start)..<max(Int(claim.range.start), last)))
  }
}

/// A mention as a correction remembers it: by its document and the words that begin with it.
public struct MentionAnchor: Hashable, Sendable {
  public var document: String
  /// From the name on, word for word.
  public var text: String

  public init(document: String, text: String) {
    self.document = document
    self.text = text
  }

  /// - Parameter mention: an index into the findings' mentions.
  public init(_ mention: Int, in findings: Findings) {
    document = findings.document.id
    text = Self.beginning(of: findings.mentions[mention], in: findings.document)
  }

  /// The mention and some words behind it.
  static func beginning(of mention: Mention, in document: Document) -> String {
    let bytes = document.bytes
    let start = min(Int(mention.range.start), bytes.count)
    let paragraph = document.paragraph(at: mention.range.start).map { document.paragraphs[$0].range.range }
    let end = min(paragraph?.upperBound ?? bytes.count, bytes.count)
    var last = min(max(start, end), start + 80)
    // Not within a character.
    while last < end, bytes[last] & 0xC0 == 0x80 { last += 1 }
    return document.text(.init(start..<last))
  }
}

/// A correction that cannot be applied to the texts as they are now. It is kept all the same.
public struct CorrectionConflict: Hashable, Sendable {
  /// Index of the correction.
  public var correction: Int
  public var reason: String

  public init(correction: Int, reason: String) {
    self.correction = correction
    self.reason = reason
  }
}
