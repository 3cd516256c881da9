import Glibc
import TestTerminal
import Testing

/// The browser in a terminal, from the first screen to the last.
@Suite(.serialized) struct TerminalBrowserTests {
  private let folder: Folder

  init() throws { folder = try Folder(SampleTexts.all) }

  private func open(_ texts: Folder? = nil, rows: Int = 24, columns: Int = 80, environment: [String: String] = [:])
    throws -> TestTerminal
  {
    try TestTerminal(
      try Program.path(), [(texts ?? folder).path], environment: environment, rows: rows, columns: columns)
  }

  /// Everything is read and drawn.
  private func ready(rows: Int = 24, columns: Int = 80, environment: [String: String] = [:]) throws -> TestTerminal {
    let terminal = try open(rows: rows, columns: columns, environment: environment)
    try #require(
      terminal.wait(.seconds(30)) { $0.text.contains("Shoigu") && $0.text.contains("3 events") }, "\(terminal.text)")
    terminal.settle()
    return terminal
  }

  private func leave(_ terminal: TestTerminal, _ key: String = "q") {
    terminal.send(key)
    #expect(terminal.exitStatus() == 0)
    #expect(!terminal.isAlternate && terminal.isCooked && terminal.cursor.isVisible)
  }

  @Test func showsEventsAndSources() throws {
    let terminal = try ready(rows: 40, columns: 120)
    #expect(terminal.isAlternate && !terminal.isCooked)
    #expect(terminal.line(0).contains("4 texts · 4 languages · 3 events"))
    for text in ["Timeline", "Actors", "Sources", "Lavrov", "Macron", "зустрівся"] {
      #expect(terminal.text.contains(text))
    }
    leave(terminal)
  }

  @Test func movingShowsTheSourcesOfEachEvent() throws {
    let terminal = try ready(rows: 40, columns: 120)
    terminal.send("g")
    terminal.send("j")
    #expect(terminal.wait(for: "Marco Rubio in"))
    terminal.send("j")
    #expect(terminal.wait(for: "Olaf Scholz"))
    terminal.send("kk")
    #expect(terminal.wait(for: "Sekretär des"))
    leave(terminal)
  }

  /// Keys that a slow line kept back and gave at once cost what one costs, and the sources are those of the last.
  @Test func keysThatComeAtOnceAreOneStep() throws {
    let terminal = try ready(rows: 40, columns: 120)
    terminal.send("g")
    terminal.settle(quiet: .milliseconds(400))
    let bytes = terminal.bytes {
      terminal.send(String(repeating: "jk", count: 100) + "j")
      #expect(terminal.wait(for: "Marco Rubio in"))
      terminal.settle()
    }
    #expect(bytes < 6000, "\(bytes)")
    leave(terminal)
  }

  @Test func aKeyIsAnsweredWithFewBytes() throws {
    let terminal = try ready()
    terminal.send("g")
    terminal.settle(quiet: .milliseconds(400))
    let bytes = terminal.bytes { terminal.send("?") }
    #expect(bytes > 0)
    #expect(terminal.wait(for: "Keys"))
    terminal.send("\u{1B}")
    #expect(terminal.wait { !$0.text.contains("type to find a key") })
    leave(terminal)
  }

  /// What a list hid is written again when it closes: lists take no more room than they need.
  @Test func closingAListWritesLittle() throws {
    let terminal = try ready(rows: 40, columns: 120)
    terminal.send("w")
    #expect(terminal.wait(for: "Who met whom"))
    terminal.settle()
    let bytes = terminal.bytes {
      terminal.send("\u{1B}")
      _ = terminal.wait { !$0.text.contains("Who met whom") }
      terminal.settle()
    }
    #expect(bytes < 4000, "\(bytes)")
    leave(terminal)
  }

  @Test(arguments: ["шой", "schoi", "shoi"]) func whoMetWhom(letters: String) throws {
    let terminal = try ready()
    terminal.send("w")
    terminal.send(letters)
    #expect(terminal.wait(for: "Sergei Shoigu"))
    terminal.send("\r")
    #expect(terminal.wait(for: "Xi Jinping"))
    terminal.send("\u{1B}")
    terminal.settle()
    terminal.send("\u{1B}")
    terminal.settle()
    leave(terminal)
  }

  @Test func searchFindsAWord() throws {
    let terminal = try ready(rows: 40, columns: 120)
    terminal.send("/")
    terminal.send("handel\r")
    #expect(terminal.wait(for: "Handel"))
    leave(terminal)
  }

  @Test func tabGoesThroughThePanes() throws {
    let terminal = try ready()
    let before = terminal.text
    terminal.send("\t")
    #expect(terminal.wait { $0.text != before })
    leave(terminal)
  }

  @Test(arguments: [(40, 10), (80, 24), (120, 40), (200, 60)]) func fitsTheWindow(columns: Int, rows: Int) throws {
    let terminal = try open(rows: rows, columns: columns)
    #expect(terminal.wait(.seconds(30)) { $0.text.contains("Shoigu") }, "\(terminal.text)")
    leave(terminal)
  }

  @Test func saysWhenTheWindowIsTooSmall() throws {
    let terminal = try open(rows: 8, columns: 30)
    #expect(terminal.wait(.seconds(30)) { $0.text.lowercased().contains("40") }, "\(terminal.text)")
    terminal.resize(rows: 24, columns: 80)
    #expect(terminal.wait(for: "Timeline"))
    leave(terminal)
  }

  @Test func followsTheWindow() throws {
    let terminal = try ready()
    terminal.resize(rows: 40, columns: 120)
    #expect(terminal.wait { $0.line(39).contains("q") || $0.line(39).contains("move") || $0.line(39).contains("down") })
    terminal.resize(rows: 10, columns: 40)
    #expect(terminal.wait { $0.size.rows == 10 && $0.text.contains("Timeline") })
    leave(terminal)
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "vt100"], ["LANG": "C", "TERM": "screen"]])
  func worksOnOtherTerminals(environment: [String: String]) throws {
    let terminal = try ready(environment: environment)
    if environment["LANG"] == "C" { #expect(terminal.output.allSatisfy { $0 < 0x80 }) }
    leave(terminal)
  }

  @Test func ctrlCLeavesToo() throws { leave(try ready(), "\u{3}") }

  @Test(arguments: [SIGTERM, SIGHUP]) func signalsRestore(signal: Int32) throws {
    let terminal = try ready()
    terminal.signal(signal)
    #expect(terminal.exitStatus() != nil)
    #expect(!terminal.isAlternate && terminal.isCooked && terminal.cursor.isVisible)
  }

  @Test(arguments: HostileText.all) func hostileTextsAreShown(text: HostileText) throws {
    let folder = try Folder([
      "a.txt": text.text + "\n\nOn 5 May 2024 the French president, Emmanuel Macron, met Olaf Scholz in Paris."
    ])
    let terminal = try open(folder, rows: 40, columns: 120)
    #expect(terminal.wait(.seconds(30)) { $0.text.contains("Macron") }, "\(terminal.text)")
    terminal.send("jk")
    terminal.settle()
    let output = String(decoding: terminal.output, as: UTF8.self)
    // What the text asked for: a title, a reset, a clear screen with its own letters after it, C1 and turned letters.
    #expect(!output.contains("owned\u{07}") && !output.contains("\u{1B}c") && !output.contains("\u{1B}[31mmet"))
    #expect(
      !output.unicodeScalars.contains { (0x80..<0xA0).contains($0.value) || (0x202A...0x202E).contains($0.value) })
    leave(terminal)
  }

  @Test(arguments: [("/nonexistent", 3, "no such file"), ("/dev/null", 3, "neither")])
  func refusesBeforeTheScreen(path: String, status: Int, says: String) throws {
    let terminal = try TestTerminal(try Program.path(), [path])
    #expect(terminal.exitStatus() == status)
    #expect(terminal.text.contains(says) && !terminal.output.contains(0x1B) && terminal.isCooked)
  }

  @Test func anEmptyDirectoryIsRefused() throws {
    let empty = try Folder()
    defer { withExtendedLifetime(empty) {} }
    let terminal = try open(empty, columns: 200)
    #expect(terminal.exitStatus() == 3)
    #expect(terminal.text.contains("holds no text"), "\(terminal.text)")
    #expect(terminal.isCooked)
  }

  @Test func manyFoldersWithoutTextsAreRefusedAfterTheScreen() throws {
    // More than can be listed before the first screen.
    let folder = try Folder()
    defer { withExtendedLifetime(folder) {} }
    for number in 0..<8000 { mkdir("\(folder.path)/\(number)", 0o755) }
    let terminal = try open(folder, columns: 200)
    #expect(terminal.exitStatus() == 3)
    #expect(terminal.text.contains("holds no text"), "\(terminal.text)")
    #expect(terminal.isCooked && !terminal.isAlternate)
  }
}
