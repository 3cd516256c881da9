/// The Palladius system for Chinese in Cyrillic, syllable by syllable, with its Ukrainian counterpart.
///
/// Initials and finals after Palladius (P. Kafarov) and P. Popov, Китайско-русский словарь (Peking, 1888), as used in
/// Большой китайско-русский словарь, ed. I. Oshanin (1983-84). Ukrainian writes і for и, и for ы, е for э and є for е
/// (N. Kirnosova, Китайсько-українська транскрипція, 2009).
public enum Palladius {
  /// Cyrillic of a Pinyin syllable without tone (`xi` → `си`), or nil.
  public static func russian(_ pinyin: String) -> String? { bySyllable[pinyin] }

  /// Ukrainian Cyrillic of a Pinyin syllable without tone (`xi` → `сі`), or nil.
  public static func ukrainian(_ pinyin: String) -> String? { bySyllable[pinyin].map(toUkrainian) }

  /// The Pinyin syllables of a Cyrillic word, or nil when it is not made of Palladius syllables.
  ///
  /// - Parameters:
  ///   - word: one word ("Цзиньпин"), in any case of letters, hyphens allowed ("Цзинь-пин").
  ///   - ukrainian: read it as Ukrainian.
  public static func syllables(of word: String, ukrainian: Bool = false) -> [String]? {
    let letters = word.lowercased().unicodeScalars.filter { $0 != "-" && $0 != "ъ" && $0 != "'" && $0 != "’" }
    guard !letters.isEmpty, letters.count <= 24 else { return nil }
    var result: [String] = []
    let table = ukrainian ? ukrainianTable : russianTable
    return split(Array(letters), from: 0, table, into: &result) ? result : nil
  }

  /// All Pinyin syllables without tones, sorted; a syllable's number is its place here.
  public static var allSyllables: [String] { sorted.map(\.pinyin) }

  /// The longest syllable first; goes back where the rest cannot be read.
  private static func split(
    _ letters: [Unicode.Scalar], from start: Int, _ table: [UInt64: Int], into result: inout [String]
  ) -> Bool {
    if start == letters.count { return true }
    var length = min(6, letters.count - start)
    while length > 0 {
      if let key = key(letters[start..<start + length]), let number = table[key] {
        result.append(sorted[number].pinyin)
        if split(letters, from: start + length, table, into: &result) { return true }
        result.removeLast()
      }
      length -= 1
    }
    return false
  }

  /// Small Cyrillic letters, up to six, in one number, eight bits each; nil where one is something else.
  private static func key(_ letters: some Sequence<Unicode.Scalar>) -> UInt64? {
    var key: UInt64 = 0
    for letter in letters {
      guard case let number = letter.value &- 0x3FF, number &- 1 < 0xFF else { return nil }
      key = key << 8 | UInt64(number)
    }
    return key
  }

  // MARK: Tables

  private static let initials: [(String, String)] = [
    ("b", "б"), ("p", "п"), ("m", "м"), ("f", "ф"), ("d", "д"), ("t", "т"), ("n", "н"), ("l", "л"), ("g", "г"),
    ("k", "к"),
    ("h", "х"), ("j", "цз"), ("q", "ц"), ("x", "с"), ("zh", "чж"), ("ch", "ч"), ("sh", "ш"), ("r", "ж"), ("z", "цз"),
    ("c", "ц"), ("s", "с"),
  ]

  private static let finals: [String: String] = [
    "a": "а", "ai": "ай", "an": "ань", "ang": "ан", "ao": "ао", "e": "э", "ei": "эй", "en": "энь", "eng": "эн",
    "i": "и",
    "ia": "я", "ian": "янь", "iang": "ян", "iao": "яо", "ie": "е", "in": "инь", "ing": "ин", "iong": "юн", "iu": "ю",
    "o": "о", "ong": "ун", "ou": "оу", "u": "у", "ua": "уа", "uai": "уай", "uan": "уань", "uang": "уан", "ui": "уй",
    "un": "унь", "uo": "о", "ü": "юй", "üe": "юэ", "üan": "юань", "ün": "юнь",
  ]

  /// Syllables without an initial consonant, and the one that avoids an indecent word.
  private static let whole: [String: String] = [
    "a": "а", "ai": "ай", "an": "ань", "ang": "ан", "ao": "ао", "e": "э", "ei": "эй", "en": "энь", "eng": "эн",
    "er": "эр",
    "o": "о", "ou": "оу", "ya": "я", "yan": "янь", "yang": "ян", "yao": "яо", "ye": "е", "yi": "и", "yin": "инь",
    "ying": "ин", "yong": "юн", "you": "ю", "yu": "юй", "yuan": "юань", "yue": "юэ", "yun": "юнь", "wa": "ва",
    "wai": "вай",
    "wan": "вань", "wang": "ван", "wei": "вэй", "wen": "вэнь", "weng": "вэн", "wo": "во", "wu": "у", "hui": "хуэй",
  ]

