import Chronicle

/// Asking: who met whom, where a word stands, which events, when, why.
enum QuestionCommands {
  static let all: [BrowserCommand] = [
    BrowserCommand(
      "met", "w", [.main], "Ask who met whom: type some letters of a name in any script", hint: "who met whom",
      rank: 30,
      unless: { $0.chronicle.actors.isEmpty ? "no text names anybody" : nil }
    ) { $0.openPicker() },
    BrowserCommand(
      "search", "/", [.main], "Search the texts for words", hint: "search", rank: 31,
      unless: { $0.chronicle.documents.isEmpty ? "no text is read yet" : nil }
    ) { $0.openSearch() },
    BrowserCommand("next-hit", "n", [.main], "Go to the next place found", unless: noHits) { $0.stepHit(1) },
    BrowserCommand("previous-hit", "N", [.main], "Go to the place found before", unless: noHits) { $0.stepHit(-1) },
    BrowserCommand(
      "filter", "f", [.main], "Choose which events are shown", hint: "filter", rank: 32,
      unless: { $0.chronicle.events.isEmpty ? "no text reports an event" : nil }
    ) { $0.openFilters() },
    BrowserCommand(
      "clear", "x", [.main], "Show all events again", hint: "clear filter", rank: 33,
      unless: { $0.filter.isEmpty ? "no filter is set" : nil }
    ) { state in
      state.setFilter { $0 = BrowserFilter() }
    },
    BrowserCommand(
      "unfilter", "X", [.main], "Take away the part of the filter that was added last",
      unless: { $0.filter.isEmpty ? "no filter is set" : nil }
    ) { $0.dropLastChip() },
    BrowserCommand(
      "date", "t", [.main], "Go to a date", hint: "date", rank: 40,
      unless: { $0.derived.visible.isEmpty ? "there are no events" : nil }
    ) { $0.openDate() },
    BrowserCommand(
      "explain", "i", [.main], "Explain how the selected thing was read: rules and words", hint: "explain", rank: 41,
      unless: {
        $0.selectedEvent == nil && ($0.focus != .graph || $0.selectedActor == nil) ? "nothing is selected" : nil
      }
    ) { $0.openExplanation() },
    BrowserCommand(
      "problems", "p", [.main], "List what went wrong: texts not read, mistakes in settings and corrections",
      keepsSelectionAutomatic: true, unless: { $0.problemCount == 0 ? "nothing went wrong" : nil }
    ) { $0.openProblems() },
    BrowserCommand(
      "palette", ":", [.main], "Find a command by its name and run it", hint: "commands", rank: 47,
      keepsSelectionAutomatic: true
    ) { $0.openPalette() },
    BrowserCommand("help", "? f1", [.main], "Show all keys; find a command and run it", keepsSelectionAutomatic: true) {
      $0.openHelp()
    },
  ]

  private static let noHits: @Sendable (BrowserState) -> String? = { state in
    guard let search = state.search else { return "nothing was searched for yet; / searches" }
    return search.hits.isEmpty ? "nothing was found for “\(search.text)”" : nil
  }
}
