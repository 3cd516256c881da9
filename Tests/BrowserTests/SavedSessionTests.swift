import Chronicle
import Frame
import Testing

@testable import Browser

@Suite struct SavedSessionTests {
  private func restored(_ saved: SavedSession, chronicle: Chronicle? = SampleChronicle.chronicle) -> Driver {
    let driver = Driver(120, 40, chronicle: nil)
    driver.restore(saved)
    if let chronicle { driver.send(.chronicle(chronicle)) }
    return driver
  }

  @Test func comesBackToTheSamePlace() {
    let driver = Driver(120, 40)
    driver.press("f").type("russia").press("enter f").type("2025").press("enter G m a").type("a note").press("enter")
    driver.press("2 enter 3 s r -")
    let saved = driver.state.savedSession
    let again = restored(saved)
    #expect(again.state.savedSession == saved)
    #expect(again.selection == driver.selection)
    #expect(again.head == driver.head)
    #expect(again.focus == .sources)
    #expect(again.state.graph.level == .members("RU"))
    again.press("X")
    #expect(again.head.contains("filter: Russia") && !again.head.contains("2025"))
  }

  @Test func theWayBackIsKept() {
    let driver = Driver(120, 40)
    driver.press("g f").type("russia").press("enter y o").type("parley:fr/note.txt#p3").press("enter 1 G")
    let again = restored(driver.state.savedSession)
    for _ in 0..<3 {
      driver.press("[")
      again.press("[")
      #expect(again.selection == driver.selection && again.head == driver.head && again.focus == driver.focus)
    }
    #expect(!driver.head.contains("filter"))
    let later = restored(again.state.savedSession)
    later.press("] ]")
    #expect(later.shows("fr/note.txt ¶3") && later.head.contains("filter: Russia"))
  }

  @Test func everyPartOfTheFilterIsKept() {
    let driver = Driver(120, 40)
    for text in ["russia", "call", "planned", "uk", "2024", "putin", "week", "lage", "moscow week"] {
      driver.press("f").type(text).press("enter")
    }
    let saved = driver.state.savedSession
    #expect(saved.filter.count >= 6)
    #expect(restored(saved).state.filter == driver.state.filter)
  }

  @Test func waitsForItsEventWhileTextsLoad() {
    var fixture = SampleChronicle.fixture
    fixture.texts.removeAll { $0.id == "ru/itogi.txt" }
    fixture.happenings.removeAll { $0.key == "treaty" || $0.key == "minsk-visit" }
    let first = Driver(120, 40)
    first.press("g")
    let driver = restored(first.state.savedSession, chronicle: fixture.chronicle())
    #expect(driver.selection != "Putin signed with Ri Hi Yong")
    driver.send(.chronicle(SampleChronicle.chronicle))
    #expect(driver.selection == "Putin signed with Ri Hi Yong")
  }

  @Test func aKeyIsStrongerThanTheLastSession() {
    let first = Driver(120, 40)
    first.press("g")
    let driver = restored(first.state.savedSession, chronicle: nil)
    var fixture = SampleChronicle.fixture
    fixture.happenings.removeAll { $0.key == "treaty" }
    driver.send(.chronicle(fixture.chronicle()))
    driver.press("G")
    driver.send(.chronicle(SampleChronicle.chronicle))
    #expect(driver.selection == "Zelenskyy accused Putin")
  }

  @Test(arguments: ["", "country", "kind nonsense", "dates /", "colour red", "status maybe"])
  func whatItDoesNotUnderstandIsLeftOut(_ part: String) {
    var saved = SavedSession()
    saved.filter = [part]
    #expect(restored(saved).state.filter.isEmpty)
  }
}
