/// What lists, texts in front and the typed line do.
enum OverlayCommands {
  static let all: [BrowserCommand] = [
    BrowserCommand("close", "escape", [.list, .text], "Close what is in front", hint: "close", rank: 80) {
      $0.closeOverlay()
    },
    BrowserCommand("close-text", "q i ?", [.text], "Close what is in front") { $0.closeOverlay() },
    BrowserCommand(
      "choose", "enter", [.list], "Take the selected row", hint: "take", rank: 10,
      unless: { $0.currentList?.selectedRow == nil ? "no row is selected" : nil }
    ) { _ in }.running { $0.chooseRow() },
    BrowserCommand(
      "toggle", "tab", [.list], "Switch the selected part of the filter, and stay", hint: "switch and stay", rank: 11,
      unless: { $0.currentList?.kind != .filters ? "only the filter menu has switches" : nil }
    ) { $0.toggleRow() },
    BrowserCommand(
      "accept", "enter", [.prompt], "Stay at what was found, or take what was typed", hint: "accept", rank: 10
    ) { _ in }
    .running { $0.acceptPrompt() },
    BrowserCommand("cancel", "escape", [.prompt], "Go back to where the question was asked", hint: "cancel", rank: 80) {
      $0.cancelPrompt()
    },
    BrowserCommand("prompt-next", "down ctrl-n", [.prompt], "Go to the next place found") { $0.stepHit(1) },
    BrowserCommand("prompt-previous", "up ctrl-p", [.prompt], "Go to the place found before") { $0.stepHit(-1) },
  ]
}
