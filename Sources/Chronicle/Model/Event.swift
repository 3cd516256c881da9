import Corpus
import EDTF
import Reading

/// One happening, as all claims about it tell it together.
public struct Event: Sendable, Identifiable {
  public struct Participant: Sendable, Hashable {
    /// Index of the actor.
    public var actor: Int
    public var role: ParticipantRole
    /// No claim names it in so many words.
    public var isInferred: Bool

    public init(actor: Int, role: ParticipantRole, isInferred: Bool) {
      self.actor = actor
      self.role = role
      self.isInferred = isInferred
    }
  }

  /// A claim's place: document and index into its findings' claims.
  public struct ClaimReference: Sendable, Hashable, Comparable {
    public var document: Int
    public var claim: Int

    public init(document: Int, claim: Int) {
      self.document = document
      self.claim = claim
    }

    public static func < (left: Self, right: Self) -> Bool {
      (left.document, left.claim) < (right.document, right.claim)
    }
  }

  /// What sources do not agree on, and who says what.
  public struct Disagreement: Sendable, Hashable {
    public enum Field: String, Sendable, CaseIterable { case date, place, participants, status, numbers }
    public var field: Field
    /// Each value told, with the claims that tell it (indices into the event's `claims`).
    public var values: [Value]

    public struct Value: Sendable, Hashable {
      public var text: String
      public var claims: [Int]
      public init(text: String, claims: [Int]) {
        self.text = text
        self.claims = claims
      }
    }

    public init(field: Field, values: [Value]) {
      self.field = field
      self.values = values
    }
  }

  /// Date, type and a hash of what identifies it: "2025-02-28-consult-3f9a".
  public var id: String
  public var type: EventType
  public var mode: EventMode?
  public var date: EDTFDate?
  /// Index of an actor of class place or country.
  public var place: Int?
  public var status: EventStatus
  public var participants: [Participant]
  /// ISO 3166-1 codes of the participants, sorted.
  public var countries: [String]
  /// What the timeline shows: "Shoigu met Xi Jinping, Wang Yi".
  public var label: String
  /// In the order of documents and claims.
  public var claims: [ClaimReference]
  public var disagreements: [Disagreement]

  /// Indices of the documents that report it, in order.
  public var documents: [Int] {
    var result: [Int] = []
    for claim in claims where result.last != claim.document { result.append(claim.document) }
    return result
  }
}

/// All events two actors share.
public struct Relation: Sendable, Hashable {
  /// Indices of the actors, the smaller first.
  public var first: Int
  public var second: Int
  /// Indices of the events, by date.
  public var events: [Int]
}
