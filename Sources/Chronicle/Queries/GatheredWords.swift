/// The different words of a text, and where they occur, as they are met.
struct GatheredWords {
  private struct Word {
    var start: UInt32
    var length: UInt32
    var hash: UInt32
    /// The paragraph it was met in last, counted from 1.
    var last: UInt32
    /// In how many paragraphs it was met.
    var count: UInt32
  }

  private let text: UnsafeBufferPointer<UInt8>
  private var words: [Word] = []
  /// Places of words by hash, -1 where none is; a power of two of them.
  private var table = [Int32](repeating: -1, count: 1 << 12)
  /// In the order in which they were met.
  private var occurrences: [(word: UInt32, paragraph: UInt32)] = []

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  func range(of word: Int) -> Range<Int> { Int(words[word].start)..<Int(words[word].start + words[word].length) }

  mutating func add(_ range: Range<Int>, in paragraph: UInt32) {
    let word = number(of: range)
    guard words[word].last != paragraph + 1 else { return }
    words[word].last = paragraph + 1
    words[word].count += 1
    occurrences.append((UInt32(word), paragraph))
  }

  private mutating func number(of range: Range<Int>) -> Int {
    // FNV-1a, 32 bits, mixed once more for the low bits.
    var hash: UInt32 = 0x811C_9DC5
    for place in range { hash = (hash ^ UInt32(text[place])) &* 0x0100_0193 }
    hash ^= hash >> 15
    var slot = Int(hash) & (table.count - 1)
    while table[slot] >= 0 {
      let word = Int(table[slot])
      if words[word].hash == hash, Int(words[word].length) == range.count, isEqual(Int(words[word].start), range) {
        return word
      }
      slot = (slot + 1) & (table.count - 1)
    }
    table[slot] = Int32(words.count)
    words.append(
      Word(start: UInt32(range.lowerBound), length: UInt32(range.count), hash: hash, last: 0, count: 0))
    if words.count * 2 > table.count { grow() }
    return words.count - 1
  }

  private func isEqual(_ start: Int, _ range: Range<Int>) -> Bool {
    for offset in 0..<range.count where text[start + offset] != text[range.lowerBound + offset] { return false }
    return true
  }

  private mutating func grow() {
    table = [Int32](repeating: -1, count: table.count * 2)
    for (word, entry) in words.enumerated() {
      var slot = Int(entry.hash) & (table.count - 1)
      while table[slot] >= 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = Int32(word)
    }
  }

  /// The words in byte order.
  func order() -> [Int] {
    // The first bytes as a number decide nearly always.
    let keys = words.indices.map { (key: WordIndex.key(text, range(of: $0)), word: $0) }
    return keys.sorted { one, other in
      one.key != other.key
        ? one.key < other.key
        : text[range(of: one.word)].lexicographicallyPrecedes(text[range(of: other.word)])
    }.map(\.word)
  }

  /// The paragraphs of words in an order as ``WordIndex`` keeps them, and where each list starts.
  /// - Parameter count: of the paragraphs.
  func lists(_ order: [Int], _ count: Int) -> ([UInt8], [UInt32]) {
    // By word, where its paragraphs begin when all are sorted by words.
    var next = [Int](repeating: 0, count: words.count + 1)
    for (word, entry) in words.enumerated() { next[word + 1] = next[word] + Int(entry.count) }
    let firsts = next
    var paragraphs = [UInt32](repeating: 0, count: occurrences.count)
    for occurrence in occurrences {
      paragraphs[next[Int(occurrence.word)]] = occurrence.paragraph
      next[Int(occurrence.word)] += 1
    }
    var packed: [UInt8] = []
    packed.reserveCapacity(occurrences.count * 3 / 2)
    let most = NumberSet.byteCount(below: count)
    var starts: [UInt32] = [0]
    for word in order {
      let all = paragraphs[firsts[word]..<firsts[word + 1]]
      var before = -1
      for paragraph in all {
        var distance = UInt32(Int(paragraph) - before)
        before = Int(paragraph)
        while distance >= 0x80 {
          packed.append(UInt8(truncatingIfNeeded: distance) | 0x80)
          distance >>= 7
        }
        packed.append(UInt8(distance))
      }
      if packed.count - Int(starts[starts.count - 1]) >= most {
        packed.removeSubrange(Int(starts[starts.count - 1])...)
        packed.append(contentsOf: NumberSet(all.lazy.map(Int.init), below: count).bytes)
      }
      starts.append(UInt32(packed.count))
    }
    return (packed, starts)
  }
}
