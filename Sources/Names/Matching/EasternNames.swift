/// Compares names that are made of Chinese or Korean syllables, where every syllable counts.
enum EasternNames {
  enum Verdict {
    case chinese, korean
    /// Both are names of such syllables, and not the same ones.
    case differ
  }

  /// What comparing asks of one name alone.
  struct Readings: Sendable {
    fileprivate var mayBeEastern: Bool
    fileprivate var korean: [Korean]
    fileprivate var chinese: [[UInt16]]

    var isRead: Bool { !korean.isEmpty || !chinese.isEmpty }
    var syllables: PreparedName.Syllables {
      var result: PreparedName.Syllables = []
      if !korean.isEmpty { result.insert(.korean) }
      if !chinese.isEmpty { result.insert(.chinese) }
      return result
    }
  }

  static func readings(_ name: ParsedName, in syllables: PreparedName.Syllables) -> Readings {
    let mayBeEastern = mayBeEastern(name)
    return Readings(
      mayBeEastern: mayBeEastern, korean: mayBeEastern && syllables.contains(.korean) ? koreanReadings(name) : [],
      chinese: mayBeEastern && syllables.contains(.chinese) ? chineseReadings(name) : [])
  }

  /// Nil when one of the names is not made of such syllables.
  static func compare(_ a: ParsedName, _ b: ParsedName) -> Verdict? {
    guard a.eastern?.mayBeEastern ?? mayBeEastern(a), b.eastern?.mayBeEastern ?? mayBeEastern(b) else { return nil }
    if a.isHangul, b.isHangul { return a.letters == b.letters ? .korean : .differ }
    let koreanA = a.eastern?.korean ?? (hasKoreanFamily(b) ? koreanReadings(a) : [])
    let koreanB = koreanA.isEmpty ? [] : b.eastern?.korean ?? koreanReadings(b)
    for left in koreanA {
      for right in koreanB where left.agrees(with: right) { return .korean }
    }
    let chineseA = a.eastern?.chinese ?? chineseReadings(a)
    let chineseB = chineseA.isEmpty ? [] : b.eastern?.chinese ?? chineseReadings(b)
    for left in chineseA where chineseB.contains(left) { return .chinese }
    let bothChinese = !chineseA.isEmpty && !chineseB.isEmpty
    let bothKorean = !koreanA.isEmpty && !koreanB.isEmpty
    return bothChinese || bothKorean ? .differ : nil
  }

  /// A quick look: short words whose last letters syllables can have.
  private static func mayBeEastern(_ name: ParsedName) -> Bool {
    guard 1...4 ~= name.words.count, name.letters.count <= 22 else { return false }
    if name.words.count == 1, name.words[0].script != .other { return false }
    return name.words.allSatisfy { word in
      guard word.letters.count <= 14 else { return false }
      return !excludedFinals.contains(name.letters[word.letters.upperBound - 1])
    }
  }

  private static let excludedFinals = Set("bcdfjqsvwxzбвгджзсфхцчшщ".unicodeScalars.map(\.value))

  // MARK: Chinese

  /// All readings as one sequence of syllables, the family name first, whichever end it stands at.
  private static func chineseReadings(_ name: ParsedName) -> [[UInt16]] {
    var readings: [[[UInt16]]] = []
    for (index, word) in name.words.enumerated() {
      let letters = name.letters[word.letters]
      var found = ChineseSyllables.readings(of: letters, script: word.script)
      if index == name.words.count - 1 {
        for base in baseForms(letters, word.script) {
          found += ChineseSyllables.readings(of: base[...], script: word.script)
        }
      }
      if found.isEmpty { return [] }
      readings.append(found)
    }
    let ordered = joined(readings)
    let turned = name.words.count == 2 && readings[1][0].count == 1 ? joined([readings[1], readings[0]]) : []
    return (ordered + turned).filter { (2...4).contains($0.count) }
  }

  /// A Cyrillic word without its case ending: only the last word of such a name has one.
  private static func baseForms(_ letters: ArraySlice<UInt32>, _ script: NameWord.Script) -> [[UInt32]] {
    guard script == .cyrillic, letters.count > 2, let last = letters.last else { return [] }
    let before = letters[letters.endIndex - 2]
    switch last {
    case 0x430, 0x443, 0x456: return [Array(letters.dropLast(before == 0x432 && last == 0x456 ? 3 : 1))]
    case 0x435: return [Array(letters.dropLast()), letters.dropLast() + [0x44C], letters.dropLast() + [0x439]]
    case 0x44F, 0x44E: return [letters.dropLast() + [0x44C], letters.dropLast() + [0x439]]
    case 0x43C where before == 0x43E: return [Array(letters.dropLast(2))]
    case 0x43C where before == 0x435 || before == 0x454:
      return [letters.dropLast(2) + [0x44C], letters.dropLast(2) + [0x439]]
    default: return []
    }
  }

  private static func joined(_ readings: [[[UInt16]]]) -> [[UInt16]] {
    readings.reduce([[]]) { sequences, word in
      sequences.flatMap { sequence in word.map { sequence + $0 } }.prefix(32).map { $0 }
    }
  }

  // MARK: Korean

  fileprivate struct Korean: Sendable {
    var family: [Int]
    var given: [KoreanSyllable]

    func agrees(with other: Korean) -> Bool {
      family.contains { other.family.contains($0) } && given.count == other.given.count
        && zip(given, other.given).allSatisfy { $0.agrees(with: $1) }
    }
  }

  /// A quick look: whether a word stands where a family name does and is one.
  private static func hasKoreanFamily(_ name: ParsedName) -> Bool {
    guard name.words.count > 1 else { return true }
    return [0, name.words.count - 1].contains {
      !KoreanFamilyNames.number(of: name.letters[name.words[$0].letters]).isEmpty
    }
  }

  private static func koreanReadings(_ name: ParsedName) -> [Korean] {
    if name.words.count == 1 { return hangul(name) }
    let ends = name.words.count == 2 || name.words.count == 3 ? [0, name.words.count - 1] : [0]
    return ends.flatMap { family -> [Korean] in
      let numbers = KoreanFamilyNames.number(of: name.letters[name.words[family].letters])
      if numbers.isEmpty { return [] }
      var sequences: [[KoreanSyllable]] = [[]]
      for (index, word) in name.words.enumerated() where index != family {
        var readings = KoreanSyllable.split(name.letters[word.letters])
        if index == name.words.count - 1 {
          for base in baseForms(name.letters[word.letters], word.script) { readings += KoreanSyllable.split(base[...]) }
        }
        sequences = sequences.flatMap { sequence in readings.map { sequence + $0 } }
        if sequences.isEmpty { return [] }
      }
      return sequences.filter { (1...3).contains($0.count) }.prefix(12).map { Korean(family: numbers, given: $0) }
    }
  }

  /// A Hangul name has no spaces: the first syllable is the family name.
  private static func hangul(_ name: ParsedName) -> [Korean] {
    let letters = name.letters[name.words[0].letters]
    guard (2...4).contains(letters.count) else { return [] }
    let syllables = letters.compactMap { KoreanSyllable(hangul: $0) }
    guard syllables.count == letters.count else { return [] }
    return [Korean(family: KoreanFamilyNames.number(of: letters.prefix(1)), given: Array(syllables.dropFirst()))]
  }
}

extension ParsedName {
  fileprivate var isHangul: Bool { letters.allSatisfy { Hangul.parts($0) != nil } }
}
