import Corpus
import EDTF
import Lexicon
import Names

/// Reads the temporal expressions of a document.
///
/// Pure: the same document, calendar and day of publication give the same mentions. Make one reader a language and
/// share it between threads.
public struct DateReader: Sendable {
  public let table: CalendarTable

  public init(_ table: CalendarTable) { self.table = table }

  /// A reader for every language with a calendar.
  public static func all(_ lexicon: Lexicon) -> [String: DateReader] {
    let calendars = lexicon.calendarLanguages.compactMap { code in lexicon.calendar(code).map { (code, $0) } }
    return Dictionary(uniqueKeysWithValues: calendars).mapValues(DateReader.init)
  }

  /// The same from the languages' files by language and file name.
  public static func all(_ languages: [String: [String: TableValue]]) -> [String: DateReader] {
    languages.compactMapValues { $0["calendar"].map { DateReader(CalendarTable($0)) } }
  }

  /// What a document says about time.
  public struct Reading: Sendable {
    public var publication: Publication?
    /// In the order of the text; an interval stands before its two ends, which are marked.
    public var dates: [DateMention]
  }

  /// What is known of a document's publication without its text.
  public struct Origin: Sendable {
    /// The date in the header block or as the caller tells it, in any form the calendar reads.
    public var metadata: String?
    /// With or without its directories.
    public var fileName: String

    public init(metadata: String? = nil, fileName: String = "") {
      self.metadata = metadata
      self.fileName = fileName
    }
  }

  /// - Parameters:
  ///   - bytes: the document's decoded text, valid UTF-8.
  ///   - tokens: those of the text to read, in order, without its header block.
  ///   - boilerplate: tokens of stretches that are only searched for the date of publication.
  public func read(
    _ bytes: UnsafeBufferPointer<UInt8>, tokens: [Token], boilerplate: [Token] = [], origin: Origin = Origin()
  ) -> Reading {
    DateCursor.with(tokens: tokens, table: table, bytes: bytes) { cursor in
      read(cursor, boilerplate: boilerplate, origin)
    }
  }

  private func read(_ cursor: DateCursor, boilerplate: [Token], _ origin: Origin) -> Reading {
    let expressions = DateParser.expressions(in: cursor)
    var published = publication(of: origin)
    if published == nil {
      published = stamp(expressions, cursor) ?? stamp(in: boilerplate, cursor.bytes) ?? inferred(expressions, cursor)
    }
    var dates = mentions(expressions, cursor, published)
    if let range = published?.range, let day = published?.day, !dates.contains(where: { $0.range.overlaps(range) }) {
      let place = dates.firstIndex { $0.range > range } ?? dates.count
      dates.insert(DateMention(range: range, value: EDTFDate(day), rule: "stamp"), at: place)
    }
    if let range = published?.range {
      for index in dates.indices where dates[index].range.overlaps(range) { dates[index].flags.insert(.stamp) }
    }
    return Reading(publication: published, dates: dates)
  }

  private func mentions(
    _ expressions: [DateExpression], _ cursor: DateCursor, _ published: Publication?
  ) -> [DateMention] {
    let reference = published?.day
    let survey = DateSurvey(expressions)
    var resolver = DateResolver(
      reference: reference, isReferenceTold: published.map { $0.source != .inferred } ?? false,
      isNarrative: survey.isNarrative(reference: reference))
    var mentions: [DateMention] = []
    var paragraph = 0
    var seen = 0
    var index = 0
    while index < expressions.count {
      let expression = expressions[index]
      while seen < expression.first {
        seen += 1
        if cursor.isParagraphStart(seen) { paragraph += 1 }
      }
      let place = DateResolver.Place(
        paragraph: paragraph, first: expression.first, end: expression.end,
        isPartOfDay: expression.meaning == .partOfDay,
        isHeading: cursor.isLineStart(expression.first) && cursor.isLineStart(expression.end),
        tense: cursor.tense(expression.first, expression.end))
      if expression.link == .interval, index + 1 < expressions.count {
        mentions += interval(expression, expressions[index + 1], cursor, &resolver, place)
        index += 2
        continue
      }
      let resolution = resolver.resolve(expression.meaning, at: place)
      mentions.append(mention(withTime(expression, expressions, index + 1, cursor, &index), resolution, cursor))
      index += 1
    }
    return mentions
  }

