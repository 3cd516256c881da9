import Lexicon

/// Phrases that belong to another noun than the event word.
extension Casting {
  /// "discussed the relations with X", "план урегулирования конфликта с Россией": the phrase belongs to the noun.
  func isOfBond(_ party: Party) -> Bool {
    var word = party.first - 1
    while word > 0, sentence.items[word].markers.isDisjoint(with: .relations) {
      guard party.first - word <= 3 else { return false }
      word -= 1
    }
    guard word > 0 else { return false }
    if sentence.items[word - 1].markers.contains(.bond) { return true }
    // "les relations bilatérales avec X".
    return word > 1 && sentence.items[word - 2].markers.contains(.bond) && sentence.isPlainWord(word - 1, text)
  }

  /// "mit X am Montag und mit Y am Dienstag": each of them met on another day.
  func hasDaysOfTheirOwn(_ one: Int, _ other: Int) -> Bool {
    let behind = parties[other].end..<min(parties[other].end + 3, clause.end)
    return sentence.items[parties[one].end..<parties[other].first].contains(where: \.isDate)
      && sentence.items[behind].contains(where: \.isDate)
  }

  /// "talks with X, after a meeting with Y": another event noun has company of its own.
  func hasContactNoun(_ range: Range<Int>) -> Bool {
    sentence.items[range].contains { $0.triggers.contains { $0.form == .noun } }
  }

  /// "A round of talks is to improve the relations with X": behind a verb the phrase belongs to the noun right before.
  func belongsElsewhere(_ index: Int) -> Bool {
    var word = parties[index].first - 1
    while word > item, sentence.items[word].markers.isDisjoint(with: .relations) { word -= 1 }
    guard form == .noun, word > item + 1, hasVerb(item + 1..<word) else { return false }
    let noun = sentence.items[word - 1]
    return noun.markers.isSubset(of: .bond) && noun.names.isEmpty && !noun.isDate && noun.triggers.isEmpty
      && noun.office == nil
      && text.tokens[noun.first].isWord && !text.tokens[noun.first].isCapital
      && !parties.contains { $0.first < word && word <= $0.end }
  }
}
