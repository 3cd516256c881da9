import Chronicle
import Frame
import Testing

@testable import Browser

@Suite struct BrowsingTests {
  @Test func quits() {
    let driver = Driver()
    driver.press("q")
    #expect(driver.effects == [.quit])
  }

  @Test func goesRoundThePanes() {
    let driver = Driver()
    driver.press("tab")
    #expect(driver.focus == .graph)
    driver.press("tab")
    #expect(driver.focus == .sources)
    driver.press("tab backtab")
    #expect(driver.focus == .sources)
    driver.press("1")
    #expect(driver.focus == .timeline)
  }

  @Test func showsTwoPanesOnASmallScreen() {
    let driver = Driver(80, 24)
    #expect(driver.shows("Timeline") && driver.shows("Sources") && !driver.shows("┌ Actors"))
    driver.press("2")
    #expect(driver.shows("Timeline") && driver.shows("Actors") && !driver.shows("┌ Sources"))
    driver.press("1")
    #expect(driver.shows("Actors"))
  }

  @Test func followsToTheSourcesAndBack() {
    let driver = Driver()
    driver.press("enter")
    #expect(driver.focus == .sources)
    #expect(driver.shows("¶3"))
    driver.press("enter")
    #expect(driver.state.sources.selected == 1)
  }

  @Test func opensTheTextAtItsLine() {
    let driver = Driver()
    driver.press("3 E")
    #expect(driver.effects.last == .edit(document: "de/lage.txt", line: 5))
  }

  @Test func saysWhyACommandDoesNothing() {
    let driver = Driver()
    driver.press("x")
    #expect(driver.footer.contains("clear: no filter is set"))
    driver.press("n")
    #expect(driver.footer.contains("/ searches"))
    driver.press("j")
    #expect(!driver.footer.contains("searches"))
  }

  @Test func explainsWithRulesAndWords() {
    let driver = Driver(120, 40)
    driver.press("i")
    #expect(driver.shows("“getroffen”"))
    #expect(driver.shows("do not agree on the place"))
    driver.press("escape")
    #expect(!driver.shows("do not agree"))
  }

  @Test func helpFindsCommands() {
    let driver = Driver()
    driver.press("?").type("xyzzy")
    #expect(driver.rows.isEmpty)
    driver.press("ctrl-u").type("pager")
    #expect(driver.rows.count == 1)
    driver.press("escape q")
    #expect(driver.effects == [.quit])
  }

  @Test func thePaletteRunsCommandsByName() {
    let driver = Driver(120, 40)
    driver.press(":").type("zoom out").press("enter")
    #expect(driver.shows("Timeline by month"))
    driver.press(":").type("copy cit").press("enter")
    guard case .copy? = driver.effects.last else {
      Issue.record("nothing was copied")
      return
    }
    driver.press("1 :").type("romanise").press("enter")
    #expect(driver.focus == .sources, "the pane that the command is for")
    #expect(driver.shows("zustrivsia"))
    driver.press(":").type("undo")
    #expect(driver.rows.first?.hasPrefix("undo") == true)
    #expect(driver.shows("(corrections cannot be kept"))
  }

  @Test func goesBackAndForth() {
    let driver = Driver()
    driver.press("G [")
    #expect(driver.selection == "Shoigu met Xi Jinping, Wang Yi")
    driver.press("]")
    #expect(driver.selection == "Zelenskyy accused Putin")
    driver.press("]")
    #expect(driver.footer.contains("nothing to go forward to"))
  }

  @Test func keepsTheEventWhenNewTextsCome() {
    var fixture = SampleChronicle.fixture
    fixture.texts.removeAll { $0.id == "ru/itogi.txt" }
    fixture.happenings.removeAll { $0.key == "treaty" || $0.key == "minsk-visit" }
    let driver = Driver(chronicle: fixture.chronicle())
    driver.press("G k k")
    let selection = driver.selection
    driver.send(.chronicle(SampleChronicle.chronicle))
    #expect(driver.selection == selection)
    #expect(driver.timeline.count == 10)
  }

  @Test func showsProgressWhileTextsAreRead() {
    let driver = Driver(80, 24, chronicle: nil)
    driver.send(.progress(CorpusLoader.Progress(files: 0, totalFiles: 0, bytes: 0, totalBytes: 0)))
    #expect(driver.head.contains("listing texts"))
    driver.send(.progress(CorpusLoader.Progress(files: 3, totalFiles: 12, bytes: 0, totalBytes: 0)))
    #expect(driver.head.contains("reading ██░░░░░░ 3/12"))
    #expect(driver.shows("reading texts"))
    driver.send(.chronicle(SampleChronicle.chronicle))
    driver.send(.loaded)
    #expect(!driver.head.contains("reading"))
    #expect(driver.head.contains("5 texts · 5 languages · 10 events"))
  }

  @Test(arguments: [(39, 10), (60, 9), (10, 3), (1, 1), (0, 0)])
  func waitsForALargerWindow(_ columns: Int, _ rows: Int) {
    let driver = Driver(columns, rows)
    if columns >= 60 { #expect(driver.shows("this window is \(columns)x\(rows)")) }
    driver.press("j tab w")
    driver.send(.resized(Size(rows: 24, columns: 80)))
    #expect(driver.shows("Timeline"))
    #expect(driver.state.overlays.isEmpty)
  }

  @Test func sourcesFollowWhenTheKeysRest() {
    var state = BrowserState(root: "texts/", size: Size(rows: 24, columns: 80))
    _ = state.update(.chronicle(SampleChronicle.chronicle))
    let shown = state.sources.eventID
    let effects = state.update(.key(.character("j")))
    #expect(effects == [.awaitQuiet(milliseconds: 60)])
    #expect(state.sources.eventID == shown)
    _ = state.update(.quiet)
    #expect(state.sources.eventID == state.selectedEventID)
  }

  /// Whatever is pressed, in whatever size, the browser answers.
  @Test(arguments: 0..<6)
  func survivesAnyKeys(_ seed: UInt64) {
    let keys =
      "j k h l tab backtab enter escape w / f t i ? n N x [ ] y y c l a o + - = s r S M m ' X W | ! : u U { } g G ctrl-d ctrl-u pgup pgdn space . , v backspace 1 2 3 a e p и home end down up left right 0 J K ctrl-w"
      .split(separator: " ").compactMap { Key(String($0)) }
    var random = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func pick(_ count: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % count
    }
    let driver = Driver()
    for step in 0..<250 {
      if step % 40 == 39 {
        driver.send(.resized(Size(rows: 5 + pick(60), columns: 30 + pick(180))))
      } else if step % 97 == 96 {
        driver.send(.chronicle(step % 2 == 0 ? SampleChronicle.chronicle : Chronicle(root: "texts/")))
      } else {
        driver.send(.key(keys[pick(keys.count)]))
      }
      #expect(driver.frame.size == driver.state.size)
    }
  }
}
