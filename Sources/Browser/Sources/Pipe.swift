import Frame

/// Sending a paragraph through the user's own command: a dictionary, a translator.
extension BrowserState {
  /// - Parameter command: for the shell.
  mutating func pipe(_ command: String) -> [Effect] {
    guard let quotation, !command.isEmpty else { return [] }
    pipeCommand = command
    notice = "\(command): running …"
    return [.pipe(command: command, text: quotation + "\n")]
  }

  mutating func showAnswer(_ command: String, _ text: String) {
    notice = nil
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { StyledText(String($0)) }
    let paragraphs = text.isEmpty ? [StyledText("it printed nothing", .dim)] : lines
    overlays.append(.text(TextOverlay(title: command, paragraphs: paragraphs)))
  }
}
