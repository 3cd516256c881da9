import Chronicle
import EDTF
import Frame
import Testing

@testable import Browser

@Suite struct QuestionTests {
  @Test(arguments: ["shoi", "schoi", "шой", "choï", "SHOI", "ser sho", "сергій", "shgu"])
  func findsAManByAnySpelling(_ typed: String) {
    let driver = Driver()
    driver.press("w").type(typed)
    #expect(driver.rows.contains { $0.hasPrefix("Sergei Shoigu") })
  }

  @Test(arguments: ["xi", "си", "сі", "jinping"])
  func findsXi(_ typed: String) {
    let driver = Driver()
    driver.press("w").type(typed)
    #expect(driver.rows.first?.hasPrefix("Xi Jinping") == true)
  }

  @Test func answersWhoMetWhomInThreeKeys() {
    let driver = Driver(120, 40)
    driver.press("w").type("shoi").press("enter")
    #expect(driver.shows("Sergei Shoigu met"))
    #expect(driver.rows.count == 2)
    #expect(driver.shows("last 28 Feb 2025"))
    driver.type("wang").press("enter")
    #expect(driver.timeline == ["Shoigu met Xi Jinping, Wang Yi"])
    #expect(driver.head.contains("filter: Shoigu + Wang Yi · met"))
    #expect(driver.state.overlays.isEmpty)
    #expect(driver.shows("Choïgou"))
  }

  @Test func escapeLeadsBackThroughTheLists() {
    let driver = Driver()
    driver.press("w").type("putin").press("enter escape")
    #expect(driver.shows("Who met whom"))
    driver.press("escape")
    #expect(!driver.shows("Who met whom"))
  }

  @Test func searchesWhileTyping() {
    let driver = Driver(120, 40)
    driver.press("/").type("moscou")
    #expect(driver.footer.contains("1/1"))
    #expect(driver.shows("“moscou” ─ 1 of 1 paragraph in 1 text"))
    #expect(driver.selection == "Shoigu met Xi Jinping, Wang Yi")
    driver.press("escape")
    #expect(!driver.shows("“moscou”"))
  }

  @Test func stepsThroughWhatWasFound() {
    let driver = Driver(120, 40)
    driver.press("/").type("talks").press("enter")
    #expect(driver.focus == .sources)
    let first = driver.selection
    driver.press("n")
    #expect(driver.selection != first)
    driver.press("N")
    #expect(driver.selection == first)
    driver.press("1 j")
    #expect(!driver.shows("“talks”"))
  }

  @Test func sayingNothingWasFoundLeavesThePlace() {
    let driver = Driver()
    let selection = driver.selection
    driver.press("/").type("xyzzy").press("enter")
    #expect(driver.footer.contains("is in no text"))
    #expect(driver.selection == selection)
  }

  @Test func filtersAndClears() {
    let driver = Driver()
    driver.press("f").type("ukrai").press("enter")
    #expect(driver.head.contains("filter: Ukraine"))
    #expect(driver.timeline.count == 3)
    driver.press("f").type("call").press("enter")
    #expect(driver.timeline == ["Macron spoke by phone with Zelenskyy"])
    driver.press("x")
    #expect(driver.timeline.count == 10)
    driver.press("[")
    #expect(driver.timeline.count == 1)
  }

  @Test func theFilterIsSeenInNarrowWindows() {
    let driver = Driver(40, 10)
    driver.press("f").type("ukrai").press("enter")
    #expect(driver.head.contains("filter: Ukraine"), "\(driver.head)")
  }

  @Test func filtersBySeveralAtOnceAndTakesThemAway() {
    let driver = Driver()
    driver.press("f").type("planned").press("tab ctrl-u").type("denied").press("tab escape")
    #expect(Set(driver.timeline) == ["Lavrov held talks with Wang Yi", "Putin met Xi Jinping"])
    driver.press("f enter")
    #expect(driver.timeline.count == 1)
  }

  @Test(arguments: [("2024", 2), ("Feb 2025", 3), ("2025-03/2025-05", 4), ("1.3.2025 - 4.3.2025", 2)])
  func filtersByDates(_ typed: String, _ count: Int) {
    let driver = Driver()
    driver.press("f").type(typed).press("enter")
    #expect(driver.timeline.count == count, "\(driver.head)")
  }

  @Test func filtersByWords() {
    let driver = Driver()
    driver.press("f").type("spokesman").press("enter")
    #expect(driver.timeline == ["Lavrov held talks with Wang Yi"])
    #expect(driver.head.contains("“spokesman”"))
  }

  @Test func takesAPasteAsTyping() {
    let driver = Driver()
    driver.press("w")
    driver.send(.key(.paste("шойгу")))
    #expect(driver.rows.first?.hasPrefix("Sergei Shoigu") == true)
  }
}
