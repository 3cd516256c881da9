/// Wade-Giles spellings of Pinyin syllables, without aspiration marks, as newspapers wrote them.
///
/// Initials and finals after H. Giles, A Chinese-English Dictionary (1912), and the table of the ALA-LC guidelines for
/// Chinese (1998).
enum WadeGiles {
  /// The spellings of a Pinyin syllable (`zhong` → `chung`); `jian` and `qian` share one.
  static func spellings(_ syllable: String) -> [String] {
    if let known = whole[syllable] { return known }
    guard let (pinyin, wade) = initials.first(where: { syllable.utf8.starts(with: $0.0.utf8) }) else {
      return [syllable]
    }
    var final = Substring(syllable.utf8.dropFirst(pinyin.utf8.count))
    if ["j", "q", "x"].contains(pinyin), final.utf8.first == 0x75 { final = "ü" + final.dropFirst() }
    if final == "e" { return [wade + "e", wade + "eh"] }
    return [wade + (finals[final] ?? final)]
  }

  private static let initials: [(String, String)] = [
    ("zh", "ch"), ("ch", "ch"), ("sh", "sh"), ("b", "p"), ("p", "p"), ("d", "t"), ("t", "t"), ("g", "k"), ("k", "k"),
    ("j", "ch"), ("q", "ch"), ("x", "hs"), ("r", "j"), ("z", "ts"), ("c", "ts"), ("m", "m"), ("f", "f"), ("n", "n"),
    ("l", "l"), ("h", "h"), ("s", "s"),
  ]

  private static let finals: [Substring: Substring] = [
    "ian": "ien", "ie": "ieh", "ong": "ung", "iong": "iung", "uo": "o", "üe": "üeh",
  ]

  private static let whole: [String: [String]] = [
    "zhi": ["chih"], "chi": ["chih"], "shi": ["shih"], "ri": ["jih"], "zi": ["tzu"], "ci": ["tzu"],
    "si": ["szu", "ssu"],
    "yi": ["i", "yi"], "you": ["yu"], "yan": ["yen"], "ye": ["yeh"], "yue": ["yüeh"], "yong": ["yung"], "er": ["erh"],
    "ge": ["ko"], "ke": ["ko"], "he": ["ho"], "e": ["o", "e"], "guo": ["kuo"], "kuo": ["kuo"], "shuo": ["shuo"],
    "huo": ["huo"], "gui": ["kuei"], "kui": ["kuei"], "yu": ["yü"],
  ]
}
