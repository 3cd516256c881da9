/// Makes the case forms of names and phrases from their base forms.
///
/// The words of a phrase are inflected together: `Сергій Шойгу` gives `Сергія Шойгу` and `Сергієм Шойгу`, never a mix
/// of two cases. Words no rule covers stay as they are.
public struct Inflection: Sendable {
  public enum Gender: Sendable {
    case masculine, feminine, unknown
  }

  /// Which word of a person's name is the family name.
  public enum Order: Sendable {
    /// The last; what stands before it are given names and patronymics.
    case western
    /// The first; only the last word changes ("Си Цзиньпин", "Си Цзиньпина").
    case eastern
    /// None or all of them: a mononym, a family name alone.
    case single
  }

  public enum Kind: Sendable {
    case person(Gender, Order)
    case place
    case organisation
    /// One adjective in all genders, numbers and cases.
    case adjective
    /// A common noun or an office, singular and plural.
    case noun
  }

  public let endings: Endings

  public init(_ endings: Endings) { self.endings = endings }

  /// All forms of a base form, itself first, each once.
  ///
  /// - Parameters:
  ///   - phrase: nominative, words separated by spaces.
  ///   - kind: what it names.
  public func forms(of phrase: String, kind: Kind) -> [String] {
    var seen: Set<String> = [phrase]
    var result = [phrase]
    for form in tables(of: phrase, kind).joined().joined() where seen.insert(form).inserted { result.append(form) }
    return result
  }

  /// Whether a name can be told from its other cases: the language has a nominative, and no other form is spelled so
  /// ("Сергій", not "Шойгу").
  public func isOnlyNominative(_ phrase: String, kind: Kind) -> Bool {
    guard endings.hasNominative else { return false }
    return !tables(of: phrase, kind).contains { $0.dropFirst().joined().contains(phrase) }
  }

  /// Whether forms other than the base form are other cases.
  public var tellsCases: Bool { endings.hasNominative }

  /// The forms of a phrase, case by case, in one or more declensions it may follow.
  private func tables(of phrase: String, _ kind: Kind) -> [WordForms] {
    let words = phrase.split(separator: " ").map { PhraseWord(String($0)) }
    guard !words.isEmpty else { return [] }
    switch kind {
    case .person(let gender, let order):
      return (gender != .feminine ? persons(words, .masculine, order) : [])
        + (gender != .masculine ? persons(words, .feminine, order) : [])
    case .place: return [joined(placeForms(words))]
    case .organisation: return [joined(nounForms(words, .noun))]
    case .noun: return [.animate, .noun, .plural].map { joined(nounForms(words, $0)) }
    case .adjective: return [joined(adjectiveForms(words))]
    }
  }

  // MARK: Persons

  private func persons(_ words: [PhraseWord], _ gender: Gender, _ order: Order) -> [WordForms] {
    let given: Endings.Category = gender == .feminine ? .givenFeminine : .givenMasculine
    let family: Endings.Category = gender == .feminine ? .familyFeminine : .familyMasculine
    let last = words.count - 1
    switch order {
    case .western:
      if last == 0 { return persons(words, gender, .single) }
      return [joined(words.enumerated().map { personal($1, $0 == last ? family : given) })]
    case .eastern:
      return [joined(words.enumerated().map { $0 == last ? endings.tail($1, given) : endings.fixed($1) })]
    case .single:
      return [family, given].map { category in joined(words.map { personal($0, category) }) }
    }
  }

  private func personal(_ word: PhraseWord, _ category: Endings.Category) -> WordForms {
    endings.particles.contains(Endings.plain(word.core)) ? endings.fixed(word) : double(word, category)
  }

  /// Both parts of a double name may change, or the last alone.
  private func double(_ word: PhraseWord, _ category: Endings.Category) -> WordForms {
    let tail = endings.tail(word, category)
    guard let hyphen = word.core.lastIndex(of: "-") else { return tail }
    let first = PhraseWord(String(word.core[..<hyphen]))
    let second = PhraseWord(String(word.core[word.core.index(after: hyphen)...]))
    guard !endings.particles.contains(Endings.plain(first.core)), !second.isNumber, !first.core.contains("-") else {
      return tail
    }
    let both = joined([endings.tail(first, category), endings.tail(second, category)], by: "-")
    return zip(tail, both).map { $0 + $1.map { word.prefix + $0 + word.suffix } }
  }

  // MARK: Phrases

  /// "Босния и Герцеговина" has two heads; of "Папуа — Новая Гвинея" only what follows the dash changes.
  private func placeForms(_ words: [PhraseWord]) -> [WordForms] {
    let isDash: (PhraseWord) -> Bool = { $0.core.isEmpty && ["—", "–"].contains($0.prefix) }
    let start = (words.lastIndex(where: isDash) ?? -1) + 1
    let fixed = words[..<start].map(endings.fixed)
    let rest = Array(words[start...])
    guard let joint = rest.firstIndex(where: { endings.conjunctions.contains(Endings.plain($0.core)) }),
      joint == headIndex(rest) + 1, joint + 1 < rest.count
    else { return fixed + nounForms(rest, .place) }
    return fixed + nounForms(Array(rest[..<joint]), .place) + [endings.fixed(rest[joint])]
      + placeForms(Array(rest[(joint + 1)...]))
  }

  private func headIndex(_ words: [PhraseWord]) -> Int {
    let limit = words.firstIndex { endings.startsComplement($0.core) } ?? words.count
    guard endings.head == .first else { return max(0, limit - 1) }
    return words.indices.dropLast().first { index in
      let word = words[index]
      return word.isAcronym || endings.heads.contains(Endings.plain(word.core))
        || endings.rule(for: word.core, .attribute) == nil
    } ?? words.count - 1
  }

  private func nounForms(_ words: [PhraseWord], _ category: Endings.Category) -> [WordForms] {
    let head = headIndex(words)
    let attribute: Endings.Category = category == .plural ? .attributes : .attribute
    return words.enumerated().map { index, word in
      if index == head, category == .place { return double(word, category) }
      if index == head || (endings.head == .all && index < head) { return endings.tail(word, category) }
      return index < head ? endings.tail(word, attribute) : endings.fixed(word)
    }
  }

  /// Adjectives have their own number of forms, the same for every word of the phrase but the last.
  private func adjectiveForms(_ words: [PhraseWord]) -> [WordForms] {
    guard let last = words.last, let rule = endings.rule(for: last.core, .adjective) else {
      return words.map(endings.fixed)
    }
    let forms = last.forms(by: rule)
    return words.dropLast().map { word in forms.map { _ in [word.whole] } } + [forms]
  }

  // MARK: Joining

  /// Every combination of the words' alternatives, case by case.
  private func joined(_ words: [WordForms], by separator: String = " ") -> WordForms {
    guard var result = words.first else { return [] }
    for word in words.dropFirst() {
      for index in result.indices {
        let alternatives = index < word.count ? word[index] : []
        result[index] = result[index].flatMap { left in alternatives.map { left + separator + $0 } }
        result[index].removeLast(max(0, result[index].count - Inflection.mostAlternatives))
      }
    }
    return result
  }

  private static let mostAlternatives = 32
}
