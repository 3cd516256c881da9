import EDTF
import Reading
import Testing

struct PublicationTests {
  private func publication(_ text: String, _ language: String, metadata: String? = nil, fileName: String = "")
    -> String?
  {
    DateSamples.read(text, language, published: metadata, fileName: fileName).publication.map {
      "\($0.date) \($0.source.rawValue)"
    }
  }

  @Test(arguments: ["2025-02-28", "2025-02-28T10:15:00Z", "28 February 2025", "February 28, 2025 10:15"])
  func trustsTheHeader(metadata: String) {
    #expect(publication("Published on 3 May 2019.", "en", metadata: metadata) == "2025-02-28 metadata")
  }

  @Test(arguments: [
    "2025-02-28-talks.txt", "uk/20250228_3.txt", "2025/02/28/a.txt", "news 2025_02_28.txt", "a-2025.2.28.txt",
  ])
  func readsFileNames(name: String) {
    #expect(publication("Nothing.", "en", fileName: name) == "2025-02-28 filename")
  }

  @Test(arguments: ["000_91bb576ac6076.txt", "20259928.txt", "2025.txt", "12-2025-x.txt", "1234567890.txt"])
  func passesOverOtherNumbersInFileNames(name: String) {
    #expect(publication("Nothing.", "en", fileName: name) == nil)
  }

  @Test(arguments: [
    ("en", "The talks ended.\nMore on our page01.03.25, 04:27 • 10 views", "2025-03-01 text"),
    ("ru", "Переговоры 3 мая 2019 года. Дата публикации: 24 февраля 2025 года, 10:00", "2025-02-24 text"),
    ("de", "Veröffentlicht am 24. Februar 2025. Die Gespräche von 2019 ruhen.", "2025-02-24 text"),
    ("fr", "Publié le 24 février 2025\n\nLes pourparlers continuent.", "2025-02-24 text"),
    ("de", "Am 12. Juni sprachen sie in Genf. Das war alles. (APA, 8.8.2018)", "2018-08-08 text"),
    ("en", "GENEVA, Feb. 24, 2025 (XYZ) - The talks of 3 May 2019 go on.", "2025-02-24 text"),
    ("uk", "24 лютого 2025, 10:15\n\nПереговори тривають із 3 травня 2019 року.", "2025-02-24 text"),
  ])
  func readsStamps(language: String, text: String, expected: String) {
    #expect(publication(text, language) == expected)
  }

  @Test(arguments: [
    // The day told without its year comes after the one told with it.
    (
      "uk", "28 лютого вони зустрілися. Ще 14 жовтня 2024 року про це не йшлося. 28 лютого підписали угоду.",
      "2025-02-28? inferred"
    ),
    ("de", "Am 28. Februar trafen sie sich. Von Januar bis Februar 2025 war Ruhe.", "2025-02-28? inferred"),
    ("ru", "19 марта они встретились. Осенью 2023 г. об этом писали.", "2024-03-19? inferred"),
    ("en", "On 14 October 2024 he said so.", "2024-10-14? inferred"),
    ("fr", "La rencontre de juin 2017 fut la dernière, et à la mi-septembre tout changea.", nil),
    ("en", "They met on 12 May.", nil),
  ])
  func infersFromTheText(language: String, text: String, expected: String?) {
    #expect(publication(text, language) == expected)
  }

  @Test(arguments: [
    ("en", "On 9 May he watched the parade on the 70th anniversary of the victory. They met on 8 May.", "2015-05-09"),
    ("de", "Am 8. Mai sprachen sie beim Gedenken zum 75. Jahrestag des Kriegsendes.", "2020-05-08"),
    ("fr", "Le 6 juin, ils se sont vus pour le 80e anniversaire du Débarquement de Normandie.", "2024-06-06"),
    ("ru", "Гости приедут 9 мая на торжества по случаю 80-летия Великой Победы.", "2025-05-09"),
    ("ru", "Визит пройдёт с 8 по 10 мая, в дни 70-й годовщины Победы. 8 мая состоятся переговоры.", "2015-05-08"),
    ("uk", "24 серпня вони прибули на святкування 30-ї річниці незалежності України.", "2021-08-24"),
    // What was told of years before does not count.
    ("en", "In June 1994 they had met. On 9 May they kept the 60th anniversary of the end of the war.", "2005-05-09"),
  ])
  func countsAnniversaries(language: String, text: String, expected: String) {
    #expect(publication(text, language) == "\(expected)? inferred")
  }

  @Test(arguments: [
    ("en", "On 9 May he spoke of the 10th anniversary of the victory in that election.", nil),
    ("en", "On 9 May they kept the 70th anniversary. The victory was not talked about.", nil),
    ("de", "Am 3. Mai feierte er seinen 70. Geburtstag und den Sieg der Mannschaft.", nil),
    ("ru", "9 мая 2025 года вспоминали 70-ю годовщину Победы.", "2025-05-09? inferred"),
  ])
  func countsNoOtherAnniversaries(language: String, text: String, expected: String?) {
    #expect(publication(text, language) == expected)
  }

  @Test func marksYearsThatHangOnAnInference() {
    let dates = DateSamples.dates("Am 28. Februar trafen sie sich, nach dem Treffen vom 3. Januar 2025.", "de")
    #expect(dates == ["28. Februar=2025-02-28?", "3. Januar 2025=2025-01-03"])
  }
}
