/// Lists told behind a colon, with semicolons, or with appositions between their members.
extension PartyBuilder {
  /// A comma or "and" goes on with what was told.
  var isListing: Bool { joins == .comma || joins == .and }

  /// "two representatives of the party: X and Y": the phrase right before a colon announces those behind it.
  mutating func announce() {
    guard let last = parties.indices.last, parties[last].head == .office else { return }
    announced = last
  }

  /// The first of those announced stands for the phrase before the colon, wherever that stood.
  mutating func takeAnnounced(_ party: inout Party) {
    guard let index = announced else { return }
    announced = nil
    guard index == parties.count - 1, case .person = party.head, party.isBare, !party.isPossessive,
      party.first - parties[index].end <= 5, endsMember(party)
    else { return }
    let phrase = parties.removeLast()
    party.relation = phrase.relation
    party.first = phrase.first
  }

  /// The last party that may be a member of a list: the place of a post, told before its holder, is none.
  var lastMember: Party? { lastIsInside ? parties[parties.count - 2] : parties.last }

  /// "the ambassador in Ankara, X,": the last party stands inside the phrase of the one before.
  var lastIsInside: Bool {
    guard parties.count > 1, let last = parties.last, case let holder = parties[parties.count - 2] else { return false }
    if case .place = last.head { return holder.first < last.first && last.end <= holder.end && joins == .closing }
    return false
  }

  /// "the ambassador in Ankara, X,": a preposition and a name up to the comma.
  func isTitleGoingOn(_ party: Party) -> Bool {
    guard party.end + 2 < items.count, !items[party.end].markers.isDisjoint(with: [.in, .to, .of]) else { return false }
    return items[party.end + 1..<min(party.end + 4, items.count)].contains { tokens[$0.first].isMark(",") }
      && !hasVerb(party.end..<min(party.end + 4, items.count))
  }

  /// Whether a member of a list ends where a party does: at a mark or a joint, not at a verb.
  func endsMember(_ party: Party) -> Bool {
    guard party.end < items.count else { return true }
    return tokens[items[party.end].first].kind == .mark || items[party.end].markers.contains(.and)
  }
}
