import EDTF
import Lexicon
import Names

/// Parts of years, years and longer spans.
extension DateParser {
  /// "Early 2014", "Ende Januar", "in late January", "на початку жовтня", "end of the year", "mi-septembre".
  func edge(at index: Int) -> DateExpression? {
    guard let edge = cursor.hit(index, .edge) ?? cursor.hit(index, .about), isFree(index) else { return nil }
    let isEdge = cursor.has(index, .edge)
    var next = edge.next
    if cursor.isDash(next) { next += 1 }
    next = cursor.skip(next, .of, .article, .cue, atMost: 3)
    if isEdge, let unit = cursor.hit(next, .unit), unit.value == CalendarUnit.month.rawValue {
      // "au début du mois de mars", "в начале марта месяца".
      let linked = cursor.skip(unit.next, .of, atMost: 2)
      if linked > unit.next, cursor.has(linked, .month) { next = linked }
    }
    let inner: Read<DateMeaning>?
    if let month = monthYear(at: next) {
      inner = Read(value: month.meaning, next: month.end)
    } else if isEdge, let month = monthName(at: next), isSpelledOut(month, at: next),
      let point = EDTFPoint.month(month.month, ofYear: nil),
      cursor.number(month.next, digits: 1...2) == nil || !cursor.table.monthFirst
    {
      inner = Read(value: .point(point), next: month.next)
    } else if isEdge, let found = modified(at: next) {
      inner = Read(value: found.meaning, next: found.end)
    } else if let found = decade(at: next) ?? century(at: next) ?? quarter(at: next) ?? season(at: next, told: true) {
      inner = Read(value: found.meaning, next: found.end)
    } else if isEdge, next > edge.next || cursor.table.bareUnits,
      let unit = modifiedUnit(at: next) ?? bareUnit(at: next)
    {
      inner = unit
    } else if isEdge, let year = yearWithNoun(at: next) {
      inner = year
    } else if !isEdge, let day = dayMonth(at: next) ?? monthDay(at: next) {
      inner = Read(value: day.meaning, next: day.end)
    } else {
      inner = nil
    }
    guard let inner else { return nil }
    return DateExpression(first: index, end: inner.next, meaning: .approximate(inner.value), rule: "part of a period")
  }

  /// "Jahr 2014", "2014 року", "2014".
  private func yearWithNoun(at index: Int) -> Read<DateMeaning>? {
    var next = index
    if let unit = cursor.hit(next, .unit), unit.value == CalendarUnit.year.rawValue {
      next = cursor.skip(unit.next, .of, atMost: 1)
    }
    guard let year = yearNumber(at: next), let point = EDTFPoint.year(year.value) else { return nil }
    return Read(value: .point(point), next: year.next)
  }

  /// "First quarter of 2024", "Q1 2024", "I квартал", "second half of the year", "the third month of 2021".
  func quarter(at index: Int) -> DateExpression? {
    guard isFree(index) || startsFreely(index) else { return nil }
    var part: Read<Int>?
    var isYears = true
    if let unit = cursor.hit(index, .unit), unit.value == CalendarUnit.quarter.rawValue,
      cursor.tokens[index].length == 1,
      let number = cursor.number(unit.next, digits: 1...1), !cursor.isSpaced(unit.next), (1...4).contains(number)
    {
      part = Read(value: 32 + number, next: unit.next + 1)
    } else if let rank = ordinal(at: index), let unit = cursor.hit(rank.next, .unit),
      cursor.tokens[rank.next].length > 1
    {
      switch CalendarUnit(rawValue: unit.value) {
      case .quarter where (1...4).contains(rank.value): part = Read(value: 32 + rank.value, next: unit.next)
      case .half where (1...2).contains(rank.value):
        part = Read(value: 39 + rank.value, next: unit.next)
        isYears = unit.strength == .strong
      case .month where (1...12).contains(rank.value): part = Read(value: rank.value, next: unit.next)
      default: break
      }
    }
    guard let part else { return nil }
    func point(ofYear year: Int?) -> EDTFPoint? {
      part.value > 12 ? .part(part.value, ofYear: year) : .month(part.value, ofYear: year)
    }
    if let year = yearAfter(part.next), let point = point(ofYear: year.value) {
      return DateExpression(first: index, end: year.next, meaning: .point(point), rule: "part of a year")
    }
    guard let point = point(ofYear: nil) else { return nil }
    let linked = cursor.skip(part.next, .of, .article, atMost: 2)
    if let period = yearTold(part.next) ?? (linked > part.next ? bareUnit(at: linked) : nil),
      case .period(.year, _) = period.value
    {
      return DateExpression(
        first: index, end: period.next, meaning: .inPeriod(point, period.value), rule: "part of a year")
    }
    // Other halves without a year are mostly those of a match, and months those of anything.
    guard part.value > 12, isYears else { return nil }
    return DateExpression(first: index, end: part.next, meaning: .point(point), rule: "part of a year")
  }

  func season(at index: Int) -> DateExpression? { season(at: index, told: hasCue(before: index)) }

