import EDTF

extension Lexicon {
  /// Whether the words for an office fit a holder of another: "minister" fits a foreign minister.
  public func office(_ words: Int, fits held: Int) -> Bool {
    words == held || offices[held].is.contains(offices[words].id)
  }

  /// The country an actor belongs to, as an actor; for a country itself.
  public func country(of actor: Int) -> Int? {
    ActorFacts.unpack(facts(actor).country).flatMap(country(code:))
  }

  /// Who held an office for a country or organisation on a day, or held it last before; the most senior reading of the
  /// office's words first.
  /// - Parameter day: without one, whoever holds it now.
  public func holder(of office: Int, for whom: Int, on day: CalendarDay?) -> Int? {
    guard !offices[office].isOfMany else { return nil }
    let readings = offices.indices.filter { self.office(office, fits: $0) }.sorted {
      ($0 == office ? 0 : 1, offices[$0].rank, $0) < ($1 == office ? 0 : 1, offices[$1].rank, $1)
    }
    for reading in readings {
      let holdings = holders[HolderKey(whom: whom, office: reading)] ?? []
      let fitting = holdings.filter { holding in day.map(holding.includes) ?? (holding.to == Holding.end) }
      // An office several persons hold at once names none of them.
      if Set(fitting.map(\.actor)).count == 1 { return fitting[0].actor }
    }
    return nil
  }
}
