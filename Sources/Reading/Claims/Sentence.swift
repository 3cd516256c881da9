import Corpus
import Lexicon
import Names

/// One sentence ready for its claims: items, what they name, and the parties they form.
///
/// Trivial: its lists stand in the arena of the document.
struct Sentence {
  /// Byte range in the document.
  var range: ByteRange
  /// Index of the paragraph it stands in.
  var paragraph: Int
  var items: View<Item>
  /// Actors by item.
  var named: NamedItems
  var parties: View<Party>
  /// Indices into the document's dates.
  var dates: Range<Int>
}

/// The stretch of a sentence in which a verb looks for its participants.
struct Clause {
  /// Items, end exclusive.
  var first: Int
  var end: Int
  /// The party a relative clause hangs on.
  var antecedent: Int?
  /// Of a main clause that goes on behind a relative one the part before that.
  var opening = 0..<0
  /// The place a relative clause hangs on ("Vilnius, où …").
  var place: Int?
  /// The clause stands inside another ("…, dass X traf"): what is before it may still be its subject's source.
  var isSubordinate = false

  func contains(_ party: Party) -> Bool { party.first >= first && party.end <= end }
}

extension Sentence {
  /// The clause around an item: from the last joint before it to the next one after it.
  func clause(around item: Int, _ text: DocumentText) -> Clause {
    var clause = Clause(first: 0, end: items.count)
    var index = item
    while index >= 0 {
      if let owner = ownerOfParticiple(at: index, text) {
        clause = Clause(first: index, end: items.count, antecedent: owner, isSubordinate: true)
        break
      }
      guard index < item else {
        index -= 1
        continue
      }
      if let opener = opener(at: index, text) {
        let isRelative =
          opener.contains(.relative) && (opener.isDisjoint(with: [.that, .while]) || isAfterComma(index, text))
          && !isOfSpeech(opener, at: index)
        if isRelative || opener.contains(.while), let comma = closingComma(index + 1..<item, isRelative, text) {
          // "X, who met Y, praised Z", "when X met Y, he praised Z": the main clause goes on.
          clause.first = comma + 1
          if isRelative {
            clause.antecedent = antecedent(at: index, text)
            clause.opening = 0..<index
          }
          break
        }
        clause.first = index + 1
        clause.isSubordinate = true
        if isRelative {
          clause.antecedent = antecedent(at: index, text)
          clause.place = place(at: index, text)
        }
        break
      }
      if isHardBreak(index, text) {
        clause.first = index + 1
        break
      }
      index -= 1
    }
    index = item + 1
    while index < items.count {
      let isClosing =
        clause.isSubordinate && text.tokens[items[index].first].isMark(",")
        && (isVerbNear(index) || endsWithVerbs(before: index, item))
        && !isInParty(index) && !closesOpening(index, of: clause) && !bordersParenthesis(index, text)
      let isOver = index == item + 1 && endsMainClause(item, at: index, text)
      if isClosing || isOver || opener(at: index, text) != nil || isHardBreak(index, text) {
        clause.end = index
        break
      }
      index += 1
    }
    if let preposition = preposition(behindRemarkOn: item, text) { clause.end = end(behind: preposition, text) }
    return clause
  }

  /// Where the clause of a phrase ends that goes on behind a remark.
  func end(behind phrase: Int, _ text: DocumentText) -> Int {
    (phrase + 1..<max(phrase + 1, items.count)).first { opener(at: $0, text) != nil || isHardBreak($0, text) }
      ?? items.count
  }

  /// "повідомили, що …": right behind a verb of saying a word that may be a relative pronoun tells what was said.
  private func isOfSpeech(_ opener: Marker, at index: Int) -> Bool {
    opener.contains(.that) && index > 1 && !items[index - 2].markers.isDisjoint(with: [.said, .denied])
  }

