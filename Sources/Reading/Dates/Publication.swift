import Corpus
import EDTF
import Lexicon
import Names

/// When a text was published, and how that is known.
public struct Publication: Sendable, Hashable {
  /// In the order of trust.
  public enum Source: String, Sendable, Hashable, CaseIterable {
    /// The header block of the text or the caller.
    case metadata
    case filename
    /// A stamp in the text ("01.03.25, 04:27", "Published: 4 May 2025").
    case text
    /// Concluded from the dates the text tells.
    case inferred
  }

  public var day: CalendarDay
  public var source: Source
  /// Where the text tells it.
  public var range: ByteRange?

  public init(day: CalendarDay, source: Source, range: ByteRange? = nil) {
    self.day = day
    self.source = source
    self.range = range
  }

  /// The date, marked uncertain when it was concluded.
  public var date: EDTFDate { EDTFDate(day).marked(uncertain: source == .inferred) }
}

extension DateReader {
  /// What is known without the text: from its header, then from its file name.
  public func publication(of origin: Origin) -> Publication? {
    if let metadata = origin.metadata, let day = firstDay(in: metadata) {
      return Publication(day: day, source: .metadata)
    }
    return firstDay(inFileName: origin.fileName).map { Publication(day: $0, source: .filename) }
  }

  /// The first full date in a short text.
  public func firstDay(in text: String) -> CalendarDay? {
    var text = text
    return text.withUTF8 { bytes in
      var tokens: [Token] = []
      Tokenizer.tokens(of: bytes, range: 0..<bytes.count, into: &tokens)
      return DateCursor.with(tokens: tokens, table: table, bytes: bytes) { cursor in
        DateParser.expressions(in: cursor).lazy.compactMap { $0.point?.fullDay }.first
      }
    }
  }

  /// "2025-02-28-shoigu.txt", "20250228_01.txt", "2025/02/28/text.txt": digits only, year first.
  func firstDay(inFileName name: String) -> CalendarDay? {
    var runs: [(value: Int, digits: Int)] = []
    var glued: [Bool] = []
    var isOpen = false
    for byte in name.utf8 {
      if byte &- 0x30 < 10 {
        if isOpen, let last = runs.last, last.digits < 9 {
          runs[runs.count - 1] = (last.value * 10 + Int(byte - 0x30), last.digits + 1)
        } else {
          if !isOpen { glued.append(true) }
          runs.append((Int(byte - 0x30), 1))
          isOpen = true
        }
      } else {
        // Only one mark may stand between the parts of a date.
        if !isOpen, !glued.isEmpty { glued[glued.count - 1] = false }
        isOpen = false
      }
    }
    return Self.day(in: runs)
  }

  private static func day(in runs: [(value: Int, digits: Int)]) -> CalendarDay? {
    func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
      (1900...2099).contains(year) ? CalendarDay(year: year, month: month, day: day) : nil
    }
    for (index, run) in runs.enumerated() {
      if run.digits == 8, let found = day(run.value / 10000, run.value / 100 % 100, run.value % 100) { return found }
      guard run.digits == 4, index + 2 < runs.count, runs[index + 1].digits <= 2, runs[index + 2].digits <= 2 else {
        continue
      }
      if let found = day(run.value, runs[index + 1].value, runs[index + 2].value) { return found }
    }
    return nil
  }

  /// The same in stretches that tell nothing else.
  func stamp(in tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>) -> Publication? {
    guard !tokens.isEmpty else { return nil }
    return DateCursor.with(tokens: tokens, table: table, bytes: bytes) { cursor in
      stamp(DateParser.expressions(in: cursor), cursor)
    }
  }

  /// A date the text gives as its own: after a word that says so, with a time of day behind it, in the dateline or the
  /// signature of an agency, or alone on a line at the beginning or end.
  func stamp(_ expressions: [DateExpression], _ cursor: DateCursor) -> Publication? {
    var best: (rank: Int, expression: DateExpression, day: CalendarDay)?
    for (index, expression) in expressions.enumerated() {
      guard let day = expression.point?.fullDay, day.year >= 1990 else { continue }
      var rank = 0
      let start = cursor.isMark(expression.first - 1, ":") ? expression.first - 1 : expression.first
      let opens = cursor.isLineStart(expression.first) && !cursor.endsBefore(start, .published)
      if cursor.endsBefore(start, .published) {
        rank = 3
      } else if index + 1 < expressions.count, expressions[index + 1].meaning == .clock,
        expressions[index + 1].first <= expression.end + 2, opens || cursor.isDigits(expression)
      {
        rank = 2
      } else if cursor.isDateline(expression) || cursor.isSignature(expression) {
        rank = 2
      } else if cursor.isByline(expression) {
        rank = 1
      } else if opens, cursor.isLineStart(expression.end) || cursor.isMark(expression.end, anyOf: "|•,·/"),
        expression.first < 60 || expression.end > cursor.count - 60
      {
        rank = 1
      }
      if rank > best?.rank ?? 0 { best = (rank, expression, day) }
    }
    guard let best else { return nil }
    let range = ByteRange(
      start: cursor.tokens[best.expression.first].start, end: cursor.tokens[best.expression.end - 1].end)
    return Publication(day: best.day, source: .text, range: range)
  }

  /// News leaves out the year of what has just happened and tells it for what lies further back. So the day without
  /// year that is told most often lies near publication, and it is the first such day after the latest full date, or
  /// the one that lies just before it; and none before the year of an anniversary that is kept.
  func inferred(_ expressions: [DateExpression], _ cursor: DateCursor) -> Publication? {
    var latest: (first: CalendarDay, day: CalendarDay?)?
    var yearless: [(point: EDTFPoint, count: Int)] = []
    for expression in expressions {
      guard let point = expression.point else { continue }
      if let first = point.earliest, point.precision >= .season {
        guard !cursor.sentence(around: expression.first, expression.end, has: .future), first.year >= 1900 else {
          continue
        }
        if latest.map({ $0.first < first }) ?? true { latest = (first, point.fullDay) }
      } else if point.precision == .day, point.year == nil {
        if let index = yearless.firstIndex(where: { $0.point == point }) {
          yearless[index].count += 1
        } else {
          yearless.append((point, 1))
        }
      }
    }
    let anniversary = cursor.anniversaryYear().flatMap { CalendarDay(year: $0, month: 1, day: 1) }
    if let anniversary, latest.map({ $0.first < anniversary }) ?? true { latest = (anniversary, nil) }
    guard let latest else { return nil }
    // The first of the most frequent.
    if let most = yearless.max(by: { $0.count < $1.count })?.count,
      let main = yearless.first(where: { $0.count == most })?.point
    {
      // An anniversary is kept in all its year, and a date told in full may lie a little behind.
      let earliest = latest.first == anniversary ? latest.first : latest.first.adding(days: -45)
      for year in latest.first.year...latest.first.year + 4 {
        if let day = main.withYear(year)?.earliest, day >= earliest {
          return Publication(day: max(day, latest.day ?? day), source: .inferred)
        }
      }
    }
    return latest.day.map { Publication(day: $0, source: .inferred) }
  }
}

extension EDTFPoint {
  /// The day, where day and year are told.
  var fullDay: CalendarDay? { precision == .day ? earliest : nil }
}

extension DateCursor {
  /// Whether an expression is written in digits only.
  func isDigits(_ expression: DateExpression) -> Bool {
    (expression.first..<expression.end).allSatisfy { !tokens[$0].isWord }
  }
}