  /// "Autumn 2023", "осенью 2023 г.", "winter 2013/14", "im Sommer".
  private func season(at index: Int, told: Bool) -> DateExpression? {
    guard let hit = cursor.hit(index, .season), isFree(index) else { return nil }
    if let year = yearAfter(hit.next), let point = EDTFPoint.part(hit.value, ofYear: year.value) {
      var end = year.next
      // "2013/14" runs into the next year, as winters do.
      if cursor.isMark(end, "/"), let next = cursor.number(end + 1, digits: 2...4), next % 100 == (year.value + 1) % 100
      {
        end += 2
      }
      return DateExpression(first: index, end: end, meaning: .point(point), rule: "season")
    }
    guard let point = EDTFPoint.part(hit.value, ofYear: nil) else { return nil }
    if let period = yearTold(hit.next) {
      return DateExpression(
        first: index, end: period.next, meaning: .inPeriod(point, period.value), rule: "season of a year")
    }
    guard hit.strength == .strong || told && hit.strength == .weak else { return nil }
    return DateExpression(first: index, end: hit.next, meaning: .point(point), rule: "season without year")
  }

  /// "1990er Jahre", "the 1990s", "90-х годов", "neunziger Jahre", "les années 90".
  func decade(at index: Int) -> DateExpression? {
    if let unit = cursor.hit(index, .unit), unit.value == CalendarUnit.year.rawValue, unit.strength == .weak,
      cursor.table.modifiersBehind
    {
      // "années 1990", "années 90".
      if let number = cursor.number(unit.next, digits: 2...4) {
        return number % 10 == 0 && !goesOn(unit.next + 1) ? decade(number, index, unit.next + 1) : nil
      }
    }
    if let number = cursor.number(index, digits: 2...4), number % 10 == 0,
      startsFreely(index) || cursor.isMark(index - 1, anyOf: "'’"),
      let end = suffixEnd(index + 1, .decadeSuffix)
    {
      let years = yearsEnd(end)
      guard number > 99 || years > end || hasCue(before: index) || cursor.endsBefore(index, .edge) else { return nil }
      return decade(number, index, years)
    }
    guard let word = cursor.hit(index, .decade) else { return nil }
    let years = yearsEnd(word.next)
    guard years > word.next || word.next > index + 1 || hasCue(before: index) || cursor.endsBefore(index, .edge)
    else { return nil }
    return decade(word.value, index, years)
  }

  private func decade(_ number: Int, _ first: Int, _ end: Int) -> DateExpression? {
    guard number < 100 || (1000...2090).contains(number) else { return nil }
    let year = number > 99 ? number : number < 20 ? 2000 + number : 1900 + number
    return EDTFPoint.decade(year).map { DateExpression(first: first, end: end, meaning: .point($0), rule: "decade") }
  }

  /// The token after "years" behind a decade.
  private func yearsEnd(_ index: Int) -> Int {
    if let unit = cursor.hit(index, .unit), unit.value == CalendarUnit.year.rawValue { return unit.next }
    if let suffix = cursor.hit(index, .yearSuffix) {
      return cursor.isMark(suffix.next, ".") ? suffix.next + 1 : suffix.next
    }
    return index
  }

  /// "20. Jahrhundert", "the 19th century", "XX века".
  func century(at index: Int) -> DateExpression? {
    guard startsFreely(index), let rank = ordinal(at: index), (1...30).contains(rank.value),
      let unit = cursor.hit(cursor.isDash(rank.next) ? rank.next + 1 : rank.next, .unit),
      unit.value == CalendarUnit.century.rawValue, let point = EDTFPoint.century((rank.value - 1) * 100)
    else { return nil }
    guard !cursor.has(unit.next, .beforeChrist) else { return nil }
    // "вторую в этом году": behind a rank in words a letter is no short form of the century.
    let last = cursor.tokens[unit.next - 1]
    let word = cursor.tokens[index]
    let isSpelt =
      !cursor.isNumber(index) && (!word.isCapital || word.length > 1 && !word.flags.contains(.allCapitals))
    if isSpelt, last.end - last.start <= 2 { return nil }
    return DateExpression(first: index, end: unit.next, meaning: .point(point), rule: "century")
  }

  func holiday(at index: Int) -> DateExpression? {
    guard let hit = cursor.hit(index, .holiday), isFree(index), !isSecondName(index), !cursor.endsBefore(index, .every)
    else { return nil }
    // In quotes it is a name or a subject.
    if cursor.isMark(index - 1, anyOf: "\"„“«"), cursor.isMark(hit.next, anyOf: "\"“”»") { return nil }
    if let year = yearAfter(hit.next, comma: false), let point = EDTFPoint.year(year.value) {
      return DateExpression(first: index, end: year.next, meaning: .holiday(hit.value, .point(point)), rule: "holiday")
    }
    if let period = yearTold(hit.next) {
      return DateExpression(first: index, end: period.next, meaning: .holiday(hit.value, period.value), rule: "holiday")
    }
    return DateExpression(first: index, end: hit.next, meaning: .holiday(hit.value, nil), rule: "holiday")
  }

