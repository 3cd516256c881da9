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
    } else {
      paintHints(&frame, line)
    }
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

  private func paintHints(_ frame: inout Frame, _ line: Rect) {
    var column = line.column + 1
    for hint in state.table.hints(for: state) {
      let width = state.charset.width(of: hint.key) + 1 + state.charset.width(of: hint.text)
      guard column + width < line.endColumn else { return }
      column += frame.put(hint.key, at: Position(row: line.row, column: column), style: .bold)
      column += 1
      column += frame.put(hint.text, at: Position(row: line.row, column: column), style: .dim)
      column += 2
    }
  }
}
