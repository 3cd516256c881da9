/// What only the timeline does.
enum TimelineCommands {
  static let all: [BrowserCommand] = [
    BrowserCommand(
      "follow", "enter", [.timeline], "Go to the sources of the selected event; from a month or a year into it",
      hint: "open", rank: 12, unless: { $0.selectedEvent == nil ? "no event is selected" : nil }
    ) { state in
      if state.timeline.grouping != .day { return state.group(-1) }
      state.sources.follow(state.selectedEventID)
      state.focus(.sources)
    },
    BrowserCommand(
      "finer", "+ =", [.timeline], "Zoom in: from years to months, from months to events",
      unless: { $0.timeline.grouping == .day ? "single events are the finest" : nil }
    ) { $0.group(-1) },
    BrowserCommand(
      "coarser", "-", [.timeline], "Zoom out: from events to months, from months to years", hint: "zoom",
      hintKey: "+/-",
      rank: 45,
      unless: {
        $0.timeline.order != .date
          ? "the events are sorted by sources; s sorts them by date"
          : $0.timeline.grouping == .year ? "years are the coarsest" : nil
      }
    ) { $0.group(1) },
    BrowserCommand(
      "sort", "s", [.timeline], "Sort by date, or by how many texts report an event", hint: "sort", rank: 46,
      unless: { $0.derived.visible.isEmpty ? "there are no events" : nil }
    ) { state in
      state.timeline.order = state.timeline.order == .date ? .sources : .date
      state.timeline.grouping = .day
      state.resort()
    },
    BrowserCommand(
      "next-group", "} right", [.timeline], "Go to the next day, month or year",
      unless: { $0.timeline.group(1) == nil ? "this is the last" : nil }
    ) { state in
      if let event = state.timeline.group(1) { state.selectVisible(event) }
    },
    BrowserCommand(
      "previous-group", "{ left", [.timeline], "Go to the day, month or year before",
      unless: { $0.timeline.group(-1) == nil ? "this is the first" : nil }
    ) { state in
      if let event = state.timeline.group(-1) { state.selectVisible(event) }
    },
  ]
}

extension BrowserState {
  /// Puts the visible events into the chosen order; the selected one stays selected.
  mutating func resort() {
    let selected = selectedEvent
    derived.show(sorted(events(passing: derived.filter)), of: chronicle.events.count)
    derived.version += 1
    timeline.fill(picture, derived.visible, derived.version)
    if let place = selected.flatMap(derived.place) { timeline.select(place) }
  }

  /// - Parameter events: in the order of their dates.
  func sorted(_ events: [Int]) -> [Int] {
    guard timeline.order == .sources else { return events }
    return events.sorted { (keys.sourceCounts[$1], $1) < (keys.sourceCounts[$0], $0) }
  }

  fileprivate mutating func group(_ step: Int) {
    timeline.grouping = Grouping(rawValue: timeline.grouping.rawValue + step) ?? timeline.grouping
    timeline.fill(picture, derived.visible, derived.version)
  }
}
