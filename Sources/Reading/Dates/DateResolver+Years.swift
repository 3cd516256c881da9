import EDTF
import Lexicon

/// Dates that leave something out: the year, the month, or both.
extension DateResolver {
  /// A date without year.
  func resolve(_ point: EDTFPoint, _ place: Place) -> Resolution {
    if point.year != nil || point.precision < .year { return Resolution(value: EDTFDate(point)) }
    if let year = narrativeYear(for: point, place), let dated = point.withYear(year) {
      return Resolution(value: inferred(dated, told: false), anchor: .told, isYearInferred: true)
    }
    guard let reference, let dated = nearest(point, to: reference, tense(at: place)) else {
      return Resolution(value: EDTFDate(point))
    }
    return Resolution(value: inferred(dated, told: isReferenceTold), anchor: .published, isYearInferred: true)
  }

  /// What lies behind a day of publication that was only concluded need not lie in its past.
  private func tense(at place: Place) -> DateCursor.Tense {
    isReferenceTold || place.tense != .past ? place.tense : .unknown
  }

  private func inferred(_ point: EDTFPoint, told: Bool) -> EDTFDate {
    var point = point
    point.isUncertain = !told
    return EDTFDate(point)
  }

  /// The year of the date told last, where the text tells of another time, or where the same paragraph has just told
  /// a date of years ago.
  private func narrativeYear(for point: EDTFPoint, _ place: Place) -> Int? {
    guard let last = framing, let year = last.year else { return nil }
    if reference == nil, let toldYear, point.precision == .day {
      return toldYear.year == year ? year : nil
    }
    if !isNarrative {
      guard let reference, let toldYear, toldYear.paragraph == place.paragraph, toldYear.year < reference.year - 1,
        year == toldYear.year, last.precision >= .season
      else { return nil }
    }
    // Over New Year: November, December … January.
    if last.precision >= .month, point.precision >= .month, last.month - point.month >= 10 { return year + 1 }
    return year
  }

  /// The year in which a date lies nearest to publication. The past one in doubt, above all where it is the same year;
  /// the coming one where the clause speaks of the future.
  func nearest(_ point: EDTFPoint, to reference: CalendarDay, _ tense: DateCursor.Tense) -> EDTFPoint? {
    let year = reference.year
    // Leap days come every four years.
    let candidates = (year - 8...year + 8).compactMap { point.withYear($0) }
    if let now = candidates.first(where: { EDTFDate($0).contains(reference) }) { return now }
    let past = candidates.last { $0.earliest.map { $0 <= reference } ?? false }
    let future = candidates.first { $0.earliest.map { $0 > reference } ?? false }
    guard let past, let future, let end = past.latest, let begin = future.earliest else { return past ?? future }
    let back = reference - end
    let ahead = begin - reference
    return switch tense {
    case .future: ahead <= 300 || ahead < back ? future : past
    // A day later than the text itself is one of those that clocks and time zones make.
    case .past: ahead <= 3 && back > 300 ? future : past
    case .unknown: back <= (past.year == year ? 270 : 200) || back < ahead ? past : future
    }
  }

  /// A date without year whose weekday is told: the nearest year in which they agree; in the weeks before a day of
  /// publication that was told the writer is wrong about one of them, and the date counts.
  func resolve(_ point: EDTFPoint, on weekday: Int, _ place: Place) -> Resolution {
    let plain = resolve(point, place)
    guard let found = plain.value?.day, found.weekday != weekday else { return plain }
    if let reference, isReferenceTold, !isNarrative, (0..<60).contains(reference - found) { return plain }
    let center = found.year
    for distance in 1...4 {
      for year in [center - distance, center + distance] {
        if let dated = point.withYear(year), dated.earliest?.weekday == weekday {
          let value = inferred(dated, told: isReferenceTold && plain.anchor == .published)
          return Resolution(value: value, anchor: plain.anchor, isYearInferred: true)
        }
      }
    }
    return plain
  }

  /// "Next March", "last autumn", "this May".
  func resolve(_ point: EDTFPoint, _ modifier: CalendarModifier, _ place: Place) -> Resolution {
    let anaphoric = modifier.isAnaphoric || (isNarrative && told != nil)
    guard let base = anaphoric ? told?.latest ?? reference : reference else {
      return Resolution(value: EDTFDate(point))
    }
    let anchor: DateMention.Anchor = anaphoric && told != nil ? .told : .published
    let years = (base.year - 3...base.year + 3).compactMap { point.withYear($0) }
    let value: EDTFPoint?
    switch modifier {
    case .this, .that: value = point.withYear(base.year)
    case .last, .past, .previous: value = years.last { $0.latest.map { $0 < base } ?? false }
    case .beforeLast:
      value = years.last { $0.latest.map { $0 < base } ?? false }.flatMap { $0.withYear(($0.year ?? 0) - 1) }
    case .next, .nextWeeks, .following, .inWeek: value = years.first { $0.earliest.map { $0 > base } ?? false }
    case .afterNext, .inFortnight:
      value = years.first { $0.earliest.map { $0 > base } ?? false }.flatMap { $0.withYear(($0.year ?? 0) + 1) }
    }
    return Resolution(
      value: value.map { inferred($0, told: isReferenceTold && anchor == .published) }, anchor: anchor,
      isYearInferred: true)
  }

