/// How many columns a scalar takes on a terminal, by Unicode's East_Asian_Width and General_Category.
public enum TextWidth {
  /// The version of Unicode that the tables were made from.
  public static var unicodeVersion: String { WidthTable.unicodeVersion }

  /// 0 for combining marks, 2 for wide characters, 1 for everything else. Controls and other invisible characters
  /// count as 1 here, because `Charset` shows them as marks of one column.
  /// - Parameter ambiguousIsWide: East Asian terminals may show Greek, Cyrillic or line drawing two columns wide.
  public static func columns(of scalar: Unicode.Scalar, ambiguousIsWide: Bool = false) -> Int {
    let value = scalar.value
    if value < 0x300 && !ambiguousIsWide { return 1 }
    // Cyrillic letters, the bulk of the texts, without a search.
    if (0x48A...0x530).contains(value) { return 1 }
    if !ambiguousIsWide, (0x370...0x482).contains(value) { return 1 }
    if contains(WidthTable.combining, value) { return 0 }
    if value >= 0x1100 && contains(WidthTable.wide, value) { return 2 }
    return ambiguousIsWide && contains(WidthTable.ambiguous, value) ? 2 : 1
  }

  static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && contains(WidthTable.combining, scalar.value)
  }

  /// Binary search in pairs of first and last scalar.
  private static func contains(_ table: [UInt32], _ value: UInt32) -> Bool {
    var low = 0
    var high = table.count / 2
    while low < high {
      let middle = (low + high) / 2
      if value < table[2 * middle] {
        high = middle
      } else if value > table[2 * middle + 1] {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }
}
