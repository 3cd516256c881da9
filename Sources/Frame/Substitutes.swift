/// What is shown in place of characters that would steer the terminal or hide something.
///
/// With Unicode every one of them takes one column, so that columns stay aligned: control pictures for C0 and DEL, "␦"
/// for C1, an arrow for a direction control ("→" left to right, "←" right to left, "↔" isolate or end), "¤" for tags,
/// "¦" for what has no width, "�" for what cannot be a character. ASCII writes them out: `^[`, `M-^[`, `<RLO>`.
enum Substitutes {
  static func form(of scalar: Unicode.Scalar, in repertoire: Charset.Repertoire) -> String? {
    let value = scalar.value
    guard value < 0x20 || value >= 0x7F, isHidden(scalar) else { return nil }
    return repertoire == .ascii ? ascii(value) : unicode(value)
  }

  /// Controls, formats and default-ignorable characters (DerivedCoreProperties: Default_Ignorable_Code_Point), and
  /// noncharacters.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x20..<0x34F, 0x350..<0x600, 0x2010..<0x2028, 0x2030..<0x2060, 0x2070..<0x3164, 0x3165..<0xFD00: false
    default:
      scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isNoncharacterCodePoint
        || scalar.properties.generalCategory == .format
    }
  }

  private static func unicode(_ value: UInt32) -> String {
    let picture: UInt32 =
      switch value {
      case 0..<0x20: 0x2400 + value
      case 0x7F: 0x2421
      case 0x80..<0xA0: 0x2426
      case 0x200E, 0x202A, 0x202D, 0x2066: 0x2192
      case 0x200F, 0x202B, 0x202E, 0x2067, 0x061C: 0x2190
      case 0x202C, 0x2068, 0x2069: 0x2194
      case 0xE0000...0xE007F: 0xA4
      case _ where value & 0xFFFE == 0xFFFE, 0xFDD0...0xFDEF: 0xFFFD
      default: 0xA6
      }
    return Unicode.Scalar(picture).map { String(Character($0)) } ?? "?"
  }

  private static func ascii(_ value: UInt32) -> String {
    switch value {
    case 0..<0x20, 0x7F: "^" + letter(value ^ 0x40)
    case 0x80..<0xA0: "M-^" + letter((value - 0x80) ^ 0x40)
    default: "<" + (names[value] ?? "U+" + String(value, radix: 16, uppercase: true)) + ">"
    }
  }

  private static func letter(_ value: UInt32) -> String {
    String(Character(Unicode.Scalar(UInt8(truncatingIfNeeded: value))))
  }

  /// Abbreviations as in the Unicode code charts.
  private static let names: [UInt32: String] = [
    0x061C: "ALM", 0x200B: "ZWSP", 0x200C: "ZWNJ", 0x200D: "ZWJ", 0x200E: "LRM", 0x200F: "RLM",
    0x202A: "LRE", 0x202B: "RLE", 0x202C: "PDF", 0x202D: "LRO", 0x202E: "RLO", 0x2060: "WJ",
    0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI", 0xFEFF: "BOM",
  ]
}
