/// Words read as Chinese syllables: Pinyin, Wade-Giles, Palladius in Russian or Ukrainian letters.
enum ChineseSyllables {
  /// Every way to read a word of folded letters as Pinyin syllables, by their numbers.
  static func readings(of letters: ArraySlice<UInt32>, script: NameWord.Script) -> [[UInt16]] {
    switch script {
    case .latin:
      let pinyin = split(letters, pinyinTable)
      return pinyin + split(letters, wadeTable).filter { !pinyin.contains($0) }
    case .cyrillic:
      let russian = split(letters, russianTable)
      return russian.isEmpty ? split(letters, ukrainianTable) : russian
    case .other: return []
    }
  }

  private static let most = 8

  private static func split(_ letters: ArraySlice<UInt32>, _ table: NameTable) -> [[UInt16]] {
    var results: [[UInt16]] = []
    var path: [UInt16] = []
    extend(letters, letters.startIndex, table, &path, &results)
    return results
  }

  private static func extend(
    _ letters: ArraySlice<UInt32>, _ start: Int, _ table: NameTable, _ path: inout [UInt16],
    _ results: inout [[UInt16]]
  ) {
    if start == letters.endIndex {
      if !path.isEmpty { results.append(path) }
      return
    }
    guard path.count < 4, results.count < most else { return }
    var length = min(6, letters.endIndex - start)
    while length > 0 {
      let syllables = table[key(letters[start..<start + length])] ?? .zero
      for index in 0..<4 where syllables[index] > 0 {
        path.append(syllables[index])
        extend(letters, start + length, table, &path, &results)
        path.removeLast()
      }
      length -= 1
    }
  }

  private static func key(_ letters: some Sequence<UInt32>) -> UInt64 {
    letters.reduce(WordKey.seed) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  // MARK: Tables

  /// The numbers of syllables, from 1 on, by the key of a spelling.
  private static func table(_ spellings: some Sequence<(spelling: String, syllable: Int)>) -> NameTable {
    var table = NameTable(capacity: 1024)
    for (spelling, syllable) in spellings {
      table.add(UInt16(syllable + 1), key(spelling.unicodeScalars.lazy.map { NameLetter.fold($0.value).0 }))
    }
    return table
  }

  private static let pinyinTable = table(Palladius.allSyllables.enumerated().lazy.map { ($1, $0) })
  private static let wadeTable = table(
    Palladius.allSyllables.enumerated().lazy.flatMap { number, syllable in
      WadeGiles.spellings(syllable).map { ($0, number) }
    })
  private static let russianTable = table(Palladius.russianSpellings)
  private static let ukrainianTable = table(Palladius.ukrainianSpellings)
}
