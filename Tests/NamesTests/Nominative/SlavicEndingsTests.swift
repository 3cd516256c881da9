import Names
import Testing

struct SlavicEndingsTests {
  @Test(arguments: [
    ("Ставрополья", true), ("Чечни", true), ("України", true), ("Москвы", true), ("Владимир", false), ("ми", false),
    ("Georgia", false), ("", false),
  ])
  func tellsWhatMayBeAGenitive(word: String, expected: Bool) {
    let bytes = Array(word.utf8)
    #expect(bytes.withUnsafeBufferPointer(SlavicEndings.mayBeGenitive) == expected)
  }

  @Test(arguments: [("приєднатися", true), ("поддержать", true), ("іти", true), ("мир", false), ("ти", false)])
  func tellsWhatMayBeAnInfinitive(word: String, expected: Bool) {
    let bytes = Array(word.utf8)
    #expect(bytes.withUnsafeBufferPointer(SlavicEndings.mayBeInfinitive) == expected)
  }

  @Test(arguments: [("європейські", true), ("другими", true), ("нынешние", true), ("обсудили", false), ("тихо", false)])
  func tellsWhatMayBeAnAdjectiveOfMany(word: String, expected: Bool) {
    let bytes = Array(word.utf8)
    #expect(bytes.withUnsafeBufferPointer(SlavicEndings.mayBePluralAdjective) == expected)
  }

  @Test(arguments: [
    ("Гродненского", "облисполкома", true), ("Одеської", "ради", true), ("Ліпавського", "обговорити", false),
    ("Лавровского", "сказал", false),
  ])
  func tellsWhatAgrees(adjective: String, noun: String, expected: Bool) {
    let (adjective, noun) = (Array(adjective.utf8), Array(noun.utf8))
    let agrees = adjective.withUnsafeBufferPointer { one in
      noun.withUnsafeBufferPointer { SlavicEndings.mayAgree(one, $0) }
    }
    #expect(agrees == expected)
  }
}
