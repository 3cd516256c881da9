import EDTF
import Lexicon
import Names

/// Dates in digits.
extension DateParser {
  /// "2025-02-28", "28.02.2025", "2/28/2025", "01.03.25", "20250228", "03/2025", "22.04." after a preposition.
  func numeric(at index: Int) -> DateExpression? {
    guard cursor.number(index, digits: 1...8) != nil else { return nil }
    if let date = yearFirst(at: index) { return date }
    guard isRunIn(index) || startsFreely(index) && !isNamed(index) else { return nil }
    return threeParts(at: index) ?? monthAndYear(at: index) ?? dayAndMonth(at: index, weekday: nil)
      ?? spaced(at: index)
  }

  /// Whether a full date in digits runs into the word before it, as where a page's stamp follows its text.
  private func isRunIn(_ index: Int) -> Bool {
    guard index > 0, !cursor.isSpaced(index), cursor.isWord(index - 1), cursor.tokens[index - 1].length > 3 else {
      return false
    }
    return cursor.tokens[index].length == 2 && index + 2 < cursor.count && cursor.tokens[index + 2].length == 2
      && threeParts(at: index) != nil
  }

  /// The same after a weekday, where "7/6" is surely a date.
  func numeric(at index: Int, weekday: Int) -> DateExpression? {
    guard cursor.number(index, digits: 1...4) != nil else { return nil }
    return yearFirst(at: index) ?? threeParts(at: index) ?? dayAndMonth(at: index, weekday: weekday)
  }

  private func separator(_ index: Int) -> Unicode.Scalar? {
    guard index < cursor.count, cursor.tokens[index].kind == .mark, !cursor.isSpaced(index) else { return nil }
    switch cursor.tokens[index].value {
    case 0x2E: return "."
    case 0x2F: return "/"
    case 0x2D, 0x2010, 0x2011: return "-"
    default: return nil
    }
  }

  /// Whether the number ends here: no further part, decimal or unit is glued on.
  private func ends(_ index: Int) -> Bool {
    guard index < cursor.count else { return true }
    if cursor.isMark(index, anyOf: "%‰") { return false }
    if cursor.isSpaced(index) { return true }
    if cursor.tokens[index].isNumber { return false }
    if cursor.isMark(index, anyOf: ".,-/:") {
      return cursor.isSpaced(index + 1) || cursor.number(index + 1, digits: 1...20) == nil
    }
    return true
  }

  /// ISO dates, also inside addresses and file names.
  private func yearFirst(at index: Int) -> DateExpression? {
    if let compact = cursor.number(index, digits: 8...8) {
      guard (1900...2099).contains(compact / 10000), ends(index + 1),
        index == 0 || cursor.isSpaced(index) || isBoundary(index - 1),
        let point = EDTFPoint.day(compact % 100, month: compact / 100 % 100, ofYear: compact / 10000)
      else { return nil }
      return DateExpression(first: index, end: index + 1, meaning: .point(point), rule: "digits")
    }
    if let named = yearThenMonth(at: index) { return named }
    guard let year = cursor.number(index, digits: 4...4), (1000...2999).contains(year), let mark = separator(index + 1),
      let month = cursor.number(index + 2, digits: 1...2), !cursor.isSpaced(index + 2),
      index == 0 || cursor.isSpaced(index) || isBoundary(index - 1)
    else { return nil }
    if separator(index + 3) == mark, let day = cursor.number(index + 4, digits: 1...2), !cursor.isSpaced(index + 4) {
      guard let point = EDTFPoint.day(day, month: month, ofYear: year) else { return nil }
      var end = index + 5
      if cursor.isMark(end, "-"), !cursor.isSpaced(end), cursor.number(end + 1) != nil { return nil }
      // "2025-02-28T10:00:00Z"
      if end < cursor.count, cursor.isWord(end), cursor.tokens[end].length == 1, !cursor.isSpaced(end),
        let time = clockTime(at: end + 1)
      {
        end = time.next
      }
      return DateExpression(first: index, end: end, meaning: .point(point), rule: "digits")
    }
    // "2010-12" tells years, "2015-12" and "2015-03" a month.
    guard mark == "-", (1900...2099).contains(year), ends(index + 3),
      cursor.tokens[index + 2].length == 1 || month < 10 || month <= year % 100,
      let point = EDTFPoint.month(month, ofYear: year)
    else { return nil }
    return DateExpression(first: index, end: index + 3, meaning: .point(point), rule: "digits")
  }

