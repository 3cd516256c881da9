/// A frame as text, for golden screens and for output that is not a terminal.
extension Frame {
  /// The characters of one row, without blanks at its end.
  public func text(row: Int) -> String {
    var line = ""
    for column in 0..<size.columns { line += self[row, column].text }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// All rows, each ended by a line feed.
  public var text: String {
    (0..<size.rows).reduce(into: "") { $0 += text(row: $1) + "\n" }
  }

  /// All rows, then a map of the same shape with one letter a style ("." for plain), then what the letters mean:
  /// "a = bold fg:1". Rows that are all plain are empty in the map. Letters are given in order of appearance.
  public var textWithStyles: String {
    var letters: [Style: Character] = [.plain: "."]
    var legend = ""
    var map = ""
    for row in 0..<size.rows {
      var line = ""
      for column in 0..<size.columns {
        let style = self[row, column].style
        if letters[style] == nil {
          let letter = Self.letter(letters.count - 1)
          letters[style] = letter
          legend += "\(letter) = \(style.description)\n"
        }
        line.append(letters[style] ?? "?")
      }
      while line.last == "." { line.removeLast() }
      map += line + "\n"
    }
    return text + "---\n" + map + "---\n" + legend
  }

  private static func letter(_ index: Int) -> Character {
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    return index < letters.count ? letters[index] : "?"
  }
}

extension Style: CustomStringConvertible {
  /// "bold underline fg:1 bg:#102030", or "plain".
  public var description: String {
    var words: [String] = []
    if bold { words.append("bold") }
    if dim { words.append("dim") }
    if italic { words.append("italic") }
    if underline { words.append("underline") }
    if reverse { words.append("reverse") }
    if fg != .default { words.append("fg:\(fg)") }
    if bg != .default { words.append("bg:\(bg)") }
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}

extension Color: CustomStringConvertible {
  /// "default", a palette number, or "#rrggbb".
  public var description: String {
    switch self {
    case .default: "default"
    case .indexed(let index): String(index)
    case .rgb(let red, let green, let blue): "#" + [red, green, blue].map(Self.hexadecimal).joined()
    }
  }

  private static func hexadecimal(_ value: UInt8) -> String {
    (value < 16 ? "0" : "") + String(value, radix: 16)
  }
}
