import Chronicle

/// What only the sources do, and what is done with a paragraph.
enum SourcesCommands {
  static let all: [BrowserCommand] = [
    BrowserCommand(
      "next-text", "l right enter", [.sources], "Go to the next text", hint: "next text", rank: 13, unless: oneText
    ) { $0.selectText($0.sources.selected + 1, wrapping: true) },
    BrowserCommand("previous-text", "h left", [.sources], "Go to the text before", unless: oneText) {
      $0.selectText($0.sources.selected - 1, wrapping: true)
    },
    BrowserCommand(
      "next-event", "J", [.sources], "Show the sources of the next event",
      unless: { $0.timeline.selected + 1 >= $0.derived.visible.count ? "this is the last event" : nil }
    ) { $0.stepEvent(1) },
    BrowserCommand(
      "previous-event", "K", [.sources], "Show the sources of the event before",
      unless: { $0.timeline.selected == 0 ? "this is the first event" : nil }
    ) { $0.stepEvent(-1) },
    BrowserCommand(
      "realign", "0", [.sources], "Go back to the passages that report the event",
      unless: { $0.sources.scroll == 0 ? "the passages are in view" : nil }
    ) { $0.sources.scroll = 0 },
    BrowserCommand(
      "copy", "y", [.main], "Copy the paragraph, with its citation", hint: "copy", rank: 50, unless: noText,
      change: { _ in }
    ).asking { state in state.citation.map { [.copy($0)] } ?? [] },
    BrowserCommand(
      "pager", "o", [.main], "Show the text in $PAGER", hint: "pager", rank: 55, unless: noText,
      change: { _ in }
    ).asking { state in
      state.currentPassage.map { [.page(text: $0.document.text($0.document.all), line: $0.line)] } ?? []
    },
    BrowserCommand(
      "editor", "E", [.main], "Open the text in $EDITOR, at its line", unless: noText, change: { _ in }
    ).asking { state in state.currentPassage.map { [.edit(document: $0.document.id, line: $0.line)] } ?? [] },
  ]

  private static let oneText: @Sendable (BrowserState) -> String? = { state in
    switch state.sources.texts.count {
    case 0: "no text is shown"
    case 1: "there is one text only"
    default: nil
    }
  }

  private static let noText: @Sendable (BrowserState) -> String? = { state in
    state.sources.texts.isEmpty ? "no text is shown" : nil
  }
}

extension BrowserState {
  fileprivate mutating func stepEvent(_ step: Int) {
    selectVisible(timeline.selected + step)
    sources.follow(selectedEventID)
  }
}
