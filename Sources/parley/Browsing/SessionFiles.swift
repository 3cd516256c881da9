import Browser
import Glibc
import Lexicon

/// Where one corpus' session and log are kept: a folder of its own under the XDG state directory.
///
/// Without a home directory nothing is kept.
struct SessionFiles {
  private let folder: String
  private let root: String

  /// - Parameter root: the corpus as the user named it.
  init?(root: String) {
    guard let path = CorpusIdentity.realPath(root),
      let folder = UserDirectory.state.path(CorpusIdentity.name(ofCorpus: path))
    else { return nil }
    self.root = path
    self.folder = folder
  }

  private var sessionPath: String { "\(folder)/session.toml" }
  private var logPath: String { "\(folder)/log.tsv" }

  /// What the last session left; `nil` where there is none that can be read.
  func load() -> SavedSession? {
    guard let text = UserFile.read(sessionPath), let table = try? TableValue(toml: text) else { return nil }
    return SavedSession(table)
  }

  func save(_ session: SavedSession) throws(UserFileError) {
    try UserFile.replace(sessionPath, with: session.toml(root: root))
  }

  /// Adds to what earlier sessions looked at.
  func append(_ entries: [LogEntry]) throws(UserFileError) {
    guard !entries.isEmpty else { return }
    let isNew = UserFile.read(logPath) == nil
    try UserFile.append(logPath, (isNew ? LogEntry.header : "") + entries.map(\.line).joined())
  }

  /// Everything looked at so far, with what this session adds.
  func log(with entries: [LogEntry]) -> String {
    (UserFile.read(logPath) ?? LogEntry.header) + entries.map(\.line).joined()
  }
}

extension SavedSession {
  init(_ table: TableValue) {
    self.init()
    let view = table["view"]
    event = view?["event"]?.string
    pane = view?["pane"]?.string
    companion = view?["companion"]?.string
    grouping = view?["grouping"]?.string
    order = view?["order"]?.string
    graph = view?["graph"]?.string
    columns = view?["columns"]?.integer
    isLinked = view?["linked"]?.boolean ?? true
    isRomanised = view?["latin"]?.boolean ?? false
    search = view?["search"]?.string
    command = view?["command"]?.string
    filter = view?["filter"]?.strings ?? []
    seen = table["seen"]?["events"]?.strings ?? []
    back = (table["back"]?.array ?? []).compactMap(SavedPlace.init)
    forward = (table["forward"]?.array ?? []).compactMap(SavedPlace.init)
    marks = (table["mark"]?.array ?? []).compactMap(Mark.init)
  }

  func toml(root: String) -> String {
    var lines = [
      "# What parley was showing of \(UserFile.oneLine(root)) when it was left, with bookmarks, notes and the way there.",
      "# It may be edited while parley does not run; without it parley starts afresh.", "", "[view]",
    ]
    func add(_ key: String, _ value: String?) {
      if let value { lines.append("\(key) = \(TOMLText.quoted(value))") }
    }
    add("event", event)
    add("pane", pane)
    add("companion", companion)
    add("grouping", grouping)
    add("order", order)
    add("graph", graph)
    if let columns { lines.append("columns = \(columns)") }
    lines.append("linked = \(isLinked)")
    lines.append("latin = \(isRomanised)")
    add("search", search)
    add("command", command)
    lines.append("filter = \(TOMLText.array(filter))")
    for mark in marks { lines += mark.toml }
    for place in back { lines += place.toml("back") }
    for place in forward { lines += place.toml("forward") }
    lines += ["", "[seen]", "events = ["] + seen.map { "  \(TOMLText.quoted($0))," } + ["]"]
    return lines.joined(separator: "\n") + "\n"
  }
}

extension SavedPlace {
  init?(_ table: TableValue) {
    guard let pane = table["pane"]?.string else { return nil }
    self.init(pane: pane)
    event = table["event"]?.string
    filter = table["filter"]?.strings ?? []
    document = table["document"]?.string
    paragraph = max(0, (table["paragraph"]?.integer ?? 1) - 1)
  }

  fileprivate func toml(_ name: String) -> [String] {
    var lines = ["", "[[\(name)]]", "pane = \(TOMLText.quoted(pane))"]
    if let event { lines.append("event = \(TOMLText.quoted(event))") }
    if !filter.isEmpty { lines.append("filter = \(TOMLText.array(filter))") }
    if let document {
      lines.append("document = \(TOMLText.quoted(document))")
      lines.append("paragraph = \(paragraph + 1)")
    }
    return lines
  }
}

extension Mark {
  init?(_ table: TableValue) {
    func paragraph(_ key: String) -> MarkTarget? {
      guard let document = table["document"]?.string, let number = table[key]?.integer, number > 0 else { return nil }
      return .paragraph(document, number - 1)
    }
    let place = paragraph("paragraph")
    guard let target = table["event"]?.string.map(MarkTarget.event) ?? place else { return nil }
    self.init(
      target: target, label: table["label"]?.string ?? "", place: target == place ? nil : place,
      isBookmark: table["bookmark"]?.boolean ?? false, note: table["note"]?.string ?? "")
  }

  fileprivate var toml: [String] {
    var lines = ["", "[[mark]]"]
    if case .event(let id) = target { lines.append("event = \(TOMLText.quoted(id))") }
    if case .paragraph(let document, let number) = place ?? target {
      lines.append("document = \(TOMLText.quoted(document))")
      lines.append("paragraph = \(number + 1)")
    }
    lines.append("label = \(TOMLText.quoted(label))")
    if isBookmark { lines.append("bookmark = true") }
    if !note.isEmpty { lines.append("note = \(TOMLText.quoted(note))") }
    return lines
  }
}
