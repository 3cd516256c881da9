import EDTF
import Lexicon
import Reading

/// A claim as merging sees it: its participants as actors of the chronicle.
struct MergeClaim {
  var reference: Event.ClaimReference
  /// What is compared with other claims.
  let told: Told

  /// What a claim tells; claims that tell the same are one for merging. An object, because merging hands it around more
  /// than it looks into it.
  final class Told: Hashable, Sendable {
    let kind: Kind
    let status: EventStatus
    let time: MergeTime?
    let place: Int?
    /// Persons, and the states and bodies that take part without a named person; sorted, each once.
    let persons: [Int]
    let others: [Int]
    /// Countries of all participants, as ``MergeClaim/code(_:)`` packs them; sorted, each once.
    let countries: [UInt64]
    let published: CalendarDay?

    init(
      _ kind: Kind, _ claim: Claim, place: Int?, persons: [Int], others: [Int], countries: [UInt64],
      published: CalendarDay?
    ) {
      self.kind = kind
      status = claim.status
      time = claim.date.map(MergeTime.init)
      self.place = place
      self.persons = SortedSet.make(persons)
      self.others = SortedSet.make(others)
      self.countries = SortedSet.make(countries)
      self.published = published
    }

    var date: EDTFDate? { time?.date }

    static func == (one: Told, other: Told) -> Bool {
      one.published == other.published && one.tellsTheSame(as: other)
    }

    /// Whether nothing but the day of the report is different.
    func tellsTheSame(as other: Told) -> Bool {
      persons == other.persons && others == other.others && date == other.date && place == other.place
        && kind == other.kind && status == other.status && countries == other.countries
    }

    /// By what tells most claims apart.
    func hash(into hasher: inout Hasher) {
      hashWhatIsTold(into: &hasher)
      hasher.combine(published?.number)
    }

    func hashWhatIsTold(into hasher: inout Hasher) {
      hasher.combine(persons)
      hasher.combine(others)
      hasher.combine(place)
      hasher.combine(time?.earliest?.number)
    }
  }

  /// Claims of different kinds are not one event, except that talks may be a meeting or a call.
  enum Kind: Hashable, Sendable {
    case meeting
    case talks
    case visit
    case call
    case other(EventType)

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

  init(
    _ reference: Event.ClaimReference, _ claim: Claim, published: CalendarDay?, _ actors: [Actor],
    _ table: ActorReferences
  ) {
    self.reference = reference
    let kind: Kind =
      switch (claim.type, claim.mode) {
      case (.consult, .visit): .visit
      case (.consult, .call): .call
      case (.consult, .talks): .talks
      case (.consult, _): .meeting
      default: .other(claim.type)
      }
    var persons: [Int] = []
    var others: [Int] = []
    var countries: [UInt64] = []
    for participant in claim.participants {
      guard let actor = table[participant.actor] else { continue }
      if actors[actor].class == .person { persons.append(actor) } else { others.append(actor) }
      if let country = actors[actor].country { countries.append(Self.code(country)) }
    }
    told = Told(
      kind, claim, place: claim.place.flatMap { table[$0] }, persons: persons, others: others, countries: countries,
      published: published)
  }

  /// A code of up to eight letters as one number.
  private static func code(_ country: String) -> UInt64 { country.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }
}
