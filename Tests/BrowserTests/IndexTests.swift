import Chronicle
import Frame
import Testing

@testable import Browser

/// What is made beforehand to answer keys fast changes no answer.
@Suite struct IndexTests {
  private func pair() -> [Driver] {
    let indexed = Driver(120, 40)
    indexed.send(.indexes(SearchIndexes(SampleChronicle.chronicle)))
    return [Driver(120, 40), indexed]
  }

  @Test(arguments: [
    "/", "w", "f", "w s h o i", "w ш о й enter", "f m o s", "/ з у с т р і ч enter n n", "/ m e t enter l l n",
    "w enter",
    "/ w i t h enter j j k [ [", "f l a g e enter", "c m",
  ])
  func theScreenIsTheSame(_ keys: String) {
    let drivers = pair()
    for driver in drivers {
      driver.send(.corrections(Corrections(), path: "c.toml"))
      driver.press(keys)
    }
    #expect(drivers[0].frame == drivers[1].frame)
  }

  @Test func aNewChronicleIsNotSearchedWithAnOldIndex() {
    let driver = pair()[1]
    var fixture = SampleChronicle.fixture
    fixture.texts.append(("en/new.txt", "en", nil, ["Nothing but barley is sold there."]))
    driver.send(.chronicle(fixture.chronicle()))
    driver.press("/").type("barley")
    #expect(driver.footer.contains("1/1"))
  }

  @Test func textsAreFoundByTheirNamesInTheFilterMenu() {
    for driver in pair() {
      driver.press("f").type("ohlyad")
      #expect(driver.rows.contains("  uk/ohlyad.txt"))
      driver.press("enter")
      #expect(driver.head.contains("filter: uk/ohlyad.txt"))
    }
  }
}
