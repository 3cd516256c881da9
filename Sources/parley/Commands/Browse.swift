import ArgumentParser
import Chronicle
import Corpus
import Glibc
import Lexicon
import Terminal

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

  /// Begins with what needs no argument.
  static func startEarly() -> EarlyStart {
    // Before the first thread: signals are read by the terminal alone.
    blockSignals()
    return EarlyStart { try LexiconOptions.load() }
  }

  func run() throws { try run(nil) }

  /// - Parameter early: what was begun before the command line was read.
  func run(_ early: EarlyStart?) throws {
    if plain { return try printPlain() }
    guard isatty(STDOUT_FILENO) == 1 else { throw Failure(TerminalError.notATerminal.description, status: 2) }
    blockSignals()
    let options = corpus.lexicon
    let early = early ?? EarlyStart { try options.load() }
    let waker = try Waker()
    let loading = BackgroundLoad(waker: waker, early, threads: corpus.threads)
    let config = try Config.load(config)
    let files = corpus.reading.findings
    let listing = try files.isEmpty ? listing() : CorpusListing(root: corpus.reading.findingsRoot(corpus.directory))
    let lexicon = try early.lexicon()
    let findings = files.isEmpty ? nil : try FindingsFiles(lexicon).read(files).0
    let megabytes = findings != nil || corpus.reading.leavesCache ? 0 : config.cache
    let cache = ArchiveCache(listing, lexicon, megabytes: megabytes)
    do {
      let corrections = CorrectionsFile(root: listing.root)
      let given = corrections?.corrections ?? Corrections()
      if let findings {
        loading.show(findings, root: listing.root, given, labels: config.settings.names)
      } else {
        loading.start(
          listing, given, folder: corrections?.folder, labels: config.settings.names, cache: cache)
      }
      try withTerminal(Terminal.Options(mouse: config.settings.mouse), waker: waker) { terminal in
        var session = BrowseSession(
          listing: listing, lexicon: lexicon, config: config, loading: loading, corrections: corrections,
          total: findings?.count ?? listing.files.count, terminal: &terminal)
        session.run(&terminal)
      }
    } catch let error as TerminalError {
      let instead = "without a screen: 'parley browse --plain', 'parley met NAME', 'parley timeline', 'parley sources'"
      throw Failure("\(error.description)\n\(instead)", status: 2)
    }
  }

  private func listing() throws -> CorpusListing {
    let listing: CorpusListing
    do { listing = try CorpusWalker.list(root: corpus.root) } catch { throw Failure(error.description, status: 3) }
    guard !listing.files.isEmpty else {
      for problem in listing.problems { warn(problem.description) }
      throw Failure("\(corpus.root): holds no text; name a directory with .txt, .text or .md files", status: 3)
    }
    return listing
  }

  private func printPlain() throws {
    let labels = try Config.load(config).settings.names
    try corpus.run { chronicle, lexicon in
      let chronicle = chronicle.labelled(in: labels)
      let report = PlainReport(chronicle: chronicle, lexicon: lexicon, charset: Page.standardOutput().charset)
      report.write(Array(chronicle.events.indices)) { output($0) }
    }
  }
}
