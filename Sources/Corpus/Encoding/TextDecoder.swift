import CSystem

/// A text in UTF-8 and the name of the encoding it came in.
struct DecodedText: Sendable {
  var bytes: [UInt8]
  var encoding: String
}

/// Why bytes are no text that can be read.
enum DecodingFailure: Error, Hashable {
  /// Zero bytes or control codes throughout.
  case binary
  /// Text perhaps, but in no encoding known here.
  case unknownEncoding
}

/// Finds out how a text is encoded and turns it into UTF-8 with LF line ends.
///
/// Order of evidence: byte-order marks; zero bytes at every second (or three of four) places; valid UTF-8; UTF-8 with
/// few faults; else the code page under which the text costs its best language least (``CodePageJudge``).
struct TextDecoder {
  let identifier: LanguageIdentifier

  func decode(_ raw: consuming [UInt8]) throws(DecodingFailure) -> DecodedText {
    var bytes = raw
    if let wide = bytes.withUnsafeBufferPointer(Self.wide) {
      guard !Self.isBinary(wide.bytes) else { throw .binary }
      return Self.finished(wide)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let fault = bytes.withUnsafeBufferPointer { UTF8Check.firstFault($0) }
    if Self.isBinary(bytes) { throw .binary }
    if fault == bytes.count { return Self.finished(DecodedText(bytes: bytes, encoding: "UTF-8")) }
    if bytes.withUnsafeBufferPointer({ Self.isDamagedUTF8($0) }) {
      let repaired = bytes.withUnsafeBufferPointer(Transcoding.repaired)
      return Self.finished(DecodedText(bytes: repaired, encoding: "UTF-8"))
    }
    guard let page = CodePageJudge(identifier: identifier).page(of: bytes) else { throw .unknownEncoding }
    let decoded = Transcoding.utf8(bytes, count: bytes.count, page: page)
    return Self.finished(DecodedText(bytes: decoded, encoding: page.name(for: bytes)))
  }

  private static func finished(_ text: consuming DecodedText) -> DecodedText {
    var text = text
    LineBreaks.normalise(&text.bytes)
    return text
  }

  // MARK: UTF-16 and UTF-32

  private static func wide(_ bytes: UnsafeBufferPointer<UInt8>) -> DecodedText? {
    let marks: [([UInt8], Int, Bool)] = [
      ([0xFF, 0xFE, 0, 0], 4, false), ([0, 0, 0xFE, 0xFF], 4, true), ([0xFF, 0xFE], 2, false), ([0xFE, 0xFF], 2, true),
    ]
    for (mark, width, bigEndian) in marks where bytes.starts(with: mark) {
      let rest = UnsafeBufferPointer(rebasing: bytes[mark.count...])
      return wide(rest, width: width, bigEndian: bigEndian)
    }
    guard let (width, bigEndian) = unmarkedWidth(bytes) else { return nil }
    return wide(bytes, width: width, bigEndian: bigEndian)
  }

  private static func wide(_ bytes: UnsafeBufferPointer<UInt8>, width: Int, bigEndian: Bool) -> DecodedText {
    let order = bigEndian ? "BE" : "LE"
    return width == 4
      ? DecodedText(bytes: Transcoding.utf8(utf32: bytes, bigEndian: bigEndian), encoding: "UTF-32\(order)")
      : DecodedText(bytes: Transcoding.utf8(utf16: bytes, bigEndian: bigEndian), encoding: "UTF-16\(order)")
  }

  /// Without a mark, zero bytes (the high halves of blanks and line ends) tell width and byte order.
  private static func unmarkedWidth(_ bytes: UnsafeBufferPointer<UInt8>) -> (width: Int, bigEndian: Bool)? {
    let sample = bytes.prefix(16384)
    guard sample.count >= 4, csystem_find(bytes.baseAddress, sample.count, 0) < sample.count else { return nil }
    var zeros = [0, 0, 0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index & 3] += 1 }
    let quarter = sample.count / 4
    if zeros[3] * 10 > quarter * 9, zeros[2] * 10 > quarter * 9, zeros[0] * 10 < quarter { return (4, false) }
    if zeros[0] * 10 > quarter * 9, zeros[1] * 10 > quarter * 9, zeros[3] * 10 < quarter { return (4, true) }
    let (even, odd) = (zeros[0] + zeros[2], zeros[1] + zeros[3])
    guard max(even, odd) * 100 >= sample.count, max(even, odd) >= 8 * min(even, odd) else { return nil }
    return (2, even > odd)
  }

  // MARK: What is no text

  /// More than one control code in sixty-four bytes of the beginning, escape codes, line and page ends not counted.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(65536)
    var controls = 0
    for byte in sample where byte < 0x20 {
      let harmless = byte &- 0x09 < 5 || byte == 0x1B
      controls &+= harmless ? 0 : 1
    }
    return controls > 0 && controls * 64 > sample.count
  }

  /// Whether sequences of more than one byte are mostly right: eight for each fault in the first 256 KB.
  private static func isDamagedUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let sample = UnsafeBufferPointer(rebasing: bytes.prefix(1 << 18))
    var position = 0
    var (right, faults) = (0, 0)
    while position < sample.count {
      let width = UTF8Check.sequence(sample, at: position)
      if width > 1 { right += 1 }
      if width == 0 { faults += 1 }
      position += width > 0 ? width : UTF8Check.faultWidth(sample, at: position)
    }
    return right >= 8 * faults || faults == 0
  }
}
