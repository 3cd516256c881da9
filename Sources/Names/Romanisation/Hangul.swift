/// Hangul syllables taken apart by arithmetic (The Unicode Standard, section 3.12) and written in other scripts.
///
/// Revised Romanisation: Ministry of Culture and Tourism, notice 2000-8; McCune-Reischauer: Transactions of the Korea
/// Branch of the RAS 29 (1939), without diacritics and apostrophes; Kontsevich: L. Kontsevich, Корееведение (2001).
/// A personal name's syllables are written one by one, so that sounds do not change over their borders.
public enum Hangul {
  public enum System: Sendable {
    case revised, mccuneReischauer, kontsevich
  }

  /// A syllable in another script, or nil when the scalar is no Hangul syllable.
  public static func syllable(_ scalar: Unicode.Scalar, _ system: System) -> String? {
    guard let (initial, vowel, final) = parts(scalar.value) else { return nil }
    switch system {
    case .revised: return revisedInitials[initial] + revisedVowels[vowel] + revisedFinals[final]
    case .mccuneReischauer: return mccuneInitials[initial] + mccuneVowels[vowel] + revisedFinals[final]
    case .kontsevich:
      let vowel = initial == silent ? kontsevichVowels[vowel] : afterConsonant[vowel] ?? kontsevichVowels[vowel]
      return kontsevichInitials[initial] + vowel + kontsevichFinals[final]
    }
  }

  /// Numbers of the initial, the vowel and the final (0: none) of a Hangul syllable.
  static func parts(_ scalar: UInt32) -> (initial: Int, vowel: Int, final: Int)? {
    guard case let index = Int(scalar) - 0xAC00, (0..<11_172).contains(index) else { return nil }
    return (index / 588, index % 588 / 28, index % 28)
  }

  static let revisedInitials = [
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h",
  ]
  static let revisedVowels = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
    "ui",
    "i",
  ]
  static let revisedFinals = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t",
    "t",
    "k", "t", "p", "t",
  ]
  static let mccuneInitials = [
    "k", "kk", "n", "t", "tt", "r", "m", "p", "pp", "s", "ss", "", "ch", "tch", "ch", "k", "t", "p", "h",
  ]
  static let mccuneVowels = [
    "a", "ae", "ya", "yae", "o", "e", "yo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "u", "ui",
    "i",
  ]
  static let kontsevichInitials = [
    "к", "кк", "н", "т", "тт", "р", "м", "п", "пп", "с", "сс", "", "ч", "чч", "чх", "кх", "тх", "пх", "х",
  ]
  static let kontsevichVowels = [
    "а", "э", "я", "йя", "о", "е", "ё", "йе", "о", "ва", "вэ", "ве", "ё", "у", "во", "ве", "ви", "ю", "ы", "ый", "и",
  ]
  /// ㅖ and ㅢ are written shorter there: 혜 хе, 희 хи.
  private static let afterConsonant = [7: "е", 19: "и"]
  /// The number of the initial ㅇ, which only holds the place of a consonant.
  private static let silent = 11
  static let kontsevichFinals = [
    "", "к", "к", "к", "н", "н", "н", "т", "ль", "к", "м", "ль", "ль", "ль", "п", "ль", "м", "п", "п", "т", "т", "н",
    "т",
    "т", "к", "т", "п", "т",
  ]
}
