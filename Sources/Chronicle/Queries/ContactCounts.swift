import Lexicon

/// Two things that share events, the smaller first.
public struct Pairing<Member: Hashable & Comparable & Sendable>: Hashable, Sendable {
  public var first: Member
  public var second: Member

  public init(_ one: Member, _ other: Member) {
    first = min(one, other)
    second = max(one, other)
  }

  public func contains(_ member: Member) -> Bool { first == member || second == member }
  public func other(than member: Member) -> Member { first == member ? second : first }
}

/// How many events members take part in, alone and in pairs.
public struct ContactCounts<Member: Hashable & Comparable & Sendable>: Sendable {
  public private(set) var members: [Member: Int] = [:]
  public private(set) var pairs: [Pairing<Member>: Int] = [:]

  public init() {}

  /// Counts one event.
  /// - Parameter members: each once.
  mutating func add(_ members: [Member]) {
    for (index, member) in members.enumerated() {
      self.members[member, default: 0] += 1
      for other in members[(index + 1)...] { pairs[Pairing(member, other), default: 0] += 1 }
    }
  }

  public func count(_ member: Member) -> Int { members[member] ?? 0 }
  public func count(_ one: Member, _ other: Member) -> Int { pairs[Pairing(one, other)] ?? 0 }
}

extension Chronicle {
  /// How often countries took part in events, and in the same ones.
  public func countryContacts(of events: some Sequence<Int>) -> ContactCounts<String> {
    var counts = ContactCounts<String>()
    for index in events { counts.add(self.events[index].countries) }
    return counts
  }

  /// Counts one event for its countries and for its actors (their indices), places left out.
  ///
  /// Both at once, and not by a generic function that another module would call unspecialised, at ten times the cost.
  public func count(
    _ event: Event, countries: inout ContactCounts<String>, actors: inout ContactCounts<Int>
  ) {
    countries.add(event.countries)
    actors.add(contacts(in: event))
  }

  /// How often actors (their indices) took part in events, and in the same ones; places left out.
  public func actorContacts(of events: some Sequence<Int>) -> ContactCounts<Int> {
    var counts = ContactCounts<Int>()
    for index in events { counts.add(contacts(in: self.events[index])) }
    return counts
  }

  /// The actors (their indices) that took part in an event, each once; places left out.
  public func contacts(in event: Event) -> [Int] {
    var actors: [Int] = []
    for participant in event.participants
    where self.actors[participant.actor].class != .place && !actors.contains(participant.actor) {
      actors.append(participant.actor)
    }
    return actors
  }
}
