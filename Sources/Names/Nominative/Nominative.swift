/// The nominative of a person's name that stands in some case, as well as its endings tell.
///
/// "Риком Перри" → "Рик Перри", "Путіним" → "Путін", "Ангели Меркель" → "Ангела Меркель". Words must agree in case and
/// gender; known given names decide between readings. Text in other languages than Russian and Ukrainian is returned as it
/// is, as is a name whose endings prove nothing.
///
/// - Parameters:
///   - name: words separated by spaces.
///   - language: BCP 47 primary subtag.
///   - gender: of the person, when something else told it.
public func nominative(of name: String, language: String, gender: Inflection.Gender = .unknown) -> String {
  guard language == "ru" || language == "uk" else { return name }
  let words = name.utf8.split(separator: 0x20).map { NominativeWord(String(Substring($0))) }
  guard words.contains(where: \.isCyrillic) else { return name }
  var best: (score: Double, words: [String]) = (0, words.map(\.text))
  var found = false
  for feminine in [false, true] where gender == .unknown || feminine == (gender == .feminine) {
    for grammaticalCase in CaseRules.Case.allCases {
      let search = NominativeSearch(
        rules: CaseRules.of(language), grammaticalCase: grammaticalCase, feminine: feminine,
        genderKnown: gender != .unknown)
      if let result = search.read(words), !found || result.score > best.score {
        best = result
        found = true
      }
    }
  }
  return best.words.joined(separator: " ")
}

/// A word of a name to be put into the nominative.
struct NominativeWord {
  let text: String
  /// Small letters.
  let letters: [UInt32]
  let isCyrillic: Bool
  /// An initial, a particle or a word of another script: the same in every case.
  let isFixed: Bool

  init(_ text: String) {
    self.text = text
    letters = text.unicodeScalars.map(\.small.value)
    isCyrillic = letters.contains { $0 >= 0x430 && $0 < 0x530 }
    let isSmall = text.unicodeScalars.first?.properties.isLowercase ?? true
    isFixed = !isCyrillic || letters.count <= 2 || isSmall || letters.last == 0x2E
  }

  /// The word with its last letters replaced, in capitals if it was.
  func replacing(_ count: Int, by ending: [UInt32]) -> String {
    let tail = String(String.UnicodeScalarView(ending.compactMap(Unicode.Scalar.init)))
    let isShouted = text.unicodeScalars.count > 2 && text.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
    return String(text.unicodeScalars.dropLast(count)) + (isShouted ? tail.uppercased() : tail)
  }
}

/// Reads all words of a name in one case and gender.
struct NominativeSearch {
  let rules: CaseRules
  let grammaticalCase: CaseRules.Case
  let feminine: Bool
  let genderKnown: Bool

  /// Nil when some word cannot stand in that case.
  func read(_ words: [NominativeWord]) -> (score: Double, words: [String])? {
    var score = feminine && !genderKnown ? -0.3 : 0.0
    if grammaticalCase == .nominative { score += 1.2 } else if grammaticalCase == .locative { score -= 0.3 }
    var result: [String] = []
    for (index, word) in words.enumerated() {
      if word.isFixed {
        result.append(word.text)
        continue
      }
      let isFamily = index == words.count - 1
      var reading = read(word, isFamily ? .family : .given)
      // A lone word may be a given name.
      if words.count == 1, let given = read(word, .given), given.1 > max(2, reading?.1 ?? 0) { reading = given }
      guard let (text, points) = reading else { return nil }
      score += points
      result.append(text)
    }
    return (score, result)
  }

