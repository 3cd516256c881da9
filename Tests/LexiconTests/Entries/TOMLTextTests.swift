import Testing

@testable import Lexicon

@Suite struct TOMLTextTests {
  @Test func everyKindOfValueIsRead() throws {
    let text = """
      name = "Ірина \\"Ira\\""
      literal = 'C:\\texts'
      count = -12
      share = 0.5
      whole = 3.0
      open = true
      # a remark
      words = ["один", 2, [false, []], { a = 1 }]
      at.home = { kind = "place", tags = ["x"] }

      [office]
      from = 2015

      [[office.year]]
      n = 1

      [[office.year]]
      n = 2

      [last]
      """
    let expected: TableValue = .table([
      "name": .string("Ірина \"Ira\""), "literal": .string("C:\\texts"), "count": .integer(-12),
      "share": .double(0.5), "whole": .double(3), "open": .boolean(true),
      "words": .array([
        .string("один"), .integer(2), .array([.boolean(false), .array([])]), .table(["a": .integer(1)]),
      ]),
      "at": .table(["home": .table(["kind": .string("place"), "tags": .array([.string("x")])])]),
      "office": .table([
        "from": .integer(2015), "year": .array([.table(["n": .integer(1)]), .table(["n": .integer(2)])]),
      ]),
      "last": .table([:]),
    ])
    #expect(try TableValue(toml: text) == expected)
  }

  @Test func aDateIsNoValueAndTakesNoOthersKey() throws {
    let read = try TableValue(toml: "day = 2024-06-19\nn = 1\ntimes = [07:32:00, 8]\nm = 2\n")
    #expect(read == .table(["n": .integer(1), "times": .array([.integer(8)]), "m": .integer(2)]))
  }

  @Test(arguments: [
    ("a = 1\nb = \n", 2), ("a = 1\na = 2", 2), ("\n\n[open", 3), ("x = \"never closed", 1),
    ("x = \"\"\"never\nclosed", 2), ("\u{FEFF}x 1", 1), ("a = 1\n\u{0} = 2", 2),
    ("[[[", 1), ("a = 1\n\n[[[b]]]\nc = 2\n", 3), ("[a]\n[.b]", 2), ("[a.]", 1), ("= 1", 1), ("{}", 1),
    (String(repeating: "[", count: 100_000), 1), ("x = " + String(repeating: "[", count: 100_000), 1),
  ])
  func mistakesTellTheirLine(text: String, line: Int) {
    do {
      let read = try TableValue(toml: text)
      Issue.record("read as \(read)")
    } catch {
      #expect(error.line == line)
      #expect(!error.description.isEmpty && error.description.utf8.count < 256)
    }
  }

  @Test(arguments: ["plain", "a \"b\" \\ c", "line\nline\ttab", "\u{1}\u{7f}\u{85}", "Їжак 習近平", ""])
  func whatIsQuotedIsReadBack(text: String) throws {
    #expect(try TableValue(toml: "x = \(TOMLText.quoted(text))")["x"] == .string(text))
    #expect(try TableValue(toml: "x = \(TOMLText.array([text, text]))")["x"]?.strings == [text, text])
  }

  @Test func anEmptyTextIsAnEmptyTable() throws {
    #expect(try TableValue(toml: "") == .table([:]))
    #expect(try TableValue(toml: "# nothing\n") == .table([:]))
  }
}
