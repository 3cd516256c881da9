/// Writes out the alternatives of a word: "встре{тил,чал}{ся,ась}" has four, "{,у}держать" two.
public enum Braces {
  /// - Returns: every alternative, in the order written; the text itself when it has no braces.
  ///   An unclosed brace is taken as it stands.
  public static func expand(_ text: String) -> [String] {
    // Few words have any; and braces and commas are bytes that stand in no other letter.
    guard text.utf8.contains(UInt8(ascii: "{")) else { return [text] }
    let bytes = Array(text.utf8)
    var results: [[UInt8]] = [[]]
    var rest = bytes[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      let before = rest[..<open]
      let choices = rest[(open + 1)..<close].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      results = results.flatMap { result in choices.map { result + before + $0 } }
      rest = rest[(close + 1)...]
    }
    return results.map { String(decoding: $0 + rest, as: UTF8.self) }
  }
}
