import EDTF

extension LexiconView {
  /// Whether the words for an office fit a holder of another: "minister" fits a foreign minister.
  public func office(_ words: Int, fits held: Int) -> Bool {
    let count = offices.count
    guard words >= 0, words < count, held >= 0, held < count else { return words == held }
    return tables.pointee.fits[words * count + held]
  }

  /// The country with an ISO 3166-1 alpha-2 code, packed as in ``ActorFacts``.
  public func country(code: UInt16) -> Int? {
    guard let place = ActorFacts.place(ofCountry: code) else { return nil }
    let actor = tables.pointee.countries.load(place, as: UInt32.self)
    return actor == 0 ? nil : Int(actor) - 1
  }

  /// The country an actor belongs to, as an actor; for a country itself.
  public func country(of actor: Int) -> Int? { country(code: facts(actor).country) }

  /// Who held an office for a country or organisation on a day, or held it last before; the most senior reading of the
  /// office's words first.
  /// - Parameter day: without one, whoever holds it now.
  public func holder(of office: Int, for whom: Int, on day: CalendarDay?) -> Int? {
    guard offices.indices.contains(office), !offices[office].isOfMany else { return nil }
    let readings = offices.indices.filter { self.office(office, fits: $0) }.sorted {
      ($0 == office ? 0 : 1, offices[$0].rank, $0) < ($1 == office ? 0 : 1, offices[$1].rank, $1)
    }
    for reading in readings {
      if let actor = onlyHolder(of: reading, for: whom, on: day) { return actor }
    }
    return nil
  }

  /// An office several persons hold at once names none of them.
  private func onlyHolder(of office: Int, for whom: Int, on day: CalendarDay?) -> Int? {
    let holders = tables.pointee.holders
    let key = Holding.key(whom: whom, office: office)
    var index = holders.firstIndex(notBelow: key) { holders.load($0, as: UInt64.self) }
    var only: Int?
    while index < holders.count, holders.load(index, as: UInt64.self) == key {
      let holding = Holding(tables.pointee.holdings, Int(holders.load(index, at: 8, as: UInt32.self)))
      index += 1
      guard day.map(holding.includes) ?? (holding.to == Holding.end) else { continue }
      if let only, only != holding.actor { return nil }
      only = holding.actor
    }
    return only
  }
}

extension Records {
  /// The first record whose key is not smaller, by binary search; the records must be sorted by their keys.
  func firstIndex(notBelow key: UInt64, _ keyOf: (Int) -> UInt64) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if keyOf(middle) < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
