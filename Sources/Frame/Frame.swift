/// A grid of styled cells: what a screen shows. Everything outside the grid is cut off silently.
public struct Frame: Sendable {
  /// What happens to text that does not fit.
  public enum Overflow: Sendable {
    case cut
    /// Ends in the charset's ellipsis.
    case ellipsis
  }

  public let size: Size
  /// How text is brought onto this frame.
  public let charset: Charset
  /// Where the terminal's own cursor stands; nil hides it.
  public var cursor: Position?
  /// Row by row.
  public internal(set) var cells: [Cell]

  /// A blank frame.
  public init(_ size: Size, charset: Charset = .unicode) {
    self.size = size
    self.charset = charset
    cells = Array(repeating: .blank(.plain), count: size.rows * size.columns)
  }

  public var bounds: Rect { Rect(size) }

  public subscript(row: Int, column: Int) -> Cell {
    cells[row * size.columns + column]
  }

  /// Writes one line of text, never half of a wide character, and nothing of it unescaped (see `Charset`).
  /// Line ends in the text are shown as blanks; use `Charset.wrap` for more than one line.
  /// - Parameter maxWidth: Columns it may take; by default up to the right edge.
  /// - Returns: Columns it took.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, at position: Position, style: Style = .plain, maxWidth: Int? = nil,
    overflow: Overflow = .cut
  ) -> Int {
    let limit = min(maxWidth ?? .max, size.columns - position.column)
    guard limit > 0, !text.isEmpty else { return 0 }
    var pen = Pen(position: position, limit: limit, overflow: overflow)
    for glyph in charset.glyphs(text) where !draw(glyph, style, &pen) { break }
    return pen.used
  }

  /// Writes a styled text, or the part of it that `range` (UTF-8 offsets, as `Charset.wrap` gives them) names.
  /// - Parameter style: Lies under the styles of the text.
  /// - Returns: Columns it took.
  @discardableResult
  public mutating func put(
    _ styled: StyledText, range: Range<Int>? = nil, at position: Position, style: Style = .plain,
    maxWidth: Int? = nil, overflow: Overflow = .cut
  ) -> Int {
    let utf8 = styled.text.utf8
    let range = (range ?? 0..<utf8.count).clamped(to: 0..<utf8.count)
    let limit = min(maxWidth ?? .max, size.columns - position.column)
    guard limit > 0, !range.isEmpty else { return 0 }
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let part = styled.text[start..<utf8.index(start, offsetBy: range.count)]
    let stretches = styled.stretches(of: range, over: style)
    var pen = Pen(position: position, limit: limit, overflow: overflow)
    var index = 0
    for glyph in charset.glyphs(part) {
      let offset = range.lowerBound + glyph.range.lowerBound
      while index + 1 < stretches.count, stretches[index].range.upperBound <= offset { index += 1 }
      if !draw(glyph, stretches[index].style, &pen) { break }
    }
    return pen.used
  }

  /// Fills a rectangle with blanks in a style, or with another character.
  public mutating func fill(_ rect: Rect, _ style: Style = .plain, with character: Unicode.Scalar = " ") {
    let inside = rect.intersection(bounds)
    var glyphs = charset.glyphs(String(Character(character)))
    guard let glyph = glyphs.next() else { return }
    for row in inside.row..<inside.endRow {
      for column in stride(from: inside.column, through: inside.endColumn - glyph.width, by: glyph.width) {
        set(glyph.cell(style), row: row, column: column)
      }
    }
  }

  /// Lays a style over what a rectangle shows already (a selection, a search hit).
  public mutating func restyle(_ rect: Rect, _ style: Style) {
    let inside = rect.intersection(bounds)
    for row in inside.row..<inside.endRow {
      for index in row * size.columns + inside.column..<row * size.columns + inside.endColumn {
        cells[index].style = cells[index].style.merging(style)
      }
    }
  }

  /// Puts other colours in the place of those that `substitute` knows.
  public mutating func recolor(_ substitute: (Color) -> Color?) {
    for index in cells.indices {
      let style = cells[index].style
      if style.fg != .default, let color = substitute(style.fg) { cells[index].style.fg = color }
      if style.bg != .default, let color = substitute(style.bg) { cells[index].style.bg = color }
    }
  }
}

/// Equal frames show the same; the charset they were made with does not matter.
extension Frame: Equatable {
  public static func == (left: Frame, right: Frame) -> Bool {
    left.size == right.size && left.cursor == right.cursor && left.cells == right.cells
  }
}

extension Frame {
  /// Where the next glyph of a line goes.
  private struct Pen {
    let position: Position
    let limit: Int
    let overflow: Overflow
    var used = 0
    /// The last place where an ellipsis would still fit, and the style there.
    var ellipsisAt = 0
    var ellipsisStyle = Style.plain
  }

  /// False when the line is full.
  private mutating func draw(_ glyph: Glyph, _ style: Style, _ pen: inout Pen) -> Bool {
    if pen.used + glyph.width > pen.limit {
      if pen.overflow == .ellipsis { drawEllipsis(&pen) }
      return false
    }
    set(glyph.cell(style), row: pen.position.row, column: pen.position.column + pen.used)
    pen.used += glyph.width
    if pen.used + (charset.isASCII ? 3 : 1) <= pen.limit {
      pen.ellipsisAt = pen.used
      pen.ellipsisStyle = style
    }
    return true
  }

  private mutating func drawEllipsis(_ pen: inout Pen) {
    let row = pen.position.row
    for column in pen.ellipsisAt..<pen.used {
      set(.blank(pen.ellipsisStyle), row: row, column: pen.position.column + column)
    }
    pen.used = pen.ellipsisAt
    for scalar in charset.ellipsis.unicodeScalars.prefix(pen.limit - pen.used) {
      set(Cell(scalar, style: pen.ellipsisStyle), row: row, column: pen.position.column + pen.used)
      pen.used += 1
    }
  }

  /// Puts a cell in place; the other half of a wide character that it covers in part becomes blank.
  mutating func set(_ cell: Cell, row: Int, column: Int) {
    guard (0..<size.rows).contains(row), column >= 0, column + Int(cell.width) <= size.columns else { return }
    let index = row * size.columns + column
    let end = index + max(1, Int(cell.width))
    if cells[index].width == 0, column > 0 { cells[index - 1] = .blank(cells[index - 1].style) }
    if end % size.columns != 0, cells[end].width == 0 { cells[end] = .blank(cells[end].style) }
    cells[index] = cell
    if cell.width == 2 { cells[index + 1] = .rightHalf(cell.style) }
  }
}
