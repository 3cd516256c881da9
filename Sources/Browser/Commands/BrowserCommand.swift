import Frame

/// Where keys go.
public enum Context: String, Sendable, CaseIterable {
  case timeline, graph, sources
  /// Any of the three panes.
  case main
  /// An overlay with a list and a line to type in.
  case list
  /// An overlay with a text.
  case text
  /// The line that is typed in the footer.
  case prompt

  /// What help calls it.
  public var title: String {
    switch self {
    case .timeline: "Timeline"
    case .graph: "Actors"
    case .sources: "Sources"
    case .main: "Everywhere"
    case .list: "Lists"
    case .text: "Texts in front"
    case .prompt: "Typing in the footer"
    }
  }
}

/// One thing a key can do.
public struct BrowserCommand: Sendable {
  /// Stable, for key files: "move-down".
  public let id: String
  public internal(set) var keys: [KeySequence]
  /// What it does, in a line, for help and manual.
  public let doc: String
  public let contexts: [Context]
  /// A word for the footer, and how much it deserves a place there (the smaller the more).
  let hint: (text: String, rank: Int)?
  /// What the footer calls the key, where that is not its first one: "j/k".
  let hintKey: String?
  /// Looking around does not choose an event.
  let keepsSelectionAutomatic: Bool
  /// Why it can't be done now; `nil` when it can.
  public let whyDisabled: @Sendable (BrowserState) -> String?
  private(set) var run: @Sendable (inout BrowserState) -> [Effect]

  init(
    _ id: String, _ keys: String, _ contexts: [Context], _ doc: String, hint: String? = nil, hintKey: String? = nil,
    rank: Int = 50, keepsSelectionAutomatic: Bool = false,
    unless whyDisabled: @escaping @Sendable (BrowserState) -> String? = { _ in nil },
    change: @escaping @Sendable (inout BrowserState) -> Void
  ) {
    self.id = id
    self.keys = keys.split(separator: " ").compactMap { KeySequence(String($0)) }
    self.doc = doc
    self.contexts = contexts
    self.hint = hint.map { ($0, rank) }
    self.hintKey = hintKey
    self.keepsSelectionAutomatic = keepsSelectionAutomatic
    self.whyDisabled = whyDisabled
    run = { state in
      change(&state)
      return []
    }
  }

  /// The same command, asking something of the world outside instead of changing the state.
  func asking(_ effects: @escaping @Sendable (BrowserState) -> [Effect]) -> BrowserCommand {
    var copy = self
    copy.run = { effects($0) }
    return copy
  }

  /// The same command, doing both.
  func running(_ body: @escaping @Sendable (inout BrowserState) -> [Effect]) -> BrowserCommand {
    var copy = self
    copy.run = body
    return copy
  }

  /// Its id in words: "move down".
  var name: String { id.map { $0 == "-" ? " " : String($0) }.joined() }
}
