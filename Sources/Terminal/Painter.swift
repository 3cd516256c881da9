import CNcurses
import Frame
import Glibc

/// Brings frames into ncurses, which finds the shortest way to the terminal: only cells that changed are written.
struct Painter {
  private let depth: ColorDepth
  private let isUTF8: Bool
  /// The terminal's own colours can be asked for; otherwise white on black stands for them.
  private let hasDefaultColors: Bool
  private var shown: [Cell] = []
  private var shownSize = Size(rows: 0, columns: 0)
  private var cursorVisible: Bool?
  private var run: [wchar_t] = []

  init(isUTF8: Bool) {
    self.isUTF8 = isUTF8
    var hasDefaultColors = true
    let colors = environment("NO_COLOR") == nil ? nc_start_color(&hasDefaultColors) : 0
    self.hasDefaultColors = hasDefaultColors
    depth = ColorDepth(colors: Int(colors))
  }

  var colorDepth: ColorDepth { depth }

  /// Forgets what is shown, after the size changed.
  mutating func forget() {
    shown = []
    shownSize = Size(rows: 0, columns: 0)
    cursorVisible = nil
    nc_attributes(0, 0)
    nc_erase()
  }

  mutating func paint(_ frame: Frame, on size: Size) {
    if frame.size != shownSize { forget() }
    let rows = min(frame.size.rows, size.rows)
    let columns = min(frame.size.columns, size.columns)
    for row in 0..<rows { paint(row: row, columns: columns, of: frame) }
    shown = frame.cells
    shownSize = frame.size
    place(frame.cursor.flatMap { Rect(size).contains($0) ? $0 : nil })
  }

  private mutating func place(_ cursor: Position?) {
    if cursorVisible != (cursor != nil) {
      nc_show_cursor(cursor != nil)
      cursorVisible = cursor != nil
    }
    nc_refresh(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? -1))
  }

  private mutating func paint(row: Int, columns: Int, of frame: Frame) {
    let start = row * frame.size.columns
    let cells = frame.cells
    var column = 0
    while column < columns {
      guard isChanged(cells, start + column) else {
        column += 1
        continue
      }
      // The right half of a wide character is drawn with its left half.
      var first = column
      while first > 0, cells[start + first].width == 0 { first -= 1 }
      column = first
      let style = cells[start + first].style
      run.removeAll(keepingCapacity: true)
      while column < columns, column == first || isPart(cells, start + column, style) {
        append(cells[start + column], room: columns - column)
        column += max(1, Int(cells[start + column].width))
      }
      select(style)
      nc_write(Int32(row), Int32(first), run, Int32(run.count))
    }
  }

  private func isChanged(_ cells: [Cell], _ index: Int) -> Bool {
    index >= shown.count || cells[index] != shown[index]
  }

  private func isPart(_ cells: [Cell], _ index: Int, _ style: Style) -> Bool {
    let cell = cells[index]
    if cell.style != style { return false }
    return isChanged(cells, index) || cell.width == 2 && isChanged(cells, index + 1)
  }

  /// Adds a cell to the run. What the C library measures otherwise than the frame does would shift the rest of the
  /// line, and is replaced.
  private mutating func append(_ cell: Cell, room: Int) {
    let width = Int(cell.width)
    guard width > 0 else { return run.append(0x20) }
    let value = wchar_t(bitPattern: cell.scalar.value)
    if value < 0x7F && width == 1 || width <= room && isUTF8 && Int(nc_columns(value)) == width {
      run.append(value)
      for mark in cell.marks.scalars where isUTF8 {
        let mark = wchar_t(bitPattern: mark.value)
        if nc_columns(mark) == 0 { run.append(mark) }
      }
    } else {
      run.append(isUTF8 && nc_columns(0xFFFD) == 1 ? 0xFFFD : 0x3F)
      if width == 2, room > 1 { run.append(0x20) }
    }
  }

  private func select(_ style: Style) {
    var attributes: UInt32 = 0
    if style.bold { attributes |= nc_bold }
    if style.dim { attributes |= nc_dim }
    if style.italic { attributes |= nc_italic }
    if style.underline { attributes |= nc_underline }
    if style.reverse { attributes |= nc_reverse }
    let (foreground, bright) = depth.number(of: style.fg)
    let (background, _) = depth.number(of: style.bg)
    if bright { attributes |= nc_bold }
    var pair: Int32 = 0
    if foreground >= 0 || background >= 0 {
      // ncurses keeps the pairs and reuses the oldest when the terminal has no more.
      pair = nc_pair(
        foreground < 0 && !hasDefaultColors ? 7 : foreground, background < 0 && !hasDefaultColors ? 0 : background)
    }
    nc_attributes(attributes, max(0, pair))
  }
}
