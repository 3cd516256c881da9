import Testing

@testable import Frame

@Suite struct WrapTests {
  private func lines(_ text: String, _ width: Int, _ charset: Charset = .unicode) -> [String] {
    let utf8 = Array(text.utf8)
    return charset.wrap(text, width: width).map { String(decoding: utf8[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("", 5, [""]), ("one", 5, ["one"]), ("one two three", 7, ["one two", "three"]),
    ("one  two", 4, ["one", "two"]), ("one two ", 7, ["one two"]), ("  indented", 20, ["  indented"]),
    ("Vize-Premier", 8, ["Vize-", "Premier"]), ("-5 bis -7", 6, ["-5 bis", "-7"]),
    ("Donaudampfschiff", 6, ["Donaud", "ampfsc", "hiff"]), ("a Donaudampf", 6, ["a", "Donaud", "ampf"]),
    ("am 28.\nFebruar", 20, ["am 28.", "Februar"]), ("a\n\nb", 5, ["a", "", "b"]), ("a\n", 5, ["a", ""]),
    ("習近平会見王毅", 6, ["習近平", "会見王", "毅"]), ("習近平。会見", 6, ["習近", "平。会", "見"]),
    ("Xi習近平", 5, ["Xi習", "近平"]), ("10\u{A0}km weit", 6, ["10\u{A0}km", "weit"]),
    ("e\u{301}te\u{301} ou", 4, ["e\u{301}te\u{301}", "ou"]), ("王", 1, ["王"]), ("王王", 1, ["王", "王"]),
    ("один два", 5, ["один", "два"]), ("Sicher\u{AD}heit", 8, ["Sicher\u{AD}", "heit"]),
    ("eins \n zwei", 9, ["eins", " zwei"]), ("a  b", 2, ["a", "b"]), ("x / y", 3, ["x /", "y"]),
  ])
  func wraps(text: String, width: Int, expected: [String]) {
    #expect(lines(text, width) == expected)
  }

  @Test func asciiFormsAreNotTornApart() {
    let charset = Charset(.ascii) { $0 == "Щ" ? "Shch" : nil }
    #expect(lines("ЩЩЩ", 9, charset) == ["ЩЩ", "Щ"])
    #expect(lines("ЩЩ", 2, charset) == ["Щ", "Щ"])
  }

  /// Whatever the text, the lines are in order, do not overlap, lose only blanks, and are not too wide.
  @Test(arguments: [1, 2, 3, 5, 8, 13, 40])
  func linesCoverTheText(width: Int) {
    var seed: UInt64 = 7 &+ UInt64(width)
    let alphabet = Array("ab щї王。- \n—/e\u{301}\u{200B}\u{1B}«»".unicodeScalars)
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<24 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.unicodeScalars.append(alphabet[Int(seed >> 33) % alphabet.count])
      }
      let utf8 = Array(text.utf8)
      let ranges = Charset.unicode.wrap(text, width: width)
      var reached = 0
      for range in ranges {
        #expect(range.lowerBound >= reached)
        let skipped = utf8[reached..<range.lowerBound]
        #expect(skipped.allSatisfy { $0 == 0x20 || $0 == 0x0A }, "\(text.debugDescription)")
        let line = String(decoding: utf8[range], as: UTF8.self)
        let columns = Charset.unicode.width(of: line)
        #expect(columns <= width || line.unicodeScalars.count == 1 || width == 1, "\(text.debugDescription)")
        reached = range.upperBound
      }
      #expect(utf8[reached...].allSatisfy { $0 == 0x20 || $0 == 0x0A })
    }
  }
}
