import EDTF

/// The order of events: by date, undated last, then by id, then by the first document that tells of them.
///
/// What is compared is worked out once for each event; only numbers and ids move while they are sorted.
enum EventOrder {
  private struct Key {
    var first: Int
    var last: Int
    var date: EDTFDate?
    var id: String
    var document: Int
    var event: Int
  }

  /// The events' indices in their order.
  static func sorted(_ events: [Event]) -> [Int] {
    let keys = events.enumerated().map { index, event in
      let (first, last) = event.date?.order ?? (.max, .max)
      return Key(
        first: first, last: last, date: event.date, id: event.id, document: event.claims.first?.document ?? 0,
        event: index)
    }
    return keys.sorted(by: isBefore).map(\.event)
  }

  private static func isBefore(_ one: Key, _ other: Key) -> Bool {
    if one.date != other.date {
      guard let first = one.date, let second = other.date else { return one.date != nil }
      return (one.first, one.last) == (other.first, other.last)
        ? first < second : (one.first, one.last) < (other.first, other.last)
    }
    return (one.id, one.document) < (other.id, other.document)
  }
}
