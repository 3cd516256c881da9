import Lexicon

/// What hangs on a noun.
extension Casting {
  /// Whether a state hangs on a noun before it ("сотрудничество России", "die Unterstützung der Ukraine").
  func isGenitive(_ party: Party) -> Bool {
    guard isStateOrBody(party), party.first > 0, party.first > item + 1 || party.end <= item else { return false }
    let before = sentence.items[party.first - 1]
    if case .organisation = party.head, !before.markers.contains(.article) { return false }
    if before.markers.contains(.article), party.first > 1 {
      let noun = sentence.items[party.first - 2]
      return !noun.isDate && noun.office == nil && text.tokens[noun.first].isCapital
        && sentence.named[party.first - 2] == nil
        && noun.markers.isSubset(of: .bond)
    }
    if party.first - 1 != item, before.triggers.contains(where: { $0.form == .noun }) { return true }
    return (!before.isKnown || before.markers == .capital) && !before.isDate && text.tokens[before.first].isWord
  }

  private func isStateOrBody(_ party: Party) -> Bool {
    switch party.head {
    case .country, .organisation: true
    default: false
    }
  }

  /// A group that speaks for nobody known.
  func isNobodys(_ party: Party) -> Bool {
    party.head == .office && party.isDelegation && party.affiliations.isEmpty && party.owner.isEmpty
      && party.offices.isEmpty
  }

  /// "had a private White House dinner with X": a seat of government right before a noun, behind what describes it.
  func isVenue(_ party: Party) -> Bool {
    guard form == .noun, case .place = party.head, party.end == item, party.first > clause.first else { return false }
    return sentence.isPlainWord(party.first - 1, text)
      || sentence.items[party.first - 1].markers.contains(.article)
  }

  /// "уровнем российской делегации": a delegation that hangs on a plain noun.
  func isGroupOfNoun(_ party: Party) -> Bool {
    guard party.isDelegation, party.first > clause.first + 1 else { return false }
    // "respect for President X's leadership".
    let owner = parties.last { $0.isPossessive && $0.first < party.first && party.first - $0.end <= 1 }
    if let owner, owner.first > clause.first {
      return !sentence.items[owner.first - 1].markers.isDisjoint(with: .relations)
    }
    return !party.affiliations.isEmpty && sentence.isPlainWord(party.first - 1, text)
  }

  /// "X проинформировал президента об итогах беседы с Y": of a noun behind "about" the one told of it is no subject.
  func isHearer(_ index: Int) -> Bool {
    let party = parties[index]
    guard form == .noun, mode != .visit, isPerson(party), party.nameCase != .nominative, party.first > clause.first + 1,
      sentence.hasVerb(in: party.first - 1..<party.first)
    else { return false }
    return sentence.items[party.end..<item].first.map { $0.markers.contains(.about) } ?? false
      && parties.contains { $0.isBare && isPerson($0) && $0.first >= clause.first && $0.end < party.first }
  }

  /// A possessor right before a noun ("Putin's meeting", "его встреча", "his visit").
  func possessor() -> Int? {
    parties.indices.last {
      parties[$0].isPossessive && parties[$0].end <= item && item - parties[$0].end <= 4
        && sentence.markers(in: parties[$0].end..<item).isDisjoint(with: [.to, .about])
        && !isPartedFromNoun(parties[$0])
    }
  }

  /// "discussed wearing a wire to record conversations with X": what somebody would do is no company of the verb's.
  func isOfPurpose(_ party: Party) -> Bool {
    form != .noun && party.first > item + 1
      && (sentence.items[item + 1..<party.first].contains {
        $0.markers.contains(.hypothetical) && $0.end - $0.first > 1
      } || mode == .talks && isObjectOfInfinitive(party.first - 2))
  }

  /// "avait parlé … d'enregistrer les conversations (avec X)": whether an event noun is the object of an infinitive that
  /// nobody listed.
  func isObjectOfInfinitive(_ noun: Int) -> Bool {
    guard noun > clause.first + 2, sentence.items[noun].triggers.contains(where: { $0.form == .noun }) else {
      return false
    }
    // A noun would not have the article of another one behind it.
    let hasArticle = sentence.items[noun - 1].markers.contains(.article)
    let verb = hasArticle ? noun - 2 : noun - 1
    guard verb > clause.first, sentence.isPlainWord(verb, text) else { return false }
    return !sentence.items[verb - 1].markers.isDisjoint(with: hasArticle ? .relations : .to)
  }

  /// A genitive right after a noun: told by "of", or bare and next to it where the language has cases.
  func genitiveAfter() -> Int? {
    parties.indices.first { index in
      let party = parties[index]
      // "talks over Iran's programme": a possessive behind the noun is another noun's.
      guard party.first > item, party.end <= clause.end, isActor(party), !party.isPossessive, !isAside(party),
        !isInsideNoun(party), !isFirstPart(party)
      else { return false }
      if party.relation.contains(.of) {
        return party.first - item <= 5 && !hasVerb(item + 1..<party.first) && !isAgent(party)
      }
      return party.isBare && !isObjectOfLast(party)
        && (isFilled(item + 1..<party.first)
          || party.first - item <= 2 && !text.tokens[sentence.items[item + 1].first].isMark(","))
    }
  }

