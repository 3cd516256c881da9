/// Cuts paragraphs into sentences.
///
/// A stop ends a sentence when white space follows (any script) or it is one of the full-width stops, unless it belongs
/// to an abbreviation, an initial, an ordinal or a number, or the text goes on in lower case. Line breaks within a
/// paragraph are white space.
public struct SentenceSplitter: Sendable {
  private let rules: [Language: SentenceRules]
  private let fallback: SentenceRules

  /// - Parameter rules: one entry a language; others are cut by general rules only.
  public init(rules: [SentenceRules] = []) {
    self.rules = Dictionary(rules.map { ($0.language, $0) }) { first, _ in first }
    fallback = SentenceRules(language: .und)
  }

  func rules(for language: Language) -> SentenceRules { rules[language] ?? fallback }

  /// The sentences of a stretch of text, in order, without the white space around them.
  public func sentences(in range: ByteRange, of document: Document, language: Language) -> [ByteRange] {
    document.bytes.withUnsafeBufferPointer { sentences(in: range, of: $0, language: language) }
  }

  /// The sentences of a stretch of valid UTF-8.
  /// - Complexity: O(bytes).
  public func sentences(in range: ByteRange, of bytes: UnsafeBufferPointer<UInt8>, language: Language) -> [ByteRange] {
    let range = range.range.clamped(to: 0..<bytes.count)
    var result: [ByteRange] = []
    var cutter = SentenceCutter(bytes: bytes, range: range, rules: rules(for: language))
    var start = range.lowerBound
    while let end = cutter.next() {
      append(start..<end, of: bytes, to: &result)
      start = end
    }
    append(start..<range.upperBound, of: bytes, to: &result)
    return result
  }

  private func append(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, to result: inout [ByteRange]) {
    let trimmed = bytes.trimmed(range)
    if !trimmed.isEmpty { result.append(ByteRange(trimmed)) }
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// The range without white space at either end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, case let (scalar, width) = Scalars.decode(self, start), Scalars.isBlank(scalar) {
      start += width
    }
    while end > start, case let (scalar, width) = Scalars.decode(before: end, self, from: start),
      Scalars.isBlank(scalar)
    {
      end -= width
    }
    return start..<Swift.max(start, end)
  }
}
