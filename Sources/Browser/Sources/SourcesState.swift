import Chronicle
import Corpus
import Frame

/// Which texts are shown, how far they are scrolled, and their lines as far as the screen needs them.
struct SourcesState: Sendable {
  /// The event whose sources are shown; the selection runs ahead of it while keys come fast.
  private(set) var eventID: String?
  private(set) var texts = SourceTexts()
  /// Index into the texts.
  var selected = 0
  /// The leftmost text on the screen.
  private(set) var first = 0
  /// Lines below the passages; negative above. Of all texts together.
  var scroll = 0
  /// Lines that a text is scrolled beyond that by itself, by document.
  private(set) var apart: [Int: Int] = [:]
  /// Whether the texts scroll together.
  var isLinked = true
  /// Whether a line in Latin letters stands under those of other scripts.
  var isRomanised = false
  /// How many columns are wanted; `nil` for as many as fit.
  var wantedColumns: Int?
  /// The columns on the screen, by text from `first` on.
  private(set) var columns: [SourceColumn] = []
  private var shown: Shown?
  private var cache = ParagraphCache()

  /// What the columns were made for.
  private struct Shown: Equatable {
    var version: Int
    var eventID: String?
    var search: TextQuery?
    var hit: TextHit?
    var opened: OpenedText?
    var area: Rect
    var first: Int
    var columns: Int
    var scroll: Int
    var apart: [Int: Int]
    var isRomanised: Bool
    var marks: Int
  }

  func isFollowing(_ id: String?) -> Bool { eventID == id }

  mutating func follow(_ id: String?) {
    guard eventID != id else { return }
    eventID = id
    selected = 0
    first = 0
    rewind()
  }

  /// Goes back to the passages.
  mutating func rewind() {
    scroll = 0
    apart = [:]
  }

  var isRewound: Bool { scroll == 0 && apart.values.allSatisfy { $0 == 0 } }

  /// Lines that a text is moved up.
  func offset(of text: SourceText) -> Int { scroll + apart[text.document, default: 0] }

  /// Scrolls all texts, or the selected one where they are not linked.
  mutating func scroll(by lines: Int) {
    if isLinked || !texts.indices.contains(selected) {
      scroll += lines
    } else {
      apart[texts[selected].document, default: 0] += lines
    }
  }

  mutating func select(_ index: Int) { selected = index }

  /// Makes the columns anew where something they show changed.
  /// - Parameter area: inside the border.
  mutating func settle(_ subject: SourceSubject, in state: BrowserState, area: Rect) {
    let count = min(
      Self.columnCount(area, texts: subject.texts.count), wantedColumns ?? state.settings.columns)
    texts = subject.texts
    selected = min(max(0, selected), max(0, texts.count - 1))
    first = min(max(first, selected - count + 1), selected)
    first = max(0, min(first, texts.count - count))
    var now = Shown(
      version: state.generation, eventID: eventID, search: subject.query, hit: subject.hit,
      opened: subject.opened, area: area, first: first, columns: count, scroll: scroll, apart: apart,
      isRomanised: isRomanised,
      marks: state.marks.version)
    guard now != shown else { return }
    if now.version != shown?.version || now.eventID != shown?.eventID || now.search != shown?.search
      || now.area.size != shown?.area.size || now.isRomanised != shown?.isRomanised || now.marks != shown?.marks
      || now.opened != shown?.opened
    {
      cache = ParagraphCache()
    }
    make(subject, state, area, count)
    // Nothing to see below the end or above the beginning: as far as there is something.
    while let excess {
      scroll(by: -excess.signum() * max(1, min(abs(excess), area.rows / 2)))
      make(subject, state, area, count)
    }
    now.scroll = scroll
    now.apart = apart
    shown = now
  }

  /// How far is scrolled beyond all that there is to see; `nil` while something is seen.
  private var excess: Int? {
    func isEmpty(_ column: SourceColumn) -> Bool { column.lines.allSatisfy { $0 == nil } && !column.lines.isEmpty }
    let own = texts.indices.contains(selected) ? apart[texts[selected].document, default: 0] : 0
    if isLinked {
      guard scroll != 0, !columns.isEmpty, columns.allSatisfy(isEmpty) else { return nil }
      return scroll
    }
    guard own != 0, columns.indices.contains(selected - first), isEmpty(columns[selected - first]) else { return nil }
    return own
  }

