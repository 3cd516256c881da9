/// The corners of a box.
public enum Corners: Sendable {
  case square
  case round
}

/// Lines join where they meet: boxes that share a border, or a line that crosses another, get the right junction.
extension Frame {
  public mutating func horizontalLine(
    at position: Position, columns: Int, weight: LineWeight = .light, style: Style = .plain
  ) {
    guard columns > 0 else { return }
    for column in 0..<columns {
      var joint: Joint = []
      if column > 0 || columns == 1 { joint.formUnion(.left(weight)) }
      if column < columns - 1 || columns == 1 { joint.formUnion(.right(weight)) }
      join(joint, row: position.row, column: position.column + column, style: style)
    }
  }

  public mutating func verticalLine(
    at position: Position, rows: Int, weight: LineWeight = .light, style: Style = .plain
  ) {
    guard rows > 0 else { return }
    for row in 0..<rows {
      var joint: Joint = []
      if row > 0 || rows == 1 { joint.formUnion(.up(weight)) }
      if row < rows - 1 || rows == 1 { joint.formUnion(.down(weight)) }
      join(joint, row: position.row + row, column: position.column, style: style)
    }
  }

  /// Draws the border of a rectangle of at least 2 × 2, with a title in its upper edge as "┌ Title ──┐".
  /// - Parameter titleStyle: Lies over the style of the border.
  public mutating func box(
    _ rect: Rect, title: StyledText = StyledText(), titleStyle: Style = .plain, weight: LineWeight = .light,
    corners: Corners = .square, style: Style = .plain
  ) {
    guard rect.rows >= 2, rect.columns >= 2 else { return }
    let last = Position(row: rect.endRow - 1, column: rect.endColumn - 1)
    let places = [
      (rect.origin, "╭"), (Position(row: rect.row, column: last.column), "╮"),
      (Position(row: last.row, column: rect.column), "╰"), (last, "╯"),
    ]
    let free = places.map { isFree($0.0) }
    horizontalLine(at: rect.origin, columns: rect.columns, weight: weight, style: style)
    horizontalLine(at: places[2].0, columns: rect.columns, weight: weight, style: style)
    verticalLine(at: rect.origin, rows: rect.rows, weight: weight, style: style)
    verticalLine(at: places[1].0, rows: rect.rows, weight: weight, style: style)
    if corners == .round, weight == .light, !charset.isASCII {
      for (place, isFree) in zip(places, free) where isFree { round(place.0, place.1.unicodeScalars) }
    }
    put(title: title, in: rect, style: style.merging(titleStyle))
  }

  private mutating func put(title: StyledText, in rect: Rect, style: Style) {
    guard !title.text.isEmpty, rect.columns >= 6 else { return }
    let start = Position(row: rect.row, column: rect.column + 1)
    put(" ", at: start, style: style)
    let used = put(
      title, at: Position(row: start.row, column: start.column + 1), style: style, maxWidth: rect.columns - 4,
      overflow: .ellipsis)
    put(" ", at: Position(row: start.row, column: start.column + 1 + used), style: style)
  }

  private func isFree(_ position: Position) -> Bool {
    bounds.contains(position) && self[position.row, position.column].joint.isEmpty
  }

  private mutating func round(_ position: Position, _ corner: String.UnicodeScalarView) {
    guard let scalar = corner.first else { return }
    cells[position.row * size.columns + position.column].scalar = scalar
  }

  /// Adds lines to a cell; text that stood there gives way.
  private mutating func join(_ joint: Joint, row: Int, column: Int, style: Style) {
    guard bounds.contains(Position(row: row, column: column)) else { return }
    let joined = self[row, column].joint.joined(joint)
    let glyph = joined.glyph
    let shown = charset.isASCII ? ASCIIForms.form(of: glyph, nil)?.unicodeScalars.first ?? "+" : glyph
    set(Cell(shown, style: style, joint: joined), row: row, column: column)
  }
}
