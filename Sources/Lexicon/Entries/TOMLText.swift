/// What is wrong with a TOML text, and in which line, counted from 1.
public struct TOMLMistake: Error, Hashable, CustomStringConvertible {
  public var line: Int
  public var description: String
}

extension TableValue {
  /// Reads a TOML text into a table.
  public init(toml text: String) throws(TOMLMistake) {
    self = try TOMLTree.read(text)
  }
}

/// Writing TOML (toml.io, version 1.0).
public enum TOMLText {
  /// A basic string: in quotes, in one line, control characters escaped.
  public static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// An array of strings, in one line.
  public static func array(_ texts: [String]) -> String { "[" + texts.map(quoted).joined(separator: ", ") + "]" }
}
