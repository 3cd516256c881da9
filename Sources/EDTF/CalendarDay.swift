/// A day of the proleptic Gregorian calendar: a count of days, and the arithmetic on it.
///
/// Conversions follow Howard Hinnant's "chrono-compatible low-level date algorithms" (days_from_civil and
/// civil_from_days), which count from 1 March so that the leap day ends a year.
public struct CalendarDay: Hashable, Sendable {
  /// Days from 1970-01-01.
  public var number: Int32

  @inlinable
  public init(number: Int32) { self.number = number }

  /// `nil` where the calendar has no such day. Year 0 is 1 BC.
  public init?(year: Int, month: Int, day: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDay.length(ofMonth: month, year: year)
    else { return nil }
    self.init(validYear: year, month: month, day: day)
  }

  init(validYear: Int, month: Int, day: Int) {
    let year = month <= 2 ? validYear - 1 : validYear
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month 1 to 12, day 1 to 31.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let index = (5 * dayOfYear + 2) / 153
    let month = index < 10 ? index + 3 : index - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * index + 2) / 5 + 1)
  }

  public var year: Int { civil.year }
  public var month: Int { civil.month }
  public var day: Int { civil.day }

  /// 1 for Monday to 7 for Sunday.
  public var weekday: Int {
    let remainder = (Int(number) + 3) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }

  /// The Monday of its week.
  public var monday: CalendarDay { adding(days: 1 - weekday) }

  /// ISO 8601 week, 1 to 53, and the year that week belongs to: the year of its Thursday.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = adding(days: 4 - weekday)
    let year = thursday.year
    let first = CalendarDay(validYear: year, month: 1, day: 1)
    return (year, Int(thursday.number - first.number) / 7 + 1)
  }

  @inlinable
  public func adding(days: Int) -> CalendarDay { CalendarDay(number: number &+ Int32(truncatingIfNeeded: days)) }

  /// The same day of another month; the month's last day where that one is shorter.
  public func adding(months: Int) -> CalendarDay {
    let (year, month, day) = civil
    let count = year * 12 + month - 1 + months
    let newYear = count >= 0 ? count / 12 : (count - 11) / 12
    let newMonth = count - newYear * 12 + 1
    let newDay = min(day, CalendarDay.length(ofMonth: newMonth, year: newYear))
    return CalendarDay(validYear: newYear, month: newMonth, day: newDay)
  }

  public func adding(years: Int) -> CalendarDay { adding(months: years * 12) }

  /// Days in a month 1 to 12.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
}

extension CalendarDay: Comparable {
  @inlinable
  public static func < (a: CalendarDay, b: CalendarDay) -> Bool { a.number < b.number }

  /// Days from `b` to `a`.
  @inlinable
  public static func - (a: CalendarDay, b: CalendarDay) -> Int { Int(a.number) - Int(b.number) }
}

extension CalendarDay: CustomStringConvertible {
  /// "2025-02-28".
  public var description: String { EDTFDate(self).description }
}
