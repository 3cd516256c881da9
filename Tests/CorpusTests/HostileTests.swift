import Testing

@testable import Corpus

/// Texts made to break a reader: nothing may crash, loop, or leave the document inconsistent.
@Suite(.timeLimit(.minutes(2))) struct HostileTests {
  /// A small generator with a fixed seed, so that failures can be repeated.
  struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state ^ state >> 33) &* 0xFF51_AFD7_ED55_8CCD
    }
  }

  private func check(_ document: Document) {
    let isValid = String(validating: document.bytes, as: UTF8.self) != nil
    #expect(isValid)
    #expect(!document.bytes.contains(0x0D))
    var end: UInt32 = 0
    for paragraph in document.paragraphs {
      #expect(paragraph.range.start >= end && paragraph.range.end > paragraph.range.start)
      end = paragraph.range.end
      var inner = paragraph.range.start
      let found = Knowledge.splitter.sentences(in: paragraph.range, of: document, language: paragraph.language)
      for sentence in found {
        #expect(sentence.start >= inner && sentence.end > sentence.start && sentence.end <= paragraph.range.end)
        inner = sentence.end
      }
    }
    #expect(end <= UInt32(document.bytes.count))
  }

  @Test(arguments: 0..<60)
  func randomBytes(seed: Int) {
    var dice = Dice(state: UInt64(seed))
    let size = Int.random(in: 0..<3000, using: &dice)
    let high = Int.random(in: 1...255, using: &dice)
    let bytes = (0..<size).map { _ in UInt8(Int.random(in: 0...high, using: &dice)) }
    if let document = try? Knowledge.reader.document(id: "t", contents: bytes) { check(document) }
  }

  @Test(arguments: 0..<60)
  func randomPieces(seed: Int) throws {
    let pieces = [
      "---\n", "title: x\n", "\n", "\r\n", "\r", " ", "\u{A0}", ".", "...", "…", "?!", "«", "»", "\"", "(", "[1]", "- ",
      "— ",
      "> ", "# ", "1. ", "28.", "Februar", "z. B.", "В. В.", "им.", "U.S.", "Читайте также: ", "Photo:", "©", "1 234",
      "ТАНКИ",
      "слово", "word", "会议。", "😀", "e\u{301}", "\u{0}", "\u{1B}[2J", "\u{202E}", "\u{85}", "\u{2028}", "\u{FEFF}",
      "\u{200D}",
    ]
    var dice = Dice(state: UInt64(seed) &+ 1000)
    let count = Int.random(in: 1..<400, using: &dice)
    let text = (0..<count).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined()
    check(Knowledge.reader.document(id: "t", text: text))
    var bytes = Array(text.utf8)
    for _ in 0..<5 { bytes[Int.random(in: 0..<bytes.count, using: &dice)] = UInt8.random(in: 0...255, using: &dice) }
    if let document = try? Knowledge.reader.document(id: "t", contents: bytes) { check(document) }
  }

  /// One line without a blank, without a stop, of stops, of line breaks, of initials, of openings.
  @Test(arguments: [
    "я", ".", "\n", "В. ", "«(", "a\n", "28.\n", "- ", "http://a.b/", "Фото: ", ". \u{BB}", "[1]", ".[1]", "x", "1.\n",
    "\r",
  ])
  func longAndMonotonous(piece: String) throws {
    let text = "Anfang." + String(repeating: piece, count: 300_000 / piece.utf8.count)
    check(try Knowledge.reader.document(id: "t", contents: Array(text.utf8)))
  }

  @Test func aLineOfFiveMegabytes() throws {
    let text = String(repeating: "Ein Satz ohne Ende, ", count: 250_000)
    let document = try Knowledge.reader.document(id: "t", contents: Array(text.utf8))
    #expect(document.paragraphs.count == 1 && document.language.code == "de" && document.bytes.count == 5_000_000)
  }
}
