import Chronicle
import EDTF
import Frame

/// Draws the timeline pane.
struct TimelineView {
  let state: BrowserState
  private let isNarrow: Bool

  init(_ state: BrowserState) {
    self.state = state
    isNarrow = state.layout.isTimelineNarrow
  }

  func paint(_ frame: inout Frame, _ rect: Rect) {
    paintStrip(&frame)
    let area = state.layout.timelineList
    guard !state.timeline.items.isEmpty else { return paintEmpty(&frame, area) }
    var row = area.row
    var index = state.timeline.top
    while index < state.timeline.items.count, row < area.endRow {
      let height = state.timeline.height(index, isNarrow: isNarrow)
      let lines = Rect(
        row: row, column: area.column, rows: min(height, area.endRow - row), columns: area.columns)
      switch state.timeline.items[index] {
      case .heading(let text, let count): paintHeading(&frame, lines, text, count)
      case .event(let place, let showsDate): paintEvent(&frame, lines, place, showsDate)
      case .group(let text, let first, let count):
        GroupView(state: state, events: first..<first + count).paint(&frame, lines, text)
      }
      row += height
      index += 1
    }
  }

  private func paintStrip(_ frame: inout Frame) {
    guard let strip = state.layout.strip else { return }
    let date = state.selectedEvent.flatMap { state.chronicle.events[$0].date }
    let point = date?.first ?? date?.last
    let selected = point.flatMap { point in point.year.map { ($0, point.month <= 12 ? point.month : 0) } }
    DensityStrip(density: state.derived.density, charset: state.charset, selected: selected).paint(
      &frame, strip.inset(rows: 0, columns: 1))
  }

  private func paintEmpty(_ frame: inout Frame, _ area: Rect) {
    let text: String
    if state.progress != nil, state.filter.isEmpty {
      text = "reading texts …"
    } else if state.filter.isEmpty {
      text = "no text reports an event"
    } else {
      text = "no event passes the filter; x clears it"
    }
    frame.put(
      text, at: Position(row: area.row, column: area.column + 1), style: .dim, maxWidth: area.columns - 1,
      overflow: .ellipsis)
  }

  private func paintHeading(_ frame: inout Frame, _ line: Rect, _ text: String, _ count: Int) {
    let events = " \(count) "
    frame.horizontalLine(
      at: Position(row: line.row, column: line.column + 1), columns: max(0, line.columns - 2), style: .dim)
    frame.put("\(text) ", at: Position(row: line.row, column: line.column + 1), style: .bold)
    frame.put(
      events, at: Position(row: line.row, column: line.endColumn - events.utf8.count - 3), style: .dim)
  }

  private func paintEvent(_ frame: inout Frame, _ lines: Rect, _ place: Int, _ showsDate: Bool) {
    let event = state.chronicle.events[state.derived.visible[place]]
    let isSelected = place == state.timeline.selected
    let words = EventWords(event, ascii: state.charset.isASCII)
    let line = lines.line(0)
    var column = line.column + 1
    let isByDate = state.timeline.order == .date
    if showsDate || isSelected || lines.row == state.layout.timelineList.row {
      let date = isByDate ? DateText.short(event.date) : DateText.medium(event.date)
      frame.put(
        date, at: Position(row: line.row, column: column),
        style: showsDate && event.date != nil ? .plain : .dim, maxWidth: isByDate ? 8 : 12, overflow: .ellipsis)
    }
    column += isByDate ? 8 : 13
    // In one style with the blank between them, which spares the terminal two changes of it.
    frame.put(
      "\(words.glyph) \(words.word)", at: Position(row: line.row, column: column), style: words.style, maxWidth: 10)
    column += 11
    let isTwoLines = lines.rows > 1 || isSelected
    let end = isTwoLines ? line.endColumn : paintRight(&frame, line, event, words, from: column)
    let name = state.participants(of: event)
    let room = max(0, end - column - (isTwoLines ? 0 : 1))
    let used = frame.put(
      name, at: Position(row: line.row, column: column), style: isSelected ? .bold : .plain, maxWidth: room,
      overflow: .ellipsis)
    if !isTwoLines { paintPlace(&frame, line, event, from: column + used + 2, to: end - 1) }
    if lines.rows > 1 { paintSecond(&frame, lines.line(1), event, words, isNarrow ? line.column + 11 : column) }
    if isSelected { paintSelection(&frame, lines) } else { paintMark(&frame, line, event) }
  }

