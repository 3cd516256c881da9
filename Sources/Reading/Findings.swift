import Corpus
import EDTF

/// An actor as one document knows it.
public enum ActorReference: Hashable, Sendable, BitwiseCopyable {
  /// The lexicon's actor of this index.
  case known(Int)
  /// A person found in this document; an index into ``Findings/found``.
  case found(Int)
}

/// A person the lexicon does not know, found by evidence in one document.
public struct FoundPerson: Sendable, Hashable {
  /// The fullest form read, nominative as far as it can be told, in its own script.
  public var name: String
  /// The same in English spelling.
  public var englishName: String
  public var language: String
  /// ISO 3166-1 alpha-2, by the words around it.
  public var country: String?
  /// Id of the office told with the name.
  public var office: String?
  public var isFemale = false
  /// All surfaces read for it, sorted.
  public var surfaces: [String] = []
}

extension FoundPerson {
  /// Somebody whom the user named.
  public init(named name: String, language: String) {
    self.init(name: name, englishName: name, language: language)
  }
}

/// A stretch of text that names an actor.
public struct Mention: Sendable, Hashable {
  public var range: ByteRange
  public var actor: ActorReference
  /// The rule that made it, for explanations: "full name", "family name", "office" …
  public var rule: String
  /// The name is damaged or the actor was concluded from an office, not read.
  public var isInferred = false
}

/// One passage that reports an event.
public struct Claim: Sendable, Hashable {
  public struct Participant: Sendable, Hashable {
    public var actor: ActorReference
    public var role: ParticipantRole
    /// Concluded, not named in so many words.
    public var isInferred = false
  }

  public var range: ByteRange
  /// The word that reports the event.
  public var trigger: ByteRange
  public var type: EventType
  public var mode: EventMode?
  public var status: EventStatus
  public var date: EDTFDate?
  /// A place or country, as a reference to its mention's actor.
  public var place: ActorReference?
  public var participants: [Participant]
  /// Who says so, when the text tells.
  public var attributedTo: ActorReference?
  /// How it was read, for explanations.
  public var rule: String
}

/// What one document says; everything in the order of the text.
public struct Findings: Sendable {
  public var document: Document
  public var published: EDTFDate?
  /// metadata, filename, text, inferred, or `nil`.
  public var publishedFrom: String?
  public var found: [FoundPerson] = []
  public var mentions: [Mention] = []
  public var dates: [DateMention] = []
  public var claims: [Claim] = []
}
