import CSystem
import Names

/// Words without case and accents as UTF-8, each led by a blank: what the C library's search goes through fastest.
///
/// Signs of scripts that are written without blanks are a word each, with a sign of their own where nothing stands
/// between one and the next letter.
enum FoldedBytes {
  static let blank: UInt8 = 0x20
  /// Between an ideograph and what follows it at once.
  private static let joint: UInt8 = 0x1F
  /// Ends a paragraph, or a name.
  static let end: UInt8 = 0x0A

  /// What stands before a letter.
  private enum Place { case between, word, ideograph }

  /// Room enough for the words of so many bytes, be they all ideographs.
  static func capacity(_ bytes: Int) -> Int { 2 * bytes + 2 }

  /// Writes the words of a stretch of valid UTF-8.
  /// - Parameter output: has room for ``capacity(_:)``.
  /// - Returns: how many bytes were written.
  static func write(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to output: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    let range = range.clamped(to: 0..<text.count)
    precondition(output.count >= capacity(range.count))
    var count = 0
    var place = range.lowerBound
    var before = Place.between
    while place < range.upperBound {
      let (scalar, width) = FoldedWords.decode(text, place, range.upperBound)
      place += width
      guard FoldedWords.isWordScalar(scalar) else {
        before = .between
        continue
      }
      let isIdeograph = FoldedWords.isIdeograph(scalar)
      if before == .ideograph {
        output[count] = joint
        count += 1
      }
      if before != .word || isIdeograph {
        output[count] = blank
        count += 1
      }
      before = isIdeograph ? .ideograph : .word
      let (first, second) = Folding.fold(scalar)
      if first != 0 { encode(first, output, &count) }
      if second != 0 { encode(second, output, &count) }
    }
    return count
  }

  /// The UTF-8 of folded letters.
  static func bytes(of letters: some Sequence<UInt32>) -> [UInt8] {
    letters.flatMap { letter in
      Unicode.Scalar(letter).map { Array(UTF8.encode($0) ?? UTF8.encodedReplacementCharacter) } ?? []
    }
  }

  /// The same as ``write(_:_:to:)`` writes a word: ideographs apart.
  static func words(of letters: some Sequence<UInt32>) -> [UInt8] {
    var result: [UInt8] = []
    var before = Place.between
    for letter in letters {
      let isIdeograph = FoldedWords.isIdeograph(letter)
      if before == .ideograph { result.append(joint) }
      if before != .word || isIdeograph { result.append(blank) }
      before = isIdeograph ? .ideograph : .word
      result += bytes(of: CollectionOfOne(letter))
    }
    return result
  }

  /// Where some bytes stand first from a place on.
  @inline(__always)
  static func first(
    _ part: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  )
    -> Int?
  {
    guard start < end, let base = text.baseAddress, let wanted = part.baseAddress else { return nil }
    let offset = csystem_find_part(base + start, end - start, wanted, part.count)
    return offset < 0 ? nil : start + offset
  }

  @inline(__always)
  private static func encode(_ scalar: UInt32, _ output: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int) {
    func put(_ value: UInt32) {
      output[count] = UInt8(truncatingIfNeeded: value)
      count += 1
    }
    switch scalar {
    case ..<0x80: put(scalar)
    case ..<0x800:
      put(0xC0 | scalar >> 6)
      put(0x80 | scalar & 0x3F)
    case ..<0x10000:
      put(0xE0 | scalar >> 12)
      put(0x80 | scalar >> 6 & 0x3F)
      put(0x80 | scalar & 0x3F)
    default:
      put(0xF0 | scalar >> 18)
      put(0x80 | scalar >> 12 & 0x3F)
      put(0x80 | scalar >> 6 & 0x3F)
      put(0x80 | scalar & 0x3F)
    }
  }
}
