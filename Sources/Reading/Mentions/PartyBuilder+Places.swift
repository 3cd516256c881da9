import Lexicon

/// Places told with the state they lie in.
extension PartyBuilder {
  /// "im russischen Krasnodar": the adjective between belongs to the place and hands its relation on.
  mutating func relation(ofPlace index: Int) -> Marker {
    if pending.isEmpty, index > 0, items[index - 1].markers.isSuperset(of: [.also, .in]) { return .in }
    // "the mayor of Istanbul": the preposition kept the phrase of the office open.
    if let party = open, party.head == .office, party.end == index - 1, items[index - 1].markers.contains(.of) {
      return items[index - 1].markers.intersection(.relations)
    }
    guard let party = open, party.isAttribute, index - party.end <= 2 else { return pending }
    open = nil
    return party.relation
  }

  /// "the Ukrainian capital" stands for the country as a place; before a name it only tells what the place is.
  mutating func takeCapital(_ index: Int) {
    if case .known(let actor)? = named[index + 1], lexicon.actorClass(actor) == .place { return }
    if open?.end == index, open?.isAttribute == true || open?.isPossessive == true {
      open?.isAttribute = false
      open?.isPossessive = false
      open?.end = index + 1
      close()
    } else if let (state, end) = stateBehind(index) {
      close()
      add(Party(first: index, end: end, head: .country(state), relation: pending))
      bracketEnd = end
    }
  }

  /// "la capitale burkinabè", "the capital of the United States": the state told behind the word.
  private func stateBehind(_ index: Int) -> (Int, Int)? {
    guard index + 1 < items.count else { return nil }
    if let people = items[index + 1].names.first(where: { $0.kind == .adjective }) { return (people.actor, index + 2) }
    guard items[index + 1].markers.contains(.of) else { return nil }
    let hasArticle = index + 2 < items.count && named[index + 2] == nil && items[index + 2].markers.contains(.article)
    let place = index + (hasArticle ? 3 : 2)
    guard place < items.count, case .known(let actor)? = named[place], lexicon.actorClass(actor) == .country else {
      return nil
    }
    return (actor, place + 1)
  }

  /// "in Rome, Italy,": the state behind its city and a comma says where that is.
  ///
  /// Or the city behind "the Italian capital,".
  mutating func isStateOfPlace(_ party: Party) -> Bool {
    guard joins == .comma, !party.isAttribute, party.relation.isEmpty, let last = parties.indices.last,
      party.first - parties[last].end == 1
    else { return false }
    switch (parties[last].head, party.head) {
    case (.place(let place), .country(let state)):
      guard lexicon.facts(place).country == lexicon.facts(state).country else { return false }
    case (.country(let state), .place(let place)):
      guard items[parties[last].first..<parties[last].end].contains(where: { $0.markers.contains(.capital) }),
        lexicon.facts(place).country == lexicon.facts(state).country
      else { return false }
      parties[last].head = party.head
    default: return false
    }
    guard parties[last].end > 0 else { return false }
    parties[last].end = party.end
    joins = .none
    pending = []
    idle = 0
    return true
  }

  /// Where nouns have cases, but states hardly any endings, the name of one right behind an office and without -s is no
  /// genitive.
  func isNominative(_ state: Int, _ party: Party, _ index: Int) -> Bool {
    guard rules.capitalisesNouns, party.end == index, !party.offices.isEmpty, lexicon.actorClass(state) == .country
    else {
      return false
    }
    let token = tokens[items[index].end - 1]
    return ![0x73, 0x78, 0x7A].contains(text.bytes[Int(token.end) - 1]) && !token.flags.contains(.allCapitals)
  }

  /// Whether nothing but a small word nobody listed stands between an office and a name.
  func isPartedByPlainWord(_ party: Party, _ index: Int) -> Bool {
    rules.isGenitiveByPreposition && index - party.end == 1 && !items[party.end].isKnown
      && tokens[items[party.end].first].isWord
      && !tokens[items[party.end].first].isCapital
  }
}
