import Chronicle
import Corpus
import Frame

/// One text on the screen.
struct SourceColumn: Sendable {
  struct Line: Sendable {
    var passage: Passage
    /// Index into the passage's rows.
    var index: Int
  }

  /// Its place, head included.
  var rect: Rect
  var text: SourceText
  var head: [StyledText]
  /// By row below the head; `nil` where nothing stands.
  var lines: [Line?]
}

/// Cuts the lines of one column out of its text, paragraph by paragraph from the aligned one.
struct SourceColumnBuilder {
  let text: SourceText
  let subject: SourceSubject
  let state: BrowserState
  let rect: Rect
  var cache: ParagraphCache
  private let stretches: Stretches
  /// The stretch that the columns are aligned on.
  private let aligned: Int
  /// What must be in view.
  private let focus: ByteRange

  private var document: Document { state.chronicle.documents[text.document].document }
  private var width: Int { min(rect.columns - (rect.columns > 30 ? 1 : 0), SourcesState.widest) }

  static func headRows(_ rect: Rect) -> Int { rect.rows >= 9 ? 2 : 1 }

  init(text: SourceText, subject: SourceSubject, state: BrowserState, rect: Rect, cache: ParagraphCache) {
    self.text = text
    focus = subject.focus(of: text, state.chronicle)
    self.subject = subject
    self.state = state
    self.rect = rect
    self.cache = cache
    let document = state.chronicle.documents[text.document].document
    stretches = cache.stretches[text.document] ?? Stretches(document)
    self.cache.stretches[text.document] = stretches
    aligned = stretches.index(of: text.paragraph, at: focus.start)
  }

  /// - Parameter scroll: lines that the text is moved up.
  mutating func column(scroll: Int) -> SourceColumn {
    let rows = max(0, rect.rows - Self.headRows(rect))
    var lines = [SourceColumn.Line?](repeating: nil, count: rows)
    let start = alignedRow(rows) - scroll
    // Down from the aligned paragraph, then up.
    var row = start
    var index = aligned
    while row < rows, index < stretches.ranges.count {
      let passage = passage(index)
      place(passage, at: row, in: &lines)
      row += height(index)
      index += 1
    }
    row = start
    index = aligned - 1
    while row > 0, index >= 0 {
      let passage = passage(index)
      row -= height(index)
      place(passage, at: row, in: &lines)
      index -= 1
    }
    return SourceColumn(rect: rect, text: text, head: head, lines: lines)
  }

  private func place(_ passage: Passage, at row: Int, in lines: inout [SourceColumn.Line?]) {
    for index in passage.rows.indices where lines.indices.contains(row + index) {
      lines[row + index] = SourceColumn.Line(passage: passage, index: index)
    }
  }

  /// Lines from the beginning of the text to the aligned row.
  var linesAbove: Int {
    mutating get {
      let rows = max(0, rect.rows - Self.headRows(rect))
      let above = (0..<aligned).reduce(0) { $0 + height($1) }
      return above - alignedRow(rows)
    }
  }

  /// Lines from the aligned row to the end of the text.
  var linesBelow: Int {
    mutating get {
      let rows = max(0, rect.rows - Self.headRows(rect))
      return (aligned..<stretches.ranges.count).reduce(alignedRow(rows)) { $0 + height($1) }
    }
  }

  /// Lines of a stretch, with the blank one after a paragraph where there is room for such.
  private mutating func height(_ index: Int) -> Int {
    passage(index).rows.count + (rect.rows >= 12 && stretches.endsParagraph(index) ? 1 : 0)
  }

  /// The row of the aligned paragraph's first line, such that what matters in it is in view.
  private mutating func alignedRow(_ rows: Int) -> Int {
    let wanted = rows >= 12 && aligned > 0 ? rows / 5 : 0
    let passage = passage(aligned)
    let offset = Int(focus.start) - Int(stretches.ranges[aligned].start)
    let line = passage.row(of: offset)
    // A claim deep in a long paragraph: its line comes up.
    let lowest = max(1, rows / 3)
    return wanted + line <= max(wanted, lowest) ? wanted : min(wanted, lowest - line)
  }

  private mutating func passage(_ index: Int) -> Passage {
    let key = ParagraphCache.Key(document: text.document, paragraph: index, width: width)
    if let known = cache.passages[key] { return known }
    let paragraph = stretches.paragraphs[index]
    let styled = PassageStyler(subject: subject, chronicle: state.chronicle, marks: state.marks).styled(
      text.document, stretches.ranges[index], paragraph: paragraph)
    let language =
      document.paragraphs.indices.contains(paragraph) ? document.paragraphs[paragraph].language : document.language
    let passage = Passage(
      styled, width: width, charset: state.charset,
      romanisedFrom: state.sources.isRomanised && !state.charset.isASCII
        ? (language == .und ? document.language : language).code : nil)
    cache.passages[key] = passage
    return passage
  }

  private var head: [StyledText] {
    let findings = state.chronicle.documents[text.document]
    let code = findings.document.language.code
    let mark = state.marks[.paragraph(findings.document.id, text.paragraph)].map { " " + state.sign(of: $0) } ?? ""
    let number = "¶\(text.paragraph + 1)\(mark)"
    var first = StyledText(code + " ", .bold)
    let room = rect.columns - code.utf8.count - number.utf8.count - 1
    first.append(Self.shortened(findings.document.id, to: room, state.charset) + " ")
    first.append(number, .dim)
    var second = StyledText()
    for dispute in disputes {
      second.append((state.charset.isASCII ? "!= " : "≠ ") + dispute + "  ", PassageStyler.disputeStyle)
    }
    let date = findings.published.map { DateText.long($0) } ?? "date unknown"
    second.append(date, .dim)
    if let source = findings.document.frontMatter?.source { second.append("  \(source)", .dim) }
    if let title = findings.document.title { second.append("  \(title)", .dim) }
    return [first, second]
  }

  /// What this text tells otherwise than others: "place Moscow".
  private var disputes: [String] {
    guard let event = subject.event.map({ state.chronicle.events[$0] }) else { return [] }
    return event.disagreements.compactMap { disagreement in
      let values = disagreement.values.filter { value in
        value.claims.contains { event.claims.indices.contains($0) && event.claims[$0].document == text.document }
      }
      guard !values.isEmpty else { return nil }
      return "\(disagreement.field.rawValue) \(values.map(\.text).joined(separator: " / "))"
    }
  }

  /// A path that keeps its beginning and its end: "000_…c3.txt".
  static func shortened(_ path: String, to width: Int, _ charset: Charset) -> String {
    guard charset.width(of: path) > width, width > 10 else { return path }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if charset.width(of: name) <= width { return name }
    let ellipsis = charset.ellipsis
    let tail = String(name.suffix(6))
    let head = charset.fit(name, width: max(1, width - charset.width(of: tail)))
    return head.hasSuffix(ellipsis) ? head + tail : head + ellipsis + tail
  }
}

extension Document {
  var all: ByteRange { ByteRange(0..<bytes.count) }
}
