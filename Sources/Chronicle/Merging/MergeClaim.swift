import EDTF
import Reading

/// A claim as merging sees it: its participants as actors of the chronicle.
struct MergeClaim: Sendable {
  /// A claim's place in half the bytes of the events'.
  struct Reference: Sendable {
    var document: Int32
    var claim: Int32

    init(_ reference: Event.ClaimReference) {
      document = Int32(reference.document)
      claim = Int32(reference.claim)
    }
  }

  let reference: Reference
  /// What is compared with other claims.
  let told: Told

  init(_ reference: Event.ClaimReference, _ told: Told) {
    self.reference = Reference(reference)
    self.told = told
  }

  /// What a claim tells; claims that tell the same are one for merging. Small and trivial, because merging hands it around
  /// more than it looks into it; its lists are valid as long as the claims' ``ClaimParties``.
  struct Told: Hashable, Sendable {
    let kind: Kind
    let status: EventStatus
    let time: MergeTime?
    /// Persons, and the states and bodies that take part without a named person.
    let persons: PartyList
    let others: PartyList
    /// Countries of all participants, by numbers of their own.
    let countries: PartyList
    let published: CalendarDay?
    private let placeActor: Int32

    init(
      _ kind: Kind, _ status: EventStatus, _ time: MergeTime?, place: Int?, persons: PartyList, others: PartyList,
      countries: PartyList, published: CalendarDay?
    ) {
      self.kind = kind
      self.status = status
      self.time = time
      placeActor = place.map(Int32.init) ?? -1
      self.persons = persons
      self.others = others
      self.countries = countries
      self.published = published
    }

    var date: EDTFDate? { time?.date }

    /// Index of an actor.
    var place: Int? { placeActor < 0 ? nil : Int(placeActor) }

    static func == (one: Told, other: Told) -> Bool {
      one.published == other.published && one.tellsTheSame(as: other)
    }

    /// Whether nothing but the day of the report is different.
    func tellsTheSame(as other: Told) -> Bool {
      persons == other.persons && others == other.others && date == other.date && placeActor == other.placeActor
        && kind == other.kind && status == other.status && countries == other.countries
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(shape)
      hasher.combine(published?.number)
    }

    /// A hash of what tells most claims apart but the day of the report.
    var shape: UInt64 {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      func absorb(_ value: Int32) {
        // The multiplier of splitmix64's first step.
        hash = (hash ^ UInt64(UInt32(bitPattern: value))) &* 0xBF58_476D_1CE4_E5B9
        hash ^= hash >> 29
      }
      for person in persons { absorb(person) }
      absorb(-2)
      for other in others { absorb(other) }
      absorb(placeActor)
      absorb(time?.earliest?.number ?? .min)
      return hash
    }
  }

  /// Claims of different kinds are not one event, except that talks may be a meeting or a call.
  enum Kind: Hashable, Sendable {
    case meeting
    case talks
    case visit
    case call
    case other(EventType)

    init(_ type: EventType, _ mode: EventMode?) {
      switch (type, mode) {
      case (.consult, .visit): self = .visit
      case (.consult, .call): self = .call
      case (.consult, .talks): self = .talks
      case (.consult, _): self = .meeting
      default: self = .other(type)
      }
    }

    /// A small number of its own.
    var number: Int {
      switch self {
      case .meeting: 0
      case .talks: 1
      case .visit: 2
      case .call: 3
      case .other(let type): 4 + (EventType.allCases.firstIndex(of: type) ?? 0)
      }
    }

    /// Whether its claims are looked at together with meetings: talks may be a meeting or a call.
    var isOfMeetings: Bool { self == .meeting || self == .talks || self == .call }
  }
}
