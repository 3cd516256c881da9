import Chronicle
import Frame

/// What lies in front of the panes.
enum Overlay: Sendable {
  case list(ListOverlay)
  case text(TextOverlay)
}

/// Rows to choose from, narrowed by what is typed.
struct ListOverlay: Sendable {
  enum Kind: Hashable, Sendable {
    /// Who is asked about.
    case picker
    /// Everybody that the actor of this id met.
    case met(String)
    case filters
    case marks
    /// Which of some actors (by id) is corrected.
    case correctable(ActorCorrection, [String])
    /// Whom an actor is the same as.
    case mergeTarget(String)
    /// In which texts an actor is somebody else.
    case splitTexts(String)
    /// Where in a document (by id) an actor is somebody else.
    case splitMentions(String, document: String)
    case corrections
    /// What could not be read, and what is wrong with the user's files.
    case problems
    case palette
    case help

    /// Read rather than chosen from, so that it takes the room there is.
    var isRead: Bool {
      switch self {
      case .help, .problems, .corrections, .marks: true
      default: false
      }
    }

    /// Columns of the box: names and numbers need fewer than sentences.
    var widest: Int {
      switch self {
      case .picker, .filters, .correctable, .mergeTarget: 72
      case .met, .marks, .splitTexts, .splitMentions, .corrections, .problems, .palette, .help: 92
      }
    }
  }

  struct Row: Sendable {
    enum Choice: Hashable, Sendable {
      case actor(String)
      case chip(Chip)
      case command(String)
      case mark(MarkTarget)
      /// A document, by id.
      case text(String)
      case mention(MentionAnchor)
      /// By index.
      case correction(Int)
      /// A file to be looked at in the user's editor, from a line on.
      case file(Effect)
      /// Cannot be chosen.
      case heading
    }

    var choice: Choice
    var text: StyledText
    var detail = ""
  }

  let kind: Kind
  var title: String
  /// What may be typed.
  var hint: String
  /// Said when there is no row.
  var empty: String
  var field = TextField()
  var rows: [Row] = []
  /// The most rows it had, which its size keeps while typing narrows it.
  var mostRows = 0
  private(set) var selected = 0
  private(set) var top = 0

  init(_ kind: Kind, title: String, hint: String, empty: String) {
    self.kind = kind
    self.title = title
    self.hint = hint
    self.empty = empty
  }

  var selectedRow: Row? {
    guard rows.indices.contains(selected), rows[selected].choice != .heading else { return nil }
    return rows[selected]
  }

  /// Selects a row, or the next one that can be chosen.
  mutating func select(_ index: Int, direction: Int = 1) {
    var index = min(max(0, index), max(0, rows.count - 1))
    while rows.indices.contains(index), rows[index].choice == .heading { index += direction }
    if !rows.indices.contains(index) { index = rows.firstIndex { $0.choice != .heading } ?? 0 }
    selected = index
  }

  /// Scrolls so that the selected row is among so many.
  mutating func settle(visible: Int) {
    guard visible > 0 else { return }
    if selected < top { top = selected }
    // Headings above the first row belong to it.
    while top > 0, top == selected, rows.indices.contains(top - 1), rows[top - 1].choice == .heading { top -= 1 }
    if selected >= top + visible { top = selected - visible + 1 }
    top = max(0, min(top, rows.count - visible))
  }
}

/// A text to read.
struct TextOverlay: Sendable {
  var title: String
  var paragraphs: [StyledText]
  /// The first line shown.
  var top = 0
}

extension BrowserState {
  var currentList: ListOverlay? {
    if case .list(let list) = overlays.last { return list }
    return nil
  }

  mutating func closeOverlay() {
    if !overlays.isEmpty { overlays.removeLast() }
  }

  /// Opens a list in front of all others.
  mutating func open(_ list: ListOverlay) {
    overlays.append(.list(list))
    refillLists(fromTop: true)
  }

  /// Makes the rows of all open lists anew.
  /// - Parameter fromTop: begin with the first row of the list in front.
  mutating func refillLists(fromTop: Bool = false) {
    for index in overlays.indices {
      guard case .list(var list) = overlays[index] else { continue }
      derived.lists.prepare(list.kind, chronicle)
      list.rows = rows(of: list)
      list.mostRows = max(list.mostRows, list.rows.count)
      list.select(fromTop && index == overlays.count - 1 ? 0 : list.selected)
      list.settle(visible: overlayRows(list))
      overlays[index] = .list(list)
    }
  }

