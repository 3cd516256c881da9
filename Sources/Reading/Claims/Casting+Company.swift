import Lexicon

/// Several who are met in one clause.
extension Casting {
  /// Everybody told in one with-phrase after another ("mit X, mit Y und mit Z").
  func company(of with: Int) -> [Int] {
    var members = group(of: with)
    // "с двумя друзьями Украины, X и Y": the state only tells whose.
    let others = members.filter { !isGenitive(parties[$0]) }
    if others.count < members.count, others.contains(where: { isSomebody(parties[$0]) }) { members = others }
    if others.isEmpty, let friends = apposition(of: with) { members = friends }
    // "a proposé à Tokyo": a seat of government behind the verb's own preposition.
    if members.isEmpty { members = [with] }
    // "mit X und mit Y zu sprechen": before the verb the last is found first.
    if parties[with].end <= item {
      for index in parties.indices.prefix(with).reversed() {
        guard let first = members.first, index < first, parties[index].relation.contains(.with),
          isActor(parties[index]),
          clause.contains(parties[index]), gap(parties[index].end..<parties[first].first) <= 4,
          !isOfBond(parties[index]), !hasVerb(parties[index].end..<parties[first].first),
          !hasContactNoun(parties[index].end..<parties[first].first), !hasDaysOfTheirOwn(index, first)
        else { break }
        members = group(of: index) + members
      }
    }
    for index in parties.indices.dropFirst(with + 1) {
      guard let last = members.last, index > last, goesOn(index, with), isActor(parties[index]),
        clause.contains(parties[index]), parties[index].first - parties[last].end <= 4, !isOfBond(parties[index]),
        isJoined(parties[last].end..<parties[index].first),
        !hasVerb(parties[last].end..<parties[index].first), !hasContactNoun(parties[last].end..<parties[index].first)
      else { continue }
      if hasDaysOfTheirOwn(last, index) || isNext(index, after: last) { break }
      members += group(of: index)
    }
    return members
  }

  /// How many items stand between two, those in brackets left out.
  private func gap(_ range: Range<Int>) -> Int {
    guard let first = range.first, text.tokens[sentence.items[first].first].isMark("("),
      let end = range.first(where: { text.tokens[sentence.items[$0].first].isMark(")") })
    else { return range.count }
    return range.upperBound - end - 1
  }

  /// The persons in another case right behind a comma.
  private func apposition(of with: Int) -> [Int]? {
    let next = with + 1
    guard next < parties.count, parties[next].isBare, parties[next].nameCase == .oblique, isSomebody(parties[next]),
      parties[next].first - parties[with].end == 1,
      text.tokens[sentence.items[parties[with].end].first].isMark(",")
    else { return nil }
    return group(of: next)
  }

  /// Whether a party stands under the relation of the first one ("à X et à Y").
  private func goesOn(_ index: Int, _ first: Int) -> Bool {
    if parties[index].relation.contains(.with) { return true }
    return parties[first].relation.contains(.to) && parties[index].relation.contains(.to)
      && isSomebody(parties[index]) && isSomebody(parties[first])
  }

  private func isSomebody(_ party: Party) -> Bool {
    if case .person = party.head { true } else { isPerson(party) }
  }

  /// "with X on Y with Z": without a joint the second phrase goes on with no list.
  private func isJoined(_ range: Range<Int>) -> Bool {
    range.contains { index in
      sentence.items[index].markers.contains(.and) || text.tokens[sentence.items[index].first].isMark(",")
    }
  }

  /// "Accompagné de X, Y a été reçu": a phrase of several words that opens the clause tells who came along.
  func isCompanyInFront(_ party: Party) -> Bool {
    guard party.relation.contains(.with), party.end < item, party.first > clause.first,
      text.tokens[sentence.items[party.end].first].isMark(","), case let word = sentence.items[clause.first]
    else { return false }
    return word.markers.contains(.with) && word.end - word.first > 1
  }

  /// "empfing neben X auch Y", "besides X, Y met Z": who is added to those of the verb.
  func besides() -> [Int] {
    parties.indices.filter { index in
      parties[index].relation.isSuperset(of: .besides) && isActor(parties[index]) && clause.contains(parties[index])
        && isPerson(parties[index])
    }
  }

  /// "avec X, puis avec Y": another contact, after the first.
  func isNext(_ one: Int, after other: Int) -> Bool {
    sentence.markers(in: parties[other].end..<parties[one].first).contains(.then)
  }

  /// "rencontrera des fonctionnaires britanniques", "met members of the delegation": a group right behind a verb and the
  /// words that count some of it.
  func partitive() -> Int? {
    guard form == .verb || form == .future || form == .infinitive else { return nil }
    return parties.indices.first { index in
      let party = parties[index]
      guard party.first > item, party.head == .office, party.isDelegation || party.isPlural, party.end <= clause.end,
        case let between = item + 1..<party.first, 1...4 ~= between.count
      else { return false }
      if between.count == 1 { return sentence.items[item + 1].markers.contains(.of) }
      return party.relation == .of && sentence.isPlainWord(item + 1, text)
        && between.dropFirst().allSatisfy { !sentence.items[$0].markers.isDisjoint(with: [.of, .article]) }
    }
  }

  /// "hat X und in Rom Y getroffen": several objects before the verb, with places or days between them.
  func objects(from subject: Int?, to last: Int) -> [Int] {
    guard let subject, parties[last].first > 1 else { return group(of: last) }
    let others = parties.indices.filter { index in
      let party = parties[index]
      return index > subject && index < last && isPerson(party) && party.isBare && party.group != parties[subject].group
        && party.group != parties[last].group
        && sentence.markers(in: party.end..<parties[last].first).contains(.and)
        && !sentence.items[party.end..<parties[last].first].contains {
          !$0.triggers.allSatisfy { $0.form == .particle }
        }
    }
    return others + group(of: last)
  }
}
