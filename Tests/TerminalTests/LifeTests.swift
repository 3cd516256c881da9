import Glibc
import TestTerminal
import Testing

extension PseudoTerminal {
  /// How the program comes, goes, stops and dies.
  @Suite struct LifeTests {
    @Test func leavingRestores() throws {
      let terminal = try PseudoTerminal.ready()
      #expect(terminal.isAlternate && !terminal.isCooked)
      terminal.send("q")
      PseudoTerminal.expectLeft(terminal, status: 0)
      #expect(terminal.text.contains("left"))
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
    func signalsRestoreAndEnd(signal: Int32) throws {
      let terminal = try PseudoTerminal.ready()
      let start = ContinuousClock.now
      terminal.signal(signal)
      PseudoTerminal.expectLeft(terminal, status: 0)
      #expect(ContinuousClock.now - start < .milliseconds(500))
    }

    /// A trap, an abort, a full stack.
    @Test(arguments: ["T", "A", "O"])
    func crashesRestore(key: String) throws {
      let terminal = try PseudoTerminal.ready(environment: ["SWIFT_BACKTRACE": "enable=no"])
      terminal.send(key)
      let status = try #require(terminal.exitStatus())
      #expect(status != 0)
      #expect(!terminal.isAlternate && terminal.isCooked && terminal.cursor.isVisible)
    }

    @Test func interruptIsAKey() throws {
      let terminal = try PseudoTerminal.ready()
      terminal.signal(SIGINT)
      #expect(terminal.wait(for: "[ctrl-c]"))
    }

    @Test func vanishedTerminalEndsIt() throws {
      let terminal = try PseudoTerminal.ready()
      let start = ContinuousClock.now
      terminal.hangUp()
      #expect(terminal.exitStatus() == 0)
      #expect(ContinuousClock.now - start < .milliseconds(500))
    }

    /// As under `nohup`: no signal comes, only reads that fail.
    @Test func vanishedTerminalEndsItWithoutASignal() throws {
      let probe = TestTerminal.product("terminal-probe")
      let terminal = try TestTerminal("/bin/sh", ["-c", "trap '' HUP; exec \(probe) keys"])
      try #require(terminal.wait(for: "ready"))
      terminal.hangUp()
      #expect(terminal.exitStatus() == 0)
    }

    @Test(arguments: [
      ("dumb", "cannot move its cursor"), ("nonesuch", "'nonesuch' is not known"), ("", "TERM is not set"),
    ])
    func unusableTerminalsAreRefused(term: String, message: String) throws {
      let terminal = try PseudoTerminal.probe(term: term)
      #expect(terminal.exitStatus() == 2)
      #expect(terminal.text.contains(message))
      #expect(!terminal.output.contains(0x1B) && terminal.isCooked)
    }

    @Test func pipesAreRefused() throws {
      let probe = TestTerminal.product("terminal-probe")
      let terminal = try TestTerminal("/bin/sh", ["-c", "\(probe) | cat; \(probe) 2>&1 >/dev/null"])
      #expect(terminal.exitStatus() == 2)
      #expect(terminal.text.split(separator: "standard output is not a terminal").count == 3)
    }

    @Test func keysComeFromTheTerminalWhenInputIsAPipe() throws {
      let probe = TestTerminal.product("terminal-probe")
      let terminal = try TestTerminal("/bin/sh", ["-c", "echo text | \(probe) keys"])
      try #require(terminal.wait(for: "ready"))
      terminal.send("a")
      #expect(terminal.wait(for: "[a]"))
      terminal.send("q")
      #expect(terminal.exitStatus() == 0)
    }

    /// Under a shell with job control, as users have it.
    private func underShell() throws -> TestTerminal {
      let probe = TestTerminal.product("terminal-probe")
      let script = "set -m; \(probe) list; echo status $?; read line; echo going on; fg; echo end $?"
      let terminal = try TestTerminal("/bin/bash", ["-c", script])
      try #require(terminal.wait(for: "frames 1"))
      return terminal
    }

    @Test(arguments: [true, false])
    func suspending(byKey: Bool) throws {
      let terminal = try underShell()
      terminal.settle()
      if byKey { terminal.send("\u{1A}") } else { terminal.signal(SIGTSTP, foreground: true) }
      #expect(
        terminal.wait { $0.text.contains("status 148") && !$0.isAlternate && $0.isCooked && $0.cursor.isVisible })
      terminal.resize(rows: 20, columns: 60)
      terminal.send("\n")
      #expect(
        terminal.wait { $0.text.contains("probe 60x20") && $0.isAlternate && !$0.isCooked && !$0.cursor.isVisible })
      terminal.send("j")
      #expect(terminal.wait(for: "selected 1"))
      terminal.send("q")
      #expect(terminal.exitStatus() == 0)
      #expect(terminal.text.contains("end 0") && !terminal.isAlternate)
    }

    /// Nobody could continue it there.
    @Test func withoutAShellSuspendingIsIgnored() throws {
      let terminal = try PseudoTerminal.ready("list")
      terminal.send("\u{1A}j")
      #expect(terminal.wait(for: "selected 1"))
      #expect(terminal.isAlternate && !terminal.cursor.isVisible)
    }

    @Test func stoppedFromOutsideItRepaints() throws {
      let terminal = try PseudoTerminal.ready()
      terminal.send("a")
      #expect(terminal.wait(for: "[a]"))
      terminal.signal(SIGSTOP)
      terminal.signal(SIGCONT)
      terminal.send("b")
      #expect(terminal.wait(for: "[b]"))
      #expect(terminal.line(1).contains("[a]") && terminal.isAlternate)
    }

    @Test func lendingTheTerminal() throws {
      let terminal = try PseudoTerminal.ready()
      terminal.send("S")
      terminal.send("a")
      #expect(terminal.wait(for: "[a]"))
      #expect(terminal.isAlternate && !terminal.isCooked)
      let output = String(decoding: terminal.output, as: UTF8.self)
      #expect(output.contains("\u{1B}[?1049l") && output.contains("released"))
    }

    /// The window may change while another program has the screen.
    @Test func sizesAreReportedAfterLending() throws {
      let terminal = try PseudoTerminal.ready()
      terminal.send("L")
      #expect(terminal.wait(for: "lent") && terminal.isCooked)
      terminal.resize(rows: 20, columns: 60)
      terminal.send("\n")
      #expect(terminal.wait(for: "[resize 60x20]"))
      #expect(terminal.wait(for: "probe 60x20"))
    }

    @Test func commandsRunAndAreCaptured() throws {
      let terminal = try PseudoTerminal.ready()
      terminal.send("X")
      #expect(terminal.wait(for: "[status 3 captured to the terminal ]"))
      #expect(String(decoding: terminal.output, as: UTF8.self).contains("from a pipe"))
      #expect(terminal.isAlternate && !terminal.isCooked)
    }
  }
}
