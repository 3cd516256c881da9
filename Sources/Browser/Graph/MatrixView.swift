import Chronicle
import Frame

/// Who × whom, with how many events they share; on the diagonal how many one takes part in.
struct MatrixModel: Sendable {
  struct Member: Hashable, Sendable {
    var key: NodeKey
    var label: String

    /// What stands above a column: the name, or a country's code where that is too long.
    func head(_ charset: Charset, width: Int) -> String {
      guard case .country(let code) = key, charset.width(of: label) > width else { return label }
      return code
    }
  }

  /// Of rows and of columns alike, the most active first.
  var members: [Member]
  var counts: [[Int]]
  var labelWidth: Int
  static let cellWidth = 6
  /// More are never looked through.
  static let most = 100

  /// Lines that name the columns: names are wider than columns, so neighbours take turns and stand above one another.
  static func headLines(_ size: Size) -> Int { size.rows < 8 ? 1 : size.rows < 20 ? 2 : 3 }

  /// Columns that a name above has.
  static func headWidth(_ size: Size) -> Int { headLines(size) * cellWidth - 1 }

  /// Rows and columns that a pane of some size shows.
  func visible(_ size: Size) -> Size {
    Size(
      rows: min(members.count, max(1, size.rows - Self.headLines(size))),
      columns: min(members.count, max(1, (size.columns - labelWidth) / Self.cellWidth)))
  }
}

/// Draws who × whom.
struct MatrixView {
  let state: BrowserState
  let matrix: MatrixModel

  func paint(_ frame: inout Frame, _ area: Rect) {
    guard !matrix.members.isEmpty else {
      frame.put("no persons in the events", at: area.origin, style: .dim, maxWidth: area.columns)
      return
    }
    let cell = state.graph.cell
    let origin = state.graph.matrixOrigin
    let shown = matrix.visible(area.size)
    paintHeads(&frame, area, origin.column..<origin.column + shown.columns)
    for row in 0..<shown.rows {
      let y = area.row + MatrixModel.headLines(area.size) + row
      let isHere = origin.row + row == cell.row
      frame.put(
        matrix.members[origin.row + row].label, at: Position(row: y, column: area.column + 1),
        style: isHere ? .bold : .plain, maxWidth: matrix.labelWidth - 2, overflow: .ellipsis)
      for column in 0..<shown.columns { paint(row, column, &frame, area) }
    }
  }

  /// By turns on the lines from the top down, so that none reaches into the next on its line.
  private func paintHeads(_ frame: inout Frame, _ area: Rect, _ columns: Range<Int>) {
    let lines = MatrixModel.headLines(area.size)
    let width = MatrixModel.headWidth(area.size)
    for column in columns {
      let start = x(column - columns.lowerBound, area) + 1
      frame.put(
        matrix.members[column].head(state.charset, width: width),
        at: Position(row: area.row + column % lines, column: start),
        style: column == state.graph.cell.column ? .bold : .dim, maxWidth: min(width, area.endColumn - start),
        overflow: .ellipsis)
    }
  }

  private func x(_ column: Int, _ area: Rect) -> Int {
    area.column + matrix.labelWidth + column * MatrixModel.cellWidth
  }

  private func paint(_ row: Int, _ column: Int, _ frame: inout Frame, _ area: Rect) {
    let origin = state.graph.matrixOrigin
    let place = Position(row: origin.row + row, column: origin.column + column)
    let count = matrix.counts[place.row][place.column]
    let text = count == 0 ? (state.charset.isASCII ? "." : "·") : "\(count)"
    let isDiagonal = place.row == place.column
    let style: Style = isDiagonal || count == 0 ? .dim : count == 1 ? Style(fg: .cyan) : Style(fg: .cyan, .bold)
    let y = area.row + MatrixModel.headLines(area.size) + row
    let end = x(column, area) + MatrixModel.cellWidth - 1
    frame.put(text, at: Position(row: y, column: end - state.charset.width(of: text)), style: style)
    guard place == state.graph.cell else { return }
    let rect = Rect(row: y, column: x(column, area) + 1, rows: 1, columns: MatrixModel.cellWidth - 1)
    frame.restyle(rect, state.isFocused(.graph) ? .reverse : .bold)
  }
}
