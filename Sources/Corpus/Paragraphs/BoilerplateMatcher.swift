/// Finds the phrases of all languages in paragraphs.
struct BoilerplateMatcher: Sendable {
  private struct Phrase: Sendable {
    /// Indices of its scalars.
    var scalars: Range<Int>
    var place: Place
  }
  private enum Place { case start, whole, anywhere }

  /// Longer paragraphs are not looked at: news, whatever phrase it holds.
  private static let mostColumns = 500
  /// Longer paragraphs are not boilerplate by how they begin.
  private static let mostColumnsAfterStart = 220
  private static let mostColumnsOfStamp = 90

  private var phrases: [Phrase] = []
  /// The scalars of all phrases one after another, in lower case.
  private var scalars: [UInt32] = []
  /// Phrases for the beginning, by their first word's hash.
  private var byFirstWord: [UInt64: [Int]] = [:]
  /// Phrases for any place, by a hash of their first four bytes in small letters, in capitals, and with one capital.
  private var byPrefix: [UInt16: [Int]] = [:]
  private var prefixes = [UInt64](repeating: 0, count: 1024)
  private var stamp = WordSet()

  init(_ lists: [BoilerplatePhrases]) {
    for list in lists {
      for phrase in list.start { add(phrase, .start) }
      for phrase in list.whole { add(phrase, .whole) }
      for phrase in list.anywhere { add(phrase, .anywhere) }
    }
    stamp = WordSet(lists.flatMap(\.stamp))
  }

  private mutating func add(_ phrase: String, _ place: Place) {
    let lower = phrase.unicodeScalars.map { Scalars.lower($0.value) }
    guard let first = lower.first else { return }
    let number = phrases.count
    phrases.append(Phrase(scalars: scalars.count..<scalars.count + lower.count, place: place))
    scalars += lower
    if place != .anywhere {
      let word = Scalars.isLetter(first) ? lower.prefix { Scalars.isLetter($0) } : lower.prefix(1)
      let hash = word.reduce(LetterTable.wordSeed) { LetterTable.mix(word: $0, $1) }
      byFirstWord[hash, default: []].append(number)
      return
    }
    // Four letters hold the four bytes that are looked at.
    let small = lower.prefix(4)
    let large = small.map(Scalars.upper)
    for variant in [small, large[...], large.prefix(1) + small.dropFirst()] {
      let bytes = Array(variant.compactMap(Unicode.Scalar.init).flatMap { $0.utf8 }.prefix(4))
      guard bytes.count == 4 else { continue }
      let prefix = Self.prefix(bytes[0], bytes[1], bytes[2], bytes[3])
      guard byPrefix[prefix]?.last != number else { continue }
      byPrefix[prefix, default: []].append(number)
      prefixes[Int(prefix >> 6)] |= 1 << UInt64(prefix & 63)
    }
  }

  @inline(__always)
  private static func prefix(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> UInt16 {
    let word = UInt32(first) << 24 | UInt32(second) << 16 | UInt32(third) << 8 | UInt32(fourth)
    return UInt16(truncatingIfNeeded: (word &* 0x9E37_79B1) &>> 16)
  }

  enum Finding { case nothing, stamp, phrase }

  /// What the words of a paragraph say.
  func finding(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, columns: Int) -> Finding {
    guard columns <= Self.mostColumns else { return .nothing }
    if columns <= Self.mostColumnsAfterStart, begins(text, range) { return .phrase }
    if columns <= Self.mostColumnsOfStamp, isStamp(text, range) { return .stamp }
    return holds(text, range) ? .phrase : .nothing
  }

  private func begins(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    // Arrows, bullets and brackets before the first word do not count, the signs that phrases begin with do.
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, width) = Scalars.decode(text, position)
      var end = position + width
      if Scalars.isLetter(scalar) {
        while end < range.upperBound, case let (next, width) = Scalars.decode(text, end), Scalars.isLetter(next) {
          end += width
        }
      }
      if let found = byFirstWord[WordSet.hash(text, position..<end)] {
        for number in found where fits(phrases[number], text, position..<range.upperBound) { return true }
      }
      if Scalars.isLetter(scalar) || Scalars.isDigit(scalar) { return false }
      position = end
    }
    return false
  }

  private func fits(_ phrase: Phrase, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard var end = end(of: phrase, text, range) else { return false }
    guard phrase.place == .whole else { return true }
    while end < range.upperBound, case let (scalar, width) = Scalars.decode(text, end), !Scalars.isLetter(scalar) {
      end += width
    }
    return end >= range.upperBound
  }

  /// Where a phrase ends that stands at the beginning of the range; nil when it does not.
  private func end(of phrase: Phrase, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var position = range.lowerBound
    for index in phrase.scalars {
      let wanted = scalars[index]
      guard position < range.upperBound else { return nil }
      var (scalar, width) = Scalars.decode(text, position)
      if wanted == 0x20 {
        guard Scalars.isBlank(scalar) else { return nil }
        while Scalars.isBlank(scalar) {
          position += width
          guard position < range.upperBound else { return nil }
          (scalar, width) = Scalars.decode(text, position)
        }
        continue
      }
      if scalar == 0x2019 || scalar == 0x2BC { scalar = 0x27 }
      guard Scalars.lower(scalar) == wanted else { return nil }
      position += width
    }
    if let last = scalars[phrase.scalars].last, Scalars.isLetter(last), position < range.upperBound,
      Scalars.isLetter(Scalars.decode(text, position).scalar)
    {
      return nil
    }
    return position
  }

  /// Digits, marks and words of dates and counters only.
  private func isStamp(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    var digits = false
    while position < range.upperBound {
      let (scalar, width) = Scalars.decode(text, position)
      guard Scalars.isLetter(scalar) else {
        digits = digits || Scalars.isDigit(scalar)
        position += width
        continue
      }
      var end = position + width
      while end < range.upperBound, case let (next, width) = Scalars.decode(text, end), Scalars.isLetter(next) {
        end += width
      }
      guard stamp.contains(WordSet.hash(text, position..<end)) else { return false }
      position = end
    }
    return digits
  }

  /// Looks at the beginnings of words: after a blank or an ASCII mark.
  private func holds(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard !byPrefix.isEmpty, range.count >= 4 else { return false }
    return prefixes.withUnsafeBufferPointer { prefixes in
      var before: UInt8 = 0x20
      for position in range.lowerBound..<range.upperBound &- 3 {
        let byte = text[position]
        if before < 0x30, byte > 0x30 {
          let prefix = Self.prefix(byte, text[position &+ 1], text[position &+ 2], text[position &+ 3])
          if prefixes[Int(prefix &>> 6)] &>> UInt64(prefix & 63) & 1 == 1, let found = byPrefix[prefix],
            found.contains(where: { end(of: phrases[$0], text, position..<range.upperBound) != nil })
          {
            return true
          }
        }
        before = byte
      }
      return false
    }
  }
}
