import EDTF
import Lexicon

/// Turns parties into actors: names as they are, offices by who is known to hold them, pronouns by what was told before.
struct PartyResolver {
  let lexicon: LexiconView
  let reference: CalendarDay?
  /// Who was named with an office in this document, by office and country or body.
  private var holders: [Post: ActorReference] = [:]
  /// The persons named with an office, whoever they held it for, the last one last.
  private var lastHolders: [Int: [ActorReference]] = [:]
  /// The persons whose holdings were noted; noting them again would change nothing.
  private var noted: [Int] = []

  private struct Post: Hashable {
    var office: Int
    var whom: Int
  }

  /// - Parameter named: the lexicon's persons whom the document names in full anywhere.
  init(lexicon: LexiconView, reference: CalendarDay?, named: [Int]) {
    self.lexicon = lexicon
    self.reference = reference
    for person in named { noteHoldings(of: person) }
    // In a text without a date, whoever it names with the office at any time is likelier than today's holder.
    if reference == nil { for person in named { noteHoldings(of: person, atAnyTime: true) } }
  }

  /// Remembers who was named with which office. Whom the sentence is about is more likely meant by the bare office
  /// later than others who hold it elsewhere.
  mutating func note(_ party: Party, isTopic: Bool) {
    guard case .person(let actor) = party.head else { return }
    for office in party.offices {
      if isTopic || lastHolders[office] == nil {
        lastHolders[office, default: []].removeAll { $0 == actor }
        lastHolders[office, default: []].append(actor)
      }
      for whom in party.affiliations { holders[Post(office: office, whom: whom)] = actor }
    }
    if case .known(let index) = actor, !noted.contains(index) {
      noteHoldings(of: index)
      if reference == nil { noteHoldings(of: index, atAnyTime: true) }
    }
  }

  /// What the lexicon knows of a person named in the text serves as well.
  private mutating func noteHoldings(of person: Int, atAnyTime: Bool = false) {
    noted.append(person)
    for held in lexicon.holdings(of: person)
    where atAnyTime || reference.map(held.includes) ?? (held.to == Holding.end) {
      let key = Post(office: held.office, whom: held.whom)
      if holders[key] == nil { holders[key] = .known(person) }
      if lastHolders[held.office] == nil { lastHolders[held.office] = [.known(person)] }
    }
  }

  struct Resolved {
    var actor: ActorReference
    var isInferred: Bool
  }

  /// - Parameters:
  ///   - others: who is told beside the party, so that an office without a country is not theirs.
  ///   - pronoun: what a pronoun means here.
  func actors(
    of party: Party, besides others: [ActorReference] = [], pronoun: (Marker) -> [ActorReference]
  ) -> [Resolved] {
    switch party.head {
    case .person(let actor): return [Resolved(actor: actor, isInferred: false)]
    case .place(let actor): return [Resolved(actor: .known(party.seatOf ?? actor), isInferred: party.seatOf != nil)]
    case .country(let actor), .organisation(let actor):
      return [Resolved(actor: .known(actor), isInferred: false)]
    case .pronoun(let marker):
      let told = pronoun(marker)
      let pair = pair(of: party.offices, unless: told) ?? heads(of: told, holding: party.offices) ?? told
      return pair.map { Resolved(actor: $0, isInferred: true) }
    case .office where party.owner == .states: return holders(of: party, in: pronoun([.both, .states]))
    case .office:
      // "the presidents" are those just told.
      if party.affiliations.isEmpty, party.isPlural, !party.isDelegation, case let told = pronoun(.both),
        party.offices.contains(where: { lexicon.offices[$0].rank <= 2 }) || isNamed(one: told, with: party.offices)
      {
        // Two ministers told last are not "the leaders".
        return told.allSatisfy { mayHold($0, one: party.offices) }
          ? told.map { Resolved(actor: $0, isInferred: true) } : []
      }
      return office(owned(party, pronoun), others)
    }
  }

