import Testing

@testable import Corpus

@Suite struct FrontMatterTests {
  @Test func readsKnownAndKeepsOtherKeys() throws {
    let document = DocumentReader().document(
      id: "t",
      text: """
        ---
        title: "Ein Treffen in Wien"
        Date: 2025-02-28
        source: 'Agentur'
        url: https://example.org/a:b
        lang: de-AT
        author: N. N.
        ---
        Der Text.
        """)
    let matter = try #require(document.frontMatter)
    #expect(matter.title == "Ein Treffen in Wien" && matter.date == "2025-02-28" && matter.source == "Agentur")
    #expect(matter.url == "https://example.org/a:b" && matter.language?.code == "de")
    #expect(matter.others == [.init(key: "author", value: "N. N.")])
    #expect(matter.titleRange.map(document.text) == "Ein Treffen in Wien")
    #expect(matter.dateRange.map(document.text) == "2025-02-28")
    #expect(document.text(document.body) == "Der Text.")
    #expect(document.texts == ["Ein Treffen in Wien", "Der Text."] && document.roles == [.headline, .body])
    #expect(document.title == "Ein Treffen in Wien" && document.language.code == "de")
  }

  @Test(arguments: [
    "\n---\ntitle: a\n---\nText.", "---\ntitle: a\nText without an end.", "---\nThis is a sentence.\n---\nText.",
    "--- \nkein: \"Ende\"", "----\ntitle: a\n---\n", "---\nDer Minister sagte: nein.\n---\nText.",
    "---\n" + String(repeating: "key: value\n", count: 70) + "---\nText.", "---", "",
  ])
  func refusesWhatIsNoHeader(text: String) {
    let document = DocumentReader().document(id: "t", text: text)
    #expect(document.frontMatter == nil)
    #expect(document.body.start == 0)
  }

  @Test func takesListsCommentsAndCRLF() throws {
    let document = DocumentReader().document(
      id: "t", text: "---\r\n# note\r\ntags:\r\n  - a\r\n- b\r\n\r\npublished: 1 March 2024\r\n---\r\nText.")
    #expect(try #require(document.frontMatter).date == "1 March 2024")
    #expect(document.texts == ["Text."])
  }

  @Test func headlineRepeatedInTheBodyIsAHeadline() {
    let document = DocumentReader().document(id: "t", text: "---\ntitle: He came.\n---\nHe came.\n\nA text.")
    #expect(document.roles == [.headline, .headline, .body])
  }
}
