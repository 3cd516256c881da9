import Testing

@testable import Exchange

struct JSONWriterTests {
  private func written(_ text: String) -> String {
    var json = JSONWriter()
    json.value(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", "\"\""), ("plain", "\"plain\""), ("a \"b\" \\ c", "\"a \\\"b\\\" \\\\ c\""),
    ("one\ntwo\r\tx", "\"one\\ntwo\\r\\tx\""),
    ("\u{0}\u{1B}[31m\u{7F}", "\"\\u0000\\u001b[31m\\u007f\""), ("Шойгу 习近平 🕊", "\"Шойгу 习近平 🕊\""),
    ("\u{85}\u{9B}\u{A0}", "\"\\u0085\\u009b\u{A0}\""), ("\u{202E}x\u{2066}", "\"\\u202ex\\u2066\""),
    ("\u{200E}\u{2028}\u{61C}", "\"\\u200e\\u2028\\u061c\""), ("–“”ا", "\"–“”ا\""), ("/", "\"/\""),
  ])
  func escapesWhatMustNotStandInALine(text: String, expected: String) {
    #expect(written(text) == expected)
  }

  @Test func slicesAreWrittenAsTexts() {
    let bytes = Array("x\u{9B}Ї\u{202E}".utf8)
    for start in [0, 1] {
      var json = JSONWriter()
      json.value(utf8: bytes[start...])
      #expect(String(decoding: json.bytes, as: UTF8.self) == written(String(decoding: bytes[start...], as: UTF8.self)))
    }
  }

  /// A slice may end inside what looks like the beginning of a hidden character.
  @Test func aCutCharacterIsNoHiddenOne() {
    for bytes in [[0xC2], [0xE2, 0x80], [0xE2], [0xD8]] as [[UInt8]] {
      var json = JSONWriter()
      json.value(utf8: bytes[...])
      #expect(json.bytes == [0x22] + bytes + [0x22])
    }
  }

  @Test func keysStandInTheOrderGiven() {
    var json = JSONWriter()
    json.object {
      $0.member("z", "1")
      $0.member("a", 2)
      $0.member("list", ["x", "y"])
      $0.member("none", nil as String?)
      $0.member("yes", true)
      $0.key("inner")
      $0.object { _ in }
      $0.key("empty")
      $0.array([] as [Int]) { $0.value($1) }
    }
    json.newline()
    json.object { $0.member("next", false) }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == "{\"z\":\"1\",\"a\":2,\"list\":[\"x\",\"y\"],\"none\":null,\"yes\":true,\"inner\":{},\"empty\":[]}\n{\"next\":false}"
    )
  }
}