  private func rows(of list: ListOverlay) -> [ListOverlay.Row] {
    switch list.kind {
    case .picker: pickerRows(list.field.text)
    case .met(let id): metRows(id, list.field.text)
    case .filters: filterRows(list.field.text)
    case .marks: markRows(list.field.text)
    case .correctable(_, let ids): correctableRows(ids, list.field.text)
    case .mergeTarget(let id): mergeRows(id, list.field.text)
    case .splitTexts(let id): splitRows(id, list.field.text)
    case .splitMentions(let id, let document): mentionRows(id, document, list.field.text)
    case .problems: problemRows(list.field.text)
    case .corrections: correctionRows(list.field.text)
    case .palette: paletteRows(list.field.text)
    case .help: helpRows(list.field.text)
    }
  }

  mutating func moveOverlay(_ motion: Motion) {
    switch overlays.last {
    case .list(var list):
      let page = max(2, overlayRows(list) - 1)
      switch motion {
      case .lines(let count): list.select(list.selected + count, direction: count.signum())
      case .pages(let halves): list.select(list.selected + halves * page / 2, direction: halves.signum())
      case .first: list.select(0)
      case .last: list.select(list.rows.count - 1, direction: -1)
      }
      list.settle(visible: overlayRows(list))
      overlays[overlays.count - 1] = .list(list)
    case .text(var text):
      let area = textRect(text).inset(1)
      let lines = wrapped(text, width: area.columns - 2).count
      let page = max(2, area.rows - 1)
      switch motion {
      case .lines(let count): text.top += count
      case .pages(let halves): text.top += halves * page / 2
      case .first: text.top = 0
      case .last: text.top = lines
      }
      text.top = max(0, min(text.top, lines - area.rows))
      overlays[overlays.count - 1] = .text(text)
    case nil: break
    }
  }

  mutating func chooseRow() -> [Effect] {
    guard let list = currentList, let row = list.selectedRow else { return [] }
    switch row.choice {
    case .actor(let id):
      switch list.kind {
      case .met(let first): chooseMet(first, id)
      case .correctable(let correction, _): correctActor(id, correction)
      case .mergeTarget(let gone):
        overlays = []
        return correct(.merge(actor: gone, into: id))
      default: openMet(id)
      }
    case .text(let document):
      switch list.kind {
      case .splitTexts(let id): chooseSplit(id, in: document)
      case .splitMentions(let id, _):
        overlays = []
        ask(.split(id, document: document))
      default: break
      }
    case .mention(let mention):
      guard case .splitMentions(let id, _) = list.kind else { return [] }
      overlays = []
      ask(.splitMention(id, mention))
    case .file(let effect):
      overlays = []
      return [effect]
    case .correction(let index):
      overlays = []
      return takeBack(index)
    case .chip(let chip):
      overlays.removeLast()
      setFilter { chip.toggle(&$0) }
    case .mark(let target):
      overlays = []
      go(toMark: target)
    case .command(let id): return runChosen(id)
    case .heading: break
    }
    return []
  }

  /// Runs a command chosen by its name, in the pane that it is for.
  private mutating func runChosen(_ id: String) -> [Effect] {
    closeOverlay()
    guard let command = table.commands.first(where: { $0.id == id }) else { return [] }
    focusPane(of: command)
    guard command.contexts.contains(where: contexts.contains) else { return [] }
    if let reason = command.whyDisabled(self) {
      notice = "\(command.name): \(reason)"
      return []
    }
    return command.run(&self)
  }

  mutating func toggleRow() {
    guard case .chip(let chip) = currentList?.selectedRow?.choice else { return }
    setFilter { chip.toggle(&$0) }
    refillLists()
    guard case .list(var list) = overlays.last else { return }
    let place = list.rows.firstIndex { $0.choice == .chip(chip) }
    list.select(place ?? list.selected)
    list.settle(visible: overlayRows(list))
    overlays[overlays.count - 1] = .list(list)
  }
}
