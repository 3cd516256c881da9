import Names

/// The bytes and tokens of one document while it is read, with a few questions that many rules ask.
struct DocumentText: BitwiseCopyable {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: View<Token>

  func string(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(decoding: bytes[Int(tokens[first].start)..<Int(tokens[last].end)], as: UTF8.self)
  }

  /// Whether two words are the same but for a case ending: they share all but the last letters.
  ///
  /// Latin words may differ by a possessive or genitive -s only.
  func sameStem(_ first: Token, _ second: Token) -> Bool {
    if first.value == second.value { return true }
    guard first.isWord, second.isWord, first.flags.contains(.cyrillic) == second.flags.contains(.cyrillic) else {
      return false
    }
    let one = bytes[Int(first.start)..<Int(first.end)]
    let other = bytes[Int(second.start)..<Int(second.end)]
    let (shorter, longer) = (min(one.count, other.count), max(one.count, other.count))
    var common = 0
    while common < shorter, one[one.startIndex + common] == other[other.startIndex + common] { common += 1 }
    if first.flags.contains(.cyrillic) {
      // Two bytes a letter; up to three letters of ending, at least three letters of stem.
      return common >= 6 && longer - common <= 6 && shorter - common <= 4
    }
    guard common >= 3, longer - common == 1, shorter == common else { return false }
    let last = one.count > other.count ? one.last : other.last
    return last == 0x73
  }
}