  /// The comma that closes a clause before the verb behind a range: a verb stands before it, and behind it nothing
  /// that would go on with a list. The main clause around a relative one already has its subject.
  private func closingComma(_ range: Range<Int>, _ isRelative: Bool, _ text: DocumentText) -> Int? {
    let comma = range.last { text.tokens[items[$0].first].isMark(",") }
    guard let comma, range.contains(where: { $0 < comma && isVerb(items[$0]) }) else { return nil }
    if !isRelative { return isVerbNear(comma) ? comma : nil }
    let hasSubject = parties.contains { $0.isBare && $0.first > comma && $0.end <= range.upperBound }
    // "wird X, der im Mai nach Y reist, von Z empfangen": where verbs stand last, one before the comma ends the clause.
    let isOver =
      isVerb(items[comma - 1])
      && (markers(in: 0..<range.lowerBound).contains(.auxiliary) || isVerb(items[comma + 1]))
    return (range.upperBound - comma <= 4 || isOver) && !hasSubject ? comma : nil
  }

  /// "…, die X getroffen hatten,": the verbs of a clause stand together at its end.
  private func endsWithVerbs(before comma: Int, _ trigger: Int) -> Bool {
    trigger == comma - 2 && items[comma - 1].markers.contains(.auxiliary)
      && items[trigger].triggers.contains { $0.form == .participle || $0.form == .infinitive }
  }

  /// "war mit X zusammengekommen, für Dienstag stand …", "werde X treffen, sagte Y": where the verbs of a clause stand last,
  /// a comma behind them closes it.
  private func endsMainClause(_ verb: Int, at comma: Int, _ text: DocumentText) -> Bool {
    text.tokens[items[comma].first].isMark(",") && isVerbNear(comma)
      && items[verb].triggers.contains { $0.form == .participle || $0.form == .infinitive }
      && !markers(in: 0..<verb).isDisjoint(with: [.auxiliary, .future])
  }

  /// "that after talks in Rome, the two had …": a phrase in front has no verb yet.
  private func closesOpening(_ comma: Int, of clause: Clause) -> Bool {
    !items[clause.first].markers.isDisjoint(with: [.after, .before, .aside]) && !hasVerb(in: clause.first..<comma)
  }

  /// "met X; Y; and Z": between two members of a list.
  private func isInList(_ semicolon: Int) -> Bool {
    guard let next = parties.firstIndex(where: { $0.first > semicolon }), next > 0 else { return false }
    return parties[next].group == parties[next - 1].group && parties[next].first - semicolon <= 2
  }

  /// "the head of government, X, said": a comma before an apposition.
  private func isInParty(_ comma: Int) -> Bool { parties.contains { $0.first < comma && comma < $0.end } }

  /// Whether a verb stands right behind a comma or behind one phrase after it.
  private func isVerbNear(_ comma: Int) -> Bool {
    items[comma + 1..<min(comma + 4, items.count)].contains(where: isVerb)
  }

  /// A participle right behind a comma opens a clause on the party before it ("з президентом, прибулим до Риги, …").
  private func ownerOfParticiple(at index: Int, _ text: DocumentText) -> Int? {
    guard index > 0, !items[index].triggers.isEmpty, items[index].triggers.allSatisfy({ $0.form == .participle }),
      text.tokens[items[index - 1].first].isMark(","), !endsClause(index, text)
    else { return nil }
    return parties.lastIndex { $0.end == index - 1 && !$0.isAttribute && !$0.isWhere }
  }

  /// "hat den Außenminister, X, empfangen": a participle at the end belongs to the verb before.
  private func endsClause(_ index: Int, _ text: DocumentText) -> Bool {
    (index + 1 == items.count || text.tokens[items[index + 1].first].kind == .mark)
      && markers(in: 0..<index).contains(.auxiliary)
  }

  /// Who the clause opened at an item hangs on: the last party before it, or, where that says where something happens
  /// ("reiste nach Polen, wo er …", "візит до Франції, де зустрінеться"), the subject told before.
  private func antecedent(at opener: Int, _ text: DocumentText) -> Int? {
    guard let last = parties.lastIndex(where: { $0.end <= opener }), !opensTime(opener),
      !hangsOnOthers(opener, text)
    else { return nil }
    // "сестра Кім Чен Ина, яка …".
    if parties[last].first > 0, items[parties[last].first - 1].markers.contains(.kin) { return nil }
    // "X war der erste Präsident, der …": it says what X was.
    if parties[last].relation.contains(.aside) || isOfPlainNoun(parties[last]), tellsRank(in: 0..<parties[last].first) {
      return parties.lastIndex { $0.end <= parties[last].first && $0.isBare && !$0.isAttribute } ?? last
    }
    guard parties[last].isWhere else { return last }
    return parties.lastIndex { $0.end <= parties[last].first && $0.isBare && !$0.isAttribute } ?? last
  }

