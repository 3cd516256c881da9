/// Words in lower case, found by a 64-bit hash of their scalars.
struct WordSet: Sendable {
  private var hashes: Set<UInt64> = []

  init(_ words: some Sequence<String> = []) {
    for word in words { hashes.insert(Self.hash(word)) }
  }

  var isEmpty: Bool { hashes.isEmpty }

  func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }

  static func hash(_ word: String) -> UInt64 {
    var word = word
    return word.withUTF8 { hash($0, 0..<$0.count) }
  }

  /// The hash of a stretch of valid UTF-8, in lower case, blanks left out.
  @inline(__always)
  static func hash(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var state = LetterTable.wordSeed
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, width) = Scalars.decode(text, position)
      if !Scalars.isBlank(scalar) { state = LetterTable.mix(word: state, Scalars.lower(scalar)) }
      position &+= width
    }
    return state
  }
}
