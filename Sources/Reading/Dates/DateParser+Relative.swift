import EDTF
import Lexicon
import Names

/// Dates told relative to others.
extension DateParser {
  /// "Yesterday", "gestern Abend", "am morgigen Sonntag", "the next day".
  func relativeDay(at index: Int) -> DateExpression? {
    if let hit = cursor.hit(index, .toldDay), hit.next > cursor.hit(index, .relativeDay)?.next ?? 0 {
      // "La veille du 5 mai", "am Tag nach dem 5. Mai": the day is told at once.
      let place = cursor.skip(hit.next, .of, .after, .before, .article, atMost: 3)
      if place > hit.next, hit.value != 0, let base = dayMonth(at: place) ?? monthDay(at: place) ?? holiday(at: place) {
        let meaning = DateMeaning.shift(hit.value, .day, .date(base.meaning))
        return DateExpression(first: index, end: base.end, meaning: meaning, rule: "day after another")
      }
      // "Накануне визита", "la veille du sommet": before or after something else.
      if hit.strength == .weak, !standsAlone(hit.next) { return nil }
      return DateExpression(first: index, end: hit.next, meaning: .toldDay(hit.value), rule: "day after another")
    }
    guard let hit = cursor.hit(index, .relativeDay), isFree(index) else { return nil }
    if hit.strength != .strong {
      // "morgen" is tomorrow, "Morgen" and "Dienstag morgen" are not.
      let opens = index == 0 || cursor.endsSentence(index - 1) || cursor.isMark(index - 1, anyOf: "„“«»\"")
      guard !cursor.tokens[index].isCapital || opens, !cursor.endsBefore(index, .weekday)
      else { return nil }
    }
    var end = partOfDayEnd(hit.next)
    if let weekday = cursor.hit(end, .weekday), weekday.strength == .strong { end = weekday.next }
    return DateExpression(first: index, end: end, meaning: .relativeDay(hit.value), rule: "relative day")
  }

  /// Whether a phrase that can also open another has nothing behind it that it could take: in languages with articles
  /// no article or "of", in the others a name, a preposition or a mark.
  private func standsAlone(_ index: Int) -> Bool {
    // "A day after X met Y": the preposition may open a clause.
    if cursor.isWord(index), cursor.tokens[index].isCapital,
      cursor.has(index - 1, .after) || cursor.has(index - 1, .before)
    {
      return false
    }
    guard cursor.isWord(index), !cursor.tokens[index].isCapital else { return true }
    if cursor.has(index, .from) || cursor.has(index, .article) { return false }
    return !cursor.table.bareUnits || cursor.has(index, .cue) || cursor.has(index, .dayCue)
      || cursor.has(index, .finite)
  }

  /// The token after a part of the day that belongs to the day before it.
  func partOfDayEnd(_ index: Int) -> Int {
    if let hit = cursor.hit(index, .partOfDay) { return hit.next }
    guard let cue = cursor.hit(index, .cue) ?? cursor.hit(index, .dayCue) else { return index }
    return cursor.hit(cursor.skip(cue.next, .article, atMost: 1), .partOfDay)?.next ?? index
  }

  /// "Last week", "dieses Jahres", "минулого місяця", "la semaine dernière", "Vorjahr".
  func modifiedUnit(at index: Int) -> Read<DateMeaning>? {
    if let period = cursor.hit(index, .period), let unit = CalendarUnit(rawValue: period.value / 16),
      let modifier = CalendarModifier(rawValue: period.value % 16)
    {
      return Read(value: .period(unit, modifier), next: period.next)
    }
    if let modifier = cursor.hit(index, .modifier), modifier.strength == .strong,
      let kind = CalendarModifier(rawValue: modifier.value)
    {
      let next =
        cursor.hit(modifier.next, .modifier).flatMap { $0.value == modifier.value ? $0.next : nil } ?? modifier.next
      if let unit = cursor.hit(next, .unit), unit.strength == .strong, let name = CalendarUnit(rawValue: unit.value),
        name > .day || name == .day && kind.shift >= 0
      {
        // "ce mois-ci", "cette année-là".
        if cursor.isDash(unit.next), let mark = cursor.hit(unit.next + 1, .modifier), !cursor.isSpaced(unit.next),
          let marked = CalendarModifier(rawValue: mark.value)
        {
          return Read(value: .period(name, resolved(marked, name)), next: mark.next)
        }
        return Read(value: .period(name, resolved(kind, name)), next: unit.next)
      }
      return nil
    }
    if cursor.table.modifiersBehind, let unit = cursor.hit(index, .unit), unit.strength == .strong,
      let name = CalendarUnit(rawValue: unit.value), name >= .day,
      let modifier = cursor.hit(unit.next, .modifier), modifier.strength == .strong,
      let kind = CalendarModifier(rawValue: modifier.value),
      !cursor.isMark(unit.next - 1, ","), follows(modifier: modifier.next)
    {
      return Read(value: .period(name, resolved(kind, name)), next: modifier.next)
    }
    return nil
  }

