/// Names told in brackets.
extension PartyBuilder {
  /// "the foreign ministers of Poland (X), Germany (Y) and France (Z)": a name alone in brackets behind an office is its
  /// holder's, and behind a state further on in the list that of whoever holds it there.
  mutating func takesNameInBracket(_ index: Int, _ end: Int) -> Bool {
    guard end - index == 3, isPerson(index + 1), let person = named[index + 1], var party = open else { return false }
    switch party.head {
    case .office
    where !party.isDelegation && !party.offices.isEmpty && party.affiliations.count <= 1
      || party.affiliations.count == 1:
      break
    case .country(let state):
      guard !party.isAttribute, isListing, let last = parties.last, isToldInBracket(last),
        party.first - last.end <= 3
      else { return false }
      party.offices = last.offices
      party.affiliations = [state]
    default: return false
    }
    party.head = .person(person)
    party.isPlural = false
    party.isDelegation = false
    party.end = end
    open = nil
    add(declined(party, by: index + 1))
    return true
  }

  /// A holder of an office for one state whose name stands in brackets.
  func isToldInBracket(_ party: Party) -> Bool {
    guard case .person = party.head else { return false }
    return party.affiliations.count == 1 && tokens[items[party.end - 1].first].isMark(")")
  }
}
