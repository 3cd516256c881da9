/// In which line each key of a TOML text stands, for messages about values that TOML allows and parley does not.
public struct TOMLLines {
  /// By dotted path, counted from 1.
  private var lines: [String: Int] = [:]

  public init(_ text: String) {
    var table = ""
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let content = line.drop { $0 == " " || $0 == "\t" }
      if content.first == "[" {
        table = String(content.drop { $0 == "[" }.prefix { $0 != "]" })
        note(table, number)
      } else if content.first != "#", let equals = content.firstIndex(of: "=") {
        let key = content[..<equals].filter { $0 != " " && $0 != "\t" && $0 != "\"" }
        note(table.isEmpty ? key : "\(table).\(key)", number)
      }
    }
  }

  private mutating func note(_ path: String, _ number: Int) {
    if lines[path] == nil { lines[path] = number + 1 }
  }

  /// 0 where it is not known.
  public func line(_ path: String) -> Int { lines[path] ?? 0 }
}