  /// "Saturday": the last one unless the clause speaks of the future; publication's own weekday is that day.
  func resolve(weekday: Int, _ modifier: CalendarModifier?, _ place: Place) -> Resolution {
    guard let reference else { return Resolution(value: nil, anchor: .published) }
    let back = (reference.weekday - weekday + 7) % 7
    let ahead = (7 - back) % 7
    let day: CalendarDay
    switch modifier {
    // Nobody calls yesterday or tomorrow "last Friday" or "the following Friday".
    case .last: day = reference.adding(days: -(back < 2 ? back + 7 : back))
    case .past: day = reference.adding(days: -(back == 0 ? 7 : back))
    case .beforeLast: day = reference.adding(days: -(back == 0 ? 7 : back) - 7)
    case .next: day = reference.adding(days: ahead == 0 ? 7 : ahead)
    case .afterNext: day = reference.adding(days: (ahead == 0 ? 7 : ahead) + 7)
    case .inWeek: day = reference.adding(days: ahead == 0 ? 7 : ahead + 7)
    case .inFortnight: day = reference.adding(days: (ahead == 0 ? 7 : ahead + 7) + 7)
    case .nextWeeks: day = reference.monday.adding(days: 7 + weekday - 1)
    case .this: day = reference.adding(days: place.isFuture || ahead <= 3 ? ahead : -back)
    case .previous, .that, .following:
      guard let base = told?.latest, told?.precision == .day else {
        if modifier == .previous { return resolve(weekday: weekday, .last, place) }
        guard modifier == .following else { return resolve(weekday: weekday, nil, place) }
        return Resolution(
          value: EDTFDate(reference.adding(days: ahead < 2 ? ahead + 7 : ahead)), anchor: .published)
      }
      let step = (weekday - base.weekday + 7) % 7
      let after = modifier == .that ? step : step == 0 ? 7 : step
      return Resolution(value: EDTFDate(base.adding(days: modifier == .previous ? step - 7 : after)), anchor: .told)
    case nil: day = reference.adding(days: place.isFuture ? ahead : -back)
    }
    return Resolution(value: EDTFDate(day), anchor: .published)
  }

  /// "The 18th": of this month, or of the last one when it has not come yet; with a weekday the nearest month where
  /// they agree.
  func resolve(dayOfMonth number: Int, _ weekday: Int?) -> Resolution {
    guard let reference else { return Resolution(value: nil, anchor: .published) }
    let base = CalendarDay(number: reference.number - Int32(reference.day) + 1)
    func day(_ months: Int) -> CalendarDay? {
      let first = base.adding(months: months)
      guard let day = CalendarDay(year: first.year, month: first.month, day: number) else { return nil }
      return weekday == nil || day.weekday == weekday ? day : nil
    }
    if weekday == nil {
      let near = [0, -1, 1].compactMap(day).first { $0 <= reference.adding(days: 10) }
      return Resolution(value: near.map { EDTFDate($0) }, anchor: .published)
    }
    let days = (-24...24).compactMap(day)
    // Far from now it is the last such day.
    let near =
      days.filter { abs($0 - reference) <= 45 }.min { abs($0 - reference) < abs($1 - reference) }
      ?? days.last { $0 <= reference }
    return Resolution(value: near.map { EDTFDate($0) }, anchor: .published)
  }

  /// "The first Monday of October".
  func resolve(_ rank: Int, _ weekday: Int, _ month: DateMeaning, _ place: Place) -> Resolution {
    var outer = value(of: month, at: place)
    guard let first = outer.value?.earliest, let last = outer.value?.latest else { return Resolution(value: nil) }
    let day: CalendarDay
    if weekday == 0 {
      day = rank > 0 ? first.adding(days: rank - 1) : last
    } else if rank > 0 {
      day = first.adding(days: (weekday - first.weekday + 7) % 7 + (rank - 1) * 7)
    } else {
      day = last.adding(days: -((last.weekday - weekday + 7) % 7))
    }
    outer.value = day <= last ? EDTFDate(day) : nil
    return outer
  }

  /// Feasts on a fixed day or counted from Easter.
  func resolve(holiday code: Int, _ year: DateMeaning?, _ place: Place) -> Resolution {
    let feast = CalendarFeast(code: code)
    func day(_ year: Int) -> CalendarDay? { feast.day(inYear: year) }
    if let year {
      let outer = value(of: year, at: place)
      guard case .period(_, let modifier) = year, !modifier.isAnaphoric, modifier.shift != 0, let reference else {
        return Resolution(value: outer.value?.first?.year.flatMap(day).map { EDTFDate($0) }, anchor: outer.anchor)
      }
      // "Last Easter" is the last one, not that of last year.
      let days = (reference.year - 2...reference.year + 2).compactMap(day)
      let found = modifier.shift < 0 ? days.last { $0 < reference } : days.first { $0 > reference }
      return Resolution(value: found.map { EDTFDate($0) }, anchor: .published)
    }
    guard let base = isNarrative ? told?.earliest ?? reference : reference else {
      guard case .fixed(let month, let day) = feast else { return Resolution(value: nil) }
      return Resolution(value: EDTFDate.day(day, month: month, ofYear: nil))
    }
    let days = (base.year - 1...base.year + 1).compactMap(day)
    let past = days.last { $0 <= base }
    let future = days.first { $0 > base }
    guard let past, let future else { return Resolution(value: (past ?? future).map { EDTFDate($0) }) }
    let takesFuture = place.isFuture || (future - base) * 4 < base - past
    return Resolution(
      value: EDTFDate(takesFuture ? future : past), anchor: isNarrative ? .told : .published, isYearInferred: true)
  }
}
