/// Names in the genitive.
extension PartyBuilder {
  /// The sign of a genitive right behind a name makes it the owner of what follows.
  mutating func makesPossessive(_ index: Int) -> Bool {
    if open?.end == index {
      open?.isPossessive = true
      return true
    }
    guard let last = parties.indices.last, parties[last].end == index else { return false }
    parties[last].isPossessive = true
    let governing = relation(behind: parties[last])
    parties[last].relation = .of
    endGroup()
    pending = governing
    return true
  }

  /// "with the king's envoy X": the preposition before an owner is that of whoever is his.
  func relation(behind owner: Party) -> Marker {
    owner.isPossessive && isOfficeAhead(owner.end + 1, items.count) ? owner.relation.subtracting(.of) : []
  }

  /// "Mattis’ visit", "Merz’ Reise", "the ministers' meeting": behind a sibilant the apostrophe alone is the sign.
  func isBareApostrophe(_ index: Int) -> Bool {
    let token = tokens[items[index].first]
    guard token.isMark("'") || token.value == 0x2019, !token.flags.contains(.spaced), index > 0,
      index + 1 < items.count, named[index - 1] != nil || items[index - 1].office?.isPlural == true,
      case let next = tokens[items[index + 1].first], next.isWord,
      next.flags.contains(.spaced)
    else { return false }
    let name = tokens[items[index - 1].end - 1]
    return [0x73, 0x78, 0x7A, 0x53].contains(text.bytes[Int(name.end) - 1])
  }

  /// "President X's special envoys": they serve the state of whose they are.
  func stateOfOwner(_ party: Party) -> Int? {
    guard party.head == .office, party.isPlural, !party.offices.isEmpty, party.affiliations.isEmpty,
      party.owner.isEmpty,
      !party.isCounterpart, let last = parties.last, last.isPossessive, party.first - last.end <= 1,
      case .person(.known(let owner)) = last.head
    else { return nil }
    return lexicon.country(of: owner)
  }

  /// "Putin's Minister": the name owns what follows, it is not the name of the office before it.
  func isPossessor(_ index: Int) -> Bool {
    index + 1 < items.count && items[index + 1].markers.contains(.of)
      && items[index + 1].end - items[index + 1].first == 1 && isPossessiveMark(index + 1)
  }

  /// "Putin's", but not the elided preposition of "la visite en Chine d'Emmanuel Macron".
  func isPossessiveMark(_ index: Int) -> Bool {
    let token = tokens[items[index].first]
    return token.length <= 1 && (token.kind == .mark || token.end - token.start == 1)
  }
}
