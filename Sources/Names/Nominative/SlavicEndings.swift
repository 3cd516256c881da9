/// Ends of Slavic words, in UTF-8 as texts have them.
public enum SlavicEndings {
  /// Whether a word of three letters or more ends as genitives do, on а и ы ю я і ї.
  public static func mayBeGenitive(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count > 4 else { return false }
    let last = UInt16(word[word.count - 2]) << 8 | UInt16(word[word.count - 1])
    return vowels.contains(last)
  }

  /// Whether a word of three letters or more ends as infinitives do, on ть, ти, ться or тися.
  public static func mayBeInfinitive(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    infinitives.contains { ends(word, on: $0) }
  }

  /// Whether an adjective in -ський or -ский stands in the case of the noun behind it ("Одеського обкому").
  public static func mayAgree(_ adjective: UnsafeBufferPointer<UInt8>, _ noun: UnsafeBufferPointer<UInt8>) -> Bool {
    agreeing.contains { pair in ends(adjective, on: pair.adjective) && pair.nouns.contains { ends(noun, on: $0) } }
  }

  /// Whether a word ends as adjectives of many do and no verb does.
  public static func mayBePluralAdjective(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    pluralAdjectives.contains { ends(word, on: $0) }
  }

  private static func ends(_ word: UnsafeBufferPointer<UInt8>, on ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard word.count >= length + 2 else { return false }
    return (0..<length).allSatisfy { word[word.count - length + $0] == ending.utf8Start[$0] }
  }

  private static let pluralAdjectives: [StaticString] = [
    "ие", "ые", "их", "ых", "ими", "ыми", "ські", "цькі", "ні", "ким", "ным", "ним",
  ]

  private static let infinitives: [StaticString] = ["ть", "ти", "ться", "тися"]

  private static let agreeing: [(adjective: StaticString, nouns: [StaticString])] = [
    ("кого", ["а", "я", "у", "ю"]), ("кому", ["у", "ю", "і"]), ("ким", ["ом", "ем", "єм"]),
    ("кой", ["и", "ы", "е", "ой", "ей"]), ("кої", ["и", "і", "ї"]), ("кою", ["ою", "ею", "єю"]),
    ("кій", ["і", "ї"]), ("ких", ["ов", "ев", "ей", "ів", "їв", "ах", "ях"]),
  ]

  private static let vowels: [UInt16] = [0xD0B0, 0xD0B8, 0xD18B, 0xD18E, 0xD18F, 0xD196, 0xD197]
}
