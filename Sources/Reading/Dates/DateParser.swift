import EDTF
import Lexicon
import Names

/// Finds temporal expressions in one pass over the tokens.
///
/// Only numbers and words of the calendar start any work. At each of them every rule that may begin there is tried,
/// and the longest reading wins; the rules stand in files of their own by family.
struct DateParser {
  typealias Role = CalendarTable.Role

  /// A value read and the token after it.
  struct Read<Value> {
    var value: Value
    var next: Int
  }

  let cursor: DateCursor
  private(set) var expressions: [DateExpression] = []

  init(_ cursor: DateCursor) { self.cursor = cursor }

  private static func bits(_ roles: Role...) -> UInt64 { roles.reduce(0) { $0 | CalendarTable.bit($1) } }

  /// Words that can be the heart of a date, as opposed to those that only stand around one.
  private static let hearts =
    bits(.month, .weekday, .season, .unit, .relativeDay, .toldDay, .holiday, .decade, .partOfDay, .period)
    | DateCursor.digits

  /// All expressions in the order of the text.
  static func expressions(in cursor: DateCursor) -> [DateExpression] {
    var parser = DateParser(cursor)
    parser.parse()
    return parser.expressions
  }

  private mutating func parse() {
    let roles = cursor.roles
    var index = 0
    while index < roles.count {
      guard roles[index] & Self.openers != 0 || isRomanBeforeUnit(index),
        self.roles(from: index, atMost: 5) & Self.hearts != 0
          || roles[index] & CalendarTable.bit(.number) != 0 && yearInWords(at: index) != nil,
        let found = expressions(at: index), let last = found.last
      else {
        index += 1
        continue
      }
      expressions += found
      index = last.end
    }
  }

  /// All roles that a token and those behind it play.
  @inline(__always)
  private func roles(from index: Int, atMost count: Int) -> UInt64 {
    var roles: UInt64 = 0
    for place in index..<min(index + count, cursor.count) { roles |= cursor.roles[place] }
    return roles
  }

  /// "XX century", "II квартал".
  private func isRomanBeforeUnit(_ index: Int) -> Bool {
    guard index + 1 < cursor.count, cursor.tokens[index].isCapital,
      cursor.roles[index + 1] & CalendarTable.bit(.unit) != 0
    else {
      return false
    }
    return roman(at: index) != nil
  }

  /// The reading at a token, with what it is joined to: one expression, both ends of an interval, or a list.
  func expressions(at index: Int) -> [DateExpression]? {
    if cursor.roles[index] & Self.counts != 0, let list = sharedMonth(at: index) { return list }
    guard let first = single(at: index) else { return nil }
    return joined(first) ?? [first]
  }

  /// The families of expressions; of equally long readings the first one counts.
  private enum Rule: CaseIterable {
    case clock, numeric, weekday, dayMonth, monthDay, monthYear, nth, edge, modified, duration, relativeDay, quarter,
      season
    case decade, century, holiday, month, year, dayOfMonth, partOfDay

    /// Roles with which its expressions begin.
    var opens: UInt64 {
      switch self {
      case .clock, .numeric: DateCursor.digits
      case .weekday: bits(.weekday)
      case .dayMonth, .century, .dayOfMonth: counts
      case .monthDay, .monthYear, .month: bits(.month)
      case .nth: counts | bits(.modifier)
      case .edge: bits(.edge, .about)
      case .modified: bits(.modifier, .period, .unit, .weekday, .month, .season)
      case .duration: counts | bits(.unit, .agoBefore, .within, .past, .modifier)
      case .relativeDay: bits(.relativeDay, .toldDay)
      case .quarter, .year: counts | bits(.unit)
      case .season: bits(.season)
      case .decade: DateCursor.digits | bits(.decade, .unit)
      case .holiday: bits(.holiday)
      case .partOfDay: bits(.partOfDay)
      }
    }

    /// Roles of which its expressions hold one at least, within ``longest`` tokens; rules without such roles have all.
    var holds: UInt64 {
      switch self {
      case .dayMonth: bits(.month)
      case .nth: bits(.weekday, .unit)
      case .modified: bits(.unit, .period, .weekday, .month, .season, .holiday)
      case .edge: bits(.unit, .period, .weekday, .month, .season, .holiday, .decade) | DateCursor.digits
      case .duration, .quarter, .century: bits(.unit)
      default: .max
      }
    }
  }

  /// Tokens within which an expression shows what it is about.
  private static let longest = 12

