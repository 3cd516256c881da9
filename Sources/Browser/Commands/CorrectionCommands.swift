import Chronicle

/// Correcting what was read: all on keys behind `c`, and taken back with `u`.
enum CorrectionCommands {
  static let all: [BrowserCommand] = [
    BrowserCommand(
      "merge-actors", "cm", [.main], "Say that two actors are one", unless: noActor
    ) { $0.chooseActor(for: .merge) },
    BrowserCommand(
      "split-actor", "cs", [.main], "Say that in some texts an actor is somebody else", unless: noActor
    ) { $0.chooseActor(for: .split) },
    BrowserCommand(
      "rename-actor", "cn", [.main], "Give an actor another name", unless: noActor
    ) { $0.chooseActor(for: .rename) },
    BrowserCommand(
      "reject-event", "cr", [.main], "Say that the event was misread: there was none", unless: noEvent,
      change: { _ in }
    ).running { state in
      guard let event = state.selectedEvent else { return [] }
      return state.correct(.reject(EventAnchor(event, of: state.chronicle)))
    },
    BrowserCommand(
      "redate-event", "cd", [.main], "Give the event another date", unless: noEvent
    ) { state in
      guard let event = state.selectedEvent.map({ state.chronicle.events[$0] }) else { return }
      state.ask(.redate(event.id), event.date?.description ?? "")
    },
    BrowserCommand(
      "corrections", "cl", [.main],
      "List the corrections, and those that the texts no longer fit; Enter takes one back",
      unless: { $0.corrections.isEmpty ? "nothing was corrected yet" : nil }
    ) { $0.openCorrections() },
    BrowserCommand(
      "undo", "u", [.main], "Take the last correction back",
      unless: { $0.whyNotCorrect ?? ($0.corrections.isEmpty ? "nothing was corrected yet" : nil) }, change: { _ in }
    ).running { $0.takeBack($0.corrections.all.count - 1) },
    BrowserCommand(
      "redo", "U", [.main], "Make the correction again that was taken back",
      unless: { $0.whyNotCorrect ?? ($0.undone.isEmpty ? "no correction was taken back" : nil) }, change: { _ in }
    ).running { state in
      guard let correction = state.undone.popLast() else { return [] }
      let undone = state.undone
      defer { state.undone = undone }
      return state.correct(correction.change)
    },
  ]

  private static let noEvent: @Sendable (BrowserState) -> String? = { state in
    state.whyNotCorrect ?? (state.selectedEvent == nil ? "no event is selected" : nil)
  }

  private static let noActor: @Sendable (BrowserState) -> String? = { state in
    state.whyNotCorrect ?? (state.correctableActors.isEmpty ? "no actor is selected" : nil)
  }
}
