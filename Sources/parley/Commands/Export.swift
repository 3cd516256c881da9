import ArgumentParser
import Chronicle
import Exchange

/// Prints everything the texts say for other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print documents, actors, mentions, dates and events as JSON Lines.",
    discussion: """
      The form is described in docs/export.md and versioned.

      Examples:
        parley export texts/ > texts.jsonl
        parley export texts/ | jq -r 'select(.kind == "event") | [.date, .label] | @tsv'
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case jsonl }

  @Option(help: "The form of the output.")
  var format = Format.jsonl

  @OptionGroup var corpus: CorpusOptions

  func run() throws {
    try corpus.run { chronicle, _ in
      JSONLines(chronicle, generator: Parley.generator).write { writeAll($0) }
    }
  }
}
