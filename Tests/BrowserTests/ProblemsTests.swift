import Chronicle
import Corpus
import Frame
import Testing

@testable import Browser

/// What went wrong is named in the browser: which file, why, what to do.
@Suite struct ProblemsTests {
  static var chronicle: Chronicle {
    var chronicle = SampleChronicle.chronicle
    chronicle.problems = [
      CorpusProblem(file: "de/bild.txt", what: "not text", advice: "remove it from the corpus or convert it to text"),
      CorpusProblem(file: "uk/лист.txt", what: "permission denied", advice: "check that you may read it"),
    ]
    chronicle.conflicts = [CorrectionConflict(correction: 0, reason: "the texts no longer name gone")]
    return chronicle
  }

  static func driver(_ columns: Int = 120, _ rows: Int = 40, ascii: Bool = false) -> Driver {
    let driver = Driver(columns, rows, ascii: ascii, chronicle: chronicle)
    var corrections = Corrections([Correction(.rename(actor: "gone", name: "Gone Away"))])
    corrections.mistakes = ["texts/parley-corrections.toml:7: into is missing, or no text"]
    driver.send(.corrections(corrections, path: "texts/parley-corrections.toml"))
    driver.send(.fileProblems(["/home/x/config.toml:3: no key is called \"hyper\""]))
    return driver
  }

  @Test func theHeadLineCountsThem() {
    #expect(Self.driver().head.contains("p 5 problems"))
    #expect(!Driver(120, 40).head.contains("problem"))
  }

  @Test func eachIsNamedWithWhyAndWhatToDo() {
    let driver = Self.driver()
    driver.press("p")
    for text in [
      "de/bild.txt  not text", "remove it from the corpus", "uk/лист.txt  permission denied",
      "texts/parley-corrections.toml:7", "into is missing", "adds nothing to the file until it is mended",
      "/home/x/config.toml:3", "gone is called Gone Away", "the texts no longer name gone",
    ] {
      #expect(driver.shows(text), "\(text)\n\(driver.screen)")
    }
    driver.type("permission")
    #expect(driver.rows == ["uk/лист.txt  permission denied"])
  }

  @Test func enterGoesToTheFile() {
    let driver = Self.driver()
    driver.press("p enter")
    #expect(driver.effects.last == .edit(document: "de/bild.txt", line: 1))
    driver.press("p").type("into").press("enter")
    #expect(driver.effects.last == .editFile(path: "texts/parley-corrections.toml", line: 7))
    driver.press("p").type("hyper").press("enter")
    #expect(driver.effects.last == .editFile(path: "/home/x/config.toml", line: 3))
    driver.press("p").type("gone").press("enter")
    #expect(driver.effects.last == .takeBack(0))
  }

  @Test func saysWhenThereAreNone() {
    let driver = Driver(120, 40)
    driver.press("p")
    #expect(driver.footer.contains("nothing went wrong"))
  }
}
