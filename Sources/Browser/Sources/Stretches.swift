import Corpus

/// A document's paragraphs as the sources show them: very long ones in pieces, so that no more is wrapped than is seen.
struct Stretches: Sendable {
  private(set) var ranges: [ByteRange] = []
  /// By stretch, the index of its paragraph.
  private(set) var paragraphs: [Int] = []
  /// Bytes; a paragraph of a book is shorter.
  private static let longest = 6000

  init(_ document: Document) {
    let all = ByteRange(0..<document.bytes.count)
    let source = document.paragraphs.isEmpty ? [all] : document.paragraphs.map(\.range)
    for (index, range) in source.enumerated() {
      var start = range.start
      while Int(range.end) - Int(start) > Self.longest {
        let end = Self.cut(document.bytes, after: Int(start) + Self.longest / 2, before: Int(range.end))
        append(ByteRange(start: start, end: UInt32(end)), index)
        start = UInt32(end)
      }
      append(ByteRange(start: start, end: range.end), index)
    }
  }

  private mutating func append(_ range: ByteRange, _ paragraph: Int) {
    ranges.append(range)
    paragraphs.append(paragraph)
  }

  /// Behind the next blank, else at the next letter.
  private static func cut(_ bytes: [UInt8], after start: Int, before end: Int) -> Int {
    var place = start
    while place < end, place < start + longest / 2, bytes[place] != 0x20, bytes[place] != 0x0A { place += 1 }
    if place < end, bytes[place] == 0x20 || bytes[place] == 0x0A { return place + 1 }
    while place < end, bytes[place] & 0xC0 == 0x80 { place += 1 }
    return place
  }

  /// The stretch of a paragraph that holds a byte; its first one where none does.
  func index(of paragraph: Int, at offset: UInt32) -> Int {
    let first = paragraphs.firstIndex(of: paragraph) ?? 0
    var index = first
    while index + 1 < ranges.count, paragraphs[index + 1] == paragraph, ranges[index + 1].start <= offset { index += 1 }
    return index
  }

  /// Whether a paragraph ends with the stretch.
  func endsParagraph(_ index: Int) -> Bool {
    index + 1 >= paragraphs.count || paragraphs[index + 1] != paragraphs[index]
  }
}
