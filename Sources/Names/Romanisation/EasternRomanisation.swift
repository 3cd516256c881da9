/// Chinese and Korean names that stand in Cyrillic, back into the Latin spelling of their countries.
enum EasternRomanisation {
  /// Nil where the name has not the shape of a Chinese or Korean one.
  static func romanize(_ name: String, ukrainian: Bool) -> String? {
    // The lead bytes of the Cyrillic blocks.
    guard name.utf8.contains(where: { 0xD0...0xD4 ~= $0 }) else { return nil }
    let words = name.utf8.split(separator: 0x20).map { String(Substring($0)) }
    guard (2...3).contains(words.count), words.allSatisfy({ $0.unicodeScalars.first?.properties.isUppercase == true })
    else { return nil }
    if words.count == 3 { return korean(words) ?? chinese(words, ukrainian) }
    return chinese(words, ukrainian) ?? korean(words)
  }

  // MARK: Chinese

  /// Family names of two syllables.
  private static let double = [
    "ouyang", "sima", "shangguan", "zhuge", "situ", "dongfang", "huangfu", "xiahou", "murong",
  ]

  private static func chinese(_ words: [String], _ ukrainian: Bool) -> String? {
    var syllables: [[String]] = []
    for word in words {
      guard let found = Palladius.syllables(of: word, ukrainian: ukrainian) else { return nil }
      syllables.append(found)
    }
    guard syllables[0].count == 1 || double.contains(syllables[0].joined()) else { return nil }
    let given = syllables.dropFirst().flatMap { $0 }
    guard (1...2).contains(given.count) else { return nil }
    return [syllables[0], given].map { capitalized(joined($0)) }.joined(separator: " ")
  }

  /// An apostrophe keeps a syllable that begins with a vowel apart ("Chang'an").
  private static func joined(_ syllables: [String]) -> String {
    syllables.reduce("") { word, syllable in
      let vowel = ["a", "e", "o"].contains { syllable.hasPrefix($0) }
      return word + (vowel && !word.isEmpty ? "'" : "") + syllable
    }
  }

  private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

  // MARK: Korean

  private static func korean(_ words: [String]) -> String? {
    let letters = words[0].unicodeScalars.map { NameLetter.fold($0.value).0 }
    guard let family = KoreanFamilyNames.number(of: letters[...]).first else { return nil }
    let parts = words.flatMap { $0.utf8.split(separator: 0x2D).map { String(Substring($0)).lowercased() } }
    guard (2...3).contains(parts.count) else { return nil }
    let given = parts.dropFirst().compactMap(syllable)
    guard given.count == parts.count - 1 else { return nil }
    return KoreanFamilyNames.english(family) + " " + capitalized(given.joined(separator: "-"))
  }

  /// One Kontsevich syllable in the spelling of the press, or nil.
  private static func syllable(_ cyrillic: String) -> String? {
    if let known = customary[cyrillic] { return known }
    for (initial, latinInitial) in initials where cyrillic.hasPrefix(initial) {
      let rest = cyrillic.dropFirst(initial.count)
      for (vowel, latinVowel) in vowels where rest.hasPrefix(vowel) {
        let final = String(rest.dropFirst(vowel.count))
        if let latinFinal = finals[final] { return latinInitial + latinVowel + latinFinal }
      }
    }
    return nil
  }

  /// Syllables of given names whose Latin vowel or final the Cyrillic does not tell.
  private static let customary = [
    "чон": "jong", "чен": "jong", "чжон": "jong", "ён": "yong", "ен": "yong", "мён": "myong", "мен": "myong",
    "кён": "kyong", "гён": "gyong", "рён": "ryong", "рен": "ryong", "бён": "byong", "пён": "pyong", "сен": "song",
    "дон": "dong", "тон": "dong", "гван": "gwang", "кван": "kwang", "чан": "chang", "хван": "hwang", "сан": "sang",
    "кан": "kang", "ган": "gang", "хи": "hui", "хе": "hye", "хё": "hyo", "ок": "ok", "ир": "il", "ель": "yol",
    "ёль": "yol",
    "чхоль": "chol", "чоль": "chol", "чер": "chol", "хен": "hyon", "пон": "bong", "бон": "bong", "мун": "mun",
    "чжэ": "jae",
    "чжун": "jun", "чун": "jun", "гю": "gyu",
  ]

  private static let initials: [(String, String)] = [
    ("чх", "ch"), ("чж", "j"), ("дж", "j"), ("кх", "k"), ("тх", "t"), ("пх", "p"), ("кк", "kk"), ("тт", "tt"),
    ("сс", "ss"),
    ("к", "k"), ("г", "g"), ("н", "n"), ("т", "t"), ("д", "d"), ("р", "r"), ("л", "r"), ("м", "m"), ("п", "p"),
    ("б", "b"),
    ("с", "s"), ("ч", "ch"), ("х", "h"), ("ц", "ch"), ("ш", "sh"), ("", ""),
  ]

  private static let vowels: [(String, String)] = [
    ("йя", "yae"), ("йе", "ye"), ("йо", "yo"), ("ва", "wa"), ("вэ", "wae"), ("ве", "we"), ("ви", "wi"), ("во", "wo"),
    ("ый", "ui"), ("ьо", "yo"), ("а", "a"), ("э", "ae"), ("я", "ya"), ("о", "o"), ("е", "e"), ("ё", "yo"), ("у", "u"),
    ("ю", "yu"), ("ы", "u"), ("и", "i"), ("і", "i"), ("є", "ye"),
  ]

  private static let finals = [
    "": "", "к": "k", "г": "k", "н": "n", "нъ": "ng", "т": "t", "ль": "l", "л": "l", "р": "l", "м": "m", "п": "p",
    "б": "p",
  ]
}
