import ArgumentParser
import Chronicle
import Exchange

/// Who has to do with whom.
struct Graph: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "List relations: who shares events with whom, how many of which type.",
    discussion: """
      The most frequent relations come first. DOT is the language of Graphviz: pipe it into 'neato -Tsvg'.

      Examples:
        parley graph texts/
        parley graph --level persons --from 2025 --type consult texts/
        parley graph --format dot texts/ | neato -Tsvg > relations.svg
      """)

  enum Level: String, ExpressibleByArgument, CaseIterable { case countries, persons }
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, dot }

  @Option(help: "Between countries, or between persons.")
  var level = Level.countries

  @Option(help: "text, or dot for Graphviz.")
  var format = Format.text

  @Option(help: ArgumentHelp("Show at most so many.", valueName: "n"))
  var limit: Int?

  @OptionGroup var choice: EventOptions
  @OptionGroup var corpus: CorpusOptions

  func validate() throws {
    guard limit.map({ $0 > 0 }) ?? true else { throw ValidationError("--limit takes a number from 1") }
  }

  func run() throws {
    try corpus.run { chronicle, lexicon in
      let events = chronicle.events(matching: try choice.filter(ActorLookup(chronicle: chronicle, lexicon: lexicon)))
      let all = RelationGraph(chronicle, events: events, level == .countries ? .countries(lexicon) : .persons)
      let graph = all.limited(to: limit ?? .max)
      if graph.edges.isEmpty { return warn("no relations in \(EventWords.count(chronicle.documents.count, "text"))") }
      switch format {
      case .dot: output(DOT.text(graph))
      case .text: output(lines: lines(graph, .standardOutput()))
      }
    }
  }

  private func lines(_ graph: RelationGraph, _ page: Page) -> [String] {
    var table = Table(numbers: [1])
    for edge in graph.edges {
      let types = edge.types.map { "\($0.count) \($0.type.rawValue)" }.joined(separator: ", ")
      table.add(
        "\(graph.nodes[edge.first].name) \(page.mark("—", "-")) \(graph.nodes[edge.second].name)",
        EventWords.count(edge.count, "event"), types, edge.last.map { "last \(EventWords.date($0))" } ?? "")
    }
    return table.lines(on: page)
  }
}