  /// A modifier behind its noun ends the phrase; before another unit it belongs to that.
  private func follows(modifier next: Int) -> Bool {
    !cursor.has(next, .unit) && !cursor.has(next, .month) && !cursor.has(next, .weekday)
  }

  /// "This day" is the one told last.
  private func resolved(_ modifier: CalendarModifier, _ unit: CalendarUnit) -> CalendarModifier {
    guard unit == .day else { return modifier }
    switch modifier {
    case .this: return .that
    case .last, .past: return .previous
    case .next, .nextWeeks: return .following
    default: return modifier
    }
  }

  /// A modifier with what it modifies: unit, month, season, weekday, holiday.
  func modified(at index: Int) -> DateExpression? {
    if let unit = modifiedUnit(at: index) {
      if let day = weekdayAfter(unit) {
        return DateExpression(first: index, end: day.next, meaning: day.value, rule: "weekday of a week")
      }
      if let part = partOfYear(after: unit) {
        return DateExpression(first: index, end: part.next, meaning: part.value, rule: "part of a year")
      }
      return DateExpression(first: index, end: unit.next, meaning: unit.value, rule: "period")
    }
    if let weekend = weekend(at: index) { return weekend }
    guard let modifier = cursor.hit(index, .modifier), modifier.strength == .strong,
      let kind = CalendarModifier(rawValue: modifier.value)
    else {
      return modifiedBehind(at: index)
    }
    var next = modifier.next
    var applied = kind
    // "This past Wednesday", "this coming Friday".
    if let second = cursor.hit(next, .modifier), let name = CalendarModifier(rawValue: second.value) {
      next = second.next
      applied = name == .nextWeeks ? .next : name
    }
    if let weekday = cursor.hit(next, .weekday) {
      if let date = dated(weekday: weekday.value, after: weekday.next) {
        return DateExpression(first: index, end: date.next, meaning: date.value, rule: "weekday with date")
      }
      guard weekday.strength < .short else { return nil }
      return DateExpression(
        first: index, end: partOfDayEnd(weekday.next), meaning: .weekday(weekday.value, applied), rule: "weekday")
    }
    if applied.shift != 0, let day = dayMonth(at: next) ?? monthDay(at: next), let point = day.point,
      point.year == nil
    {
      return DateExpression(first: index, end: day.end, meaning: .modified(point, applied), rule: "day of a year")
    }
    if let month = monthName(at: next), isSpelledOut(month, at: next),
      let point = EDTFPoint.month(month.month, ofYear: nil),
      monthYear(at: next) == nil, dayNumberIsAbsent(month.next)
    {
      return DateExpression(first: index, end: month.next, meaning: .modified(point, applied), rule: "month of a year")
    }
    if let season = cursor.hit(next, .season), let point = EDTFPoint.part(season.value, ofYear: nil) {
      return DateExpression(
        first: index, end: season.next, meaning: .modified(point, applied), rule: "season of a year")
    }
    if let holiday = cursor.hit(next, .holiday) {
      let meaning = DateMeaning.holiday(holiday.value, .period(.year, applied))
      return DateExpression(first: index, end: holiday.next, meaning: meaning, rule: "holiday")
    }
    return nil
  }

  /// "At the weekend", without saying which.
  private func weekend(at index: Int) -> DateExpression? {
    guard let unit = cursor.hit(index, .unit), unit.value == CalendarUnit.weekend.rawValue, unit.strength == .strong,
      cursor.endsBefore(index, .dayCue) || hasCue(before: index)
    else { return nil }
    return DateExpression(first: index, end: unit.next, meaning: .weekend, rule: "weekend")
  }

  private func dayNumberIsAbsent(_ index: Int) -> Bool {
    !cursor.table.monthFirst || cursor.number(index, digits: 1...2) == nil
  }

