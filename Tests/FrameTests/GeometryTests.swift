import Testing

@testable import Frame

@Suite struct GeometryTests {
  private let rect = Rect(row: 2, column: 3, rows: 10, columns: 21)

  @Test func splitsCoverTheRectangle() {
    let (left, rest) = rect.split(left: 8)
    #expect(left == Rect(row: 2, column: 3, rows: 10, columns: 8))
    #expect(rest == Rect(row: 2, column: 11, rows: 10, columns: 13))
    let (upper, bottom) = rect.split(bottom: 4)
    #expect(upper == Rect(row: 2, column: 3, rows: 6, columns: 21))
    #expect(bottom == Rect(row: 8, column: 3, rows: 4, columns: 21))
    #expect(rect.split(right: 5).right == Rect(row: 2, column: 19, rows: 10, columns: 5))
  }

  @Test func sharedBordersOverlapByOne() {
    let (left, rest) = rect.split(left: 8, sharing: 1)
    #expect(left.endColumn - 1 == rest.column && rest.endColumn == rect.endColumn)
    let (upper, bottom) = rect.split(bottom: 4, sharing: 1)
    #expect(upper.endRow - 1 == bottom.row && bottom.rows == 4)
    let (other, right) = rect.split(right: 4, sharing: 1)
    #expect(other.endColumn - 1 == right.column && right.columns == 4)
  }

  @Test(arguments: [0, 1, 2, 3, 5, 7], [0, 1])
  func dividing(count: Int, overlap: Int) {
    for parts in [rect.columns(count, sharing: overlap), rect.rows(count, sharing: overlap)] {
      #expect(parts.count == count)
      #expect(parts.isEmpty || parts[0].origin == rect.origin)
      #expect(parts.last.map { $0.endRow == rect.endRow && $0.endColumn == rect.endColumn } ?? true)
    }
    let columns = rect.columns(count, sharing: overlap)
    for (left, right) in zip(columns, columns.dropFirst()) { #expect(left.endColumn - overlap == right.column) }
  }

  @Test func splitsNeverLeaveTheRectangle() {
    #expect(rect.split(left: 99).rest.columns == 0)
    #expect(rect.split(top: -3).top.isEmpty)
    #expect(rect.split(bottom: 99).bottom.rows == 10)
    #expect(Rect(row: 0, column: 0, rows: 1, columns: 1).inset(1).isEmpty)
    #expect(rect.intersection(Rect(row: 50, column: 0, rows: 2, columns: 2)).isEmpty)
  }

  @Test func centredFits() {
    #expect(rect.centred(Size(rows: 4, columns: 11)) == Rect(row: 5, column: 8, rows: 4, columns: 11))
    #expect(rect.centred(Size(rows: 99, columns: 99)) == rect)
    #expect(rect.line(9) == Rect(row: 11, column: 3, rows: 1, columns: 21))
    #expect(rect.line(10).isEmpty)
  }
}
