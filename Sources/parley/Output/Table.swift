/// Rows of cells in aligned columns, two blanks between them.
struct Table {
  private var rows: [[String]] = []
  /// Columns whose cells stand at the right.
  private let numbers: Set<Int>

  init(numbers: Set<Int> = []) { self.numbers = numbers }

  mutating func add(_ cells: String...) { rows.append(cells) }

  func lines(on page: Page) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in rows.reduce(0) { max($0, page.charset.width(of: $1[column])) } }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let blanks = String(repeating: " ", count: widths[column] - page.charset.width(of: cell))
        if column > 0 { line += "  " }
        if numbers.contains(column) { line += blanks + page.show(cell) } else { line += page.show(cell) + blanks }
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
