import EDTF
import Reading

/// How well two claims, or a claim and a cluster of claims, agree that they tell of one happening.
///
/// Evidence is added up over participants, date, place and status; whatever contradicts makes them two events.
struct Agreement {
  /// Shared evidence must reach this.
  static let threshold = 3
  /// Days between the publication of texts that may speak of one undated event.
  static let sameTime = 7

  /// - Returns: the sum of the evidence, or `nil` when something contradicts.
  static func score(_ one: MergeClaim, _ other: MergeClaim) -> Int? {
    guard one.kind == other.kind else { return nil }
    guard let participants = participants(one, other), let date = date(one, other), let place = place(one, other),
      let status = status(one, other)
    else { return nil }
    // Without a date on either side only the participants speak; both must name the same ones, in texts of the same days.
    if one.date == nil || other.date == nil {
      guard participants >= 3, isSameTime(one, other) else { return nil }
    }
    return participants + date + place + status
  }

  private static func participants(_ one: MergeClaim, _ other: MergeClaim) -> Int? {
    let shared = one.persons.intersection(other.persons)
    let smaller = min(one.persons.count, other.persons.count)
    if one.kind == .visit {
      if !shared.isEmpty { return 3 }
      return smaller == 0 && !one.others.isDisjoint(with: other.others) ? 2 : nil
    }
    if smaller > 0, shared.isEmpty { return nil }
    let onlyOne = one.persons.subtracting(shared)
    let onlyOther = other.persons.subtracting(shared)
    if shared.count >= 2 { return onlyOne.isEmpty || onlyOther.isEmpty ? 4 : 3 }
    if shared.count == 1 {
      // The rest must agree at least by country: "Moon met North Korea" and "Moon met Kim".
      guard !one.countries.isDisjoint(with: other.countries), onlyOne.isEmpty || onlyOther.isEmpty else { return nil }
      let missing = one.countries.symmetricDifference(other.countries)
      return missing.isEmpty
        ? 3 : one.countries.isSubset(of: other.countries) || other.countries.isSubset(of: one.countries) ? 2 : nil
    }
    let states = one.others.intersection(other.others)
    if states.count >= 2 { return 3 }
    return one.countries.count >= 2 && one.countries == other.countries ? 2 : nil
  }

  private static func date(_ one: MergeClaim, _ other: MergeClaim) -> Int? {
    guard let first = one.date, let second = other.date else { return 0 }
    guard first.compatible(with: second) else { return nil }
    if first.precision == .day && second.precision == .day { return 3 }
    return 1
  }

  private static func place(_ one: MergeClaim, _ other: MergeClaim) -> Int? {
    guard let first = one.place, let second = other.place else { return 0 }
    if first == second { return 1 }
    // Two cities visited are two visits; a meeting may be told with the city or the building.
    return one.kind == .visit ? nil : -1
  }

  private static func status(_ one: MergeClaim, _ other: MergeClaim) -> Int? {
    if one.status == other.status { return 0 }
    let statuses: Set<EventStatus> = [one.status, other.status]
    // What was planned may have happened or been called off since: one event only if the day is told alike.
    if statuses.contains(.planned), one.date?.precision != .day || one.date != other.date {
      return statuses.contains(.cancelled) || statuses.contains(.denied) ? 0 : nil
    }
    return -1
  }

  private static func isSameTime(_ one: MergeClaim, _ other: MergeClaim) -> Bool {
    if one.reference.document == other.reference.document { return true }
    guard let first = one.published, let second = other.published else { return one.date == nil && other.date == nil }
    return abs(first - second) <= sameTime
  }
}
