import Frame
import Testing

@testable import Browser

@Suite struct SourcesTests {
  @Test(arguments: [(80, 2), (120, 4), (200, 4), (40, 1)])
  func showsAsManyTextsAsFit(_ columns: Int, _ count: Int) {
    let driver = Driver(columns, 40)
    driver.press("3")
    #expect(driver.state.sources.columns.count == count)
    #expect(driver.state.sources.texts.count == 4)
  }

  @Test func alignsTheTextsOnTheirPassages() {
    let driver = Driver(120, 40)
    let rows = driver.state.sources.columns.map { column in
      column.lines.firstIndex { line in
        guard let line, line.index == 0 else { return false }
        return line.passage.text.runs.contains { $0.style.bold }
      }
    }
    #expect(Set(rows).count == 1)
  }

  @Test func oneActorHasOneColour() {
    let driver = Driver(120, 40)
    let colors = driver.state.sourceSubject.colors
    #expect(colors.count == 3)
    #expect(Set(colors.values).count == 3)
    for column in driver.state.sources.columns {
      let shown = Set(column.lines.compactMap { $0 }.flatMap { $0.passage.text.runs.map(\.style.fg) })
      #expect(!shown.intersection(colors.values).isEmpty)
    }
  }

  @Test func tellsWhereTheTextsDisagree() {
    let driver = Driver(200, 60)
    let title = driver.lines.first { $0.contains("Sources") } ?? ""
    #expect(
      title.contains("Shoigu met Xi Jinping, Wang Yi ─ 28 Feb 2025 ─ Beijing (de, en) ─ 4 texts, 4 languages ─ ≠ place")
    )
  }

  @Test(arguments: [40, 60, 80, 100])
  func tellsOfDisagreementInNarrowWindowsToo(_ columns: Int) {
    let driver = Driver(columns, 24)
    driver.press("3")
    let title = driver.lines.first { $0.contains("≠") } ?? ""
    #expect(title.contains("Shoigu met") && title.contains("≠ place"), "\(title)")
  }

  @Test func scrollsAllTextsTogetherAndBack() {
    let driver = Driver(80, 24)
    driver.press("3 j j")
    #expect(driver.state.sources.scroll == 2)
    driver.press("0")
    #expect(driver.state.sources.scroll == 0)
    driver.press("g")
    #expect(driver.shows("Moskau und Peking"))
    driver.press("G")
    #expect(driver.shows("zusammenkommen"))
    for _ in 0..<80 { driver.press("j") }
    #expect(driver.state.sources.columns.contains { $0.lines.contains { $0 != nil } })
  }

  @Test func scrollsSidewaysThroughTheTexts() {
    let driver = Driver(80, 24)
    driver.press("3 l l l")
    #expect(driver.state.sources.selected == 3)
    #expect(driver.shows("uk ohlyad.txt") || driver.shows("uk/ohlyad.txt"))
    driver.press("l")
    #expect(driver.state.sources.selected == 0)
  }

  @Test func scrollsTextsApart() {
    let driver = Driver(120, 40)
    driver.press("3 s l j j")
    let offsets = driver.state.sources.texts.map(driver.state.sources.offset)
    #expect(offsets == [0, 2, 0, 0])
    #expect(driver.shows("scrolled apart"))
    driver.press("s k")
    #expect(driver.state.sources.texts.map(driver.state.sources.offset) == [-1, 1, -1, -1])
    driver.press("0")
    #expect(driver.state.sources.isRewound)
  }

  @Test func showsMoreOrFewerTextsSideBySide() {
    let driver = Driver(120, 40)
    driver.press("3 - -")
    #expect(driver.state.sources.columns.count == 2)
    driver.press("+ + + +")
    #expect(driver.state.sources.columns.count == 4)
    #expect(driver.footer.contains("all texts are shown"))
    driver.press("- - - -")
    #expect(driver.footer.contains("one text is the fewest"))
  }

  @Test func marksWhatTheTextsDoNotAgreeOn() {
    let driver = Driver(200, 60)
    #expect(driver.shows("à ≠Moscou"))
    #expect(driver.shows("in ≠Beijing"))
    #expect(driver.shows("≠ place Moscow"), "above the text that tells it")
  }

  @Test func writesOtherScriptsInLatinLetters() {
    let driver = Driver(120, 40)
    #expect(!driver.shows("zustrivsia"))
    driver.press("3 r")
    #expect(driver.shows("zustrivsia"))
    #expect(driver.shows("зустрівся"))
    for column in driver.state.sources.columns {
      for case .latin(let text)? in column.lines.map({ line in line.map { $0.passage.rows[$0.index] } }) {
        #expect(driver.state.charset.width(of: text) <= column.rect.columns, "\(text)")
      }
    }
    driver.press("r")
    #expect(!driver.shows("zustrivsia"))
  }

  @Test func tellsThatThereIsNothingToRomanise() {
    let driver = Driver(120, 40)
    driver.press("1 j 3 r")
    #expect(driver.footer.contains("the texts on the screen are written in Latin letters"))
  }

  @Test func sendsAParagraphThroughACommand() {
    let driver = Driver(120, 40)
    driver.press("3 !")
    #expect(driver.footer.contains("no command was given yet"))
    driver.press("|").type("wc -w").press("enter")
    guard case .pipe("wc -w", let text)? = driver.effects.last else {
      Issue.record("nothing was sent")
      return
    }
    #expect(text.hasPrefix("Am 28. Februar hat") && text.hasSuffix("Seiten.\n"))
    driver.send(.answer(command: "wc -w", text: "24\n\u{1B}[31mred"))
    #expect(driver.shows("wc -w") && driver.shows("│ 24"))
    #expect(!driver.screen.unicodeScalars.contains("\u{1B}"))
    driver.press("escape l !")
    guard case .pipe("wc -w", let other)? = driver.effects.last else {
      Issue.record("nothing was sent again")
      return
    }
    #expect(other.hasPrefix("Russian Security Council"))
  }

  /// A text without line breaks is shown like others, and its passage found.
  @Test func showsVeryLongParagraphs() {
    var fixture = SampleChronicle.fixture
    let filler = String(repeating: "довге речення без кінця ", count: 4000)
    fixture.texts[4].paragraphs = [fixture.texts[4].paragraphs[0], filler + fixture.texts[4].paragraphs[2] + filler]
    let driver = Driver(120, 40, chronicle: fixture.chronicle())
    #expect(driver.shows("Сергій Шойгу") || driver.shows("Шойгу"))
    #expect(driver.shows("¶2"))
    driver.press("3 l l l g")
    #expect(driver.shows("Огляд тижня"))
    driver.press("G")
    #expect(driver.shows("без кінця"))
  }

  @Test func escapeLeadsFromWhatWasFoundToTheSources() {
    let driver = Driver(120, 40)
    driver.press("/").type("talks").press("enter")
    #expect(driver.shows("“talks”"))
    driver.press("escape")
    #expect(!driver.shows("“talks”"))
    driver.press("escape")
    #expect(driver.footer.contains("nothing is open"))
  }

  /// What a text holds never reaches the screen as it is.
  @Test func showsHostileTextAsMarks() {
    var fixture = SampleChronicle.fixture
    fixture.texts[1].paragraphs[1] += " \u{1B}]0;title\u{7} \u{202E}evil\u{9B}2J"
    let driver = Driver(120, 40, chronicle: fixture.chronicle())
    driver.press("3 l")
    let scalars = Set(driver.screen.unicodeScalars)
    for scalar in ["\u{1B}", "\u{7}", "\u{202E}", "\u{9B}"] as [Unicode.Scalar] { #expect(!scalars.contains(scalar)) }
  }
}
