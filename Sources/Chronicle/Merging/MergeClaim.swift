import EDTF
import Lexicon
import Reading

/// A claim as merging sees it: its participants as actors of the chronicle.
struct MergeClaim {
  var reference: Event.ClaimReference
  /// What is compared with other claims.
  var told: Told

  /// What a claim tells; claims that tell the same are one for merging.
  struct Told: Hashable {
    var kind: Kind
    var status: EventStatus
    var date: EDTFDate?
    var place: Int?
    /// Persons, and the states and bodies that take part without a named person; sorted, each once.
    var persons: [Int] = []
    var others: [Int] = []
    /// Countries of all participants, as ``code(_:)`` packs them; sorted, each once.
    var countries: [UInt64] = []
    var published: CalendarDay?

    /// By what tells most claims apart.
    func hash(into hasher: inout Hasher) {
      hasher.combine(persons)
      hasher.combine(others)
      hasher.combine(place)
      hasher.combine(date?.earliest?.number)
      hasher.combine(published?.number)
    }
  }

  /// Claims of different kinds are not one event, except that talks may be a meeting or a call.
  enum Kind: Hashable {
    case meeting
    case talks
    case visit
    case call
    case other(EventType)
  }

  init(
    _ reference: Event.ClaimReference, _ claim: Claim, _ findings: Findings, _ actors: [Actor], _ table: ActorReferences
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
    told = Told(
      kind: kind, status: claim.status, date: claim.date, place: claim.place.flatMap { table[$0] },
      published: findings.published?.day)
    for participant in claim.participants {
      guard let actor = table[participant.actor] else { continue }
      if actors[actor].class == .person { told.persons.append(actor) } else { told.others.append(actor) }
      if let country = actors[actor].country { told.countries.append(Self.code(country)) }
    }
    told.persons = SortedSet.make(told.persons)
    told.others = SortedSet.make(told.others)
    told.countries = SortedSet.make(told.countries)
  }

  /// A code of up to eight letters as one number.
  private static func code(_ country: String) -> UInt64 { country.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }
}
