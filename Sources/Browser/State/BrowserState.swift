import Chronicle
import Frame

/// A third of the screen's content.
public enum Pane: Int, Sendable, CaseIterable {
  case timeline, graph, sources
}

/// Everything the browser knows at one moment. A value: ``update(_:)`` makes the next one, ``frame()`` shows it.
public struct BrowserState: Sendable {
  /// The newest of the corpus.
  public internal(set) var picture: Picture
  public internal(set) var size: Size
  public let charset: Charset
  public let table: CommandTable
  let settings: Settings
  /// Names of countries by ISO 3166-1 code.
  let countryNames: [String: String]
  /// `nil` when everything is loaded.
  var progress: CorpusLoader.Progress?

  var filter = BrowserFilter()
  /// The filter's parts in the order they were added.
  var filterTrail: [Chip] = []
  public internal(set) var focus = Pane.timeline
  /// The pane that shares the screen with the timeline where there is no room for all three.
  var companion = Pane.sources
  /// Nobody chose the selected event yet, so better ones may take its place while texts come in.
  var isSelectionAutomatic = true
  /// The event of the last session, while it was not read yet.
  var wantedEvent: String?
  var timeline = TimelineState()
  var graph = GraphState()
  var sources = SourcesState()
  var search: Search?
  /// A text that a link or a bookmark led to.
  var opened: OpenedText?
  var prompt: Prompt?
  var overlays: [Overlay] = []
  var history = History()
  var marks = Marks()
  public internal(set) var log = LookLog()
  /// The command that paragraphs were sent to last.
  var pipeCommand = ""
  var corrections = Corrections()
  /// Where the corrections are kept.
  var correctionsPath = ""
  /// Whether there is such a place.
  var canCorrect = false
  /// What is wrong with the user's settings.
  var fileProblems: [String] = []
  /// Corrections taken back, the last one last.
  var undone: [Correction] = []
  /// Seconds since 1970, UTC: what the log writes down. The session sets it before it hands a message over.
  public var now: Int64 = 0
  /// Keys pressed that wait for more: the `y` of `yy`.
  var pending: [Key] = []
  /// Shown in the footer until the next key.
  var notice: String?

  /// Rises with every picture, so that what was made of the last one is known to be old.
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
    picture = Picture(Chronicle(root: root))
    self.size = size
    self.charset = charset
    self.table = table
    self.settings = settings
    self.countryNames = countryNames
    pipeCommand = settings.pipe ?? ""
    layout = ScreenLayout(size: size, focus: .timeline, companion: .sources)
    settle()
  }

  public var chronicle: Chronicle { picture.chronicle }
  var keys: ChronicleKeys { picture.keys }

  /// The index of the selected event in the chronicle.
  var selectedEvent: Int? {
    derived.visible.indices.contains(timeline.selected) ? derived.visible[timeline.selected] : nil
  }

  /// The index of the actor with an id.
  func actor(id: String) -> Int? { keys.actors[id] }

  func name(ofCountry code: String) -> String { countryNames[code] ?? keys.countryNames[code] ?? code }
}

/// What depends on the picture and the filter alone, so that not every key pays for it.
struct Derived: Sendable {
  var generation = -1
  var filter = BrowserFilter()
  /// Indices of the events that the filter lets through.
  var visible: [Int] = []
  var density = Density()
  /// By event of the chronicle, its place among the visible ones; -1 where the filter hides it.
  var places: [Int32] = []
  /// What open lists are searched in.
  var lists = ListSources()
  /// What texts are searched in, once it is made.
  var texts: FoldedTexts?

  /// The place of an event among the visible ones.
  func place(ofEvent index: Int) -> Int? {
    places.indices.contains(index) && places[index] >= 0 ? Int(places[index]) : nil
  }

  mutating func show(_ events: [Int], of count: Int) {
    visible = events
    places = [Int32](repeating: -1, count: count)
    for (place, event) in events.enumerated() { places[event] = Int32(place) }
  }
  /// Changes with either.
  var version = 0
}
