import EDTF
import Reading

/// The claims of all documents as merging sees them, in the order of documents, with the memory of their parties and times.
struct MergeClaims: RandomAccessCollection, Sendable {
  private var claims: [MergeClaim] = []
  let parties: ClaimParties

  /// - Parameter dates: those that the claims to be added tell.
  init(_ actors: [Actor], _ dates: DateTable) { parties = ClaimParties(actors, dates) }

  init(_ digest: Digest, _ directory: ActorDirectory) {
    self.init(directory.actors, digest.dates)
    claims.reserveCapacity(digest.rows.count)
    for document in 0..<digest.count { add(document, of: digest, directory.references[document]) }
  }

  /// Adds the claims of one text.
  mutating func add(_ document: Int, of digest: Digest, _ table: ActorReferences) {
    for claim in digest.claims(of: document) { add(claim, of: document, in: digest, table) }
  }

  /// Adds a claim.
  mutating func add(_ claim: Int, of document: Int, in digest: Digest, _ table: ActorReferences) {
    let reference = Event.ClaimReference(document: document, claim: claim - digest.claims(of: document).lowerBound)
    let published = digest.dates.date(digest.published[document])?.day
    claims.append(MergeClaim(reference, parties.told(claim, of: digest, published: published, table)))
  }

  var startIndex: Int { 0 }
  var endIndex: Int { claims.count }
  subscript(index: Int) -> MergeClaim { claims[index] }
}

/// Who takes part in claims and when, told by what merging asks of actors and dates.
struct ClaimParties: Sendable {
  private let isPerson: [Bool]
  /// By actor, a number for its country; -1 for none.
  let country: [Int32]
  let countryCount: Int
  private let memory = PartyMemory()
  private let times: TimeMemory

  /// - Parameter dates: those of the claims.
  init(_ actors: [Actor], _ dates: DateTable) {
    times = TimeMemory(dates.times)
    var numbers: [String: Int32] = [:]
    isPerson = actors.map { $0.class == .person }
    country = actors.map { actor in
      guard let code = actor.country else { return -1 }
      let number = numbers[code] ?? Int32(numbers.count)
      numbers[code] = number
      return number
    }
    countryCount = numbers.count
  }

  /// What a claim tells; one thread at a time.
  /// - Parameter digest: with the dates that this was made with.
  func told(
    _ claim: Int, of digest: Digest, published: CalendarDay?, _ table: ActorReferences
  ) -> MergeClaim.Told {
    let participants = digest.participants(of: claim)
    func fill(_ list: inout PartyMemory.Growing, _ party: (Int) -> Int32?) {
      for participant in participants {
        if let actor = table[packed: participant], let number = party(actor) { list.insert(number) }
      }
    }
    let parties = memory.lists(
      atMost: participants.count, { fill(&$0) { isPerson[$0] ? Int32($0) : nil } },
      { fill(&$0) { isPerson[$0] ? nil : Int32($0) } }, { fill(&$0) { country[$0] < 0 ? nil : country[$0] } })
    let row = digest.rows[claim]
    return MergeClaim.Told(
      MergeClaim.Kind(row.type, row.mode), row.status, times[row.date],
      place: row.place == ActorReference.nothing ? nil : table[packed: row.place], parties, published: published)
  }
}
