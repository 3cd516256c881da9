import Corpus
import Reading

/// Some texts one after the other.
final class FoldedSegment: Sendable {
  /// Tells what it was made of.
  let identity: UInt64
  private let index: WordIndex
  /// By paragraph, where it stands in its document.
  private let ranges: [ByteRange]
  /// By document, its first paragraph.
  private let firsts: [UInt32]
  /// The last paragraph of each document that has some.
  fileprivate let lasts: NumberSet

  init(_ source: [Document], _ identity: UInt64) {
    var ends: [UInt32] = []
    var firsts: [UInt32] = []
    let capacity = source.reduce(0) { sum, document in
      document.paragraphs.reduce(sum) { $0 + FoldedBytes.capacity($1.range.count) + 1 }
    }
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
      for document in source {
        firsts.append(UInt32(ends.count))
        document.bytes.withUnsafeBufferPointer { text in
          for paragraph in document.paragraphs {
            let room = UnsafeMutableBufferPointer(rebasing: output[count...])
            count += FoldedBytes.write(text, paragraph.range.range, to: room)
            ends.append(UInt32(count))
          }
        }
      }
    }
    index = bytes.withUnsafeBufferPointer { WordIndex($0, ends: ends) }
    ranges = source.flatMap { $0.paragraphs.map(\.range) }
    self.identity = identity
    self.firsts = firsts
    let nexts = firsts.dropFirst() + [UInt32(ends.count)]
    lasts = NumberSet(zip(firsts, nexts).lazy.filter { $0 < $1 }.map { Int($1) - 1 }, below: ends.count)
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
      found.filter { query.matches(all[first + document(of: $0)].document, ranges[$0]) }
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

  /// - Complexity: O(log documents).
  func document(of paragraph: Int) -> Int { firsts.partitioningIndex { Int($0) > paragraph } - 1 }

  /// The number of all paragraphs for the document behind the last.
  func firstParagraph(of document: Int) -> Int {
    document < firsts.count ? Int(firsts[document]) : ranges.count
  }

  /// The paragraphs that hold all parts of all words; `nil` where some part is in none.
  private func paragraphs(with query: FoldedQuery) -> NumberSet? {
    var found: NumberSet?
    for word in query.words {
      for (number, part) in word.parts.enumerated() {
        // Only the last part may go on.
        let isLast = number == word.parts.count - 1
        let some = index.paragraphs(part) { words, rest in
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
struct SegmentHits: FoundHits {
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
    textCount = found.runs(endingAt: segment.lasts).count
  }

  var documents: Range<Int> { first..<first + segment.documentCount }

  func hit(_ number: Int) -> TextHit { segment.hit(found.number(after: number), first) }

  func text(_ number: Int) -> TextHit {
    let last = found.runs(endingAt: segment.lasts).number(after: number)
    let start = segment.firstParagraph(of: segment.document(of: last))
    return segment.hit(found.first(from: start) ?? last, first)
  }

  func hits(before document: Int, _ paragraph: Int) -> Int {
    guard document >= first else { return 0 }
    let start = segment.firstParagraph(of: document - first)
    return found.count(below: min(start + paragraph, segment.firstParagraph(of: document - first + 1)))
  }

  func texts(before document: Int) -> Int {
    guard document >= first else { return 0 }
    return found.runs(endingAt: segment.lasts).count(below: segment.firstParagraph(of: document - first))
  }
}
