import CNcurses
import Frame
import Glibc

/// The user's terminal while the program owns it: shows frames, gives events, and leaves it as it was found.
///
/// It belongs to the thread that opened it; only its `waker` may be used from others. There is one at a time, because
/// ncurses keeps its state for itself.
public struct Terminal: ~Copyable {
  /// What is asked of the terminal beyond the ordinary.
  public struct Options: Sendable {
    /// Off, so that the terminal's own selection works.
    public var mouse: Bool

    public init(mouse: Bool = false) {
      self.mouse = mouse
    }
  }

  /// Rows and columns now; `Key.resize` tells when they change.
  public private(set) var size: Size
  /// What the user's locale can show; give it to the frames.
  public let repertoire: Charset.Repertoire
  public let waker: Waker
  let input: Int32
  let signals: Int32
  let name: String
  var painter: Painter
  var decoder: KeyDecoder
  /// The size that the caller knows of.
  var reportedSize: Size
  /// When a lone ESC counts as the Escape key.
  var escapeDeadline: ContinuousClock.Instant?
  /// Set when the program is to leave; it never goes back.
  var isTerminated = false
  private let screen: OpaquePointer
  private let modes: Modes
  private var isOpen = false

  /// Takes over the terminal on standard output; keys come from standard input, or from the controlling terminal when
  /// that is something else. Blocks the signals of `blockSignals` if the caller has not.
  /// - Parameter waker: one that others hold already.
  public init(_ options: Options = Options(), waker: Waker? = nil) throws(TerminalError) {
    blockSignals()
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let name = try Self.supportedName()
    let repertoire = adoptLocale()
    let waker = if let waker { waker } else { try Waker() }
    let input = isatty(STDIN_FILENO) == 1 ? STDIN_FILENO : open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard input >= 0 else { throw .notATerminal }
    var set = terminalSignals()
    let signals = nc_signalfd(&set)
    guard signals >= 0 else { throw .system("signalfd", errno) }
    let eraseByte = nc_erase_byte(input)
    // Before ncurses changes the line, so that a crash finds the user's own settings.
    nc_guard_line()
    guard let screen = nc_open(name, input) else { throw .unknownTerminal(name) }
    // From here on nothing fails, and `deinit` restores.
    self.name = name
    self.repertoire = repertoire
    self.waker = waker
    self.input = input
    self.signals = signals
    self.screen = screen
    painter = Painter(isUTF8: repertoire == .unicode)
    decoder = KeyDecoder(sequences: KeySequences.described(), eraseByte: eraseByte)
    modes = Modes(name: name, mouse: options.mouse)
    modes.guardAgainstCrashes()
    size = Size(rows: 0, columns: 0)
    reportedSize = size
    measure()
    reportedSize = size
    enter()
  }

  deinit {
    if isOpen {
      modes.leave()
      nc_leave()
      nc_set_guarded(false)
    }
    nc_close(screen)
    close(signals)
    if input != STDIN_FILENO { close(input) }
  }

  public var colorDepth: ColorDepth { painter.colorDepth }

  /// Shows a frame. Cells that look as before cost nothing; a frame of another size than the terminal is cut.
  public mutating func show(_ frame: Frame) {
    guard isOpen, !isTerminated else { return }
    painter.paint(frame, on: size)
  }

  /// Gives the terminal back while `body` runs, for another program on the same screen, then paints it anew.
  public mutating func released<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    leave()
    defer { enter() }
    return try body()
  }

  /// The name in TERM, when a screen can be built on it.
  private static func supportedName() throws(TerminalError) -> String {
    guard let name = environment("TERM") else { throw .termUnset }
    defer { nc_forget() }
    switch nc_lookup(name, STDOUT_FILENO) {
    case 1: break
    case 0: throw name == "dumb" ? .dumbTerminal(name) : .unknownTerminal(name)
    default: throw .noTerminalDatabase(name)
    }
    guard nc_string("cup") != nil else { throw .dumbTerminal(name) }
    return name
  }
}

/// Opens the terminal, runs `body`, and restores the terminal however `body` ends.
public func withTerminal<Result>(
  _ options: Terminal.Options = Terminal.Options(), waker: Waker? = nil, _ body: (inout Terminal) throws -> Result
) throws -> Result {
  var terminal = try Terminal(options, waker: waker)
  return try body(&terminal)
}

extension Terminal {
  mutating func enter() {
    guard !isOpen, !isTerminated else { return }
    isOpen = true
    nc_set_guarded(true)
    nc_enter()
    modes.enter()
    nc_repaint()
    if measure() { return }
    nc_refresh(-1, 0)
  }

  mutating func leave() {
    guard isOpen else { return }
    isOpen = false
    modes.leave()
    nc_leave()
    nc_set_guarded(false)
  }

  /// Repaints after somebody else may have changed the terminal's modes or its picture.
  mutating func recover() {
    guard isOpen else { return enter() }
    nc_enter()
    modes.enter()
    nc_repaint()
    nc_refresh(-1, 0)
  }

  /// Asks the terminal for its size. True when it changed; the next frame is then painted anew.
  @discardableResult
  mutating func measure() -> Bool {
    var (rows, columns): (Int32, Int32) = (0, 0)
    nc_size(STDOUT_FILENO, &rows, &columns)
    // Some serial lines do not know their size.
    if rows <= 0 { rows = 24 }
    if columns <= 0 { columns = 80 }
    let now = Size(rows: Int(rows), columns: Int(columns))
    guard now != size else { return false }
    nc_resize(rows, columns)
    size = now
    painter.forget()
    nc_repaint()
    return true
  }
}
