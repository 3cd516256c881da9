import ArgumentParser
import Frame
import Names

/// Questions about names alone.
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: "Compare spellings of names.", subcommands: [Compare.self, Find.self])

  struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "compare",
      abstract: "Are two spellings one name? Reads lines of A<TAB>B from standard input.",
      discussion: """
        Prints for each line 'same' or 'different', a score from 0 to 1, and the reason, separated by tabs.

        Example:
          printf 'Schoigu\\tСергій Шойгу\\n' | parley names compare
        """)

    func run() throws {
      var lines = ""
      while let line = readLine(strippingNewline: true) {
        let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else {
          lines += "different\t0.00\tthe line has no tab\n"
          continue
        }
        let result = compareNames(String(parts[0]), String(parts[1]))
        let score = Int((result.score * 100).rounded())
        let decimals = "\(score / 100).\(score % 100 < 10 ? "0" : "")\(score % 100)"
        lines += "\(result.same ? "same" : "different")\t\(decimals)\t\(Charset.unicode.visible(result.reason))\n"
        if lines.utf8.count > 1 << 16 {
          output(lines)
          lines = ""
        }
      }
      output(lines)
    }
  }
}
