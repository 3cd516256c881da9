import Corpus
import EDTF

/// An actor as one document knows it.
public enum ActorReference: Hashable, Sendable, BitwiseCopyable {
  /// The lexicon's actor of this index.
  case known(Int)
  /// A person found in this document; an index into ``Findings/found``.
  case found(Int)
}

extension ActorReference {
  /// In one number: the lexicon's actors from 0 up, found persons from -1 down. A large corpus has millions of references.
  package var packed: Int32 {
    switch self {
    case .known(let index): Int32(truncatingIfNeeded: index)
    case .found(let index): ~Int32(truncatingIfNeeded: index)
    }
  }

  package init(packed: Int32) { self = packed < 0 ? .found(Int(~packed)) : .known(Int(packed)) }

  /// No reference; never that of a found person, as no text has so many.
  package static let nothing = Int32.min
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
  private var reference: Int32
  /// The name is damaged or the actor was concluded from an office, not read.
  public var isInferred: Bool
  /// The rule that made it, for explanations: "full name", "family name", "office" …
  public var rule: String

  init(range: ByteRange, actor: ActorReference, rule: String, isInferred: Bool = false) {
    self.range = range
    reference = actor.packed
    self.rule = rule
    self.isInferred = isInferred
  }

  public var actor: ActorReference {
    get { ActorReference(packed: reference) }
    set { reference = newValue.packed }
  }
}

/// One passage that reports an event.
public struct Claim: Sendable, Hashable {
  public struct Participant: Sendable, Hashable, BitwiseCopyable {
    private var reference: Int32
    public var role: ParticipantRole
    /// Concluded, not named in so many words.
    public var isInferred: Bool

    init(actor: ActorReference, role: ParticipantRole, isInferred: Bool = false) {
      reference = actor.packed
      self.role = role
      self.isInferred = isInferred
    }

    public var actor: ActorReference {
      get { ActorReference(packed: reference) }
      set { reference = newValue.packed }
    }
  }

  public var range: ByteRange
  /// The word that reports the event.
  public var trigger: ByteRange
  public var type: EventType
  public var mode: EventMode?
  public var status: EventStatus
  public var date: EDTFDate?
  private var placeReference: Int32
  private var sourceReference: Int32
  public var participants: [Participant]
  /// How it was read, for explanations.
  public var rule: String

  init(
    range: ByteRange, trigger: ByteRange, type: EventType, mode: EventMode? = nil, status: EventStatus,
    date: EDTFDate? = nil, place: ActorReference? = nil, participants: [Participant],
    attributedTo: ActorReference? = nil, rule: String
  ) {
    self.range = range
    self.trigger = trigger
    self.type = type
    self.mode = mode
    self.status = status
    self.date = date
    placeReference = place?.packed ?? ActorReference.nothing
    sourceReference = attributedTo?.packed ?? ActorReference.nothing
    self.participants = participants
    self.rule = rule
  }

  /// A place or country, as a reference to its mention's actor.
  public var place: ActorReference? {
    get { placeReference == ActorReference.nothing ? nil : ActorReference(packed: placeReference) }
    set { placeReference = newValue?.packed ?? ActorReference.nothing }
  }

  /// Who says so, when the text tells.
  public var attributedTo: ActorReference? {
    get { sourceReference == ActorReference.nothing ? nil : ActorReference(packed: sourceReference) }
    set { sourceReference = newValue?.packed ?? ActorReference.nothing }
  }
}

/// What one document says; everything in the order of the text.
///
/// A value in one object: lists of many documents are copied, sorted and handed around, and each copy is a pointer.
public struct Findings: Sendable {
  @usableFromInline var storage: Storage

  /// Unchecked, because it is changed only while one value refers to it.
  @usableFromInline final class Storage: @unchecked Sendable {
    @usableFromInline var document: Document
    @usableFromInline var published: EDTFDate?
    @usableFromInline var publishedFrom: String?
    @usableFromInline var found: [FoundPerson] = []
    @usableFromInline var mentions: [Mention] = []
    @usableFromInline var dates: [DateMention] = []
    @usableFromInline var claims: [Claim] = []

    init(document: Document) { self.document = document }

    @usableFromInline init(copying other: Storage) {
      document = other.document
      published = other.published
      publishedFrom = other.publishedFrom
      found = other.found
      mentions = other.mentions
      dates = other.dates
      claims = other.claims
    }
  }

  /// Whether both are one object, and so surely equal.
  @inlinable public func isSame(as other: Findings) -> Bool { storage === other.storage }

  /// Nothing found.
  init(document: Document) { storage = Storage(document: document) }

  @inlinable mutating func makeUnique() {
    if !isKnownUniquelyReferenced(&storage) { storage = Storage(copying: storage) }
  }

  @inlinable public var document: Document {
    get { storage.document }
    _modify {
      makeUnique()
      yield &storage.document
    }
  }

  @inlinable public var published: EDTFDate? {
    get { storage.published }
    _modify {
      makeUnique()
      yield &storage.published
    }
  }

  /// metadata, filename, text, inferred, or `nil`.
  @inlinable public var publishedFrom: String? {
    get { storage.publishedFrom }
    _modify {
      makeUnique()
      yield &storage.publishedFrom
    }
  }

  @inlinable public var found: [FoundPerson] {
    get { storage.found }
    _modify {
      makeUnique()
      yield &storage.found
    }
  }

  @inlinable public var mentions: [Mention] {
    get { storage.mentions }
    _modify {
      makeUnique()
      yield &storage.mentions
    }
  }

  @inlinable public var dates: [DateMention] {
    get { storage.dates }
    _modify {
      makeUnique()
      yield &storage.dates
    }
  }

  @inlinable public var claims: [Claim] {
    get { storage.claims }
    _modify {
      makeUnique()
      yield &storage.claims
    }
  }

  /// The same in no more memory than it needs: lists grow ahead of what they hold.
  public func compacted() -> Findings {
    var result = self
    result.document.bytes = document.bytes.fitting
    result.document.paragraphs = document.paragraphs.fitting
    result.found = found.fitting
    result.mentions = mentions.fitting
    result.dates = dates.fitting
    result.claims = claims.fitting
    for index in result.claims.indices { result.claims[index].participants = claims[index].participants.fitting }
    return result
  }
}

extension Array {
  /// The same without room to grow.
  fileprivate var fitting: [Element] {
    capacity > count + count / 8
      ? [Element](unsafeUninitializedCapacity: count) { room, filled in
        filled = count
        _ = room.initialize(from: self)
      } : self
  }
}