  /// "will call on X, following which he …": with a subject of its own it hangs on what was told, and on nobody.
  private func opensTime(_ opener: Int) -> Bool {
    opener > 0 && !items[opener - 1].markers.isDisjoint(with: [.after, .before])
      && items[opener - 1].markers.isDisjoint(with: [.to, .in])
      && parties.contains { $0.isBare && opener + 1...opener + 2 ~= $0.first }
  }

  /// "людьми, з якими зустрівся X", "the people with whom X met": "with" and a plain noun before the clause, whoever
  /// was told before.
  private func hangsOnOthers(_ opener: Int, _ text: DocumentText) -> Bool {
    guard opener > 2, items[opener - 1].markers.contains(.with) else { return false }
    let noun = text.tokens[items[opener - 2].first].isMark(",") ? opener - 3 : opener - 2
    return noun > 0 && isPlainWord(noun, text) && !parties.contains { $0.first <= noun && noun < $0.end }
  }

  /// "(стал первым) лицом России": a state that hangs on a noun.
  private func isOfPlainNoun(_ party: Party) -> Bool {
    guard case .country = party.head, party.isBare, !party.isAttribute, party.first > 1 else { return false }
    let noun = items[party.first - 1]
    return noun.names.isEmpty && noun.triggers.isEmpty && noun.markers.isDisjoint(with: .relations)
  }

  /// "became the first", "war der erste": what follows is what somebody was when he did it.
  func tellsRank(in range: Range<Int>) -> Bool {
    items[range].contains { $0.markers.isSuperset(of: [.aside, .auxiliary]) }
  }

  /// The place or country right before a clause.
  private func place(at opener: Int, _ text: DocumentText) -> Int? {
    guard let last = parties.lastIndex(where: { $0.end <= opener }), isOnlyTime(parties[last].end..<opener, text) else {
      return nil
    }
    switch parties[last].head {
    case .place: return last
    case .country: return parties[last].isAttribute ? nil : last
    default: return nil
    }
  }

  /// "(flew to Beijing) in 1971, (where he …)": nothing but a date and a comma.
  private func isOnlyTime(_ range: Range<Int>, _ text: DocumentText) -> Bool {
    items[range].allSatisfy { item in
      item.isDate || text.tokens[item.first].isMark(",")
        || !item.markers.isEmpty && item.markers.isSubset(of: Marker.relations.union(.article))
    }
  }

  /// "…, скорее всего, …": two commas around a few words that are neither party nor event.
  private func bordersParenthesis(_ comma: Int, _ text: DocumentText) -> Bool {
    func isInside(_ index: Int) -> Bool {
      items.indices.contains(index) && !text.tokens[items[index].first].isMark(",") && items[index].triggers.isEmpty
        && items[index].markers.isDisjoint(with: Marker.clauseOpeners.union([.said, .auxiliary, .and]))
        && !parties.contains { $0.first <= index && index < $0.end }
    }
    for step in [1, -1] {
      let inside = (1...4).prefix { isInside(comma + $0 * step) }.count
      let other = comma + (inside + 1) * step
      if inside > 0, items.indices.contains(other), text.tokens[items[other].first].isMark(",") { return true }
    }
    return false
  }

  /// Whether a finite verb stands before the first comma of a stretch.
  func hasMainVerb(in range: Range<Int>, _ text: DocumentText) -> Bool {
    range.prefix { !text.tokens[items[$0].first].isMark(",") }.contains { isVerb(items[$0]) }
  }

  /// A word in small letters that means nothing the lexicon knows.
  func isPlainWord(_ index: Int, _ text: DocumentText) -> Bool {
    let token = text.tokens[items[index].first]
    return !items[index].isKnown && !items[index].isDate && token.isWord && !token.isCapital
  }

  func hasVerb(in range: Range<Int>) -> Bool { items[range].contains(where: isVerb) }

