import Reading

/// The line that stands for an event: "Shoigu met Xi Jinping, Wang Yi".
enum Label {
  static func text(for event: Event, actors: [Actor]) -> String {
    let names = event.participants.map { actors[$0.actor].shortName }
    let place = event.place.map { actors[$0].name }
    switch event.type {
    case .consult where event.mode == .visit:
      let destination = place ?? "?"
      return "\(joined(names)) visited \(destination)"
    case .agree where event.mode == .sign: return pair(names, event, "signed with", alone: "signed an agreement")
    case .consult: return pair(names, event, verb(event), alone: verb(event))
    default: return pair(names, event, verb(event), alone: verb(event))
    }
  }

  /// Those of the first one's country stand before the verb, the others after it.
  private static func pair(_ names: [String], _ event: Event, _ verb: String, alone: String) -> String {
    guard let first = names.first else { return alone }
    let sources = event.participants.indices.filter {
      event.participants[$0].role == .source || event.participants[$0].role == .host
    }
    let left = sources.isEmpty ? [0] : sources
    let right = names.indices.filter { !left.contains($0) }
    if right.isEmpty { return "\(left.isEmpty ? first : joined(left.map { names[$0] })) \(alone)" }
    return "\(joined(left.map { names[$0] })) \(verb) \(joined(right.map { names[$0] }))"
  }

  private static func joined(_ names: [String]) -> String {
    names.count > 4 ? names.prefix(3).joined(separator: ", ") + " +\(names.count - 3)" : names.joined(separator: ", ")
  }

  /// The past tense of an event's type and mode.
  static func verb(_ event: Event) -> String {
    switch event.type {
    case .consult:
      switch event.mode {
      case .call: "spoke by phone with"
      case .talks: "held talks with"
      case .visit: "visited"
      default: "met"
      }
    case .agree: event.mode == .promise ? "promised" : "agreed with"
    case .support: "supported"
    case .concede: "yielded to"
    case .cooperate: "worked with"
    case .aid: event.mode == .military ? "armed" : "aided"
    case .retreat: "withdrew from"
    case .request: "called on"
    case .accuse: "accused"
    case .reject: "rejected"
    case .threaten: "threatened"
    case .protest: "protested against"
    case .sanction: "sanctioned"
    case .mobilize: event.mode == .weapons ? "deployed weapons" : "deployed troops"
    case .coerce: "coerced"
    case .assault: "attacked"
    case .state: "said"
    case .appoint: "appointed"
    }
  }
}
