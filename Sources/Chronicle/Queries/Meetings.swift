import EDTF
import Lexicon
import Reading

/// What one actor had to do with another.
public struct Acquaintance: Sendable, Hashable {
  /// Index of the other actor.
  public var actor: Int
  /// Indices of the events they share, by date.
  public var events: [Int]
  /// How many of them happened.
  public var happened: Int
  /// The latest date of those that happened, else of any.
  public var last: EDTFDate?
  /// Indices of the places, the most frequent first.
  public var places: [Int]
}

extension Event {
  /// Whether its participants met or spoke with each other.
  public var isMeeting: Bool { type == .consult }
}

extension Chronicle {
  /// Everybody an actor met or spoke with, the most frequent first, then the latest.
  ///
  /// Who took part in the same meeting counts as met. Places are nobody.
  /// - Parameters:
  ///   - actor: index of the actor.
  ///   - other: index of another actor, to narrow to the two.
  /// - Complexity: O(events of the actor).
  public func met(_ actor: Int, with other: Int? = nil) -> [Acquaintance] {
    guard actors.indices.contains(actor) else { return [] }
    let facts = EventFacts(self)
    var shared: [Int: [Int]] = [:]
    for event in actors[actor].events where facts.type(event) == .consult {
      facts.visitActors(event) { participant in
        guard participant != actor, other == nil || participant == other, actors[participant].class != .place,
          shared[participant]?.last != event
        else { return }
        shared[participant, default: []].append(event)
      }
    }
    return shared.map { acquaintance($0, $1, facts) }.sorted(by: isBefore)
  }

  private func acquaintance(_ actor: Int, _ shared: [Int], _ facts: EventFacts) -> Acquaintance {
    let happened = shared.filter { facts.status($0) == .happened }
    // Events stand in the order of their dates.
    let last = (happened.isEmpty ? shared : happened).last { facts.date($0)?.hasYear ?? false }
    var places: [Int: Int] = [:]
    for event in shared {
      if let place = facts.place(event) { places[place, default: 0] += 1 }
    }
    return Acquaintance(
      actor: actor, events: shared, happened: happened.count, last: last.flatMap(facts.date),
      places: places.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key))
  }

  private func isBefore(_ one: Acquaintance, _ other: Acquaintance) -> Bool {
    if one.happened != other.happened { return one.happened > other.happened }
    if one.events.count != other.events.count { return one.events.count > other.events.count }
    switch (one.last, other.last) {
    case (let first?, let second?) where first != second: return first > second
    case (.some, nil): return true
    case (nil, .some): return false
    default: return actors[one.actor].id < actors[other.actor].id
    }
  }
}
