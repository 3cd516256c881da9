import Corpus

/// Which paragraphs hold a word: the different words of some folded paragraphs in byte order, and for each a list of
/// paragraphs. Smaller than the paragraphs themselves, and a question looks at a few lists instead of all bytes.
struct WordIndex: Sendable {
  /// The words one after the other.
  private let bytes: [UInt8]
  /// Where each word starts, and where the last one ends.
  private let starts: [UInt32]
  /// Of every so many words the first bytes as a number (``key(_:_:)``), which tells most of them apart.
  private let keys: [UInt64]
  private static let stride = 16
  /// How many paragraphs there are.
  private let limit: Int
  /// The lists: of each paragraph the distance from the one before, seven bits a byte, the low ones first; or a bit for
  /// each paragraph there is (``NumberSet/bytes``) where that takes no more.
  private let lists: [UInt8]
  /// Where each list starts, and where the last one ends.
  private let listStarts: [UInt32]

  /// - Parameters:
  ///   - text: paragraphs as ``FoldedBytes`` writes them.
  ///   - ends: where each paragraph ends.
  init(_ text: UnsafeBufferPointer<UInt8>, ends: some Sequence<UInt32>) {
    var gathered = GatheredWords(text)
    var place = 0
    var count = 0
    for (paragraph, end) in ends.enumerated() {
      count += 1
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
    var keys: [UInt64] = []
    for (place, word) in order.enumerated() {
      let range = gathered.range(of: word)
      if place % Self.stride == 0 { keys.append(Self.key(text, range)) }
      bytes.append(contentsOf: text[range])
      starts.append(UInt32(bytes.count))
    }
    self.bytes = bytes
    self.starts = starts
    self.keys = keys
    limit = count
    (lists, listStarts) = gathered.lists(order, count)
  }

  /// The first eight bytes of a word as a number; less where a word stands before another one.
  static func key(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> UInt64 {
    var key: UInt64 = 0
    for offset in 0..<8 { key = key << 8 | (offset < word.count ? UInt64(text[word.lowerBound + offset]) : 0) }
    return key
  }

  /// The paragraphs of every word that begins with a stem and passes a check; `nil` where no word does.
  /// - Parameter isMeant: is given the words and where what follows the stem stands in them.
  func paragraphs(_ stem: [UInt8], where isMeant: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Bool) -> NumberSet? {
    var found: NumberSet?
    bytes.withUnsafeBufferPointer { words in
      stem.withUnsafeBufferPointer { stem in
        starts.withUnsafeBufferPointer { starts in
          var word = first(stem, words, starts)
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
  private func first(
    _ stem: UnsafeBufferPointer<UInt8>, _ words: UnsafeBufferPointer<UInt8>, _ starts: UnsafeBufferPointer<UInt32>
  ) -> Int {
    let key = Self.key(stem, 0..<stem.count)
    // A word with a lesser key is before the stem, one with a greater key is not; of one with the same the bytes decide.
    let before = keys.partitioningIndex { $0 >= key }
    let behind = (before..<keys.count).partitioningIndex { keys[$0] > key }
    let range = max(0, (before - 1) * Self.stride)..<min(behind * Self.stride, starts.count - 1)
    return range.partitioningIndex { Self.compare(words, Int(starts[$0])..<Int(starts[$0 + 1]), stem) >= 0 }
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
      guard end - place < NumberSet.byteCount(below: limit) else {
        return set.insert(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(lists)[place..<end]))
      }
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
