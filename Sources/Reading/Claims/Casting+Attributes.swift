import Lexicon

/// Parties that stand beside a noun as its attributes.
extension Casting {
  /// Countries or persons joined right before a noun ("US-China talks", "российско-американские переговоры").
  func attributes() -> [Int] {
    guard var last = parties.indices.last(where: { parties[$0].end <= item && item - parties[$0].end <= 2 }),
      !sentence.markers(in: parties[last].end..<item).contains(.article)
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
    if last > 0, parties[last].first - parties[last - 1].end <= 1,
      areHyphened(parties[last - 1].end, parties[last].first)
    {
      return [last - 1, last]
    }
    return []
  }

  /// Two states with a hyphen between them behind a noun ("підписання українсько-литовських документів", "the agreement
  /// of the US-China summit").
  /// - Parameter reach: how many items behind the noun they may begin.
  func attributesAfter(reach: Int) -> [Int] {
    let pair = parties.indices.dropLast().first { index in
      let (one, other) = (parties[index], parties[index + 1])
      guard case .country = one.head, case .country = other.head else { return false }
      return one.first > item && one.first - item <= reach && other.end <= clause.end
        && areHyphened(one.end, other.first)
    }
    return pair.map { [$0, $0 + 1] } ?? []
  }
}
