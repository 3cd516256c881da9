import Lexicon

/// Parties that stand beside a noun as its attributes.
extension Casting {
  /// Countries or persons joined right before a noun ("US-China talks", "российско-американские переговоры").
  func attributes() -> [Int] {
    guard var last = parties.indices.last(where: { parties[$0].end <= item && item - parties[$0].end <= 2 }),
      sentence.markers(in: parties[last].end..<item).isDisjoint(with: [.article, .occurs]),
      !sentence.items[parties[last].end..<item].contains(where: { text.tokens[$0.first].isMark(",") })
    else { return [] }
    if case .place = parties[last].head, last > 0, parties[last - 1].end == parties[last].first {
      // "the US-China Geneva talks".
      last -= 1
    }
    switch parties[last].head {
    case .country, .organisation: break
    // "X and Y hold talks": only names right before a noun are its attributes.
    case .person where parties[last].end == item || areHyphened(parties[last].end, item): break
    default: return []
    }
    let joined = parties.indices.filter { parties[$0].group == parties[last].group && parties[$0].end <= item }
    if joined.count > 1 { return joined }
    let compound = compound()
    if compound.count > 1 { return compound }
    // "Russian-American": two adjectives with a hyphen between them.
    var first = last
    while first > 0, parties[first].first - parties[first - 1].end <= 1,
      areHyphened(parties[first - 1].end, parties[first].first)
    {
      first -= 1
    }
    return first < last ? Array(first...last) : []
  }

  /// "X's plan at a meeting with Y", "on X's suggestion, opened talks": what is his ends before the noun.
  func isPartedFromNoun(_ owner: Party) -> Bool {
    sentence.items[owner.end..<item].contains { word in
      text.tokens[word.first].isMark(",")
        || !word.markers.isDisjoint(with: [.in, .after, .before, .aside])
          && word.markers.isDisjoint(with: [.of, .article])
          && word.names.isEmpty
    }
  }

  /// "X will hold the China-Japan dialogue with Y": persons beside the noun who stand for the states before it.
  func personsBeside(_ states: [Int]) -> (subject: Int, with: Int)? {
    guard let first = states.first, let with = related(.with, before: false), isPerson(parties[with]),
      let subject = parties.indices.last(where: { parties[$0].isBare && parties[$0].end <= parties[first].first }),
      isPerson(parties[subject]), clause.contains(parties[subject])
    else { return nil }
    return (subject, with)
  }

  /// States with hyphens between them behind a noun ("підписання українсько-литовських документів", "зустріч
  /// Україна – ЄС – США").
  /// - Parameter reach: how many items behind the noun they may begin.
  func attributesAfter(reach: Int) -> [Int] {
    chain(reach) { head in
      switch head {
      case .country: true
      case .organisation: reach == 1
      default: false
      }
    }
  }

  /// "le sommet Trump-Poutine": names with a hyphen between them right behind a noun.
  func namesAfter() -> [Int] {
    chain(1) { if case .person = $0 { true } else { false } }
  }

  /// Parties with hyphens between them.
  private func chain(_ reach: Int, _ isFitting: (Party.Head) -> Bool) -> [Int] {
    guard
      var last = parties.indices.first(where: { parties[$0].first > item && parties[$0].first - item <= reach }),
      isFitting(parties[last].head)
    else { return [] }
    var members = [last]
    while last + 1 < parties.count, isFitting(parties[last + 1].head),
      areHyphened(parties[last].end, parties[last + 1].first)
    {
      last += 1
      members.append(last)
    }
    return members.count > 1 ? members : []
  }
}
