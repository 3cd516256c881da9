import EDTF
import Lexicon
import Names

/// Days of the week, numbered days and days counted within a month.
extension DateParser {
  /// "Saturday", "am Montagabend", "Saturday, 29 September", "mardi 13", "Tuesday of next week".
  func weekday(at index: Int) -> DateExpression? {
    guard let hit = cursor.hit(index, .weekday), isFree(index), !cursor.endsBefore(index, .every) else { return nil }
    var next = hit.next
    if hit.strength == .short, cursor.isMark(next, ".") { next += 1 }
    if let date = dated(weekday: hit.value, after: next) {
      return DateExpression(first: index, end: date.next, meaning: date.value, rule: "weekday with date")
    }
    if hit.strength == .short { return nil }
    if let week = weekAround(next) {
      return DateExpression(
        first: index, end: week.next, meaning: .weekdayIn(hit.value, week.value), rule: "weekday of a week")
    }
    let cued =
      [Role.dayCue, .cue, .from, .to].contains { cursor.endsBefore(index, $0) }
      || cursor.endsBefore(index, .and) && cursor.endsBefore(index - 1, .weekday)
    if hit.strength == .weak, !cued { return nil }
    return DateExpression(first: index, end: partOfDayEnd(next), meaning: .weekday(hit.value, nil), rule: "weekday")
  }

  /// The week a weekday lies in: "of next week", "nächster Woche", "vor zwei Wochen", "la semaine prochaine".
  private func weekAround(_ index: Int) -> Read<DateMeaning>? {
    for passed in 0...3 {
      let next = cursor.skip(index, .of, .cue, .article, atMost: passed)
      if let unit = modifiedUnit(at: next), case .period(.week, _) = unit.value { return unit }
    }
    if let span = elapsed(at: index), case .shift(_, .week, .published) = span.meaning {
      return Read(value: span.meaning, next: span.end)
    }
    return nil
  }

  /// The date that goes with a weekday before it.
  func dated(weekday: Int, after index: Int) -> Read<DateMeaning>? {
    var next = partOfDayEnd(index)
    let comma = cursor.isMark(next, ",")
    if comma || cursor.isDash(next) && !cursor.isSpaced(next) { next += 1 }
    let article = cursor.skip(next, .dayCue, .article, atMost: 2)
    if let date = dayMonth(at: article) ?? numeric(at: article, weekday: weekday) ?? monthDay(at: article) {
      switch date.meaning {
      case .point(let point) where point.precision == .day:
        return Read(value: point.year == nil ? .pointOn(weekday: weekday, point) : date.meaning, next: date.end)
      case .inPeriod: return Read(value: date.meaning, next: date.end)
      default: return nil
      }
    }
    if let date = ordinalDayMonth(at: article), case .point(let point) = date.meaning {
      return Read(value: point.year == nil ? .pointOn(weekday: weekday, point) : date.meaning, next: date.end)
    }
    // "Tuesday the 19th", "mercredi 13": a number alone only where nothing follows that it could count.
    guard startsFreely(article), let day = day(at: article), day.isDigits || day.isOrdinal, !goesOn(day.next),
      day.isOrdinal || !comma
    else { return nil }
    let open =
      cursor.isWord(day.next) && !cursor.has(day.next, .and) && !cursor.has(day.next, .to)
      && !cursor.has(day.next, .cue)
    if open && !(day.isOrdinal && day.isDigits && !cursor.isMark(day.next - 1, ".")) { return nil }
    if cursor.has(day.next, .clock) || cursor.isMark(day.next, ":") { return nil }
    let end = day.isDigits && cursor.isMark(day.next - 1, ".") ? day.next - 1 : day.next
    return Read(value: .dayOfMonth(day.day, weekday: weekday), next: end)
  }

