import Testing

@testable import Browser

@Suite struct CopyTests {
  @Test(arguments: [
    ("y y", "Russian Security Council Secretary Sergei Shoigu met", "February 28."),
    ("y c", "en/brief.txt, paragraph 2, “A week of visits”, 5 Mar 2025", "2025"),
    ("y l", "parley:en/brief.txt#p2", "#p2"),
    ("y a", "Russian Security Council", "— en/brief.txt, paragraph 2, “A week of visits”, 5 Mar 2025\n"),
  ])
  func copies(_ keys: String, _ start: String, _ end: String) {
    let driver = Driver()
    driver.press("3 l \(keys)")
    guard case .copy(let text, _)? = driver.effects.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.hasPrefix(start) && text.hasSuffix(end), "\(text)")
  }

  @Test func aLinkLeadsToItsParagraph() {
    let driver = Driver(120, 40)
    driver.press("g y o").type("parley:fr/note.txt#p3").press("enter")
    #expect(driver.focus == .sources)
    #expect(driver.shows("Sources ─ fr/note.txt ¶3"))
    #expect(driver.selection == "Macron spoke by phone with Zelenskyy", "the event that the paragraph tells")
    driver.press("escape")
    #expect(!driver.shows("Sources ─ fr/note.txt"))
    driver.press("[")
    #expect(driver.selection == "Putin signed with Ri Hi Yong")
  }

  @Test(arguments: [
    ("note", "is no link"), ("parley:fr/none.txt#p1", "no text is called fr/none.txt"),
    ("parley:fr/note.txt#p99", "has 4 paragraphs only"), ("parley:fr/note.txt#x", "is no link"),
  ])
  func saysWhatIsWrongWithALink(_ link: String, _ answer: String) {
    let driver = Driver(120, 40)
    driver.press("y o").type(link).press("enter")
    #expect(driver.footer.contains(answer))
    #expect(driver.state.opened == nil)
  }

  @Test(arguments: ["a b.txt", "100%.txt", "огляд #3.txt", "x#p7", "tab\t.txt", "日本.txt"])
  func anyNameOfATextSurvivesInALink(_ name: String) throws {
    let link = SourceLink(document: name, paragraph: 6)
    #expect(!link.description.contains(" "))
    #expect(SourceLink(link.description) == link, "\(link)")
  }
}
