/// Cyrillic letters in Latin letters, after the custom of one language.
struct Transliteration {
  private let language: String

  init(_ language: String) { self.language = language }

  /// - Parameter asName: apply the customs of names (Sergei, Alexander, Dmitry).
  func text(_ text: String, asName: Bool) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      guard Self.isCyrillic(scalars[index]) else {
        result.append(scalars[index])
        index += 1
        continue
      }
      var end = index
      while end < scalars.count, Self.isCyrillic(scalars[end]) || Self.isApostrophe(scalars, end) { end += 1 }
      word(scalars[index..<end], asName: asName, into: &result)
      index = end
    }
    return String(result)
  }

  private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool { (0x400..<0x530).contains(scalar.value) }

  /// An apostrophe between two letters.
  private static func isApostrophe(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard ["'", "’", "ʼ"].contains(scalars[index]), index + 1 < scalars.count else { return false }
    return isCyrillic(scalars[index + 1])
  }

  private func word(_ word: ArraySlice<Unicode.Scalar>, asName: Bool, into result: inout String.UnicodeScalarView) {
    let small = word.flatMap { Array(String($0).lowercased().unicodeScalars) }
    guard small.count == word.count else { return result.append(contentsOf: word) }
    let capitals = word.filter { $0.properties.isUppercase }.count
    if asName, let known = Self.customary[language == "uk" ? "" : String(String.UnicodeScalarView(small))] {
      append(known, capital: capitals > 0, all: capitals > 1 && capitals == word.count, into: &result)
      return
    }
    for (offset, index) in word.indices.enumerated() {
      var latin = letter(small, offset)
      if asName { latin = nameEnding(small, offset) ?? latin }
      let isCapital = word[index].properties.isUppercase
      append(latin, capital: isCapital, all: isCapital && capitals > 1 && capitals == word.count, into: &result)
    }
  }

  private func append(_ latin: String, capital: Bool, all: Bool, into result: inout String.UnicodeScalarView) {
    if all {
      result.append(contentsOf: latin.uppercased().unicodeScalars)
    } else if capital, let first = latin.unicodeScalars.first {
      result.append(contentsOf: String(first).uppercased().unicodeScalars)
      result.append(contentsOf: latin.unicodeScalars.dropFirst())
    } else {
      result.append(contentsOf: latin.unicodeScalars)
    }
  }

  /// Names that the press writes in a way of its own.
  private static let customary = [
    "александр": "Alexander", "александра": "Alexandra", "максим": "Maxim", "алексей": "Alexei", "сергей": "Sergei",
    "андрей": "Andrei", "николай": "Nikolai", "матвей": "Matvei", "пётр": "Pyotr", "петр": "Pyotr", "фёдор": "Fyodor",
    "федор": "Fyodor", "семён": "Semyon", "семен": "Semyon", "ксения": "Ksenia", "софья": "Sofya",
  ]

  /// -ий and -ый are -y in Russian names, -ия is -ia.
  private func nameEnding(_ word: [Unicode.Scalar], _ offset: Int) -> String? {
    let last = word.count - 1
    if language == "uk" {
      return offset == last && last > 0 && word[offset] == "й" && word[last - 1] == "и" ? "i" : nil
    }
    if offset == last, last > 1, word[offset] == "й", word[last - 1] == "и" || word[last - 1] == "ы" { return "" }
    if offset == last - 1, last > 1, word[offset] == "и", word[last] == "й" { return "y" }
    if offset == last, last > 1, word[offset] == "я", word[last - 1] == "и" { return "a" }
    return nil
  }

  private func letter(_ word: [Unicode.Scalar], _ offset: Int) -> String {
    let scalar = word[offset]
    let previous: Unicode.Scalar = offset > 0 ? word[offset - 1] : " "
    let afterVowel = offset == 0 || "аеёиоуыэюяіїєйьъ'’ʼ".unicodeScalars.contains(previous)
    switch (language, scalar) {
    case ("uk", "г"): return previous == "з" ? "gh" : "h"
    case ("uk", "и"): return "y"
    case ("uk", "й") where offset > 0 && offset + 1 < word.count && !Self.isVowel(word[offset + 1]): return "i"
    case ("uk", "є"): return afterVowel ? "ye" : "ie"
    case ("uk", "ї"): return offset == 0 || afterVowel && previous != "й" ? "yi" : "i"
    case ("uk", "ю"): return afterVowel ? "yu" : "iu"
    case ("uk", "я"): return afterVowel ? "ya" : "ia"
    case ("uk", "е"): return "e"
    case ("be", "г"): return "h"
    case ("be", "е"): return afterVowel ? "ye" : "ie"
    case ("bg", "щ"): return "sht"
    case ("bg", "ъ"): return "a"
    case ("bg", "х"): return "h"
    case ("bg", "е"): return "e"
    case (_, "е"): return afterVowel ? "ye" : "e"
    case (_, "ё"): return "жчшщ".unicodeScalars.contains(previous) ? "e" : "yo"
    default: return Self.letters[scalar] ?? String(scalar)
    }
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool { "аеёиоуыэюяіїє".unicodeScalars.contains(scalar) }

  private static let letters: [Unicode.Scalar: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "ж": "zh", "з": "z", "и": "i", "й": "y", "к": "k",
    "л": "l",
    "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts",
    "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i", "ї": "yi",
    "є": "ye", "ў": "w", "'": "", "’": "", "ʼ": "", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "ć", "ђ": "đ", "џ": "dž",
    "ә": "a", "ғ": "gh", "қ": "q", "ң": "ng", "ө": "o", "ұ": "u", "ү": "u", "һ": "h",
  ]
}
