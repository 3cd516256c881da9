import Testing

@testable import Names

@Suite struct ChineseSyllablesTests {
  private func readings(_ word: String, _ script: NameWord.Script) -> [[UInt16]] {
    let letters = word.unicodeScalars.map { NameLetter.fold($0.value).0 }
    return ChineseSyllables.readings(of: letters[...], script: script)
  }

  /// The number by which readings tell a syllable.
  private func number(_ syllable: Int) -> UInt16 { UInt16(syllable + 1) }

  @Test func readsEverySpellingOfEverySyllable() {
    for (index, syllable) in Palladius.allSyllables.enumerated() {
      for spelling in [syllable] + WadeGiles.spellings(syllable) {
        #expect(readings(spelling, .latin).contains([number(index)]), "\(spelling) as \(syllable)")
      }
    }
  }

  @Test func readsCyrillicSpellings() {
    for (spelling, syllable) in Palladius.russianSpellings {
      #expect(readings(spelling, .cyrillic).contains([number(syllable)]), "\(spelling)")
    }
  }

  @Test(arguments: ["smith", "b", "", "xx"]) func readsNothingElse(word: String) {
    #expect(readings(word, .latin).isEmpty)
  }
}