  /// "On the 18th", "am 28.", and "the 20th of next month".
  func dayOfMonth(at index: Int) -> DateExpression? {
    guard startsFreely(index), let day = day(at: index) else { return nil }
    if cursor.endsBefore(index, .dayCue), let date = ordinalDayMonth(at: index) { return date }
    let linked = cursor.skip(day.next, .of, .article, .cue, atMost: 3)
    if let unit = modifiedUnit(at: day.next) ?? modifiedUnit(at: linked)
      ?? (linked > day.next ? bareUnit(at: linked) : nil),
      case .period(.month, _) = unit.value
    {
      return DateExpression(first: index, end: unit.next, meaning: .dayIn(day.day, unit.value), rule: "day of a month")
    }
    let stopped = cursor.isMark(day.next - 1, ".")
    guard day.isOrdinal, day.isDigits, !goesOn(day.next), !stopped || cursor.table.ordinalStops else { return nil }
    let asked =
      cursor.endsBefore(index, .dayCue) || (cursor.endsBefore(index, .article) && cursor.endsBefore(index - 1, .dayCue))
    // "die 11. Runde" is no day.
    let closes =
      !cursor.isWord(day.next) || cursor.isParagraphStart(day.next)
      || !(stopped && cursor.tokens[day.next].isCapital) && (cursor.has(day.next, .and) || cursor.has(day.next, .cue))
    // "…, а 4-го було захоплено ще двох": with a verb right behind it nothing else can be meant.
    let opens = cursor.isMark(index - 1, ",") || cursor.isMark(index - 2, ",") && cursor.isWord(index - 1)
    let told = !stopped && cursor.table.bareUnits && opens && cursor.has(day.next, .happened)
    guard asked && closes || told, !cursor.isNumber(day.next), !cursor.has(day.next, .clock) else { return nil }
    let end = cursor.isMark(day.next - 1, ".") ? day.next - 1 : day.next
    return DateExpression(first: index, end: end, meaning: .dayOfMonth(day.day, weekday: nil), rule: "day of a month")
  }

  /// "Am siebten vierten", "7. Vierter 2024": the month told by its number too.
  func ordinalDayMonth(at index: Int) -> DateExpression? {
    guard cursor.table.ordinalStops, startsFreely(index), let day = day(at: index), day.isOrdinal else { return nil }
    let next = cursor.isMark(day.next, "/") && !cursor.isSpaced(day.next) ? day.next + 1 : day.next
    guard !(day.isDigits && cursor.isNumber(next)), let month = ordinal(at: next), (1...12).contains(month.value),
      !cursor.isNumber(next) || month.next > next + 1, !cursor.isLineStart(next)
    else { return nil }
    if let year = yearAfter(month.next, comma: false),
      let point = EDTFPoint.day(day.day, month: month.value, ofYear: year.value)
    {
      return DateExpression(first: index, end: year.next, meaning: .point(point), rule: "day")
    }
    guard !cursor.isWord(month.next) || !cursor.tokens[month.next].isCapital || cursor.isLineStart(month.next),
      let point = EDTFPoint.day(day.day, month: month.value, ofYear: nil)
    else { return nil }
    return DateExpression(first: index, end: month.next, meaning: .point(point), rule: "day without year")
  }

  /// "The month", "the year", where the words before make it a time ("end of the month").
  func bareUnit(at index: Int) -> Read<DateMeaning>? {
    guard let hit = cursor.hit(index, .unit), hit.strength == .strong, let unit = CalendarUnit(rawValue: hit.value),
      [.week, .month, .year, .decade, .century].contains(unit)
    else { return nil }
    return Read(value: .period(unit, .this), next: hit.next)
  }

  /// Whether an ordinal is more than a bare number.
  private func isMarkedOrdinal(_ index: Int, _ end: Int) -> Bool {
    !cursor.isNumber(index) || end > index + 1 && (cursor.table.ordinalStops || !cursor.isMark(end - 1, "."))
  }

  /// "The first Monday of October", "letzter Tag im Oktober 2015", "third month of 2021".
  func nth(at index: Int) -> DateExpression? {
    guard startsFreely(index), !cursor.endsBefore(index, .every) else { return nil }
    let rank: Read<Int>
    if let last = cursor.hit(index, .modifier), last.value == CalendarModifier.last.rawValue {
      rank = Read(value: -1, next: last.next)
    } else if let ordinal = ordinal(at: index), ordinal.value == -1 || (1...31).contains(ordinal.value),
      isMarkedOrdinal(index, ordinal.next)
    {
      rank = ordinal
    } else {
      return nil
    }
    var weekday = 0
    var next = rank.next
    if let hit = cursor.hit(next, .weekday) {
      weekday = hit.value
      next = hit.next
    } else if let hit = cursor.hit(next, .unit), hit.value == CalendarUnit.day.rawValue, hit.strength == .strong {
      next = hit.next
    } else {
      return nil
    }
    let linked = cursor.skip(next, .of, .cue, .article, atMost: 3)
    guard linked > next || cursor.table.bareUnits else { return nil }
    var inner: Read<DateMeaning>?
    if let month = monthYear(at: linked) {
      inner = Read(value: month.meaning, next: month.end)
    } else if let month = monthName(at: linked), month.strength < .short,
      let point = EDTFPoint.month(month.month, ofYear: nil)
    {
      inner = Read(value: .point(point), next: month.next)
    } else if let unit = modifiedUnit(at: linked) ?? bareUnit(at: linked) {
      switch unit.value {
      case .period(.month, _), .period(.year, _): inner = unit
      default: break
      }
    }
    guard let inner else { return nil }
    return DateExpression(
      first: index, end: inner.next, meaning: .nth(rank.value, weekday: weekday, inner.value), rule: "counted day")
  }
}
