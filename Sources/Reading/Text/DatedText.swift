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

  /// A text of so few tokens does not tell its language surely.
  private static let short = 8

  init(
    _ document: Document, _ cut: TextCut, _ readers: DateReaders, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    var boilerplate: [Token] = []
    for paragraph in document.paragraphs where paragraph.role == .boilerplate {
      Tokenizer.tokens(of: bytes, range: paragraph.range.range, into: &boilerplate)
    }
    let origin = DateReader.Origin(metadata: document.frontMatter?.date, fileName: document.id)
    let reader = readers[document.language.code]
    var reading = reader.read(bytes, tokens: cut.tokens, boilerplate: boilerplate, origin: origin)
    if cut.tokens.count <= Self.short {
      // The calendar that reads most of it is right about its language.
      for language in readers.languages {
        let rival = readers[language].read(bytes, tokens: cut.tokens, boilerplate: boilerplate, origin: origin)
        if Self.coverage(rival.dates) > Self.coverage(reading.dates) { reading = rival }
      }
    }
    dates = reading.dates
    published = reading.publication?.date
    publishedFrom = reading.publication?.source.rawValue
    tokenRanges = Self.tokenRanges(of: reading.dates, in: cut.tokens)
  }

  /// Bytes that dates take up.
  private static func coverage(_ dates: [DateMention]) -> UInt32 {
    dates.reduce(0) { $0 + ($1.flags.contains(.intervalEnd) ? 0 : $1.range.end - $1.range.start) }
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
