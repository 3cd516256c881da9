import Corpus
import Testing

@testable import Chronicle

@Suite struct TextQueryTests {
  @Test(arguments: [
    ("schoigu", "Sergei Schoigu kam an"), ("SCHOIGU", "sergei schoigu"), ("choigu", "Choïgu à Pékin"),
    ("зустріч", "на зустрічі в Пекіні"), ("встреча", "во время встречи говорили"), ("russland", "im Namen Russlands"),
    ("treffen am", "Am Montag war das Treffen"), ("шой", "міністр Шойгу прибув"), ("meeting", "three meetings"),
    ("strasse", "die Straße"), ("elysee", "à l'Élysée"), ("王毅", "外长王毅访问"), ("2025", "am 28.02.2025 um"),
  ])
  func finds(_ words: String, _ text: String) throws {
    #expect(try #require(TextQuery(words)).matches(text))
  }

  @Test(arguments: [
    ("met", "comet"), ("treffen", "nicht getroffen"), ("xi", "taxi"),
    ("putin moscow", "Putin in Minsk"), ("meeting", "meteorology"), ("talks", "the talkativeness"),
  ])
  func doesNotFind(_ words: String, _ text: String) throws {
    #expect(try !#require(TextQuery(words)).matches(text))
  }

  @Test(arguments: ["", "   ", "?!", "«»"])
  func needsAWord(_ words: String) {
    #expect(TextQuery(words) == nil)
  }

  @Test func tellsWhereTheWordsStand() throws {
    let text = "Xi met Lavrov; later Lavrov met others."
    let query = try #require(TextQuery("lavrov met"))
    let ranges = query.ranges(in: Array(text.utf8), ByteRange(0..<text.utf8.count))
    #expect(
      ranges.map { Array(text.utf8)[$0.range] }.map { String(decoding: $0, as: UTF8.self) } == [
        "met", "Lavrov", "Lavrov", "met",
      ])
  }

  @Test func staysWithinTheStretch() throws {
    let text = "one two three"
    let query = try #require(TextQuery("three"))
    #expect(!query.matches(Array(text.utf8), in: ByteRange(0..<7)))
    #expect(query.matches(Array(text.utf8), in: ByteRange(8..<13)))
  }

  @Test func findsParagraphsByOffset() {
    let paragraphs = [Paragraph(range: ByteRange(0..<5)), Paragraph(range: ByteRange(7..<9))]
    let document = Document(id: "a", bytes: Array("abcde\n\nfg".utf8), paragraphs: paragraphs)
    #expect(document.paragraph(at: 0) == 0)
    #expect(document.paragraph(at: 6) == 0)
    #expect(document.paragraph(at: 8) == 1)
    #expect(Document(id: "b", bytes: []).paragraph(at: 0) == nil)
  }

  /// Many texts are searched by several threads; their places come in order all the same.
  @Test func findsInManyTextsInOrder() throws {
    let story = Story(
      (0..<700).map {
        StoryText(String(1000 + $0), "en", "2024-05-01", $0 % 3 == 0 ? "Grain.\n\nTrade and grain." : "Oil.")
      })
    let hits = story.chronicle.hits(of: try #require(TextQuery("grain")))
    #expect(hits.map(\.document) == (0..<700).filter { $0 % 3 == 0 }.flatMap { [$0, $0] })
    #expect(hits.prefix(2).map(\.paragraph) == [0, 1])
  }
}
