import Testing

@testable import Names

/// Surfaces of the words, numbers and marks of a text.
private func surfaces(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return Tokenizer.tokens(of: text).map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }
}

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("Putin's visit", ["Putin", "'", "s", "visit"]),
    ("l'Ukraine d’août", ["l'", "Ukraine", "d’", "août"]),
    ("п'ять пам’яток", ["п'ять", "пам’яток"]),
    ("Jong-un", ["Jong", "-", "un"]),
    ("am 28. Februar", ["am", "28", ".", "Februar"]),
    ("习近平", ["习", "近", "平"]),
    ("윤석열 대통령", ["윤석열", "대통령"]),
    ("«МИД»", ["«", "МИД", "»"]),
    ("", []),
    (" \n\t", []),
  ])
  func cutsWords(text: String, words: [String]) {
    #expect(surfaces(text) == words)
  }

  @Test(arguments: ["'", "’"]) func readsApostrophesAsOneMark(mark: String) {
    #expect(Tokenizer.tokens(of: "Putin\(mark)s visit")[1].isMark("'"))
  }

  @Test(arguments: ["Émile", "ÉMILE", "emile", "É\u{301}mile"]) func foldsCaseAndAccents(word: String) throws {
    let token = try #require(Tokenizer.tokens(of: word).first)
    #expect(token.key == WordKey("emile"))
  }

  @Test(arguments: ["U.S.", "US"]) func readsDottedLettersAsOneWord(word: String) throws {
    let token = try #require(Tokenizer.tokens(of: word).first)
    #expect(token.key == WordKey("us"))
    #expect(token.flags.contains(.allCapitals))
  }

  @Test func tellsInitials() throws {
    let tokens = Tokenizer.tokens(of: "В. Путин")
    #expect(tokens.map(\.isWord) == [true, false, true])
    #expect(tokens[0].flags.contains([.initial, .capital, .cyrillic]))
    #expect(!tokens[2].flags.contains(.initial))
  }

  @Test func tellsScriptsAndLines() {
    let tokens = Tokenizer.tokens(of: "Berlin\nКиев kyiv")
    #expect(tokens.map { $0.flags.contains(.lineStart) } == [true, true, false])
    #expect(tokens.map { $0.flags.contains(.latin) } == [true, false, true])
    #expect(tokens.map(\.isCapital) == [true, true, false])
  }

  @Test func saturatesNumbers() throws {
    let token = try #require(Tokenizer.tokens(of: "99999999999999999999999").first)
    #expect(token.isNumber && token.value == .max)
  }

  @Test func keepsBrokenBytesInBounds() {
    // A lead byte at the end of the text.
    let bytes: [UInt8] = [0x41, 0xD0]
    var tokens: [Token] = []
    bytes.withUnsafeBufferPointer { Tokenizer.tokens(of: $0, range: 0..<2, into: &tokens) }
    #expect(tokens.allSatisfy { $0.end <= 2 && $0.start < $0.end })
  }
}
