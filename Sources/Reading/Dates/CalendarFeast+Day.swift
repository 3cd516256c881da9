import EDTF
import Lexicon

extension CalendarFeast {
  /// Its day in a year; `nil` where the year has none.
  func day(inYear year: Int) -> CalendarDay? {
    switch self {
    case .fixed(let month, let day): CalendarDay(year: year, month: month, day: day)
    case .easter(let days): CalendarDay.easter(year).adding(days: days)
    case .orthodoxEaster(let days): CalendarDay.orthodoxEaster(year).adding(days: days)
    case .weekday(let weekday, let month, let day):
      CalendarDay(year: year, month: month, day: day).map { $0.adding(days: (weekday - $0.weekday + 7) % 7) }
    }
  }
}

extension CalendarDay {
  /// Easter Sunday of the Western churches (the anonymous Gregorian algorithm, Meeus 1991).
  static func easter(_ year: Int) -> CalendarDay {
    let golden = year % 19
    let (century, rest) = (year / 100, year % 100)
    let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
    let week = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7
    let shift = (golden + 11 * moon + 22 * week) / 451
    let sum = moon + week - 7 * shift + 114
    return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1) ?? CalendarDay(number: 0)
  }

  /// Easter Sunday of the Eastern churches in the Gregorian calendar (Meeus's Julian algorithm, 1991).
  static func orthodoxEaster(_ year: Int) -> CalendarDay {
    let moon = (19 * (year % 19) + 15) % 30
    let week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    let sum = moon + week + 114
    let lag = year / 100 - year / 400 - 2
    return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)?.adding(days: lag) ?? CalendarDay(number: 0)
  }
}
