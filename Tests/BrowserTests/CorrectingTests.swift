import Chronicle
import Frame
import Testing

@testable import Browser

@Suite struct CorrectingTests {
  private func driver(_ all: [Correction] = []) -> Driver {
    let driver = Driver(120, 40)
    driver.send(.corrections(Corrections(all), path: "texts/parley-corrections.toml"))
    return driver
  }

  @Test func rejectsTheSelectedEvent() {
    let driver = driver()
    driver.press("c r")
    guard case .correct(let correction)? = driver.effects.last, case .reject(let anchor) = correction.change else {
      Issue.record("nothing was rejected")
      return
    }
    #expect(anchor.label == "Shoigu met Xi Jinping, Wang Yi")
    #expect(anchor.passages.count == 4)
    #expect(driver.footer.contains("no event: Shoigu met Xi Jinping, Wang Yi; u takes it back"))
  }

  @Test func givesAnEventAnotherDate() {
    let driver = driver()
    driver.press("c d")
    #expect(driver.footer.contains("the event was: 2025-02-28"))
    driver.press("ctrl-u").type("1 Mar 2025").press("enter")
    guard case .correct(let correction)? = driver.effects.last, case .redate(_, let date) = correction.change else {
      Issue.record("no date was given")
      return
    }
    #expect(date.description == "2025-03-01")
    driver.press("c d ctrl-u").type("someday").press("enter")
    #expect(driver.footer.contains("“someday” is no date"))
    #expect(driver.effects.count == 1)
  }

  @Test func mergesAnActorOfTheEvent() {
    let driver = driver()
    driver.press("c m")
    #expect(driver.rows.map { $0.split(separator: " ").first } == ["Sergei", "Xi", "Wang", "Beijing"])
    driver.type("wang").press("enter")
    #expect(driver.shows("Wang Yi is the same as"))
    #expect(!driver.shows("Who is the same"), "lists do not stack")
    driver.type("lavrov").press("enter")
    #expect(driver.effects == [.correct(Correction(.merge(actor: "wang-yi", into: "sergei-lavrov")))])
    #expect(driver.state.overlays.isEmpty)
  }

  @Test func renamesTheActorOfTheGraph() {
    let driver = driver()
    driver.press("2 enter c n")
    #expect(driver.footer.contains("the name is: Vladimir Putin"))
    driver.press("ctrl-u").type("V. Putin").press("enter")
    #expect(driver.effects == [.correct(Correction(.rename(actor: "vladimir-putin", name: "V. Putin")))])
  }

  @Test func splitsAnActorByText() {
    let driver = driver()
    driver.press("c s").type("wang").press("enter")
    #expect(driver.shows("Ван Ї"), "the words that name him there")
    driver.type("ohlyad").press("enter").type("Wang Min").press("enter")
    let expected = Correction.Change.split(actor: "wang-yi", documents: ["uk/ohlyad.txt"], name: "Wang Min")
    #expect(driver.effects == [.correct(Correction(expected))])
  }

  /// A text names somebody twice.
  static func twice(_ columns: Int = 120, _ rows: Int = 40) -> Driver {
    var fixture = SampleChronicle.fixture
    fixture.texts.append(
      (
        "en/two.txt", "en", "2025-03-06",
        [
          "«shoigu-xi [wang-yi|Wang Yi] <met> [sergei-shoigu|Shoigu].» Then [wang-yi|Wang] spoke of fishing in the lakes."
        ]
      ))
    let driver = Driver(columns, rows, chronicle: fixture.chronicle())
    driver.send(.corrections(Corrections(), path: "texts/parley-corrections.toml"))
    return driver
  }

  @Test func splitsAnActorByMention() {
    let driver = Self.twice()
    driver.press("c s").type("wang").press("enter").type("two").press("enter")
    #expect(driver.shows("Wang Yi is somebody else in en/two.txt"))
    #expect(driver.rows.first == "everywhere in this text" && driver.rows.count == 3)
    driver.press("down down enter")
    #expect(driver.footer.contains("there it is:"))
    driver.type("Wang Min").press("enter")
    let anchor = MentionAnchor(document: "en/two.txt", text: "Wang spoke of fishing in the lakes.")
    let expected = Correction.Change.splitMentions(actor: "wang-yi", mentions: [anchor], name: "Wang Min")
    #expect(driver.effects == [.correct(Correction(expected))])
    driver.press("c s").type("wang").press("enter").type("two").press("enter enter").type("Wang Min").press("enter")
    #expect(
      driver.effects.last
        == .correct(Correction(.split(actor: "wang-yi", documents: ["en/two.txt"], name: "Wang Min"))))
  }

  @Test func takesCorrectionsBackAndMakesThemAgain() {
    let rename = Correction(.rename(actor: "wang-yi", name: "Wang"))
    let driver = driver([Correction(.merge(actor: "a", into: "b")), rename])
    driver.press("u")
    #expect(driver.effects.last == .takeBack(1))
    driver.press("U")
    #expect(driver.effects.last == .correct(rename))
    driver.press("c l")
    #expect(driver.rows == ["  wang-yi is called Wang", "  a is b"])
    driver.type("a is b").press("enter")
    #expect(driver.effects.last == .takeBack(0))
  }

  @Test func listsWhatTheTextsNoLongerFit() {
    let driver = driver([Correction(.rename(actor: "gone", name: "Gone")), Correction(.merge(actor: "a", into: "b"))])
    var chronicle = SampleChronicle.chronicle
    chronicle.conflicts = [CorrectionConflict(correction: 0, reason: "the texts no longer name gone")]
    driver.send(.chronicle(chronicle))
    driver.press("c l")
    #expect(driver.rows == ["  a is b", "⚠ gone is called Gone"])
    #expect(driver.shows("not applied: the texts no longer name gone"))
  }

  @Test func saysWhyNothingCanBeCorrected() {
    let driver = Driver(120, 40)
    driver.press("c r")
    #expect(driver.footer.contains("there is no place to write them"))
    var broken = Corrections()
    broken.mistakes = ["f:3: into is missing"]
    driver.send(.corrections(broken, path: "f"))
    driver.press("c r")
    #expect(driver.footer.contains("the file of corrections has a mistake: f:3"))
    driver.send(.corrections(Corrections(), path: "f"))
    driver.press("u")
    #expect(driver.footer.contains("nothing was corrected yet"))
    #expect(driver.effects.isEmpty)
  }

  @Test func theEventStaysSelectedWhenItsIdChanges() {
    let driver = driver()
    driver.press("c d ctrl-u").type("1 Mar 2025").press("enter")
    var fixture = SampleChronicle.fixture
    fixture.happenings[3].date = "2025-03-01"
    driver.send(.chronicle(fixture.chronicle()))
    #expect(driver.selection == "Shoigu met Xi Jinping, Wang Yi")
  }
}
