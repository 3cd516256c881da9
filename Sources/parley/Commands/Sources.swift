import ArgumentParser
import Chronicle
import Exchange

/// Who says so.
struct Sources: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "Show every passage that reports an event.",
    discussion: """
      Each claim comes with its text's language and name, the number of the paragraph, the line, the date and status it \
      tells, who says so, and the whole paragraph with the claim between ⟦ and ⟧ (bold on a terminal). What the \
      sources do not agree on stands at the head.

      Examples:
        parley sources 2025-02-28-consult-3f9a texts/
        parley sources 2025-02-28-c texts/              the beginning of an id, where only one event has it
        parley sources --explain 2025-02-28-c texts/    also which rule and which words made it
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

  @Argument(help: ArgumentHelp("The id of an event, or the beginning of it.", valueName: "event"))
  var event: String

  @Flag(help: "Say how each claim was read: rule and words.")
  var explain = false

  @Option(help: "text, or jsonl: the event's line as 'parley export' writes it.")
  var format = Format.text

  @OptionGroup var corpus: CorpusOptions

  func validate() throws {
    if event.isEmpty { throw ValidationError("the event's id is empty") }
  }

  func run() throws {
    try corpus.run { chronicle, _ in
      let index = try EventLookup(chronicle: chronicle).find(event)
      switch format {
      case .text:
        output(lines: SourceReport(chronicle: chronicle, page: .standardOutput(), explains: explain).lines(index))
      case .jsonl: JSONLines(chronicle, generator: Parley.generator).write(events: [index]) { writeAll($0) }
      }
    }
  }
}
