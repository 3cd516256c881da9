/// What only the timeline does.
enum TimelineCommands {
  static let all: [BrowserCommand] = [
    BrowserCommand(
      "follow", "enter", [.timeline], "Go to the sources of the selected event", hint: "sources", rank: 12,
      unless: { $0.selectedEvent == nil ? "no event is selected" : nil }
    ) { state in
      state.sources.follow(state.selectedEventID)
      state.focus(.sources)
    },
    BrowserCommand(
      "finer", "+ =", [.timeline], "Group by shorter times: years, months, days",
      unless: { $0.timeline.grouping == .day ? "days are the finest" : nil }
    ) { $0.group(-1) },
    BrowserCommand(
      "coarser", "-", [.timeline], "Group by longer times: days, months, years", hint: "group", rank: 60,
      unless: { $0.timeline.grouping == .year ? "years are the coarsest" : nil }
    ) { $0.group(1) },
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
  fileprivate mutating func group(_ step: Int) {
    timeline.grouping = Grouping(rawValue: timeline.grouping.rawValue + step) ?? timeline.grouping
    timeline.fill(chronicle, derived.visible, derived.version)
  }
}
