import Corpus

/// A query as it is looked for in folded texts.
struct FoldedQuery: Sendable {
  struct Word: Sendable {
    /// The letters up to the end of the stem; several parts where signs are a word each.
    let parts: [[UInt8]]
    /// The letters behind the stem.
    let rest: ArraySlice<UInt32>
    let slack: Int

    init(_ word: TextQuery.Word) {
      let needle = FoldedBytes.words(of: word.letters[..<word.stem])
      parts = needle.split { $0 <= FoldedBytes.blank }.map(Array.init)
      rest = word.letters[word.stem...]
      slack = word.slack
    }

    /// Compares what follows the stem.
    func matches(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
      guard !rest.isEmpty else { return true }
      var place = start
      var matched = 0
      for letter in rest {
        guard place < end, text[place] > FoldedBytes.blank else { break }
        let (scalar, width) = FoldedWords.decode(text, place, end)
        guard scalar == letter else { break }
        place += width
        matched += 1
      }
      if matched == rest.count { return true }
      var left = slack - matched
      while place < end, text[place] > FoldedBytes.blank {
        // Bytes that go on with a letter do not count.
        if text[place] & 0xC0 != 0x80 { left -= 1 }
        if left < 0 { return false }
        place += 1
      }
      return true
    }
  }

  let words: [Word]
  private let query: TextQuery
  /// Whether some word is of several parts, which must stand in a row.
  let isOfRows: Bool

  init(_ query: TextQuery) {
    words = query.words.map(Word.init)
    isOfRows = words.contains { $0.parts.count > 1 }
    self.query = query
  }

  func matches(_ document: Document, _ range: ByteRange) -> Bool { query.matches(document.bytes, in: range) }
}
