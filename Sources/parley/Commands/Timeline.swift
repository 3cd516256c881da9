import ArgumentParser
import Chronicle
import Exchange

/// What happened, in the order of time.
struct Timeline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "List events by date, one line each.",
    discussion: """
      A line holds the date (EDTF; '?' inferred, '~' about), a mark for whether it happened, what happened where, the \
      languages and the number of texts that report it, and its id for 'parley sources'. Events without a date come last.

      Examples:
        parley timeline texts/
        parley timeline --from 2025-02 --country Russia --country China texts/
        parley timeline --type meet --type call --status planned --limit 20 texts/
        parley timeline --actor Lavrov --format jsonl texts/ | jq .label
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

  @OptionGroup var choice: EventOptions

  @Option(help: ArgumentHelp("Show at most so many.", valueName: "n"))
  var limit: Int?

  @Flag(help: "Newest first; those without a date still last.")
  var reverse = false

  @Option(help: "text, or jsonl: event lines as 'parley export' writes them.")
  var format = Format.text

  @OptionGroup var corpus: CorpusOptions

  func validate() throws {
    guard limit.map({ $0 > 0 }) ?? true else { throw ValidationError("--limit takes a number from 1") }
  }

  func run() throws {
    try corpus.run { chronicle, lexicon in
      var events = chronicle.events(matching: try choice.filter(ActorLookup(chronicle: chronicle, lexicon: lexicon)))
      if reverse { events = chronicle.newestFirst(events) }
      events = Array(events.prefix(limit ?? .max))
      if events.isEmpty { return warn("no such event in \(EventWords.count(chronicle.documents.count, "text"))") }
      switch format {
      case .text: output(lines: EventTable(chronicle: chronicle, page: .standardOutput()).lines(events))
      case .jsonl: JSONLines(chronicle, generator: Parley.generator).write(events: events) { writeAll($0) }
      }
    }
  }
}
