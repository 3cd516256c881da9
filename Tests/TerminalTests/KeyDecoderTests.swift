import Frame
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  private func keys(_ text: String, flush: Bool = true) -> [Key] { keys(Array(text.utf8), flush: flush) }

  private func keys(_ bytes: [UInt8], flush: Bool = true) -> [Key] {
    var decoder = KeyDecoder()
    let keys = decoder.feed(bytes)
    return flush ? keys + decoder.flush() : keys
  }

  @Test(arguments: [
    ("a", [Key.character("a")]), ("Щ", [.character("Щ")]), ("😀", [.character("😀")]), (" ", [.character(" ")]),
    ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]), ("\u{7F}", [.backspace]), ("\u{3}", [.control("c")]),
    ("\u{0}", [.control("@")]), ("\u{1D}", [.control("]")]), ("\u{1F}", [.control("_")]), ("\u{8}", [.control("h")]),
    ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{1B}x", [.alt("x")]), ("\u{1B}ж", [.alt("ж")]),
    ("\u{1B}[", [.alt("[")]), ("\u{1B}O", [.alt("O")]), ("\u{1B}\r", [.enter]),
    ("\u{1B}[A\u{1B}OA", [.up, .up]), ("\u{1B}[1;5C", [.right]), ("\u{1B}O5D", [.left]), ("\u{1B}[Z", [.backTab]),
    ("\u{1B}[H\u{1B}[F\u{1B}OH\u{1B}OF", [.home, .end, .home, .end]), ("\u{1B}[1~\u{1B}[4~", [.home, .end]),
    ("\u{1B}[7~\u{1B}[8~", [.home, .end]), ("\u{1B}[5~\u{1B}[6~", [.pageUp, .pageDown]),
    ("\u{1B}[2~\u{1B}[3~\u{1B}[3;2~", [.insert, .delete, .delete]),
    ("\u{1B}OP\u{1B}[11~\u{1B}[[A", .init(repeating: .function(1), count: 3)),
    ("\u{1B}[15~\u{1B}[17~\u{1B}[24~", [.function(5), .function(6), .function(12)]), ("\u{1B}OM", [.enter]),
    ("\u{1B}Oq", [.character("1")]), ("\u{1B}[97;5u", [.control("a")]), ("\u{1B}[27;3;120~", [.alt("x")]),
    (
      "\u{1B}[<0;5;3M\u{1B}[<0;5;3m",
      [
        .mouse(Mouse(.press(0), at: Position(row: 2, column: 4))),
        .mouse(Mouse(.release, at: Position(row: 2, column: 4))),
      ]
    ),
    ("\u{1B}[<65;1;1M", [.mouse(Mouse(.wheelDown, at: Position(row: 0, column: 0)))]),
    ("\u{1B}[M !!q", [.character("q")]),
    ("\u{1B}[I\u{1B}[?62;c\u{1B}[9999~q", [.character("q")]), ("\u{9B}", []), ("\u{1B}[12\u{1B}[A", [.up]),
    ("\u{1B}[200~a\r\nb\rc\u{1B}[Ad\u{1B}[201~x", [.paste("a\nb\nc\u{1B}[Ad"), .character("x")]),
    ("\u{1B}[200~\u{1B}[201~", [.paste("")]),
  ])
  func sequences(text: String, expected: [Key]) {
    #expect(keys(text) == expected)
  }

  /// However the bytes are cut into reads, the keys are the same.
  @Test(arguments: [
    "\u{1B}[1;5CЩ\u{1B}[200~п\u{1B}[2\u{1B}[201~\u{1B}xa😀\u{1B}OA\u{1B}[15~", "é\u{1B}[<0;10;20M\u{1B}[[Bq",
  ])
  func cutsDoNotMatter(text: String) {
    let bytes = Array(text.utf8)
    let whole = keys(bytes)
    for cut in 0...bytes.count {
      var decoder = KeyDecoder()
      #expect(decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...]) + decoder.flush() == whole, "cut at \(cut)")
    }
    var decoder = KeyDecoder()
    #expect(bytes.flatMap { decoder.feed([$0]) } + decoder.flush() == whole)
  }

  @Test(
    arguments: [
      [0xC3], [0xFF, 0x61], [0xC3, 0x28], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5, 0x80], [0x80, 0x80], [0x1B, 0xC3],
      [0x1B, 0xFF],
    ] as [[UInt8]])
  func brokenTextIsSkipped(bytes: [UInt8]) {
    let plain: [Key] = bytes.contains(0x61) ? [.character("a")] : bytes.contains(0x28) ? [.character("(")] : []
    #expect(keys(bytes) == plain)
  }

  @Test func anyBytesEndInAnIdleDecoder() {
    var seed: UInt64 = 1
    var decoder = KeyDecoder(sequences: [[0x1B, 0x5B, 0x56]: .up])
    for _ in 0..<20_000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let bytes = (0..<6).map { byte -> UInt8 in
        let choice = UInt8(truncatingIfNeeded: seed >> (8 * UInt64(byte) + 13))
        return choice % 3 == 0 ? 0x1B : choice % 3 == 1 ? 0x5B : choice
      }
      _ = decoder.feed(bytes)
      _ = decoder.flush()
      #expect(!decoder.isWaiting)
    }
  }

  @Test func escapeWaitsForMore() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]).isEmpty && decoder.isWaiting)
    #expect(decoder.feed([0x5B, 0x41]) == [.up] && !decoder.isWaiting)
    #expect(decoder.feed([0x1B, 0x5B, 0x31]).isEmpty && decoder.isWaiting)
    #expect(decoder.flush().isEmpty && !decoder.isWaiting, "half a sequence is dropped")
  }

  @Test func pastesAreLimited() {
    var decoder = KeyDecoder()
    _ = decoder.feed("\u{1B}[200~".utf8)
    for _ in 0..<40 { #expect(decoder.feed(Array(repeating: 0x61, count: 1 << 15)).isEmpty) }
    guard case .paste(let text) = decoder.feed("\u{1B}[201~".utf8).first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == KeyDecoder.pasteLimit)
  }

  @Test func theTerminalsOwnSequencesComeFirst() {
    var decoder = KeyDecoder(sequences: [[0x1B, 0x5B, 0x56]: .pageUp, [0x1B, 0x41]: .up], eraseByte: 8)
    #expect(decoder.feed([0x1B, 0x5B, 0x56, 0x1B, 0x41, 0x08, 0x7F]) == [.pageUp, .up, .backspace, .backspace])
  }
}
