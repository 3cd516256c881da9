import ArgumentParser
import Corpus
import Glibc
import Lexicon
import Terminal

/// Opens the browser.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the browser on a directory of texts.",
    discussion: """
      Keys are shown in the last line; '?' lists them all. 'parley DIR' is the same as 'parley browse DIR'.
      """)

  @OptionGroup var corpus: CorpusOptions

  @Option(
    help: ArgumentHelp("Settings and keys; default: parley/config.toml in $XDG_CONFIG_HOME.", valueName: "file"))
  var config: String?

  func run() throws {
    // Before the first thread: signals are read by the terminal alone.
    blockSignals()
    guard isatty(STDOUT_FILENO) == 1 else { throw Failure(TerminalError.notATerminal.description, status: 2) }
    let listing: CorpusListing
    do { listing = try CorpusWalker.list(root: corpus.root) } catch { throw Failure(error.description, status: 3) }
    guard !listing.files.isEmpty else {
      for problem in listing.problems { warn(problem.description) }
      throw Failure("\(corpus.root): holds no text; name a directory with .txt, .text or .md files", status: 3)
    }
    let config = try Config.load(config)
    let lexicon = try corpus.lexicon.load()
    do {
      try withTerminal(Terminal.Options(mouse: config.settings.mouse)) { terminal in
        var session = BrowseSession(
          listing: listing, lexicon: lexicon, config: config, threads: corpus.threads, terminal: &terminal)
        session.run(&terminal)
      }
    } catch let error as TerminalError {
      throw Failure(error.description, status: 2)
    }
  }
}
