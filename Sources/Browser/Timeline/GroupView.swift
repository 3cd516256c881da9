import Chronicle
import Frame

/// Draws a month or a year of the timeline: how much happened, what kinds of things, who took part most.
struct GroupView {
  let state: BrowserState
  /// Places among the visible events.
  let events: Range<Int>

  func paint(_ frame: inout Frame, _ lines: Rect, _ text: String) {
    let line = lines.line(0)
    let isSelected = events.contains(state.timeline.selected)
    frame.put(
      text, at: Position(row: line.row, column: line.column + 1), style: isSelected ? .bold : .plain, maxWidth: 12)
    let count = "\(events.count)"
    frame.put(count, at: Position(row: line.row, column: line.column + 18 - count.utf8.count), style: .bold)
    let start = paintBar(&frame, line, hasBar: !DateText.undated.contains(text))
    paintKinds(&frame, line, from: start)
    if lines.rows > 1 { paintNames(&frame, lines.line(1)) }
    if isSelected {
      frame.put("▸", at: lines.origin, style: Style(fg: .cyan, .bold))
      // Its first line only: blanks in reverse cost a byte each over a slow line.
      if state.isFocused(.timeline) { frame.restyle(lines.line(0), .reverse) }
    }
  }

  /// A bar as long as the share of the busiest group, what is undated left out; gives the column behind it.
  private func paintBar(_ frame: inout Frame, _ line: Rect, hasBar: Bool) -> Int {
    let room = min(20, max(0, (line.columns - 20) / 3))
    let start = line.column + 19
    guard room >= 4 else { return start }
    guard hasBar else { return start + room + 1 }
    let eighths = max(1, events.count * room * 8 / max(1, mostEvents))
    let full = eighths / 8
    let bar: String
    if state.charset.isASCII {
      bar = String(repeating: "#", count: max(1, full))
    } else {
      let rest = eighths % 8
      bar = String(repeating: "█", count: full) + (rest == 0 ? "" : Self.parts[rest - 1])
    }
    frame.put(bar, at: Position(row: line.row, column: start), style: Style(fg: .blue), maxWidth: room)
    return start + room + 1
  }

  private static let parts = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// Events of the busiest month or year; those without a date are none.
  private var mostEvents: Int {
    state.timeline.items.reduce(1) { most, item in
      guard case .group(let text, _, let count) = item, !DateText.undated.contains(text) else { return most }
      return max(most, count)
    }
  }

  /// "●12 ☎5 »4": the kinds of events with their numbers, the most frequent first.
  private func paintKinds(_ frame: inout Frame, _ line: Rect, from start: Int) {
    var column = start
    for (kind, count) in state.timeline.kindsOfGroup[events.lowerBound] ?? [] {
      let words = EventWords(kind, .happened, ascii: state.charset.isASCII)
      let isRoomy = line.columns >= 70
      let text = isRoomy ? "\(words.glyph) \(words.word) \(count)" : "\(words.glyph)\(count)"
      let width = state.charset.width(of: text)
      guard column + width <= line.endColumn else { return }
      frame.put(text, at: Position(row: line.row, column: column), style: words.style)
      column += width + (isRoomy ? 2 : 1)
    }
  }

  /// Who took part in most of the events: "Trump 21, Putin 14".
  private func paintNames(_ frame: inout Frame, _ line: Rect) {
    let actors = state.timeline.summary?.actors ?? []
    let names = actors.map { "\(state.chronicle.actors[$0.index].shortName) \($0.count)" }
    frame.put(
      names.joined(separator: ", "), at: Position(row: line.row, column: line.column + 3),
      maxWidth: line.columns - 4, overflow: .ellipsis)
  }
}
