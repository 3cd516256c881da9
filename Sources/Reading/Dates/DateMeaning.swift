import EDTF
import Lexicon

/// What a temporal expression says, before anything is known about when it was written.
///
/// Only what holds another meaning stands on the heap.
enum DateMeaning: Hashable {
  /// A date with or without its year.
  case point(EDTFPoint)
  /// A date without year on a day of the week, which helps to tell the year.
  case pointOn(weekday: Int, EDTFPoint)
  /// Spans of days, months or years with both ends.
  case span(EDTFPoint, EDTFPoint)
  case weekday(Int, CalendarModifier?)
  /// "The 18th", also "Monday the 18th".
  case dayOfMonth(Int, weekday: Int?)
  /// Days from the day of publication.
  case relativeDay(Int)
  /// Days from the day told last.
  case toldDay(Int)
  /// "Last month", "this year", "the same day".
  case period(CalendarUnit, CalendarModifier)
  /// "Next March", "last autumn", "May of that year".
  case modified(EDTFPoint, CalendarModifier)
  /// "Two weeks ago": steps of a unit from an anchor.
  indirect case shift(Int, CalendarUnit, DateBase)
  /// A date without year in a year told relatively ("June of last year").
  indirect case inPeriod(EDTFPoint, DateMeaning)
  /// "The 20th of next month".
  indirect case dayIn(Int, DateMeaning)
  /// "Tuesday of next week".
  indirect case weekdayIn(Int, DateMeaning)
  /// "The first Monday of October": 0 for any day, -1 for the last.
  indirect case nth(Int, weekday: Int, DateMeaning)
  /// See ``CalendarTable/Role/holiday``.
  indirect case holiday(Int, DateMeaning?)
  /// "Early 2014", "about 5 May".
  indirect case approximate(DateMeaning)
  /// The weekend nearest to publication.
  case weekend
  /// A time of day.
  case clock
  /// "In the evening", of the day at hand.
  case partOfDay
}

extension DateMeaning {
  /// The day of a month it tells, and how to tell another one in the same way.
  var dayPoint: (point: EDTFPoint, wrap: (EDTFPoint) -> DateMeaning)? {
    switch self {
    case .point(let point) where point.precision == .day: (point, DateMeaning.point)
    case .modified(let point, let modifier) where point.precision == .day:
      (point, { DateMeaning.modified($0, modifier) })
    case .inPeriod(let point, let period) where point.precision == .day: (point, { DateMeaning.inPeriod($0, period) })
    default: nil
    }
  }
}

/// What a duration counts from.
indirect enum DateBase: Hashable {
  case published
  case told
  /// From the day told last when the sentence tells something past, else from the day of publication.
  case toldOrPublished
  case date(DateMeaning)
}

/// An expression as the parser found it: tokens and meaning.
struct DateExpression {
  /// Tokens, end exclusive.
  var first: Int
  var end: Int
  var meaning: DateMeaning
  var rule: String
  /// How it goes with the expression after it.
  var link: Link = .none

  enum Link {
    case none
    /// Both are ends of one interval.
    case interval
  }

  /// The point, where it tells just one.
  var point: EDTFPoint? {
    if case .point(let point) = meaning { return point }
    return nil
  }
}
