import Names

/// The words of a language that differ from another of its words by accents alone (French "à" and "a", "où" and "ou",
/// German "wären" and "waren"). Keys fold accents, so these are told apart by how they are spelled.
struct Spellings {
  /// By the key of a word the spellings in use: with accents, without.
  private var seen: [WordKey: Sense.Flags] = [:]

  init(words: TableValue?, triggers: [TableValue]) {
    for category in (words?.table ?? [:]).values { note(category) }
    for trigger in triggers {
      for form in TriggerForm.allCases { trigger[form.key].map { note($0) } }
    }
  }

  private mutating func note(_ words: TableValue) {
    for word in words.strings.flatMap(Braces.expand) {
      guard let (key, flag) = Self.spelling(of: word) else { continue }
      seen[key, default: []].insert(flag)
    }
  }

  /// How a word must be spelled to be meant; empty when nothing else is spelled like it.
  func flags(of word: String) -> Sense.Flags {
    guard let (key, flag) = Self.spelling(of: word), seen[key] == .spelling else { return [] }
    return flag
  }

  /// Single Latin words only: in phrases the other words tell.
  private static func spelling(of word: String) -> (WordKey, Sense.Flags)? {
    let tokens = Tokenizer.tokens(of: word)
    guard tokens.count == 1, tokens[0].isWord, tokens[0].flags.contains(.latin) else { return nil }
    return (tokens[0].key, tokens[0].isAccented ? .accented : .unaccented)
  }
}
