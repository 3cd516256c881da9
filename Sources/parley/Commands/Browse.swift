import ArgumentParser

/// Opens the browser.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: "Open the browser on a directory of texts.",
    discussion: """
      Keys are shown in the last line; '?' lists them all. 'parley DIR' is the same as 'parley browse DIR'.
      """)

  @OptionGroup var corpus: CorpusOptions

  @Option(
    help: ArgumentHelp("Settings and keys; default: parley/config.toml in $XDG_CONFIG_HOME.", valueName: "file"))
  var config: String?

  @Flag(help: "Print everything in plain sentences instead: for screen readers and simple terminals.")
  var plain = false

  /// What is to be opened, as the command line tells it.
  var request: BrowseRequest {
    BrowseRequest(
      directory: corpus.reading.corpus ?? corpus.directory, findings: corpus.reading.findings, threads: corpus.threads,
      leavesCache: corpus.reading.leavesCache, lexicon: corpus.lexicon.lexicon, config: config)
  }

  func run() throws { if plain { try printPlain() } else { try request.run() } }

  private func printPlain() throws {
    let labels = try Config.load(config).settings.names
    try corpus.run { chronicle, lexicon in
      let chronicle = chronicle.labelled(in: labels)
      let report = PlainReport(chronicle: chronicle, lexicon: lexicon, charset: Page.standardOutput().charset)
      report.write(Array(chronicle.events.indices)) { output($0) }
    }
  }
}
