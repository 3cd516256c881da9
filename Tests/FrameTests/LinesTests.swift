import Testing

@testable import Frame

@Suite struct LinesTests {
  private func drawn(_ charset: Charset = .unicode, _ draw: (inout Frame) -> Void) -> String {
    var frame = Frame(Size(rows: 5, columns: 11), charset: charset)
    draw(&frame)
    return frame.text
  }

  private func threePanes(_ frame: inout Frame) {
    let (top, bottom) = frame.bounds.split(top: 3, sharing: 1)
    for pane in top.columns(2, sharing: 1) { frame.box(pane) }
    frame.box(bottom)
  }

  @Test func sharedBordersJoin() {
    #expect(
      drawn(.unicode, threePanes) == """
        ┌────┬────┐
        │    │    │
        ├────┴────┤
        │         │
        └─────────┘

        """)
  }

  @Test func asciiBoxes() {
    #expect(
      drawn(.ascii, threePanes) == """
        +----+----+
        |    |    |
        +----+----+
        |         |
        +---------+

        """)
  }

  @Test func titlesAreCutToTheBorder() {
    let text = drawn { frame in
      frame.box(Rect(row: 0, column: 0, rows: 2, columns: 11), title: StyledText("Russia–China"), corners: .round)
      frame.box(Rect(row: 2, column: 0, rows: 2, columns: 11), title: StyledText("Who"))
    }
    #expect(text == "╭ Russia… ╮\n╰─────────╯\n┌ Who ────┐\n└─────────┘\n\n")
  }

  @Test func heavyLinesCrossLightOnes() {
    let text = drawn { frame in
      frame.verticalLine(at: Position(row: 0, column: 2), rows: 3)
      frame.horizontalLine(at: Position(row: 1, column: 0), columns: 5, weight: .heavy)
    }
    #expect(text == "  │\n━━┿━━\n  │\n\n\n")
  }

  @Test func roundCornersGiveWayToJunctions() {
    let text = drawn { frame in
      frame.box(Rect(row: 0, column: 0, rows: 3, columns: 5), corners: .round)
      frame.box(Rect(row: 0, column: 4, rows: 3, columns: 5), corners: .round)
    }
    #expect(text == "╭───┬───╮\n│   │   │\n╰───┴───╯\n\n\n")
  }

  @Test func textOverALineIsNotJoinedLater() {
    let text = drawn { frame in
      frame.horizontalLine(at: Position(row: 1, column: 0), columns: 5)
      frame.put("x", at: Position(row: 1, column: 2))
      frame.verticalLine(at: Position(row: 0, column: 2), rows: 3)
    }
    #expect(text == "  │\n──│──\n  │\n\n\n")
  }
}
