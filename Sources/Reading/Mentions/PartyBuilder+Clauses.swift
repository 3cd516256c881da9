import Names

/// Where a phrase ends because a clause begins, and articles that are pronouns.
extension PartyBuilder {
  /// "After talks with X, Y said": the comma closes the phrase in front and the verb behind makes Y its subject.
  func opensClause(after last: Party, _ party: Party) -> Bool {
    guard party.isBare, joins == .comma, party.end < items.count else { return false }
    // "Après avoir reçu X, Y s'est entretenu": the first is the object of its own verb.
    if last.isBare {
      return (isObject(last) || isSpeaker(last)) && hasVerb(party.end..<min(party.end + 2, items.count))
    }
    let next = items[party.end]
    if next.isKnown || next.isDate { return hasVerb(party.end..<min(party.end + 2, items.count)) && !goesOn(next) }
    let token = tokens[next.first]
    return token.isWord && !token.isCapital
  }

  /// Whether an event word stands right before a party.
  private func isObject(_ party: Party) -> Bool {
    party.first > 0 && items[party.first - 1].triggers.contains { [.verb, .infinitive, .gerund].contains($0.form) }
  }

  /// "meldete die Agentur X, Y werde": behind a verb of saying a comma ends the phrase of who said so.
  private func isSpeaker(_ party: Party) -> Bool {
    items[max(0, party.first - 4)..<party.first].contains { $0.markers.contains(.said) }
  }

  /// "met X and then Y": not both at once, but "and then president Y" names a former one.
  func isNext(_ party: Party, after last: Party) -> Bool {
    guard last.end < party.first else { return false }
    return items[last.end..<party.first].contains {
      $0.markers.contains(.then) && (!$0.markers.contains(.former) || party.offices.isEmpty)
    }
  }

  /// "He is in Paris and he was received": a pronoun before a verb goes on with no phrase under a preposition.
  func opensMainClause(_ party: Party, after last: Party) -> Bool {
    guard case .pronoun(let marker) = party.head, marker.isDisjoint(with: .object), party.isBare else { return false }
    let isPhraseOver = if case .place = last.head { true } else { !last.isBare }
    return isPhraseOver && !marker.isDisjoint(with: [.he, .she, .they])
      && hasPredicate(party)
  }

  /// Whether a list goes on at an item.
  private func goesOn(_ item: Item) -> Bool { !item.markers.isDisjoint(with: [.and, .or]) || !item.names.isEmpty }

  /// French "le reçoit", "l'a reçu": before a verb that is nothing else the article is a pronoun.
  func isVerbAlone(_ index: Int, _ limit: Int) -> Bool {
    guard index < limit, items[index].office == nil, items[index].names.isEmpty else { return false }
    return items[index].triggers.contains { $0.form == .verb || $0.form == .future }
      && !items[index].triggers.contains { $0.form == .noun }
  }

  static let pronouns: Marker = [.he, .she, .they, .both, .states, .eachOther, .object, .latter, .land]
  static let determiners: Marker = [.article, .his, .her, .their]
}
