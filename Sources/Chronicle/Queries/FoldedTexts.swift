import Corpus

/// All texts without case and accents, so that a search goes through them as fast as memory is read.
///
/// Takes about as many bytes as the texts; made once they are read. Texts that stay the same keep their part of it.
public struct FoldedTexts: Sendable {
  /// In the order of documents, with the index of the first document of each.
  private let segments: [(first: Int, segment: FoldedSegment)]

  /// - Parameter previous: what was made of an earlier state of the texts.
  /// - Complexity: O(bytes of the texts that changed), on all cores.
  public init(_ chronicle: Chronicle, reusing previous: FoldedTexts? = nil) {
    let ranges = Self.cut(chronicle.documents.map(\.document))
    var known: [UInt: [FoldedSegment]] = [:]
    for (_, segment) in previous?.segments ?? [] { known[segment.key, default: []].append(segment) }
    let old = known
    let made = Threads.map(ranges.count) { number in
      let documents = chronicle.documents[ranges[number]].map(\.document)
      return old[FoldedSegment.key(of: documents)]?.first { $0.isMade(of: documents) } ?? FoldedSegment(documents)
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
  private static func cut(_ documents: [Document]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var bytes = 0
    for (index, document) in documents.enumerated() {
      bytes += document.bytes.count
      guard bytes > largest || endsSegment(document.id) || index + 1 == documents.count else { continue }
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
  /// What it was made of; held, so that where a text is stored tells which one it is.
  private let texts: [[UInt8]]
  private let bytes: [UInt8]
  /// Where each paragraph starts, and where the last one ends.
  private let starts: [UInt32]
  /// By paragraph, the document's place.
  private let documents: [UInt32]
  /// By document, its first paragraph.
  private let firsts: [UInt32]

  init(_ source: [Document]) {
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
    texts = source.map(\.bytes)
    self.starts = starts
    self.documents = documents
    self.firsts = firsts
  }

  // MARK: The same texts again

  private static func address(_ text: [UInt8]) -> UInt {
    text.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
  }

  static func key(of documents: [Document]) -> UInt { documents.first.map { address($0.bytes) } ?? 0 }
  var key: UInt { texts.first.map(Self.address) ?? 0 }

  /// Texts that were not read again are stored where they were.
  func isMade(of documents: [Document]) -> Bool {
    documents.count == texts.count
      && zip(documents, texts).allSatisfy {
        $0.bytes.count == $1.count && ($1.isEmpty || Self.address($0.bytes) == Self.address($1))
      }
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
