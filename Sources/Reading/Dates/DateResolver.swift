import EDTF
import Lexicon

/// Turns what expressions say into dates, in the order of the text.
///
/// - A date without year takes the year nearest to publication, the past one in doubt; in a text about another time
///   (most of its own full dates lie elsewhere) the year of the date told last.
/// - "Yesterday" and "last week" count from publication, "the next day" and "two days later" from the date told last.
struct DateResolver {
  /// The day of publication.
  let reference: CalendarDay?
  /// Whether somebody told the day of publication, in or with the text.
  let isReferenceTold: Bool
  /// Whether the text tells of another time than its own.
  let isNarrative: Bool
  /// The date told last.
  private(set) var told: EDTFDate?
  /// The day told last.
  private(set) var toldDay: CalendarDay?
  /// The date whose year the following ones without year take in a text about another time.
  private(set) var framing: EDTFPoint?
  /// The day told last and the token after it, for a time of day that follows.
  private var lastDay: (day: CalendarDay, end: Int, paragraph: Int)?
  /// The year last told in full, and the paragraph it was told in.
  private(set) var toldYear: (year: Int, paragraph: Int)?

  /// Where an expression stands.
  struct Place {
    var paragraph: Int
    /// Tokens, end exclusive.
    var first = 0
    var end = 0
    /// A part of the day, not an hour.
    var isPartOfDay = false
    /// It stands alone on its line.
    var isHeading = false
    var tense: DateCursor.Tense

    var isFuture: Bool { tense == .future }
  }

  struct Resolution {
    var value: EDTFDate?
    var anchor: DateMention.Anchor = .none
    var isYearInferred = false
  }

  init(reference: CalendarDay?, isReferenceTold: Bool, isNarrative: Bool) {
    self.reference = reference
    self.isReferenceTold = isReferenceTold
    self.isNarrative = isNarrative
  }

  /// Resolves an expression and remembers it as the date told last.
  mutating func resolve(_ meaning: DateMeaning, at place: Place) -> Resolution {
    let result = value(of: meaning, at: place)
    remember(result, meaning, place)
    // "From 8 to 10 and 14 to 16": each hour goes on from the one before.
    if meaning == .clock, result.anchor == .told { lastDay?.end = place.end }
    return result
  }

  mutating func remember(_ result: Resolution, _ meaning: DateMeaning, _ place: Place) {
    guard let value = result.value, meaning != .clock, meaning != .partOfDay else { return }
    if value.precision >= .year { told = value }
    if let day = value.last.flatMap({ $0.precision == .day ? $0.earliest : nil }) {
      toldDay = day
      lastDay = (day, place.end, place.paragraph)
    }
    if result.anchor != .published, let point = value.last, let year = point.year { frame(point, year, place) }
    if case .point(let point) = meaning, let year = point.year, point.precision >= .year {
      toldYear = (year, place.paragraph)
    }
  }

  /// A full date sets the frame; a year alone where it is a heading or goes on from the frame, for other years are
  /// background ("the borders of 1772").
  private mutating func frame(_ point: EDTFPoint, _ year: Int, _ place: Place) {
    if let reference, year > reference.year + 5 { return }
    if point.precision > .year || place.isHeading {
      framing = point
    } else if point.precision == .year, let old = framing?.year {
      if (0...2).contains(year - old) { framing = point }
    } else if point.precision == .year {
      framing = point
    }
  }

  func value(of meaning: DateMeaning, at place: Place) -> Resolution {
    switch meaning {
    case .point(let point): return resolve(point, place)
    case .pointOn(let weekday, let point): return resolve(point, on: weekday, place)
    case .span(let first, let last):
      return Resolution(value: EDTFDate(from: first, to: last))
    case .weekday(let day, let modifier): return resolve(weekday: day, modifier, place)
    case .dayOfMonth(let day, let weekday): return resolve(dayOfMonth: day, weekday)
    case .relativeDay(let days): return published { EDTFDate($0.adding(days: days)) }
    case .toldDay(let days): return fromTold { EDTFDate($0.adding(days: days)) }
    case .period(let unit, let modifier): return resolve(unit, modifier)
    case .modified(let point, let modifier): return resolve(point, modifier, place)
    case .shift(let count, let unit, let base): return resolve(count, unit, base, place)
    case .inPeriod(let point, let period):
      let outer = value(of: period, at: place)
      return Resolution(
        value: outer.value?.first?.year.flatMap { point.withYear($0) }.map(EDTFDate.init), anchor: outer.anchor)
    case .dayIn(let day, let month):
      let outer = value(of: month, at: place)
      let value = outer.value?.first.flatMap { EDTFDate.day(day, month: $0.month, ofYear: $0.year) }
      return Resolution(value: value, anchor: outer.anchor)
    case .weekdayIn(let weekday, let week):
      let outer = value(of: week, at: place)
      return Resolution(
        value: outer.value?.earliest.map { EDTFDate($0.monday.adding(days: weekday - 1)) }, anchor: outer.anchor)
    case .nth(let rank, let weekday, let month): return resolve(rank, weekday, month, place)
    case .holiday(let code, let year): return resolve(holiday: code, year, place)
    case .weekend:
      return published { day in
        period(.weekend, day.weekday >= 6 || place.isFuture ? 0 : -1, from: day)
      }
    case .approximate(let inner):
      var result = value(of: inner, at: place)
      result.value = result.value?.marked(approximate: true)
      return result
    case .clock, .partOfDay: return resolveClock(place)
    }
  }

