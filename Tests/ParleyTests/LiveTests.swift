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

  @Test func correctionsWrittenByHandAreTakenIn() throws {
    let terminal = try ready()
    let rename = "[[correction]]\nkind = \"rename\"\nactor = \"sergei-shoigu\"\nname = \"S. K. Shoigu\"\n"
    try folder.write("parley-corrections.toml", Array(rename.utf8))
    #expect(terminal.wait(for: "the corrections were changed and are applied"), "\(terminal.text)")
    terminal.send("w")
    #expect(terminal.wait(for: "S. K. Shoigu"), "\(terminal.text)")
    terminal.send("\u{1B}")
    terminal.settle()

    try folder.write("parley-corrections.toml", Array((rename + "\n[[correction]]\nkind = \"mege\"\n").utf8))
    #expect(terminal.wait(for: "parley-corrections.toml:6: “mege” is none of"), "\(terminal.text)")
    #expect(terminal.wait { $0.line(0).contains("p 1 problem") })
    terminal.send("p")
    #expect(terminal.wait(for: "it is left out"))
    terminal.send("\u{1B}")
    terminal.settle()

    unlink("\(folder.path)/parley-corrections.toml")
    #expect(terminal.wait { !$0.line(0).contains("problem") }, "\(terminal.text)")
    terminal.send("w")
    #expect(terminal.wait(for: "Sergei Shoigu"))
    terminal.send("\u{1B}")
    terminal.settle()
    terminal.send("q")
    #expect(terminal.exitStatus() == 0)
  }

  @Test func whatCannotBeReadIsNamed() throws {
    try folder.write(
      "de/bild.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0xFF, 0xFE, 0, 1, 2, 3])
    let terminal = try ready()
    #expect(terminal.line(0).contains("p 1 problem"), "\(terminal.line(0))")
    terminal.send("p")
    #expect(terminal.wait(for: "de/bild.txt  not text"))
    #expect(terminal.text.contains("remove it from the corpus or convert it to text"))
    terminal.send("\u{1B}")
    terminal.settle()
    terminal.send("q")
    #expect(terminal.exitStatus() == 0)
  }

  /// Nothing happens while nothing happens: the thread of the terminal is not woken, and no time is spent.
  @Test func restsWhileNothingHappens() throws {
    let terminal = try ready()
    terminal.settle(quiet: .milliseconds(2500), .seconds(20))
    let before = try Activity(of: terminal.pid)
    usleep(3_000_000)
    let after = try Activity(of: terminal.pid)
    #expect(after.switches == before.switches)
    #expect(after.ticks - before.ticks <= 1, "another thread may end meanwhile")
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

/// What the system knows of a process.
private struct Activity {
  /// How often its first thread waited.
  let switches: Int
  /// Clock ticks that all its threads took.
  let ticks: Int

  init(of pid: Int32) throws {
    let status = try Self.read("/proc/\(pid)/status").split(separator: "\n")
    let line = try #require(status.first { $0.hasPrefix("voluntary_ctxt_switches") })
    switches = try #require(line.split(separator: "\t").last.flatMap { Int($0) })
    // The name, in brackets, may hold blanks; user and system time are the 14th and 15th field (proc(5)).
    let fields = try #require(Self.read("/proc/\(pid)/stat").split(separator: ")").last).split(separator: " ")
    ticks = try #require(Int(fields[11])) + #require(Int(fields[12]))
  }

  private static func read(_ path: String) throws -> String {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 8192)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}

extension TestTerminal {
  /// The first line that holds a text.
  fileprivate func line(with text: String) -> String? {
    (0..<size.rows).map { line($0) }.first { $0.contains(text) }
  }
}
