import EDTF
import Lexicon
import Reading

/// A claim as merging sees it: its participants as actors of the chronicle.
struct MergeClaim {
  var reference: Event.ClaimReference
  var kind: Kind
  var mode: EventMode?
  var status: EventStatus
  var date: EDTFDate?
  var place: Int?
  /// Persons, and the states and bodies that take part without a named person.
  var persons: Set<Int>
  var others: Set<Int>
  /// Countries of all participants, packed codes.
  var countries: Set<String>
  var published: CalendarDay?

  /// Claims of different kinds are never one event.
  enum Kind: Hashable {
    case contact
    case visit
    case call
    case other(EventType)
  }

  init(
    _ reference: Event.ClaimReference, _ claim: Claim, _ findings: Findings, _ actors: [Actor],
    _ table: [ActorReference: Int]
  ) {
    self.reference = reference
    mode = claim.mode
    status = claim.status
    date = claim.date
    place = claim.place.flatMap { table[$0] }
    published = findings.published?.day
    persons = []
    others = []
    countries = []
    for participant in claim.participants {
      guard let actor = table[participant.actor] else { continue }
      if actors[actor].class == .person { persons.insert(actor) } else { others.insert(actor) }
      if let country = actors[actor].country { countries.insert(country) }
    }
    switch (claim.type, claim.mode) {
    case (.consult, .visit): kind = .visit
    case (.consult, .call): kind = .call
    case (.consult, _): kind = .contact
    default: kind = .other(claim.type)
    }
  }
}
