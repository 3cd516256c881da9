/// A cell's place: rows downwards, columns rightwards, both from 0.
public struct Position: Hashable, Sendable {
  public var row: Int
  public var column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// Rows × columns, never negative.
public struct Size: Hashable, Sendable {
  public let rows: Int
  public let columns: Int

  public init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  public var isEmpty: Bool { rows == 0 || columns == 0 }
}

/// A block of cells. Sides below zero are taken as zero.
public struct Rect: Hashable, Sendable {
  public let row: Int
  public let column: Int
  public let rows: Int
  public let columns: Int

  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// All cells of a frame of that size.
  public init(_ size: Size) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  public var origin: Position { Position(row: row, column: column) }
  public var size: Size { Size(rows: rows, columns: columns) }
  public var isEmpty: Bool { rows == 0 || columns == 0 }
  /// The first row below, the first column to the right.
  public var endRow: Int { row + rows }
  public var endColumn: Int { column + columns }

  public func contains(_ position: Position) -> Bool {
    (row..<endRow).contains(position.row) && (column..<endColumn).contains(position.column)
  }

  public func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left,
      rows: min(endRow, other.endRow) - top, columns: min(endColumn, other.endColumn) - left)
  }

  /// The rectangle without a margin; inside a border it is `inset(1)`.
  public func inset(_ margin: Int) -> Rect { inset(rows: margin, columns: margin) }

  public func inset(rows vertical: Int, columns horizontal: Int) -> Rect {
    Rect(
      row: row + min(vertical, rows / 2), column: column + min(horizontal, columns / 2),
      rows: rows - 2 * vertical, columns: columns - 2 * horizontal)
  }
}

/// Cutting a rectangle into panes. With `sharing: 1` the two parts overlap by one row or column, so that the boxes
/// drawn around both share that border.
extension Rect {
  public func split(top count: Int, sharing overlap: Int = 0) -> (top: Rect, rest: Rect) {
    let taken = min(max(0, count), rows)
    let start = max(0, taken - overlap)
    return (
      Rect(row: row, column: column, rows: taken, columns: columns),
      Rect(row: row + start, column: column, rows: rows - start, columns: columns)
    )
  }

  public func split(bottom count: Int, sharing overlap: Int = 0) -> (rest: Rect, bottom: Rect) {
    let parts = split(top: rows - min(max(0, count), rows) + overlap, sharing: overlap)
    return (parts.top, parts.rest)
  }

  public func split(left count: Int, sharing overlap: Int = 0) -> (left: Rect, rest: Rect) {
    let taken = min(max(0, count), columns)
    let start = max(0, taken - overlap)
    return (
      Rect(row: row, column: column, rows: rows, columns: taken),
      Rect(row: row, column: column + start, rows: rows, columns: columns - start)
    )
  }

  public func split(right count: Int, sharing overlap: Int = 0) -> (rest: Rect, right: Rect) {
    let parts = split(left: columns - min(max(0, count), columns) + overlap, sharing: overlap)
    return (parts.left, parts.rest)
  }

  /// Side by side, as even as can be (the first ones get the odd columns).
  public func columns(_ count: Int, sharing overlap: Int = 0) -> [Rect] {
    guard count > 0 else { return [] }
    let total = columns + overlap * (count - 1)
    var start = column
    return (0..<count).map { index in
      let width = total / count + (index < total % count ? 1 : 0)
      defer { start += width - overlap }
      return Rect(row: row, column: start, rows: rows, columns: width)
    }
  }

  /// One above the other, as even as can be (the first ones get the odd rows).
  public func rows(_ count: Int, sharing overlap: Int = 0) -> [Rect] {
    guard count > 0 else { return [] }
    let total = rows + overlap * (count - 1)
    var start = row
    return (0..<count).map { index in
      let height = total / count + (index < total % count ? 1 : 0)
      defer { start += height - overlap }
      return Rect(row: start, column: column, rows: height, columns: columns)
    }
  }

  /// Its `index`-th row as a rectangle one high; empty beyond the last.
  public func line(_ index: Int) -> Rect {
    let inside = (0..<rows).contains(index)
    return Rect(row: row + index, column: column, rows: inside ? 1 : 0, columns: columns)
  }

  /// A rectangle of that size in the middle, no larger than this one.
  public func centred(_ size: Size) -> Rect {
    let rows = min(size.rows, self.rows)
    let columns = min(size.columns, self.columns)
    return Rect(
      row: row + (self.rows - rows) / 2, column: column + (self.columns - columns) / 2, rows: rows, columns: columns)
  }
}