  /// "sagt den Berlin-Besuch ab": a hyphen leads on to the noun.
  func isFirstPart(_ party: Party) -> Bool {
    guard party.end + 1 < sentence.items.count, case let hyphen = text.tokens[sentence.items[party.end].first] else {
      return false
    }
    return hyphen.isHyphen && !hyphen.flags.contains(.spaced)
      && !parties.contains { $0.first == party.end + 1 }
  }

  /// "der Besuch eines von Polen geförderten Hauses": between an article and its adjective somebody tells who did that.
  private func isInsideNoun(_ party: Party) -> Bool {
    guard party.first > item + 2, party.end < clause.end, !party.relation.isDisjoint(with: [.by, .from]) else {
      return false
    }
    return !sentence.items[party.first - 2].markers.isDisjoint(with: [.article, .indefinite])
      && !sentence.items[party.end].isDate && text.tokens[sentence.items[party.end].first].isWord
      && !text.tokens[sentence.items[party.end].first].isCapital
      && sentence.items[party.end].markers.isEmpty
  }

  /// "Der Besuch aus Polen wurde vom Präsidenten empfangen": by whom the verb at the end was done.
  private func isAgent(_ party: Party) -> Bool {
    party.relation.contains(.by) && party.first - item > 2 && party.end < clause.end
      && sentence.markers(in: clause.first..<item).contains(.auxiliary)
      && sentence.items[party.end..<clause.end].contains { $0.triggers.contains { $0.form == .participle } }
  }

  /// "vor dem Gipfel im Juni Polen besucht": a state right before the verb at the end is what it was done to.
  private func isObjectOfLast(_ party: Party) -> Bool {
    guard case .country = party.head, party.end < clause.end, party.first > item + 1 else { return false }
    return sentence.items[party.end].triggers.contains { $0.form == .participle || $0.form == .infinitive }
  }

  /// Whether only dates and phrases of place stand in a range: "візит наступного тижня до США делегації …".
  private func isFilled(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      sentence.items[index].isDate || !sentence.items[index].markers.isDisjoint(with: [.in, .to])
        || parties.contains { $0.isWhere && $0.first <= index && index < $0.end }
    }
  }

  /// "spoke about the negotiations with X": what is spoken of is told by itself alone.
  var isTopic: Bool {
    if item > clause.first, isMatter(item, from: clause.first) { return true }
    for index in stride(from: item - 1, through: max(clause.first, item - 3), by: -1) {
      let word = sentence.items[index]
      if !word.markers.isDisjoint(with: .relations) {
        return sentence.hasVerb(in: clause.first..<index)
          && sentence.markers(in: clause.first..<index).isDisjoint(with: .said) && word.markers.contains(.about)
          && word.markers.isDisjoint(with: [.to, .in, .with, .of, .purpose, .before])
      }
      if !word.triggers.isEmpty || word.isDate || sentence.named[index] != nil { return false }
    }
    return false
  }

  /// "met for talks on ways to resume dialogue": an infinitive hangs on the noun they talk about.
  private func isMatter(_ noun: Int, from first: Int) -> Bool {
    guard let matter = (max(first, noun - 6)..<noun).first(where: { isTopicWord($0) }) else { return false }
    return sentence.items[matter + 1..<noun].contains {
      $0.markers.contains(.to) && $0.markers.isDisjoint(with: .purpose)
    }
      && sentence.items[matter + 1..<noun].allSatisfy { $0.triggers.isEmpty && $0.names.isEmpty && !$0.isDate }
  }

  /// "on", "about", "über", and no day behind it.
  private func isTopicWord(_ index: Int) -> Bool {
    let markers = sentence.items[index].markers
    return markers.contains(.about) && markers.isDisjoint(with: [.to, .in, .with, .of, .purpose])
      && !sentence.items[index + 1].isDate
  }

  /// "spoke about the negotiations with X": the phrase belongs to the noun spoken of.
  func isOfTopic(_ with: Int) -> Bool {
    guard case let noun = parties[with].first - 2, noun > item + 1,
      sentence.items[noun].triggers.contains(where: { $0.form == .noun })
    else { return false }
    if isMatter(noun, from: item + 1) { return true }
    let leading = sentence.items[max(item + 1, noun - 3)..<noun].last { !$0.markers.isDisjoint(with: .relations) }
    return leading.map { $0.markers.contains(.about) && $0.markers.isDisjoint(with: [.to, .with, .of, .purpose]) }
      ?? false
  }
}
