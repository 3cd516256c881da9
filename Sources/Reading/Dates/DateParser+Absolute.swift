import EDTF
import Lexicon
import Names

/// Dates with a month in words.
extension DateParser {
  struct Month {
    var month: Int
    var next: Int
    var strength: CalendarTable.Strength
  }

  /// A month's name, with the stop of an abbreviation.
  func monthName(at index: Int) -> Month? {
    guard let hit = cursor.hit(index, .month) else { return nil }
    var next = hit.next
    if hit.strength == .short, cursor.isMark(next, "."), !cursor.isSpaced(next) { next += 1 }
    return Month(month: hit.value, next: next, strength: hit.strength)
  }

  /// Whether a month that may be another word is spelled like a month: with a capital where months have one.
  func isSpelledOut(_ month: Month, at index: Int) -> Bool {
    !cursor.table.capitalMonths || month.strength != .weak || cursor.tokens[index].isCapital
  }

  /// "28 February 2025", "28. Februar", "28-го февраля", "the 28th of February", "le 1er mars", "05-Aug-2016".
  func dayMonth(at index: Int) -> DateExpression? {
    guard startsDay(index), let day = day(at: index) else { return nil }
    var next = day.next
    let glued = cursor.isMark(next, anyOf: "-/") && !cursor.isSpaced(next) && !cursor.isSpaced(next + 1)
    if glued { next += 1 }
    let linked = cursor.skip(next, .of, .article, atMost: 3)
    guard let month = monthName(at: linked) else { return nil }
    if !isSpelledOut(month, at: linked), !(linked > next && day.isOrdinal) { return nil }
    next = month.next
    if glued, cursor.isMark(next, anyOf: "-/") { next += 1 }
    if let year = yearAfter(next, twoDigits: true),
      let point = EDTFPoint.day(day.day, month: month.month, ofYear: year.value)
    {
      return DateExpression(first: index, end: year.next, meaning: .point(point), rule: "day")
    }
    guard let point = EDTFPoint.day(day.day, month: month.month, ofYear: nil) else { return nil }
    if let period = yearTold(month.next) {
      return DateExpression(
        first: index, end: period.next, meaning: .inPeriod(point, period.value), rule: "day of a year")
    }
    if cursor.table.modifiersBehind, let (kind, end) = modifierBehind(month.next), kind.shift != 0 {
      return DateExpression(first: index, end: end, meaning: .modified(point, kind), rule: "day of a year")
    }
    return DateExpression(first: index, end: month.next, meaning: .point(point), rule: "day without year")
  }

  /// "February 28, 2025", "Feb. 28", "Oct/2", "march third".
  func monthDay(at index: Int) -> DateExpression? {
    guard let month = monthName(at: index), isFree(index) else { return nil }
    var next = month.next
    let glued = cursor.isMark(next, anyOf: "-/") && !cursor.isSpaced(next) && !cursor.isSpaced(next + 1)
    if glued || (cursor.isMark(next, ",") && cursor.table.monthFirst) { next += 1 }
    next = cursor.skip(next, .article, atMost: 1)
    guard let day = day(at: next), day.isDigits || day.isOrdinal || cursor.table.monthFirst else { return nil }
    var end = day.next
    // A stop after the day ends the sentence here.
    if day.isDigits, cursor.isMark(end - 1, ".") { end -= 1 }
    guard !goesOn(end) || glued else { return nil }
    if !cursor.table.monthFirst, cursor.isWord(end), cursor.isSpaced(end), yearAfter(end) == nil { return nil }
    if !isSpelledOut(month, at: index), !day.isDigits || !cursor.table.monthFirst { return nil }
    if glued, cursor.isMark(end, anyOf: "-/") { end += 1 }
    if let year = yearAfter(end, twoDigits: false),
      let point = EDTFPoint.day(day.day, month: month.month, ofYear: year.value)
    {
      return DateExpression(first: index, end: year.next, meaning: .point(point), rule: "day")
    }
    guard let point = EDTFPoint.day(day.day, month: month.month, ofYear: nil) else { return nil }
    return DateExpression(first: index, end: end, meaning: .point(point), rule: "day without year")
  }

