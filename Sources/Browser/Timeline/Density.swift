import Chronicle
import EDTF
import Frame

/// How many events fall into each month of each year.
struct Density: Hashable, Sendable {
  struct Year: Hashable, Sendable {
    var year: Int
    /// Of each month; what names no month counts for the year alone.
    var months = [Int](repeating: 0, count: 12)
    var total = 0
  }

  /// Those with events, in order.
  private(set) var years: [Year] = []

  init() {}

  init(_ dates: some Sequence<EDTFDate?>) {
    for date in dates { add(date) }
  }

  mutating func add(_ date: EDTFDate?) {
    guard let date, date.hasYear, let point = date.first ?? date.last, let year = point.year else { return }
    if years.last?.year != year {
      if let place = years.firstIndex(where: { $0.year >= year }), years[place].year != year {
        years.insert(Year(year: year), at: place)
      } else if !years.contains(where: { $0.year == year }) {
        years.append(Year(year: year))
      }
    }
    guard let place = years.lastIndex(where: { $0.year == year }) else { return }
    years[place].total += 1
    if (1...12).contains(point.month) { years[place].months[point.month - 1] += 1 }
  }
}

/// The strip at the head of the timeline: a bar for each month, quarter or year, as fine as fits.
struct DensityStrip {
  let density: Density
  let charset: Charset
  /// Year and month of the selected event.
  let selected: (year: Int, month: Int)?

  private struct Bar {
    var count: Int
    var isSelected: Bool
  }

  func paint(_ frame: inout Frame, _ area: Rect) {
    let years = density.years
    guard !years.isEmpty else { return }
    if years.count * 18 - 1 <= area.columns {
      paint(&frame, area, parts: 12)
    } else if years.count * 10 - 1 <= area.columns {
      paint(&frame, area, parts: 4)
    } else if years.count * 4 - 1 <= area.columns, let first = years.first, let last = years.last,
      last.year - first.year < 100
    {
      paintShortYears(&frame, area)
    } else {
      paintYears(&frame, area)
    }
  }

  /// "23▂ 24▅ 25█": one bar a year, with its last two digits.
  private func paintShortYears(_ frame: inout Frame, _ area: Rect) {
    let most = density.years.map(\.total).max() ?? 0
    for (place, year) in density.years.enumerated() {
      let isSelected = selected?.year == year.year
      let digits = "\(year.year % 100 < 10 ? "0" : "")\(year.year % 100)"
      let column = area.column + place * 4
      frame.put(digits, at: Position(row: area.row, column: column), style: isSelected ? .bold : .dim)
      let bar = Bar(count: year.total, isSelected: isSelected)
      draw(&frame, bar, most, Position(row: area.row, column: column + 2))
    }
  }

  private func paint(_ frame: inout Frame, _ area: Rect, parts: Int) {
    let size = 12 / parts
    let bars = density.years.map { year in
      (0..<parts).map { part in
        Bar(
          count: year.months[part * size..<(part + 1) * size].reduce(0, +),
          isSelected: selected.map { $0.year == year.year && $0.month > 0 && ($0.month - 1) / size == part } ?? false)
      }
    }
    let most = bars.joined().map(\.count).max() ?? 0
    var column = area.column
    for (year, bars) in zip(density.years, bars) {
      let isSelected = selected?.year == year.year
      column += frame.put(
        "\(year.year)", at: Position(row: area.row, column: column), style: isSelected ? .bold : .dim)
      column += 1
      for bar in bars {
        draw(&frame, bar, most, Position(row: area.row, column: column))
        column += 1
      }
      column += 1
    }
  }

  /// One bar a year, those with events only; the first and last ones named.
  private func paintYears(_ frame: inout Frame, _ area: Rect) {
    var groups = density.years.map { ($0.year, $0.total) }
    let room = area.columns - 10
    guard room > 0 else { return }
    let bucket = (groups.count + room - 1) / room
    if bucket > 1 {
      groups = stride(from: 0, to: groups.count, by: bucket).map { start in
        (groups[start].0, groups[start..<min(start + bucket, groups.count)].reduce(0) { $0 + $1.1 })
      }
    }
    let most = groups.map(\.1).max() ?? 0
    var column = area.column
    column += frame.put("\(groups[0].0) ", at: area.origin, style: .dim)
    for (place, group) in groups.enumerated() {
      let next = place + 1 < groups.count ? groups[place + 1].0 : .max
      let isSelected = selected.map { $0.year >= group.0 && $0.year < next } ?? false
      draw(&frame, Bar(count: group.1, isSelected: isSelected), most, Position(row: area.row, column: column))
      column += 1
    }
    frame.put(" \(density.years.last?.year ?? 0)", at: Position(row: area.row, column: column), style: .dim)
  }

  private func draw(_ frame: inout Frame, _ bar: Bar, _ most: Int, _ position: Position) {
    let style: Style = bar.isSelected ? Style(fg: .cyan, [.bold, .reverse]) : Style(fg: .blue)
    if bar.count == 0 {
      frame.put(charset.isASCII ? "." : "·", at: position, style: bar.isSelected ? Style(fg: .cyan, .reverse) : .dim)
      return
    }
    let levels = charset.isASCII ? Self.asciiLevels : Self.levels
    let level = most <= 1 ? 3 : (bar.count * (levels.count - 1) + most - 1) / most
    frame.put(levels[min(level, levels.count - 1)], at: position, style: style)
  }

  private static let levels = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let asciiLevels = [".", ":", "-", "=", "+", "*", "%", "#"]
}
