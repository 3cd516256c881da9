/// A sentence and what is to be read in it.
///
/// Tests write them as a table of text: a line of language, day of publication and sentence, lines that go on with it
/// after a bar, and indented lines of what is expected.
///
///     en 2025-03-01 | Sergei Lavrov met Wang Yi in Beijing on Thursday.
///       consult/meet happened 2025-02-27 beijing: sergei-lavrov, wang-yi
public struct SentenceCase: Sendable, CustomStringConvertible {
  public var language: String
  public var published: String
  public var text: String
  public var expected: [String] = []

  public var description: String { "\(language): \(text)" }

  public var events: [String] { summary.events }
  public var allEvents: [String] { summary.allEvents }
  public var persons: [String] { summary.persons }
  /// Events with who says so: "… <- tass".
  public var attributedEvents: [String] { zip(summary.events, summary.sources).map { "\($0) <- \($1)" } }

  private var summary: Summary { Summary(TestLexicon.read(text, language, published: published)) }

  public static func table(_ table: String) -> [SentenceCase] {
    var cases: [SentenceCase] = []
    for line in table.split(separator: "\n") {
      if line.hasPrefix("  | ") {
        cases[cases.count - 1].text += " " + line.dropFirst(4)
      } else if line.hasPrefix("  ") {
        cases[cases.count - 1].expected.append(String(line.dropFirst(2)))
      } else {
        let parts = line.split(separator: " ", maxSplits: 3)
        cases.append(
          SentenceCase(language: String(parts[0]), published: String(parts[1]), text: String(parts[3])))
      }
    }
    return cases
  }
}
