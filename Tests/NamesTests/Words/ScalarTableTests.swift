import Testing

@testable import Names

@Suite struct ScalarTableTests {
  @Test func saysWhatFoldingAndClassesSay() {
    // Every scalar of the table, those right behind it, and some far beyond.
    for scalar in Array(UInt32(0)..<0x840) + [0x2019, 0x1E9E, 0x4E60, 0xAC00, 0x20000, 0x10FFFF] {
      let entry = ScalarTable.shared[scalar]
      let (first, second) = Folding.fold(scalar)
      #expect(entry == ScalarEntry(scalar))
      #expect((entry.first, entry.second) == (UInt64(first), UInt64(second)))
      #expect(entry.kind == ScalarClass.of(scalar))
      #expect(entry.isLetter == (ScalarClass.of(scalar) == .letter))
      #expect(entry.isSpace == (ScalarClass.of(scalar) == .space))
      #expect((entry.capitals == 1) == ScalarClass.isCapital(scalar))
      #expect(entry.isApostrophe == ScalarClass.isApostrophe(scalar))
      #expect(entry.isPlainLetter == (entry.isLetter && first != 0 && second == 0))
    }
  }

  @Test(arguments: ["Straßen Ärger", "Ёлка2", "Ὀδυσσεύς", "a", "ab", "Ж", "год\u{2019}s", "\u{7FF}", "éé\u{301}e", ""])
  func passesPlainLetters(text: String) {
    let bytes = Array(text.utf8)
    var state = WordKey.seed
    var (letters, capitals) = (0, 0)
    var flags: UInt8 = 0
    let end = bytes.withUnsafeBufferPointer {
      ScalarTable.shared.plainLetters($0, 0..<$0.count, &state, &letters, &capitals, &flags)
    }
    var (wanted, length, position) = (WordKey.seed, 0, 0)
    for scalar in text.unicodeScalars {
      let entry = ScalarEntry(scalar.value)
      guard scalar.value < 0x800, entry.isPlainLetter, position < bytes.count - 1 else { break }
      entry.absorb(into: &wanted)
      position += String(scalar).utf8.count
      length += 1
    }
    #expect((end, letters, state) == (position, length, wanted))
  }

  @Test(arguments: ["Ärger", "Ёлка", "ﬁx", "straße", "İstanbul", "n\u{303}o"])
  func hashesAsWordKeysDo(word: String) {
    var (one, other) = (WordKey.seed, WordKey.seed)
    for scalar in word.unicodeScalars {
      ScalarTable.shared[scalar.value].absorb(into: &one)
      WordKey.absorb(scalar.value, into: &other)
    }
    #expect(one == other)
  }
}
