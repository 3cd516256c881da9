import Lexicon

/// Phrases that tell somebody a second time.
extension PartyBuilder {
  /// "Russia's foreign minister, Sergey Lavrov," and "Sergey Lavrov, Russia's foreign minister,": one person told twice.
  mutating func isApposition(_ party: Party) -> Bool {
    guard joins == .comma, let last = officeOrName(before: party), party.relation.isEmpty else { return false }
    let distance = party.first - (parties.last?.end ?? 0)
    guard distance <= 2 || distance <= 8 && !parties[last].offices.isEmpty && !hasVerb(parties[last].end..<party.first)
    else { return false }
    switch (parties[last].head, party.head) {
    case (.office, .person) where party.offices.isEmpty && !parties[last].isPlural && !parties[last].isDelegation:
      parties[last].head = party.head
    case (.person, .office) where distance <= 2 && !party.isPlural && !party.isDelegation:
      parties[last].offices += party.offices
      parties[last].affiliations += party.affiliations
    default: return false
    }
    parties[last].end = party.end
    isInApposition = true
    joins = .none
    pending = []
    idle = 0
    return true
  }

  /// The phrase an apposition belongs to: the last one, or the office before the place it is held at ("the Russian
  /// ambassador in London, …").
  private func officeOrName(before party: Party) -> Int? {
    guard let last = parties.indices.last, last > 0, case .place = parties[last].head,
      parties[last].relation.contains(.in), parties[last - 1].head == .office,
      parties[last].first - parties[last - 1].end <= 1
    else { return parties.indices.last }
    return last - 1
  }

  func hasVerb(_ range: Range<Int>) -> Bool {
    items[range].contains { item in
      !item.markers.isDisjoint(with: [.auxiliary, .said, .future])
        || item.triggers.contains { $0.form == .verb || $0.form == .future }
    }
  }

  /// Relations under which a comma goes on with the list; after "according to X," a new phrase begins.
  static let listed: Marker = [.with, .between, .of, .by, .against]

  /// Commas list like with like; "and" joins anything.
  func isAlike(_ one: Party, _ other: Party) -> Bool {
    switch (one.head, other.head) {
    case (.person, .person), (.person, .office), (.office, .person), (.office, .office), (.country, .country),
      (.organisation, .organisation),
      (.country, .organisation), (.organisation, .country), (.place, .place):
      true
    default: false
    }
  }
}
