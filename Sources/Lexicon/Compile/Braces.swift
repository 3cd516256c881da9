/// Writes out the alternatives of a word: "встре{тил,чал}{ся,ась}" has four, "{,у}держать" two.
public enum Braces {
  /// - Returns: every alternative, in the order written; the text itself when it has no braces.
  ///   An unclosed brace is taken as it stands.
  public static func expand(_ text: String) -> [String] {
    var results = [""]
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let before = rest[..<open]
      let choices = rest[rest.index(after: open)..<close].split(separator: ",", omittingEmptySubsequences: false)
      results = results.flatMap { result in choices.map { result + before + $0 } }
      rest = rest[rest.index(after: close)...]
    }
    return results.map { $0 + rest }
  }
}
