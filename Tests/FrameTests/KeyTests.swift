import Testing

@testable import Frame

@Suite struct KeyTests {
  static let keys: [Key] =
    [
      .character("a"), .character("G"), .character("?"), .character(" "), .character("-"), .character("я"),
      .character("^"), .control("d"), .control("@"), .control("]"), .control("_"), .alt("x"), .alt("X"), .alt(" "),
      .alt("-"), .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .tab, .backTab, .escape,
      .backspace, .delete, .insert,
    ] + (1...12).map { .function($0) }

  @Test(arguments: keys)
  func namesAreReadBack(key: Key) {
    #expect(Key(key.description) == key)
  }

  @Test func namesAreUnique() {
    #expect(Set(Self.keys.map(\.description)).count == Self.keys.count)
  }

  @Test(arguments: [
    ("ctrl-d", Key.control("d")), ("Ctrl-D", .control("d")), ("C-d", .control("d")), ("^D", .control("d")),
    ("alt-x", .alt("x")), ("M-x", .alt("x")), ("ESC", .escape), ("Return", .enter), ("PgDn", .pageDown),
    ("shift-tab", .backTab), ("F12", .function(12)), ("f", .character("f")), ("ctrl-i", .tab), ("ctrl-m", .enter),
    ("ctrl-space", .control("@")),
  ])
  func otherSpellings(name: String, key: Key) {
    #expect(Key(name) == key)
  }

  @Test(arguments: ["", " ", "ctrl-", "ctrl-é", "ctrl-ab", "f0", "f99", "nokey", "alt-", "\u{1B}", "alt-\u{7}", "ab"])
  func mistakesAreRefused(name: String) {
    #expect(Key(name) == nil)
  }
}