  /// Which finals follow which initial in Standard Chinese.
  private static let inventory = """
    b a ai an ang ao ei en eng i ian iao ie in ing o u
    p a ai an ang ao ei en eng i ian iao ie in ing o ou u
    m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
    f a an ang ei en eng o ou u
    d a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo
    t a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
    n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo ü üe
    l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo ü üe
    g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
    k a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo
    h a ai an ang ao e ei en eng ong ou u ua uai uan uang un uo
    j i ia ian iang iao ie in ing iong iu ü üe üan ün
    q i ia ian iang iao ie in ing iong iu ü üe üan ün
    x i ia ian iang iao ie in ing iong iu ü üe üan ün
    zh a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
    ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
    sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
    r an ang ao e en eng i ong ou u ua uan ui un uo
    z a ai an ang ao e ei en eng i ong ou u uan ui un uo
    c a ai an ang ao e en eng i ong ou u uan ui un uo
    s a ai an ang ao e en eng i ong ou u uan ui un uo
    """

  private static let bySyllable: [String: String] = {
    var table = whole
    let consonants = Dictionary(uniqueKeysWithValues: initials)
    for line in inventory.unicodeScalars.split(separator: "\n") {
      let parts = line.split(separator: " ").map(String.init)
      guard let cyrillic = consonants[parts[0]] else { continue }
      let isPalatal = ["j", "q", "x"].contains(parts[0])
      let isSibilant = ["z", "c", "s"].contains(parts[0])
      for final in parts.dropFirst() {
        // After j, q, x the umlaut is not written; zi, ci, si have a vowel of their own.
        let written = isPalatal && final.hasPrefix("ü") ? "u" + final.dropFirst() : final
        let special = isSibilant && final == "i"
        table[parts[0] + written] = cyrillic + (special ? "ы" : finals[final] ?? "")
      }
    }
    return table
  }()

  private static let sorted: [(pinyin: String, cyrillic: String)] = bySyllable.map { ($0, $1) }.sorted { $0.0 < $1.0 }

  /// Older and rarer spellings.
  static let variants: [(String, String)] = [
    ("фын", "feng"), ("мын", "meng"), ("пын", "peng"), ("шен", "sheng"), ("чен", "cheng"), ("чжен", "zheng"),
    ("хуй", "hui"), ("хой", "hui"), ("хэй", "hei"), ("вен", "weng"), ("вей", "wei"), ("мей", "mei"), ("пей", "pei"),
  ]

  static let ukrainianVariants: [(String, String)] = [
    ("чжи", "zhi"), ("чи", "chi"), ("ши", "shi"), ("жи", "ri"), ("цзе", "jie"), ("се", "xie"), ("цзи", "ji"),
    ("ці", "ci"),
    ("хуй", "hui"),
  ]

  private static let russianTable = inverted(russianSpellings)
  private static let ukrainianTable = inverted(ukrainianSpellings)

  /// Every syllable in Cyrillic, with its number; the usual spellings in the order of the Pinyin, then the rarer ones.
  static var russianSpellings: [(spelling: String, syllable: Int)] {
    sorted.enumerated().map { ($1.cyrillic, $0) } + numbered(variants)
  }
  static var ukrainianSpellings: [(spelling: String, syllable: Int)] {
    sorted.enumerated().map { (toUkrainian($1.cyrillic), $0) } + numbered(ukrainianVariants)
  }

  private static func numbered(_ spellings: [(String, String)]) -> [(spelling: String, syllable: Int)] {
    spellings.compactMap { spelling, pinyin in
      sorted.firstIndex { $0.pinyin == pinyin }.map { (spelling, $0) }
    }
  }

  /// Cyrillic → the number of the Pinyin. `о` after a consonant stands for -o and -uo, which share no initial; ties go
  /// to the first.
  private static func inverted(_ spellings: [(spelling: String, syllable: Int)]) -> [UInt64: Int] {
    var table: [UInt64: Int] = [:]
    table.reserveCapacity(spellings.count)
    for (spelling, syllable) in spellings {
      if let key = key(spelling.unicodeScalars), table[key] == nil { table[key] = syllable }
    }
    return table
  }

  private static func toUkrainian(_ cyrillic: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in cyrillic.unicodeScalars {
      switch scalar {
      case "и": result.append("і")
      case "ы": result.append("и")
      case "э": result.append("е")
      case "е": result.append("є")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
