import EDTF
import Lexicon
import Names

/// Days, years and counts, in digits and in words.
extension DateParser {
  struct Day {
    var day: Int
    var next: Int
    /// Marked as an ordinal: "28th", "28.", "второго".
    var isOrdinal: Bool
    var isDigits: Bool
  }

  /// A day of the month: "28", "28th", "28-го", "28.", "двадцать восьмого", "twenty-eighth".
  func day(at index: Int) -> Day? {
    if let number = cursor.number(index, digits: 1...2) {
      guard (1...31).contains(number) else { return nil }
      var next = index + 1
      if let end = suffixEnd(next, .ordinalSuffix) {
        return Day(day: number, next: end, isOrdinal: true, isDigits: true)
      }
      if cursor.isMark(next, "."), !cursor.isSpaced(next) {
        next += 1
        return Day(day: number, next: next, isOrdinal: true, isDigits: true)
      }
      return Day(day: number, next: next, isOrdinal: false, isDigits: true)
    }
    if let ordinal = ordinalWord(at: index), (1...31).contains(ordinal.value) {
      return Day(day: ordinal.value, next: ordinal.next, isOrdinal: true, isDigits: false)
    }
    if let count = numberWord(at: index), (2...31).contains(count.value), !cursor.has(index, .article) {
      return Day(day: count.value, next: count.next, isOrdinal: false, isDigits: false)
    }
    return nil
  }

  /// The end of a suffix glued to a number, with or without a hyphen.
  func suffixEnd(_ index: Int, _ role: Role) -> Int? {
    guard index < cursor.count, !cursor.isSpaced(index) else { return nil }
    if let hit = cursor.hit(index, role) { return hit.next }
    guard cursor.isDash(index), !cursor.isSpaced(index + 1) else { return nil }
    return cursor.hit(index + 1, role)?.next
  }

  /// "Twenty-first", "двадцать первого".
  func ordinalWord(at index: Int) -> Read<Int>? {
    if let tens = cursor.hit(index, .number), tens.value >= 20, tens.value % 10 == 0 {
      let next = cursor.isDash(tens.next) ? tens.next + 1 : tens.next
      if let unit = cursor.hit(next, .ordinal), unit.value < 10 {
        return Read(value: tens.value + unit.value, next: unit.next)
      }
    }
    return cursor.hit(index, .ordinal).map { Read(value: $0.value, next: $0.next) }
  }

  /// "Twenty-one", "двадцать один". 0 where it counts something unsaid ("several").
  func numberWord(at index: Int) -> Read<Int>? {
    guard let first = cursor.hit(index, .number) else { return nil }
    if first.value >= 20, first.value % 10 == 0 {
      let next = cursor.isDash(first.next) ? first.next + 1 : first.next
      if let unit = cursor.hit(next, .number), (1...9).contains(unit.value) {
        return Read(value: first.value + unit.value, next: unit.next)
      }
    }
    return Read(value: first.value, next: first.next)
  }

  func count(at index: Int) -> Read<Int>? {
    if let number = cursor.number(index, digits: 1...3) {
      return startsFreely(index) && !goesOn(index + 1) ? Read(value: number, next: index + 1) : nil
    }
    return numberWord(at: index)
  }

  /// An ordinal before a noun: "3rd", "3.", "third", "III", "III-го".
  func ordinal(at index: Int) -> Read<Int>? {
    if let number = cursor.number(index, digits: 1...2) {
      if let end = suffixEnd(index + 1, .ordinalSuffix) { return Read(value: number, next: end) }
      if cursor.isMark(index + 1, "."), !cursor.isSpaced(index + 1) { return Read(value: number, next: index + 2) }
      return Read(value: number, next: index + 1)
    }
    if let roman = roman(at: index) {
      return Read(value: roman, next: suffixEnd(index + 1, .ordinalSuffix) ?? index + 1)
    }
    return ordinalWord(at: index)
  }

  /// A Roman numeral up to 39 in capitals; Cyrillic І and Х are common stand-ins. French glues its ending ("XIXe").
  func roman(at index: Int) -> Int? {
    guard cursor.isWord(index), cursor.tokens[index].isCapital, cursor.tokens[index].length <= 7 else { return nil }
    let token = cursor.tokens[index]
    let word = UnsafeBufferPointer(rebasing: cursor.bytes[Int(token.start)..<Int(token.end)])
    guard let first = Self.digit(word, 0) else { return nil }
    let ending = Self.endings.first { word.count > $0.count && word.suffix($0.count).elementsEqual($0) }
    let end = word.count - (ending?.count ?? 0)
    var total = 0
    var next = first
    var position = 0
    while position < end {
      let digit = next
      position += digit.width
      if position < end {
        guard let behind = Self.digit(word, position) else { return nil }
        next = behind
      }
      // Before the largest of those behind it, a digit is taken off.
      total += position < end && digit.value < Self.largest(word, position..<end) ? -digit.value : digit.value
    }
    return (1...39).contains(total) ? total : nil
  }