  /// "February 2025", "Dec-2018", "juin de 1992", "Juni des vergangenen Jahres".
  func monthYear(at index: Int) -> DateExpression? {
    guard let month = monthName(at: index), isFree(index), isSpelledOut(month, at: index) else { return nil }
    var next = month.next
    if cursor.isMark(next, anyOf: "-/"), !cursor.isSpaced(next), !cursor.isSpaced(next + 1) { next += 1 }
    if let year = yearAfter(next, twoDigits: true), let point = EDTFPoint.month(month.month, ofYear: year.value) {
      // "September-2020-23"
      if next > month.next, cursor.isMark(year.next, anyOf: "-/"), !cursor.isSpaced(year.next),
        !cursor.isSpaced(year.next + 1), let day = cursor.number(year.next + 1, digits: 1...2),
        let full = EDTFPoint.day(day, month: month.month, ofYear: year.value)
      {
        return DateExpression(first: index, end: year.next + 2, meaning: .point(full), rule: "day")
      }
      return DateExpression(first: index, end: year.next, meaning: .point(point), rule: "month")
    }
    guard let period = yearTold(month.next), let point = EDTFPoint.month(month.month, ofYear: nil) else { return nil }
    return DateExpression(
      first: index, end: period.next, meaning: .inPeriod(point, period.value), rule: "month of a year")
  }

  /// A month alone, where nothing else suggests that it is a name or another word.
  func month(at index: Int) -> DateExpression? {
    guard let month = monthName(at: index), isFree(index), let point = EDTFPoint.month(month.month, ofYear: nil) else {
      return nil
    }
    if cursor.table.capitalMonths, !cursor.tokens[index].isCapital { return nil }
    // "Mai-Kundgebung" is one word, "January-March" two months.
    if cursor.isDash(month.next), !cursor.isSpaced(month.next), !cursor.isSpaced(month.next + 1),
      cursor.isWord(month.next + 1),
      !cursor.has(month.next + 1, .month)
    {
      return nil
    }
    let told = hasCue(before: index)
    switch month.strength {
    case .strong:
      let named = cursor.table.capitalMonths && cursor.isWord(month.next) && cursor.tokens[month.next].isCapital
      if named && !told && !cursor.table.capitalNouns { return nil }
    case .weak:
      let alone = cursor.isLineStart(index) && cursor.isLineStart(month.next)
      guard told || alone || adjoinsMonth(index, month.next) else { return nil }
    case .short:
      guard told, cursor.isMark(month.next - 1, ".") || cursor.tokens[index].length > 3 && !cursor.has(index, .number)
      else { return nil }
    }
    return DateExpression(first: index, end: month.next, meaning: .point(point), rule: "month without year")
  }

  /// Whether another month is joined to one: "April and May", "лютий — липень".
  private func adjoinsMonth(_ first: Int, _ end: Int) -> Bool {
    let joins = cursor.isDash(end) ? end + 1 : cursor.hit(end, .to)?.next ?? cursor.hit(end, .and)?.next
    if let joins, let month = monthName(at: joins), month.strength == .strong { return true }
    return cursor.endsBefore(first, .and) && cursor.endsBefore(first - 1, .month)
  }

  /// Whether a word stands by itself: not part of a compound ("Mai-Kundgebung" is, "mi-mars" is not).
  func isFree(_ index: Int) -> Bool {
    guard index > 0, !cursor.isSpaced(index) else { return true }
    return cursor.tokens[index - 1].kind == .mark && !cursor.isMark(index - 1, anyOf: "@#_&/.'’")
      || cursor.isMark(index - 1, ".") || cursor.hit(index - 1, .of) != nil || cursor.hit(index - 1, .article) != nil
  }

  /// "Jean-Noël": a hyphen joins the word to another one with a capital.
  func isSecondName(_ index: Int) -> Bool {
    index > 1 && cursor.tokens[index - 1].isHyphen && !cursor.isSpaced(index) && !cursor.isSpaced(index - 1)
      && cursor.tokens[index - 2].isWord && cursor.tokens[index - 2].isCapital && cursor.tokens[index].isCapital
  }

  /// Whether the words before a token make a month, season or year likely.
  func hasCue(before index: Int) -> Bool {
    var place = index
    // "in the summer", "im frühen Mai": pass over articles.
    if cursor.endsBefore(place, .article), place > 0 { place -= 1 }
    return cursor.endsBefore(place, .cue) || cursor.endsBefore(place, .from) || cursor.endsBefore(place, .to)
      || cursor.endsBefore(place, .between)
  }

  /// A year told relatively after a date: "of last year", "dieses Jahres", "того же года".
  func yearTold(_ index: Int) -> Read<DateMeaning>? {
    for passed in 0...3 {
      let next = cursor.skip(index, .of, .article, .cue, atMost: passed)
      if let period = modifiedUnit(at: next), case .period(.year, _) = period.value { return period }
    }
    return nil
  }
}
