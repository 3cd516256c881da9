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
}