  private static let endings: [[UInt8]] = ["ème", "e\u{300}me", "eme", "er", "e"].map { Array($0.utf8) }

  /// The Roman digit at an offset, and its bytes.
  private static func digit(_ word: UnsafeBufferPointer<UInt8>, _ offset: Int) -> (value: Int, width: Int)? {
    switch word[offset] {
    case UInt8(ascii: "I"): return (1, 1)
    case UInt8(ascii: "V"): return (5, 1)
    case UInt8(ascii: "X"): return (10, 1)
    case 0xD0 where offset + 1 < word.count && word[offset + 1] == 0x86: return (1, 2)
    case 0xD0 where offset + 1 < word.count && word[offset + 1] == 0xA5: return (10, 2)
    default: return nil
    }
  }

  private static func largest(_ word: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var largest = 0
    for offset in range { largest = max(largest, digit(word, offset)?.value ?? 0) }
    return largest
  }

  /// A year that belongs to the month or season before it: "2014", ", 2014", "of 2014", "des Jahres 2014", "’89".
  /// - Parameter comma: whether a comma may stand before it.
  func yearAfter(_ index: Int, comma: Bool = true, twoDigits: Bool = false) -> Read<Int>? {
    var next = index
    if comma, cursor.isMark(next, ",") {
      guard let year = cursor.number(next + 1, digits: 4...4), (1000...2999).contains(year) else { return nil }
      next += 1
    }
    let linked = cursor.skip(next, .of, .article, atMost: 3)
    next = linked
    if let unit = cursor.hit(next, .unit), unit.value == CalendarUnit.year.rawValue,
      cursor.number(unit.next, digits: 4...4) != nil
    {
      next = unit.next
    }
    if let year = yearNumber(at: next) ?? yearBeforeChrist(at: next) ?? yearInWords(at: next) { return year }
    if cursor.isMark(next, anyOf: "'’`"), let short = cursor.number(next + 1, digits: 2...2), !goesOn(next + 2) {
      return Read(value: century(of: short), next: next + 2)
    }
    guard twoDigits, let short = cursor.number(next, digits: 2...2), short > 31 || linked > index, !goesOn(next + 1)
    else {
      return nil
    }
    if let end = suffixEnd(next + 1, .ordinalSuffix) { return Read(value: century(of: short), next: end) }
    return cursor.isWord(next + 1) && cursor.isSpaced(next + 1)
      ? nil : Read(value: century(of: short), next: next + 1)
  }

  /// Four digits that may be a year, with what stands after years ("року", "г.").
  func yearNumber(at index: Int) -> Read<Int>? {
    guard let year = cursor.number(index, digits: 4...4), (1000...2999).contains(year), !goesOn(index + 1) else {
      return nil
    }
    let end = yearEnd(index + 1)
    return year <= 2100 || end > index + 1 ? Read(value: year, next: end) : nil
  }

  /// "44 BC", "217 до н. е.": year 0 is 1 BC.
  func yearBeforeChrist(at index: Int) -> Read<Int>? {
    guard let number = cursor.number(index, digits: 1...4), number > 0,
      let era = cursor.hit(yearEnd(index + 1), .beforeChrist) ?? cursor.hit(index + 1, .beforeChrist)
    else { return nil }
    return Read(value: 1 - number, next: cursor.isMark(era.next, ".") ? era.next + 1 : era.next)
  }

  /// A year as it is spoken: "nineteen eighty-six", "nineteen hundred ninety three", "two thousand and fifteen".
  func yearInWords(at index: Int) -> Read<Int>? {
    guard let first = numberWord(at: index), (2...20).contains(first.value), !cursor.has(index, .article) else {
      return nil
    }
    if first.value == 2, let thousand = cursor.hit(first.next, .number), thousand.value == 1000 {
      let next = cursor.skip(thousand.next, .and, atMost: 1)
      guard let rest = numberWord(at: next), rest.value < 100 else { return Read(value: 2000, next: thousand.next) }
      return Read(value: 2000 + rest.value, next: rest.next)
    }
    guard first.value >= 13 else { return nil }
    var next = first.next
    if let hundred = cursor.hit(next, .number), hundred.value == 100 {
      next = cursor.skip(hundred.next, .and, atMost: 1)
    }
    guard let rest = numberWord(at: next), (10...99).contains(rest.value) else { return nil }
    return Read(value: first.value * 100 + rest.value, next: rest.next)
  }

  /// The token after the words that follow a year.
  func yearEnd(_ index: Int) -> Int {
    var next = index
    if let end = suffixEnd(next, .ordinalSuffix) { next = end }
    guard let suffix = cursor.hit(next, .yearSuffix) else { return next }
    next = suffix.next
    if cursor.tokens[next - 1].length <= 2, cursor.isMark(next, "."), !cursor.isSpaced(next) { next += 1 }
    return next
  }

  /// The year of two digits: up to 2039 from 2000 on, else before.
  func century(of short: Int) -> Int { short < 30 ? 2000 + short : 1900 + short }
}
