import Glibc
import TestTerminal
import Testing

/// The browser as it is mostly used: at the other end of a line, or inside a multiplexer.
@Suite(.serialized) struct RemoteTests {
  private let folder: Folder

  init() throws { folder = try Folder(SampleTexts.all) }

  private func isReady(_ terminal: TestTerminal) -> Bool {
    terminal.text.contains("Shoigu") && terminal.text.contains("3 events")
  }

  @Test(.enabled(if: SecureShell.whyNot == nil, "openssh-server and openssh-client are not installed"))
  func overSSH() throws {
    let shell = try SecureShell()
    var fastest = Duration.seconds(60)
    // The time to the end hangs on a daemon and on what else the machine does: the best of three counts.
    for _ in 0..<3 where fastest > .milliseconds(100) {
      let command = "LANG=C.UTF-8 exec \(try Program.path()) \(folder.path)"
      let terminal = try TestTerminal(SecureShell.client, shell.arguments(command), rows: 24, columns: 80)
      try #require(terminal.wait(.seconds(30), until: isReady), "\(terminal.text) \(shell.log)")

      terminal.resize(rows: 40, columns: 120)
      #expect(terminal.wait { $0.line(39).contains("move") })
      terminal.send("g")
      terminal.send("\r")
      terminal.settle()
      let before = terminal.output.count
      terminal.send("yy")
      #expect(terminal.wait { String(decoding: $0.output[before...], as: UTF8.self).contains("\u{1B}]52;c;") })

      #expect(Processes.parleyRuns(with: folder.path))
      terminal.signal(SIGKILL)
      let killed = ContinuousClock.now
      while Processes.parleyRuns(with: folder.path), ContinuousClock.now < killed + .seconds(10) { usleep(1000) }
      fastest = min(fastest, ContinuousClock.now - killed)
    }
    #expect(fastest <= .milliseconds(100))
  }

  @Test(.enabled(if: access("/usr/bin/tmux", X_OK) == 0, "tmux is not installed"))
  func insideTmux() throws {
    let socket = "\(folder.path)/tmux"
    func tmux(_ arguments: String..., rows: Int, columns: Int) throws -> TestTerminal {
      try TestTerminal(
        "/usr/bin/tmux", ["-S", socket, "-f", "/dev/null"] + arguments, rows: rows, columns: columns)
    }
    let command = "exec \(try Program.path()) \(folder.path)"
    let first = try tmux("new-session", "-s", "parley", command, rows: 30, columns: 100)
    try #require(first.wait(.seconds(30), until: isReady), "\(first.text)")
    // The multiplexer's own line is the last one.
    #expect(first.line(28).contains("move"))
    first.send("\u{2}d")
    #expect(first.exitStatus() == 0)
    #expect(Processes.parleyRuns(with: folder.path))

    let second = try tmux("attach", rows: 41, columns: 120)
    #expect(second.wait { self.isReady($0) && $0.line(39).contains("move") }, "\(second.text)")
    #expect(second.line(0).hasSuffix("? help"))
    second.send("q")
    #expect(second.exitStatus() == 0)
    #expect(!Processes.parleyRuns(with: folder.path))
  }

  @Test(arguments: ["xterm-256color", "tmux-256color", "linux", "vt100", "xterm-mono"])
  func worksOn(term: String) throws {
    let terminal = try TestTerminal(
      try Program.path(), [folder.path], environment: ["TERM": term], rows: 40, columns: 120)
    try #require(terminal.wait(.seconds(30), until: isReady), "\(terminal.text)")
    terminal.send("j")
    terminal.settle()
    if term == "vt100" || term == "xterm-mono" {
      #expect(!(0..<40).contains { row in (0..<120).contains { terminal[row, $0].fg != -1 } })
    }
    terminal.send("q")
    #expect(terminal.exitStatus() == 0 && terminal.isCooked)
  }

  @Test func aDumbTerminalIsToldWhatElseThereIs() throws {
    let terminal = try TestTerminal(
      try Program.path(), [folder.path], environment: ["TERM": "dumb"], rows: 40, columns: 120)
    #expect(terminal.exitStatus() == 2)
    #expect(terminal.text.contains("dumb") && terminal.text.contains("parley met"))
    #expect(!terminal.output.contains(0x1B) && terminal.isCooked)
  }
}
