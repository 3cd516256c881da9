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

  /// The events' indices in their order.
  static func sorted(_ events: [Event]) -> [Int] {
    let keys = events.enumerated().map { index, event in
      let (first, last) = event.date?.order ?? (.max, .max)
      return Key(first: first, last: last, date: event.date, event: index)
    }
    return keys.sorted { isBefore($0, $1, events) }.map(\.event)
  }

  private static func isBefore(_ one: Key, _ other: Key, _ events: [Event]) -> Bool {
    if (one.first, one.last) != (other.first, other.last), one.date != nil, other.date != nil {
      return (one.first, one.last) < (other.first, other.last)
    }
    if one.date != other.date {
      guard let first = one.date, let second = other.date else { return one.date != nil }
      return first < second
    }
    let (left, right) = (events[one.event], events[other.event])
    if left.id != right.id { return left.id < right.id }
    return (left.claims.first?.document ?? 0) < (right.claims.first?.document ?? 0)
  }
}
