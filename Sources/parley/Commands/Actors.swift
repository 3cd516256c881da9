import ArgumentParser
import Chronicle
import Exchange
import Lexicon

/// Who is named.
struct Actors: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors",
    abstract: "List the persons, countries, organisations and places of the texts.",
    discussion: """
      A line holds the name, class, country (ISO 3166-1), the numbers of events and mentions, and the id.

      Examples:
        parley actors texts/
        parley actors --class person --country Ukraine --sort mentions texts/
      """)

  enum Order: String, ExpressibleByArgument, CaseIterable { case events, mentions, name }
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

  /// The classes under the names the export uses.
  enum Class: String, ExpressibleByArgument, CaseIterable { case person, country, organisation, place }

  @Option(
    name: .customLong("class"), help: ArgumentHelp("Only these; repeat it for any of several.", valueName: "class"))
  var classes: [Class] = []

  @Option(help: ArgumentHelp("Only those of this country, by name or ISO code.", valueName: "country"))
  var country: String?

  @Option(help: "Most events or mentions first, or by name.")
  var sort = Order.events

  @Option(help: ArgumentHelp("Show at most so many.", valueName: "n"))
  var limit: Int?

  @Option(help: "text, or jsonl: actor lines as 'parley export' writes them.")
  var format = Format.text

  @OptionGroup var corpus: CorpusOptions

  func validate() throws {
    guard limit.map({ $0 > 0 }) ?? true else { throw ValidationError("--limit takes a number from 1") }
  }

  func run() throws {
    try corpus.run { chronicle, lexicon in
      let actors = try choose(chronicle, lexicon)
      if actors.isEmpty { return warn("no such actor in \(EventWords.count(chronicle.documents.count, "text"))") }
      switch format {
      case .text: output(lines: ActorTable(chronicle: chronicle, page: .standardOutput()).lines(actors))
      case .jsonl: JSONLines(chronicle, generator: Parley.generator).write(actors: actors) { writeAll($0) }
      }
    }
  }

  private func choose(_ chronicle: Chronicle, _ lexicon: Lexicon) throws(Failure) -> [Int] {
    var code: String?
    if let country {
      code = ActorLookup(chronicle: chronicle, lexicon: lexicon).country(country)
      if code == nil { throw Failure("\(country): no country of that name is known", status: 1) }
    }
    let wanted = Set(classes.map(\.rawValue))
    let actors = chronicle.actors.indices.filter { index in
      let actor = chronicle.actors[index]
      return (wanted.isEmpty || wanted.contains(actor.class.name)) && (code == nil || actor.country == code)
    }
    return Array(actors.sorted { isBefore(chronicle.actors[$0], chronicle.actors[$1]) }.prefix(limit ?? .max))
  }

  private func isBefore(_ one: Actor, _ other: Actor) -> Bool {
    switch sort {
    case .events: (other.events.count, other.mentions, one.id) < (one.events.count, one.mentions, other.id)
    case .mentions: (other.mentions, other.events.count, one.id) < (one.mentions, one.events.count, other.id)
    case .name: (one.name, one.id) < (other.name, other.id)
    }
  }
}
