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
    let request = self
    let listed = findings.isEmpty ? Promise.made { request.listing() } : nil
    // What is wrong with the user's own lexicon is told without opening a screen; the built-in one is made meanwhile.
    if !directories.isEmpty { _ = try early.lexicon() }
    let findings = findings.isEmpty ? nil : try FindingsFiles(early.lexicon()).read(findings).0
    let root = findings == nil ? ReadingOptions.root(directory) : ReadingOptions.root(of: self.findings, directory)
    // What is wrong with a small archive is told without opening a screen; a large one takes longer to list than a
    // first screen may take to come.
    _ = try listed.flatMap { CorpusIdentity.isFolder(root) ? $0.wait(atMost: Self.patience) : $0.wait() }?.get()
    do {
      let corrections = CorrectionsFile(root: root)
      let given = corrections?.corrections ?? Corrections()
      if let listed {
        loading.start(
          listed, given, folder: corrections?.folder, labels: config.settings.names,
          megabytes: leavesCache ? 0 : config.cache)
      } else {
        loading.show(findings ?? [], root: root, given, labels: config.settings.names)
      }
      try withTerminal(Terminal.Options(mouse: config.settings.mouse), waker: waker) { terminal in
        var session = BrowseSession(
          root: root, lexicon: try early.lexicon(), config: config, loading: loading, corrections: corrections,
          terminal: &terminal)
        session.run(&terminal)
      }
      if let failure = loading.failure { throw failure }
    } catch let error as TerminalError {
      let instead = "without a screen: 'parley browse --plain', 'parley met NAME', 'parley timeline', 'parley sources'"
      throw Failure("\(error.description)\n\(instead)", status: 2)
    }
  }

  /// Milliseconds that the first screen waits for the list of texts.
  private static let patience = 15

  private func listing() -> Result<CorpusListing, Failure> {
    let root = ReadingOptions.root(directory)
    let listing: CorpusListing
    do { listing = try CorpusWalker.list(root: root) } catch { return .failure(Failure(error.description, status: 3)) }
    guard !listing.files.isEmpty else {
      let problems = listing.problems.map { $0.description + "\n" }.joined()
      let advice = "name a directory with .txt, .text or .md files"
      return .failure(Failure("\(problems)\(root): holds no text; \(advice)", status: 3))
    }
    return .success(listing)
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
