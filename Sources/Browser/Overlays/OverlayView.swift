import Frame

extension BrowserState {
  /// A list leaves the panes around it in view where the screen allows.
  func listRect(_ list: ListOverlay) -> Rect {
    let body = layout.body
    // No larger than it needs to be: what it hides is written again when it closes.
    let margin = list.kind.isRead ? 2 : 8
    let width = body.columns < 70 ? body.columns : min(body.columns - margin, list.kind.widest)
    let roomy = list.kind.isRead ? body.rows - 4 : max(16, body.rows / 2)
    let most = body.rows < 16 ? body.rows : min(body.rows - 4, roomy, 34)
    let height = min(most, max(8, list.mostRows + 3))
    return body.centred(Size(rows: height, columns: width))
  }

  func textRect(_ text: TextOverlay) -> Rect {
    let body = layout.body
    let width = body.columns < 70 ? body.columns : min(body.columns - 6, 100)
    let lines = wrapped(text, width: width - 4).count + 2
    let height = min(lines, body.rows < 16 ? body.rows : body.rows - 2)
    return body.centred(Size(rows: max(3, height), columns: width))
  }

  /// How many rows of a list are seen at once.
  func overlayRows(_ list: ListOverlay) -> Int { max(1, listRect(list).rows - 3) }

  func wrapped(_ text: TextOverlay, width: Int) -> [(paragraph: Int, range: Range<Int>)] {
    text.paragraphs.enumerated().flatMap { index, paragraph in
      charset.wrap(paragraph.text, width: max(10, width)).map { (index, $0) }
    }
  }

  func paint(_ overlay: Overlay, _ frame: inout Frame) {
    switch overlay {
    case .list(let list): paint(list, &frame)
    case .text(let text): paint(text, &frame)
    }
  }

  /// An empty box with a border that stands out.
  private func paintBox(_ rect: Rect, _ title: String, _ frame: inout Frame) {
    frame.fill(rect)
    frame.box(rect, title: StyledText(title), titleStyle: .bold, style: Style(fg: .cyan))
  }

  private func paint(_ list: ListOverlay, _ frame: inout Frame) {
    let rect = listRect(list)
    paintBox(rect, list.title, &frame)
    let inside = rect.inset(rows: 1, columns: 2)
    let line = inside.line(0)
    var column = line.column + frame.put("> ", at: line.origin, style: Style(fg: .cyan, .bold))
    frame.cursor = Position(row: line.row, column: column + charset.width(of: list.field.head))
    if list.field.isEmpty {
      frame.put(
        list.hint, at: Position(row: line.row, column: column), style: .dim, maxWidth: line.endColumn - column,
        overflow: .ellipsis)
    } else {
      column += frame.put(
        list.field.text, at: Position(row: line.row, column: column), maxWidth: line.endColumn - column - 12)
    }
    let choices = list.rows.filter { $0.choice != .heading }.count
    if !list.field.isEmpty, choices > 0 {
      let count = "\(choices)"
      frame.put(count, at: Position(row: line.row, column: line.endColumn - count.utf8.count), style: .dim)
    }
    paintRows(list, inside, &frame)
    paintMore(list.rows.count - list.top - (inside.rows - 1), "row", rect, &frame)
  }

  /// At the lower border, how much there is below.
  private func paintMore(_ count: Int, _ word: String, _ rect: Rect, _ frame: inout Frame) {
    guard count > 0 else { return }
    let text = " \(Plural.text(count, "more \(word)")) "
    frame.put(text, at: Position(row: rect.endRow - 1, column: rect.endColumn - text.utf8.count - 2), style: .dim)
  }

  private func paintRows(_ list: ListOverlay, _ inside: Rect, _ frame: inout Frame) {
    guard !list.rows.isEmpty else {
      frame.put(
        list.empty, at: Position(row: inside.row + 1, column: inside.column), style: .dim, maxWidth: inside.columns,
        overflow: .ellipsis)
      return
    }
    for offset in 0..<max(0, inside.rows - 1) {
      let index = list.top + offset
      guard list.rows.indices.contains(index) else { return }
      let row = list.rows[index]
      let line = inside.line(offset + 1)
      let detailWidth = charset.width(of: row.detail)
      let isSelected = index == list.selected && row.choice != .heading
      // The detail gives way before the text does.
      let showsDetail = detailWidth > 0 && detailWidth + 12 <= line.columns
      let room = line.columns - (showsDetail ? detailWidth + 1 : 0)
      // What has styles of its own explains the row above.
      let isHeading = row.choice == .heading && row.text.runs.isEmpty
      if isSelected {
        frame.put("▸", at: Position(row: line.row, column: line.column - 1), style: Style(fg: .cyan, .bold))
      }
      frame.put(
        row.text, at: Position(row: line.row, column: line.column), style: isHeading ? .bold : .plain, maxWidth: room,
        overflow: .ellipsis)
      if showsDetail {
        frame.put(
          row.detail, at: Position(row: line.row, column: line.endColumn - detailWidth),
          style: isSelected ? .plain : .dim)
      }
      if isSelected { frame.restyle(line, .reverse) }
    }
  }

  private func paint(_ text: TextOverlay, _ frame: inout Frame) {
    let rect = textRect(text)
    paintBox(rect, text.title, &frame)
    let inside = rect.inset(rows: 1, columns: 2)
    let lines = wrapped(text, width: inside.columns)
    for row in 0..<inside.rows {
      guard lines.indices.contains(text.top + row) else { return }
      let line = lines[text.top + row]
      frame.put(
        text.paragraphs[line.paragraph], range: line.range, at: inside.line(row).origin, maxWidth: inside.columns)
    }
    paintMore(lines.count - text.top - inside.rows, "line", rect, &frame)
  }
}