  /// "the two prime ministers": the last two named with that office, when those told last are others.
  private func pair(of offices: ShortList, unless told: [ActorReference]) -> [ActorReference]? {
    guard !offices.isEmpty else { return nil }
    var named: [ActorReference] = []
    for held in lexicon.offices.indices where offices.contains(where: { lexicon.office($0, fits: held) }) {
      for actor in lastHolders[held] ?? [] where !named.contains(actor) { named.append(actor) }
    }
    let isTold = told.count == 2 && told.allSatisfy { named.contains($0) || isPerson($0) && mayHold($0, one: offices) }
    return named.count < 2 || isTold ? nil : Array(named.suffix(2))
  }

  /// "The vice premier met the president. The two heads of state will …": of two told who do not both hold the office
  /// those who hold it for their states.
  private func heads(of told: [ActorReference], holding offices: ShortList) -> [ActorReference]? {
    guard !offices.isEmpty, told.count == 2, !told.allSatisfy({ mayHold($0, one: offices) }) else { return nil }
    let heads: [ActorReference] = told.compactMap { actor in
      guard case .known(let index) = actor, let state = lexicon.country(of: index) else { return nil }
      if isPerson(actor), mayHold(actor, one: offices) { return actor }
      return offices.lazy.compactMap { lexicon.holder(of: $0, for: state, on: reference) }.first
        .map(ActorReference.known)
    }
    return heads.count == 2 ? heads : nil
  }

  /// "the foreign ministers of the two countries": those just told, if they are such, else whom the text names as such, else the states.
  private func holders(of party: Party, in told: [ActorReference]) -> [Resolved] {
    func holds(_ actor: ActorReference) -> Bool { isPerson(actor) && mayHold(actor, one: party.offices) }
    if told.count > 1, told.allSatisfy(holds) { return told.map { Resolved(actor: $0, isInferred: true) } }
    return told.compactMap { actor in
      guard case .known(let index) = actor, let state = lexicon.country(of: index) else { return nil }
      var one = party
      one.affiliations = [state]
      one.isPlural = false
      return Resolved(actor: namedHolder(one, []) ?? .known(state), isInferred: true)
    }
  }

  /// "The vice ministers also agreed": whether the text has named somebody with the office.
  private func isNamed(one of: [ActorReference], with offices: ShortList) -> Bool {
    lexicon.offices.indices.contains { held in
      offices.contains { lexicon.office($0, fits: held) } && (lastHolders[held] ?? []).contains { of.contains($0) }
    }
  }

  /// Whether a person can be meant by one of the offices: of many nothing is known, and states have holders.
  private func mayHold(_ actor: ActorReference, one offices: ShortList) -> Bool {
    guard isPerson(actor), case .known(let index) = actor else { return true }
    let holdings = lexicon.holdings(of: index)
    return holdings.isEmpty || holdings.contains { held in offices.contains { lexicon.office($0, fits: held.office) } }
  }

  /// "his foreign minister" is that of his country.
  private func owned(_ party: Party, _ pronoun: (Marker) -> [ActorReference]) -> Party {
    // A counterpart is another's.
    guard party.affiliations.isEmpty, !party.owner.isEmpty, !party.isCounterpart else { return party }
    var party = party
    if case .known(let actor)? = pronoun(party.owner).first, let country = lexicon.country(of: actor) {
      party.affiliations = [country]
    }
    return party
  }

  /// "his French counterpart": whom the text names with the office of one told beside.
  private func counterpart(_ party: Party, _ others: [ActorReference]) -> ActorReference? {
    guard party.isCounterpart, party.affiliations.count == 1, let whom = party.affiliations.first else { return nil }
    let offices = holders.filter { others.contains($0.value) && $0.key.whom != whom }.map(\.key.office)
    return offices.sorted().lazy.compactMap { holders[Post(office: $0, whom: whom)] }.first { !others.contains($0) }
  }

