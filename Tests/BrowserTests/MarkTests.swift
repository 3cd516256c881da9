import Chronicle
import Frame
import Testing

@testable import Browser

@Suite struct MarkTests {
  @Test func bookmarksAnEventAndFindsItAgain() {
    let driver = Driver(120, 40)
    driver.press("m")
    #expect(driver.effects == [.keepSession])
    #expect(driver.footer.contains("bookmarked: Shoigu met Xi Jinping, Wang Yi"))
    driver.press("g M")
    #expect(driver.rows == ["★ Shoigu met Xi Jinping, Wang Yi"])
    driver.press("enter")
    #expect(driver.selection == "Shoigu met Xi Jinping, Wang Yi")
    driver.press("m M")
    #expect(driver.footer.contains("nothing is bookmarked"))
  }

  @Test func notesAParagraph() {
    let driver = Driver(120, 40)
    driver.press("3 l a").type("who says so?").press("enter")
    #expect(driver.shows("✎ who says so? —"))
    driver.press("1 g M").type("says").press("enter")
    #expect(driver.focus == .sources)
    #expect(driver.shows("en/brief.txt ¶2"))
    driver.press("a ctrl-u enter")
    #expect(!driver.shows("who says so?"))
  }

  @Test func anEventIsSeenWhenItsSourcesWereLookedAt() {
    let driver = Driver(120, 40)
    driver.press("j")
    _ = driver.selection
    #expect(driver.state.marks.seen.isEmpty, "walking by is not looking")
    driver.send(.quiet)
    #expect(driver.state.marks.seen.count == 1)
    driver.press("k enter l")
    #expect(driver.state.marks.seen.count == 2)
    driver.press("1 S")
    #expect(driver.state.marks.seen.count == 1)
    driver.press("g '")
    #expect(driver.selection == "Putin visited Minsk")
  }

  @Test func filtersByMarks() {
    let driver = Driver(120, 40)
    driver.press("m j S f").type("unseen").press("enter")
    #expect(driver.timeline.count == 9)
    driver.press("f").type("bookmarked").press("enter")
    #expect(driver.timeline == ["Shoigu met Xi Jinping, Wang Yi"])
    driver.press("X")
    #expect(driver.timeline.count == 9)
    #expect(driver.footer.contains("no longer filtered by bookmarked"))
    driver.press("X X")
    #expect(driver.timeline.count == 10)
    #expect(driver.footer.contains("no filter is set"))
  }

  @Test func theLogTellsWhatWasLookedAt() {
    let driver = Driver(120, 40)
    driver.now(1_740_751_509)
    driver.press("W")
    #expect(driver.footer.contains("nothing was looked at yet"))
    driver.press("enter")
    driver.press("/").type("зустріч").press("enter")
    #expect(
      driver.state.log.entries.map(\.line) == [
        "2025-02-28T14:05:09Z\tevent\t28 Feb 2025: Shoigu met Xi Jinping, Wang Yi\tparley:de/lage.txt#p3\n",
        "2025-02-28T14:05:09Z\tsearch\t“зустріч”, 2 paragraphs\t\n",
      ])
    driver.press("W enter")
    #expect(driver.effects.last == .exportLog(path: "parley-log.tsv"))
  }

  @Test(arguments: [(0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"), (-1, "1969-12-31T23:59:59Z")])
  func writesTimes(_ seconds: Int64, _ text: String) { #expect(LogEntry.time(seconds) == text) }

  /// Marks stay on what they were put on when texts change around it.
  @Test func marksFollowTheirTargets() {
    let driver = Driver(120, 40)
    driver.press("m 3 l m")
    var fixture = SampleChronicle.fixture
    fixture.texts[1].paragraphs.insert("A new first line that shifts the others.", at: 1)
    // The event's date was read anew, so its id is another.
    fixture.happenings[3].date = "2025-02"
    driver.send(.chronicle(fixture.chronicle()))
    #expect(driver.state.marks[.paragraph("en/brief.txt", 2)] != nil)
    let event = driver.state.chronicle.events.first { $0.label == "Shoigu met Xi Jinping, Wang Yi" }
    #expect(event.map { driver.state.marks[.event($0.id)] != nil } == true)
  }
}
