import Chronicle
import EDTF
import Frame
import Testing

@testable import Browser

@Suite struct TimelineTests {
  @Test func opensAtTheEventThatMostTextsReport() {
    let driver = Driver()
    #expect(driver.selection == "Shoigu met Xi Jinping, Wang Yi")
    #expect(driver.focus == .timeline)
  }

  @Test func movesByLinesAndToBothEnds() {
    let driver = Driver()
    driver.press("g")
    #expect(driver.selection == "Putin signed with Ri Hi Yong")
    driver.press("k")
    #expect(driver.selection == "Putin signed with Ri Hi Yong")
    driver.press("j j")
    #expect(driver.selection == "Putin met Ri Hi Yong")
    driver.press("G")
    #expect(driver.selection == "Zelenskyy accused Putin")
    driver.press("up down down")
    #expect(driver.selection == "Zelenskyy accused Putin")
  }

  @Test func marksWhatDidNotHappen() {
    let driver = Driver(120, 40)
    let cancelled = driver.lines.first { $0.contains("Lukashenko") } ?? ""
    #expect(cancelled.contains("✗") && cancelled.contains("cancelled"))
    let denied = driver.lines.first { $0.contains("Lavrov") } ?? ""
    #expect(denied.contains("⊘") && denied.contains("denied"))
    let planned = driver.lines.first { $0.contains("Putin · Xi Jinping") } ?? ""
    #expect(planned.contains("◌ meeting") && planned.contains("planned"))
  }

  @Test func marksDatesThatWereConcludedOrAreRough() {
    let driver = Driver(120, 40)
    #expect(driver.shows("1 Mar?"))
    #expect(driver.shows("~Dec"))
  }

  @Test func groupsByMonthAndYear() {
    let driver = Driver(80, 24)
    driver.press("-")
    #expect(driver.shows("Feb 2025") && driver.shows("Timeline by month"))
    #expect(driver.shows("Ri Hi Yong 1, Shoigu 1"), "who took part most\n\(driver.screen)")
    driver.press("-")
    #expect(!driver.shows("Feb 2025          "))
    #expect(driver.shows("Timeline by year"))
    driver.press("-")
    #expect(driver.footer.contains("years are the coarsest"))
    driver.press("+ +")
    #expect(!driver.shows("by year") && !driver.shows("by month"))
  }

  @Test func walksFromMonthToMonthAndIntoOne() {
    let driver = Driver(80, 24)
    driver.press("- j")
    #expect(driver.selection == "Macron spoke by phone with Zelenskyy", "the first event of March 2025")
    driver.press("k k")
    #expect(driver.selection == "Putin visited Minsk")
    driver.press("} enter")
    #expect(driver.focus == .timeline)
    #expect(!driver.shows("by month"))
    #expect(driver.selection == "Putin met Ri Hi Yong")
    driver.press("enter")
    #expect(driver.focus == .sources)
  }

  @Test func sortsByNumberOfTexts() {
    let driver = Driver(120, 40)
    driver.press("g s")
    #expect(driver.selection == "Putin signed with Ri Hi Yong", "the selection stays")
    #expect(driver.timeline.first == "Shoigu met Xi Jinping, Wang Yi")
    #expect(driver.shows("4 texts ──") && driver.shows("19 Jun 2024"))
    driver.press("-")
    #expect(driver.footer.contains("s sorts them by date"))
    driver.press("t").type("4.3.2025").press("enter")
    #expect(driver.selection == "Lavrov held talks with Wang Yi")
    driver.press("s")
    #expect(driver.timeline.first == "Putin signed with Ri Hi Yong")
  }

  @Test func stepsFromDayToDay() {
    let driver = Driver()
    driver.press("g }")
    #expect(driver.selection == "Putin visited Minsk")
    driver.press("} }")
    #expect(driver.selection == "Shoigu met Xi Jinping, Wang Yi")
    driver.press("} {")
    #expect(driver.selection == "Shoigu met Xi Jinping, Wang Yi")
  }

  @Test func goesToADate() {
    let driver = Driver()
    driver.press("g t").type("4.3.2025").press("enter")
    #expect(driver.selection == "Lavrov held talks with Wang Yi")
    driver.press("t").type("2024").press("escape")
    #expect(driver.selection == "Lavrov held talks with Wang Yi")
  }

  @Test(arguments: [
    ("2025", "2025"), ("2025-02", "2025-02"), ("28.2.2025", "2025-02-28"), ("28 feb 2025", "2025-02-28"),
    ("February 2025", "2025-02"), ("2.2025", "2025-02"), ("2025-02-28", "2025-02-28"),
  ])
  func readsDates(_ typed: String, _ expected: String) {
    #expect(DateText.read(typed)?.description == expected)
  }

  @Test(arguments: ["", "soon", "31.2.2025", "12"])
  func refusesWhatIsNoDate(_ typed: String) {
    #expect(DateText.read(typed) == nil)
  }

  @Test(arguments: [
    ("2025-02-28", "28 Feb", "28 Feb 2025"), ("2025-02-28?", "28 Feb?", "28 Feb 2025?"),
    ("2024-02~", "~Feb", "about Feb 2024"), ("2025-02-27/2025-02-28", "27 Feb–", "27–28 Feb 2025"),
    ("2025-02-24~/2025-02-28~", "~24 Feb", "about 24–28 Feb 2025"),
    ("2025-02-27/2025-03-01", "27 Feb–", "27 Feb – 1 Mar 2025"), ("2023-23", "autumn", "autumn 2023"),
    ("199X", "1990s", "1990s"), ("XXXX-02-28", "28 Feb", "28 Feb (year unknown)"), ("2023-33", "Q1", "Q1 2023"),
  ])
  func writesDates(_ edtf: String, _ short: String, _ long: String) throws {
    let date = try #require(EDTFDate(edtf))
    #expect(DateText.short(date) == short)
    #expect(DateText.long(date) == long)
  }

  /// The selected event is on the screen whatever the height.
  @Test(arguments: [10, 12, 18, 24, 40], [40, 60, 80, 130])
  func keepsTheSelectionInView(_ rows: Int, _ columns: Int) {
    let driver = Driver(columns, rows)
    driver.press("g")
    for _ in 0..<10 {
      #expect(driver.shows("▸"), "\(columns)x\(rows) \(driver.selection ?? "")\n\(driver.screen)")
      driver.press("j")
    }
    for _ in 0..<10 {
      driver.press("k")
      #expect(driver.shows("▸"), "\(columns)x\(rows) \(driver.selection ?? "")\n\(driver.screen)")
    }
  }
}
