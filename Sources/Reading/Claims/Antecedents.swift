import Lexicon

/// The persons of a sentence its own pronouns can mean.
struct Antecedents {
  let sentence: Sentence
  let resolver: PartyResolver
  let text: DocumentText

  /// The first subject before a pronoun with a verb between them ("nachdem X … hatte, flog er"), the first one before a
  /// possessive ("X put off his visit"), or the one after a possessive that opens the sentence ("During his visit, X").
  func person(for pronoun: Party, _ marker: Marker, excluding: [ActorReference]) -> ActorReference? {
    let isPossessive = !marker.isDisjoint(with: [.his, .her])
    if isPossessive, !pronoun.isOwn, let owner = ownerBefore(pronoun, marker, excluding) { return owner }
    guard isPossessive ? pronoun.isOwn : !marker.isDisjoint(with: [.he, .she]) else { return nil }
    if marker.contains(.latter) {
      let last = sentence.parties.last { $0.end <= pronoun.first && isPerson($0) }
      return last.flatMap { person($0, marker, excluding) }
    }
    // "Y, who is on his first visit": in a relative clause what is his is whoever it hangs on.
    if isPossessive, let owner = sentence.clause(around: pronoun.first, text).antecedent.map({ sentence.parties[$0] }),
      owner.end <= pronoun.first, let actor = person(owner, marker, excluding)
    {
      return actor
    }
    let owner = isPossessive ? nil : ownerOfSubject(before: pronoun)
    for party in sentence.parties where party.isBare && party.end <= pronoun.first {
      // "X's second trip as head of state came when he …": an office says what X was.
      if owner != nil, party.head == .office { continue }
      // "X dementierte, dass er …": whatever the verb, it stands before the clause.
      guard
        isPossessive || sentence.hasVerb(in: party.end..<pronoun.first) || isOfMainClause(party, pronoun)
          || sentence.markers(in: party.end..<pronoun.first).contains(.that)
      else { continue }
      if let actor = person(party, marker, excluding) { return actor }
    }
    if let owner { return person(owner, marker, excluding) }
    guard isPossessive, pronoun.first <= 4 else { return nil }
    // "Lors de son séjour, il rencontrera X": his who was told before.
    let next = sentence.parties.first { $0.isBare && $0.first > pronoun.first && (isPerson($0) || isHeOrShe($0)) }
    return next.flatMap { person($0, marker, excluding) }
  }

  /// "в сообщении службы X об итогах его переговоров": a possessive that is never the subject's means whoever was told
  /// last beside it.
  private func ownerBefore(_ pronoun: Party, _ marker: Marker, _ excluding: [ActorReference]) -> ActorReference? {
    let last = sentence.parties.last { $0.end <= pronoun.first && isPerson($0) }
    guard let last, last.relation.isDisjoint(with: .accordingTo) else { return nil }
    // "дата візиту X до Вашингтона, де пройде його зустріч": the traveller.
    let clause = sentence.clause(around: pronoun.first, text)
    let isTraveller = clause.place != nil && last.end < clause.first && clause.first - last.end <= 5
    guard isTraveller || pronoun.first - last.end <= 4 && last.nameCase == .oblique else { return nil }
    return person(last, marker, excluding)
  }

  /// "The Japanese delegation arrived at the embassy of Canada, where the two countries …": the two states told before.
  func states(before pronoun: Party, _ lexicon: LexiconView) -> [ActorReference] {
    var told: [ActorReference] = []
    for party in sentence.parties where party.end <= pronoun.first {
      let own = if case .country(let state) = party.head { [state] } else { [Int]() }
      for state in own + party.affiliations where lexicon.actorClass(state) == .country {
        if !told.contains(.known(state)) { told.append(.known(state)) }
      }
    }
    return told.count == 2 ? told : []
  }

  /// "China, Japan and South Korea will hold their first summit": the several subjects before a possessive of many, or
  /// behind one that opens the sentence ("During their first summit, X and Y agreed").
  func group(for pronoun: Party, _ marker: Marker) -> [ActorReference]? {
    if marker == .their, let pair = pair(before: pronoun) { return pair }
    if marker == .they { return subjects(before: pronoun) }
    let before = sentence.parties.lastIndex { $0.isBare && $0.end <= pronoun.first }
    let behind = before == nil && pronoun.first <= 4 ? mainSubject(behind: pronoun) : nil
    guard marker.contains(.their), pronoun.isOwn, marker == .their || behind != nil, let last = before ?? behind,
      case let subjects = sentence.parties.filter({ $0.isBare && $0.group == sentence.parties[last].group }),
      subjects.count > 1
    else { return nil }
    let actors = subjects.compactMap { resolver.actors(of: $0, pronoun: { _ in [] }).first?.actor }
    return actors.count == subjects.count ? actors : nil
  }