  /// "2019/aug/01", "2020-Sep-3", "2017 april".
  private func yearThenMonth(at index: Int) -> DateExpression? {
    guard let year = cursor.number(index, digits: 4...4), (1000...2999).contains(year), startsFreely(index) else {
      return nil
    }
    let mark = separator(index + 1)
    guard mark == nil || !cursor.isSpaced(index + 2),
      let month = monthName(at: mark == nil ? index + 1 : index + 2), month.strength != .weak || mark != nil
    else {
      return nil
    }
    if let mark, separator(month.next) == mark, let day = cursor.number(month.next + 1, digits: 1...2),
      let point = EDTFPoint.day(day, month: month.month, ofYear: year)
    {
      return DateExpression(first: index, end: month.next + 2, meaning: .point(point), rule: "day")
    }
    guard mark != nil || !cursor.isNumber(month.next) && !cursor.isMark(index + 1, "."),
      let point = EDTFPoint.month(month.month, ofYear: year)
    else { return nil }
    return DateExpression(first: index, end: month.next, meaning: .point(point), rule: "month")
  }

  private func isBoundary(_ index: Int) -> Bool {
    guard cursor.tokens[index].kind == .mark, !cursor.isMark(index, anyOf: ".,+$€№#:") else { return false }
    // In "2010-2015-86" the number before is part of it.
    return index == 0 || !cursor.isMark(index, anyOf: "-/") || cursor.isSpaced(index)
      || !cursor.tokens[index - 1].isNumber
  }

  /// Day, month and year with the same separator twice; a space may follow a stop ("24. 4. 1920").
  private func threeParts(at index: Int) -> DateExpression? {
    guard let first = cursor.number(index, digits: 1...2), let mark = separator(index + 1),
      let second = cursor.number(index + 2, digits: 1...2), separator(index + 3) == mark,
      let last = cursor.number(index + 4, digits: 2...4), cursor.tokens[index + 4].length != 3, ends(index + 5)
    else { return nil }
    let loose = cursor.isSpaced(index + 2) || cursor.isSpaced(index + 4)
    guard !loose || mark == "." && last > 99 else { return nil }
    let isShort = last < 100 && cursor.tokens[index + 4].length == 2
    // "1.2.14" may be a version, "01.03.25" not.
    if isShort, cursor.tokens[index].length + cursor.tokens[index + 2].length < (mark == "/" ? 2 : 4) { return nil }
    let year = isShort ? century(of: last) : last
    guard (1000...2999).contains(year) else { return nil }
    // With hyphens and stops the day comes first in English as well.
    let monthFirst = cursor.table.monthFirst && mark == "/"
    let orders = monthFirst ? [(second, first), (first, second)] : [(first, second), (second, first)]
    for (day, month) in orders {
      guard let point = EDTFPoint.day(day, month: month, ofYear: year) else { continue }
      if mark == ".", isShort, day != first { return nil }
      return DateExpression(first: index, end: yearEnd(index + 5), meaning: .point(point), rule: "digits")
    }
    return nil
  }

  /// "03/2025", "6.1918", "12-2015".
  private func monthAndYear(at index: Int) -> DateExpression? {
    guard let month = cursor.number(index, digits: 1...2), let mark = separator(index + 1),
      let year = cursor.number(index + 2, digits: 4...4), !cursor.isSpaced(index + 2), (1900...2099).contains(year),
      ends(index + 3),
      mark != "-" || cursor.tokens[index].length == 2, let point = EDTFPoint.month(month, ofYear: year)
    else { return nil }
    return DateExpression(first: index, end: index + 3, meaning: .point(point), rule: "digits")
  }

  /// The last of several days in digits: "(vom 12.–)13.10.", "13.10.2023"; without a year only where a word asks for days.
  func lastDay(at index: Int, isAsked: Bool) -> DateExpression? {
    guard startsDay(index) else { return nil }
    if let date = threeParts(at: index) { return date }
    guard isAsked, let date = dayAndMonth(at: index, weekday: nil, isAsked: true), cursor.isMark(date.end - 1, ".")
    else {
      return nil
    }
    return date
  }

  /// "28.02." or "7/6", only where the words before ask for a day.
  private func dayAndMonth(at index: Int, weekday: Int?, isAsked: Bool = false) -> DateExpression? {
    guard let first = cursor.number(index, digits: 1...2), let mark = separator(index + 1),
      let second = cursor.number(index + 2, digits: 1...2), ends(index + 3)
    else { return nil }
    let asked = isAsked || weekday != nil || cursor.endsBefore(index, .dayCue)
    let padded = cursor.tokens[index].length == 2 && cursor.tokens[index + 2].length == 2
    let alone = cursor.isLineStart(index) && cursor.isLineStart(index + 3)
    var end = index + 3
    let stop = mark == "." && cursor.isMark(end, ".") && !cursor.isSpaced(end)
    if stop { end += 1 }
    guard !cursor.isSpaced(index + 2) || stop else { return nil }
    switch mark {
    case ".":
      let own = cursor.isLineStart(index) && cursor.isLineStart(end) && (stop || padded)
      guard asked && (stop || padded || weekday != nil) || joinsDate(end) || own else { return nil }
      guard !cursor.has(end, .clock), !cursor.has(end, .counted),
        !cursor.endsBefore(index, .clockCue) || weekday != nil || stop
      else { return nil }
    case "/": guard asked || isSlashedDay(index, first, second, padded: padded, alone: alone) else { return nil }
    default: guard weekday != nil else { return nil }
    }
    let monthFirst = cursor.table.monthFirst && (mark != "." || weekday != nil)
    let orders = monthFirst ? [(second, first), (first, second)] : [(first, second), (second, first)]
    for (day, month) in orders {
      if let point = EDTFPoint.day(day, month: month, ofYear: nil) {
        return DateExpression(first: index, end: end, meaning: .point(point), rule: "digits without year")
      }
      if mark == "." { break }
    }
    return nil
  }

