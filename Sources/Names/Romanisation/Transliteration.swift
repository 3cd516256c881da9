/// Cyrillic letters in Latin letters, after the custom of one language.
struct Transliteration {
  /// How letters that languages read differently are written.
  private enum Custom {
    case russian, ukrainian, belarusian, bulgarian
  }

  private let custom: Custom

  /// - Parameter language: BCP 47 primary subtag; what is none of the four is written as Russian is.
  init(_ language: String) {
    custom =
      switch language {
      case "uk": .ukrainian
      case "be": .belarusian
      case "bg": .bulgarian
      default: .russian
      }
  }

  /// - Parameter asName: apply the customs of names (Sergei, Alexander, Dmitry).
  func text(_ text: String, asName: Bool) -> String {
    // The lead bytes of the Cyrillic blocks.
    guard text.utf8.contains(where: { 0xD0...0xD4 ~= $0 }) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      guard Self.isCyrillic(scalars[index]) else {
        result.unicodeScalars.append(scalars[index])
        index += 1
        continue
      }
      var end = index
      while end < scalars.count, Self.isCyrillic(scalars[end]) || Self.isApostrophe(scalars, end) { end += 1 }
      word(scalars[index..<end], asName: asName, into: &result)
      index = end
    }
    return result
  }

  private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool { 0x400..<0x530 ~= scalar.value }

  /// An apostrophe between two letters.
  private static func isApostrophe(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard isApostrophe(scalars[index]), index + 1 < scalars.count else { return false }
    return isCyrillic(scalars[index + 1])
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’" || scalar == "ʼ"
  }

  private func word(_ word: ArraySlice<Unicode.Scalar>, asName: Bool, into result: inout String) {
    let small = word.map(\.small)
    let capitals = word.count { $0.properties.isUppercase }
    if asName, custom != .ukrainian, let known = Self.customary.first(where: { $0.name == small }) {
      append(known.latin, capital: capitals > 0, all: capitals > 1 && capitals == word.count, into: &result)
      return
    }
    for (offset, scalar) in word.enumerated() {
      var latin = letter(small, offset)
      if asName { latin = nameEnding(small, offset) ?? latin }
      let isCapital = scalar != small[offset]
      append(latin, capital: isCapital, all: isCapital && capitals > 1 && capitals == word.count, into: &result)
    }
  }

  private func append(_ latin: String, capital: Bool, all: Bool, into result: inout String) {
    if all {
      result += latin.uppercased()
    } else if capital, let first = latin.unicodeScalars.first {
      result += first.properties.uppercaseMapping
      result.unicodeScalars.append(contentsOf: latin.unicodeScalars.dropFirst())
    } else {
      result += latin
    }
  }

  /// Names that the press writes in a way of its own.
  private static let customary: [(name: [Unicode.Scalar], latin: String)] = [
    ("александр", "Alexander"), ("александра", "Alexandra"), ("максим", "Maxim"), ("алексей", "Alexei"),
    ("сергей", "Sergei"), ("андрей", "Andrei"), ("николай", "Nikolai"), ("матвей", "Matvei"), ("пётр", "Pyotr"),
    ("петр", "Pyotr"), ("фёдор", "Fyodor"), ("федор", "Fyodor"), ("семён", "Semyon"), ("семен", "Semyon"),
    ("ксения", "Ksenia"), ("софья", "Sofya"),
  ].map { (Array($0.unicodeScalars), $1) }

  /// -ий and -ый are -y in Russian names, -ия is -ia.
  private func nameEnding(_ word: [Unicode.Scalar], _ offset: Int) -> String? {
    let last = word.count - 1
    if custom == .ukrainian {
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
    let afterVowel = offset == 0 || Self.isVowel(previous) || Self.parts(previous)
    switch (custom, scalar) {
    case (.ukrainian, "г"): return previous == "з" ? "gh" : "h"
    case (.ukrainian, "и"): return "y"
    case (.ukrainian, "й") where offset > 0 && offset + 1 < word.count && !Self.isVowel(word[offset + 1]): return "i"
    case (.ukrainian, "є"): return afterVowel ? "ye" : "ie"
    case (.ukrainian, "ї"): return offset == 0 || afterVowel && previous != "й" ? "yi" : "i"
    case (.ukrainian, "ю"): return afterVowel ? "yu" : "iu"
    case (.ukrainian, "я"): return afterVowel ? "ya" : "ia"
    case (.ukrainian, "е"): return "e"
    case (.belarusian, "г"): return "h"
    case (.belarusian, "е"): return afterVowel ? "ye" : "ie"
    case (.bulgarian, "щ"): return "sht"
    case (.bulgarian, "ъ"): return "a"
    case (.bulgarian, "х"): return "h"
    case (.bulgarian, "е"): return "e"
    case (_, "е"): return afterVowel ? "ye" : "e"
    case (_, "ё"): return Self.isHusher(previous) ? "e" : "yo"
    default: return Self.latin(scalar)
    }
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я", "і", "ї", "є": true
    default: false
    }
  }

  /// What keeps a soft vowel apart from the consonant before, as a vowel does.
  private static func parts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "й", "ь", "ъ": true
    default: isApostrophe(scalar)
    }
  }

  private static func isHusher(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "ж" || scalar == "ч" || scalar == "ш" || scalar == "щ"
  }

  private static func latin(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "а", "ә": "a"
    case "б": "b"
    case "в": "v"
    case "г", "ґ": "g"
    case "д": "d"
    case "ж": "zh"
    case "з": "z"
    case "и", "і": "i"
    case "й", "ы": "y"
    case "к": "k"
    case "л": "l"
    case "м": "m"
    case "н": "n"
    case "о", "ө": "o"
    case "п": "p"
    case "р": "r"
    case "с": "s"
    case "т": "t"
    case "у", "ұ", "ү": "u"
    case "ф": "f"
    case "х": "kh"
    case "ц": "ts"
    case "ч": "ch"
    case "ш": "sh"
    case "щ": "shch"
    case "ъ", "ь", "'", "’", "ʼ": ""
    case "э": "e"
    case "ю": "yu"
    case "я": "ya"
    case "ї": "yi"
    case "є": "ye"
    case "ў": "w"
    case "ј": "j"
    case "љ": "lj"
    case "њ": "nj"
    case "ћ": "ć"
    case "ђ": "đ"
    case "џ": "dž"
    case "ғ": "gh"
    case "қ": "q"
    case "ң": "ng"
    case "һ": "h"
    default: String(scalar)
    }
  }
}