  /// "Friday after next", "lundi en huit".
  private func afterNext(at index: Int) -> DateExpression? {
    guard let weekday = cursor.hit(index, .weekday), weekday.strength < .short,
      let modifier = cursor.hit(weekday.next, .modifier), let kind = CalendarModifier(rawValue: modifier.value),
      [.afterNext, .inWeek, .inFortnight].contains(kind)
    else { return nil }
    return DateExpression(first: index, end: modifier.next, meaning: .weekday(weekday.value, kind), rule: "weekday")
  }

  /// What follows a year told relatively: "торік у липні", "last year in July", "dieses Jahr am 5. Mai".
  private func partOfYear(after year: Read<DateMeaning>) -> Read<DateMeaning>? {
    guard case .period(.year, _) = year.value else { return nil }
    let next = cursor.skip(year.next, .cue, .dayCue, .article, atMost: 2)
    if let date = dayMonth(at: next) ?? monthDay(at: next) {
      guard let point = date.point, point.year == nil else { return nil }
      return Read(value: .inPeriod(point, year.value), next: date.end)
    }
    if let month = monthName(at: next), month.strength == .strong || month.strength == .weak && next > year.next,
      isSpelledOut(month, at: next), cursor.number(month.next, digits: 1...4) == nil,
      let point = EDTFPoint.month(month.month, ofYear: nil)
    {
      return Read(value: .inPeriod(point, year.value), next: month.next)
    }
    guard let season = cursor.hit(year.next, .season) ?? cursor.hit(next, .season), season.strength < .short,
      yearAfter(season.next) == nil, let point = EDTFPoint.part(season.value, ofYear: nil)
    else { return nil }
    return Read(value: .inPeriod(point, year.value), next: season.next)
  }

  /// "The coming two days", "les trois prochaines semaines", "ближайшие два дня": about the day they end.
  private func comingUnits(at index: Int) -> DateExpression? {
    func isComing(_ place: Int) -> Int? {
      guard let hit = cursor.hit(place, .modifier), hit.strength == .strong,
        let kind = CalendarModifier(rawValue: hit.value), kind == .next || kind == .nextWeeks
      else { return nil }
      return hit.next
    }
    let unit: Length
    if let next = isComing(index), let span = length(at: next, bare: false) {
      unit = span
    } else if let count = count(at: index), let next = isComing(count.next), let hit = cursor.hit(next, .unit),
      let name = CalendarUnit(rawValue: hit.value)
    {
      unit = Length(count: count.value, unit: name, next: hit.next)
    } else {
      return nil
    }
    guard unit.count > 1, unit.unit >= .day else { return nil }
    let meaning = DateMeaning.approximate(.shift(unit.count, unit.unit, .published))
    return DateExpression(first: index, end: unit.next, meaning: meaning, rule: "coming time")
  }

  /// "Dernier", "prochain" behind its noun.
  func modifierBehind(_ next: Int) -> (CalendarModifier, Int)? {
    guard let hit = cursor.hit(next, .modifier), hit.strength == .strong,
      let kind = CalendarModifier(rawValue: hit.value), follows(modifier: hit.next),
      kind != .this || hit.next == next + 1
    else { return nil }
    return (kind, hit.next)
  }

  /// "Jeudi dernier", "mars dernier", "été prochain".
  private func modifiedBehind(at index: Int) -> DateExpression? {
    if let last = afterNext(at: index) { return last }
    guard cursor.table.modifiersBehind else { return nil }
    let modifier = modifierBehind
    if let weekday = cursor.hit(index, .weekday), let (kind, end) = modifier(weekday.next) {
      return DateExpression(first: index, end: end, meaning: .weekday(weekday.value, kind), rule: "weekday")
    }
    if let month = monthName(at: index), month.strength < .short, let (kind, end) = modifier(month.next),
      let point = EDTFPoint.month(month.month, ofYear: nil)
    {
      return DateExpression(first: index, end: end, meaning: .modified(point, kind), rule: "month of a year")
    }
    if let season = cursor.hit(index, .season), let (kind, end) = modifier(season.next),
      let point = EDTFPoint.part(season.value, ofYear: nil)
    {
      return DateExpression(first: index, end: end, meaning: .modified(point, kind), rule: "season of a year")
    }
    return nil
  }

  /// A weekday after a week: "next week on Tuesday", "next week Wednesday".
  private func weekdayAfter(_ week: Read<DateMeaning>) -> Read<DateMeaning>? {
    guard case .period(.week, _) = week.value else { return nil }
    let next = cursor.skip(week.next, .dayCue, .article, atMost: 2)
    guard let weekday = cursor.hit(cursor.isDash(next) ? next + 1 : next, .weekday) else { return nil }
    return Read(value: .weekdayIn(weekday.value, week.value), next: weekday.next)
  }

