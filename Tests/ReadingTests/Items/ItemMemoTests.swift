import Corpus
import Names
import TestLexicon
import Testing

@testable import Reading

@Suite struct ItemMemoTests {
  private static let texts: [(String, String)] = [
    ("en", "US President Joe Biden met Volodymyr Zelenskyy in Kyiv on Monday. He told us of it in march."),
    ("en", "In March the Foreign Ministers of Germany and France will meet in Berlin. Die Berlin talks go on."),
    ("de", "Die Außenminister trafen sich in Berlin. Am Montag traf Olaf Scholz in Paris Emmanuel Macron."),
    ("de", "Das Außenministertreffen in Wien begann. Das Rüstungskontrollabkommen unterschrieb Wladimir Putin."),
    ("fr", "À Paris, M. Macron a rencontré Olaf Scholz lundi. Il a dit que l'Allemagne est prête."),
    ("ru", "В. Путин встретился с Си Цзиньпином в Пекине. Он прибыл с визитом в понедельник."),
    ("uk", "Зеленський зустрівся з Макроном у Парижі. В Україні чекали на них."),
  ]

  @Test func hasNoSayInWhatIsFound() {
    let used = Reader(TestLexicon.lexicon)
    // Backwards, then forwards: each text is read after all the others and after itself.
    for (language, text) in Self.texts.reversed() { _ = used.read(document(text, language)) }
    for (language, text) in Self.texts {
      let (fresh, again) = (
        Reader(TestLexicon.lexicon).read(document(text, language)), used.read(document(text, language))
      )
      #expect(fresh.mentions == again.mentions && fresh.claims == again.claims && !fresh.mentions.isEmpty)
    }
  }

  private func document(_ text: String, _ language: String) -> Document {
    TestLexicon.document(text, language, published: "2025-03-01")
  }

  @Test func tellsWordsByTheirForm() throws {
    func key(_ text: String, _ index: Int = 0, language: UInt32 = 1) -> ItemMemo.Key? {
      ItemMemo.Key(Tokenizer.tokens(of: text)[index], language: language)
    }
    #expect(key("march") == key("march on") && key("march") != nil)
    #expect(key("march") != key("March") && key("a") != key("à") && key("march") != key("march", language: 2))
    #expect(key("I. Lee") != key("I met") && key("I. Lee") != nil)
    // In capitals a word has two keys; a capital elided in a name depends on its neighbours.
    #expect(key("NATO") == nil && key("D'Alema") == nil && key("l'Ukraine") != nil && key("в Киеве") != nil)
  }
}
