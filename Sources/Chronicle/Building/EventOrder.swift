import Corpus
import EDTF

/// The order of events: by date, undated last, then by id, then by the first document that tells of them.
///
/// What is compared is worked out once for each event; only numbers and ids move while they are sorted.
enum EventOrder {
  private struct Key {
    var first: Int
    var last: Int
    var date: EDTFDate?
    var event: Int

    init(_ event: Event, _ index: Int) {
      (first, last) = event.date?.order ?? (.max, .max)
      date = event.date
      self.event = index
    }
  }

  /// Sorts in place: of many events there is no room for two.
  static func sort(_ events: inout [Event]) {
    let keys = events.enumerated().map { Key($1, $0) }
    var order = keys.sorted { isBefore($0, $1, events) }.map(\.event)
    // One cycle of the permutation after the other; a place that is done is its own source.
    for start in order.indices {
      var place = start
      while order[place] != start {
        let source = order[place]
        events.swapAt(place, source)
        order[place] = place
        place = source
      }
      order[place] = place
    }
  }

  /// Puts events among others that are in order already.
  /// - Parameters:
  ///   - some: few, in any order; those that tell of the same documents in the order of their claims.
  ///   - count: of the others.
  ///   - other: makes one of the others.
  static func merged(_ some: [Event], among count: Int, _ other: (Int) -> Event) -> [Event] {
    var some = some
    sort(&some)
    var result: [Event] = []
    result.reserveCapacity(some.count + count)
    var next = 0
    for event in some {
      let behind = (next..<count).partitioningIndex { isBefore(event, other($0)) }
      for number in next..<behind { result.append(other(number)) }
      result.append(event)
      next = behind
    }
    for number in next..<count { result.append(other(number)) }
    return result
  }

  private static func isBefore(_ one: Event, _ other: Event) -> Bool {
    let keys = [one, other].enumerated().map { Key($1, $0) }
    if isBefore(keys[0], keys[1], [one, other]) { return true }
    guard !isBefore(keys[1], keys[0], [one, other]), let left = one.claims.first, let right = other.claims.first else {
      return false
    }
    return left < right
  }

  private static func isBefore(_ one: Key, _ other: Key, _ events: [Event]) -> Bool {
    if (one.first, one.last) != (other.first, other.last), one.date != nil, other.date != nil {
      return (one.first, one.last) < (other.first, other.last)
    }
    if one.date != other.date {
      guard let first = one.date, let second = other.date else { return one.date != nil }
      return first < second
    }
    // Asked of the array, for an event is much to copy.
    if events[one.event].id != events[other.event].id { return events[one.event].id < events[other.event].id }
    return (events[one.event].claims.first?.document ?? 0) < (events[other.event].claims.first?.document ?? 0)
  }
}
