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
  public func hits(of query: TextQuery) -> [TextHit] {
    let query = FoldedQuery(query)
    let found = Threads.map(segments.count) { number in
      segments[number].segment.hits(of: query, in: documents, from: segments[number].first)
    }
    var hits: [TextHit] = []
    hits.reserveCapacity(found.reduce(0) { $0 + $1.count })
    for some in found { hits.append(contentsOf: some) }
    return hits
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
  func hits(of query: FoldedQuery, in all: Rows<Findings>, from first: Int) -> [TextHit] {
    guard let found = paragraphs(with: query) else { return [] }
    let hits = found.map { paragraph in
      let document = Int(documents[paragraph])
      return TextHit(
        document: first + document, paragraph: paragraph - Int(firsts[document]), range: ranges[paragraph])
    }
    // Whether signs stand in a row is not in the index.
    return query.isOfRows ? hits.filter { query.matches(all[$0.document].document, $0.range) } : hits
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
