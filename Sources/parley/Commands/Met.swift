import ArgumentParser
import Chronicle
import Exchange
import Glibc
import Lexicon

/// Who met whom.
struct Met: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "met",
    abstract: "List the meetings of somebody, or of two, newest first.",
    discussion: """
      With one name: a line a meeting with its date, a mark for whether it happened, who met whom where, the languages and \
      the number of texts that report it, and its id for 'parley sources'. With two names: their meetings, each with every \
      paragraph that reports it.

      A name may be written in any script, spelling and case form. Where it fits several, the likeliest is taken and \
      standard error says so.

      The last argument is taken as the directory of texts when there is one of that name, or when it holds a slash.

      Examples:
        parley met Shoigu texts/            his meetings
        parley met Шойгу "Xi" texts/        meetings of the two, with the sources
        parley met --who Lavrov texts/      everybody he met: how often, when last, where
        parley met --list Wang texts/       who is meant by Wang

      Exit status: 0 done; 1 nobody of that name, or some files could not be read; 2 usage; 3 the texts can't be opened.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

  @Argument(help: ArgumentHelp("One name or two, then the directory of texts.", valueName: "name"))
  var names: [String]

  @Flag(help: "List everybody a name may mean, the likeliest first.")
  var list = false

  @Flag(help: "List whom they met: how often, when last, where.")
  var who = false

  @Option(help: ArgumentHelp("Show at most so many.", valueName: "n"))
  var limit: Int?

  @Option(help: "text, or jsonl: event lines as 'parley export' writes them.")
  var format = Format.text

  @OptionGroup var reading: ReadingOptions

  /// The names without the directory that may follow them.
  private var people: [String] { directory == nil || reading.corpus != nil ? names : Array(names.dropLast()) }

  private var directory: String? {
    guard reading.corpus == nil, names.count > 1, let last = names.last else { return nil }
    return last.contains("/") || CorpusIdentity.isFolder(last) ? last : nil
  }

  func validate() throws {
    guard (1...2).contains(people.count) else {
      let given = people.map { "'\($0)'" }.joined(separator: ", ")
      throw ValidationError(
        "met takes one name or two and perhaps a directory; these are \(people.count) names: \(given)")
    }
    guard people.allSatisfy({ $0.contains { $0 != " " } }) else { throw ValidationError("a name is empty") }
    guard limit.map({ $0 > 0 }) ?? true else { throw ValidationError("--limit takes a number from 1") }
  }

  func run() throws {
    try reading.run(directory) { chronicle, lexicon in
      let lookup = ActorLookup(chronicle: chronicle, lexicon: lexicon)
      let page = Page.standardOutput()
      if list { return try listCandidates(lookup, page) }
      let actors = try people.map { name throws(Failure) in try lookup.choose(name) }
      if who { return output(lines: acquaintances(actors, chronicle, page)) }
      try meetings(actors, chronicle, page)
    }
  }

  private func listCandidates(_ lookup: ActorLookup, _ page: Page) throws(Failure) {
    var found: [Int] = []
    for name in people {
      for candidate in lookup.candidates(for: name) where !found.contains(candidate.actor) {
        found.append(candidate.actor)
      }
    }
    guard !found.isEmpty else {
      throw Failure("nobody in these texts fits \(people.joined(separator: ", "))", status: 1)
    }
    output(lines: ActorTable(chronicle: lookup.chronicle, page: page).lines(Array(found.prefix(limit ?? .max))))
  }

  private func meetings(_ actors: [Int], _ chronicle: Chronicle, _ page: Page) throws {
    var events = chronicle.actors[actors[0]].events.filter { chronicle.events[$0].isMeeting }
    for actor in actors.dropFirst() {
      events = events.filter { chronicle.events[$0].participants.contains { $0.actor == actor } }
    }
    events = chronicle.newestFirst(events)
    events = Array(events.prefix(limit ?? .max))
    if events.isEmpty {
      let names = actors.map { chronicle.actors[$0].name }
      return warn(
        names.count == 1
          ? "\(names[0]): no meeting in these texts"
          : "\(names.joined(separator: " and ")): no meeting of the two in these texts")
    }
    switch format {
    case .jsonl: JSONLines(chronicle, generator: Parley.generator).write(events: events) { writeAll($0) }
    case .text where actors.count == 1: output(lines: EventTable(chronicle: chronicle, page: page).lines(events))
    case .text:
      let report = SourceReport(chronicle: chronicle, page: page)
      output(lines: Array(events.map(report.lines).joined(separator: ["", ""])))
    }
  }

  private func acquaintances(_ actors: [Int], _ chronicle: Chronicle, _ page: Page) -> [String] {
    var table = Table(numbers: [1])
    let met = chronicle.met(actors[0], with: actors.count > 1 ? actors[1] : nil)
    for other in met.prefix(limit ?? .max) {
      let places = other.places.prefix(3).map { chronicle.actors[$0].name }.joined(separator: ", ")
      table.add(
        chronicle.actors[other.actor].name, String(other.events.count),
        other.happened == other.events.count ? "" : "\(other.happened) happened",
        other.last.map { "last \(EventWords.date($0))" } ?? "", places)
    }
    return table.lines(on: page)
  }
}