  func isVerb(_ item: Item) -> Bool {
    !item.markers.isDisjoint(with: [.auxiliary, .said])
      || item.triggers.contains { [.verb, .future, .participle].contains($0.form) }
  }

  func isHardBreak(_ index: Int, _ text: DocumentText) -> Bool {
    let token = text.tokens[items[index].first]
    guard token.kind == .mark else { return false }
    switch token.value {
    case 0x2C: return opensMainClause(index)
    case 0x3A: return !isInParty(index)
    case 0x3B: return !isInList(index)
    case 0x201E, 0x201C, 0x201D, 0xAB, 0xBB, 0x22: return bordersSpeech(index, text)
    // A dash with spaces around it.
    case 0x2D, 0x2013, 0x2014: return token.flags.contains(.spaced) && !isCopula(index) && !joinsStates(index)
    default: return false
    }
  }

  /// "…, 2002 hatte X Russland besucht", "…, damals wurde er …": behind a comma a time and a finite verb.
  private func opensMainClause(_ comma: Int) -> Bool {
    guard comma + 2 < items.count, case let time = items[comma + 1],
      time.isDate || !time.markers.isDisjoint(with: [.then, .earlier])
    else { return opensMainClauseOfItsOwn(comma) }
    return opensMainClauseOfItsOwn(comma)
      || items[comma + 2].markers.contains(.auxiliary)
        && (hasVerb(in: 0..<comma) || markers(in: 0..<comma).contains(.future))
  }

  /// "…, am 14. Mai sprach er mit X": a time, with or without its preposition, a verb and its subject.
  private func opensMainClauseOfItsOwn(_ comma: Int) -> Bool {
    guard comma + 1 < items.count else { return false }
    if opensWithPlace(comma) { return true }
    let time = items[comma + 1].markers.isDisjoint(with: .relations) ? comma + 1 : comma + 2
    guard time + 2 < items.count, items[time].isDate, items[time + 1].triggers.contains(where: { $0.form == .verb })
    else { return false }
    return parties.contains { $0.first == time + 2 && $0.isBare } && hasVerb(in: 0..<comma)
  }

  /// "…, in Rom stehen Gespräche mit X an": behind a comma a place under its preposition, a verb and no subject before
  /// it, where a verb stands before the comma as well.
  private func opensWithPlace(_ comma: Int) -> Bool {
    guard let place = parties.first(where: { $0.first > comma }), place.first == comma + 2,
      place.relation.contains(.in),
      case .place = place.head, place.end + 1 < items.count, items[place.end].markers.contains(.auxiliary),
      items[place.end].markers.isDisjoint(with: [.relative, .and])
    else { return false }
    return items[place.end + 1].triggers.contains { $0.form == .noun } && hasVerb(in: 0..<comma)
  }

  /// "зустріч Україна – США": a dash between two states.
  private func joinsStates(_ index: Int) -> Bool {
    func isState(_ party: Party) -> Bool {
      switch party.head {
      case .country, .organisation: party.isBare
      default: false
      }
    }
    return parties.contains { $0.end == index && isState($0) }
      && parties.contains { $0.first == index + 1 && isState($0) }
  }

  /// "Следующая встреча – с делегацией США": a dash that stands for "is".
  private func isCopula(_ index: Int) -> Bool {
    index > 0 && index + 1 < items.count && items[index + 1].markers.contains(.with)
      && items[index - 1].triggers.contains { $0.form == .noun }
  }

  /// Quotation marks end a clause around direct speech, not around a phrase quoted in passing.
  private func bordersSpeech(_ index: Int, _ text: DocumentText) -> Bool {
    func isStop(_ item: Int) -> Bool {
      guard items.indices.contains(item) else { return true }
      let token = text.tokens[items[item].first]
      return token.kind == .mark && [0x2C, 0x2E, 0x3A, 0x21, 0x3F, 0x2013, 0x2014, 0x2026].contains(token.value)
    }
    return isStop(index - 1) || isStop(index + 1)
  }

  /// The markers of a stretch of items, all together.
  func markers(in range: Range<Int>) -> Marker {
    items[range.clamped(to: 0..<items.count)].reduce(into: Marker()) { $0.formUnion($1.markers) }
  }
}
