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

  /// What a claim tells; claims that tell the same are one for merging. Small and trivial, because merging holds one of every
  /// claim and hands it around more than it looks into it: times and parties stand elsewhere, as long as the claims'
  /// ``ClaimParties``. Unchecked, because nobody writes them.
  struct Told: Hashable, @unchecked Sendable {
    private let timePlace: UnsafePointer<MergeTime>?
    private let parties: PartyLists
    private let placeActor: Int32
    private let publishedDay: Int32
    let kind: Kind
    let status: EventStatus

    /// No day of the calendar.
    private static let unpublished = Int32.min

    init(
      _ kind: Kind, _ status: EventStatus, _ time: UnsafePointer<MergeTime>?, place: Int?, _ parties: PartyLists,
      published: CalendarDay?
    ) {
      timePlace = time
      self.parties = parties
      placeActor = place.map(Int32.init) ?? -1
      publishedDay = published?.number ?? Self.unpublished
      self.kind = kind
      self.status = status
    }

    var time: MergeTime? { timePlace?.pointee }
    var date: EDTFDate? { timePlace?.pointee.date }

    /// Persons, and the states and bodies that take part without a named person.
    var persons: PartyList { parties.first }
    var others: PartyList { parties.second }
    /// Countries of all participants, by numbers of their own.
    var countries: PartyList { parties.third }

    var published: CalendarDay? { publishedDay == Self.unpublished ? nil : CalendarDay(number: publishedDay) }

    /// Index of an actor.
    var place: Int? { placeActor < 0 ? nil : Int(placeActor) }

    static func == (one: Told, other: Told) -> Bool {
      one.publishedDay == other.publishedDay && one.tellsTheSame(as: other)
    }

    /// Whether nothing but the day of the report is different.
    func tellsTheSame(as other: Told) -> Bool {
      persons == other.persons && others == other.others && date == other.date && placeActor == other.placeActor
        && kind == other.kind && status == other.status && countries == other.countries
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(shape)
      hasher.combine(publishedDay)
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
