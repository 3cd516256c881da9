import EDTF
import Reading

/// How well two claims, or a claim and a cluster of claims, agree that they tell of one happening.
///
/// Evidence is added up over participants, date, place and status; whatever contradicts makes them two events.
struct Agreement {
  typealias Told = MergeClaim.Told

  /// Shared evidence must reach this.
  static let threshold = 3
  /// Days between the publication of texts that may speak of one undated event.
  static let sameTime = 7
  /// Days by which sources may differ on one event: a night, a time zone; more where they tell the same place.
  static let slip = 1
  static let slipInOnePlace = 3

  /// - Parameter isSameText: whether both stand in one document.
  /// - Returns: the sum of the evidence, or `nil` when something contradicts.
  static func score(_ one: Told, _ other: Told, isSameText: @autoclosure () -> Bool) -> Int? {
    guard agree(one, other), let place = place(one, other), let status = status(one, other),
      let participants = participants(one, other)
    else { return nil }
    // Without a date on either side only the participants speak; both must name the same ones, in texts of the same days.
    if one.time == nil || other.time == nil {
      guard participants >= 3, isSameTime(one, other) || isSameText(), !areOtherPlans(one, other) else { return nil }
    }
    guard let date = date(one, other, isSameText: isSameText()) else { return nil }
    return participants + date + place + status
  }

  /// A day told for the plan of two is not that of a summit they are to have with another state.
  private static func areOtherPlans(_ one: Told, _ other: Told) -> Bool {
    one.status == .planned && other.status == .planned && (one.time == nil) != (other.time == nil)
      && one.kind != .visit && one.countries != other.countries
  }

  /// Talks are a meeting, or were held by telephone where a call of that day is told.
  static func agree(_ one: Told, _ other: Told) -> Bool {
    if one.kind == other.kind { return true }
    guard one.kind == .talks || other.kind == .talks else { return false }
    let kind = one.kind == .talks ? other.kind : one.kind
    return kind == .meeting || kind == .call && one.time != nil && other.time != nil
  }

  static func participants(_ one: Told, _ other: Told) -> Int? {
    let shared = one.persons.shared(with: other.persons)
    let smaller = min(one.persons.count, other.persons.count)
    if one.kind == .visit {
      if shared > 0 { return 3 }
      return smaller == 0 && one.others.shared(with: other.others) > 0 ? 2 : nil
    }
    if smaller > 0, shared == 0 { return nil }
    let isOneInOther = shared == smaller
    if shared >= 2 { return isOneInOther ? 4 : 3 }
    if shared == 1 {
      // The rest must agree at least by country: "Moon met North Korea" and "Moon met Kim".
      let countries = one.countries.shared(with: other.countries)
      guard countries > 0, isOneInOther else { return nil }
      if countries == one.countries.count, countries == other.countries.count { return 3 }
      return countries == min(one.countries.count, other.countries.count) ? 2 : nil
    }
    if one.others.shared(with: other.others) >= 2 { return 3 }
    return one.countries.count >= 2 && one.countries == other.countries ? 2 : nil
  }

  private static func date(_ one: Told, _ other: Told, isSameText: @autoclosure () -> Bool) -> Int? {
    guard let first = one.time, let second = other.time else { return 0 }
    guard first.isCompatible(with: second) else { return isSlip(one, other) && !isSameText() ? -1 : nil }
    return first.isDay && second.isDay ? 3 : 1
  }

  /// Whether both tell a date, and no common one.
  static func tellsOtherDay(_ one: Told, _ other: Told) -> Bool {
    guard let first = one.time, let second = other.time else { return false }
    return !first.isCompatible(with: second)
  }

  /// Whether two texts may tell one event with different days: both name the same persons, and the days are near.
  static func isSlip(_ one: Told, _ other: Told) -> Bool {
    guard canSlip(one), canSlip(other), one.status == other.status, let first = one.time?.earliest,
      let second = other.time?.earliest, isOneInOther(one, other)
    else { return false }
    let isOnePlace = one.place != nil && one.place == other.place
    return abs(first - second) <= (isOnePlace ? slipInOnePlace : slip)
  }

  /// Whether another text may tell another day for it: a day and persons are told.
  static func canSlip(_ one: Told) -> Bool { one.kind != .visit && one.time?.isDay == true && one.persons.count > 1 }

  /// Whether one names no person but those the other names.
  static func isOneInOther(_ one: Told, _ other: Told) -> Bool {
    one.persons.shared(with: other.persons) == min(one.persons.count, other.persons.count)
  }

  static func place(_ one: Told, _ other: Told) -> Int? {
    guard let first = one.place, let second = other.place else { return 0 }
    if first == second { return 1 }
    // Two cities visited are two visits; a meeting may be told with the city or the building.
    return one.kind == .visit ? nil : -1
  }

  private static func status(_ one: Told, _ other: Told) -> Int? {
    if one.status == other.status { return 0 }
    func isTold(_ status: EventStatus) -> Bool { one.status == status || other.status == status }
    // What was planned may have happened or been called off since: one event only if the day is told alike.
    if isTold(.planned), one.time?.isDay != true || one.date != other.date {
      return isTold(.cancelled) || isTold(.denied) ? 0 : nil
    }
    // What was called off or denied did not happen, unless sources differ on one day.
    if isTold(.happened), isTold(.cancelled) || isTold(.denied), (one.time == nil) != (other.time == nil) { return nil }
    return -1
  }

  private static func isSameTime(_ one: Told, _ other: Told) -> Bool {
    guard let first = one.published, let second = other.published else { return one.date == nil && other.date == nil }
    return abs(first - second) <= sameTime
  }
}