  /// "X and Y flew to Rome, where they met Z": the several persons before the verb of the main clause.
  private func subjects(before pronoun: Party) -> [ActorReference]? {
    let clause = sentence.clause(around: pronoun.first, text)
    guard clause.place != nil,
      let last = sentence.parties.lastIndex(where: { $0.isBare && isPerson($0) && $0.end < clause.first }),
      case let group = sentence.parties.filter({ $0.isBare && $0.group == sentence.parties[last].group }),
      group.count > 1,
      sentence.hasVerb(in: sentence.parties[last].end..<clause.first)
    else { return nil }
    let actors = group.compactMap { resolver.actors(of: $0, pronoun: { _ in [] }).first?.actor }
    return actors.count == group.count ? actors : nil
  }

  /// The bare party a comma or a verb parts from the phrase a pronoun stands in, with a verb beside it.
  private func mainSubject(behind pronoun: Party) -> Int? {
    guard let index = sentence.parties.firstIndex(where: { $0.isBare && $0.first > pronoun.end }) else { return nil }
    let group = sentence.parties[index].group
    let end = sentence.parties.last { $0.group == group }?.end ?? sentence.parties[index].end
    let between = pronoun.end..<sentence.parties[index].first
    let isBehindComma = sentence.items[between].contains { text.tokens[$0.first].isMark(",") }
    let isBesideVerb = sentence.hasVerb(in: between) || sentence.hasVerb(in: end..<min(end + 3, sentence.items.count))
    return isBehindComma || isBesideVerb ? index : nil
  }

  /// "X said to Y after their meeting": who told and who was told, the only two before the possessive.
  private func pair(before pronoun: Party) -> [ActorReference]? {
    let told = sentence.parties.filter { $0.end <= pronoun.first && isPerson($0) }
    guard told.count == 2, told[0].isBare, !told[1].relation.isDisjoint(with: [.to, .with]),
      !told[1].isPossessive, sentence.hasVerb(in: 0..<told[1].first)
    else { return nil }
    let actors = told.compactMap { resolver.actors(of: $0, pronoun: { _ in [] }).first?.actor }
    return actors.count == 2 && actors[0] != actors[1] && actors.allSatisfy(resolver.isPerson) ? actors : nil
  }

  /// "Am Montag besuchte X Moskau, als er …", "X flew …, where he": the pronoun stands in a clause behind, and the verb
  /// before its subject, or it is the word right behind it, be it none the lexicon knows.
  private func isOfMainClause(_ party: Party, _ pronoun: Party) -> Bool {
    let opensClause = sentence.items[party.end..<pronoun.first].contains {
      !$0.markers.isDisjoint(with: [.while, .that, .relative])
    }
    return opensClause && (sentence.hasVerb(in: 0..<party.first) || sentence.isPlainWord(party.end, text))
  }

  /// "X's second trip came in 2015, when he …", "X's office denied that he …": whose the subject of the main clause is.
  private func ownerOfSubject(before pronoun: Party) -> Party? {
    guard let first = sentence.parties.first, first.isPossessive, first.first <= 2, isPerson(first),
      sentence.hasVerb(in: first.end..<pronoun.first)
    else { return nil }
    return first
  }

  private func isHeOrShe(_ party: Party) -> Bool {
    if case .pronoun(let marker) = party.head { !marker.isDisjoint(with: [.he, .she]) } else { false }
  }

  private func isPerson(_ party: Party) -> Bool {
    switch party.head {
    case .person: true
    case .office: !party.isPlural && !party.isDelegation
    default: false
    }
  }

  /// Whom a party names, when their gender fits the pronoun.
  private func person(_ party: Party, _ marker: Marker, _ excluding: [ActorReference]) -> ActorReference? {
    guard isPerson(party), let actor = resolver.actors(of: party, pronoun: { _ in [] }).first?.actor,
      !excluding.contains(actor), resolver.isPerson(actor)
    else { return nil }
    let isFemale = resolver.isFemale(actor)
    let male: Marker = [.he, .his]
    let female: Marker = [.she, .her]
    // "ihr" may be theirs as well: only a woman makes it hers.
    if marker.contains(.their) { return isFemale == true && !marker.isDisjoint(with: female) ? actor : nil }
    if !marker.isDisjoint(with: male), isFemale != true || !marker.isDisjoint(with: female) { return actor }
    return !marker.isDisjoint(with: female) && isFemale != false ? actor : nil
  }
}
