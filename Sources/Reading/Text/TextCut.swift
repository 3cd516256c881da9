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
        if tokens.count > first { sentences.append(Span(range: range, tokens: first..<tokens.count, paragraph: index)) }
      }
    }
  }
}
