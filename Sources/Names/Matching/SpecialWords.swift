/// Words of a name that are no names; the words are in data/lexicon/names/small-words.txt.
enum SpecialWords {
  /// - Parameters:
  ///   - letters: folded.
  ///   - words: how many words stand before it.
  ///   - value: set to the number of a numeral.
  static func kind(of letters: UnsafeBufferPointer<UInt32>, after words: Int, value: inout Int) -> NameWord.Kind {
    if letters.count == 1 { return numeral(letters, &value) && words > 0 ? .numeral : .initial }
    if words > 0, numeral(letters, &value) { return .numeral }
    return table[key(letters)] ?? .word
  }

  /// I to XXXIX, in Latin letters; a lone V or X is an initial.
  private static func numeral(_ letters: UnsafeBufferPointer<UInt32>, _ value: inout Int) -> Bool {
    var total = 0
    var last = 0
    for letter in letters.reversed() {
      let digit = letter == Letter.i ? 1 : letter == Letter.v ? 5 : letter == Letter.x ? 10 : 0
      if digit == 0 { return false }
      total += digit < last ? -digit : digit
      last = max(last, digit)
    }
    if letters.count == 1 && total != 1 || letters.count == 2 && letters[0] == Letter.x && letters[1] == Letter.i {
      return false
    }
    value = total
    return true
  }

  /// Whether a word is formed as a patronymic; family names in -ович are, too.
  static func isPatronymic(_ letters: UnsafeBufferPointer<UInt32>) -> Bool {
    guard letters.count > 5, hasSuffixLetter(letters) else { return false }
    for ending in patronymics where letters.count > ending.count + 2 {
      // A case ending of up to two letters may follow.
      for tail in 0...2 where letters.count > ending.count + tail + 1 {
        let start = letters.count - ending.count - tail
        if (0..<ending.count).allSatisfy({ letters[start + $0] == ending[$0] }) { return true }
      }
    }
    return false
  }

  /// A quick look: ч, н or h near the end.
  private static func hasSuffixLetter(_ letters: UnsafeBufferPointer<UInt32>) -> Bool {
    for letter in letters.suffix(3) {
      if letter == 0x447 || letter == 0x43D || letter == Letter.h || letter == Letter.n { return true }
    }
    return false
  }

  private static let patronymics: [[UInt32]] = [
    "ович", "евич", "івн", "овн", "евн", "ovich", "evich", "ovych", "evych", "owitsch", "ewitsch", "ovitch",
    "ovna", "evna", "ivna",
  ].map { $0.unicodeScalars.map(\.value) }

  private static func key(_ letters: UnsafeBufferPointer<UInt32>) -> UInt64 {
    var state = WordKey.seed
    for letter in letters { state = (state ^ UInt64(letter)) &* 0x0000_0100_0000_01B3 }
    return state
  }

  private static let table: [UInt64: NameWord.Kind] = {
    var table: [UInt64: NameWord.Kind] = [:]
    let kinds: [(String, NameWord.Kind)] = [
      ("particle", .particle), ("son", .son), ("title", .title), ("junior", .junior), ("senior", .senior),
    ]
    for (name, kind) in kinds {
      for word in NameLists.words(of: name) {
        word.unicodeScalars.map(\.value).withUnsafeBufferPointer { table[key($0)] = kind }
      }
    }
    return table
  }()
}
