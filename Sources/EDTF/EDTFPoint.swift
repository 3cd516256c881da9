/// One date as far as it is told: a century, decade, year, part of a year, month or day; with or without its year.
public struct EDTFPoint: Hashable, Sendable {
  /// How finely a date is told, from coarse to fine.
  public enum Precision: UInt8, Sendable, Comparable, CaseIterable {
    case century, decade, year, half, season, quarter, month, day

    @inlinable
    public static func < (a: Precision, b: Precision) -> Bool { a.rawValue < b.rawValue }
  }

  // Small numbers, the largest first, because a large corpus tells millions of dates: seven bytes.
  private let storedYear: Int16
  private let storedMonth: UInt8
  private let storedDay: UInt8
  public let precision: Precision
  /// `~`: about that time.
  public var isApproximate = false
  /// `?`: inferred, not told.
  public var isUncertain = false
  private static let noYear = Int16.min

  /// The year; the first one of a decade or century; `nil` where it can't be told.
  public var year: Int? { storedYear == Self.noYear ? nil : Int(storedYear) }
  /// 1 to 12; for parts of a year their EDTF code: 21 to 24 seasons from spring, 33 to 36 quarters, 40 and 41 halves.
  /// 0 where none is told.
  public var month: Int { Int(storedMonth) }
  /// 1 to 31, 0 where none is told.
  public var day: Int { Int(storedDay) }

  private init(_ precision: Precision, _ year: Int?, _ month: Int = 0, _ day: Int = 0) {
    self.precision = precision
    storedYear = year.map { Int16(clamping: max($0, -Int(Int16.max))) } ?? Self.noYear
    storedMonth = UInt8(truncatingIfNeeded: month)
    storedDay = UInt8(truncatingIfNeeded: day)
  }

  public static func century(_ year: Int) -> EDTFPoint? {
    (0...9999).contains(year) ? EDTFPoint(.century, year / 100 * 100) : nil
  }

  public static func decade(_ year: Int) -> EDTFPoint? {
    (0...9999).contains(year) ? EDTFPoint(.decade, year / 10 * 10) : nil
  }

  public static func year(_ year: Int) -> EDTFPoint? { isYear(year) ? EDTFPoint(.year, year) : nil }

  /// - Parameter code: 21 to 24, 33 to 36, 40 or 41.
  public static func part(_ code: Int, ofYear year: Int?) -> EDTFPoint? {
    guard year.map(isYear) ?? true else { return nil }
    switch code {
    case 21...24: return EDTFPoint(.season, year, code)
    case 33...36: return EDTFPoint(.quarter, year, code)
    case 40, 41: return EDTFPoint(.half, year, code)
    default: return nil
    }
  }

  public static func month(_ month: Int, ofYear year: Int?) -> EDTFPoint? {
    guard year.map(isYear) ?? true, (1...12).contains(month) else { return nil }
    return EDTFPoint(.month, year, month)
  }

  public static func day(_ day: Int, month: Int, ofYear year: Int?) -> EDTFPoint? {
    guard year.map(isYear) ?? true, (1...12).contains(month), day >= 1,
      day <= CalendarDay.length(ofMonth: month, year: year ?? 2000)
    else { return nil }
    return EDTFPoint(.day, year, month, day)
  }

  public init(_ day: CalendarDay) {
    let civil = day.civil
    self.init(.day, civil.year, civil.month, civil.day)
  }

  private static func isYear(_ year: Int) -> Bool { (-9999...9999).contains(year) }

  /// The first possible day; `nil` without a year.
  public var earliest: CalendarDay? {
    guard let year else { return nil }
    let month = monthSpan.lowerBound
    return CalendarDay(validYear: year, month: month, day: max(1, day))
  }

  /// The last possible day; `nil` without a year.
  public var latest: CalendarDay? {
    guard let year else { return nil }
    if precision == .day { return earliest }
    let months =
      switch precision {
      case .century: 1200
      case .decade: 120
      default: monthSpan.count
      }
    return CalendarDay(validYear: year, month: monthSpan.lowerBound, day: 1).adding(months: months).adding(days: -1)
  }

  /// The months it covers, counted from January of its year; winter runs into the next one.
  private var monthSpan: ClosedRange<Int> {
    switch month {
    case 1...12: month...month
    case 21...23: month * 3 - 60...month * 3 - 58
    case 24: 12...14
    case 33...36: month * 3 - 98...month * 3 - 96
    case 40: 1...6
    case 41: 7...12
    default: 1...12
    }
  }

  /// The same with another year or none; `nil` where that year has no such day.
  public func withYear(_ year: Int?) -> EDTFPoint? {
    var copy: EDTFPoint?
    switch precision {
    case .century: copy = year.flatMap(EDTFPoint.century)
    case .decade: copy = year.flatMap(EDTFPoint.decade)
    case .year: copy = year.flatMap(EDTFPoint.year)
    case .half, .season, .quarter: copy = .part(month, ofYear: year)
    case .month: copy = .month(month, ofYear: year)
    case .day: copy = .day(day, month: month, ofYear: year)
    }
    copy?.isApproximate = isApproximate
    copy?.isUncertain = isUncertain
    return copy
  }

  /// The same told less finely: the month of a day, the year of a month … Itself where it is coarse enough.
  public func truncated(to precision: Precision) -> EDTFPoint {
    guard precision < self.precision else { return self }
    var copy: EDTFPoint?
    switch precision {
    case .century: copy = year.flatMap(EDTFPoint.century)
    case .decade: copy = year.flatMap(EDTFPoint.decade)
    case .year: copy = year.flatMap(EDTFPoint.year)
    case .half: copy = .part(monthSpan.lowerBound <= 6 ? 40 : 41, ofYear: year)
    case .season:
      let first = monthSpan.lowerBound
      let code = first < 3 || first == 12 ? 24 : 20 + first / 3
      copy = .part(code, ofYear: first < 3 ? year.map { $0 - 1 } : year)
    case .quarter: copy = .part(33 + (monthSpan.lowerBound - 1) / 3, ofYear: year)
    case .month: copy = .month(monthSpan.lowerBound, ofYear: year)
    case .day: break
    }
    copy?.isApproximate = isApproximate
    copy?.isUncertain = isUncertain
    return copy ?? self
  }
}
