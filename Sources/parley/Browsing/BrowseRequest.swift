import Chronicle
import Corpus
import Glibc
import Lexicon
import Terminal

/// What the browser is to be opened on, and how.
struct BrowseRequest: Equatable {
  /// The directory of texts, or one text, as it was named.
  var directory: String?
  /// Files of findings to open instead of texts.
  var findings: [String] = []
  /// How many threads read; as many as there are cores where nothing is said.
  var threads: Int?
  /// Whether nothing is taken from the cache nor kept there.
  var leavesCache = false
  /// Directories laid over the built-in lexicon.
  var lexicon: [String] = []
  /// The file of settings, where one is named.
  var config: String?

  /// Waits for the user to leave.
  func run() throws {
    guard isatty(STDOUT_FILENO) == 1 else { throw Failure(TerminalError.notATerminal.description, status: 2) }
    // Before the first thread: signals are read by the terminal alone.
    blockSignals()
    let directories = lexicon
    let early = EarlyStart { try LexiconOptions.load(directories) }
    let waker = try Waker()
    let loading = BackgroundLoad(waker: waker, early, threads: threads)
    let config = try Config.load(config)
    let listing = try findings.isEmpty ? listing() : CorpusListing(root: ReadingOptions.root(of: findings, directory))
    let lexicon = try early.lexicon()
    let findings = findings.isEmpty ? nil : try FindingsFiles(lexicon).read(findings).0
    let megabytes = findings != nil || leavesCache ? 0 : config.cache
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
    let root = ReadingOptions.root(directory)
    let listing: CorpusListing
    do { listing = try CorpusWalker.list(root: root) } catch { throw Failure(error.description, status: 3) }
    guard !listing.files.isEmpty else {
      for problem in listing.problems { warn(problem.description) }
      throw Failure("\(root): holds no text; name a directory with .txt, .text or .md files", status: 3)
    }
    return listing
  }
}

extension BrowseRequest {
  /// The request of a command line without options that opens the browser, at most on a directory; `nil` for any other.
  ///
  /// To take the command line apart takes the parser longer than it takes the program to list the texts: what people
  /// type most is understood without it.
  /// - Parameters:
  ///   - arguments: without the program's name.
  ///   - commands: names of all commands.
  init?(plain arguments: [String], commands: [String]) {
    guard !arguments.contains(where: { $0.hasPrefix("-") }) else { return nil }
    let isNamed = arguments.first == "browse"
    let directory = arguments.dropFirst(isNamed ? 1 : 0)
    guard directory.count < 2 else { return nil }
    if !isNamed, let first = directory.first, commands.contains(first) || access(first, F_OK) != 0 { return nil }
    self.init(directory: directory.first)
  }
}
