import Frame
import Testing

@testable import Browser

/// What the mouse does where it is turned on.
@Suite struct PointerTests {
  private let driver = Driver(120, 40)

  private func click(_ text: String) throws {
    let row = try #require(driver.lines.firstIndex { $0.contains(text) })
    let line = driver.lines[row]
    let column = line.distance(from: line.startIndex, to: try #require(line.range(of: text)?.lowerBound))
    driver.send(.key(.mouse(Mouse(.press(0), at: Position(row: row, column: column)))))
    driver.send(.key(.mouse(Mouse(.release, at: Position(row: row, column: column)))))
  }

  @Test func aClickSelectsAnEventAndASecondOpensIt() throws {
    driver.press("g 3")
    let first = driver.selection
    try click("Zelenskyy")
    #expect(driver.focus == .timeline && driver.selection != first)
    #expect(driver.selection?.contains("Zelenskyy") == true)
    try click("Zelenskyy")
    #expect(driver.focus == .sources)
  }

  @Test func aClickSelectsAnActor() throws {
    try click("China")
    #expect(driver.focus == .graph)
    #expect(driver.state.graph.selected == .country("CN"))
  }

  @Test func theWheelMovesWhatItIsOver() throws {
    driver.press("g 3")
    let first = driver.selection
    let inTimeline = Position(row: 5, column: 5)
    driver.send(.key(.mouse(Mouse(.wheelDown, at: inTimeline))))
    #expect(driver.selection != first && driver.focus == .sources)
    driver.send(.key(.mouse(Mouse(.wheelUp, at: inTimeline))))
    #expect(driver.selection == first)
  }

  @Test func clicksInAListChooseAndBesideItLeave() throws {
    driver.press("w")
    let rows = driver.rows
    try click(try #require(rows.last { row in driver.lines.contains { $0.contains(row) } }))
    #expect(driver.shows("Sources") && driver.state.overlays.count == 1)
    driver.send(.key(.mouse(Mouse(.press(0), at: Position(row: 39, column: 0)))))
    #expect(driver.state.overlays.isEmpty)
  }
}
