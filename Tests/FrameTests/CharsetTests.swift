import Testing

@testable import Frame

@Suite struct CharsetTests {
  @Test(arguments: [
    ("a\u{1B}[2Jb", "a␛[2Jb"), ("\u{0}\u{7}\u{7F}", "␀␇␡"), ("\u{9B}31m", "␦31m"), ("a\rb", "a␍b"),
    ("\u{202E}evil\u{202C}", "←evil↔"), ("\u{200E}\u{200F}\u{61C}", "→←←"),
    ("\u{2066}\u{2067}\u{2068}\u{2069}", "→←↔↔"),
    ("a\u{200B}b\u{200D}\u{2060}\u{FEFF}", "a¦b¦¦¦"), ("\u{E0041}\u{E0001}", "¤¤"), ("\u{34F}\u{FE01}\u{E0101}", "¦¦¦"),
    ("\u{FFFE}", "�"), ("a\r\nb\tc\nd\u{2028}e", "a b c d e"), ("a\u{A0}b\u{202F}c\u{3000}d", "a b c  d"),
    ("Sicher\u{AD}heit", "Sicher-heit"), ("\u{301}x", "◌\u{301}x"), ("❤\u{FE0F}", "❤"), ("a\u{FE0F}", "a¦"),
    ("❤\u{FE0F}\u{FE0F}", "❤¦"), ("\u{3164}", "¦"), ("\u{85}", "␦"),
  ])
  func hostileTextIsVisible(text: String, shown: String) {
    #expect(Charset.unicode.visible(text) == shown)
    #expect(Charset.unicode.width(of: text) == Charset.unicode.width(of: shown))
  }

  @Test(arguments: [
    ("a\u{1B}[2J", "a^[[2J"), ("\u{7F}\u{0}", "^?^@"), ("\u{9B}", "M-^["), ("\u{202E}x", "<RLO>x"),
    ("\u{FEFF}", "<BOM>"), ("\u{E0041}", "<U+E0041>"), ("Ré\u{301}union", "Reunion"), ("Straße, Łódź", "Strasse, Lodz"),
    ("„Ja“ – sagt’s…", "\"Ja\" - sagt's..."), ("│●▸≠", "|*>!"), ("王", "?"), ("Сі", "??"),
  ])
  func ascii(text: String, shown: String) {
    #expect(Charset.ascii.visible(text) == shown)
  }

  @Test func transliterationIsAskedAndFiltered() {
    let charset = Charset(.ascii) { $0 == "Щ" ? "Shch" : $0 == "Э" ? "\u{1B}[E" : nil }
    #expect(charset.visible("ЩЭЯ") == "Shch[E?")
    #expect(charset.width(of: "Щ") == 4)
    #expect(charset.glyphs("Щ").map(\.continues) == [false, true, true, true])
  }

  /// No scalar whatever comes out as a control, a format character or something invisible.
  @Test(arguments: [Charset.Repertoire.unicode, .ascii])
  func noScalarComesOutUnsafe(repertoire: Charset.Repertoire) {
    let charset = Charset(repertoire)
    var unsafe: [UInt32] = []
    for value in 0...0x10FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let glyphs = charset.glyphs(String(Character(scalar)))
      for glyph in glyphs {
        let shown = glyph.scalar
        let harmless = repertoire == .ascii ? (0x20..<0x7F).contains(shown.value) : isHarmless(shown)
        if !harmless || glyph.range != 0..<UTF8.width(scalar) || !(1...2).contains(glyph.width) { unsafe.append(value) }
      }
      if glyphs.allSatisfy({ _ in false }) { unsafe.append(value) }
    }
    #expect(unsafe.isEmpty)
  }

  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    let hidden: Set<Unicode.GeneralCategory> = [.control, .format, .lineSeparator, .paragraphSeparator, .surrogate]
    return !hidden.contains(properties.generalCategory) && !properties.isDefaultIgnorableCodePoint
      && !properties.isNoncharacterCodePoint && !properties.isBidiControl
      && (scalar == " " || !properties.isWhitespace)
  }

  @Test func substitutesStandOutFromTheSameSignInText() {
    var frame = Frame(Size(rows: 1, columns: 4))
    frame.put("→\u{202D}", at: Position(row: 0, column: 0))
    #expect(frame.text(row: 0) == "→→")
    #expect(frame[0, 0].style == .plain && frame[0, 1].style == .reverse)
    frame.put("\u{202D}", at: Position(row: 0, column: 0), style: .reverse)
    #expect(frame[0, 0].style == .plain)
  }

  @Test(arguments: [
    ("A" as Unicode.Scalar, 1), ("é", 1), ("Щ", 1), ("界", 2), ("ｱ", 1), ("Ａ", 2), ("한", 2), ("😀", 2), ("\u{301}", 0),
    ("\u{20DD}", 0), ("│", 1), ("€", 1), ("\u{20000}", 2),
  ])
  func widths(scalar: Unicode.Scalar, columns: Int) {
    #expect(TextWidth.columns(of: scalar) == columns)
  }

  @Test func ambiguousIsAnOption() {
    #expect(TextWidth.columns(of: "│", ambiguousIsWide: true) == 2)
    #expect(TextWidth.columns(of: "°", ambiguousIsWide: true) == 2)
    #expect(TextWidth.columns(of: "a", ambiguousIsWide: true) == 1)
    #expect(Charset(.unicode, ambiguousIsWide: true).width(of: "a…") == 3)
  }
}
