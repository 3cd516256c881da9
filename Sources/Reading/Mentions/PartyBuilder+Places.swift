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
}