  /// Whether "17/02" is a day though no word asks for one: no share of 31 has the zero, and a day beyond the twelfth
  /// tells itself in brackets, on a line of its own, or in a list of such days.
  private func isSlashedDay(_ index: Int, _ first: Int, _ second: Int, padded: Bool, alone: Bool) -> Bool {
    let isZeroed = padded && min(first, second) < 10
    if (first, second) == (24, 7) || first == second && !isZeroed { return false }
    if max(first, second) > 12 && (isZeroed || alone) { return true }
    if padded, cursor.isMark(index - 1, "("), cursor.isMark(index + 3, ")") { return max(first, second) > 12 }
    let before = index - 4
    guard cursor.isMark(index - 1, ",") || cursor.endsBefore(index, .and) && cursor.tokens[index - 1].isWord,
      before >= 0, cursor.isMark(before + 1, "/"), cursor.number(before + 2, digits: 1...2) != nil
    else { return false }
    return dayAndMonth(at: before, weekday: nil) != nil
  }

  /// Groups of digits with nothing but spaces between them, where no other number stands beside: "20 02 2014",
  /// "2016 10 16", "le 17 02". Without a word that asks for a day the zero of the month or a line of its own does.
  private func spaced(at index: Int) -> DateExpression? {
    guard !cursor.isNumber(index - 1) || cursor.isLineStart(index), let first = cursor.number(index, digits: 1...4),
      let second = group(index + 1, 1...2), cursor.tokens[index].length != 3
    else { return nil }
    let asked = cursor.endsBefore(index, .dayCue)
    guard let third = group(index + 2, 1...4), cursor.tokens[index + 2].length != 3 else {
      guard asked, !cursor.table.monthFirst, closesGroups(index + 2), !cursor.isWord(index + 2),
        let point = EDTFPoint.day(first, month: second, ofYear: nil)
      else { return nil }
      return DateExpression(first: index, end: index + 2, meaning: .point(point), rule: "digits without year")
    }
    guard closesGroups(index + 3), cursor.tokens[index + 1].length <= 2 else { return nil }
    let alone = cursor.isLineStart(index) && cursor.isLineStart(index + 3)
    let zeroed = cursor.tokens[index + 1].length == 2 && second < 10
    let parts: (day: Int, month: Int, year: Int)
    switch (cursor.tokens[index].length, cursor.tokens[index + 2].length) {
    case (1...2, 4) where asked || alone || zeroed: parts = (first, second, third)
    case (4, 2) where asked || alone: parts = (third, second, first)
    case (1...2, 2) where asked || alone || zeroed && first > 12: parts = (first, second, century(of: third))
    default: return nil
    }
    guard (1900...2099).contains(parts.year),
      let point = EDTFPoint.day(parts.day, month: parts.month, ofYear: parts.year)
    else { return nil }
    return DateExpression(first: index, end: index + 3, meaning: .point(point), rule: "digits")
  }

  /// A number after a space on the same line.
  private func group(_ index: Int, _ digits: ClosedRange<Int>) -> Int? {
    guard cursor.isSpaced(index), !cursor.isLineStart(index) else { return nil }
    return cursor.number(index, digits: digits)
  }

  /// Whether no further digits, sign or unit follow the groups.
  private func closesGroups(_ index: Int) -> Bool {
    guard ends(index), !goesOn(index) else { return false }
    if cursor.isLineStart(index) { return true }
    if cursor.isMark(index, ","), cursor.isSpaced(index + 1), !cursor.isNumber(index + 1) { return true }
    return !cursor.isNumber(index) && !cursor.isDash(index) && !cursor.isMark(index, anyOf: "/+:;,")
      && !cursor.has(index, .counted) && !cursor.has(index, .clock)
  }

  /// Whether a dash and a full date in digits follow: "27.5—4.6.1918".
  private func joinsDate(_ index: Int) -> Bool {
    guard cursor.isDash(index) else { return false }
    return threeParts(at: index + 1) != nil
  }
}
