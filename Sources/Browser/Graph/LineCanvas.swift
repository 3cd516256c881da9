import Frame

/// Straight lines at any angle, in Braille dots (2 × 4 a cell), or in ASCII signs.
struct LineCanvas {
  private let area: Rect
  private let isASCII: Bool
  private var dots: [UInt8]
  private var signs: [Unicode.Scalar?]
  private var styles: [Style]

  /// - Parameter area: of the frame, which the positions are relative to.
  init(_ area: Rect, charset: Charset) {
    self.area = area
    isASCII = charset.isASCII
    dots = Array(repeating: 0, count: area.rows * area.columns)
    signs = Array(repeating: nil, count: area.rows * area.columns)
    styles = Array(repeating: .plain, count: area.rows * area.columns)
  }

  /// Draws a line between the middles of two cells; later lines colour the cells they share.
  /// - Parameter weight: 1 dotted, 2 plain, 3 thick.
  mutating func line(from start: Position, to end: Position, weight: Int, style: Style) {
    if isASCII { return asciiLine(start, end, weight, style) }
    if start.row == end.row { return straight(start, end, ["─", "━", "═"][min(max(weight, 1), 3) - 1], style) }
    if start.column == end.column { return straight(start, end, ["│", "┃", "║"][min(max(weight, 1), 3) - 1], style) }
    let from = (x: start.column * 2 + 1, y: start.row * 4 + 2)
    let to = (x: end.column * 2 + 1, y: end.row * 4 + 2)
    let steps = max(abs(to.x - from.x), abs(to.y - from.y))
    let isSteep = abs(to.y - from.y) > abs(to.x - from.x)
    for step in 0...max(1, steps) {
      if weight == 1, step % 2 == 1 { continue }
      let x = from.x + (to.x - from.x) * step / max(1, steps)
      let y = from.y + (to.y - from.y) * step / max(1, steps)
      dot(x, y, style)
      if weight == 3 { dot(isSteep ? x + 1 : x, isSteep ? y : y + 1, style) }
    }
  }

  private mutating func dot(_ x: Int, _ y: Int, _ style: Style) {
    let (row, column) = (y / 4, x / 2)
    guard x >= 0, y >= 0, row < area.rows, column < area.columns else { return }
    let index = row * area.columns + column
    dots[index] |= Self.bits[y % 4][x % 2]
    styles[index] = style
  }

  /// Braille Patterns, U+2800: dots 1-2-3-7 at the left, 4-5-6-8 at the right.
  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  private mutating func straight(_ start: Position, _ end: Position, _ sign: Unicode.Scalar, _ style: Style) {
    for row in min(start.row, end.row)...max(start.row, end.row) {
      for column in min(start.column, end.column)...max(start.column, end.column) { put(sign, row, column, style) }
    }
  }

  private mutating func put(_ sign: Unicode.Scalar, _ row: Int, _ column: Int, _ style: Style) {
    guard (0..<area.rows).contains(row), (0..<area.columns).contains(column) else { return }
    signs[row * area.columns + column] = sign
    styles[row * area.columns + column] = style
  }

  private mutating func asciiLine(_ start: Position, _ end: Position, _ weight: Int, _ style: Style) {
    let (rows, columns) = (end.row - start.row, end.column - start.column)
    let steps = max(abs(rows), abs(columns))
    guard steps > 0 else { return }
    let sign: Unicode.Scalar
    if abs(rows) * 4 <= abs(columns) {
      sign = "-"
    } else if abs(columns) <= abs(rows) / 2 {
      sign = "|"
    } else {
      sign = rows * columns > 0 ? "\\" : "/"
    }
    for step in 0...steps {
      if weight == 1, step % 2 == 1 { continue }
      put(
        weight == 3 ? "#" : weight == 1 ? "." : sign, start.row + rows * step / steps,
        start.column + columns * step / steps, style)
    }
  }

  func paint(_ frame: inout Frame) {
    for row in 0..<area.rows {
      for column in 0..<area.columns {
        let index = row * area.columns + column
        let scalar = signs[index] ?? (dots[index] == 0 ? nil : Unicode.Scalar(0x2800 + UInt32(dots[index])))
        guard let scalar else { continue }
        frame.put(
          String(Character(scalar)), at: Position(row: area.row + row, column: area.column + column),
          style: styles[index])
      }
    }
  }
}
