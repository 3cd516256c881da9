import Lexicon

/// Who tells of an event.
extension ClaimFinder {
  /// "Sources said the talks with X failed": somebody unnamed says so, of whose doings the text has not told.
  func isToldByOthers(before cast: Cast, _ sentence: Sentence) -> Bool {
    guard let partner = cast.partners.first.map({ sentence.parties[$0] }),
      let word = (1..<max(1, partner.first)).first(where: { sentence.items[$0].markers.contains(.said) }),
      !sentence.parties.contains(where: { $0.end <= word })
    else { return false }
    let speaker = sentence.items[word - 1]
    return !speaker.isKnown && !speaker.isDate && text.tokens[speaker.first].isWord
  }

  /// Who says so: the subject of a reporting verb before the clause, or whoever "according to" names.
  func attribution(_ sentence: Sentence, _ clause: Clause, _ item: Int) -> ActorReference? {
    if let source = sentence.parties.first(where: { $0.relation.contains(.accordingTo) }) { return named(source) }
    guard let verb = sentence.items.indices.first(where: { sentence.items[$0].markers.contains(.said) }) else {
      return nil
    }
    // "Peskov said Putin had met Witkoff": the event has a subject of its own behind the verb of saying.
    let isReported = sentence.parties.contains { $0.isBare && $0.first > verb && $0.end <= item }
    guard clause.isSubordinate || verb < clause.first || verb >= clause.end || isReported else { return nil }
    let speakers = sentence.parties.filter { $0.isBare && (!clause.contains($0) || isReported && $0.end <= verb) }
    return speakers.min { abs($0.first - verb) < abs($1.first - verb) }.flatMap(named)
  }

  private func named(_ party: Party) -> ActorReference? {
    switch party.head {
    case .person(let actor): actor
    case .country(let actor), .organisation(let actor): .known(actor)
    default: nil
    }
  }
}
