/// A date or an interval as a text tells it, in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1 without
/// times of day).
///
/// `2025-02-28`, `2025-02`, `2025`, `2023-23` (autumn), `2023-33` (first quarter), `2023-40` (first half), `199X`,
/// `19XX`, `2025-01/2025-02`, `2025-01/..`, `2024-02~`, `2025-02-28?`; `XXXX-02-28` where the year can't be told.
public struct EDTFDate: Hashable, Sendable {
  public typealias Precision = EDTFPoint.Precision

  /// The date, or the first one of an interval; `nil` where the interval has no told beginning.
  public let first: EDTFPoint?
  /// The last date of an interval; the date itself where there is no interval; `nil` where the end is not told.
  public let last: EDTFPoint?
  public let isInterval: Bool

  public init(_ point: EDTFPoint) {
    first = point
    last = point
    isInterval = false
  }

  public init(_ day: CalendarDay) { self.init(EDTFPoint(day)) }

  /// An interval; `nil` where both ends are open or the end lies before the beginning.
  public init?(from first: EDTFPoint?, to last: EDTFPoint?) {
    if first == nil && last == nil { return nil }
    if let begin = first?.earliest, let end = last?.latest, end < begin { return nil }
    self.first = first
    self.last = last
    isInterval = true
  }

  /// All days from one to another; the day itself where both are the same.
  public init(from first: CalendarDay, to last: CalendarDay) {
    self.first = EDTFPoint(min(first, last))
    self.last = EDTFPoint(max(first, last))
    isInterval = first != last
  }

  public static func year(_ year: Int) -> EDTFDate? { EDTFPoint.year(year).map(EDTFDate.init) }

  public static func month(_ month: Int, ofYear year: Int?) -> EDTFDate? {
    EDTFPoint.month(month, ofYear: year).map(EDTFDate.init)
  }

  public static func day(_ day: Int, month: Int, ofYear year: Int?) -> EDTFDate? {
    EDTFPoint.day(day, month: month, ofYear: year).map(EDTFDate.init)
  }

  /// The first possible day; `nil` where the year or the beginning isn't told.
  public var earliest: CalendarDay? { first?.earliest }

  /// The last possible day; `nil` where the year or the end isn't told.
  public var latest: CalendarDay? { last?.latest }

  /// How finely it is told; the coarser end of an interval.
  public var precision: Precision {
    switch (first, last) {
    case (let first?, let last?): min(first.precision, last.precision)
    case (let point?, nil), (nil, let point?): point.precision
    case (nil, nil): .century
    }
  }

  /// The day, where it is exactly one with a known year.
  public var day: CalendarDay? { !isInterval && precision == .day ? earliest : nil }

  /// Whether a year is told (or was inferred) wherever the date needs one.
  public var hasYear: Bool { first.map { $0.year != nil } ?? true && last.map { $0.year != nil } ?? true }

  public var isApproximate: Bool { first?.isApproximate == true || last?.isApproximate == true }
  public var isUncertain: Bool { first?.isUncertain == true || last?.isUncertain == true }

  /// The same with the marks set as told, where given.
  public func marked(approximate: Bool? = nil, uncertain: Bool? = nil) -> EDTFDate {
    map {
      var point = $0
      if let approximate { point.isApproximate = approximate }
      if let uncertain { point.isUncertain = uncertain }
      return point
    } ?? self
  }

  /// The same told less finely: the month of a day, the year of a month …
  public func truncated(to precision: Precision) -> EDTFDate { map { $0.truncated(to: precision) } ?? self }

  /// The same with another year, or with none; `nil` where that year has no such day.
  /// An interval keeps its length in years and may run into the next year ("December to January").
  public func withYear(_ year: Int?) -> EDTFDate? {
    guard isInterval else { return map { $0.withYear(year) } }
    guard let year else {
      let begin = first.flatMap { $0.withYear(nil) }
      let end = last.flatMap { $0.withYear(nil) }
      guard (first == nil) == (begin == nil), (last == nil) == (end == nil) else { return nil }
      return EDTFDate(from: begin, to: end)
    }
    guard let first else { return last?.withYear(year).flatMap { EDTFDate(from: nil, to: $0) } }
    guard let begin = first.withYear(year) else { return nil }
    guard let last else { return EDTFDate(from: begin, to: nil) }
    if let old = first.year, let end = last.year {
      return last.withYear(year + end - old).flatMap { EDTFDate(from: begin, to: $0) }
    }
    return last.withYear(year).flatMap { EDTFDate(from: begin, to: $0) }
      ?? last.withYear(year + 1).flatMap { EDTFDate(from: begin, to: $0) }
  }

  private func map(_ change: (EDTFPoint) -> EDTFPoint?) -> EDTFDate? {
    let begin = first.flatMap(change)
    guard isInterval else { return begin.map(EDTFDate.init) }
    let end = last.flatMap(change)
    guard (first == nil) == (begin == nil), (last == nil) == (end == nil) else { return nil }
    return EDTFDate(from: begin, to: end)
  }
}
