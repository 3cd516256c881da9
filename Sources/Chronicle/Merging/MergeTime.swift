import EDTF

/// A claim's date with what merging asks of it worked out once: dates are compared far more often than they are told.
struct MergeTime: Sendable {
  let date: EDTFDate
  let isDay: Bool
  let earliest: CalendarDay?
  private let hasYear: Bool
  /// All days it can mean, widened where it is approximate; nothing is asked of them where no year is told.
  private let first: Int32
  private let last: Int32
  /// All days of dates that may be told for the same event; everything where no year is told.
  let reach: ClosedRange<Int32>

  init(_ date: EDTFDate) {
    self.date = date
    isDay = date.precision == .day
    earliest = date.earliest
    hasYear = date.hasYear
    let days = hasYear ? date.tolerantDays : (.min, .max)
    (first, last) = (Int32(clamping: days.first), Int32(clamping: days.last))
    let reach = Self.reach(date)
    self.reach = Int32(clamping: reach.lowerBound)...Int32(clamping: reach.upperBound)
  }

  /// As ``EDTFDate/compatible(with:)`` tells.
  func isCompatible(with other: MergeTime) -> Bool {
    guard hasYear, other.hasYear else { return date.compatible(with: other.date) }
    return first <= other.last && other.first <= last
  }

  /// All days a date can mean, and some more where it is approximate or sources may slip.
  private static func reach(_ date: EDTFDate) -> ClosedRange<Int> {
    guard date.hasYear else { return Int.min...Int.max }
    let first = date.earliest.map { Int($0.number) }
    let last = date.latest.map { Int($0.number) }
    guard date.isApproximate else {
      let slip = date.precision == .day ? Agreement.slipInOnePlace : 0
      return (first.map { $0 - slip } ?? .min)...(last ?? .max)
    }
    // More than any "about" may miss by.
    let margin = 90 + (first.flatMap { first in last.map { $0 - first } } ?? 0)
    return (first.map { $0 - margin } ?? .min)...(last.map { $0 + margin } ?? .max)
  }
}

/// The times of a table of dates in memory that stays where it is: few are different, and every claim points at one.
///
/// Unchecked: nobody writes it once it is made.
final class TimeMemory: @unchecked Sendable {
  private let times: UnsafeMutableBufferPointer<MergeTime>

  /// - Parameter times: from number 1 on, as in ``DateTable``.
  init(_ times: [MergeTime]) {
    self.times = .allocate(capacity: times.count)
    _ = self.times.initialize(from: times)
  }

  deinit { times.deallocate() }

  /// Valid as long as this; `nil` for 0.
  subscript(number: Int32) -> UnsafePointer<MergeTime>? {
    guard number > 0 else { return nil }
    precondition(Int(number) <= times.count)
    return times.baseAddress.map { UnsafePointer($0 + Int(number) - 1) }
  }
}
