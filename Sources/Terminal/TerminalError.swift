import Glibc

/// Why a terminal cannot be used. The text says what to do about it.
public enum TerminalError: Error, Equatable, CustomStringConvertible {
  case notATerminal
  case termUnset
  case unknownTerminal(String)
  case noTerminalDatabase(String)
  /// The terminal cannot move its cursor.
  case dumbTerminal(String)
  /// A command that was run for its output.
  case timedOut(String)
  /// A system call and its error number.
  case system(String, Int32)

  public var description: String {
    switch self {
    case .notATerminal:
      "standard output is not a terminal; use a subcommand to print to a file or a pipe"
    case .termUnset:
      "TERM is not set; set it to your terminal's name, for example TERM=xterm-256color"
    case .unknownTerminal(let name):
      "terminal type '\(name)' is not known on this machine; try TERM=xterm-256color, or install ncurses-term"
    case .noTerminalDatabase(let name):
      "no terminfo database was found to look up '\(name)'; install ncurses-base or set TERMINFO"
    case .dumbTerminal(let name):
      "terminal type '\(name)' cannot move its cursor; set TERM to what your terminal is"
    case .timedOut(let program):
      "\(program) did not end in time and was stopped"
    case .system(let call, let number):
      "\(call): \(String(cString: strerror(number)))"
    }
  }
}