  /// A year alone, where the words around it make it one.
  func year(at index: Int) -> DateExpression? {
    var start = index
    var named = false
    if let unit = cursor.hit(index, .unit), unit.value == CalendarUnit.year.rawValue {
      start = cursor.skip(unit.next, .of, atMost: 1)
      named = true
      if let number = cursor.number(start, digits: 3...3), cursor.endsBefore(index, .cue),
        let point = EDTFPoint.year(number)
      {
        return DateExpression(first: index, end: start + 1, meaning: .point(point), rule: "year")
      }
    }
    if startsFreely(start), let year = yearBeforeChrist(at: start), let point = EDTFPoint.year(year.value) {
      return DateExpression(first: index, end: year.next, meaning: .point(point), rule: "year")
    }
    if !named, hasCue(before: index), let words = yearInWords(at: index), let point = EDTFPoint.year(words.value) {
      return DateExpression(first: index, end: words.next, meaning: .point(point), rule: "year in words")
    }
    guard let number = cursor.number(start, digits: 4...4), (1000...2199).contains(number), named || isYear(at: start),
      let read = yearNumber(at: start)
    else { return nil }
    return EDTFPoint.year(read.value).map {
      DateExpression(first: index, end: read.next, meaning: .point($0), rule: "year")
    }
  }

  /// Whether four digits are a year and not a count, a price or a name.
  private func isYear(at index: Int) -> Bool {
    let number = Int(cursor.tokens[index].value)
    guard startsFreely(index) || joinsYear(index), !goesOn(index + 1), !isNamed(index),
      !cursor.has(index + 1, .counted),
      cursor.number(index + 1, digits: 1...20) == nil || cursor.isLineStart(index + 1)
    else { return false }
    if countsSomething(index + 1) { return false }
    // "1700 im vergangenen Jahr" are so many in that year.
    if cursor.isWord(index + 1), yearTold(index + 1) != nil || edge(at: index + 1) != nil { return false }
    if yearEnd(index + 1) > index + 1 || opensYears(index + 1) || joinsYear(index) { return true }
    guard (1200...2100).contains(number) else { return false }
    if index > 0, cursor.tokens[index - 1].isNumber, !cursor.isLineStart(index) { return false }
    let alone = cursor.isLineStart(index) && cursor.isLineStart(index + 1)
    // A heading, or "1789 — the end of the monarchy" in a list.
    let listed =
      cursor.isLineStart(index) && cursor.isDash(index + 1) && cursor.isSpaced(index + 1) && cursor.isSpaced(index + 2)
    if alone || listed { return (1500...2100).contains(number) }
    let word = cursor.isWord(index + 1) && !cursor.isLineStart(index + 1)
    let round = number % 100 == 0
    let known =
      cursor.has(index + 1, .and) || cursor.has(index + 1, .to) || cursor.has(index + 1, .cue)
      || cursor.has(index + 1, .article)
    if hasCue(before: index) || cursor.endsBefore(index, .and) && joinsYear(index) {
      return !(round && word && !known)
    }
    guard (1500...2100).contains(number), !round || !word else { return false }
    if cursor.isMark(index - 1, anyOf: "([") { return !word || known }
    if cursor.table.bareYears {
      return !word || known || !cursor.tokens[index + 1].isCapital
    }
    // After a word and before a pause: "…, Paris 1998."
    return !word && (1800...2100).contains(number) && !round
  }

  /// Whether a dash and a later year follow: "1789—1794".
  private func opensYears(_ index: Int) -> Bool {
    guard cursor.isDash(index), let first = cursor.number(index - 1), let last = cursor.number(index + 1, digits: 4...4)
    else { return false }
    return last > first && last <= 2100 && !cursor.isDash(index + 2)
  }

  /// Whether a range of numbers goes on to something counted ("1450 bis 1850 Mark"), or to digits that are no year.
  private func countsSomething(_ index: Int) -> Bool {
    let isDash = cursor.isDash(index)
    guard let next = isDash ? index + 1 : cursor.hit(index, .to)?.next, cursor.isNumber(next) else { return false }
    if cursor.has(next + 1, .counted) { return true }
    return isDash && !cursor.isSpaced(next)
      && (cursor.tokens[next].length != 4 && cursor.tokens[next].length != 2 || cursor.isDash(next + 1))
  }

  /// Whether a year stands before it with a dash, slash or "and" between.
  private func joinsYear(_ index: Int) -> Bool {
    guard index > 1 else { return false }
    guard
      cursor.isDash(index - 1) || cursor.isMark(index - 1, "/") || cursor.endsBefore(index, .and)
        || cursor.endsBefore(index, .to)
    else {
      return false
    }
    guard cursor.number(index - 2, digits: 4...4).map({ (1000...2199).contains($0) }) ?? false else { return false }
    // "138-2010-2015" is a telephone number.
    return !(cursor.isDash(index - 3) && !cursor.isSpaced(index - 2) && !cursor.isSpaced(index - 3))
  }
}
