import Testing

@testable import Names

struct KontsevichTests {
  private func letters(_ word: String) -> [UInt32] { word.unicodeScalars.map { NameLetter.fold($0.value).0 } }

  /// Whether one way to cut Cyrillic letters is the one Hangul syllable.
  private func reads(_ cyrillic: String, as hangul: Unicode.Scalar) -> Bool {
    guard let syllable = KoreanSyllable(hangul: hangul.value) else { return false }
    return KoreanSyllable.split(letters(cyrillic)[...]).contains { $0.count == 1 && $0[0].agrees(with: syllable) }
  }

  @Test func tableIsWhole() {
    #expect(Set(KontsevichTable.entries.map(\.hangul)).count == 19 * 21)
    #expect(KontsevichTable.finals.count == 27)
  }

  @Test func everySyllableIsWritten() {
    for entry in KontsevichTable.entries {
      #expect(Hangul.syllable(entry.hangul, .kontsevich) == entry.russian, "\(entry.hangul)")
      for (number, final) in KontsevichTable.finals.enumerated() {
        guard let closed = Unicode.Scalar(entry.hangul.value + UInt32(number) + 1) else { continue }
        #expect(Hangul.syllable(closed, .kontsevich) == entry.russian + final, "\(closed)")
      }
    }
  }

  @Test func everySyllableIsReadBack() {
    var lost: [String] = []
    for entry in KontsevichTable.entries {
      for (number, final) in ([""] + KontsevichTable.finals).enumerated() {
        guard let closed = Unicode.Scalar(entry.hangul.value + UInt32(number)) else { continue }
        lost += [entry.russian + final, entry.ukrainian + final].filter { !reads($0, as: closed) }
      }
    }
    #expect(lost.isEmpty)
  }

  /// Inside a word the plain initials are voiced.
  @Test(arguments: [("к", "г"), ("т", "д"), ("п", "б"), ("ч", "чж"), ("ч", "дж")])
  func voicedInitialsAreReadBack(_ plain: String, _ voiced: String) {
    for entry in KontsevichTable.entries where entry.russian.hasPrefix(plain) {
      let rest = entry.russian.dropFirst(plain.count)
      guard let vowel = rest.first, !"кптчх".contains(vowel) else { continue }
      #expect(reads(voiced + rest, as: entry.hangul), "\(voiced + rest) \(entry.hangul)")
    }
  }
}