  private static let counts = DateCursor.digits | bits(.ordinal, .number)
  private static let rules: [(rule: Rule, opens: UInt64, holds: UInt64)] =
    Rule.allCases.map { ($0, $0.opens, $0.holds) }

  /// Roles with which some expression begins.
  private static let openers = rules.reduce(0) { $0 | $1.opens }

  private func read(_ rule: Rule, at index: Int) -> DateExpression? {
    switch rule {
    case .clock: clock(at: index)
    case .numeric: numeric(at: index)
    case .weekday: weekday(at: index)
    case .dayMonth: dayMonth(at: index)
    case .monthDay: monthDay(at: index)
    case .monthYear: monthYear(at: index)
    case .nth: nth(at: index)
    case .edge: edge(at: index)
    case .modified: modified(at: index)
    case .duration: duration(at: index)
    case .relativeDay: relativeDay(at: index)
    case .quarter: quarter(at: index)
    case .season: season(at: index)
    case .decade: decade(at: index)
    case .century: century(at: index)
    case .holiday: holiday(at: index)
    case .month: month(at: index)
    case .year: year(at: index)
    case .dayOfMonth: dayOfMonth(at: index)
    case .partOfDay: partOfDay(at: index)
    }
  }

  /// The longest single expression that begins at a token.
  func single(at index: Int) -> DateExpression? {
    guard index < cursor.count else { return nil }
    let roles = cursor.roles[index]
    let ahead = self.roles(from: index, atMost: Self.longest)
    var best: DateExpression?
    for (rule, opens, holds) in Self.rules where opens & roles != 0 && holds & ahead != 0 {
      if let found = read(rule, at: index), found.end > best?.end ?? 0 { best = found }
    }
    if best == nil, roles & Self.counts == 0, ahead & Self.bits(.unit) != 0, cursor.tokens[index].isCapital {
      best = quarter(at: index) ?? century(at: index)
    }
    return best
  }

  /// Whether a number may begin a date here: not glued to letters, signs or other digits.
  func startsFreely(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    if cursor.isMark(index - 1, anyOf: "$€£№#+") { return false }
    guard !cursor.isSpaced(index) else { return true }
    let before = cursor.tokens[index - 1]
    guard before.kind == .mark else { return false }
    if cursor.isDash(index - 1) {
      // "- 28 June" in a list, "8—10 May": but not "F-16".
      return before.value >= 0x2012 || cursor.isSpaced(index - 1) || index == 1
    }
    return cursor.isMark(index - 1, anyOf: "([{«»„“”\"'’:;,|•…>*")
      && !(cursor.isMark(index - 1, anyOf: ":,'’") && index > 1 && cursor.tokens[index - 2].isNumber)
  }

  /// Whether a number may begin a day here: freely, or glued by a dash to the day or month before it ("15-22 May").
  func startsDay(_ index: Int) -> Bool {
    if startsFreely(index) { return true }
    if cursor.isMark(index - 1, "/"), !cursor.isSpaced(index) {
      return cursor.isMark(index - 2, ".") && cursor.number(index - 3, digits: 1...2) != nil
    }
    guard index > 1, cursor.isDash(index - 1), !cursor.isSpaced(index - 1) else { return false }
    let chained = cursor.isDash(index - 3) && !cursor.isSpaced(index - 2)
    if cursor.number(index - 2, digits: 1...2) != nil { return !chained }
    return cursor.endsBefore(index - 1, .month) || cursor.endsBefore(index - 1, .ordinalSuffix)
      || cursor.isMark(index - 2, ".") || cursor.endsBefore(index - 1, .yearSuffix)
      || cursor.number(index - 2, digits: 4...4) != nil && !chained
  }

  /// Whether the words before a number say that it counts or names something: "No. 121", "more than 2000".
  func isNamed(_ index: Int) -> Bool {
    cursor.endsBefore(index, .notYear)
      || cursor.isMark(index - 1, anyOf: ".°º") && !cursor.isSpaced(index - 1) && cursor.endsBefore(index - 1, .notYear)
  }

  /// Whether digits go on after a number: a decimal, a time, a version, a thousands group, a percentage.
  func goesOn(_ index: Int) -> Bool {
    guard index < cursor.count else { return false }
    if cursor.isMark(index, anyOf: "%‰°$€£") { return true }
    if cursor.isSpaced(index) { return false }
    if cursor.tokens[index].kind == .word {
      return cursor.tokens[index].length > 0 && !cursor.has(index, .ordinalSuffix)
    }
    return cursor.isMark(index, anyOf: ".,:/") && !cursor.isSpaced(index + 1)
      && cursor.number(index + 1, digits: 1...20) != nil
  }
}
