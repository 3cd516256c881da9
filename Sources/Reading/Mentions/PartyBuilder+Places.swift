import Lexicon

/// Places told with the state they lie in.
extension PartyBuilder {
  /// "im russischen Krasnodar": the adjective between belongs to the place and hands its relation on.
  mutating func relation(ofPlace index: Int) -> Marker {
    guard let party = open, party.isAttribute, index - party.end <= 2 else { return pending }
    open = nil
    return party.relation
  }

  /// "the Ukrainian capital" stands for the country as a place; before a name it only tells what the place is.
  mutating func takeCapital(_ index: Int) {
    if case .known(let actor)? = named[index + 1], lexicon.actorClass(actor) == .place { return }
    guard open?.isAttribute == true, open?.end == index else { return }
    open?.isAttribute = false
    open?.end = index + 1
    close()
  }

  /// "in Rome, Italy,": the state behind its city and a comma says where that is.
  mutating func isStateOfPlace(_ party: Party) -> Bool {
    guard joins == .comma, case .country(let state) = party.head, !party.isAttribute, party.relation.isEmpty,
      let last = parties.indices.last, case .place(let place) = parties[last].head,
      party.first - parties[last].end == 1, lexicon.facts(place).country == lexicon.facts(state).country,
      lexicon.facts(state).country != 0
    else { return false }
    parties[last].end = party.end
    joins = .none
    pending = []
    idle = 0
    return true
  }
}
