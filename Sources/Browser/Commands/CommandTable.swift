import Frame

/// All commands: what keys do, what the footer and the help say, what the manual lists.
public struct CommandTable: Sendable {
  public let commands: [BrowserCommand]
  private let byKey: [Context: [Key: Int]]

  /// The commands with their own keys.
  public static let standard = CommandTable(
    MoveCommands.all + PaneCommands.all + TimelineCommands.all + GraphCommands.all + SourcesCommands.all
      + QuestionCommands.all + OverlayCommands.all)

  /// Of two commands on one key in one context, the first one gets it.
  public init(_ commands: [BrowserCommand]) {
    self.commands = commands
    var byKey: [Context: [Key: Int]] = [:]
    for (index, command) in commands.enumerated() {
      for context in command.contexts {
        for key in command.keys where byKey[context]?[key] == nil { byKey[context, default: [:]][key] = index }
      }
    }
    self.byKey = byKey
  }

  /// The same commands on other keys, by their ids; those not named keep theirs, but for keys that were given away.
  public func rebound(_ keys: [String: [Key]]) -> CommandTable {
    var taken: [Context: Set<Key>] = [:]
    for command in commands {
      for context in command.contexts { taken[context, default: []].formUnion(keys[command.id] ?? []) }
    }
    return CommandTable(
      commands.map { command in
        var copy = command
        copy.keys =
          keys[command.id]
          ?? command.keys.filter { key in !command.contexts.contains { taken[$0]?.contains(key) ?? false } }
        return copy
      })
  }

  /// The command of a key in the first of the contexts that has one.
  func command(for key: Key, in contexts: [Context]) -> BrowserCommand? {
    for context in contexts {
      if let index = byKey[context]?[key] { return commands[index] }
    }
    return nil
  }

  /// Keys on which two commands wait in one context, as mistakes in a table to be reported.
  public var conflicts: [String] {
    var result: [String] = []
    for command in commands {
      for context in command.contexts {
        for key in command.keys where byKey[context]?[key].map({ commands[$0].id != command.id }) ?? false {
          result.append("\(key) in \(context.rawValue): \(command.id)")
        }
      }
    }
    return result
  }

  /// What the footer says, the most useful first.
  func hints(for state: BrowserState) -> [(key: String, text: String)] {
    let contexts = state.contexts
    let fitting = commands.enumerated().filter { _, command in
      command.hint != nil && command.contexts.contains(where: contexts.contains) && command.whyDisabled(state) == nil
    }
    let sorted = fitting.sorted { ($0.element.hint?.rank ?? 0, $0.offset) < ($1.element.hint?.rank ?? 0, $1.offset) }
    return sorted.map {
      ($0.element.hintKey ?? Self.hintKey($0.element.keys, state.charset), $0.element.hint?.text ?? "")
    }
  }

  static func hintKey(_ keys: [Key], _ charset: Charset) -> String {
    keys.first.map { shown($0, charset) } ?? ""
  }

  /// A key as footer and help write it.
  static func shown(_ key: Key, _ charset: Charset) -> String {
    switch key {
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .enter: "Enter"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .up: charset.isASCII ? "Up" : "↑"
    case .down: charset.isASCII ? "Down" : "↓"
    case .left: charset.isASCII ? "Left" : "←"
    case .right: charset.isASCII ? "Right" : "→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    default: key.description
    }
  }
}
