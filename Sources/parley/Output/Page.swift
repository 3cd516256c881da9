import Frame
import Glibc
import Terminal

/// What plain text is written on: a terminal, or a pipe that takes everything.
///
/// Nothing of a text goes out but through ``show(_:_:)``, which makes controls visible.
struct Page {
  /// How a piece of text stands out on a terminal with colours; elsewhere it does not.
  enum Ink: String {
    case plain = ""
    case bold = "1"
    case dim = "2"
    case title = "1;36"
    case warning = "33"
    /// The word within a passage that reports the event.
    case word = "1;4"
  }

  /// Columns to wrap at: the terminal's, or 100 in a pipe.
  let width: Int
  let charset: Charset
  let isTerminal: Bool
  let hasColours: Bool
  private static let pipeWidth = 100

  /// The page on standard output. COLUMNS, NO_COLOR, TERM and the locale are honoured.
  static func standardOutput() -> Page {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    // A pipe's reader is a program or a file: both want UTF-8, whatever the locale of a cron job says.
    let repertoire = isTerminal ? adoptLocale() : .unicode
    let hasColours =
      isTerminal && Environment.variable("NO_COLOR") == nil
      && Environment.variable("TERM").map { $0 != "dumb" } ?? false
    return Page(
      width: max(
        20, Environment.variable("COLUMNS").flatMap(Int.init) ?? (isTerminal ? windowWidth() : nil) ?? pipeWidth),
      charset: Charset(repertoire), isTerminal: isTerminal, hasColours: hasColours)
  }

  private static func windowWidth() -> Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// A text as it may be shown, in an ink.
  func show(_ text: some StringProtocol, _ ink: Ink = .plain) -> String {
    colour(charset.visible(text), ink)
  }

  /// The same cut or padded to a number of columns.
  func cell(_ text: some StringProtocol, columns: Int, _ ink: Ink = .plain) -> String {
    let fitting = charset.fit(text, width: columns)
    return colour(fitting, ink) + String(repeating: " ", count: max(0, columns - charset.width(of: fitting)))
  }

  private func colour(_ visible: String, _ ink: Ink) -> String {
    guard hasColours, ink != .plain, !visible.isEmpty else { return visible }
    return "\u{1B}[\(ink.rawValue)m\(visible)\u{1B}[0m"
  }

  /// The first where the page can show it, else the second.
  func mark(_ unicode: String, _ ascii: String) -> String { charset.isASCII ? ascii : unicode }
}
