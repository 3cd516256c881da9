/// The forms of a word or phrase: one entry a case, each with its alternatives.
typealias WordForms = [[String]]

/// A word of a phrase with the marks around it kept apart («Роснефть»).
struct PhraseWord {
  var prefix = ""
  var core = ""
  var suffix = ""

  init(_ text: String) {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: PhraseWord.isLetter),
      let last = scalars.lastIndex(where: PhraseWord.isLetter)
    else {
      prefix = text
      return
    }
    prefix = String(scalars[..<first])
    core = String(scalars[first...last])
    suffix = String(scalars[scalars.index(after: last)...])
  }

  var whole: String { prefix + core + suffix }

  /// Two letters or more, all of them capitals.
  var isAcronym: Bool {
    core.unicodeScalars.count > 1 && core.unicodeScalars.allSatisfy { $0.properties.isUppercase }
  }

  /// Nothing but digits.
  var isNumber: Bool { core.unicodeScalars.allSatisfy { $0.properties.numericType != nil } }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// The word's forms by a rule; the marks around it stay.
  func forms(by rule: Endings.Rule) -> WordForms {
    let stem = prefix + String(core.unicodeScalars.dropLast(rule.drop.unicodeScalars.count))
    return rule.forms.map { cell in cell.map { stem + $0 + suffix } }
  }
}

extension Endings {
  func fixed(_ word: PhraseWord) -> WordForms { Array(repeating: [word.whole], count: cases) }

  /// Whether a word is a preposition or begins with an elided one ("d’État").
  func startsComplement(_ word: String) -> Bool {
    let plain = Endings.plain(word)
    if prepositions.contains(plain) { return true }
    guard let apostrophe = plain.firstIndex(where: { $0 == "'" || $0 == "’" }) else { return false }
    return prepositions.contains(String(plain[...apostrophe]))
  }

  /// The forms of a word, of which the last part after a hyphen changes, or the first when a preposition or a number
  /// follows it ("Ростова-на-Дону", "потоку-2").
  func tail(_ word: PhraseWord, _ category: Category) -> WordForms {
    if word.isAcronym {
      guard category != .attribute, let rule = rule(for: word.core, .acronym) else { return fixed(word) }
      return word.forms(by: rule)
    }
    var changing = word
    let parts = word.core.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 3, prepositions.contains(Endings.plain(String(parts[1]))) {
      changing.core = String(parts[0])
      changing.suffix = "-" + parts[1] + "-" + parts[2] + word.suffix
    } else if parts.count > 1, let last = parts.last, PhraseWord(String(last)).isNumber {
      // "потік-2": the number stays.
      changing.core = parts.dropLast().joined(separator: "-")
      changing.suffix = "-" + last + word.suffix
    } else if parts.count > 1, let last = parts.last {
      changing.core = String(last)
      changing.prefix = word.prefix + parts.dropLast().joined(separator: "-") + "-"
    }
    guard let rule = rule(for: changing.core, category) else { return fixed(word) }
    return changing.forms(by: rule)
  }
}
