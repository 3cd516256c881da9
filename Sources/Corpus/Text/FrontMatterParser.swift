/// Reads the header block at the start of a text.
///
///     ---
///     title: "A headline"
///     date: 2025-02-28
///     ---
///
/// It must begin with the first byte, be closed within 64 lines, and hold nothing but `key: value` lines, blank lines,
/// comments (`#`) and indented lines that continue a value; else the text has no header block.
enum FrontMatterParser {
  private static let mostLines = 64

  static func parse(_ text: UnsafeBufferPointer<UInt8>) -> FrontMatter? {
    guard let first = line(text, from: 0), isFence(text, first.content) else { return nil }
    var matter = FrontMatter(range: ByteRange(start: 0, end: 0))
    var position = first.next
    for _ in 0..<mostLines {
      guard let line = line(text, from: position) else { return nil }
      position = line.next
      if isFence(text, line.content) {
        matter.range = ByteRange(0..<position)
        return matter
      }
      guard take(text, line.content, into: &matter) else { return nil }
    }
    return nil
  }

  /// The next line without its line feed and blanks around it; nil at the end of the text.
  private static func line(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> (content: Range<Int>, next: Int)? {
    guard start < text.count else { return nil }
    var end = start
    while end < text.count, text[end] != 0x0A { end += 1 }
    var stop = end
    while stop > start, isBlank(text[stop - 1]) { stop -= 1 }
    return (start..<stop, min(end + 1, text.count))
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func isFence(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    line.count == 3 && line.allSatisfy { text[$0] == UInt8(ascii: "-") }
  }

  /// Enters one line; false when it does not belong into a header block.
  private static func take(
    _ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, into matter: inout FrontMatter
  ) -> Bool {
    guard let first = line.first(where: { !isBlank(text[$0]) }) else { return true }
    if text[first] == UInt8(ascii: "#") { return true }
    // Items of a list and indented lines belong to the key above them.
    if first > line.lowerBound || text[first] == UInt8(ascii: "-") { return true }
    var colon = first
    while colon < line.upperBound, isKey(text[colon]) { colon += 1 }
    guard colon > first, colon - first <= 40, colon < line.upperBound, text[colon] == UInt8(ascii: ":") else {
      return false
    }
    guard colon + 1 == line.upperBound || isBlank(text[colon + 1]) else { return false }
    let key = String(decoding: text[first..<colon], as: UTF8.self).lowercased()
    enter(text, key, unquoted(text, colon + 1..<line.upperBound), into: &matter)
    return true
  }

  private static func isKey(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x5F || byte == 0x2E || byte >= 0x80
  }

  private static func unquoted(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, isBlank(text[first]) { range = first + 1..<range.upperBound }
    if range.count >= 2, case let quote = text[range.lowerBound], quote == 0x22 || quote == 0x27,
      text[range.upperBound - 1] == quote
    {
      range = range.lowerBound + 1..<range.upperBound - 1
    }
    return range
  }

  private static func enter(
    _ text: UnsafeBufferPointer<UInt8>, _ key: String, _ range: Range<Int>, into matter: inout FrontMatter
  ) {
    let value = String(decoding: text[range], as: UTF8.self)
    guard !value.isEmpty else { return }
    switch key {
    case "title", "headline": (matter.title, matter.titleRange) = (value, ByteRange(range))
    case "date", "published", "pubdate", "datetime": (matter.date, matter.dateRange) = (value, ByteRange(range))
    case "source", "publisher", "site": matter.source = value
    case "url", "link": matter.url = value
    case "language", "lang":
      guard let language = Language(value) else { fallthrough }
      matter.language = language
    default: matter.others.append(.init(key: key, value: value))
    }
  }
}
