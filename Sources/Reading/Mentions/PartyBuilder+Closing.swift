import Lexicon

/// Where a phrase ends: what party it is, and to which list it belongs.
extension PartyBuilder {
  mutating func close() {
    guard var party = open else { return }
    open = nil
    let governing = relation(behind: party)
    defer { if !governing.isEmpty { pending = governing } }
    if party.isPossessive { party.relation = .of }
    if party.head == .office, party.isPlural || party.affiliations.count > 1, party.affiliations.count > 1 {
      for actor in party.affiliations {
        var part = party
        part.affiliations = [actor]
        // Each of them has one.
        part.isPlural = part.isDelegation
        add(part)
        joins = .and
      }
      joins = .none
    } else {
      add(party)
    }
  }

  mutating func add(_ party: Party, keepsOpen: Bool = false) {
    var party = party
    isIndefinite = false
    if party.relation.contains(.while) {
      party.relation = hasPredicate(party) ? [] : party.relation.subtracting(.while)
    }
    if isApposition(party) || isFurtherTitle(party) || isSecondOffice(party) || isStateOfPlace(party)
      || takesOrigin(party)
    {
      return
    }
    isInApposition = false
    takeAnnounced(&party)
    // "the ministers of several states" are not those told before.
    if party.head == .office, party.isPlural, party.affiliations.isEmpty,
      isOfOthers(party.end) || isOfRegion(party.end) || isOfKind(party)
    {
      party.isDelegation = true
    }
    if let member = takesFurtherOrigin(party) { party = member }
    if let state = stateOfOwner(party) { party.affiliations = [state] }
    if joins == .and, let owner = ownerOfLast, case .person = party.head {
      // "the prime minister X of Italy and the president Y": persons are joined, not the state and a person.
      if party.relation.isEmpty || party.relation == parties[parties.count - 1].relation {
        party.relation = parties[owner].relation
      }
      group = parties[owner].group
    } else if joins != .none, let last = lastMember, last.group == group || lastIsInside,
      !opensMainClause(party, after: last),
      !isNext(party, after: last), joins == .and || goesOn(with: party, after: last)
    {
      if party.relation.isEmpty { party.relation = last.relation }
      group = last.group
      shareState(of: party)
    } else {
      group += 1
      isListClosed = false
    }
    party.group = group
    isListClosed = isListClosed || joins == .and
    joins = .none
    pending = []
    idle = 0
    if keepsOpen {
      open = party
    } else {
      parties.append(party)
      if isListClosed, case .person = party.head { nameCounterparts() }
    }
  }
}
