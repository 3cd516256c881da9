import Frame

/// The help: every command of the table, by where its keys work.
extension BrowserState {
  mutating func openHelp() {
    open(
      ListOverlay(
        .help, title: "Keys", hint: "type to find a key or a word", empty: "no command of that name"))
  }

  func helpRows(_ query: String) -> [ListOverlay.Row] {
    let order: [Context] = [.main, .timeline, .graph, .sources, .list, .text, .prompt]
    let words = query.lowercased().split(separator: " ")
    var rows: [ListOverlay.Row] = []
    var told: Set<String> = []
    // What works in several panes is told once, under the first of them that the user is in.
    let focused: Context = focus == .timeline ? .timeline : focus == .graph ? .graph : .sources
    for context in [focused] + order.filter({ $0 != focused }) {
      let commands = table.commands.filter { command in
        guard command.contexts.contains(context), !told.contains(command.id) else { return false }
        return words.allSatisfy { matches(command, $0) }
      }
      guard !commands.isEmpty else { continue }
      rows.append(ListOverlay.Row(choice: .heading, text: StyledText(context.title)))
      for command in commands {
        told.insert(command.id)
        rows.append(helpRow(command))
      }
    }
    return rows
  }

  private func matches(_ command: BrowserCommand, _ word: Substring) -> Bool {
    "\(command.name) \(command.doc)".lowercased().contains(word)
      || command.keys.contains { $0.description.lowercased() == word }
  }

  private func helpRow(_ command: BrowserCommand) -> ListOverlay.Row {
    let keys = command.keys.map { CommandTable.shown($0, charset) }.joined(separator: " ")
    let width = charset.width(of: keys)
    var text = StyledText(keys, .bold)
    text.append(String(repeating: " ", count: max(1, 16 - width)))
    let isHere = command.contexts.contains { contextsBehind.contains($0) }
    let reason = isHere ? command.whyDisabled(behind) : nil
    text.append(command.doc, reason == nil ? .plain : .dim)
    if let reason { text.append("  (\(reason))", .dim) }
    return ListOverlay.Row(choice: .command(command.id), text: text)
  }

  /// The state without what lies in front of it: what the help is about.
  var behind: BrowserState {
    var state = self
    state.overlays = []
    return state
  }

  private var contextsBehind: [Context] { behind.contexts }
}
