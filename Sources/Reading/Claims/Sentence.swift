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
        if isRelative || opener.contains(.while), let comma = closingComma(index + 1..<item, isRelative, text) {
          // "X, who met Y, praised Z", "when X met Y, he praised Z": the main clause goes on.
          clause.first = comma + 1
          if isRelative { clause.antecedent = antecedent(at: index) }
          break
        }
        clause.first = index + 1
        clause.isSubordinate = true
        if isRelative {
          clause.antecedent = antecedent(at: index)
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
    return clause
  }

  /// The comma that closes a clause before the verb behind a range: a verb stands before it, and behind it nothing
  /// that would go on with a list. The main clause around a relative one already has its subject.
  private func closingComma(_ range: Range<Int>, _ isRelative: Bool, _ text: DocumentText) -> Int? {
    let comma = range.last { text.tokens[items[$0].first].isMark(",") }
    guard let comma, range.contains(where: { $0 < comma && isVerb(items[$0]) }) else { return nil }
    if !isRelative { return isVerbNear(comma) ? comma : nil }
    let hasSubject = parties.contains { $0.isBare && $0.first > comma && $0.end <= range.upperBound }
    return range.upperBound - comma <= 4 && !hasSubject ? comma : nil
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
  private func antecedent(at opener: Int) -> Int? {
    guard let last = parties.lastIndex(where: { $0.end <= opener }) else { return nil }
    // "сестра Кім Чен Ина, яка …".
    if parties[last].first > 0, items[parties[last].first - 1].markers.contains(.kin) { return nil }
    // "X war der erste Präsident, der …": it says what X was.
    if parties[last].relation.contains(.aside), tellsRank(in: 0..<parties[last].first) {
      return parties.lastIndex { $0.end <= parties[last].first && $0.isBare && !$0.isAttribute } ?? last
    }
    guard parties[last].isWhere else { return last }
    return parties.lastIndex { $0.end <= parties[last].first && $0.isBare && !$0.isAttribute } ?? last
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

  private func opener(at index: Int, _ text: DocumentText) -> Marker? {
    let markers = items[index].markers
    guard !markers.isDisjoint(with: .clauseOpeners) else { return nil }
    // "пока не планируется": so far, unless a comma says "until".
    if markers.contains(.adverb), index > 0, !isAfterComma(index, text) { return nil }
    // "der", "die", "that" are articles as well: only after a comma do they open a clause.
    if !markers.isDisjoint(with: [.article, .relative])
      || markers.contains(.that) && markers.rawValue.nonzeroBitCount > 1
    {
      guard isAfterComma(index, text) || markers == .relative || isReported(index) || opensSentence(index, text) else {
        return nil
      }
      if markers.contains(.article), opensMember(index) { return nil }
      // "mit X, mit dem Präsidenten Y": an article, for an office is no subject of a relative clause.
      if markers.contains(.article), index > 0, !items[index - 1].markers.isDisjoint(with: .relations),
        index + 1 < items.count,
        items[index + 1].office != nil || isAdjective(index + 1) && items[min(index + 2, items.count - 1)].office != nil
      {
        return nil
      }
    }
    if markers.contains(.article), tellsAgain(index, text) || opensNoun(index, text) { return nil }
    if markers.contains(.his), isPossessive(index, text) { return nil }
    guard markers.isDisjoint(with: .relations) || markers.isDisjoint(with: .while) || opensClause(index, text)
    else {
      return nil
    }
    if markers.contains(.while), tellsAs(index, text) { return nil }
    return markers.intersection(.clauseOpeners)
  }

  /// "Wie X mitteilte, trifft Y …": the clause in front ends with its verb before a comma.
  private func opensSentence(_ index: Int, _ text: DocumentText) -> Bool {
    guard index == 0, items[0].markers.contains(.while),
      let comma = items.firstIndex(where: { text.tokens[$0.first].isMark(",") }), comma > 1
    else { return false }
    return isVerb(items[comma - 1])
  }

  /// "seinen Amtskollegen, den Außenminister von Japan,": an office behind an article after a comma, with no verb up to
  /// the next one.
  private func tellsAgain(_ index: Int, _ text: DocumentText) -> Bool {
    guard index + 1 < items.count, case let next = items[index + 1] else { return false }
    // "hat am Montag, 7. Oktober, den Botschafter …": on a day hangs no clause.
    if index > 1, items[index - 2].isDate { return true }
    let end = items[index...].dropFirst().firstIndex { text.tokens[$0.first].isMark(",") }
    guard let end, !hasVerb(in: index + 1..<end) else { return false }
    if next.office != nil { return true }
    if isAdjective(index + 1), index + 2 < end, items[index + 2].office != nil {
      return true
    }
    // "auf dem Forum, dem Gipfel der Region,": a relative clause would end with its verb.
    return text.tokens[next.first].isCapital && named[index + 1] == nil && text.tokens[items[end - 1].first].isCapital
  }

  private func isAdjective(_ index: Int) -> Bool { items[index].names.contains { $0.kind == .adjective } }

  /// "hat den Botschafter, X, zu dessen Besuch empfangen": the only verb left is that of the clause around it.
  private func isPossessive(_ index: Int, _ text: DocumentText) -> Bool {
    let end = items[index...].firstIndex { text.tokens[$0.first].isMark(",") } ?? items.count
    let last = items[..<end].last { text.tokens[$0.first].isWord }
    return markers(in: 0..<index).contains(.auxiliary) && !markers(in: index + 1..<end).contains(.auxiliary)
      && last?.triggers.contains { $0.form == .participle } ?? false
  }

  /// "…, über die Lage in X": behind a preposition the article of a noun, for a relative clause goes on with its subject.
  private func opensNoun(_ index: Int, _ text: DocumentText) -> Bool {
    guard index > 0, index + 1 < items.count, !items[index - 1].markers.isDisjoint(with: .relations) else {
      return false
    }
    let next = items[index + 1]
    return named[index + 1] == nil && text.tokens[next.first].isCapital && !next.isDate && next.markers.isEmpty
  }

  /// "besuchte als erster Präsident Moskau": what somebody is when he does it, without a verb of its own.
  private func tellsAs(_ index: Int, _ text: DocumentText) -> Bool {
    let next = parties.first { $0.first > index }
    guard let next, next.head == .office, next.first - index <= 3 else { return false }
    let end = items[index...].firstIndex { text.tokens[$0.first].isMark(",") } ?? items.count
    return next.end <= end && !hasVerb(in: index + 1..<end)
  }

  /// "Österreich, der Schweiz und Liechtenstein": an article before a name that "and" follows goes on with a list.
  private func opensMember(_ index: Int) -> Bool {
    index + 2 < items.count && named[index + 1] != nil && items[index + 2].markers.contains(.and)
  }

  /// Whether a word that is a preposition as well ("after", "as") opens a clause: its party has a verb and stands bare.
  private func opensClause(_ index: Int, _ text: DocumentText) -> Bool {
    let next = parties.first { $0.first > index && $0.first <= index + 3 }
    // "…, as Moscow also seeks talks with Washington".
    if let next, index > 0, text.tokens[items[index - 1].first].isMark(","), isFollowedByVerb(next, text) {
      return true
    }
    if let next, items[index + 1..<next.first].allSatisfy({ $0.triggers.isEmpty }) { return next.isBare }
    return items[index].markers.contains(.aside)
  }

  /// A small word that leads to nobody stands right behind a party with a name.
  private func isFollowedByVerb(_ party: Party, _ text: DocumentText) -> Bool {
    guard party.head != .office, !party.isPossessive, party.end < items.count else { return false }
    let next = text.tokens[items[party.end].first]
    let markers = items[party.end].markers
    guard next.isWord, !next.isCapital else { return false }
    return markers.contains(.also) || markers.isDisjoint(with: Marker.relations.union([.and, .or, .article]))
  }

  /// "said that", "a démenti lundi que": after a verb of saying no comma is needed.
  private func isReported(_ index: Int) -> Bool {
    guard items[index].markers.contains(.that) else { return false }
    if isComplement(index) { return true }
    let verb = stride(from: index - 1, through: max(0, index - 3), by: -1).first { !items[$0].isDate }
    return verb.map { !items[$0].markers.isDisjoint(with: [.said, .denied]) } ?? false
  }

  /// "speculation that X could visit Y": behind a noun, before somebody with a verb.
  private func isComplement(_ index: Int) -> Bool {
    guard index > 0, !items[index - 1].isKnown, !items[index - 1].isDate,
      let next = parties.first(where: { $0.first > index }), next.isBare, next.first - index <= 2
    else { return false }
    return hasVerb(in: next.end..<min(next.end + 2, items.count))
  }

  func isAfterComma(_ index: Int, _ text: DocumentText) -> Bool {
    var before = index - 1
    // "mit dem", "з яким": a preposition may stand between the comma and the pronoun.
    if before >= 0, !items[before].markers.isDisjoint(with: .relations) { before -= 1 }
    return before >= 0 && text.tokens[items[before].first].isMark(",")
  }

  private func isHardBreak(_ index: Int, _ text: DocumentText) -> Bool {
    let token = text.tokens[items[index].first]
    guard token.kind == .mark else { return false }
    switch token.value {
    case 0x2C: return opensMainClause(index)
    case 0x3B, 0x3A: return true
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
    else { return false }
    return items[comma + 2].markers.contains(.auxiliary)
      && (hasVerb(in: 0..<comma) || markers(in: 0..<comma).contains(.future))
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
