import Lexicon
import Names

/// Times of day: told apart from dates, and marked as such.
extension DateParser {
  /// "14:30 Uhr", "20 Uhr", "8.30 Uhr", "3 p.m.", "о 10.00", "14-18 Uhr".
  func clock(at index: Int) -> DateExpression? {
    guard startsFreely(index) || endsTimes(index), let time = clockTime(at: index) else { return nil }
    return DateExpression(first: index, end: partOfDayEnd(time.next), meaning: .clock, rule: "time of day")
  }

  /// "Am Abend", "вночі", "in the evening".
  func partOfDay(at index: Int) -> DateExpression? {
    guard let hit = cursor.hit(index, .partOfDay), hit.strength == .strong, isFree(index) else { return nil }
    // "On the evening of 3 August" tells the day itself.
    let day = cursor.skip(hit.next, .of, .article, atMost: 3)
    if let date = dayMonth(at: day) ?? monthDay(at: day) {
      return DateExpression(first: index, end: date.end, meaning: date.meaning, rule: date.rule)
    }
    let cued = hasCue(before: index) || cursor.endsBefore(index, .dayCue)
    // "Nacht" may be anything there, "Über Nacht" is not.
    let isPhrase = cursor.table.bareUnits || hit.next - index > 1
    let opensSentence = isPhrase && (index == 0 || cursor.endsSentence(index - 1))
    let isAdverb =
      (!cursor.tokens[index].isCapital || opensSentence) && (cursor.table.capitalNouns || cursor.table.bareUnits)
    guard cued || isAdverb else { return nil }
    return DateExpression(first: index, end: hit.next, meaning: .partOfDay, rule: "part of the day")
  }

  /// Whether a dash joins it to the time before ("14-18 Uhr").
  private func endsTimes(_ index: Int) -> Bool {
    index > 1 && cursor.isDash(index - 1) && cursor.number(index - 2, digits: 1...2) != nil
      && (!cursor.isDash(index - 3) || cursor.isSpaced(index - 2))
  }

  /// A time of day; `value` is the hour.
  /// - Parameter isLast: it may not be the first of two.
  func clockTime(at index: Int, isLast: Bool = false) -> Read<Int>? {
    guard let hour = cursor.number(index, digits: 1...2), hour <= 24 else { return nil }
    var next = index + 1
    let colon = cursor.isMark(next, ":")
    var minutes = false
    if colon || cursor.isMark(next, "."), !cursor.isSpaced(next), !cursor.isSpaced(next + 1),
      let minute = cursor.number(next + 1, digits: 2...2),
      minute < 60
    {
      next += 2
      minutes = true
      if colon, cursor.isMark(next, ":"), cursor.number(next + 1, digits: 2...2) != nil { next += 2 }
    }
    if minutes,
      cursor.isMark(next, ".") && !cursor.isSpaced(next) && !cursor.isSpaced(next + 1) && next + 1 < cursor.count
    {
      return nil
    }
    if let word = cursor.hit(next, .clock) {
      // "14 часов" is a time after "в" and a duration else.
      guard minutes || !cursor.has(next, .unit) || cursor.endsBefore(index, .clockCue) else { return nil }
      return Read(value: hour, next: word.next)
    }
    if minutes && colon && !goesOn(next) { return Read(value: hour, next: next) }
    // "14-18 Uhr": the first of two times.
    if !isLast, cursor.isDash(next), let second = clockTime(at: next + 1, isLast: true),
      cursor.has(second.next - 1, .clock)
    {
      return Read(value: hour, next: next)
    }
    guard minutes, cursor.endsBefore(index, .clockCue), !cursor.has(next, .counted), !cursor.has(next, .unit),
      !cursor.isMark(next, anyOf: "%€$"), !cursor.isMark(next, ".") || cursor.isSpaced(next + 1)
    else {
      return nil
    }
    return Read(value: hour, next: next)
  }
}
