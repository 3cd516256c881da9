import Frame

/// The command palette: every command by its name, run by Enter; in another pane it goes there first.
extension BrowserState {
  mutating func openPalette() {
    open(
      ListOverlay(
        .palette, title: "Commands", hint: "some letters of what you want to do", empty: "no command does such a thing")
    )
  }

  func paletteRows(_ query: String) -> [ListOverlay.Row] {
    let panes: [Context] = [.main, .timeline, .graph, .sources]
    let words = query.lowercased().split(separator: " ").map(String.init)
    let found = table.commands.enumerated().compactMap { place, command -> (rank: Int, place: Int)? in
      guard command.id != "palette", command.contexts.contains(where: panes.contains) else { return nil }
      return Self.rank(command, words).map { ($0, place) }
    }
    let state = behind
    return found.sorted { $0 < $1 }.map { paletteRow(table.commands[$0.place], state) }
  }

  /// How well a command answers, the smaller the better: its name begins so, a word of it does, its letters are in it,
  /// its description has the words; `nil` for not at all.
  private static func rank(_ command: BrowserCommand, _ words: [String]) -> Int? {
    let name = command.name.lowercased()
    if words.isEmpty || name.hasPrefix(words.joined(separator: " ")) { return 0 }
    let parts = name.split(separator: " ")
    if words.allSatisfy({ word in parts.contains { $0.hasPrefix(word) } }) { return 1 }
    let text = name + " " + command.doc.lowercased()
    if words.allSatisfy(text.contains) { return 2 }
    return isScattered(words.joined(), in: name) ? 3 : nil
  }

  private static func isScattered(_ letters: String, in name: String) -> Bool {
    var rest = letters.unicodeScalars[...]
    for scalar in name.unicodeScalars where scalar == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  private func paletteRow(_ command: BrowserCommand, _ state: BrowserState) -> ListOverlay.Row {
    var text = StyledText(command.name, .bold)
    let isHere = command.contexts.contains(where: state.contexts.contains)
    let reason = isHere ? command.whyDisabled(state) : nil
    text.append("  " + command.doc, .dim)
    if let reason { text.append("  (\(reason))", Style(fg: .yellow)) }
    let keys = command.keys.map { CommandTable.shown($0, charset) }.joined(separator: " ")
    let pane = isHere ? "" : (command.contexts.first?.title ?? "") + "  "
    return ListOverlay.Row(choice: .command(command.id), text: text, detail: pane + keys)
  }

  /// Goes to the pane that a command is for, where it does not work in this one.
  mutating func focusPane(of command: BrowserCommand) {
    guard !command.contexts.contains(where: contexts.contains) else { return }
    for (context, pane) in [(Context.timeline, Pane.timeline), (.graph, .graph), (.sources, .sources)]
    where command.contexts.contains(context) {
      focus(pane)
      settle()
      return
    }
  }
}
