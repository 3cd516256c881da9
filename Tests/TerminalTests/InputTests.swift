import Glibc
import TestTerminal
import Testing

extension PseudoTerminal {
  @Suite struct InputTests {
    @Test(arguments: [
      ("a", "[a]"), ("Щ", "[Щ]"), ("\u{1B}OA", "[up]"), ("\u{1B}[B", "[down]"), ("\u{1B}x", "[alt-x]"),
      ("\u{1B}", "[escape]"), ("\u{1B}[5~", "[pageup]"), ("\t\u{1B}[Z", "[backtab]"), ("\r", "[enter]"),
      ("\u{4}", "[ctrl-d]"), ("\u{3}", "[ctrl-c]"), ("\u{13}", "[ctrl-s]"), ("\u{1C}", "[ctrl-\\]"),
      ("\u{7F}", "[backspace]"), ("\u{1B}[200~q \u{1B}[A Xi\u{1B}[201~", "[paste<q ␛[A Xi>]"),
    ])
    func keys(sent: String, shown: String) throws {
      let terminal = try PseudoTerminal.ready()
      terminal.send(sent)
      #expect(terminal.wait { $0.text.contains(shown) && $0.text.contains("ready") })
    }

    @Test func escapeIsNotDelayedByMuch() throws {
      let terminal = try PseudoTerminal.ready()
      let start = ContinuousClock.now
      terminal.send("\u{1B}")
      #expect(terminal.wait(for: "[escape]"))
      let delay = ContinuousClock.now - start
      #expect(delay >= .milliseconds(24) && delay < .milliseconds(500))
    }

    @Test func theCursorIsPlaced() throws {
      let terminal = try PseudoTerminal.ready()
      #expect(terminal.wait { $0.cursor == .init(row: 1, column: 9, isVisible: true) })
      let list = try PseudoTerminal.ready("list")
      #expect(!list.cursor.isVisible)
    }

    @Test func burstsCostOneFrame() throws {
      let terminal = try PseudoTerminal.ready("list")
      let bytes = terminal.bytes {
        terminal.send(String(repeating: "j", count: 200))
        #expect(terminal.wait(for: "selected 200"))
      }
      #expect(bytes < 1000)
      let frames = terminal.line(23).split(separator: " ").compactMap { Int($0) }.first
      #expect(frames.map { $0 <= 4 } == true, "the first frame and at most three more")
    }

    @Test func movingInAListIsCheap() throws {
      let terminal = try PseudoTerminal.ready("list")
      for step in 1...5 {
        let bytes = terminal.bytes {
          terminal.send("j")
          #expect(terminal.wait(for: "selected \(step)"))
        }
        #expect(bytes > 0 && bytes < 300)
      }
    }

    @Test func scrollingMovesWhatIsThere() throws {
      let terminal = try PseudoTerminal.ready("list")
      let bytes = terminal.bytes {
        terminal.send(" ")
        #expect(terminal.wait(for: "22 Treffen"))
      }
      #expect(bytes < 1200)
      #expect(terminal.line(1).hasPrefix("│▸1 Treffen"))
    }

    @Test func otherThreadsWakeIt() throws {
      let terminal = try PseudoTerminal.ready()
      terminal.send("W")
      #expect(terminal.wait(for: "[woken]"))
    }

    @Test(arguments: [
      (["TERM": "xterm-256color"], "\u{1B}]52;c;0KHRliBtZXQgWGk=\u{7}"),
      (["TERM": "tmux-256color"], "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;0KHRliBtZXQgWGk=\u{7}\u{1B}\\"),
      (["TERM": "screen", "STY": "1.x"], "\u{1B}P\u{1B}]52;c;0KHRliBtZXQgWGk=\u{7}\u{1B}\\"),
    ])
    func copying(environment: [String: String], sequence: String) throws {
      let terminal = try PseudoTerminal.ready(term: environment["TERM"] ?? "", environment: environment)
      let wanted = Array(sequence.utf8)
      terminal.send("C")
      #expect(
        terminal.wait { terminal in
          let output = terminal.output
          return output.indices.contains { output[$0...].starts(with: wanted) }
        })
    }
  }
}
