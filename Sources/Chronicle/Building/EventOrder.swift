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
  }

  /// Sorts in place: of many events there is no room for two.
  static func sort(_ events: inout [Event]) {
    let keys = events.enumerated().map { index, event in
      let (first, last) = event.date?.order ?? (.max, .max)
      return Key(first: first, last: last, date: event.date, event: index)
    }
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
