import Chronicle
import Frame

extension BrowserState {
  /// Takes a message in and tells what it asks of the world outside.
  public mutating func update(_ message: Message) -> [Effect] {
    var effects: [Effect] = []
    switch message {
    case .key(.resize(let size)), .resized(let size): self.size = size
    case .key(let key): effects = press(key)
    case .chronicle(let chronicle):
      self.chronicle = chronicle
      generation += 1
    case .progress(let progress): self.progress = progress.isComplete ? nil : progress
    case .loaded: progress = nil
    case .quiet: sources.follow(selectedEventID)
    case .notice(let text): notice = text
    }
    settle()
    return effects
  }

  private mutating func press(_ key: Key) -> [Effect] {
    notice = nil
    if !layout.isUsable {
      return key == .character("q") || key == .control("c") ? [.quit] : []
    }
    let before = selectedEventID
    var effects: [Effect] = []
    if let command = table.command(for: key, in: contexts) {
      if let reason = command.whyDisabled(self) {
        notice = "\(command.name): \(reason)"
      } else {
        effects = command.run(&self)
      }
      if !command.keepsSelectionAutomatic { isSelectionAutomatic = false }
    } else {
      type(key)
    }
    // Walking through the timeline draws the sources only where it stops.
    if selectedEventID != before, !sources.isFollowing(selectedEventID) {
      effects.append(.awaitQuiet(milliseconds: 60))
    }
    return effects
  }

  /// Keys that no command takes belong to the line that is being typed.
  private mutating func type(_ key: Key) {
    if prompt != nil {
      if prompt?.field.type(key) == true { promptChanged() }
    } else if case .list(var list) = overlays.last {
      let hasChanged = list.field.type(key)
      overlays[overlays.count - 1] = .list(list)
      if hasChanged { refillLists(fromTop: true) }
    } else if overlays.isEmpty, case .character = key {
      notice = "\(key) does nothing here; ? shows the keys"
    }
  }

  /// The contexts whose commands listen now, the first to be asked first.
  var contexts: [Context] {
    if prompt != nil { return [.prompt] }
    switch overlays.last {
    case .list: return [.list]
    case .text: return [.text]
    case nil: break
    }
    switch focus {
    case .timeline: return [.timeline, .main]
    case .graph: return [.graph, .main]
    case .sources: return [.sources, .main]
    }
  }

  /// Brings everything that depends on something else up to date, at the cost of what changed.
  mutating func settle() {
    layout = ScreenLayout(size: size, focus: focus, companion: companion)
    if derived.generation != generation || derived.filter != filter { derive() }
    timeline.settle(layout.timelineList, isNarrow: layout.isTimelineNarrow)
    settleGraph()
    settleSources()
  }

  private mutating func derive() {
    let isNew = derived.generation != generation
    let selected = timeline.selectedID
    derived.generation = generation
    derived.filter = filter
    derived.version += 1
    derived.visible = chronicle.events(matching: filter)
    derived.density = Density(chronicle, derived.visible)
    if isNew {
      derived.languages = Set(chronicle.documents.map(\.document.language)).count
      derived.actors = Dictionary(chronicle.actors.indices.map { (chronicle.actors[$0].id, $0) }) { first, _ in first }
      derived.lists = ListSources()
      derived.countryNames = [:]
      for actor in chronicle.actors where actor.class == .country {
        if let code = actor.country { derived.countryNames[code] = actor.name }
      }
      refreshSearch()
      refillLists()
    }
    timeline.fill(chronicle, derived.visible, derived.version)
    reselect(selected)
  }

  /// Finds the selected event again; where the filter hides it, the nearest one in time.
  private mutating func reselect(_ id: String?) {
    if isSelectionAutomatic, filter.isEmpty { return selectTelling() }
    guard let id else { return selectTelling() }
    if let place = derived.visible.firstIndex(where: { chronicle.events[$0].id == id }) {
      timeline.select(place)
    } else {
      let target = timeline.selectedEventIndex ?? 0
      let after = derived.visible.firstIndex { $0 >= target } ?? derived.visible.count - 1
      timeline.select(max(0, after))
    }
    timeline.remember(chronicle, derived.visible)
    sources.follow(selectedEventID)
  }

  /// The event that most texts report: the best place to begin. Of several the latest.
  private mutating func selectTelling() {
    var best = 0
    var most = 0
    for (place, event) in derived.visible.enumerated() {
      let count = chronicle.events[event].documents.count
      if count >= most { (best, most) = (place, count) }
    }
    timeline.select(best)
    timeline.remember(chronicle, derived.visible)
    sources.follow(selectedEventID)
  }
}
