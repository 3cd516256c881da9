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
      unless: { $0.sources.isRewound ? "the passages are in view" : nil }
    ) { $0.sources.rewind() },
    BrowserCommand(
      "link-scrolling", "s", [.sources], "Scroll the texts together, or each by itself", hint: "scroll apart",
      rank: 58, unless: oneText
    ) { state in
      state.sources.isLinked.toggle()
      state.notice = state.sources.isLinked ? "the texts scroll together" : "each text scrolls by itself"
    },
    BrowserCommand(
      "romanise", "r", [.sources], "Show a line in Latin letters under those of other scripts", hint: "latin",
      rank: 57, unless: { noText($0) ?? $0.whyNotRomanised }
    ) { $0.sources.isRomanised.toggle() },
    BrowserCommand(
      "more-columns", "+ =", [.sources], "Show more texts side by side",
      unless: { state in
        let count = state.sources.columns.count
        if count >= state.sources.texts.count { return "all texts are shown" }
        return count >= state.fittingColumns ? "no more columns fit" : nil
      }
    ) { $0.sources.wantedColumns = $0.sources.columns.count + 1 },
    BrowserCommand(
      "fewer-columns", "-", [.sources], "Show fewer texts side by side",
      unless: { $0.sources.columns.count <= 1 ? "one text is the fewest" : nil }
    ) { $0.sources.wantedColumns = $0.sources.columns.count - 1 },
    BrowserCommand(
      "copy-paragraph", "yy", [.main], "Copy the paragraph to the clipboard of the machine you sit at", hint: "copy",
      hintKey: "y", rank: 50, unless: noText, change: { _ in }
    ).asking { state in state.quotation.map { [.copy($0, what: "the paragraph")] } ?? [] },
    BrowserCommand(
      "copy-citation", "yc", [.main], "Copy where the paragraph stands, as one cites it", unless: noText,
      change: { _ in }
    ).asking { state in state.citation.map { [.copy($0, what: "the citation")] } ?? [] },
    BrowserCommand(
      "copy-link", "yl", [.main], "Copy a link to the paragraph, as parley:lage.txt#p12", unless: noText,
      change: { _ in }
    ).asking { state in state.link.map { [.copy($0, what: $0)] } ?? [] },
    BrowserCommand(
      "copy-all", "ya", [.main], "Copy the paragraph and its citation", unless: noText, change: { _ in }
    ).asking { state in
      guard let quotation = state.quotation, let citation = state.citation else { return [] }
      return [.copy("\(quotation)\n— \(citation)\n", what: "the paragraph and its citation")]
    },
    BrowserCommand(
      "open-link", "yo", [.main], "Go to the paragraph of a link, as parley:lage.txt#p12",
      unless: {
        $0.chronicle.documents.isEmpty ? "no text is read yet" : nil
      }
    ) { $0.openLinkPrompt() },
    BrowserCommand(
      "pipe", "|", [.main], "Send the paragraph through a command of yours and show what it prints", unless: noText
    ) { $0.ask(.pipe, $0.pipeCommand) },
    BrowserCommand(
      "pipe-again", "!", [.main], "Send the paragraph through the same command as before",
      unless: { noText($0) ?? ($0.pipeCommand.isEmpty ? "no command was given yet; | asks for one" : nil) },
      change: { _ in }
    ).running { $0.pipe($0.pipeCommand) },
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
  /// How many columns fit, whatever the number of texts.
  fileprivate var fittingColumns: Int {
    layout.sources.map { SourcesState.columnCount($0.inset(1), texts: .max) } ?? 0
  }

  fileprivate var whyNotRomanised: String? {
    if charset.isASCII { return "all letters are shown as Latin ones here" }
    if sources.isRomanised { return nil }
    // Those on the screen: the footer asks with every frame.
    let hasOther = sources.columns.contains { column in
      let text = column.text
      let document = chronicle.documents[text.document].document
      guard document.paragraphs.indices.contains(text.paragraph) else { return false }
      return Passage.hasOtherLetters(document.text(document.paragraphs[text.paragraph].range))
    }
    return hasOther ? nil : "the texts on the screen are written in Latin letters"
  }

  fileprivate mutating func stepEvent(_ step: Int) {
    selectVisible(timeline.selected + step)
    sources.follow(selectedEventID)
  }
}
