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

  /// "I", "ich" in words quoted: whose the verb of saying beside the quotation is, or who spoke in the sentence before.
  func speaker(of pronoun: Party, _ sentence: Sentence, _ number: Int) -> ActorReference? {
    if let speaker = speaker(in: sentence, besides: pronoun.first) {
      if case .pronoun(let marker) = speaker.head, marker.isDisjoint(with: .land) {
        return discourse.person(for: marker, sentence: number)
      }
      if let actor = resolver.actors(of: speaker, pronoun: { _ in [] }).first?.actor {
        return isPerson(actor) ? actor : nil
      }
    }
    let goesOn =
      sentence.items.first.map { text.tokens[$0.first].isQuote } ?? false
      || last.map { $0.markers(in: 0..<$0.items.count).contains(.said) } ?? false
    return goesOn ? discourse.person(for: [.he, .she], sentence: number) : nil
  }

  /// The party beside the verb of saying that goes with words quoted.
  private func speaker(in sentence: Sentence, besides pronoun: Int? = nil) -> Party? {
    guard sentence.items.contains(where: { text.tokens[$0.first].isQuote }),
      let verb = sentence.items.lastIndex(where: { $0.markers.contains(.said) })
    else { return nil }
    return sentence.parties.first { party in
      party.isBare && party.first != pronoun && (0...2 ~= verb - party.end || 1...3 ~= party.first - verb)
    }
  }

  /// "\"Провів зустріч із X\", – повідомив Y": where verbs need no subject, one that opens words quoted has their speaker.
  func speakerOfQuotation(_ sentence: Sentence, _ others: [ActorReference]) -> ActorReference? {
    guard dropsSubjects, let first = sentence.items.first, text.tokens[first.first].isQuote,
      let speaker = speaker(in: sentence), case .person(let actor) = speaker.head, !others.contains(actor)
    else { return nil }
    return actor
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
