import Testing

@testable import Terminal

@Suite struct ClipboardTests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"), ("Сі", "0KHRlg=="), ("\u{FF}\u{3FF}", "w7/Pvw=="),
  ])
  func base64(text: String, encoded: String) {
    #expect(String(decoding: Clipboard.base64(Array(text.utf8)), as: UTF8.self) == encoded)
  }

  private func sequence(_ text: String, _ multiplexer: Clipboard.Multiplexer) -> String {
    String(decoding: Clipboard.sequence(text, multiplexer), as: UTF8.self)
  }

  @Test func sequences() {
    let plain = "\u{1B}]52;c;Zm9v\u{7}"
    #expect(sequence("foo", .none) == plain)
    #expect(sequence("foo", .tmux) == "\u{1B}Ptmux;\u{1B}\(plain)\u{1B}\\" + plain)
    #expect(sequence("foo", .screen) == "\u{1B}P\(plain)\u{1B}\\")
  }

  @Test func screenGetsShortStringsThatAddUp() {
    let text = String(repeating: "Treffen ", count: 500)
    let wrapped = sequence(text, .screen)
    let parts = wrapped.split(separator: "\u{1B}\\")
    #expect(parts.count > 5)
    #expect(parts.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count <= 768 })
    #expect(parts.map { $0.dropFirst(2) }.joined() == sequence(text, .none))
  }
}
