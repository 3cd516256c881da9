import Lexicon
import TestLexicon
import Testing

/// Whatever words follow each other, and wherever a sentence breaks off, it is read.
@Suite struct AnyOrderTests {
  /// Linear congruential (Knuth, MMIX).
  private struct Chance {
    var state: UInt64

    mutating func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[next(elements.count)] }
  }

  private static let names = [
    "en": ["Viktor Orban", "Hungary's", "Rome", "the United States", "Chung Byung-won", "NATO", "Mr. Fico"],
    "de": ["Viktor Orban", "Ungarns", "Rom", "die Ukraine", "Ficos", "EU", "Anna von Berg"],
    "fr": ["Viktor Orban", "la Hongrie", "Rome", "l'Ukraine", "OTAN", "M. Fico"],
    "ru": ["Виктор Орбан", "Венгрии", "Риме", "Ван И", "НАТО", "Ким Чен Ын"],
    "uk": ["Віктор Орбан", "Угорщини", "Римі", "Ван І", "НАТО", "Кім Чен Ин"],
  ]

  private static let marks = [",", ",", ".", ":", ";", "–", "-", "(", ")", "\"", "«", "»", "\n\n", "2024", "5", "12."]

  /// All words that a file of a language lists, one form of each.
  private func words(_ file: String, _ language: String, _ chance: inout Chance) -> [String] {
    func strings(_ value: TableValue) -> [String] {
      switch value {
      case .string(let text): [text]
      case .array(let values): values.flatMap(strings)
      case .table(let values): values.sorted { $0.key < $1.key }.flatMap { strings($0.value) }
      default: []
      }
    }
    return (TestLexicon.source.languages[language]?[file].map(strings) ?? []).map {
      let forms = Braces.expand($0)
      return forms[chance.next(forms.count)]
    }
  }

  @Test(arguments: ["en", "de", "fr", "ru", "uk"]) func isRead(language: String) throws {
    var chance = Chance(state: UInt64(language.utf8.reduce(7) { $0 &* 31 &+ Int($1) }))
    let kinds = ["words", "triggers", "words", "triggers", "calendar", "offices"].map {
      words($0, language, &chance)
    }
    let names = try #require(Self.names[language])
    #expect(kinds.allSatisfy { $0.count > 50 })
    var found = 0
    for _ in 0..<400 {
      let text = (0...chance.next(40)).map { _ in
        switch chance.next(10) {
        case 0...2: chance.pick(names)
        case 3: chance.pick(Self.marks)
        default: chance.pick(chance.pick(kinds))
        }
      }
      let summary = Summary(TestLexicon.read(text.joined(separator: " "), language, published: "2024-05-03"))
      let tight = text.joined(separator: " ").split(separator: " ,").joined(separator: ",") + ","
      found += summary.allEvents.count + Summary(TestLexicon.read(tight, language)).allEvents.count
    }
    #expect(found > 100, "most of it is read")
  }
}
