import Frame
import Testing

@testable import Browser

@Suite struct GraphTests {
  private func places(_ driver: Driver) -> [NodeKey: Rect] {
    Dictionary(uniqueKeysWithValues: driver.state.graph.model.nodes.map { ($0.key, $0.rect) })
  }

  @Test func keepsActorsInTheirPlacesWhenFiltersChange() {
    let driver = Driver(120, 40)
    let before = places(driver)
    driver.press("f").type("planned").press("enter")
    #expect(places(driver) == before)
    driver.press("2 enter")
    let members = places(driver)
    driver.press("f").type("2024").press("enter")
    #expect(places(driver) == members)
  }

  @Test func showsTheSevenAlways() {
    let driver = Driver(120, 40, chronicle: nil)
    for name in ["Russia", "China", "North Korea", "Iran", "Ukraine", "South Korea", "US"] {
      #expect(driver.shows(name))
    }
  }

  @Test(arguments: [(38, 6), (46, 17), (78, 10), (118, 27), (200, 50)])
  func noLabelHidesAnother(_ columns: Int, _ rows: Int) {
    let size = Size(rows: rows, columns: columns)
    var ring = Ring(size: size, core: [6, 11, 11, 7, 2, 4, 5])
    let width = ring.labelWidth
    var rects = zip(0..<7, [6, 11, 11, 7, 2, 4, 5]).map {
      ring.place(core: $0).rect(label: min($1, width), in: size)
    }
    while let place = ring.place(other: "X\(rects.count)") { rects.append(place.rect(label: width, in: size)) }
    let rows = Dictionary(rects.map { ($0.row + $0.rows / 2, 1) }, uniquingKeysWith: +)
    #expect(rows.values.allSatisfy { $0 <= 2 }, "a line could run through a node")
    for (index, one) in rects.enumerated() {
      #expect(one.endRow <= size.rows && one.endColumn <= columns)
      for other in rects[(index + 1)...] { #expect(one.intersection(other).isEmpty, "\(one) \(other)") }
    }
  }

  @Test func movesByGeometry() {
    let driver = Driver(120, 40)
    driver.press("2")
    #expect(driver.state.graph.selected == .country("RU"))
    driver.press("l")
    #expect(driver.state.graph.selected != .country("RU"))
    driver.press("h h h")
    let column = driver.state.graph.model.nodes.first { $0.key == driver.state.graph.selected }?.centre.column ?? 99
    #expect(column < 23)
  }

  @Test func choosingACountryFiltersTheTimeline() {
    let driver = Driver(120, 40)
    driver.press("2 space")
    #expect(driver.state.filter.countries == ["RU"])
    #expect(driver.timeline.count == 8)
    driver.press("space")
    #expect(driver.state.filter.isEmpty)
  }

  @Test func aLineFiltersTheTimelineByBothEnds() {
    let driver = Driver(120, 40)
    driver.press("2 . enter")
    #expect(Set(driver.state.filter.countries) == ["RU", "CN"])
    #expect(driver.focus == .timeline)
  }

  @Test func goesInAndUpAgain() {
    let driver = Driver(120, 40)
    driver.press("2 enter")
    #expect(driver.state.graph.level == .members("RU"))
    #expect(driver.shows("Actors ─ Russia"))
    driver.press("enter")
    #expect(driver.shows("Vladimir Putin and others"))
    driver.press("backspace backspace")
    #expect(driver.state.graph.level == .countries)
    driver.press("backspace")
    #expect(driver.footer.contains("these are all countries"))
  }

  @Test func theMatrixCountsPairs() throws {
    let driver = Driver(120, 40)
    driver.press("2 v v v")
    let matrix = try #require(driver.state.graph.model.matrix)
    let row = try #require(matrix.members.firstIndex { $0.key == .actor("vladimir-putin") })
    let column = try #require(matrix.members.firstIndex { $0.key == .actor("ri-hi-yong") })
    #expect(matrix.counts[row][column] == 2)
    driver.press("l space")
    #expect(driver.state.filter.actors.count == 2)
    driver.press("v")
    #expect(driver.shows("which country with which") && driver.shows("Russia"))
    driver.press("v")
    #expect(driver.state.graph.level == .countries)
  }

  @Test func theMatrixScrollsToAllOfThem() {
    let driver = Driver(80, 24)
    driver.press("2 v v v")
    let count = driver.state.graph.model.matrix?.members.count ?? 0
    for _ in 0..<count { driver.press("j l") }
    #expect(driver.state.graph.cell == Position(row: count - 1, column: count - 1))
    #expect(driver.state.graph.matrixOrigin.row > 0)
    #expect(driver.shows(driver.state.graph.model.matrix?.members.last?.label ?? "?"))
  }

  /// Names above the columns are whole: neighbours stand on lines of their own.
  @Test(arguments: [(120, 40), (200, 60)])
  func theMatrixNamesItsColumnsInFull(_ columns: Int, _ rows: Int) throws {
    let driver = Driver(columns, rows).press("2 v v v")
    let members = try #require(driver.state.graph.model.matrix?.members)
    let area = GraphState.area(in: try #require(driver.state.layout.graph).inset(1))
    let shown = try #require(driver.state.graph.model.matrix).visible(area.size)
    let heads = (0..<MatrixModel.headLines(area.size)).map { driver.lines[area.row + $0] }.joined(separator: "\n")
    for member in members.prefix(shown.columns - 1) where member.label.count <= MatrixModel.headWidth(area.size) {
      #expect(heads.contains(member.label), "\(member.label) in\n\(heads)")
    }
  }

  @Test func allPersonsOfACountryAreReached() {
    var fixture = SampleChronicle.fixture
    for number in 0..<40 {
      let id = "official-\(number)"
      fixture.people.append(.init(id: id, name: "Official \(number)", short: "Official \(number)", country: "RU"))
      fixture.happenings.append(.init(key: id, date: "2025-04", who: [id, "xi-jinping"], label: id))
    }
    let driver = Driver(80, 24, chronicle: fixture.chronicle())
    driver.press("2 enter")
    let all = driver.state.graph.model.columns[0]
    #expect(all.count > 40 && driver.state.graph.model.hidden > 0)
    var seen: [NodeKey?] = [driver.state.graph.selected]
    for _ in all {
      driver.press("j")
      seen.append(driver.state.graph.selected)
      #expect(driver.state.graph.model.index(of: driver.state.graph.selected) != nil)
    }
    #expect(Set(seen.compactMap { $0 }).isSuperset(of: all.map { .actor($0) }))
    for _ in all { driver.press("k") }
    #expect(driver.state.graph.selected == .actor(all[0]))
    driver.press("backspace enter")
    #expect(driver.state.graph.columnTops == [0, 0])
  }

  @Test func tellsWhatASelectedLineIsMadeOf() {
    let driver = Driver(120, 40)
    driver.press("2")
    #expect(driver.shows("Russia 8  ● met 3"))
    driver.press(".")
    #expect(driver.shows("Russia – China 3  ● met 2  ⇄ talks 1"))
    driver.press("f").type("denied").press("enter 2")
    #expect(driver.shows("Russia – China 1  ⇄ talks 1"), "\(driver.screen)")
  }

  @Test func drawsOnlyTheLinesThatTellSomething() {
    var fixture = SampleChronicle.fixture
    // Everybody met everybody once: a net, but for the lines of the selected one.
    let people = fixture.people.filter { $0.class == .person }.map(\.id)
    for (place, one) in people.enumerated() {
      for other in people[(place + 1)...] {
        fixture.happenings.append(.init(key: "\(one)-\(other)", date: "2025-04", who: [one, other], label: one))
      }
    }
    let driver = Driver(120, 40, chronicle: fixture.chronicle())
    driver.press("2")
    let edges = driver.state.graph.model.edges
    let node = driver.state.graph.model.index(of: driver.state.graph.selected)
    let drawn = GraphView(driver.state).drawn
    #expect(drawn.count < edges.count)
    for edge in drawn where edges[edge.edge].weight == 1 {
      #expect(edges[edge.edge].first == node || edges[edge.edge].second == node)
    }
  }

  @Test(arguments: [0.0, 0.5, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, -1.0])
  func sines(_ angle: Double) {
    // sin² + cos² = 1
    let sine = Trigonometry.sine(angle)
    let cosine = Trigonometry.sine(angle + Double.pi / 2)
    #expect(abs(sine * sine + cosine * cosine - 1) < 1e-5)
  }
}
