import Testing

@testable import Chronicle

/// Words are found by their beginnings wherever they stand among the others, in few paragraphs or in nearly all.
@Suite struct WordIndexTests {
  /// Linear congruential (Knuth, MMIX).
  private struct Chance {
    var state: UInt64
    mutating func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
  }

  @Test(arguments: 0..<24) func findsEveryWordByItsBeginning(seed: Int) {
    var chance = Chance(state: UInt64(seed))
    // Few letters, so that many words share their first eight bytes.
    let letters = ["a", "b", "é", "я", "毅"].prefix(2 + seed % 4)
    let words = (0..<[1, 15, 16, 17, 60, 160][seed % 6]).map { _ in
      (0..<1 + chance.next(14)).map { _ in letters[chance.next(letters.count)] }.joined()
    }
    let paragraphs = (0..<1 + chance.next(150)).map { paragraph in
      // The first word is in most of them, the second in every one.
      words.indices.filter { $0 == 1 || chance.next($0 == 0 ? 2 : 30) == 1 || $0 == paragraph }.map { words[$0] }
    }
    var text: [UInt8] = []
    var ends: [UInt32] = []
    for paragraph in paragraphs {
      for word in paragraph { text += [0x20] + Array(word.utf8) }
      ends.append(UInt32(text.count))
    }
    let index = text.withUnsafeBufferPointer { WordIndex($0, ends: ends) }
    let stems = words + ["", "c", "\u{1}", "\u{10FFFF}"] + words.map { String($0.dropLast(chance.next(6))) }
    for stem in Set(stems.map { Array($0.utf8) }) {
      let told = paragraphs.indices.filter { paragraphs[$0].contains { $0.utf8.starts(with: stem) } }
      #expect(index.paragraphs(stem) { _, _ in true }?.numbers ?? [] == told)
      let exact = paragraphs.indices.filter { paragraphs[$0].contains { $0.utf8.elementsEqual(stem) } }
      #expect(index.paragraphs(stem) { _, rest in rest.isEmpty }?.numbers ?? [] == exact)
    }
  }
}
