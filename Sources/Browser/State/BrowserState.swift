import Chronicle
import Frame

/// A third of the screen's content.
public enum Pane: Int, Sendable, CaseIterable {
  case timeline, graph, sources
}

/// Everything the browser knows at one moment. A value: ``update(_:)`` makes the next one, ``frame()`` shows it.
public struct BrowserState: Sendable {
  /// The newest picture of the corpus.
  public internal(set) var chronicle: Chronicle
  public internal(set) var size: Size
  public let charset: Charset
  public let table: CommandTable
  let settings: Settings
  /// Names of countries by ISO 3166-1 code.
  let countryNames: [String: String]
  /// `nil` when everything is loaded.
  var progress: CorpusLoader.Progress?

  var filter = EventFilter()
  public internal(set) var focus = Pane.timeline
  /// The pane that shares the screen with the timeline where there is no room for all three.
  var companion = Pane.sources
  /// Nobody chose the selected event yet, so better ones may take its place while texts come in.
  var isSelectionAutomatic = true
  var timeline = TimelineState()
  var graph = GraphState()
  var sources = SourcesState()
  var search: Search?
  var prompt: Prompt?
  var overlays: [Overlay] = []
  var history = History()
  /// Shown in the footer until the next key.
  var notice: String?

  /// Rises with every chronicle, so that what was made of the last one is known to be old.
  var generation = 0
  var layout: ScreenLayout
  var derived = Derived()

  /// - Parameters:
  ///   - root: the corpus as the user named it.
  ///   - countryNames: names by ISO 3166-1 code.
  public init(
    root: String, size: Size, charset: Charset = .unicode, table: CommandTable = .standard,
    settings: Settings = Settings(), countryNames: [String: String] = [:]
  ) {
    chronicle = Chronicle(root: root)
    self.size = size
    self.charset = charset
    self.table = table
    self.settings = settings
    self.countryNames = countryNames
    layout = ScreenLayout(size: size, focus: .timeline, companion: .sources)
    settle()
  }

  /// The index of the selected event in the chronicle.
  var selectedEvent: Int? {
    derived.visible.indices.contains(timeline.selected) ? derived.visible[timeline.selected] : nil
  }

  /// The index of the actor with an id.
  func actor(id: String) -> Int? { derived.actors[id] }

  func name(ofCountry code: String) -> String { countryNames[code] ?? derived.countryNames[code] ?? code }
}

/// What depends on the chronicle and the filter alone, so that keys do not pay for it.
struct Derived: Sendable {
  var generation = -1
  var filter = EventFilter()
  /// Indices of the events that the filter lets through.
  var visible: [Int] = []
  var density = Density()
  /// Of the whole chronicle.
  var languages = 0
  var countryNames: [String: String] = [:]
  /// Indices of actors by their ids.
  var actors: [String: Int] = [:]
  /// What open lists are searched in.
  var lists = ListSources()
  /// Changes with either.
  var version = 0
}
