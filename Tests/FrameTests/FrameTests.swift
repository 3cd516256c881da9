import Testing

@testable import Frame

@Suite struct FrameTests {
  private func frame(_ rows: Int, _ columns: Int, _ charset: Charset = .unicode) -> Frame {
    Frame(Size(rows: rows, columns: columns), charset: charset)
  }

  private func put(_ text: String, width: Int, _ overflow: Frame.Overflow, _ charset: Charset = .unicode) -> String {
    var frame = frame(1, 20, charset)
    frame.put(text, at: Position(row: 0, column: 0), maxWidth: width, overflow: overflow)
    return frame.text(row: 0)
  }

  @Test func putReturnsTheColumnsItTook() {
    var frame = frame(1, 10)
    #expect(frame.put("мир", at: Position(row: 0, column: 1)) == 3)
    #expect(frame.put("王毅", at: Position(row: 0, column: 4)) == 4)
    #expect(frame.text == " мир王毅\n")
    #expect(frame[0, 4].width == 2 && frame[0, 5].width == 0 && frame[0, 6].width == 2)
  }

  @Test func wideCharactersAreNeverHalved() {
    #expect(put("王毅", width: 3, .cut) == "王")
    #expect(put("a王毅", width: 4, .ellipsis) == "a王…")
    #expect(put("王王毅", width: 4, .ellipsis) == "王…")
    var frame = frame(1, 6)
    frame.put("王毅三", at: Position(row: 0, column: 0))
    frame.put("x", at: Position(row: 0, column: 3))
    #expect(frame.text(row: 0) == "王 x三")
    frame.put("y", at: Position(row: 0, column: 4))
    #expect(frame.text(row: 0) == "王 xy")
    frame.put("王", at: Position(row: 0, column: 5))
    #expect(frame.text(row: 0) == "王 xy", "no room for both halves at the right edge")
  }

  @Test(arguments: [
    ("Treffen", 7, "Treffen"), ("Treffen", 6, "Treff…"), ("Treffen", 1, "…"), ("Treffen", 0, ""),
    ("e\u{301}te\u{301}s", 3, "e\u{301}t…"),
  ])
  func ellipsis(text: String, width: Int, shown: String) {
    #expect(put(text, width: width, .ellipsis) == shown)
    #expect(Charset.unicode.fit(text, width: width) == shown)
  }

  @Test(arguments: [("meeting", 7, "meeting"), ("meeting", 6, "mee..."), ("meeting", 2, "..")])
  func asciiEllipsis(text: String, width: Int, shown: String) {
    #expect(put(text, width: width, .ellipsis, .ascii) == shown)
    #expect(Charset.ascii.fit(text, width: width) == shown)
  }

  @Test func combiningMarksShareACell() {
    var frame = frame(1, 4)
    #expect(frame.put("e\u{301}\u{323}\u{302}\u{30C}x", at: Position(row: 0, column: 0)) == 2)
    #expect(frame[0, 0].marks.scalars == ["\u{301}", "\u{323}", "\u{302}"], "a fourth mark is left away")
    #expect(frame[0, 1].text == "x")
  }

  @Test func nothingIsWrittenOutsideTheGrid() {
    var frame = frame(2, 4)
    #expect(frame.put("outside", at: Position(row: 5, column: 2)) == 2)
    #expect(frame.put("left", at: Position(row: 0, column: -2)) == 4)
    frame.put("right", at: Position(row: 1, column: 2))
    frame.box(Rect(row: -1, column: -1, rows: 9, columns: 9))
    frame.fill(Rect(row: 1, column: 3, rows: 9, columns: 9), .reverse)
    #expect(frame.text == "ft\n  r\n")
  }

  @Test func stylesFollowByteRanges() {
    var frame = frame(1, 12)
    var styled = StyledText("Сі met Xi")
    styled.style(0..<4, .bold)
    styled.style(2..<8, Style(fg: .red))
    frame.put(styled, at: Position(row: 0, column: 0), style: .dim)
    #expect(frame[0, 0].style == Style([.bold, .dim]))
    #expect(frame[0, 1].style == Style(fg: .red, [.bold, .dim]))
    #expect(frame[0, 2].style == Style(fg: .red, .dim))
    #expect(frame[0, 6].style == .dim)
    frame.put(styled, range: 5..<styled.text.utf8.count, at: Position(row: 0, column: 0))
    #expect(frame.text(row: 0) == "met Xi Xi")
    #expect(frame[0, 2].style == Style(fg: .red) && frame[0, 3].style == .plain)
  }

  @Test func styledTextsAdd() {
    let sum = StyledText("Ж", .bold) + StyledText("x", .italic)
    #expect(sum.runs == [.init(0..<2, .bold), .init(2..<3, .italic)])
  }

  @Test func restyleKeepsWhatWasThere() {
    var frame = frame(1, 3)
    frame.put("abc", at: Position(row: 0, column: 0), style: Style(fg: .green, .bold))
    frame.restyle(Rect(row: 0, column: 1, rows: 1, columns: 1), Style(bg: .blue, .reverse))
    #expect(frame[0, 1].style == Style(fg: .green, bg: .blue, [.bold, .reverse]))
    #expect(frame[0, 2].style == Style(fg: .green, .bold))
    #expect(frame[0, 1].text == "b")
  }

  @Test func goldenTextNamesStyles() {
    var frame = frame(2, 5)
    frame.put("ab", at: Position(row: 0, column: 0), style: Style(fg: .red, .bold))
    frame.put("c", at: Position(row: 1, column: 1), style: Style(bg: .rgb(1, 2, 255)))
    #expect(
      frame.textWithStyles == """
        ab
         c
        ---
        aa
        .b
        ---
        a = bold fg:1
        b = bg:#0102ff

        """)
  }
}
