import Reading

/// The line that stands for an event: "Shoigu met Xi Jinping, Wang Yi", "Trump to visit China".
enum Label {
  static func text(for event: Event, actors: [Actor]) -> String {
    let words = words(event)
    let place = event.place.map { actors[$0].name }
    if event.type == .consult, event.mode == .visit {
      let who = joined(event.participants.map { actors[$0.actor].shortName })
      return place.map { "\(who) \(words.verb(event.status)) \($0)" } ?? "\(who) \(words.alone)"
    }
    var (left, right) = sides(event)
    // Nobody is told who did it.
    if left.isEmpty, let passive = words.passive {
      return "\(joined(right.map { actors[$0].shortName })) \(passive)"
    }
    if left.isEmpty { swap(&left, &right) }
    let subject = joined(left.map { actors[$0].shortName })
    guard !right.isEmpty else { return "\(subject) \(words.alone)" }
    return "\(subject) \(words.verb(event.status)) \(joined(right.map { actors[$0].shortName }))"
  }

  /// The actors before the verb and after it: who acts or receives and the others; of equals the first and the others.
  private static func sides(_ event: Event) -> (left: [Int], right: [Int]) {
    let acting = event.participants.filter { $0.role == .source || $0.role == .host }
    let others = event.participants.filter { $0.role != .source && $0.role != .host }
    if acting.isEmpty, others.contains(where: { $0.role == .party }) {
      return (others.prefix(1).map(\.actor), others.dropFirst().map(\.actor))
    }
    return (acting.map(\.actor), others.map(\.actor))
  }

  private static func joined(_ names: [String]) -> String {
    names.count > 4 ? names.prefix(3).joined(separator: ", ") + " +\(names.count - 3)" : names.joined(separator: ", ")
  }

  /// What an event is called, by type and mode.
  private static func words(_ event: Event) -> Words {
    switch event.type {
    case .consult:
      switch event.mode {
      case .call: Words("spoke by phone with", "speak by phone with", "spoke by phone")
      case .talks: Words("held talks with", "hold talks with", "held talks")
      case .visit: Words("visited", "visit", "travelled")
      default: Words("met", "meet", "met")
      }
    case .agree where event.mode == .sign: Words("signed with", "sign with", "signed an agreement")
    case .agree where event.mode == .promise: Words("promised", "promise", "gave a promise")
    case .agree: Words("agreed with", "agree with", "agreed")
    case .support: Words("supported", "support", "gave support", passive: "was supported")
    case .concede: Words("yielded to", "yield to", "yielded")
    case .cooperate: Words("worked with", "work with", "worked together")
    case .aid where event.mode == .military: Words("armed", "arm", "supplied arms", passive: "was given arms")
    case .aid: Words("aided", "aid", "gave aid", passive: "was given aid")
    case .retreat: Words("withdrew from", "withdraw from", "withdrew")
    case .request: Words("called on", "call on", "made a demand", passive: "was called on")
    case .accuse: Words("accused", "accuse", "made an accusation", passive: "was accused")
    case .reject: Words("rejected", "reject", "refused", passive: "was rejected")
    case .threaten: Words("threatened", "threaten", "made a threat", passive: "was threatened")
    case .protest: Words("protested against", "protest against", "protested")
    case .sanction: Words("sanctioned", "sanction", "imposed sanctions", passive: "was sanctioned")
    case .mobilize where event.mode == .weapons: Words("sent weapons to", "send weapons to", "deployed weapons")
    case .mobilize: Words("sent troops to", "send troops to", "deployed troops")
    case .coerce: Words("coerced", "coerce", "used force", passive: "was coerced")
    case .assault: Words("attacked", "attack", "made an attack", passive: "was attacked")
    case .state: Words("told", "tell", "made a statement")
    case .appoint: Words("appointed", "appoint", "was appointed", passive: "was appointed")
    }
  }

  /// The verb of an event with an object, and without one.
  private struct Words {
    private let past: String
    private let infinitive: String
    /// Without an object; it does for what did not simply happen too, because the status stands beside it.
    let alone: String
    /// What is said of those it was done to, where nobody is told to have done it.
    let passive: String?

    init(_ past: String, _ infinitive: String, _ alone: String, passive: String? = nil) {
      self.past = past
      self.infinitive = infinitive
      self.alone = alone
      self.passive = passive
    }

    func verb(_ status: EventStatus) -> String {
      switch status {
      case .planned: "to \(infinitive)"
      case .cancelled: "was to \(infinitive)"
      default: past
      }
    }
  }
}
