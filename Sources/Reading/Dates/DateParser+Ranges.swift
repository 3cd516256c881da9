import EDTF
import Lexicon
import Names

/// Intervals, and lists that share a month or a year.
extension DateParser {
  private struct Joint {
    var next: Int
    var isInterval: Bool
    /// "And": of a day and the one after it that makes an interval too.
    var isPair = false
  }

  /// What joins two dates: a dash, "bis", "to" (an interval), "and", a comma (a list).
  private func joint(_ index: Int, after first: Int) -> Joint? {
    let between = cursor.endsBefore(first, .between)
    if cursor.isDash(index) {
      // "27.–28." and "15 — 24 травня"; a dash in a sentence has no date behind it.
      return Joint(next: index + 1, isInterval: true)
    }
    if let to = cursor.hit(index, .to) {
      return Joint(next: cursor.skip(to.next, .article, .dayCue, atMost: 2), isInterval: true)
    }
    if let and = cursor.hit(index, .and) {
      let next = cursor.skip(and.next, .article, .dayCue, atMost: 2)
      return Joint(next: next, isInterval: between, isPair: !cursor.has(index, .or))
    }
    if let onto = cursor.hit(index, .onto), cursor.endsBefore(first, .from) {
      return Joint(next: cursor.skip(onto.next, .article, .dayCue, atMost: 2), isInterval: false)
    }
    if cursor.isMark(index, ",") { return Joint(next: index + 1, isInterval: false) }
    // "5./6. Mai"
    if cursor.isMark(index, "/"), !cursor.isSpaced(index), !cursor.isSpaced(index + 1) {
      return Joint(next: index + 1, isInterval: false, isPair: true)
    }
    return nil
  }

  /// Days that share the month told with the last one: "27 and 28 February", "7–10 мая 2025 года", "с 8-го по 10-е".
  /// - Parameter most: how many days may stand before the full one.
  func sharedMonth(at index: Int, most: Int = 6) -> [DateExpression]? {
    guard most > 0, startsDay(index), let day = day(at: index), day.isDigits || day.isOrdinal else { return nil }
    var end = day.next
    var joint = joint(end, after: index)
    if joint == nil, cursor.isMark(end - 1, ".") {
      end -= 1
      joint = self.joint(end, after: index)
    }
    guard let joint, joint.next < cursor.count, !cursor.isParagraphStart(joint.next) else { return nil }
    let rest: [DateExpression]
    if let more = sharedMonth(at: joint.next, most: most - 1) {
      rest = more
    } else if let date = dayMonth(at: joint.next) ?? fullNumeric(at: joint.next)
      ?? (joint.isInterval || joint.isPair
        ? lastDay(at: joint.next, isAsked: cursor.endsBefore(index, .dayCue)) : nil)
    {
      rest = [date]
    } else {
      return nil
    }
    guard let (model, wrap) = rest.first?.meaning.dayPoint,
      joint.isInterval ? day.day < model.day : day.day != model.day,
      let point = EDTFPoint.day(day.day, month: model.month, ofYear: model.year)
    else { return nil }
    let isPair = joint.isPair && rest.count == 1 && day.day + 1 == model.day && !isChained(before: index)
    let first = DateExpression(
      first: index, end: end, meaning: wrap(point), rule: rest[0].rule,
      link: joint.isInterval || isPair ? .interval : .none)
    return [first] + rest
  }

  /// Whether a list of days goes on to a token: in "4, 5 and 6 May" no two days are a pair.
  private func isChained(before index: Int) -> Bool {
    let joint = cursor.isMark(index - 1, ",") ? index - 1 : index - 2
    guard cursor.isMark(joint, ",") else { return false }
    return cursor.number(joint - 1, digits: 1...2) != nil || cursor.endsBefore(joint, .ordinalSuffix)
      || cursor.isMark(joint - 1, ".") && cursor.number(joint - 2, digits: 1...2) != nil
  }

  private func fullNumeric(at index: Int) -> DateExpression? {
    guard let date = numeric(at: index), date.point?.precision == .day else { return nil }
    return date
  }

