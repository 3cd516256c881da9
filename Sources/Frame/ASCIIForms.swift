/// How characters that are not ASCII are written with ASCII: signs by a fixed table, letters by the charset's own
/// transliteration, Latin letters without their accents. Nil for what nobody knows.
enum ASCIIForms {
  static func form(of scalar: Unicode.Scalar, _ transliterate: ((Unicode.Scalar) -> String?)?) -> String? {
    if (0x2500..<0x2580).contains(scalar.value) { return line(scalar.value) }
    // Greek and Cyrillic letters, the bulk of what comes here, are in none of the tables.
    let isLetter = (0x370..<0x530).contains(scalar.value)
    if !isLetter, let sign = signs[scalar] { return sign }
    if let letters = transliterate?(scalar) {
      let printable = letters.unicodeScalars.filter { (0x20..<0x7F).contains($0.value) }
      if !printable.isEmpty { return String(String.UnicodeScalarView(printable)) }
    }
    if isLetter { return nil }
    if let letters = ligatures[scalar] { return letters }
    return withoutAccent(scalar)
  }

  private static func line(_ value: UInt32) -> String {
    switch value {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2574, 0x2576, 0x2578, 0x257A, 0x257C,
      0x257E:
      "-"
    case 0x2550: "="
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551, 0x2575, 0x2577, 0x2579, 0x257B,
      0x257D, 0x257F:
      "|"
    case 0x2571: "/"
    case 0x2572: "\\"
    default: "+"
    }
  }

  /// The base letter of a canonical decomposition; only when it is ASCII.
  private static func withoutAccent(_ scalar: Unicode.Scalar) -> String? {
    guard (0xC0..<0x250).contains(scalar.value) || (0x1E00..<0x1F00).contains(scalar.value) else { return nil }
    return accents[scalar].map { String(Character($0)) }
  }

  private static let signs: [Unicode.Scalar: String] = [
    "…": "...", "–": "-", "—": "-", "―": "-", "‐": "-", "‑": "-", "‒": "-", "−": "-",
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "‹": "'", "›": "'", "ʼ": "'", "′": "'",
    "“": "\"", "”": "\"", "„": "\"", "‟": "\"", "«": "\"", "»": "\"", "″": "\"",
    "·": ".", "•": "*", "●": "*", "○": "o", "◦": "o", "◌": "o", "◐": "o", "◆": "*", "◇": "o", "■": "#", "□": "o",
    "▪": "*", "▫": "o", "★": "*", "☆": "*", "✓": "x", "✔": "x", "✗": "x", "✘": "x", "✎": "w", "✉": "@", "☎": "@",
    "▸": ">", "▶": ">", "►": ">", "▹": ">", "▷": ">", "◂": "<", "◀": "<", "◄": "<", "◃": "<", "◁": "<",
    "▾": "v", "▼": "v", "▿": "v", "▽": "v", "▴": "^", "▲": "^", "▵": "^", "△": "^",
    "→": ">", "←": "<", "↑": "^", "↓": "v", "↔": "-", "↕": "|", "⇒": ">", "⇐": "<", "⇔": "=", "↩": "<", "↵": "<",
    "▁": "_", "▂": "_", "▃": ".", "▄": ":", "▅": "=", "▆": "+", "▇": "#", "█": "#", "▀": "#", "▌": "#", "▐": "#",
    "▏": "|", "▎": "|", "▍": "|", "▋": "#", "▊": "#", "▉": "#", "░": ".", "▒": ":", "▓": "#",
    "≠": "!", "≈": "~", "≤": "<=", "≥": ">=", "±": "+-", "×": "x", "÷": "/", "∞": "oo", "√": "v", "∅": "0",
    "¶": "P", "§": "S", "©": "(c)", "®": "(R)", "™": "(TM)", "°": "deg", "№": "No.", "€": "EUR", "£": "GBP",
    "¥": "JPY", "₴": "UAH", "₽": "RUB", "¢": "c", "¡": "!", "¿": "?", "¦": "|", "¤": "?", "¬": "-", "¨": "\"",
    "´": "'", "¸": ",", "¯": "-", "ª": "a", "º": "o", "¹": "1", "²": "2", "³": "3", "¼": "1/4", "½": "1/2", "¾": "3/4",
    "µ": "u", "†": "+", "‡": "+", "‰": "o/oo", "�": "?",
  ]

  private static let ligatures: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "SS", "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "Ø": "O", "ø": "o", "Ł": "L", "ł": "l",
    "Đ": "D", "đ": "d", "Ð": "D", "ð": "d", "Þ": "Th", "þ": "th", "ı": "i", "Ħ": "H", "ħ": "h", "Ŋ": "Ng", "ŋ": "ng",
    "ĸ": "k", "Ŧ": "T", "ŧ": "t", "ſ": "s", "ƒ": "f", "Ə": "E", "ə": "e", "ﬁ": "fi", "ﬂ": "fl",
  ]

  private static let accents: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, letters) in accented {
      for letter in letters.unicodeScalars { table[letter] = base }
    }
    return table
  }()

  /// Latin letters by their base letter, from the canonical decompositions of U+00C0 to U+024F and U+1E00 to U+1EFF.
  private static let accented: [(Unicode.Scalar, String)] = [
    ("A", "ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ"), ("B", "ḂḄḆ"), ("C", "ÇĆĈĊČḈ"), ("D", "ĎḊḌḎḐḒ"),
    ("E", "ÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆ"), ("F", "Ḟ"), ("G", "ĜĞĠĢǦǴḠ"), ("H", "ĤȞḢḤḦḨḪ"), ("I", "ÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊ"),
    ("J", "Ĵ"), ("K", "ĶǨḰḲḴ"), ("L", "ĹĻĽḶḸḺḼ"), ("M", "ḾṀṂ"), ("N", "ÑŃŅŇǸṄṆṈṊ"),
    ("O", "ÒÓÔÕÖŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢ"), ("P", "ṔṖ"), ("R", "ŔŖŘȐȒṘṚṜṞ"), ("S", "ŚŜŞŠȘṠṢṤṦṨ"),
    ("T", "ŢŤȚṪṬṮṰ"), ("U", "ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ"), ("V", "ṼṾ"), ("W", "ŴẀẂẄẆẈ"), ("X", "ẊẌ"),
    ("Y", "ÝŶŸȲẎỲỴỶỸ"), ("Z", "ŹŻŽẐẒẔ"), ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"), ("b", "ḃḅḇ"), ("c", "çćĉċčḉ"),
    ("d", "ďḋḍḏḑḓ"), ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"), ("f", "ḟ"), ("g", "ĝğġģǧǵḡ"), ("h", "ĥȟḣḥḧḩḫẖ"),
    ("i", "ìíîïĩīĭįǐȉȋḭḯỉị"), ("j", "ĵǰ"), ("k", "ķǩḱḳḵ"), ("l", "ĺļľḷḹḻḽ"), ("m", "ḿṁṃ"), ("n", "ñńņňǹṅṇṉṋ"),
    ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"), ("p", "ṕṗ"), ("r", "ŕŗřȑȓṙṛṝṟ"), ("s", "śŝşšșṡṣṥṧṩ"),
    ("t", "ţťțṫṭṯṱẗ"), ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"), ("v", "ṽṿ"), ("w", "ŵẁẃẅẇẉẘ"), ("x", "ẋẍ"),
    ("y", "ýÿŷȳẏẙỳỵỷỹ"), ("z", "źżžẑẓẕ"),
  ]
}
