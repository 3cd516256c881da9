import Lexicon

/// What sentences leave behind for the pronouns of the next ones.
extension ClaimFinder {
  /// Notes persons, states and places told, and whom offices and pronouns that are subjects mean.
  mutating func remember(_ sentence: Sentence, _ number: Int) {
    rememberGroups(sentence, number)
    for party in sentence.parties {
      for whom in party.affiliations where lexicon.actorClass(whom) == .country {
        discourse.note(state: .known(whom), sentence: number)
      }
      switch party.head {
      case .person(let actor):
        let isSubject = party.isBare && !isObjectOfInfinitive(party, sentence)
        discourse.note(
          actor, isFemale: resolver.isFemale(actor), isSubject: isSubject,
          isSpokesperson: party.offices.contains { lexicon.offices[$0].speaksForOthers }, sentence: number)
      case .office where party.isBare && !party.isPlural && !party.isDelegation:
        for resolved in resolver.actors(of: party, pronoun: { _ in [] }) {
          // "The American diplomat … He": of a state only the one told with it last can be meant.
          let actor =
            isPerson(resolved.actor) ? resolved.actor : discourse.person(sentence: number) { isOf($0, resolved.actor) }
          guard let actor else { continue }
          discourse.note(actor, isFemale: resolver.isFemale(actor), isSubject: true, sentence: number)
        }
      case .pronoun(let marker) where party.isBare && !party.isPossessive && !marker.isDisjoint(with: [.he, .she]):
        // Whom "he" means the next sentence goes on with.
        guard marker.isDisjoint(with: [.object, .they, .both]),
          sentence.items[party.first].markers.isDisjoint(with: [.his, .her, .their]),
          let actor = actors(of: party, sentence, number, excluding: []).first?.actor, isPerson(actor)
        else { continue }
        discourse.note(actor, isFemale: resolver.isFemale(actor), isSubject: true, sentence: number)
      case .country(let actor):
        discourse.note(state: .known(actor), sentence: number)
        if party.isWhere, !isOfBond(party, sentence) { discourse.notePlace(.known(actor), sentence: number) }
      case .place(let actor):
        if party.isWhere { discourse.notePlace(.known(actor), sentence: number) }
      default: break
      }
    }
  }

  /// Notes two states told together, and the persons of the last list.
  private mutating func rememberGroups(_ sentence: Sentence, _ number: Int) {
    guard let last = sentence.parties.last(where: { isPerson($0) }) else { return rememberPair(sentence, number) }
    var persons: [ActorReference] = []
    for party in sentence.parties where party.group == last.group {
      if case .person(let actor) = party.head, !persons.contains(actor) { persons.append(actor) }
    }
    if persons.count > 1 { discourse.note(list: persons, sentence: number) }
    rememberPair(sentence, number)
  }

  /// "Россия и Турция готовят …": the only states of a sentence, told side by side.
  private mutating func rememberPair(_ sentence: Sentence, _ number: Int) {
    var pair: [ActorReference] = []
    var group: Int?
    for party in sentence.parties {
      guard case .country(let state) = party.head, !party.isAttribute else { continue }
      guard group == nil || group == party.group else { return }
      group = party.group
      pair.append(.known(state))
    }
    if pair.count == 2, pair[0] != pair[1] { discourse.note(pair: pair, sentence: number) }
  }

  /// "the war in Ukraine": the noun says where what is spoken of is.
  private func isOfBond(_ party: Party, _ sentence: Sentence) -> Bool {
    (max(0, party.first - 3)..<party.first).contains { sentence.items[$0].markers.contains(.bond) }
  }

  /// "pour rencontrer le pape": right behind an infinitive, articles left out.
  private func isObjectOfInfinitive(_ party: Party, _ sentence: Sentence) -> Bool {
    var before = party.first - 1
    if before > 0, sentence.items[before].markers.contains(.article) { before -= 1 }
    guard before >= 0 else { return false }
    return sentence.items[before].triggers.contains { $0.form == .infinitive }
  }
}
