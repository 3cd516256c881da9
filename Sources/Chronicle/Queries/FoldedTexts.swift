import Corpus
import Reading

/// Where the words of all texts stand, without case and accents.
///
/// Takes less than half as many bytes as the texts; made once they are read. Texts that stay the same keep their part.
public struct FoldedTexts: Sendable {
  /// Some texts one after the other.
  private struct Part {
    /// The index of the first document.
    var first: Int
    /// Tells names and files of its texts; `nil` where not all of them stand in files.
    var stamp: UInt64?
    var segment: FoldedSegment
  }

  private let documents: Rows<Findings>
  /// In the order of documents.
  private let segments: [Part]

  /// - Parameter previous: what was made of an earlier state of the texts.
  /// - Complexity: O(bytes), on all cores; less for texts that stayed the same. Those of which that can be told by their
  ///   files' hashes are not taken out of the cache.
  public init(_ chronicle: Chronicle, reusing previous: FoldedTexts? = nil) {
    documents = chronicle.documents
    let ranges = Self.cut(chronicle)
    let parts = previous?.segments ?? []
    let old = Dictionary(parts.map { ($0.segment.identity, $0.segment) }) { first, _ in first }
    let stamped = Dictionary(parts.compactMap { part in part.stamp.map { ($0, part.segment) } }) { first, _ in first }
    segments = Threads.map(ranges.count) { number in
      let (range, stamp) = (ranges[number], Self.stamp(of: ranges[number], chronicle))
      if let stamp, let segment = stamped[stamp] {
        return Part(first: range.lowerBound, stamp: stamp, segment: segment)
      }
      let documents = chronicle.documents[range].map(\.document)
      let identity = FoldedSegment.identity(of: documents)
      let segment = old[identity] ?? FoldedSegment(documents, identity)
      return Part(first: range.lowerBound, stamp: stamp, segment: segment)
    }
  }

  /// A hash of the names and the files' hashes of texts; `nil` where one stands in no file.
  private static func stamp(of range: Range<Int>, _ chronicle: Chronicle) -> UInt64? {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(range.count * 2)
    for index in range {
      guard let content = chronicle.content(ofDocument: index) else { return nil }
      hashes.append(content)
      hashes.append(ContentHash.of(Array(chronicle.id(ofDocument: index).utf8)))
    }
    return hashes.withUnsafeBytes(ContentHash.of)
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
    let size = size(of: count)
    let largest = max(8 << 20, size << 14)
    for index in 0..<count {
      bytes += chronicle.byteCount(ofDocument: index)
      guard bytes > largest || endsSegment(chronicle.id(ofDocument: index), size) || index + 1 == count else {
        continue
      }
      ranges.append(start..<index + 1)
      start = index + 1
      bytes = 0
    }
    return ranges
  }

  /// How many texts a segment has on average, a power of two: a question costs something in every segment, and a text that
  /// changes costs a segment.
  private static func size(of count: Int) -> Int {
    var size = 256
    while size < 4096, count / size > 256 { size *= 2 }
    return size
  }

  /// One id of so many, by FNV-1a.
  private static func endsSegment(_ id: String, _ size: Int) -> Bool {
    let hash = id.utf8.reduce(UInt32(0x811C_9DC5)) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    return Int(hash ^ hash >> 16) & (size - 1) == 0
  }
}
