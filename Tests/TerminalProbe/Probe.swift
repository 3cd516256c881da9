import Frame
import Glibc
import Terminal

/// A program for the tests: it opens the real terminal, shows what happened to it, and a list to move in.
///
/// The first argument chooses what is shown: "keys" (default), "list", "hostile", "colors",
/// "wide" or "random".
@main struct Probe {
  static func main() {
    blockSignals()
    let mode = CommandLine.arguments.dropFirst().first ?? "keys"
    do {
      try withTerminal { terminal in
        var screen = ProbeScreen(mode: mode, charset: Charset(terminal.repertoire), depth: terminal.colorDepth)
        screen.run(&terminal)
      }
      print("left")
    } catch {
      let message = "probe: \(error)\n"
      _ = write(STDERR_FILENO, message, message.utf8.count)
      exit(2)
    }
  }
}

struct ProbeScreen {
  let mode: String
  let charset: Charset
  let depth: ColorDepth
  var log: [String] = []
  var frames = 0
  var batches = 0
  var selected = 0
  var top = 0

  init(mode: String, charset: Charset, depth: ColorDepth) {
    self.mode = mode
    self.charset = charset
    self.depth = depth
  }

  mutating func run(_ terminal: inout Terminal) {
    while true {
      frames += 1
      terminal.show(frame(terminal.size))
      let events = terminal.events()
      batches += 1
      for event in events where !handle(event, &terminal) { return }
    }
  }

  /// False to leave.
  private mutating func handle(_ event: Event, _ terminal: inout Terminal) -> Bool {
    switch event {
    case .terminated: return false
    case .woken: log.append("woken")
    case .key(.character("q")): return false
    case .key(.character("j")) where mode == "list": selected += 1
    case .key(.character("k")) where mode == "list": selected = max(0, selected - 1)
    case .key(.character(" ")) where mode == "list": top += 1
    case .key(.character("W")):
      let waker = terminal.waker
      startThread { waker.wake() }
    case .key(.character("C")): terminal.copy("Сі met Xi")
    case .key(.character("S")):
      terminal.released {
        print("released")
        fflush(nil)
      }
    case .key(.character("T")): preconditionFailure("as asked for")
    case .key(.character("A")): abort()
    case .key(.character("O")): log.append("\(overflow(1))")
    case .key(.character("L")): _ = try? terminal.run(Command(["sh", "-c", "echo lent; read line"]))
    case .key(.character("X")): log.append(execute(&terminal))
    case .key(.paste(let text)): log.append("paste<\(text)>")
    case .key(let key): log.append(key.description)
    }
    return true
  }

  /// Fills the stack.
  private func overflow(_ depth: Int) -> Int { depth == 0 ? 0 : overflow(depth + 1) + frames }

  private func execute(_ terminal: inout Terminal) -> String {
    let command = Command(["sh", "-c", "cat; echo; echo to the terminal; exit 3"])
    let status = (try? terminal.run(command, input: "from a pipe")) ?? -1
    let output = (try? command.capture(input: "captured")).map { charset.visible($0.output) } ?? "failed"
    return "status \(status) \(output)"
  }

  private func startThread(_ body: @escaping @Sendable () -> Void) {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Body(body))
    pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }, box.toOpaque())
    pthread_join(thread, nil)
  }

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private func frame(_ size: Size) -> Frame {
    var frame = Frame(size, charset: charset)
    frame.box(frame.bounds, title: StyledText("probe \(size.columns)x\(size.rows) \(depth)"), style: .dim)
    let inside = frame.bounds.inset(1)
    switch mode {
    case "list": list(&frame, inside)
    case "hostile": hostile(&frame, inside)
    case "colors": colors(&frame, inside)
    case "wide": wide(&frame, inside)
    case "random": random(&frame)
    default: keys(&frame, inside)
    }
    return frame
  }

  private func keys(_ frame: inout Frame, _ area: Rect) {
    let shown = log.suffix(max(0, area.rows - 1))
    for (row, line) in shown.enumerated() {
      frame.put("[\(line)]", at: Position(row: area.row + row, column: area.column + 1), maxWidth: area.columns - 2)
    }
    let end = "ready \(log.count)"
    let used = frame.put(end, at: Position(row: area.row + shown.count, column: area.column + 1))
    frame.cursor = Position(row: area.row + shown.count, column: area.column + 1 + used)
  }

  private func list(_ frame: inout Frame, _ area: Rect) {
    for row in 0..<area.rows {
      let line = area.line(row)
      let isSelected = row == selected % max(1, area.rows)
      let text = "\(isSelected ? "▸" : " ")\(top + row) Treffen in Пекін with 王毅"
      frame.put(text, at: line.origin, maxWidth: line.columns, overflow: .ellipsis)
      if isSelected { frame.restyle(line, .reverse) }
    }
    let status = " frames \(frames) selected \(selected) "
    frame.put(status, at: Position(row: area.endRow, column: area.column + 1), style: .bold)
  }

  private func hostile(_ frame: inout Frame, _ area: Rect) {
    let text = """
      a\u{1B}[2Jb\u{1B}]0;title\u{7}c\u{9B}31md\u{202E}e\u{200B}f\u{E0041}g\rh\u{8}i\u{0}j\u{7F}k\u{90}l\u{1B}Pm\u{1B}cn
      """
    frame.put(text, at: area.origin)
  }

  private func colors(_ frame: inout Frame, _ area: Rect) {
    let styles: [Style] = [
      Style(fg: .red), Style(fg: .brightRed), Style(fg: .indexed(208)), Style(fg: .rgb(10, 200, 30)), Style(bg: .blue),
      .bold, .italic, .underline, .reverse,
    ]
    for (column, style) in styles.enumerated() {
      frame.put("x", at: Position(row: area.row, column: area.column + column), style: style)
    }
  }

  private func wide(_ frame: inout Frame, _ area: Rect) {
    frame.put("a王毅b e\u{301}x й 😀.", at: area.origin)
    frame.put("王\u{1F6DC}\u{323B0}\u{1FAE9}|", at: Position(row: area.row + 1, column: area.column))
  }

  /// A frame that depends on the number of frames shown, most of it as in the frame before.
  private func random(_ frame: inout Frame) {
    let words = ["Сі", "王毅", "met", "e\u{301}té", "└─", "      ", "x", "Пекін", "界"]
    let styles: [Style] = [
      .plain, .bold, .reverse, Style(fg: .red), Style(bg: .blue, .underline), Style(fg: .indexed(99)),
    ]
    for number in max(0, frames - 40)..<frames {
      var seed = UInt64(number) &* 0x9E37_79B9_7F4A_7C15
      func pick(_ count: Int) -> Int {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(seed >> 33) % count
      }
      let position = Position(row: pick(frame.size.rows), column: pick(frame.size.columns))
      frame.put(words[pick(words.count)], at: position, style: styles[pick(styles.count)])
    }
    frame.put("frame \(frames)", at: Position(row: 0, column: 0), style: .bold)
  }
}
