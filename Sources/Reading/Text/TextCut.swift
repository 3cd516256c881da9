import Corpus
import Names

/// A document cut into tokens and, but for its boilerplate, sentences.
struct TextCut {
  struct Span: Sendable {
    /// Bytes of the document.
    var range: ByteRange
    /// Indices of tokens.
    var tokens: Range<Int>
    /// Index of the paragraph.
    var paragraph: Int
  }

  private(set) var tokens: [Token] = []
  private(set) var sentences: [Span] = []

  /// Longer stretches without a stop are lists or worse; they are read in parts, so that time grows with the length.
  private static let mostTokens = 400

  init(_ document: Document, _ bytes: UnsafeBufferPointer<UInt8>, _ splitter: SentenceSplitter) {
    tokens.reserveCapacity(bytes.count / 6)
    for (index, paragraph) in document.paragraphs.enumerated() {
      guard paragraph.role != .boilerplate else {
        // Stamps of publication stand there: the dates are read, nothing else.
        Tokenizer.tokens(of: bytes, range: paragraph.range.range, into: &tokens)
        continue
      }
      for range in splitter.sentences(in: paragraph.range, of: bytes, language: paragraph.language) {
        let first = tokens.count
        Tokenizer.tokens(of: bytes, range: range.range, into: &tokens)
        append(range, first, index)
      }
    }
  }

  /// Appends a sentence whose tokens are the last ones.
  private mutating func append(_ range: ByteRange, _ first: Int, _ paragraph: Int) {
    guard tokens.count - first > Self.mostTokens else {
      if tokens.count > first {
        sentences.append(Span(range: range, tokens: first..<tokens.count, paragraph: paragraph))
      }
      return
    }
    for start in stride(from: first, to: tokens.count, by: Self.mostTokens) {
      let end = min(start + Self.mostTokens, tokens.count)
      let part = ByteRange(start: tokens[start].start, end: tokens[end - 1].end)
      sentences.append(Span(range: part, tokens: start..<end, paragraph: paragraph))
    }
  }
}
