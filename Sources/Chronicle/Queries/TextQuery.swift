import Corpus
import Names

/// Words to look for in texts, irrespective of case, accents and most endings.
///
/// Every word must occur within one stretch of text, in any order. A word matches words that begin with it; of longer
/// ones the last letters may differ, so that "встреча" finds "встречу" and "Russland" finds "Russlands".
public struct TextQuery: Sendable, Hashable {
  /// One word to look for.
  struct Word: Sendable, Hashable {
    /// Folded scalars.
    var letters: [UInt32]
    /// How many of them must be there in any case.
    var stem: Int
    /// How many letters may follow the stem where the rest differs.
    var slack: Int
  }

  let words: [Word]

  /// `nil` where the text holds no word.
  public init?(_ text: String) {
    let words = FoldedWords.words(of: text).map { letters in
      let hasEndings = letters.count > 4 && !letters.contains(where: FoldedWords.isIdeograph)
      let cut = !hasEndings ? 0 : letters.count == 5 ? 1 : letters.count < 8 ? 2 : 3
      return Word(letters: letters, stem: letters.count - cut, slack: cut + 3)
    }
    guard !words.isEmpty else { return nil }
    self.words = words
  }

  public func matches(_ text: String) -> Bool { matches(Array(text.utf8), in: ByteRange(0..<text.utf8.count)) }

  /// Whether all words occur in a stretch of valid UTF-8.
  public func matches(_ bytes: [UInt8], in range: ByteRange) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      var scan = WordScan(text, range.range)
      return scan.finds(words)
    }
  }

  /// Where the words stand in a stretch of valid UTF-8, in the order of the text; empty unless all of them occur.
  public func ranges(in bytes: [UInt8], _ range: ByteRange) -> [ByteRange] {
    bytes.withUnsafeBufferPointer { text in
      var scan = WordScan(text, range.range)
      return scan.ranges(of: words)
    }
  }
}

/// Goes through a text word by word, comparing folded scalars.
struct WordScan {
  private let text: UnsafeBufferPointer<UInt8>
  private var position: Int
  private let end: Int

  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.text = text
    let range = range.clamped(to: 0..<text.count)
    position = range.lowerBound
    end = range.upperBound
  }

  mutating func finds(_ words: [TextQuery.Word]) -> Bool {
    guard words.count < 64 else { return false }
    var missing: UInt64 = (1 << UInt64(words.count)) - 1
    let firsts = words.map(\.letters[0])
    while let start = nextWord() {
      // Most words differ in their first letter already.
      let first = Folding.fold(FoldedWords.decode(text, start, end).scalar).0
      for index in firsts.indices where firsts[index] == first && missing & (1 << UInt64(index)) != 0 {
        if match(words[index], at: start) { missing &= ~(1 << UInt64(index)) }
      }
      if missing == 0 { return true }
      skipWord()
    }
    return false
  }

  mutating func ranges(of words: [TextQuery.Word]) -> [ByteRange] {
    var seen = Set<Int>()
    var result: [ByteRange] = []
    while let start = nextWord() {
      let found = words.indices.filter { match(words[$0], at: start) }
      skipWord()
      guard !found.isEmpty else { continue }
      seen.formUnion(found)
      result.append(ByteRange(start..<position))
    }
    return seen.count == words.count ? result : []
  }

  /// Moves to the start of the next word.
  private mutating func nextWord() -> Int? {
    while position < end {
      if text[position] == 0x20 {
        position += 1
        continue
      }
      let (scalar, width) = FoldedWords.decode(text, position, end)
      if FoldedWords.isWordScalar(scalar) { return position }
      position += width
    }
    return nil
  }

  private mutating func skipWord() {
    let (first, width) = position < end ? FoldedWords.decode(text, position, end) : (0, 0)
    if FoldedWords.isIdeograph(first) {
      // Chinese and Japanese have no blanks between words: any sign may begin one.
      position += width
      return
    }
    while position < end {
      let byte = text[position]
      if byte < 0x80 {
        guard FoldedWords.isWordScalar(UInt32(byte)) else { return }
        position += 1
        continue
      }
      if byte &- 0xC4 < 0x10, byte != 0xCC, byte != 0xCD {
        // U+0100 to U+04FF but for combining marks and Greek: letters, two bytes each.
        position += 2
        continue
      }
      let (scalar, width) = FoldedWords.decode(text, position, end)
      guard FoldedWords.isWordScalar(scalar), !FoldedWords.isIdeograph(scalar) else { return }
      position += width
    }
  }

  /// Whether a word may begin here: not within letters, unless of a script without blanks.
  func startsWord(at start: Int) -> Bool {
    if FoldedWords.isIdeograph(FoldedWords.decode(text, start, end).scalar) { return true }
    var place = start - 1
    while place >= 0, text[place] & 0xC0 == 0x80 { place -= 1 }
    guard place >= 0 else { return true }
    let before = FoldedWords.decode(text, place, end).scalar
    return !FoldedWords.isWordScalar(before) || FoldedWords.isIdeograph(before)
  }

  /// Compares the word that starts here.
  func match(_ word: TextQuery.Word, at start: Int) -> Bool {
    var place = start
    var matched = 0
    // The first half of a letter that folds to two.
    var half = 0
    while place < end, matched < word.letters.count {
      let (scalar, width) = FoldedWords.decode(text, place, end)
      guard FoldedWords.isWordScalar(scalar) else { break }
      let (first, second) = Folding.fold(scalar)
      if first != 0 {
        guard first == word.letters[matched] else { break }
        matched += 1
        if second != 0 {
          if matched == word.letters.count { return true }
          guard second == word.letters[matched] else {
            half = 1
            break
          }
          matched += 1
        }
      }
      place += width
    }
    if matched == word.letters.count { return true }
    guard matched >= word.stem, word.stem < word.letters.count else { return false }
    return lettersLeft(from: place, atMost: word.slack - (matched - word.stem) + half)
  }

  /// Whether the word ends after at most so many folded letters.
  private func lettersLeft(from start: Int, atMost limit: Int) -> Bool {
    var place = start
    var count = 0
    while place < end {
      let (scalar, width) = FoldedWords.decode(text, place, end)
      guard FoldedWords.isWordScalar(scalar), !FoldedWords.isIdeograph(scalar) else { return true }
      let (first, second) = Folding.fold(scalar)
      count += (first == 0 ? 0 : 1) + (second == 0 ? 0 : 1)
      if count > limit { return false }
      place += width
    }
    return true
  }
}
