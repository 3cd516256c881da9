import Names

extension LexiconActor {
  /// A family name no name bears, offices that end before they begin.
  func mistakesOfPerson() -> [String] {
    guard self.class == .person else { return [] }
    var notes: [String] = []
    if let family, !([name] + names.values.joined()).contains(where: { bears($0, family) }) {
      notes.append("family = \"\(family)\" stands in no name")
    }
    for held in offices {
      guard let from = held.from, let to = held.to, from > to else { continue }
      notes.append("the office \"\(held.whom) \(held.office) \(held.years)\" ends before it begins")
    }
    return notes
  }

  private func bears(_ name: String, _ family: String) -> Bool {
    name == family || (order == .eastern ? name.hasPrefix(family + " ") : name.hasSuffix(" " + family))
  }

  /// Whether a short form is the family name, so that it holds in every script.
  func isFamily(_ known: String) -> Bool {
    guard order != .single, let family = familyWord(of: name) else { return false }
    return WordKey(known) == WordKey(family)
  }

  /// Whether a western name is given the eastern way ("Ishiba Shigeru" beside "Shigeru Ishiba").
  func isReversed(_ words: [String], _ language: String) -> Bool {
    guard order == .western, words.count > 1, let usual = names[language]?.first?.split(separator: " ").last else {
      return false
    }
    return WordKey(words[0]) == WordKey(String(usual)) && WordKey(words[words.count - 1]) != WordKey(String(usual))
  }

  /// The word of a name that is the family name; `nil` for a name of one word.
  func familyWord(of name: String) -> String? {
    let words = name.split(separator: " ")
    guard words.count > 1, let first = words.first, let last = words.last else { return nil }
    return String(order == .eastern ? first : last)
  }
}
