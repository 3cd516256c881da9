import Glibc
import TestTerminal
import Testing

/// What the browser writes down: the session, the log, corrections.
@Suite(.serialized) struct KeptStateTests {
  private let texts: Folder
  private let home: Folder

  init() throws {
    texts = try Folder(SampleTexts.all)
    home = try Folder([:])
  }

  private func open() throws -> TestTerminal {
    let terminal = try TestTerminal(
      try Program.path(), [texts.path], environment: ["HOME": home.path], rows: 40, columns: 120)
    try #require(terminal.wait(.seconds(30)) { $0.text.contains("3 events") }, "\(terminal.text)")
    terminal.settle()
    return terminal
  }

  private func leave(_ terminal: TestTerminal) {
    terminal.send("q")
    #expect(terminal.exitStatus() == 0)
  }

  private func text(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  @Test func theNextSessionTakesUpTheLast() throws {
    var terminal = try open()
    terminal.send("g")
    terminal.settle()
    terminal.send("a")
    terminal.send("look again\r")
    #expect(terminal.wait(for: "look again"))
    terminal.send("-")
    #expect(terminal.wait(for: "by month"))
    leave(terminal)
    terminal = try open()
    #expect(terminal.wait(for: "by month"))
    terminal.send("M")
    #expect(terminal.wait(for: "look again"))
    terminal.send("\u{1B}")
    terminal.settle()
    leave(terminal)
  }

  @Test func aCorrectionIsKeptBesideTheTextsAndApplied() throws {
    let terminal = try open()
    let path = "\(texts.path)/parley-corrections.toml"
    terminal.send("cr")
    #expect(terminal.wait { $0.line(0).contains("2 events") }, "\(terminal.text)")
    let kept = try #require(text(path))
    #expect(kept.hasPrefix("# parley's corrections") && kept.contains("kind = \"reject\""))
    #expect(try Program.run(["timeline", texts.path]).lines.count == 2, "other commands apply it, too")
    terminal.send("u")
    #expect(terminal.wait { $0.line(0).contains("3 events") }, "\(terminal.text)")
    #expect(text(path)?.contains("[[correction]]") == false)
    leave(terminal)
  }

  @Test func aMistakeInTheFileIsToldAndNothingIsLost() throws {
    let path = "\(texts.path)/parley-corrections.toml"
    let wrong = "# mine\n\n[[correction]]\nkind = \"mege\"\n"
    let file = try #require(fopen(path, "w"))
    fputs(wrong, file)
    fclose(file)
    let result = try Program.run(["timeline", texts.path])
    #expect(result.errorText.contains("parley-corrections.toml:3: “mege” is none of"))
    let terminal = try open()
    terminal.send("cr")
    #expect(terminal.wait(for: "has a mistake"))
    leave(terminal)
    #expect(text(path) == wrong)
  }

  @Test func theLogIsWrittenIntoANewFile() throws {
    let terminal = try open()
    terminal.send("\r")
    terminal.settle()
    terminal.send("W")
    let path = "\(home.path)/log.tsv"
    terminal.send("\u{15}\(path)\r")
    #expect(terminal.wait(for: "wrote what was looked at"))
    #expect(text(path)?.hasPrefix("time\tkind\twhat\twhere\n2") == true)
    terminal.send("W")
    terminal.send("\u{15}\(path)\r")
    #expect(terminal.wait(for: "file exists"))
    leave(terminal)
  }

  @Test func aParagraphGoesThroughTheUsersCommand() throws {
    let terminal = try open()
    terminal.send("|")
    terminal.send("tr a-z A-Z | head -c 20; echo; echo done\r")
    #expect(terminal.wait(for: "done"))
    terminal.send("\u{1B}")
    terminal.settle()
    terminal.send("|")
    terminal.send("\u{15}exit 3\r")
    #expect(terminal.wait(for: "ended with status 3"))
    leave(terminal)
  }
}
