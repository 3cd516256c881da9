import Frame

/// The last line: what is being typed, what there is to say, or which keys do what here.
struct FootLine {
  let state: BrowserState

  init(_ state: BrowserState) { self.state = state }

  func paint(_ frame: inout Frame, _ line: Rect) {
    if let prompt = state.prompt {
      paint(prompt, &frame, line)
    } else if let notice = state.notice {
      frame.put(
        notice, at: Position(row: line.row, column: 1), style: .bold, maxWidth: line.columns - 2, overflow: .ellipsis)
    } else if !state.pending.isEmpty {
      paintPending(&frame, line)
    } else {
      paint(state.table.hints(for: state), &frame, line, from: line.column + 1)
    }
  }

  /// Which keys may come now: "y …  y copy paragraph  c copy citation".
  private func paintPending(_ frame: inout Frame, _ line: Rect) {
    let keys = state.pending.map { CommandTable.shown($0, state.charset) }.joined()
    let column =
      line.column + 1
      + frame.put(
        keys + state.charset.ellipsis, at: Position(row: line.row, column: line.column + 1),
        style: Style(fg: .cyan, .bold))
    let next = state.table.continuations(of: state.pending, in: state.contexts)
    // What is possible now comes first.
    let sorted =
      next.filter { $0.command.whyDisabled(state) == nil } + next.filter { $0.command.whyDisabled(state) != nil }
    paint(
      sorted.map { (CommandTable.shown($0.key, state.charset), $0.command.name) }, &frame, line, from: column + 2)
  }

  private func paint(_ prompt: Prompt, _ frame: inout Frame, _ line: Rect) {
    let counter = prompt.counter(state)
    let end = line.endColumn - state.charset.width(of: counter) - 1
    frame.put(counter, at: Position(row: line.row, column: end), style: .dim)
    var column = line.column + 1
    column += frame.put(prompt.label, at: Position(row: line.row, column: column), style: .bold)
    let head = state.charset.width(of: prompt.field.head)
    frame.put(
      prompt.field.text, at: Position(row: line.row, column: column), maxWidth: max(0, end - column - 1),
      overflow: .ellipsis)
    frame.cursor = Position(row: line.row, column: min(column + head, max(0, end - 2)))
  }

  private func paint(_ hints: [(key: String, text: String)], _ frame: inout Frame, _ line: Rect, from start: Int) {
    var column = start
    for hint in hints {
      let width = state.charset.width(of: hint.key) + 1 + state.charset.width(of: hint.text)
      guard column + width < line.endColumn else { return }
      column += frame.put(hint.key, at: Position(row: line.row, column: column), style: .bold)
      column += 1
      column += frame.put(hint.text, at: Position(row: line.row, column: column), style: .dim)
      column += 2
    }
  }
}