  /// A day with the time of a stamp right behind it: "4 May 2025, 10:00".
  private func withTime(
    _ day: DateExpression, _ expressions: [DateExpression], _ next: Int, _ cursor: DateCursor, _ index: inout Int
  ) -> DateExpression {
    guard day.point?.fullDay != nil, next < expressions.count, expressions[next].meaning == .clock,
      expressions[next].first == day.end || expressions[next].first == day.end + 1 && cursor.isMark(day.end, ","),
      !cursor.isWord(expressions[next].end - 1)
    else { return day }
    var joined = day
    joined.end = expressions[next].end
    joined.rule = DateMention.dayAndTime
    index = next
    return joined
  }

  /// The interval and its ends.
  private func interval(
    _ first: DateExpression, _ last: DateExpression, _ cursor: DateCursor, _ resolver: inout DateResolver,
    _ place: DateResolver.Place
  ) -> [DateMention] {
    let begin = resolver.resolve(first.meaning, at: place)
    var end = resolver.resolve(last.meaning, at: place)
    if let from = begin.value?.earliest, let to = end.value?.earliest, to < from, let year = end.value?.first?.year,
      end.isYearInferred, let later = end.value?.withYear(year + 1)
    {
      end.value = later
    }
    var whole = DateExpression(first: first.first, end: last.end, meaning: first.meaning, rule: "interval")
    whole.link = .interval
    var resolution = begin
    resolution.value = begin.value.flatMap { from in end.value.flatMap { EDTFDate(from: from.first, to: $0.last) } }
    resolution.isYearInferred = begin.isYearInferred || end.isYearInferred
    var parts = [mention(first, begin, cursor), mention(last, end, cursor)]
    guard resolution.value != nil else { return parts }
    for index in parts.indices { parts[index].flags.insert(.intervalEnd) }
    return [mention(whole, resolution, cursor)] + parts
  }

  private func mention(_ expression: DateExpression, _ resolution: DateResolver.Resolution, _ cursor: DateCursor)
    -> DateMention
  {
    let range = ByteRange(start: cursor.tokens[expression.first].start, end: cursor.tokens[expression.end - 1].end)
    var mention = DateMention(range: range, value: resolution.value, rule: expression.rule, anchor: resolution.anchor)
    if resolution.isYearInferred { mention.flags.insert(.inferredYear) }
    if cursor.isDateline(expression) { mention.flags.insert(.stamp) }
    if cursor.isBeginning(expression.first, expression.end) { mention.flags.insert(.beginning) }
    switch expression.meaning {
    case .clock, .partOfDay: mention.flags.insert(.timeOfDay)
    case .point, .pointOn, .span: break
    default: if resolution.anchor != .none { mention.flags.insert(.relative) }
    }
    if let value = resolution.value, value.precision <= .year { mention.flags.insert(.coarse) }
    return mention
  }
}

/// What the full dates of a text say about the time it tells of.
struct DateSurvey {
  /// Years told with at least a month, one for each expression.
  private(set) var years: [Int] = []

  init(_ expressions: [DateExpression]) {
    for expression in expressions {
      if let point = expression.point, let year = point.year, point.precision >= .season { years.append(year) }
    }
  }

  /// Whether most of them, and not just a few, lie years away from publication.
  func isNarrative(reference: CalendarDay?) -> Bool {
    guard let year = reference?.year else { return false }
    let far = years.count { abs($0 - year) > 1 }
    return far >= 6 && far * 3 > years.count * 2
  }
}