  private func read(_ word: NominativeWord, _ role: CaseRules.Role) -> (String, Double)? {
    let hyphen = word.letters.lastIndex(of: 0x2D).map { word.letters.count - $0 - 1 } ?? word.letters.count
    if grammaticalCase == .nominative { return (word.text, plausibility(word.letters.suffix(hyphen), role)) }
    var best: (String, Double)?
    for rule in rules.rules(role, feminine: feminine, grammaticalCase)
    where hyphen > rule.ending.count && word.letters.suffix(rule.ending.count).elementsEqual(rule.ending) {
      let stem = word.letters.suffix(hyphen).dropLast(rule.ending.count)
      let orO = rule.replacements.contains([0x43E])
      for replacement in rule.replacements where fits(stem, replacement, rule.ending, role, orO: orO) {
        let points = plausibility(stem + replacement, role) + Double(rule.ending.count) * 0.35
        if best.map({ points > $0.1 + 0.01 }) ?? true {
          best = (word.replacing(rule.ending.count, by: replacement), points)
        }
      }
      if best != nil { break }
    }
    if let best { return best }
    // Indeclinable words look the same in every case.
    guard isIndeclinable(word.letters) else { return nil }
    // Few women's names end in a consonant.
    if role == .given, feminine, Slavic.isConsonant(word.letters.last ?? 0) { return (word.text, 0.3) }
    let look = Slavic.obliqueLook(word.letters.suffix(4))
    return (word.text, role == .family ? 0.3 + look : max(-0.5, plausibility(word.letters[...], role)))
  }

  private func isIndeclinable(_ letters: [UInt32]) -> Bool {
    guard let last = letters.last else { return false }
    return feminine && Slavic.isConsonant(last) || Slavic.isForeignVowel(last) || last == 0x44C && feminine
      || letters.suffix(2).elementsEqual([0x44B, 0x445]) || letters.suffix(2).elementsEqual([0x438, 0x445])
  }

  /// Whether a stem can have this nominative ending.
  private func fits(
    _ stem: ArraySlice<UInt32>, _ ending: [UInt32], _ from: [UInt32], _ role: CaseRules.Role, orO: Bool
  ) -> Bool {
    // What is left of a family name has a vowel ("Мей" is no case of "Мяя").
    guard let last = stem.last, role == .given || !stem.allSatisfy(Slavic.isConsonant) else { return false }
    let consonant = Slavic.isConsonant(last)
    switch ending.first {
    case nil:
      if from == Slavic.ym || from == Slavic.uym || from == Slavic.im { return Slavic.isPossessive(stem) }
      if from == Slavic.em { return Slavic.isHusher(last) }
      if orO, role == .family, Slavic.isDiminutive(stem) { return false }
      return consonant && last != 0x439
    case 0x439: return !consonant
    case 0x44B where Slavic.isVelarOrHusher(last): return false
    case 0x44B, 0x43E, 0x438:
      return ending.count == 1 || Slavic.isAdjectival(stem, strict: from.count == 2 && from[0] == 0x43E)
    case 0x430 where ending.count == 2: return Slavic.isAdjectival(stem, strict: from.first != 0x443)
    case 0x44C: return consonant && !Slavic.isHusher(last)
    default: return consonant || ending == [0x44F] && last != 0x44C && last != 0x443 || role == .given
    }
  }

  /// How much a word looks like a nominative of its role and gender.
  private func plausibility(_ letters: some BidirectionalCollection<UInt32>, _ role: CaseRules.Role) -> Double {
    guard let last = letters.last else { return -2 }
    if role == .given {
      let folded = letters.map { NameLetter.fold($0).0 }
      if GivenNames.isListed(folded) { return 2.5 }
      if grammaticalCase == .nominative { return Slavic.obliqueLook(letters.suffix(4)) }
      if feminine { return last == 0x430 || last == 0x44F ? 0.3 : -0.2 }
      return Slavic.isConsonant(last) || last == 0x44C ? 0.3 : last == 0x430 || last == 0x44F ? -0.1 : 0
    }
    let suffix = Array(letters.suffix(4))
    if grammaticalCase == .nominative, case let look = Slavic.obliqueLook(suffix), look < 0 { return look }
    if Slavic.isPossessive(letters) { return feminine ? -0.5 : 1 }
    if Slavic.isFeminineFamily(suffix) { return feminine ? 1 : -0.5 }
    if Slavic.isMasculineAdjective(suffix) { return feminine ? -1 : 1 }
    return 0
  }
}