  /// A date with the one it is joined to: "27 February to 2 March 2025", "von Januar bis Februar 2025", "1979—89",
  /// "February 27-28", "28 і 29 травня".
  func joined(_ first: DateExpression) -> [DateExpression]? {
    guard let joint = joint(first.end, after: first.first), joint.next < cursor.count,
      !cursor.isParagraphStart(joint.next)
    else { return nil }
    guard let point = first.point else { return joinedWeekdays(first, joint) }
    if let year = point.year, point.precision == .year {
      return joinedYears(first, year, joint)
    }
    if point.precision == .day, let second = dayInSameMonth(joint.next, point) {
      var begin = first
      if let filled = point.withYear(second.point?.year) { begin.meaning = .point(filled) }
      return linked(begin, second, joint.isInterval || joint.isPair && second.point?.day == point.day + 1)
    }
    guard let second = single(at: joint.next), let other = second.point, other.precision == point.precision else {
      return nil
    }
    var begin = point
    let isPair = joint.isPair && isDayBefore(point, other)
    // The year told with the second date counts for both.
    if point.year == nil, let year = other.year {
      let earlier = (point.month, point.day) <= (other.month, other.day)
      guard let filled = point.withYear(earlier ? year : joint.isInterval ? year - 1 : year) else { return nil }
      begin = filled
    } else if point.year == nil, other.year == nil, !joint.isInterval, !isPair {
      return nil
    } else if let year = point.year, other.year == nil {
      // "10 December 1915 to 9 January": the second follows the first.
      let later = (point.month, point.day) <= (other.month, other.day)
      guard let filled = other.withYear(later || !joint.isInterval ? year : year + 1) else { return nil }
      var last = second
      last.meaning = .point(filled)
      return linked(first, last, joint.isInterval || isPair)
    }
    if joint.isInterval, let from = begin.earliest, let to = other.earliest, to <= from { return nil }
    var head = first
    head.meaning = .point(begin)
    return linked(head, second, joint.isInterval || isPair)
  }

  /// Whether one day is followed by another in a year without leap day.
  private func isDayBefore(_ first: EDTFPoint, _ second: EDTFPoint) -> Bool {
    guard first.precision == .day, let day = first.withYear(2023)?.earliest, let next = second.withYear(2023)?.earliest
    else { return false }
    return next.number == day.number + 1
  }

  /// "From Monday to Wednesday", "jeudi et vendredi", "Montag bis Mittwoch kommender Woche": the second day counts
  /// from the first, so that they stand in the same week.
  private func joinedWeekdays(_ first: DateExpression, _ joint: Joint) -> [DateExpression]? {
    guard case .weekday(let day, let modifier) = first.meaning, joint.isInterval || joint.isPair,
      var second = weekday(at: joint.next)
    else { return nil }
    var head = first
    let last: Int
    switch second.meaning {
    case .weekday(let other, nil): last = other
    case .weekdayIn(let other, let week) where modifier == nil:
      last = other
      head.meaning = .weekdayIn(day, week)
    default: return nil
    }
    let days = (last - day + 7) % 7
    guard days == 1 || days > 1 && joint.isInterval else { return nil }
    if case .weekday = second.meaning { second.meaning = .shift(days, .day, .date(head.meaning)) }
    return linked(head, second, true)
  }

  private func linked(_ first: DateExpression, _ second: DateExpression, _ isInterval: Bool) -> [DateExpression] {
    var first = first
    first.link = isInterval ? .interval : .none
    return [first, second]
  }

  /// The second day of "February 27-28" or "May 8 to 10".
  private func dayInSameMonth(_ index: Int, _ point: EDTFPoint) -> DateExpression? {
    guard cursor.table.monthFirst, let day = day(at: index), day.day > point.day, !cursor.has(day.next, .month),
      !goesOn(day.next)
    else {
      return nil
    }
    var end = day.next
    if day.isDigits, cursor.isMark(end - 1, ".") { end -= 1 }
    guard !cursor.isWord(end) || cursor.has(end, .cue) || cursor.has(end, .and) || cursor.isDash(index - 1) else {
      return nil
    }
    var year = point.year
    if year == nil, let told = yearAfter(end) {
      year = told.value
      end = told.next
    }
    guard let second = EDTFPoint.day(day.day, month: point.month, ofYear: year) else { return nil }
    return DateExpression(first: index, end: end, meaning: .point(second), rule: "day")
  }

  private func joinedYears(_ first: DateExpression, _ year: Int, _ joint: Joint) -> [DateExpression]? {
    if let second = single(at: joint.next), let other = second.point, other.precision == .year, let last = other.year {
      guard last > year || !joint.isInterval else { return nil }
      return linked(first, second, joint.isInterval)
    }
    guard let short = cursor.number(joint.next, digits: 2...2), cursor.isDash(joint.next - 1),
      !cursor.isSpaced(joint.next),
      !goesOn(joint.next + 1), case let last = year / 100 * 100 + short, last > year, let point = EDTFPoint.year(last)
    else { return nil }
    let second = DateExpression(first: joint.next, end: yearEnd(joint.next + 1), meaning: .point(point), rule: "year")
    return linked(first, second, true)
  }
}
