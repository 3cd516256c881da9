import Glibc
import TestTerminal
import Testing

/// Texts that come, change and go while the browser is open.
@Suite(.serialized) struct LiveTests {
  private let folder: Folder

  init() throws { folder = try Folder(SampleTexts.all) }

  private func ready() throws -> TestTerminal {
    let terminal = try TestTerminal(try Program.path(), [folder.path], rows: 40, columns: 120)
    try #require(terminal.wait(.seconds(30)) { $0.line(0).contains("4 texts · 4 languages · 3 events") })
    terminal.settle()
    return terminal
  }

  @Test func textsAreFollowed() throws {
    let terminal = try ready()
    terminal.send("g")
    #expect(terminal.wait { $0.line(with: "▸")?.contains("Shoigu") ?? false })

    try folder.write(
      "de/neu.txt",
      Array(
        "Am 2. Februar 2025 hat Wolodymyr Selenskyj in Warschau Donald Tusk getroffen. Sie sprachen über den Handel.\n"
          .utf8))
    #expect(terminal.wait(.seconds(10)) { $0.line(0).contains("5 texts · 4 languages · 4 events") }, "\(terminal.text)")
    #expect(terminal.wait(for: "texts: 1 new"))
    #expect(terminal.line(with: "▸")?.contains("Shoigu") == true, "the cursor stays on its event")

    try folder.write(
      "de/neu.txt",
      Array("Am 2. Februar 2025 hat Donald Tusk in Prag Petr Pavel getroffen. Sie sprachen über den Handel.\n".utf8))
    #expect(terminal.wait(.seconds(10)) { $0.text.contains("Pavel") && !$0.text.contains("Zelenskyy") })

    unlink("\(folder.path)/de/neu.txt")
    #expect(terminal.wait(.seconds(10)) { $0.line(0).contains("4 texts · 4 languages · 3 events") })
    terminal.send("q")
    #expect(terminal.exitStatus() == 0)
  }

  @Test func newFoldersAreFollowed() throws {
    let terminal = try ready()
    try folder.write("pl/spotkanie.txt", Array("On 4 May 2025 Donald Tusk met Petr Pavel in Prague.\n".utf8))
    #expect(terminal.wait(.seconds(10)) { $0.line(0).contains("5 texts") }, "\(terminal.text)")
    try folder.write("pl/drugie.txt", Array("On 6 May 2025 Donald Tusk met Alar Karis in Tallinn.\n".utf8))
    #expect(terminal.wait(.seconds(10)) { $0.line(0).contains("6 texts") }, "\(terminal.text)")
    terminal.send("q")
    #expect(terminal.exitStatus() == 0)
  }
}

extension TestTerminal {
  /// The first line that holds a text.
  fileprivate func line(with text: String) -> String? {
    (0..<size.rows).map { line($0) }.first { $0.contains(text) }
  }
}
