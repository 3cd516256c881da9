import Chronicle
import Corpus
import Exchange
import TestLexicon
import Testing

/// Any order of files gives the same chronicle, and more files the same ids.
@Suite struct DeterminismTests {
  private static let texts = [
    StoryText("a.txt", "en", "2024-05-01", "Andrzej Duda met Gitanas Nauseda in Vilnius on 12 April 2024."),
    StoryText("b.txt", "de", "2024-05-02", "Andrzej Duda traf am 12. April 2024 in Wilna Gitanas Nauseda."),
    StoryText("c.txt", "fr", "2024-05-03", "Andrzej Duda a rencontré Gitanas Nauseda en avril 2024."),
    StoryText("d.txt", "ru", "2024-05-04", "Посол Тарво Кельсинг встретился с Анджеем Дудой 19 апреля 2024 года."),
    StoryText("e.txt", "en", "2024-05-04", "Ambassador Tarvo Kelsing met Andrzej Duda in Riga on 19 April 2024."),
    StoryText("f.txt", "uk", "2024-05-05", "Гітанас Науседа прибув до Риги 19 квітня 2024 року."),
    StoryText("g.txt", "en", "2024-04-01", "Andrzej Duda will meet Gitanas Nauseda on 12 April 2024."),
    StoryText("h.txt", "en", "2024-05-04", "Canada imposed sanctions on Iran. Ambassador Tarvo Kelsing spoke."),
  ]

  @Test func orderOfFilesDoesNotMatter() {
    let findings = Self.texts.map(\.findings)
    let builder = ChronicleBuilder(TestLexicon.lexicon)
    let expected = builder.build(root: "story", findings).exported
    #expect(expected.utf8.count > 4000)
    var random = SplitMix(seed: 7)
    for _ in 0..<12 {
      #expect(builder.build(root: "story", findings.shuffled(using: &random)).exported == expected)
    }
  }

  @Test func idsStayWhenTextsAreAdded() {
    let few = Set(Story(Array(Self.texts.prefix(3))).chronicle.events.map(\.id))
    let all = Set(Story(Self.texts).chronicle.events.map(\.id))
    #expect(!few.isEmpty && few.isSubset(of: all))
  }

  @Test func idsDiffer() {
    let ids = Story(Self.texts).chronicle.events.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.utf8.allSatisfy { $0 == 0x2D || $0 &- 0x30 < 10 || $0 &- 0x61 < 26 } })
  }
}

/// Sebastiano Vigna's SplitMix64: the same numbers in every run.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
