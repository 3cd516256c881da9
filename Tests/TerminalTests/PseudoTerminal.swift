import Glibc
import TestTerminal
import Testing

/// Tests of the real terminal code in a real pseudo-terminal; one after the other, since some of them measure.
@Suite(.serialized) struct PseudoTerminal {
  static func probe(
    _ mode: String = "keys", term: String = "xterm-256color", environment: [String: String] = [:], rows: Int = 24,
    columns: Int = 80
  ) throws -> TestTerminal {
    try TestTerminal(
      TestTerminal.product("terminal-probe"), [mode], environment: environment.merging(["TERM": term]) { $1 },
      rows: rows,
      columns: columns)
  }

  /// A probe that is ready for keys.
  static func ready(
    _ mode: String = "keys", term: String = "xterm-256color", environment: [String: String] = [:], rows: Int = 24,
    columns: Int = 80
  ) throws -> TestTerminal {
    let terminal = try probe(mode, term: term, environment: environment, rows: rows, columns: columns)
    let title = "probe \(columns)x\(rows)"
    let isDrawn = terminal.wait {
      let last = $0.line(rows - 1)
      return $0.line(0).contains(title) && (last.hasSuffix("┘") || last.hasSuffix("+"))
    }
    try #require(isDrawn, "\(terminal.text)")
    return terminal
  }

  /// It ended with that status and left the terminal as it was.
  static func expectLeft(
    _ terminal: TestTerminal, status: Int, location: SourceLocation = #_sourceLocation
  ) {
    #expect(terminal.exitStatus() == status, sourceLocation: location)
    #expect(!terminal.isAlternate, sourceLocation: location)
    #expect(terminal.cursor.isVisible, sourceLocation: location)
    #expect(terminal.isCooked, sourceLocation: location)
    let output = String(decoding: terminal.output, as: UTF8.self)
    if output.contains("\u{1B}[?2004h") {
      let last = output.split(separator: "\u{1B}[?2004").last?.first
      #expect(last == "l", "bracketed paste is off again", sourceLocation: location)
    }
  }
}
