import EDTF
import Reading

/// The claims of all documents as merging sees them, in the order of documents, with the memory of their parties.
struct MergeClaims: RandomAccessCollection, Sendable {
  private var claims: [MergeClaim] = []
  let parties: ClaimParties

  init(_ actors: [Actor]) { parties = ClaimParties(actors) }

  init(_ documents: [Findings], _ directory: ActorDirectory) {
    self.init(directory.actors)
    claims.reserveCapacity(documents.reduce(0) { $0 + $1.claims.count })
    for document in documents.indices {
      let table = directory.references[document]
      let published = documents[document].published?.day
      for (index, claim) in documents[document].claims.enumerated() {
        add(Event.ClaimReference(document: document, claim: index), claim, published: published, table)
      }
    }
  }

  mutating func add(
    _ reference: Event.ClaimReference, _ claim: Claim, published: CalendarDay?, _ table: ActorReferences
  ) {
    claims.append(MergeClaim(reference, parties.told(claim, published: published, table)))
  }

  var startIndex: Int { 0 }
  var endIndex: Int { claims.count }
  subscript(index: Int) -> MergeClaim { claims[index] }

  /// Where each stands.
  var references: [MergeClaim.Reference] { claims.map(\.reference) }
}

/// Who takes part in claims, told by what merging asks of actors.
struct ClaimParties: Sendable {
  private let isPerson: [Bool]
  /// By actor, a number for its country; -1 for none.
  private let country: [Int32]
  private let memory = PartyMemory()

  init(_ actors: [Actor]) {
    var numbers: [String: Int32] = [:]
    isPerson = actors.map { $0.class == .person }
    country = actors.map { actor in
      guard let code = actor.country else { return -1 }
      let number = numbers[code] ?? Int32(numbers.count)
      numbers[code] = number
      return number
    }
  }

  /// What a claim tells; one thread at a time.
  func told(_ claim: Claim, published: CalendarDay?, _ table: ActorReferences) -> MergeClaim.Told {
    let participants = claim.participants
    func list(_ party: (Int) -> Int32?) -> PartyList {
      memory.list(atMost: participants.count) { list in
        for participant in participants {
          if let actor = table[participant.actor], let number = party(actor) { list.insert(number) }
        }
      }
    }
    return MergeClaim.Told(
      claim, place: claim.place.flatMap { table[$0] }, persons: list { isPerson[$0] ? Int32($0) : nil },
      others: list { isPerson[$0] ? nil : Int32($0) }, countries: list { country[$0] < 0 ? nil : country[$0] },
      published: published)
  }
}
