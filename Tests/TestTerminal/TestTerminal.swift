import CTestTerminal
import Glibc

/// A program in a pseudo-terminal, and the screen that a user would see. Nothing here sleeps: tests say what they wait
/// for, and fail when it does not come in time.
///
/// libvterm 0.1 wraps too early after a repeated character (REP) that ends one column before the edge, as an ASCII
/// border does; test those with a TERM that has no `rep`, such as "screen".
public final class TestTerminal {
  /// One cell of the screen.
  public struct Cell: Hashable {
    /// Empty for a cell that was never written, and for the right half of a wide character.
    public var text: String
    public var bold: Bool
    public var italic: Bool
    public var underline: Bool
    public var reverse: Bool
    /// Palette number, -1 for the terminal's own, 0x1000000 + 0xRRGGBB for any other.
    public var fg: Int
    public var bg: Int
  }

  public struct Cursor: Hashable {
    public var row: Int
    public var column: Int
    public var isVisible: Bool

    public init(row: Int, column: Int, isVisible: Bool) {
      self.row = row
      self.column = column
      self.isVisible = isVisible
    }
  }

  public struct StartError: Error {
    public let path: String
    public let number: Int32
  }

  private let terminal: OpaquePointer

  /// Starts a program. The environment is exactly `environment`; TERM, LANG and PATH have the usual values unless given.
  public init(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = [:], rows: Int = 24, columns: Int = 80
  ) throws {
    let all = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    var argv = ([path] + arguments).map { strdup($0) } + [nil]
    var envp = all.map { strdup("\($0)=\($1)") } + [nil]
    defer { for string in argv + envp { free(string) } }
    guard let terminal = test_terminal_start(path, &argv, &envp, Int32(rows), Int32(columns)) else {
      throw StartError(path: path, number: errno)
    }
    self.terminal = terminal
  }

  deinit { test_terminal_end(terminal) }

  /// A program that was built together with the tests.
  public static func product(_ name: String) -> String {
    guard let path = try? readlink("/proc/self/exe") else { return name }
    // Under `swift test` the tests run inside the package manager's helper; the bundle's own path is among its
    // arguments.
    for candidate in CommandLine.arguments + [path] {
      if let directory = candidate.lastIndex(of: "/").map({ candidate[..<$0] }),
        access("\(directory)/\(name)", X_OK) == 0
      {
        return "\(directory)/\(name)"
      }
    }
    return name
  }

  private static func readlink(_ path: String) throws -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = Glibc.readlink(path, &buffer, buffer.count - 1)
    if count < 0 { throw StartError(path: path, number: errno) }
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

// MARK: Input

extension TestTerminal {
  public func send(_ text: String) { send(Array(text.utf8)) }

  public func send(_ bytes: [UInt8]) {
    _ = test_terminal_send(terminal, bytes, bytes.count)
  }

  /// The kernel tells the program by SIGWINCH.
  public func resize(rows: Int, columns: Int) {
    test_terminal_resize(terminal, Int32(rows), Int32(columns))
  }

  /// The terminal goes away; the screen stays readable.
  public func hangUp() { test_terminal_hang_up(terminal) }

  /// Sends a signal to the program, or to whatever runs in the foreground.
  public func signal(_ number: Int32, foreground: Bool = false) {
    _ = test_terminal_signal(terminal, number, foreground)
  }

  public var pid: Int32 { test_terminal_pid(terminal) }
}

// MARK: Waiting

extension TestTerminal {
  /// Reads output until the condition holds.
  /// - Returns: False when the time was over first.
  public func wait(_ timeout: Duration = .seconds(10), until condition: (TestTerminal) -> Bool) -> Bool {
    let end = ContinuousClock.now + timeout
    while !condition(self) {
      if ContinuousClock.now >= end { return false }
      // The condition may depend on more than output (an exit, a file), so it is looked at often.
      if test_terminal_pump(terminal, 10) < 0 { pause() }
    }
    return true
  }

  /// Waits for a text on the screen.
  public func wait(for text: String, _ timeout: Duration = .seconds(10)) -> Bool {
    wait(timeout) { $0.text.contains(text) }
  }

  /// Waits until nothing has come for `quiet`.
  public func settle(quiet: Duration = .milliseconds(60), _ timeout: Duration = .seconds(10)) {
    let end = ContinuousClock.now + timeout
    let milliseconds = Int32(quiet.components.seconds * 1000 + quiet.components.attoseconds / 1_000_000_000_000_000)
    while ContinuousClock.now < end, test_terminal_pump(terminal, milliseconds) > 0 {}
  }

  /// Waits for the program to end.
  /// - Returns: Its exit status, 128 and the signal that ended it, or nil when it still runs.
  public func exitStatus(_ timeout: Duration = .seconds(10)) -> Int? {
    var status: Int32 = 0
    let ended = wait(timeout) { _ in test_terminal_ended(terminal, &status) }
    while ended, test_terminal_pump(terminal, 0) > 0 {}
    return ended ? Int(status) : nil
  }

  /// One poll interval without a terminal to poll.
  private func pause() { usleep(5000) }
}

// MARK: What the user sees

extension TestTerminal {
  public var size: (rows: Int, columns: Int) {
    var (rows, columns): (Int32, Int32) = (0, 0)
    test_terminal_size(terminal, &rows, &columns)
    return (Int(rows), Int(columns))
  }

  public subscript(row: Int, column: Int) -> Cell {
    var cell = test_cell()
    test_terminal_cell(terminal, Int32(row), Int32(column), &cell)
    let scalars = withUnsafeBytes(of: cell.scalars) { Array($0.bindMemory(to: UInt32.self)) }
    var text = ""
    for scalar in scalars.prefix(while: { $0 != 0 && $0 != .max }).compactMap(Unicode.Scalar.init) {
      text.unicodeScalars.append(scalar)
    }
    return Cell(
      text: text, bold: cell.bold, italic: cell.italic, underline: cell.underline, reverse: cell.reverse,
      fg: Int(cell.foreground), bg: Int(cell.background))
  }

  /// One row without blanks at its end.
  public func line(_ row: Int) -> String {
    var line = ""
    var column = 0
    while column < size.columns {
      var cell = test_cell()
      test_terminal_cell(terminal, Int32(row), Int32(column), &cell)
      let text = self[row, column].text
      line += text.isEmpty ? " " : text
      column += max(1, Int(cell.width))
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// All rows, each ended by a line feed.
  public var text: String { (0..<size.rows).map { line($0) + "\n" }.joined() }

  public var cursor: Cursor {
    var (row, column, visible): (Int32, Int32, Bool) = (0, 0, false)
    test_terminal_cursor(terminal, &row, &column, &visible)
    return Cursor(row: Int(row), column: Int(column), isVisible: visible)
  }

  /// The program has switched to the screen that vanishes when it leaves.
  public var isAlternate: Bool { test_terminal_alternate(terminal) }

  /// The line is in its ordinary mode, as a shell wants to find it.
  public var isCooked: Bool { test_terminal_cooked(terminal) }

  /// Every byte the program has written.
  public var output: [UInt8] {
    var count = 0
    let start = test_terminal_output(terminal, &count)
    return Array(UnsafeBufferPointer(start: start, count: count))
  }

  /// How many bytes came while `body` ran and the screen settled.
  public func bytes(during body: () -> Void) -> Int {
    settle()
    let before = output.count
    body()
    settle()
    return output.count - before
  }
}
