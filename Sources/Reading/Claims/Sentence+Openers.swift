import Lexicon

/// Words that open a clause of their own, and articles, prepositions and the like that do not.
extension Sentence {
  func opener(at index: Int, _ text: DocumentText) -> Marker? {
    let markers = items[index].markers
    guard !markers.isDisjoint(with: .clauseOpeners) else { return nil }
    // "пока не планируется": so far, unless a comma says "until".
    if markers.contains(.adverb), index > 0, !isAfterComma(index, text) { return nil }
    // "der", "die", "that" are articles as well: only after a comma do they open a clause.
    if !markers.isDisjoint(with: [.article, .relative])
      || markers.contains(.that) && markers.rawValue.nonzeroBitCount > 1
    {
      guard
        isAfterComma(index, text) || markers == .relative || isReported(index) || opensSentence(index, text)
          || markers.isSuperset(of: [.that, .hypothetical])
      else { return nil }
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
    if index > 1, items[index - 2].isDate, text.tokens[items[index - 1].first].isMark(",") { return true }
    let end = items[index...].dropFirst().firstIndex { text.tokens[$0.first].isMark(",") }
    guard let end, !hasVerb(in: index + 1..<end) else { return false }
    if next.office != nil { return true }
    if isAdjective(index + 1), index + 2 < end, items[index + 2].office != nil {
      return true
    }
    // "auf dem Forum, dem Gipfel der Region,": a relative clause would end with its verb.
    return text.tokens[next.first].isCapital && named[index + 1] == nil && text.tokens[items[end - 1].end - 1].isCapital
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
}
