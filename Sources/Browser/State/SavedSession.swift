import Chronicle
import EDTF
import Reading

/// What the next session takes up again.
public struct SavedSession: Hashable, Sendable {
  /// Id of the selected event.
  public var event: String?
  /// "timeline", "graph" or "sources".
  public var pane: String?
  /// What shares the screen with the timeline where two panes fit.
  public var companion: String?
  /// "day", "month" or "year".
  public var grouping: String?
  /// "date" or "sources".
  public var order: String?
  /// "countries", "members RU", "neighbours sergei-shoigu", "matrix".
  public var graph: String?
  public var columns: Int?
  public var isLinked = true
  public var isRomanised = false
  /// Words searched for last.
  public var search: String?
  /// The command that paragraphs were sent to last.
  public var command: String?
  /// The filter's parts, in the order they were added: "country RU", "actor sergei-shoigu", "kind consult/meet" …
  public var filter: [String] = []
  public var marks: [Mark] = []
  /// Where jumps began, the last one last.
  public var back: [SavedPlace] = []
  /// Where one came back from, the last one last.
  public var forward: [SavedPlace] = []
  /// Ids of the events seen.
  public var seen: [String] = []

  public init() {}
}

/// A place of the jump history.
public struct SavedPlace: Hashable, Sendable {
  /// Id of the selected event.
  public var event: String?
  /// "timeline", "graph" or "sources".
  public var pane: String
  /// As in ``SavedSession/filter``.
  public var filter: [String] = []
  /// Id of a text opened by a link or a bookmark, and its paragraph counted from 0.
  public var document: String?
  public var paragraph = 0

  public init(pane: String) { self.pane = pane }

  init(_ place: Place, filter: [String]) {
    event = place.event
    pane = place.focus.name
    self.filter = filter
    document = place.opened?.document
    paragraph = place.opened?.paragraph ?? 0
  }

  var place: Place {
    var filter = BrowserFilter()
    for chip in self.filter.compactMap(Chip.init(saved:)) where !chip.isOn(in: filter) { chip.toggle(&filter) }
    return Place(
      event: event, filter: filter, focus: Pane(name: pane) ?? .timeline,
      opened: document.map { OpenedText(document: $0, paragraph: paragraph) })
  }
}

extension BrowserState {
  private func saved(_ place: Place) -> SavedPlace {
    SavedPlace(place, filter: chips(of: place.filter).flatMap(\.chips).map(\.saved))
  }

  /// What to keep for the next session.
  public var savedSession: SavedSession {
    var saved = SavedSession()
    saved.event = wantedEvent ?? (isSelectionAutomatic ? nil : selectedEventID)
    saved.pane = focus.name
    saved.companion = companion.name
    saved.grouping = timeline.grouping.word
    saved.order = timeline.order.rawValue
    saved.graph = graph.level.text
    saved.columns = sources.wantedColumns
    saved.isLinked = sources.isLinked
    saved.isRomanised = sources.isRomanised
    saved.search = search?.text
    saved.command = pipeCommand.isEmpty ? nil : pipeCommand
    let on = chips.flatMap(\.chips)
    saved.filter = (filterTrail.filter(on.contains) + on.filter { !filterTrail.contains($0) }).map(\.saved)
    saved.marks = marks.all
    saved.back = history.back.suffix(History.kept).map(self.saved)
    saved.forward = history.forward.suffix(History.kept).map(self.saved)
    saved.seen = marks.seen.sorted()
    return saved
  }

  /// Takes up a session. Call it before the first chronicle comes; the selected event is waited for while texts load.
  public mutating func restore(_ saved: SavedSession) {
    focus = saved.pane.flatMap(Pane.init(name:)) ?? focus
    companion = saved.companion.flatMap(Pane.init(name:)) ?? companion
    timeline.grouping = Grouping.allCases.first { $0.word == saved.grouping } ?? timeline.grouping
    timeline.order = saved.order.flatMap(TimelineOrder.init) ?? timeline.order
    graph.level = saved.graph.flatMap(GraphLevel.init(text:)) ?? graph.level
    sources.wantedColumns = saved.columns.map { max(1, $0) }
    sources.isLinked = saved.isLinked
    sources.isRomanised = saved.isRomanised
    pipeCommand = saved.command ?? pipeCommand
    marks = Marks(saved.marks, seen: Set(saved.seen))
    history = History(back: saved.back.map(\.place), forward: saved.forward.map(\.place))
    filterTrail = saved.filter.compactMap(Chip.init(saved:))
    for chip in filterTrail where !chip.isOn(in: filter) { chip.toggle(&filter) }
    if let text = saved.search, let query = TextQuery(text) {
      search = Search(text: text, query: query)
      search?.isShown = false
    }
    wantedEvent = saved.event
    if wantedEvent != nil { isSelectionAutomatic = false }
    settle()
  }
}

extension Pane {
  init?(name: String) {
    guard let pane = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = pane
  }

  var name: String {
    switch self {
    case .timeline: "timeline"
    case .graph: "graph"
    case .sources: "sources"
    }
  }
}

extension GraphLevel {
  init?(text: String) {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count) {
    case ("countries", 1): self = .countries
    case ("members", 2): self = .members(parts[1])
    case ("neighbours", 2): self = .neighbours(parts[1])
    case ("matrix", 1): self = .matrix
    case ("country-matrix", 1): self = .countryMatrix
    default: return nil
    }
  }

  var text: String {
    switch self {
    case .countries: "countries"
    case .members(let code): "members \(code)"
    case .neighbours(let id): "neighbours \(id)"
    case .matrix: "matrix"
    case .countryMatrix: "country-matrix"
    }
  }
}

extension Chip {
  /// A word for the kind, and the value.
  init?(saved: String) {
    let parts = saved.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    let value = parts[1]
    switch parts[0] {
    case "country": self = .country(value)
    case "actor": self = .actor(value)
    case "language": self = .language(value)
    case "document": self = .document(value)
    case "words": self = .words(value)
    case "kind":
      let names = value.split(separator: "/").map(String.init)
      guard let type = names.first.flatMap(EventType.init(rawValue:)) else { return nil }
      self = .kind(EventKind(type, names.count > 1 ? EventMode(rawValue: names[1]) : nil))
    case "status":
      guard let status = EventStatus(rawValue: value) else { return nil }
      self = .status(status)
    case "mark":
      guard let mark = MarkKind(rawValue: value) else { return nil }
      self = .mark(mark)
    case "dates":
      let ends = value.split(separator: "/", omittingEmptySubsequences: false).map { EDTFDate(String($0)) }
      guard ends.count == 2, ends[0] != nil || ends[1] != nil else { return nil }
      self = .span(DaySpan(from: ends[0]?.earliest, to: ends[1]?.latest))
    default: return nil
    }
  }

  var saved: String {
    switch self {
    case .country(let code): "country \(code)"
    case .actor(let id): "actor \(id)"
    case .kind(let kind): "kind \(kind.type.rawValue)" + (kind.mode.map { "/\($0.rawValue)" } ?? "")
    case .status(let status): "status \(status.rawValue)"
    case .language(let code): "language \(code)"
    case .document(let id): "document \(id)"
    case .span(let span): "dates \(span.from?.description ?? "")/\(span.to?.description ?? "")"
    case .words(let words): "words \(words)"
    case .mark(let mark): "mark \(mark.rawValue)"
    }
  }
}
