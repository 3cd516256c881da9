import Corpus

/// Which paragraphs hold a word: the different words of some folded paragraphs in byte order, and for each a list of
/// paragraphs. Smaller than the paragraphs themselves, and a question looks at a few lists instead of all bytes.
struct WordIndex: Sendable {
  /// The words one after the other.
  private let bytes: [UInt8]
  /// Where each word starts, and where the last one ends.
  private let starts: [UInt32]
  /// The lists: of each paragraph the distance from the one before, seven bits a byte, the low ones first.
  private let lists: [UInt8]
  /// Where each list starts, and where the last one ends.
  private let listStarts: [UInt32]

  /// - Parameters:
  ///   - text: paragraphs as ``FoldedBytes`` writes them.
  ///   - ends: where each paragraph ends.
  init(_ text: UnsafeBufferPointer<UInt8>, ends: some Sequence<UInt32>) {
    var gathered = GatheredWords(text)
    var place = 0
    for (paragraph, end) in ends.enumerated() {
      while place < Int(end) {
        guard text[place] == FoldedBytes.blank else {
          place += 1
          continue
        }
        place += 1
        let start = place
        while place < Int(end), text[place] > FoldedBytes.blank { place += 1 }
        if place > start { gathered.add(start..<place, in: UInt32(paragraph)) }
      }
    }
    let order = gathered.order()
    var bytes: [UInt8] = []
    var starts: [UInt32] = [0]
    for word in order {
      bytes.append(contentsOf: text[gathered.range(of: word)])
      starts.append(UInt32(bytes.count))
    }
    self.bytes = bytes
    self.starts = starts
    (lists, listStarts) = gathered.lists(order)
  }

  /// The paragraphs of every word that begins with a stem and passes a check; `nil` where no word does.
  /// - Parameters:
  ///   - limit: how many paragraphs there are.
  ///   - isMeant: is given the words and where what follows the stem stands in them.
  func paragraphs(
    _ stem: [UInt8], below limit: Int, where isMeant: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Bool
  ) -> NumberSet? {
    var found: NumberSet?
    bytes.withUnsafeBufferPointer { words in
      stem.withUnsafeBufferPointer { stem in
        starts.withUnsafeBufferPointer { starts in
          var word = Self.first(stem, words, starts)
          while word + 1 < starts.count {
            let range = Int(starts[word])..<Int(starts[word + 1])
            guard range.count >= stem.count, Self.compare(words, range, stem) == 0 else { return }
            if isMeant(words, range.lowerBound + stem.count..<range.upperBound) {
              var set = found.take() ?? NumberSet(below: limit)
              set.fill { unpack(word, into: &$0) }
              found = set
            }
            word += 1
          }
        }
      }
    }
    return found
  }

  /// The first word that is not before a stem.
  private static func first(
    _ stem: UnsafeBufferPointer<UInt8>, _ words: UnsafeBufferPointer<UInt8>, _ starts: UnsafeBufferPointer<UInt32>
  ) -> Int {
    (0..<starts.count - 1).partitioningIndex { compare(words, Int(starts[$0])..<Int(starts[$0 + 1]), stem) >= 0 }
  }

  /// How a word stands to a stem: before it, beginning with it, or behind it.
  @inline(__always)
  private static func compare(
    _ words: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ stem: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let count = min(range.count, stem.count)
    for offset in 0..<count {
      let (one, other) = (words[range.lowerBound + offset], stem[offset])
      if one != other { return one < other ? -1 : 1 }
    }
    return count < stem.count ? -1 : 0
  }

  private func unpack(_ word: Int, into set: inout NumberSet.Filling) {
    lists.withUnsafeBufferPointer { lists in
      var paragraph = -1
      var place = Int(listStarts[word])
      let end = Int(listStarts[word + 1])
      while place < end {
        var distance = Int(lists[place])
        place += 1
        if distance & 0x80 != 0 {
          distance &= 0x7F
          var shift = 7
          while lists[place] & 0x80 != 0 {
            distance |= Int(lists[place] & 0x7F) << shift
            shift += 7
            place += 1
          }
          distance |= Int(lists[place]) << shift
          place += 1
        }
        paragraph += distance
        set.insert(paragraph)
      }
    }
  }
}

/// The different words of a text, and where they occur, as they are met.
private struct GatheredWords {
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
    let keys = words.indices.map { word -> (key: UInt64, word: Int) in
      var key: UInt64 = 0
      let range = range(of: word)
      for offset in 0..<8 { key = key << 8 | (offset < range.count ? UInt64(text[range.lowerBound + offset]) : 0) }
      return (key, word)
    }
    return keys.sorted { one, other in
      one.key != other.key
        ? one.key < other.key
        : text[range(of: one.word)].lexicographicallyPrecedes(text[range(of: other.word)])
    }.map(\.word)
  }

  /// The paragraphs of words in an order, packed, and where each list starts.
  func lists(_ order: [Int]) -> ([UInt8], [UInt32]) {
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
    var starts: [UInt32] = [0]
    for word in order {
      var before = -1
      for paragraph in paragraphs[firsts[word]..<firsts[word + 1]] {
        var distance = UInt32(Int(paragraph) - before)
        before = Int(paragraph)
        while distance >= 0x80 {
          packed.append(UInt8(truncatingIfNeeded: distance) | 0x80)
          distance >>= 7
        }
        packed.append(UInt8(distance))
      }
      starts.append(UInt32(packed.count))
    }
    return (packed, starts)
  }
}