  /// Before the date: a note or a bookmark of the user's, or that the event was seen.
  private func paintMark(_ frame: inout Frame, _ line: Rect, _ event: Event) {
    if let mark = state.marks[.event(event.id)] {
      frame.put(state.sign(of: mark), at: line.origin, style: Style(fg: .magenta, .bold))
    } else if state.marks.seen.contains(event.id) {
      frame.put(state.charset.isASCII ? "," : "✓", at: line.origin, style: .dim)
    }
  }

  private func paintSelection(_ frame: inout Frame, _ lines: Rect) {
    frame.put("▸", at: lines.origin, style: Style(fg: .cyan, .bold))
    // Its first line only: blanks in reverse cost a byte each over a slow line.
    if state.isFocused(.timeline) { frame.restyle(lines.line(0), .reverse) }
  }

  /// Status and languages at the right end; gives the column where they begin.
  private func paintRight(
    _ frame: inout Frame, _ line: Rect, _ event: Event, _ words: EventWords, from column: Int
  ) -> Int {
    let (languages, texts) = state.badges(of: event)
    var end = line.endColumn
    end = put(&frame, languages, .dim, line.row, end, atLeast: column + 8)
    if texts > 0 { end = put(&frame, "\(texts)×", .dim, line.row, end, atLeast: column + 14) }
    if !words.status.isEmpty { end = put(&frame, words.status, words.style, line.row, end, atLeast: column + 14) }
    return end
  }

  /// Right-aligned before `end`, unless it would begin before `limit`.
  private func put(
    _ frame: inout Frame, _ text: String, _ style: Style, _ row: Int, _ end: Int, atLeast limit: Int
  ) -> Int {
    let start = end - state.charset.width(of: text)
    guard start >= limit else { return end }
    frame.put(text, at: Position(row: row, column: start), style: style)
    return start - 1
  }

  private func paintPlace(_ frame: inout Frame, _ line: Rect, _ event: Event, from start: Int, to end: Int) {
    guard let place = event.place.map({ state.chronicle.actors[$0].name }), end - start >= 6 else { return }
    guard state.charset.width(of: place) <= end - start else { return }
    frame.put(place, at: Position(row: line.row, column: start), style: .dim)
  }

  private func paintSecond(_ frame: inout Frame, _ line: Rect, _ event: Event, _ words: EventWords, _ column: Int) {
    let (languages, texts) = state.badges(of: event)
    var end = put(&frame, languages, .plain, line.row, line.endColumn, atLeast: column)
    if texts > 0 { end = put(&frame, "\(texts)×", .plain, line.row, end, atLeast: column) }
    if !words.status.isEmpty {
      frame.put(
        words.status, at: Position(row: line.row, column: line.column + 11), style: words.style)
    }
    let start = words.status.isEmpty ? column : max(column, line.column + 13 + words.status.utf8.count)
    // What the user wrote matters more than where it was.
    var text = StyledText()
    if let mark = state.marks[.event(event.id)] {
      let note = mark.note.isEmpty ? "" : " " + mark.note
      text.append(state.sign(of: mark) + note + "  ", Style(fg: .magenta, .bold))
    }
    text.append(event.place.map { state.chronicle.actors[$0].name } ?? "")
    frame.put(
      text, at: Position(row: line.row, column: start), maxWidth: max(0, end - start - 1), overflow: .ellipsis)
  }
}
