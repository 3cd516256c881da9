import Chronicle

/// Finds an event by its id or the beginning of it.
struct EventLookup {
  let chronicle: Chronicle

  /// - Throws: exit status 1 where no event, or more than one, has such an id.
  func find(_ id: String) throws(Failure) -> Int {
    if let index = chronicle.events.firstIndex(where: { $0.id == id }) { return index }
    let matches = chronicle.events.indices.filter { chronicle.events[$0].id.hasPrefix(id) }
    guard let first = matches.first else {
      throw Failure("\(id): no event has that id; 'parley timeline' lists them", status: 1)
    }
    guard matches.count == 1 else {
      let ids = matches.prefix(5).map { chronicle.events[$0].id }.joined(separator: ", ")
      let more = matches.count > 5 ? " and \(matches.count - 5) more" : ""
      throw Failure("\(id): the ids of several events begin so: \(ids)\(more)", status: 1)
    }
    return first
  }
}

extension Chronicle {
  /// Events the latest first, those without a date at the end.
  /// - Parameter events: indices in the chronicle's order.
  func newestFirst(_ events: [Int]) -> [Int] {
    events.filter { self.events[$0].date != nil }.reversed() + events.filter { self.events[$0].date == nil }
  }
}
