import Chronicle
import Frame

extension BrowserState {
  /// Takes a message in and tells what it asks of the world outside.
  public mutating func update(_ message: Message) -> [Effect] {
    var effects: [Effect] = []
    switch message {
    case .key(.resize(let size)), .resized(let size): self.size = size
    case .key(.mouse(let mouse)): if let key = point(mouse) { effects = press(key) }
    case .key(let key): effects = press(key)
    case .picture(let picture):
      timeline.rememberPassages(chronicle)
      self.picture = picture
      generation += 1
    case .indexes(let indexes): take(indexes)
    // When all texts are read, what they say together is still to come.
    case .progress(let progress): self.progress = progress
    case .loaded:
      progress = nil
      wantedEvent = nil
    case .quiet: effects = rest()
    case .notice(let text): notice = text
    case .answer(let command, let text): showAnswer(command, text)
    case .fileProblems(let problems): fileProblems = problems
    case .corrections(let corrections, let path):
      self.corrections = corrections
      correctionsPath = path
      canCorrect = true
      refillLists()
    }
    settle()
    // Who goes into the sources reads them.
    if case .key = message, focus == .sources, overlays.isEmpty, prompt == nil { lookAtSources() }
    return effects
  }

  /// No key came for a while: the sources catch up; after a longer while they count as looked at.
  private mutating func rest() -> [Effect] {
    if !sources.isFollowing(selectedEventID) {
      sources.follow(selectedEventID)
      return isSelectionAutomatic || selectedEventID.map(marks.seen.contains) ?? true
        ? [] : [.awaitQuiet(milliseconds: Self.lookingTime)]
    }
    if overlays.isEmpty, prompt == nil { lookAtSources() }
    return []
  }

  /// Milliseconds that the sources of an event must be on the screen until it counts as seen.
  private static let lookingTime = 2000

  private mutating func press(_ key: Key) -> [Effect] {
    notice = nil
    if !layout.isUsable {
      return key == .character("q") || key == .control("c") ? [.quit] : []
    }
    let before = selectedEventID
    var effects: [Effect] = []
    let keys = pending + [key]
    pending = []
    if table.isPrefix(keys, in: contexts) {
      pending = keys
    } else if let command = table.command(for: keys, in: contexts) {
      if let reason = command.whyDisabled(self) {
        notice = "\(command.name): \(reason)"
      } else {
        effects = command.run(&self)
      }
      if !command.keepsSelectionAutomatic {
        isSelectionAutomatic = false
        wantedEvent = nil
      }
    } else if keys.count > 1 {
      if key != .escape { notice = "\(KeySequence(keys)?.description ?? "") does nothing here; ? shows the keys" }
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
    timeline.summarise(picture, derived.visible)
    settleGraph()
    settleSources()
  }

  private mutating func derive() {
    let isNew = derived.generation != generation
    let selected = timeline.selectedID
    derived.generation = generation
    derived.filter = filter
    derived.version += 1
    let events = events(passing: filter)
    derived.show(sorted(events), of: chronicle.events.count)
    derived.density = filter.isEmpty ? keys.density : Density(events.map { keys.dates[$0] })
    if isNew {
      marks.follow(picture)
      derived.lists = ListSources()
      derived.texts = nil
      refreshSearch()
      refillLists()
    }
    timeline.fill(picture, derived.visible, derived.version)
    reselect(selected)
  }

  private mutating func take(_ indexes: SearchIndexes) {
    derived.texts = indexes.texts
    let (met, naming) = (derived.lists.met, derived.lists.naming)
    derived.lists = indexes.lists
    derived.lists.met = met
    derived.lists.naming = naming
  }

  /// Finds the selected event again; where the filter hides it, the nearest one in time.
  private mutating func reselect(_ id: String?) {
    if let wanted = wantedEvent {
      guard let event = keys.events[wanted], let place = derived.place(ofEvent: event) else {
        return selectTelling()
      }
      wantedEvent = nil
      timeline.select(place)
      timeline.remember(chronicle, derived.visible)
      return sources.follow(selectedEventID)
    }
    if isSelectionAutomatic, filter.isEmpty { return selectTelling() }
    guard let id else { return selectTelling() }
    if let place = keys.events[id].flatMap(derived.place) {
      timeline.select(place)
    } else if let place = samePlace(id) {
      timeline.select(place)
    } else {
      let target = timeline.selectedEventIndex ?? 0
      let after = derived.visible.firstIndex { $0 >= target } ?? derived.visible.count - 1
      timeline.select(max(0, after))
    }
    timeline.remember(chronicle, derived.visible)
    sources.follow(selectedEventID)
  }

  /// Of an event whose id is no more: the one that the same passages report.
  private func samePlace(_ id: String) -> Int? {
    guard keys.events[id] == nil, !timeline.selectedPassages.isEmpty else { return nil }
    return derived.visible.firstIndex { !timeline.selectedPassages.isDisjoint(with: chronicle.passages(of: $0)) }
  }

  /// The event that most texts report: the best place to begin. Of several the latest; one without a date only where
  /// there is no other.
  private mutating func selectTelling() {
    var best = 0
    var most = (isDated: 0, count: Int32(0))
    for (place, event) in derived.visible.enumerated() {
      let weight = (isDated: keys.dates[event] == nil ? 0 : 1, count: keys.sourceCounts[event])
      if weight >= most { (best, most) = (place, weight) }
    }
    timeline.select(best)
    timeline.remember(chronicle, derived.visible)
    sources.follow(selectedEventID)
  }
}
