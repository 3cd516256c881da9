import Chronicle
import EDTF
import Frame

/// Draws the sources pane: the texts side by side.
struct SourcesView {
  let state: BrowserState

  init(_ state: BrowserState) { self.state = state }

  func paint(_ frame: inout Frame, _ area: Rect) {
    guard !state.sources.columns.isEmpty else {
      frame.put(
        emptyText, at: Position(row: area.row, column: area.column + 1), style: .dim, maxWidth: area.columns - 1,
        overflow: .ellipsis)
      return
    }
    for (place, column) in state.sources.columns.enumerated() {
      let index = state.sources.first + place
      paint(column, isSelected: index == state.sources.selected, &frame)
    }
  }

  /// The lines between the texts; drawn before the border, whose title lies over them.
  func paintSeparators(_ frame: inout Frame, _ rect: Rect) {
    for column in state.sources.columns.dropLast() {
      frame.verticalLine(at: Position(row: rect.row, column: column.rect.endColumn), rows: rect.rows, style: .dim)
    }
  }

  private var emptyText: String {
    if let search = state.search, search.isShown { return "no text holds all of these words: \(search.text)" }
    if state.progress != nil, state.chronicle.events.isEmpty { return "reading texts …" }
    return state.chronicle.events.isEmpty ? "no text reports an event; / searches the texts" : "no event is selected"
  }

  private func paint(_ column: SourceColumn, isSelected: Bool, _ frame: inout Frame) {
    let rows = SourceColumnBuilder.headRows(column.rect)
    let isMarked = isSelected && state.sources.texts.count > 1 && state.focus == .sources
    for row in 0..<rows {
      let line = column.rect.line(row)
      frame.put(column.head[row], at: line.origin, maxWidth: line.columns, overflow: .ellipsis)
      if isMarked, row == 0 { frame.restyle(line, .reverse) }
    }
    for (row, line) in column.lines.enumerated() {
      guard let line else { continue }
      let position = Position(row: column.rect.row + rows + row, column: column.rect.column)
      switch line.passage.rows[line.index] {
      case .text(let range): frame.put(line.passage.text, range: range, at: position, maxWidth: column.rect.columns)
      case .latin(let text):
        frame.put(
          text, at: position, style: Style(fg: .green, .italic), maxWidth: column.rect.columns, overflow: .ellipsis)
      }
    }
  }
}

extension BrowserState {
  /// "Sources ─ Shoigu met Xi Jinping ─ 28 Feb 2025 ─ Beijing (en) ─ 4 texts, 4 languages ─ ≠ place".
  ///
  /// Where it does not fit it says less, but always that the texts do not agree.
  func sourcesTitle(width: Int) -> StyledText {
    if let opened { return openedTitle(opened) }
    if let search, search.isShown { return searchTitle(search) }
    guard let index = sourceSubject.event else { return StyledText("Sources") }
    let event = chronicle.events[index]
    for brevity in 0..<4 {
      let title = sourcesTitle(event, brevity: brevity, label: event.label)
      if charset.width(of: title.text) <= width { return title }
    }
    func room(_ brevity: Int) -> Int {
      width + 1 - charset.width(of: sourcesTitle(event, brevity: brevity, label: "x").text)
    }
    let brevity = room(4) < 14 ? 5 : 4
    return sourcesTitle(event, brevity: brevity, label: charset.fit(event.label, width: max(8, room(brevity))))
  }

  /// - Parameter brevity: 0 says all; 1 no number of languages; 2 nor who tells the place; 3 nor which texts are shown;
  ///   4 nor the place; 5 nor the date.
  private func sourcesTitle(_ event: Event, brevity: Int, label: String) -> StyledText {
    var title = StyledText(brevity < 5 ? "Sources" : "")
    let joint = charset.isASCII ? " - " : " ─ "
    func add(_ text: String, _ style: Style = .plain) {
      if !title.text.isEmpty { title.append(joint, .dim) }
      title.append(text, style)
    }
    add(label)
    if event.status != .happened { add(event.status.rawValue, EventWords(event, ascii: charset.isASCII).style) }
    if brevity < 5 { add(DateText.long(event.date)) }
    if brevity < 4, let place = placeText(event, withLanguages: brevity < 2) { add(place) }
    let count = sources.texts.count
    let languages = Set(event.documents.map { chronicle.language(ofDocument: $0) }).count
    let inLanguages = brevity < 1 && count > 1 ? ", " + Plural.text(languages, "language") : ""
    add(Plural.text(count, "text") + inLanguages)
    if !event.disagreements.isEmpty {
      let fields = event.disagreements.map(\.field.rawValue).joined(separator: ", ")
      add((charset.isASCII ? "!= " : "≠ ") + fields, Style(fg: .yellow, .bold))
    }
    if !sources.isLinked, brevity < 3 { add("scrolled apart", .dim) }
    if brevity < 3, count > sources.columns.count {
      add("texts \(sources.first + 1)–\(sources.first + sources.columns.count) of \(count)", .dim)
    }
    return title
  }

  /// The place, and the languages that tell it where not all do.
  private func placeText(_ event: Event, withLanguages: Bool) -> String? {
    guard let place = event.place else { return nil }
    var telling: [String] = []
    var all: Set<String> = []
    for reference in event.claims {
      let code = chronicle.language(ofDocument: reference.document).code
      all.insert(code)
      guard let told = chronicle.claim(reference).place, chronicle.actor(told, in: reference.document) == place
      else { continue }
      if !telling.contains(code) { telling.append(code) }
    }
    let name = chronicle.actors[place].name
    return !withLanguages || telling.isEmpty || telling.count == all.count
      ? name : "\(name) (\(telling.sorted().joined(separator: ", ")))"
  }
}
