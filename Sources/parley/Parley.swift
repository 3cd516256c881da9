import ArgumentParser
import Glibc

/// The command line: one subcommand a question.
@main
struct Parley: ParsableCommand {
  // Every command says its name: to take it from the type's costs the start a millisecond for all of them.
  static let version = "0.1.0"
  /// How exports name the program.
  static let generator = "parley \(version)"

  static let configuration = CommandConfiguration(
    commandName: "parley",
    abstract: "Who met whom, when, and who says so: browse a directory of news texts in many languages.",
    discussion: """
      'parley DIR' opens the browser on a directory of texts. The other commands give the same answers without a screen, \
      for scripts and pipes.

      Exit status: 0 done; 1 done, but some files could not be read, or nobody has such a name; 2 usage; 3 the texts can't \
      be opened, or there are none.
      """,
    version: generator,
    subcommands: [
      Browse.self, Met.self, Timeline.self, Sources.self, Actors.self, Graph.self, Export.self, NamesCommand.self,
      LexiconCommand.self, ConfigCommand.self, CacheCommand.self, Extract.self, Merge.self, Keys.self, Screen.self,
    ],
    defaultSubcommand: Browse.self)

  static var commandNames: [String] { configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"] }

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      if let word = arguments.first, let command = Mistake(word).command {
        throw Failure("'\(word)' is neither a command nor a directory; did you mean 'parley \(command)'?", status: 2)
      }
      if let request = BrowseRequest(plain: arguments, commands: commandNames) { return try request.run() }
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch let failure as Failure {
      Glibc.exit(failure.leave().rawValue)
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      warn(fullMessage(for: error).withoutPrefix("Error: "))
      Glibc.exit(2)
    }
  }
}

/// A first argument that looks like a command with a slip of the finger.
struct Mistake {
  /// The command that was probably meant.
  let command: String?

  init(_ word: String) {
    guard !word.hasPrefix("-"), !word.contains("/"), access(word, F_OK) != 0 else {
      command = nil
      return
    }
    let commands = Parley.commandNames
    guard !commands.contains(word) else {
      command = nil
      return
    }
    let near = commands.map { (command: $0, distance: Self.distance(word, $0)) }.min { $0.distance < $1.distance }
    command = near.flatMap { $0.distance <= ($0.command.utf8.count < 5 ? 1 : 2) ? $0.command : nil }
  }

  /// Letters to add, drop, change or swap with their neighbour (optimal string alignment).
  static func distance(_ one: String, _ other: String) -> Int {
    let (a, b) = (Array(one.utf8), Array(other.utf8))
    var rows = [Array(0...b.count)]
    for i in 1..<(a.count + 1) where !a.isEmpty {
      var row = [i]
      for j in 1..<(b.count + 1) where !b.isEmpty {
        var cost = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, rows[i - 2][j - 2] + 1) }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}

extension String {
  fileprivate func withoutPrefix(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
