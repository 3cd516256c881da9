import Frame

/// All commands: what keys do, what the footer and the help say, what the manual lists.
public struct CommandTable: Sendable {
  public let commands: [BrowserCommand]
  private let byKeys: [Context: [[Key]: Int]]
  /// Beginnings of sequences.
  private let prefixes: [Context: Set<[Key]>]

  /// The commands with their own keys.
  public static let standard = CommandTable(
    MoveCommands.all + PaneCommands.all + TimelineCommands.all + GraphCommands.all + SourcesCommands.all
      + QuestionCommands.all + MarkCommands.all + CorrectionCommands.all + OverlayCommands.all)

  /// Of two commands on one key in one context, the first one gets it.
  public init(_ commands: [BrowserCommand]) {
    self.commands = commands
    var byKeys: [Context: [[Key]: Int]] = [:]
    var prefixes: [Context: Set<[Key]>] = [:]
    for (index, command) in commands.enumerated() {
      for context in command.contexts {
        for keys in command.keys.map(\.keys) {
          if byKeys[context]?[keys] == nil { byKeys[context, default: [:]][keys] = index }
          for count in 1..<max(1, keys.count) { prefixes[context, default: []].insert(Array(keys.prefix(count))) }
        }
      }
    }
    self.byKeys = byKeys
    self.prefixes = prefixes
  }

  /// The same commands on other keys, by their ids; those not named keep theirs, but for keys that were given away.
  public func rebound(_ keys: [String: [KeySequence]]) -> CommandTable {
    var taken: [Context: Set<KeySequence>] = [:]
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

  /// The command of some keys in the first of the contexts that has one.
  func command(for keys: [Key], in contexts: [Context]) -> BrowserCommand? {
    for context in contexts {
      if let index = byKeys[context]?[keys] { return commands[index] }
    }
    return nil
  }

  /// Whether more keys may follow these.
  func isPrefix(_ keys: [Key], in contexts: [Context]) -> Bool {
    contexts.contains { prefixes[$0]?.contains(keys) ?? false }
  }

  /// What may follow the keys pressed so far: the next key, and the command it leads to.
  func continuations(of keys: [Key], in contexts: [Context]) -> [(key: Key, command: BrowserCommand)] {
    commands.filter { $0.contexts.contains(where: contexts.contains) }.flatMap { command in
      command.keys.filter { $0.starts(with: keys) && $0.keys.count > keys.count }.map { ($0.keys[keys.count], command) }
    }
  }

  /// Keys on which two commands wait in one context, as mistakes in a table to be reported.
  public var conflicts: [String] {
    var result: [String] = []
    for command in commands {
      for context in command.contexts {
        for keys in command.keys {
          let isTaken = byKeys[context]?[keys.keys].map { commands[$0].id != command.id } ?? false
          // What is a command already never waits for more.
          let isHidden = prefixes[context]?.contains(keys.keys) ?? false
          if isTaken || isHidden { result.append("\(keys) in \(context.rawValue): \(command.id)") }
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

  static func hintKey(_ keys: [KeySequence], _ charset: Charset) -> String {
    keys.first.map { shown($0, charset) } ?? ""
  }

  /// Keys as footer and help write them: "yy", "Enter".
  static func shown(_ keys: KeySequence, _ charset: Charset) -> String {
    let isLetters = keys.keys.allSatisfy { if case .character = $0 { true } else { false } }
    return keys.keys.map { shown($0, charset) }.joined(separator: isLetters ? "" : " ")
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
    case .character(" "): "Space"
    default: key.description
    }
  }
}
