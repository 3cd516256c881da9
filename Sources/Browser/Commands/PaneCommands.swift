/// Choosing a pane, going back and forth, leaving.
enum PaneCommands {
  static let all: [BrowserCommand] = [
    BrowserCommand(
      "next-pane", "tab", [.main], "Go to the next pane", hint: "pane", rank: 20, keepsSelectionAutomatic: true
    ) {
      $0.focus(Pane(rawValue: ($0.focus.rawValue + 1) % 3) ?? .timeline)
    },
    BrowserCommand("previous-pane", "backtab", [.main], "Go to the pane before", keepsSelectionAutomatic: true) {
      $0.focus(Pane(rawValue: ($0.focus.rawValue + 2) % 3) ?? .timeline)
    },
    BrowserCommand("timeline", "1", [.main], "Go to the timeline", keepsSelectionAutomatic: true) {
      $0.focus(.timeline)
    },
    BrowserCommand("actors", "2", [.main], "Go to the graph of actors", keepsSelectionAutomatic: true) {
      $0.focus(.graph)
    },
    BrowserCommand("sources", "3", [.main], "Go to the sources", keepsSelectionAutomatic: true) { $0.focus(.sources) },
    BrowserCommand(
      "back", "[", [.main], "Go back to where the last jump began",
      unless: { $0.history.back.isEmpty ? "nothing to go back to" : nil }
    ) { state in
      if let place = state.history.goBack(from: state.place) { state.go(to: place) }
    },
    BrowserCommand(
      "forward", "]", [.main], "Go forward again",
      unless: { $0.history.forward.isEmpty ? "nothing to go forward to" : nil }
    ) { state in
      if let place = state.history.goForward(from: state.place) { state.go(to: place) }
    },
    BrowserCommand(
      "dismiss", "escape", [.main], "Show the sources of the event again instead of what was found",
      unless: { $0.search?.isShown == true || $0.opened != nil ? nil : "nothing is open" }
    ) { state in
      state.opened = nil
      state.search?.isShown = false
      state.sources.follow(state.selectedEventID)
    },
    BrowserCommand("quit", "q ctrl-c", [.main], "Leave parley", hint: "quit", rank: 90, change: { _ in })
      .asking { _ in [.quit] },
    BrowserCommand("leave", "ctrl-c", [.list, .text, .prompt], "Leave parley", change: { _ in }).asking { _ in
      [.quit]
    },
  ]
}