  private func published(_ make: (CalendarDay) -> EDTFDate?) -> Resolution {
    Resolution(value: reference.flatMap(make), anchor: .published)
  }

  /// From the day told last; from publication where none is told.
  private func fromTold(_ make: (CalendarDay) -> EDTFDate?) -> Resolution {
    if let toldDay { return Resolution(value: make(toldDay), anchor: .told) }
    return published(make)
  }

  // MARK: Units

  private func resolve(_ unit: CalendarUnit, _ modifier: CalendarModifier) -> Resolution {
    let anaphoric = modifier.isAnaphoric || (isNarrative && told != nil)
    if anaphoric, let told = unit < .month ? told : framing.map(EDTFDate.init) ?? told, let base = told.earliest {
      if unit == .day { return fromTold { EDTFDate($0.adding(days: modifier.shift)) } }
      return Resolution(value: period(unit, modifier.shift, from: base), anchor: .told)
    }
    return published { period(unit, modifier.shift, from: $0) }
  }

  /// The unit of time around a day, some steps on.
  private func period(_ unit: CalendarUnit, _ shift: Int, from day: CalendarDay) -> EDTFDate? {
    let (year, month, _) = day.civil
    switch unit {
    case .minute, .hour: return nil
    case .day: return EDTFDate(day.adding(days: shift))
    case .weekend:
      let saturday = day.monday.adding(days: 5 + shift * 7)
      return EDTFDate(from: saturday, to: saturday.adding(days: 1))
    case .week:
      let monday = day.monday.adding(days: shift * 7)
      return EDTFDate(from: monday, to: monday.adding(days: 6))
    case .month: return EDTFDate(EDTFPoint(day.adding(months: shift)).truncated(to: .month))
    case .quarter: return EDTFDate(EDTFPoint(day.adding(months: shift * 3)).truncated(to: .quarter))
    case .half: return EDTFPoint.part(month <= 6 ? 40 : 41, ofYear: year).map { step($0, shift) }
    case .season: return EDTFDate(EDTFPoint(day.adding(months: shift * 3)).truncated(to: .season))
    case .year: return EDTFDate.year(year + shift)
    case .decade: return EDTFPoint.decade(year + shift * 10).map(EDTFDate.init)
    case .century: return EDTFPoint.century(year + shift * 100).map(EDTFDate.init)
    }
  }

  private func step(_ half: EDTFPoint, _ shift: Int) -> EDTFDate {
    let count = (half.year ?? 0) * 2 + half.month - 40 + shift
    return EDTFPoint.part(40 + count % 2, ofYear: count / 2).map(EDTFDate.init) ?? EDTFDate(half)
  }

  /// "Two weeks ago": days and weeks give a day, months a month, years a year; an exact base gives its day.
  private func resolve(_ count: Int, _ unit: CalendarUnit, _ base: DateBase, _ place: Place) -> Resolution {
    var resolution: Resolution
    let isNear: Bool
    switch base {
    case .date(let meaning):
      resolution = value(of: meaning, at: place)
      isNear = resolution.value?.precision == .day
    case .told, .toldOrPublished:
      let useTold = told != nil && (base == .told || isNarrative)
      resolution = Resolution(
        value: useTold ? told : reference.map(EDTFDate.init), anchor: useTold ? .told : .published)
      isNear = false
    case .published:
      let useTold = isNarrative && told != nil
      resolution = Resolution(
        value: useTold ? told : reference.map(EDTFDate.init), anchor: useTold ? .told : .published)
      isNear = false
    }
    guard let point = resolution.value?.last, let day = point.earliest else {
      return Resolution(value: nil, anchor: resolution.anchor)
    }
    let moved: CalendarDay
    let precision: EDTFPoint.Precision
    switch unit {
    case .day: (moved, precision) = (day.adding(days: count), .day)
    case .week, .weekend: (moved, precision) = (day.adding(days: count * 7), .day)
    case .month, .season: (moved, precision) = (day.adding(months: count), isNear ? .day : .month)
    case .quarter: (moved, precision) = (day.adding(months: count * 3), .month)
    case .half: (moved, precision) = (day.adding(months: count * 6), .month)
    case .year: (moved, precision) = (day.adding(years: count), isNear ? .day : .year)
    case .decade: (moved, precision) = (day.adding(years: count * 10), .year)
    case .century: (moved, precision) = (day.adding(years: count * 100), .century)
    case .minute, .hour: return Resolution(value: nil)
    }
    var result = EDTFPoint(moved).truncated(to: min(precision, point.precision))
    result.isApproximate = unit != .day && !isNear || point.isApproximate
    resolution.value = EDTFDate(result)
    return resolution
  }

  /// A time of day belongs to the day the sentence or paragraph is about.
  private func resolveClock(_ place: Place) -> Resolution {
    let near =
      lastDay.map { place.first - $0.end <= 4 || place.paragraph == $0.paragraph && place.isPartOfDay } ?? false
    if let lastDay, near || isNarrative { return Resolution(value: EDTFDate(lastDay.day), anchor: .told) }
    return published { EDTFDate($0) }
  }
}