  /// "Two weeks ago", "через тиждень", "three days after 5 May".
  func duration(at index: Int) -> DateExpression? { comingUnits(at: index) ?? elapsed(at: index) ?? counted(at: index) }

  /// A duration from publication or from the day told last: "vor drei Tagen", "il y a deux ans", "two days later".
  func elapsed(at index: Int) -> DateExpression? {
    func expression(_ end: Int, _ count: Int, _ unit: CalendarUnit, _ base: DateBase) -> DateExpression? {
      guard unit >= .day, count != 0 else { return nil }
      return DateExpression(first: index, end: end, meaning: .shift(count, unit, base), rule: "duration")
    }
    if let before = cursor.hit(index, .agoBefore), let span = length(at: before.next, bare: false) {
      return expression(span.next, -span.count, span.unit, .published)
    }
    if let before = cursor.hit(index, .within), let span = length(at: before.next, bare: false),
      !cursor.has(span.next, .of), !cursor.has(span.next, .later)
    {
      return expression(span.next, span.count, span.unit, .published)
    }
    let before = cursor.hit(index, .past)
    guard let span = length(at: before?.next ?? index, bare: true) else { return nil }
    let later = cursor.hit(span.next, .later)
    let earlier = cursor.hit(span.next, .earlier)
    if let event = eventAfter(span.next), event >= max(later?.next ?? 0, earlier?.next ?? 0) { return nil }
    if before != nil { return expression(later?.next ?? span.next, span.count, span.unit, .toldOrPublished) }
    if let ago = cursor.hit(span.next, .ago) { return expression(ago.next, -span.count, span.unit, .published) }
    if let hence = cursor.hit(span.next, .hence) { return expression(hence.next, span.count, span.unit, .published) }
    if let later { return expression(later.next, span.count, span.unit, .told) }
    if let earlier { return expression(earlier.next, -span.count, span.unit, .told) }
    return nil
  }

  /// Where what a duration counts from begins ("a week after the summit").
  private func eventAfter(_ index: Int) -> Int? {
    guard let relation = cursor.hit(index, .after) ?? cursor.hit(index, .before),
      cursor.isWord(relation.next) || cursor.isNumber(relation.next), !cursor.isLineStart(relation.next)
    else { return nil }
    return relation.next
  }

  /// A duration that counts from another date: "three days after 5 May", "за тиждень до Великодня".
  private func counted(at index: Int) -> DateExpression? {
    let start = cursor.hit(index, .past)?.next ?? index
    guard let span = length(at: start, bare: true), span.unit >= .day, span.count != 0 else { return nil }
    for (role, sign) in [(Role.after, 1), (.from, 1), (.before, -1)] {
      // "Une journée de mercredi" is no count from Wednesday.
      guard let relation = cursor.hit(span.next, role), role != .from || !cursor.table.modifiersBehind else { continue }
      let place = cursor.skip(relation.next, .article, atMost: 1)
      guard let base = exact(at: place) else { continue }
      let meaning = DateMeaning.shift(sign * span.count, span.unit, .date(base.meaning))
      return DateExpression(first: index, end: base.end, meaning: meaning, rule: "duration")
    }
    return nil
  }

  /// A date that a duration can count from.
  private func exact(at index: Int) -> DateExpression? {
    let found = [numeric, dayMonth, monthDay, monthYear, weekday, relativeDay, holiday, year, modified].compactMap {
      $0(index)
    }
    return found.max { $0.end < $1.end }
  }

  struct Length {
    var count: Int
    var unit: CalendarUnit
    var next: Int
  }

  /// A count and its unit; with `bare` also a unit alone, which counts one ("неделю назад").
  func length(at index: Int, bare: Bool) -> Length? {
    if let count = count(at: index), let hit = cursor.hit(count.next, .unit),
      let unit = CalendarUnit(rawValue: hit.value)
    {
      return Length(count: count.value, unit: unit, next: hit.next)
    }
    guard bare, cursor.table.bareUnits, let hit = cursor.hit(index, .unit),
      let unit = CalendarUnit(rawValue: hit.value),
      hit.strength == .strong
    else { return nil }
    return Length(count: 1, unit: unit, next: hit.next)
  }
}