  private mutating func make(_ subject: SourceSubject, _ state: BrowserState, _ area: Rect, _ count: Int) {
    let rects = Self.rects(area, count)
    columns = rects.enumerated().map { place, rect in
      var builder = SourceColumnBuilder(
        text: texts[first + place], subject: subject, state: state, rect: rect, cache: cache)
      let column = builder.column(scroll: offset(of: texts[first + place]))
      cache = builder.cache
      return column
    }
  }

  static let narrowest = 26
  /// Lines longer than this are hard to read.
  static let widest = 96

  static func columnCount(_ area: Rect, texts: Int) -> Int {
    min(texts, max(1, min(5, (area.columns + 1) / (narrowest + 1))))
  }

  private static func rects(_ area: Rect, _ count: Int) -> [Rect] {
    guard count > 0 else { return [] }
    // One column between two texts for the line between them.
    return area.columns(count).enumerated().map { place, rect in
      let margin = place == count - 1 ? 0 : 1
      return Rect(row: rect.row, column: rect.column, rows: rect.rows, columns: rect.columns - margin)
    }
  }

  /// Scroll to the beginning or the end of the selected text.
  mutating func scrollToEnd(_ motion: Motion, _ subject: SourceSubject, _ state: BrowserState) {
    guard let rect = columns.first?.rect, texts.indices.contains(selected) else { return }
    var builder = SourceColumnBuilder(
      text: texts[selected], subject: subject, state: state, rect: rect, cache: cache)
    let target: Int
    if case .first = motion {
      target = -builder.linesAbove
    } else {
      target = max(-builder.linesAbove, builder.linesBelow - rect.rows + SourceColumnBuilder.headRows(rect) + 1)
    }
    cache = builder.cache
    scroll(by: target - offset(of: texts[selected]))
  }
}

/// What the sources pane is about: an event, or places found.
struct SourceSubject: Sendable {
  var texts = SourceTexts()
  /// Index of the event in the chronicle.
  var event: Int?
  var query: TextQuery?
  var hit: TextHit?
  var opened: OpenedText?
  /// Who has a colour, by index of the actor.
  var colors: [Int: Color] = [:]

  /// What matters of a text in view: its passage, or of a paragraph the first word found.
  func focus(of text: SourceText, _ chronicle: Chronicle) -> ByteRange {
    guard let query else { return text.focus }
    return query.ranges(in: chronicle.documents[text.document].document.bytes, text.focus).first ?? text.focus
  }
}

extension BrowserState {
  var sourceSubject: SourceSubject {
    if let opened { return openedSubject(opened) }
    if let search, search.isShown { return searchSubject(search) }
    var subject = SourceSubject()
    guard let id = sources.eventID,
      let index = selectedEventID == id ? selectedEvent : keys.events[id]
    else { return subject }
    let event = chronicle.events[index]
    subject.event = index
    subject.colors = ActorPalette.colors(
      event.participants.map { (index: $0.actor, id: chronicle.actors[$0.actor].id) })
    var texts: [SourceText] = []
    for reference in event.claims where texts.last?.document != reference.document {
      let range = chronicle.claim(reference).range
      let document = chronicle.documents[reference.document].document
      texts.append(
        SourceText(
          document: reference.document, paragraph: document.paragraph(at: range.start) ?? 0, focus: range))
    }
    subject.texts = SourceTexts(texts)
    return subject
  }

  mutating func settleSources() {
    let rect = layout.sources ?? Rect(row: 0, column: 0, rows: 0, columns: 0)
    sources.settle(sourceSubject, in: self, area: rect.inset(1))
  }

  mutating func moveSources(_ motion: Motion) {
    let page = max(2, (sources.columns.first?.rect.rows ?? 4) - 2)
    switch motion {
    case .lines(let count): sources.scroll(by: count)
    case .pages(let halves): sources.scroll(by: halves * page / 2)
    case .first, .last: sources.scrollToEnd(motion, sourceSubject, self)
    }
  }

  mutating func selectText(_ index: Int, wrapping: Bool) {
    let count = sources.texts.count
    guard count > 0 else { return }
    let place = wrapping ? (index + count) % count : min(max(0, index), count - 1)
    sources.select(place)
    if search?.isShown == true { search?.select(document: sources.texts[place].document) }
  }
}
