import ArgumentParser
import Browser

/// The browser's keys, for the manual: lines of a place, keys and what they do, separated by tabs.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "List the browser's keys: where, which, what they do.", shouldDisplay: false)

  func run() throws {
    var lines: [String] = []
    var told: Set<String> = []
    // A command that works in several places is told under the first of them.
    for context in [Context.main, .timeline, .graph, .sources, .list, .text, .prompt] {
      for command in CommandTable.standard.commands where command.contexts.contains(context) {
        guard told.insert(command.id).inserted else { continue }
        let keys = command.keys.map(\.description).joined(separator: " ")
        lines.append("\(context.title)\t\(keys)\t\(command.doc)")
      }
    }
    output(lines: lines)
  }
}
