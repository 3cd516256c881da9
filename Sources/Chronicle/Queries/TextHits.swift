import Corpus

/// A paragraph that holds all words of a query.
public struct TextHit: Sendable, Hashable {
  // Half as long as indices are elsewhere, because a common word has many.
  private let storedDocument: UInt32
  private let storedParagraph: UInt32
  /// The paragraph.
  public let range: ByteRange

  /// Index of the document.
  public var document: Int { Int(storedDocument) }
  /// Index into its paragraphs.
  public var paragraph: Int { Int(storedParagraph) }

  public init(document: Int, paragraph: Int, range: ByteRange) {
    storedDocument = UInt32(document)
    storedParagraph = UInt32(paragraph)
    self.range = range
  }
}

/// What was found in neighbouring documents.
protocol FoundHits: Sendable {
  var hitCount: Int { get }
  /// Documents with hits.
  var textCount: Int { get }
  /// The documents that were searched.
  var documents: Range<Int> { get }

  func hit(_ number: Int) -> TextHit
  /// The first hit of a text; texts are counted from 0.
  func text(_ number: Int) -> TextHit
  func hits(before document: Int, _ paragraph: Int) -> Int
  func texts(before document: Int) -> Int
}

/// The paragraphs that hold all words of a query, in the order of documents and paragraphs.
///
/// A common word stands in a million paragraphs, of which few are ever looked at: each is made when it is asked for.
public struct TextHits: RandomAccessCollection, Sendable {
  private let parts: [any FoundHits]
  /// By part, how many hits and texts the parts before it hold; all of them at the end.
  private let hitStarts: [Int]
  private let textStarts: [Int]

  /// - Parameter parts: none empty, in the order of their documents.
  init(_ parts: [any FoundHits] = []) {
    self.parts = parts
    hitStarts = parts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.hitCount) }
    textStarts = parts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.textCount) }
  }

  public init() { self.init([]) }

  public var startIndex: Int { 0 }
  public var endIndex: Int { hitStarts[parts.count] }

  /// - Complexity: O(log of all texts), and a walk through a few hundred numbers.
  public subscript(position: Int) -> TextHit {
    precondition(indices.contains(position))
    let part = Self.part(of: position, hitStarts)
    return parts[part].hit(position - hitStarts[part])
  }

  /// How many hits stand before a paragraph: the index of the first one from it on.
  public func count(before document: Int, _ paragraph: Int) -> Int {
    let part = parts.partitioningIndex { $0.documents.upperBound > document }
    return part < parts.count ? hitStarts[part] + parts[part].hits(before: document, paragraph) : count
  }

  /// The texts with hits, each by its first one.
  public var texts: Texts { Texts(hits: self) }

  /// See ``TextHits/texts``.
  public struct Texts: RandomAccessCollection, Sendable {
    fileprivate let hits: TextHits

    public var startIndex: Int { 0 }
    public var endIndex: Int { hits.textStarts[hits.parts.count] }

    public subscript(position: Int) -> TextHit {
      precondition(indices.contains(position))
      let part = TextHits.part(of: position, hits.textStarts)
      return hits.parts[part].text(position - hits.textStarts[part])
    }

    /// The place of a document among them, where it has hits.
    public func firstIndex(ofDocument document: Int) -> Int? {
      let part = hits.parts.partitioningIndex { $0.documents.upperBound > document }
      guard part < hits.parts.count else { return nil }
      let place = hits.textStarts[part] + hits.parts[part].texts(before: document)
      return place < endIndex && self[place].document == document ? place : nil
    }
  }

  private static func part(of position: Int, _ starts: [Int]) -> Int {
    starts.partitioningIndex { $0 > position } - 1
  }
}

extension TextHits: Equatable {
  /// Whether the same was found, however it is kept.
  public static func == (one: TextHits, other: TextHits) -> Bool {
    one.count == other.count && one.elementsEqual(other)
  }
}

/// Hits one after the other, as a scan finds them.
struct ListedHits: FoundHits {
  private let hits: [TextHit]
  /// The first hit of each text.
  private let firsts: [Int]
  let documents: Range<Int>

  /// `nil` where there are none.
  init?(_ hits: [TextHit], in documents: Range<Int>) {
    guard !hits.isEmpty else { return nil }
    self.hits = hits
    self.documents = documents
    firsts = hits.indices.filter { $0 == 0 || hits[$0].document != hits[$0 - 1].document }
  }

  var hitCount: Int { hits.count }
  var textCount: Int { firsts.count }

  func hit(_ number: Int) -> TextHit { hits[number] }
  func text(_ number: Int) -> TextHit { hits[firsts[number]] }

  func hits(before document: Int, _ paragraph: Int) -> Int {
    hits.partitioningIndex { ($0.document, $0.paragraph) >= (document, paragraph) }
  }

  func texts(before document: Int) -> Int { firsts.partitioningIndex { hits[$0].document >= document } }
}
