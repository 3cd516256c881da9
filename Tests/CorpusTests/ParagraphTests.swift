import Testing

@testable import Corpus

@Suite struct ParagraphTests {
  private func document(_ text: String) -> Document { Knowledge.reader.document(id: "t", text: text) }

  @Test func oneParagraphALine() {
    let lines = [
      "Der Minister reiste am Montag nach Wien.", "Dort traf er seinen Kollegen und sprach mit ihm über den Handel.",
      "„Wir sind uns einig“, sagte er danach.",
    ]
    #expect(document(lines.joined(separator: "\n")).texts == lines)
    #expect(document(lines.joined(separator: "\n\n\n")).texts == lines)
  }

  @Test func wrappedLinesAreRejoined() {
    let text = """
      Meeting in the capital

      The minister of foreign affairs arrived in the capital on Monday to
      hold talks with his counterpart about trade, security and the coming
      summit of both unions, the agency said.
      A second paragraph begins without an empty line between the two, as it
      does in many texts that were broken by a machine at a fixed width and
      then sent by mail.

      - The first item of a list, which is long enough to be broken by that
        machine into two lines.
      - The second item.
      """
    let document = document(text)
    #expect(document.paragraphs.count == 5)
    #expect(document.roles == [.headline, .body, .body, .list, .list])
    #expect(document.texts[1].hasPrefix("The minister") && document.texts[1].hasSuffix("agency said."))
    #expect(document.texts[3].hasSuffix("into two lines."))
  }

  @Test(arguments: [
    ("Er kam, wie es heißt, am 28.\nFebruar nach Kiew und sprach mit dem Minister über die Lage.", 1),
    ("Он прибыл в Москву и встретился с министром им.\nКирова, как сообщило агентство вчера.", 1),
    ("The delegation arrived on Monday and\nmet the president in his residence.", 1),
    ("Le ministre est arrivé à Paris lundi matin,\nMoscou ayant donné son accord.", 1),
    ("He came on Monday.\nThen he left.", 2),
    ("Die Themen waren:\nder Handel und die Sicherheit.", 2),
    ("Er kam am 28.\n\nFebruar nach Kiew und sprach dort mit dem Minister.", 1),
    ("Сьогодні він прилетів до столиці\n\nі зустрівся там із президентом.", 2),
  ])
  func brokenLinesAreJoined(text: String, count: Int) {
    let document = document(text)
    #expect(document.paragraphs.count == count)
  }

  @Test func aSentenceOverABrokenLineIsOne() {
    let document = document("Er kam am 28.\nFebruar nach Kiew. Er sprach dort.")
    let found = Knowledge.splitter.sentences(
      in: document.paragraphs[0].range, of: document, language: document.language)
    #expect(found.map(document.text) == ["Er kam am 28.\nFebruar nach Kiew.", "Er sprach dort."])
  }

  @Test func rangesAreTrimmedAndOrdered() {
    let document = document(
      "\n\n  \u{A0}Erste Zeile ohne Punkt\t\n\n * * *\n\u{3000}Zweite Zeile mit einem Punkt am Ende. \n\n")
    #expect(document.texts == ["Erste Zeile ohne Punkt", "Zweite Zeile mit einem Punkt am Ende."])
  }

  @Test(arguments: ["", " ", "\n\n\n", "---\n***\n---", "\u{FEFF}"])
  func emptyTextsHaveNoParagraphs(text: String) {
    #expect(document(text).paragraphs.isEmpty)
    #expect(document(text).title == nil)
  }
}
