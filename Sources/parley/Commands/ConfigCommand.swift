import ArgumentParser

/// Prints the settings with their defaults, to begin a file of one's own with.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Print the settings and keys with their defaults, or check a file of your own.",
    discussion: """
      'parley config > ~/.config/parley/config.toml' begins a file of your own; 'parley config --check' tells what is \
      wrong in it, with its line.
      """)

  @Flag(help: "Check the configuration file instead.") var check = false
  @Option(help: ArgumentHelp("The file to check, instead of the user's own.", valueName: "path")) var file: String?

  func run() throws {
    guard check else { return output(ConfigText.defaults) }
    let problems = try Config.load(file).problems
    output(lines: problems)
    guard problems.isEmpty else { throw ExitCode(1) }
  }
}
