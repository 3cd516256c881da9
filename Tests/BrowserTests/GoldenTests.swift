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

  /// Every pane and every state in ASCII, as terminals without Unicode show them.
  @Test(arguments: [
    ("picker", "w s h o"), ("met", "w p u t i n enter"), ("pair", "w p u t i n enter r i enter"), ("search", "/ m e t"),
    ("search-nothing", "/ q q q"), ("filter", "f"), ("filtered", "f r u s s i a enter"), ("help", "?"),
    ("palette", ": c o"),
    ("explanation", "i"), ("actor-explanation", "2 enter i"), ("graph", "2"), ("graph-line", "2 . ."),
    ("members", "2 enter"), ("neighbours", "2 enter enter"), ("matrix", "2 enter enter v"),
    ("country-matrix", "2 enter enter v v"), ("months", "-"), ("years", "- -"), ("by-texts", "s"),
    ("latin", "3 l l l r"),
    ("apart", "3 s j j"), ("one-column", "3 - - -"), ("pending", "y"), ("marks", "m k a h i enter M"),
    ("marked", "m k a h i enter 3 m"), ("date", "t 2 0 2 4"), ("link", "y o"), ("corrections", "c l"),
    ("merge", "c m"), ("split", "c s down down enter"), ("redate", "c d"), ("problems", "p"),
    ("nothing-passes", "f r u s s i a enter f 2 0 1 9 enter"),
  ])
  func ascii(_ state: String, _ keys: String) {
    let driver = state == "problems" ? ProblemsTests.driver(100, 30, ascii: true) : Driver(100, 30, ascii: true)
    if state != "problems" {
      let all: [Correction] = [.init(.merge(actor: "a", into: "b")), .init(.rename(actor: "gone", name: "Gone Away"))]
      driver.send(.corrections(Corrections(all), path: "texts/parley-corrections.toml"))
    }
    driver.press(keys)
    expectGolden("ascii/\(state)-100x30", driver)
    #expect(!driver.screen.unicodeScalars.contains { !$0.isASCII })
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60), (40, 10)])
  func problems(_ columns: Int, _ rows: Int) {
    let driver = ProblemsTests.driver(columns, rows)
    driver.press("p")
    expectGolden("problems-\(columns)x\(rows)", driver)
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func splitMentions(_ columns: Int, _ rows: Int) {
    let driver = CorrectingTests.twice(columns, rows)
    driver.press("c s").type("wang").press("enter").type("two").press("enter down")
    expectGolden("split-mentions-\(columns)x\(rows)", driver)
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func empty(_ columns: Int, _ rows: Int) {
    let driver = Driver(columns, rows, chronicle: Chronicle(root: "texts/"))
    driver.send(.loaded)
    expectGolden("empty-\(columns)x\(rows)", driver)
  }

  @Test func reading() {
    let driver = Driver(120, 40, chronicle: nil)
    driver.send(.progress(CorpusLoader.Progress(files: 40, totalFiles: 100, bytes: 1, totalBytes: 2)))
    expectGolden("reading-120x40", driver)
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
