import Corpus
import Reading

/// Where the words of all texts stand, without case and accents.
///
/// Takes less than half as many bytes as the texts; made once they are read. Texts that stay the same keep their part.
public struct FoldedTexts: Sendable {
  private let documents: Rows<Findings>
  /// In the order of documents, with the index of the first document of each.
  private let segments: [(first: Int, segment: FoldedSegment)]

  /// - Parameter previous: what was made of an earlier state of the texts.
  /// - Complexity: O(bytes), on all cores; less for texts that stayed the same.
  public init(_ chronicle: Chronicle, reusing previous: FoldedTexts? = nil) {
    documents = chronicle.documents
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
  public func hits(of query: TextQuery) -> TextHits {
    let query = FoldedQuery(query)
    let found = Threads.map(segments.count) { number in
      segments[number].segment.hits(of: query, in: documents, from: segments[number].first)
    }
    return TextHits(found.compactMap { $0 })
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
  private let index: WordIndex
  /// By paragraph, where it stands in its document.
  private let ranges: [ByteRange]
  /// By paragraph, the document's place.
  private let documents: [UInt32]
  /// By document, its first paragraph.
  private let firsts: [UInt32]

  init(_ source: [Document], _ identity: UInt64) {
    var ends: [UInt32] = []
    var documents: [UInt32] = []
    var firsts: [UInt32] = []
    let capacity = source.reduce(0) { sum, document in
      document.paragraphs.reduce(sum) { $0 + FoldedBytes.capacity($1.range.count) + 1 }
    }
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
      for (number, document) in source.enumerated() {
        firsts.append(UInt32(documents.count))
        document.bytes.withUnsafeBufferPointer { text in
          for paragraph in document.paragraphs {
            let room = UnsafeMutableBufferPointer(rebasing: output[count...])
            count += FoldedBytes.write(text, paragraph.range.range, to: room)
            ends.append(UInt32(count))
            documents.append(UInt32(number))
          }
        }
      }
    }
    index = bytes.withUnsafeBufferPointer { WordIndex($0, ends: ends) }
    ranges = source.flatMap { $0.paragraphs.map(\.range) }
    self.identity = identity
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

  /// - Parameter first: the place of its first document among all.
  /// - Returns: `nil` where nothing is found.
  func hits(of query: FoldedQuery, in all: Rows<Findings>, from first: Int) -> SegmentHits? {
    guard var found = paragraphs(with: query) else { return nil }
    if query.isOfRows {
      // Whether signs stand in a row is not in the index.
      found.filter { query.matches(all[first + Int(documents[$0])].document, ranges[$0]) }
    }
    return SegmentHits(self, found, first)
  }

  // MARK: Paragraphs and documents of the segment

  var documentCount: Int { firsts.count }

  func hit(_ paragraph: Int, _ firstDocument: Int) -> TextHit {
    let document = document(of: paragraph)
    return TextHit(
      document: firstDocument + document, paragraph: paragraph - firstParagraph(of: document),
      range: ranges[paragraph])
  }

  func document(of paragraph: Int) -> Int { Int(documents[paragraph]) }

  /// The number of all paragraphs for the document behind the last.
  func firstParagraph(of document: Int) -> Int {
    document < firsts.count ? Int(firsts[document]) : documents.count
  }

  /// The paragraphs that hold all parts of all words; `nil` where some part is in none.
  private func paragraphs(with query: FoldedQuery) -> NumberSet? {
    var found: NumberSet?
    for word in query.words {
      for (number, part) in word.parts.enumerated() {
        // Only the last part may go on.
        let isLast = number == word.parts.count - 1
        let some = index.paragraphs(part, below: ranges.count) { words, rest in
          isLast ? word.matches(words, rest.lowerBound, rest.upperBound) : rest.isEmpty
        }
        guard var these = some else { return nil }
        if let found { these.formIntersection(found) }
        found = these
      }
    }
    return found
  }
}

/// What was found in a segment: its paragraphs as a set of numbers.
private struct SegmentHits: FoundHits {
  private let segment: FoldedSegment
  private let found: NumberSet
  /// The place of the segment's first document among all.
  private let first: Int
  let hitCount: Int
  let textCount: Int

  init?(_ segment: FoldedSegment, _ found: NumberSet, _ first: Int) {
    hitCount = found.count
    guard hitCount > 0 else { return nil }
    (self.segment, self.found, self.first) = (segment, found, first)
    textCount = Self.texts(in: segment, found) { _, _ in true }
  }

  var documents: Range<Int> { first..<first + segment.documentCount }

  func hit(_ number: Int) -> TextHit { segment.hit(found.number(after: number), first) }

  func text(_ number: Int) -> TextHit {
    var hit = 0
    _ = Self.texts(in: segment, found) { text, paragraph in
      hit = paragraph
      return text < number
    }
    return segment.hit(hit, first)
  }

  func hits(before document: Int, _ paragraph: Int) -> Int {
    guard document >= first else { return 0 }
    let start = segment.firstParagraph(of: document - first)
    return found.count(below: min(start + paragraph, segment.firstParagraph(of: document - first + 1)))
  }

  func texts(before document: Int) -> Int {
    Self.texts(in: segment, found) { _, paragraph in first + segment.document(of: paragraph) < document }
  }

  /// Goes from text to text, and counts those of which something is so, up to the first of which it is not.
  /// - Parameter isMeant: is given the number of the text and its first paragraph found.
  private static func texts(
    in segment: FoldedSegment, _ found: NumberSet, while isMeant: (Int, Int) -> Bool
  ) -> Int {
    var count = 0
    var next = found.first(from: 0)
    while let paragraph = next, isMeant(count, paragraph) {
      count += 1
      next = found.first(from: segment.firstParagraph(of: segment.document(of: paragraph) + 1))
    }
    return count
  }
}

/// A query as it is looked for in folded texts.
private struct FoldedQuery: Sendable {
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
