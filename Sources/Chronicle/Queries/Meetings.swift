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
    var shared: [Int: [Int]] = [:]
    for index in actors[actor].events where events[index].isMeeting {
      for participant in Set(events[index].participants.map(\.actor)) where participant != actor {
        if let other, participant != other { continue }
        guard actors[participant].class != .place else { continue }
        shared[participant, default: []].append(index)
      }
    }
    return shared.map { acquaintance($0, $1) }.sorted(by: isBefore)
  }

  private func acquaintance(_ actor: Int, _ shared: [Int]) -> Acquaintance {
    let happened = shared.filter { events[$0].status == .happened }
    let dates = (happened.isEmpty ? shared : happened).compactMap { events[$0].date }.filter(\.hasYear)
    var places: [Int: Int] = [:]
    for place in shared.compactMap({ events[$0].place }) { places[place, default: 0] += 1 }
    return Acquaintance(
      actor: actor, events: shared, happened: happened.count, last: dates.max(),
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
