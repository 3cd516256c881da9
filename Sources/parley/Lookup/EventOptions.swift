import ArgumentParser
import Chronicle
import EDTF
import Lexicon
import Reading

extension EventStatus: ExpressibleByArgument {}

/// Which events a command shows.
struct EventOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Not before this day, month or year (2025-02-28, 2025-02, 2025).", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("Not after this day, month or year.", valueName: "date"))
  var to: String?

  @Option(
    help: ArgumentHelp(
      "A country that takes part, by name or ISO code; repeat it for all of several.", valueName: "country"))
  var country: [String] = []

  @Option(help: ArgumentHelp("Somebody who takes part, by name; repeat it for all of several.", valueName: "name"))
  var actor: [String] = []

  @Option(
    help: ArgumentHelp(
      "A type or mode of event: consult, agree, meet, visit, call, sign …; repeat it for any of several.",
      valueName: "type"))
  var type: [String] = []

  @Option(help: ArgumentHelp("Whether it happened; repeat it for any of several.", valueName: "status"))
  var status: [EventStatus] = []

  @Option(
    help: ArgumentHelp(
      "A text in this language reports it (de, fr, en …); repeat it for any of several.", valueName: "language"))
  var language: [String] = []

  func validate() throws {
    for (option, text) in [("--from", from), ("--to", to)] {
      guard let text else { continue }
      guard let date = EDTFDate(text), date.hasYear, !date.isInterval else {
        throw ValidationError("\(option) takes a day, month or year, as 2025-02-28, 2025-02 or 2025; not '\(text)'")
      }
    }
    for name in type where Self.kinds(name).isEmpty {
      let all = EventType.allCases.map(\.rawValue) + EventMode.allCases.map(\.rawValue).filter { $0 != "other" }
      throw ValidationError("no type or mode of event is called '\(name)'; there are \(all.joined(separator: ", "))")
    }
  }

  /// The filter these options describe.
  /// - Parameter lookup: finds who is meant.
  func filter(_ lookup: ActorLookup) throws(Failure) -> EventFilter {
    var filter = EventFilter()
    if from != nil || to != nil {
      filter.span = DaySpan(
        from: from.flatMap { EDTFDate($0) }?.earliest, to: to.flatMap { EDTFDate($0) }?.latest)
    }
    for name in country {
      guard let code = lookup.country(name) else {
        throw Failure("\(name): no country of that name is known", status: 1)
      }
      filter.countries.append(code)
    }
    for name in actor { filter.actors.append(lookup.chronicle.actors[try lookup.choose(name)].id) }
    filter.kinds = Set(type.flatMap(Self.kinds))
    filter.statuses = Set(status)
    filter.languages = Set(language.map { $0.lowercased() })
    return filter
  }

  /// A type with all its modes, or the types that have such a mode.
  private static func kinds(_ name: String) -> [EventKind] {
    if let type = EventType(rawValue: name) { return [EventKind(type)] }
    guard let mode = EventMode(rawValue: name) else { return [] }
    switch mode {
    case .meet, .visit, .call, .talks: return [EventKind(.consult, mode)]
    case .sign, .promise: return [EventKind(.agree, mode)]
    case .military, .economic, .humanitarian, .other: return [EventKind(.aid, mode)]
    case .troops, .weapons: return [EventKind(.mobilize, mode)]
    }
  }
}
