/// Finds the phrases of all languages in paragraphs.
struct BoilerplateMatcher: Sendable {
  private struct Phrase: Sendable {
    /// Indices of its scalars.
    var scalars: Range<Int>
    var place: Place
    /// The phrase entered before it under the same hash, -1 for none.
    var next: Int
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
  /// Phrases for the beginning, by their first word's hash: the one entered last.
  private var byFirstWord: [UInt64: Int] = [:]
  /// Phrases for any place, by a hash of their first four bytes in small letters, in capitals, and with one capital.
  private var byPrefix: [UInt16: [Int]] = [:]
  private var prefixes = [UInt64](repeating: 0, count: 1024)
  private var stamp = WordSet()

  init(_ lists: [BoilerplatePhrases]) {
    let beginnings = lists.reduce(0) { $0 + $1.start.count + $1.whole.count }
    byFirstWord.reserveCapacity(beginnings)
    phrases.reserveCapacity(lists.reduce(beginnings) { $0 + $1.anywhere.count })
    for list in lists {
      for phrase in list.start { add(phrase, .start) }
      for phrase in list.whole { add(phrase, .whole) }
      for phrase in list.anywhere { add(phrase, .anywhere) }
    }
    stamp = WordSet(lists.flatMap(\.stamp))
  }

  private mutating func add(_ phrase: String, _ place: Place) {
    let start = scalars.count
    for scalar in phrase.unicodeScalars { scalars.append(Scalars.lower(scalar.value)) }
    guard scalars.count > start else { return }
    let number = phrases.count
    var before = -1
    if place != .anywhere {
      let hash = firstWord(from: start)
      before = byFirstWord[hash] ?? -1
      byFirstWord[hash] = number
    }
    phrases.append(Phrase(scalars: start..<scalars.count, place: place, next: before))
    guard place == .anywhere else { return }
    // Four letters hold the four bytes that are looked at.
    for capitals in [0, 4, 1] {
      guard let prefix = prefix(from: start, capitals: capitals), byPrefix[prefix]?.last != number else { continue }
      byPrefix[prefix, default: []].append(number)
      prefixes[Int(prefix >> 6)] |= 1 << UInt64(prefix & 63)
    }
  }

  /// The hash of the word that begins there, or of the sign.
  private func firstWord(from start: Int) -> UInt64 {
    var hash = LetterTable.mix(word: LetterTable.wordSeed, scalars[start])
    guard Scalars.isLetter(scalars[start]) else { return hash }
    for scalar in scalars[(start + 1)...] {
      guard Scalars.isLetter(scalar) else { break }
      hash = LetterTable.mix(word: hash, scalar)
    }
    return hash
  }

  /// - Parameter capitals: so many letters are large.
  private func prefix(from start: Int, capitals: Int) -> UInt16? {
    var bytes: UInt32 = 0
    var count = 0
    for (index, scalar) in scalars[start...].prefix(4).enumerated() {
      guard let scalar = Unicode.Scalar(index < capitals ? Scalars.upper(scalar) : scalar) else { continue }
      for byte in scalar.utf8 where count < 4 {
        bytes = bytes << 8 | UInt32(byte)
        count += 1
      }
    }
    return count == 4 ? Self.prefix(bytes) : nil
  }

  @inline(__always)
  private static func prefix(_ bytes: UInt32) -> UInt16 { UInt16(truncatingIfNeeded: (bytes &* 0x9E37_79B1) &>> 16) }

  @inline(__always)
  private static func prefix(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> UInt16 {
    prefix(UInt32(first) << 24 | UInt32(second) << 16 | UInt32(third) << 8 | UInt32(fourth))
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
      var number = byFirstWord[WordSet.hash(text, position..<end)] ?? -1
      while number >= 0 {
        if fits(phrases[number], text, position..<range.upperBound) { return true }
        number = phrases[number].next
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
