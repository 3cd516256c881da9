import Corpus
import Reading
import TestLexicon
import Testing

@Suite struct CountReaderTests {
  private static let reader = CountReader(TestLexicon.lexicon)

  @Test(arguments: [
    ("en", "They signed 12 new bilateral agreements.", ["12 agreements"]),
    ("en", "Between 1,000 and 3,000 additional soldiers arrived.", ["1000 troops", "3000 troops"]),
    ("en", "Aid of 2.5 million dollars for two countries.", ["2500000 dollars", "2 states"]),
    ("en", "Room 7, then the soldiers left.", []),
    ("de", "Sie unterzeichneten fünf Abkommen und sprachen 3 Stunden.", ["5 agreements", "3 hours"]),
    ("de", "3.000 Soldaten, 1,5 Milliarden Euro", ["3000 troops", "1500000000 euros"]),
    ("fr", "Quelque 20 000 soldats et 4 accords", ["20000 troops", "4 agreements"]),
    ("ru", "Подписано семь соглашений, ранены 40 военнослужащих", ["7 agreements", "40 troops"]),
    ("uk", "Підписали дванадцять угод за 2,5 години", ["12 agreements", "2.5 hours"]),
    ("xx", "12 agreements", []),
  ])
  func isRead(_ language: String, _ text: String, _ expected: [String]) {
    #expect(counts(text, language).map(\.description) == expected)
  }

  @Test func datesAreNoCounts() {
    let date = ByteRange(3..<9)
    #expect(counts("On 12 May delegates met.", "en").map(\.description) == ["12 delegates"])
    #expect(counts("On 12 May delegates met.", "en", dates: [date]).isEmpty)
  }

  private func counts(_ text: String, _ language: String, dates: [ByteRange] = []) -> [Count] {
    Array(text.utf8).withUnsafeBufferPointer {
      Self.reader.counts(in: ByteRange(0..<$0.count), of: $0, language: language, dates: dates)
    }
  }
}
