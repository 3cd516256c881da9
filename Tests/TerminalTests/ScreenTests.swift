import Glibc
import TestTerminal
import Testing

extension PseudoTerminal {
  @Suite struct ScreenTests {
    @Test func hostileTextStaysText() throws {
      let terminal = try PseudoTerminal.ready("hostile")
      #expect(terminal.line(1).contains("a␛[2Jb␛]0;title␇c␦31md←e¦f¤g␍h␈i␀j␡k␦l␛Pm␛cn"))
      let output = String(decoding: terminal.output, as: UTF8.self)
      for sequence in ["\u{1B}]0;", "\u{9B}", "\u{202E}", "\u{200B}", "\u{E0041}", "\u{1B}c", "\u{90}"] {
        // Compared scalar by scalar: characters would join what stands together.
        let found = output.unicodeScalars.count - sequence.unicodeScalars.count
        let scalars = Array(output.unicodeScalars)
        let wanted = Array(sequence.unicodeScalars)
        #expect(
          !(0...found).contains { Array(scalars[$0..<$0 + wanted.count]) == wanted }, "\(sequence.debugDescription)")
      }
    }

    @Test func wideAndCombiningCharactersKeepTheirColumns() throws {
      let terminal = try PseudoTerminal.ready("wide")
      #expect(terminal.line(1).hasPrefix("│a王毅b e\u{301}x й 😀."))
      #expect(terminal[1, 2].text == "王" && terminal[1, 4].text == "毅" && terminal[1, 6].text == "b")
      // What the C library does not know is replaced in the width that the frame gave it.
      #expect(terminal[2, 1].text == "王")
      #expect(terminal[2, 9].text == "|")
    }

    @Test func colors() throws {
      let terminal = try PseudoTerminal.ready("colors")
      #expect([1, 2, 3].map { terminal[1, $0].fg } == [1, 9, 208])
      #expect(terminal[1, 4].fg == 40, "nearest of the palette to rgb(10, 200, 30)")
      #expect(terminal[1, 5].bg == 4 && terminal[1, 5].fg == -1)
      #expect(terminal[1, 6].bold && terminal[1, 7].italic && terminal[1, 8].underline && terminal[1, 9].reverse)
      #expect(terminal[2, 2].bg == -1, "the terminal's own background is kept")
    }

    @Test(arguments: ["xterm-256color", "vt100", "linux"])
    func noColorMeansNone(term: String) throws {
      let terminal = try PseudoTerminal.ready("colors", term: term, environment: ["NO_COLOR": "1"])
      #expect((1...9).allSatisfy { terminal[1, $0].fg == -1 && terminal[1, $0].bg == -1 })
      #expect(terminal[1, 6].bold && terminal[1, 9].reverse)
      #expect(terminal.line(0).contains("none"))
    }

    @Test(arguments: [
      ("linux", "eight"), ("xterm", "eight"), ("xterm-256color", "palette256"), ("tmux-256color", "palette256"),
      ("screen", "eight"), ("vt100", "none"), ("xterm-mono", "none"),
    ])
    func terminalTypes(term: String, depth: String) throws {
      let terminal = try PseudoTerminal.ready("colors", term: term)
      #expect(terminal.line(0).contains(" \(depth) "))
      #expect(terminal[1, 1].fg == (depth == "none" ? -1 : 1))
      terminal.send("q")
      PseudoTerminal.expectLeft(terminal, status: 0)
    }

    @Test(arguments: ["C", "POSIX", "de_DE.ISO-8859-1"])
    func otherLocalesGetASCII(locale: String) throws {
      let terminal = try PseudoTerminal.ready("list", term: "screen", environment: ["LANG": locale])
      #expect(terminal.line(1) == "|>0 Treffen in ????? with ??" + String(repeating: " ", count: 51) + "|")
      #expect(terminal.output.allSatisfy { $0 < 0x80 })
    }

    @Test func missingUTF8LocaleIsStillUTF8() throws {
      let terminal = try PseudoTerminal.ready("list", environment: ["LANG": "uk_UA.UTF-8"])
      #expect(terminal.line(1).hasPrefix("│▸0 Treffen in Пекін with 王毅"))
    }

    @Test func resizing() throws {
      let terminal = try PseudoTerminal.ready()
      for (rows, columns) in [(10, 40), (40, 120), (3, 12), (1, 1), (24, 80)] {
        terminal.resize(rows: rows, columns: columns)
        if rows > 3 { #expect(terminal.wait(for: "probe \(columns)x\(rows)")) } else { terminal.settle() }
      }
      #expect(terminal.wait(for: "[resize 1x1]"))
      #expect(terminal.wait { $0.line(23).hasSuffix("┘") })
      #expect(terminal.line(0).hasSuffix("┐"))
    }

    /// Frame after frame by changes alone, the screen is what a full repaint shows.
    @Test(arguments: [(24, 80), (7, 13)])
    func changesAddUp(rows: Int, columns: Int) throws {
      let terminal = try PseudoTerminal.probe("random", rows: rows, columns: columns)
      for number in 2...60 {
        #expect(terminal.wait(for: "frame \(number - 1)"))
        terminal.send("x")
        guard number % 6 == 0 else { continue }
        #expect(terminal.wait(for: "frame \(number)"))
        terminal.settle()
        let cells = Self.cells(terminal)
        let before = terminal.output.count
        terminal.signal(SIGCONT)
        #expect(terminal.wait { $0.output.count > before })
        terminal.settle()
        #expect(Self.cells(terminal) == cells, "frame \(number)")
      }
    }

    /// All cells, a cell that was never written counting as a blank.
    private static func cells(_ terminal: TestTerminal) -> [[TestTerminal.Cell]] {
      (0..<terminal.size.rows).map { row in
        (0..<terminal.size.columns).map { column in
          var cell = terminal[row, column]
          if cell.text.isEmpty { cell.text = " " }
          return cell
        }
      }
    }
  }
}
