import Corpus
import EDTF
import Names

/// The dates of a document, and when it was published.
struct DatedText {
  let dates: [DateMention]
  let published: EDTFDate?
  let publishedFrom: String?
  /// The dates' tokens, intervals whole.
  let tokenRanges: [Range<Int>]

  init(_ document: Document, _ cut: TextCut, _ reader: DateReader, _ bytes: UnsafeBufferPointer<UInt8>) {
    var boilerplate: [Token] = []
    for paragraph in document.paragraphs where paragraph.role == .boilerplate {
      Tokenizer.tokens(of: bytes, range: paragraph.range.range, into: &boilerplate)
    }
    let origin = DateReader.Origin(metadata: document.frontMatter?.date, fileName: document.id)
    let reading = reader.read(bytes, tokens: cut.tokens, boilerplate: boilerplate, origin: origin)
    dates = reading.dates
    published = reading.publication?.date
    publishedFrom = reading.publication?.source.rawValue
    tokenRanges = Self.tokenRanges(of: reading.dates, in: cut.tokens)
  }

  private static func tokenRanges(of dates: [DateMention], in tokens: [Token]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    for date in dates where !date.flags.contains(.intervalEnd) {
      while index < tokens.count, tokens[index].start < date.range.start { index += 1 }
      var end = index
      while end < tokens.count, tokens[end].start < date.range.end { end += 1 }
      if end > index { ranges.append(index..<end) }
    }
    return ranges
  }

  /// The dates that begin in a stretch of the text.
  func indices(in range: ByteRange) -> Range<Int> {
    let first = dates.partitioningIndex { $0.range.start >= range.start }
    return first..<max(first, dates.partitioningIndex { $0.range.start >= range.end })
  }
}
