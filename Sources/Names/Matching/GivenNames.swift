/// Given names that are one name in several languages, short forms included.
///
/// The table makes "Сергій" and "Serge" one name and "Wiktor" and "Wladimir" two. The names and their
/// sources are in data/lexicon/names/given.txt.
enum GivenNames {
  /// Numbers of up to four given names a word may be, in any case form; 0 where there is none.
  static func classes(of letters: UnsafeBufferPointer<UInt32>, script: NameWord.Script) -> SIMD4<UInt16> {
    guard letters.count > 1 else { return .zero }
    if let found = table[key(letters, letters.count)] { return found }
    guard script == .cyrillic else { return .zero }
    // Endings off, then the stem; men's names end in -ом, -ем, -ові, -еві as well.
    for ending in 0...3 where letters.count - ending >= 2 {
      if ending > 1, !endsCase(letters, ending) { continue }
      let stem = stemLength(letters, letters.count - ending)
      // A bare stem is no case form: "Ван" is not "Ваня".
      if stem > 1, stem < letters.count, let found = table[key(letters, stem) ^ stemSalt] { return found }
    }
    return .zero
  }

  /// -ом, -ем, -им, -єм, -ою, -ей, -ова (2) and -ові, -еві, -ого (3).
  private static func endsCase(_ letters: UnsafeBufferPointer<UInt32>, _ length: Int) -> Bool {
    let last = letters[letters.count - 1]
    if length == 2 { return last == 0x43C }
    let middle = letters[letters.count - 2]
    return last == 0x456 && middle == 0x432
  }

  /// The length without final vowels, й and ь.
  private static func stemLength(_ letters: UnsafeBufferPointer<UInt32>, _ length: Int) -> Int {
    var length = length
    while length > 0, isSoft(letters[length - 1]) { length -= 1 }
    return length
  }

  private static func isSoft(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x430, 0x435, 0x438, 0x439, 0x43E, 0x443, 0x44B, 0x44C, 0x44D, 0x44E, 0x44F, 0x454, 0x456, 0x457: true
    default: false
    }
  }

  private static let stemSalt: UInt64 = 0x9E37_79B9_7F4A_7C15

  fileprivate static func key(_ letters: UnsafeBufferPointer<UInt32>, _ length: Int) -> UInt64 {
    var state = WordKey.seed
    for index in 0..<length {
      // Here even the accents that make another consonant are left out.
      let letter = letters[index] &- 0x80 < 0x200 ? Folding.fold(letters[index]).0 : letters[index]
      state = (state ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
    }
    return state
  }

  fileprivate static let table: NameTable = {
    var table = NameTable(capacity: 8192)
    NameLists.forEachGivenName { number, letters in
      table.add(number, key(letters, letters.count))
      if letters[0] >= 0x400, case let stem = stemLength(letters, letters.count), stem > 1 {
        table.add(number, key(letters, stem) ^ stemSalt)
      }
    }
    return table
  }()
}

extension GivenNames {
  /// Whether the table has a word letter for letter.
  static func isListed(_ letters: [UInt32]) -> Bool {
    letters.withUnsafeBufferPointer { table[key($0, $0.count)] != nil }
  }
}
