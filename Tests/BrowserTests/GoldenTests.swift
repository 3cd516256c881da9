import Chronicle
import Testing

/// Whole screens as a user sees them.
@Suite struct GoldenTests {
  @Test(arguments: [(80, 24), (120, 40), (200, 60), (40, 10), (130, 20)])
  func start(_ columns: Int, _ rows: Int) {
    expectGolden("start-\(columns)x\(rows)", Driver(columns, rows))
  }

  @Test func startInASCII() {
    expectGolden("start-ascii-100x30", Driver(100, 30, ascii: true))
  }

  @Test func tooSmall() {
    expectGolden("too-small-39x9", Driver(39, 9))
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func picker(_ columns: Int, _ rows: Int) {
    let driver = Driver(columns, rows)
    driver.press("w").type("шой")
    expectGolden("picker-\(columns)x\(rows)", driver)
  }

  @Test func met() {
    let driver = Driver(120, 40)
    driver.press("w").type("putin").press("enter")
    expectGolden("met-120x40", driver)
  }

  @Test func metPair() {
    let driver = Driver(120, 40)
    driver.press("w").type("putin").press("enter").type("ri").press("enter")
    expectGolden("met-pair-120x40", driver)
  }

  @Test func search() {
    let driver = Driver(120, 40)
    driver.press("/").type("зустріч")
    expectGolden("search-120x40", driver)
  }

  @Test func filterMenu() {
    let driver = Driver(80, 24)
    driver.press("f")
    expectGolden("filter-80x24", driver)
  }

  @Test func help() {
    let driver = Driver(120, 40)
    driver.press("?")
    expectGolden("help-120x40", driver)
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func palette(_ columns: Int, _ rows: Int) {
    let driver = Driver(columns, rows)
    driver.press(":").type("co")
    expectGolden("palette-\(columns)x\(rows)", driver)
  }

  @Test func explanation() {
    let driver = Driver(120, 40)
    driver.press("i")
    expectGolden("explanation-120x40", driver)
  }

  @Test(arguments: ["graph", "members", "neighbours", "matrix"], [(80, 24), (120, 40), (200, 60)])
  func graph(_ level: String, _ size: (columns: Int, rows: Int)) {
    let driver = Driver(size.columns, size.rows)
    driver.press("2")
    if level != "graph" { driver.press("enter") }
    if level == "neighbours" || level == "matrix" { driver.press("enter") }
    if level == "matrix" { driver.press("v") }
    expectGolden("\(level)-\(size.columns)x\(size.rows)", driver)
  }

  @Test func graphLine() {
    let driver = Driver(120, 40)
    driver.press("2 . .")
    expectGolden("graph-line-120x40", driver)
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func months(_ columns: Int, _ rows: Int) {
    let driver = Driver(columns, rows)
    driver.press("-")
    expectGolden("months-\(columns)x\(rows)", driver)
  }

  @Test func byNumberOfTexts() {
    let driver = Driver(120, 40)
    driver.press("s")
    expectGolden("by-texts-120x40", driver)
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func latinLetters(_ columns: Int, _ rows: Int) {
    let driver = Driver(columns, rows)
    driver.press("3 l l l r")
    expectGolden("latin-\(columns)x\(rows)", driver)
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func corrections(_ columns: Int, _ rows: Int) {
    let driver = Driver(columns, rows)
    let all: [Correction] = [
      .init(.merge(actor: "wang-yi", into: "xi-jinping")), .init(.rename(actor: "gone", name: "Gone Away")),
    ]
    driver.send(.corrections(Corrections(all), path: "texts/parley-corrections.toml"))
    var chronicle = SampleChronicle.chronicle
    chronicle.conflicts = [CorrectionConflict(correction: 1, reason: "the texts no longer name gone")]
    driver.send(.chronicle(chronicle))
    driver.press("c l")
    expectGolden("corrections-\(columns)x\(rows)", driver)
  }

  @Test func pending() {
    let driver = Driver(80, 24)
    driver.press("y")
    expectGolden("pending-80x24", driver)
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func marks(_ columns: Int, _ rows: Int) {
    let driver = Driver(columns, rows)
    driver.press("m k a").type("ask the embassy").press("enter 3 j a").type("who is this?").press("enter")
    expectGolden("marked-\(columns)x\(rows)", driver)
    driver.press("M")
    expectGolden("marks-\(columns)x\(rows)", driver)
  }
}
