import Corpus

/// All texts without case and accents, so that a search goes through them as fast as memory is read.
///
/// Takes about as many bytes as the texts; made once they are read. Texts that stay the same keep their part of it.
public struct FoldedTexts: Sendable {
  /// In the order of documents, with the index of the first document of each.
  private let segments: [(first: Int, segment: FoldedSegment)]

  /// - Parameter previous: what was made of an earlier state of the texts.
  /// - Complexity: O(bytes), on all cores; less for texts that stayed the same.
  public init(_ chronicle: Chronicle, reusing previous: FoldedTexts? = nil) {
    let ranges = Self.cut(chronicle)
    let old = Dictionary((previous?.segments ?? []).map { ($0.segment.identity, $0.segment) }) { first, _ in first }
    let made = Threads.map(ranges.count) { number in
      let documents = chronicle.documents[ranges[number]].map(\.document)
      let identity = FoldedSegment.identity(of: documents)
      return old[identity] ?? FoldedSegment(documents, identity)
    }
    segments = zip(ranges, made).map { range, segment in (range.lowerBound, segment) }
  }

  /// The paragraphs that hold all words of a query, in the order of documents and paragraphs: the same ones as
  /// ``Chronicle/hits(of:)`` finds.
  public func hits(of query: TextQuery) -> [TextHit] {
    let query = FoldedQuery(query)
    let found = Threads.map(segments.count) { number in
      segments[number].segment.hits(of: query, firstDocument: segments[number].first)
    }
    return Array(found.joined())
  }

  var segmentCount: Int { segments.count }

  /// How many parts were taken over from another one.
  func shares(with other: FoldedTexts) -> Int {
    segments.count { own in other.segments.contains { $0.segment === own.segment } }
  }

  /// Segments end where an id says so, so that a new text moves no others.
  private static func cut(_ chronicle: Chronicle) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var bytes = 0
    let count = chronicle.documents.count
    for index in 0..<count {
      bytes += chronicle.byteCount(ofDocument: index)
      guard bytes > largest || endsSegment(chronicle.id(ofDocument: index)) || index + 1 == count else { continue }
      ranges.append(start..<index + 1)
      start = index + 1
      bytes = 0
    }
    return ranges
  }

  private static let largest = 8 << 20

  /// One id of 256, by FNV-1a.
  private static func endsSegment(_ id: String) -> Bool {
    let hash = id.utf8.reduce(UInt32(0x811C_9DC5)) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    return (hash ^ hash >> 16) & 0xFF == 0
  }
}

/// Some texts one after the other.
private final class FoldedSegment: Sendable {
  /// Tells what it was made of.
  let identity: UInt64
  private let bytes: [UInt8]
  /// Where each paragraph starts, and where the last one ends.
  private let starts: [UInt32]
  /// By paragraph, the document's place.
  private let documents: [UInt32]
  /// By document, its first paragraph.
  private let firsts: [UInt32]

  init(_ source: [Document], _ identity: UInt64) {
    var starts: [UInt32] = [0]
    var documents: [UInt32] = []
    var firsts: [UInt32] = []
    let capacity = source.reduce(0) { sum, document in
      document.paragraphs.reduce(sum) { $0 + FoldedBytes.capacity($1.range.count) + 1 }
    }
    bytes = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
      for (number, document) in source.enumerated() {
        firsts.append(UInt32(documents.count))
        document.bytes.withUnsafeBufferPointer { text in
          for paragraph in document.paragraphs {
            let room = UnsafeMutableBufferPointer(rebasing: output[count...])
            count += FoldedBytes.write(text, paragraph.range.range, to: room)
            output[count] = FoldedBytes.end
            count += 1
            starts.append(UInt32(count))
            documents.append(UInt32(number))
          }
        }
      }
    }
    self.identity = identity
    self.starts = starts
    self.documents = documents
    self.firsts = firsts
  }

  /// A hash of texts and their paragraphs.
  static func identity(of documents: [Document]) -> UInt64 {
    var hashes: [UInt64] = []
    for document in documents {
      hashes.append(ContentHash.of(document.bytes))
      for paragraph in document.paragraphs {
        hashes.append(UInt64(paragraph.range.start) << 32 | UInt64(paragraph.range.end))
      }
    }
    return hashes.withUnsafeBytes(ContentHash.of)
  }

  // MARK: Searching

  func hits(of query: FoldedQuery, firstDocument: Int) -> [TextHit] {
    var result: [TextHit] = []
    bytes.withUnsafeBufferPointer { text in
      var place = 0
      var paragraph = 0
      while let found = query.word.next(in: text, from: place, to: text.count) {
        while Int(starts[paragraph + 1]) <= found { paragraph += 1 }
        let start = Int(starts[paragraph])
        place = Int(starts[paragraph + 1])
        let end = place
        guard query.others.allSatisfy({ $0.next(in: text, from: start, to: end) != nil }) else { continue }
        let document = Int(documents[paragraph])
        result.append(
          TextHit(document: firstDocument + document, paragraph: paragraph - Int(firsts[document])))
      }
    }
    return result
  }
}

/// A query as it is looked for in folded texts.
private struct FoldedQuery: Sendable {
  struct Word: Sendable {
    /// The stem, led by a blank.
    let needle: [UInt8]
    /// The letters behind the stem.
    let rest: ArraySlice<UInt32>
    let slack: Int

    init(_ word: TextQuery.Word) {
      needle = FoldedBytes.words(of: word.letters[..<word.stem])
      rest = word.letters[word.stem...]
      slack = word.slack
    }

    /// Where a word stands that matches, from a place on.
    func next(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
      needle.withUnsafeBufferPointer { needle in
        var place = start
        while let found = FoldedBytes.first(needle, in: text, from: place, to: end) {
          place = found + needle.count
          if matches(text, place, end) { return found }
        }
        return nil
      }
    }

    /// Compares what follows the stem.
    private func matches(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
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

  /// The one with the longest stem: it occurs least.
  let word: Word
  let others: [Word]

  init(_ query: TextQuery) {
    var words = query.words.map(Word.init).sorted { $0.needle.count > $1.needle.count }
    word = words.removeFirst()
    others = words
  }
}