  private func office(_ party: Party, _ others: [ActorReference]) -> [Resolved] {
    var party = party
    // "the Argentine pope": where he is from, not whose he is.
    if let country = onlyCountry(of: party.offices) { party.affiliations = [country] }
    if party.isIndefinite { return party.affiliations.map { Resolved(actor: .known($0), isInferred: false) } }
    if let actor = counterpart(party, others) { return [Resolved(actor: actor, isInferred: true)] }
    if party.isPlural, party.affiliations.count == 1, let actor = namedHolder(party, others) {
      return [Resolved(actor: actor, isInferred: true)]
    }
    if !party.isPlural && !party.isDelegation {
      if let actor = headOfState(party) { return [Resolved(actor: actor, isInferred: true)] }
      if let actor = namedHolder(party, others) ?? elect(party) { return [Resolved(actor: actor, isInferred: true)] }
      for office in party.offices {
        for whom in party.affiliations {
          if let actor = lexicon.holder(of: office, for: whom, on: reference) {
            return [Resolved(actor: .known(actor), isInferred: true)]
          }
        }
      }
    }
    return party.affiliations.map { Resolved(actor: .known($0), isInferred: false) }
  }

  /// "глава Киргизии", "глава Кремля": the head of that state, be he president or king.
  private func headOfState(_ party: Party) -> ActorReference? {
    guard let whom = party.affiliations.first, party.affiliations.count == 1, lexicon.actorClass(whom) == .country,
      party.offices.count == 1, let head = office(party.offices, \.means)
    else { return nil }
    let heads = lexicon.offices.indices.filter { lexicon.office(head, fits: $0) }
    return heads.lazy.compactMap { holders[Post(office: $0, whom: whom)] }.first
      ?? heads.lazy.compactMap { lexicon.holder(of: $0, for: whom, on: reference) }.first.map(ActorReference.known)
  }

  /// "The pope": of an office there is but one of in the world the country it is held for.
  private func onlyCountry(of offices: ShortList) -> Int? {
    offices.lazy.map { lexicon.offices[$0].of }.first { !$0.isEmpty }.flatMap {
      lexicon.country(code: ActorFacts.pack($0))
    }
  }

  /// The office that one of some refers to.
  private func office(_ offices: ShortList, _ other: KeyPath<Office, String>) -> Int? {
    offices.lazy.map { lexicon.offices[$0][keyPath: other] }.first { !$0.isEmpty }.flatMap { id in
      lexicon.offices.firstIndex { $0.id == id }
    }
  }

  /// "The president-elect": whoever takes the office up in the quarter after the day of publication.
  private func elect(_ party: Party) -> ActorReference? {
    guard let reference, let whom = party.affiliations.first,
      let president = office(party.offices, \.next)
    else { return nil }
    let present = lexicon.holder(of: president, for: whom, on: reference)
    return [30, 60, 90].lazy.compactMap { days in
      lexicon.holder(of: president, for: whom, on: reference.adding(days: days))
    }.first { $0 != present }.map(ActorReference.known)
  }

  private func namedHolder(_ party: Party, _ others: [ActorReference]) -> ActorReference? {
    for office in party.offices {
      for held in lexicon.offices.indices where lexicon.office(office, fits: held) {
        for whom in party.affiliations {
          if let actor = holders[Post(office: held, whom: whom)] { return actor }
        }
        if party.affiliations.isEmpty, let actor = lastHolders[held]?.last(where: { !others.contains($0) }) {
          return actor
        }
      }
    }
    return nil
  }

  func isPerson(_ actor: ActorReference) -> Bool {
    switch actor {
    case .found: true
    case .known(let index): lexicon.actorClass(index) == .person
    }
  }

  /// Whether an actor is a woman, as far as the lexicon knows.
  func isFemale(_ actor: ActorReference) -> Bool? {
    guard case .known(let index) = actor, lexicon.actorClass(index) == .person else { return nil }
    return lexicon.facts(index).isFemale
  }
}
