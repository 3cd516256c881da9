import ArgumentParser
import Chronicle
import Corpus
import Glibc
import Lexicon

/// Options of every command that reads texts.
struct ReadingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The texts; default: $PARLEY_CORPUS, else the current directory.", valueName: "dir"))
  var corpus: String?

  @Option(
    help: ArgumentHelp("Instead of texts what 'parley extract' printed of them; may be repeated.", valueName: "file"))
  var findings: [String] = []

  @Option(help: ArgumentHelp("How many threads read; default: as many as there are cores.", valueName: "n"))
  var threads: Int?

  @Flag(name: .customLong("no-cache"), help: "Neither use nor keep what was found in the texts ('parley cache').")
  var leavesCache = false

  @OptionGroup var lexicon: LexiconOptions

  func validate() throws {
    if let threads, !(1...1024).contains(threads) { throw ValidationError("--threads takes a number from 1 to 1024") }
  }

  /// The directory the command works on.
  /// - Parameter directory: what the command's argument names; --corpus goes before it.
  func root(_ directory: String?) -> String { Self.root(corpus ?? directory) }

  static func root(_ directory: String?) -> String {
    if let directory { return directory }
    if let root = Environment.variable("PARLEY_CORPUS") { return root }
    return "."
  }

  /// Loads the texts, hands them over, and reports what could not be read.
  ///
  /// - Throws: the exit status of the contract: 1 some files failed, 2 usage, 3 nothing to read.
  func run(_ directory: String?, _ use: (Chronicle, Lexicon) throws -> Void) throws {
    let lexicon = try lexicon.load()
    var keeping: Threads.Running?
    // Also when what comes next ends early.
    defer { keeping?.wait() }
    let chronicle = try findings.isEmpty ? load(root(directory), lexicon, &keeping) : loadFindings(directory, lexicon)
    if findings.isEmpty { for problem in chronicle.problems { warn(problem.description) } }
    try use(chronicle, lexicon)
    if !chronicle.problems.isEmpty { throw ExitCode(1) }
  }

  /// What the files of `--findings` hold; the directory, where one is named, only lends its name.
  func loadFindings(_ directory: String?, _ lexicon: Lexicon) throws -> Chronicle {
    try FindingsFiles(lexicon).chronicle(findings, root: Self.root(of: findings, corpus ?? directory))
  }

  /// What stands for the directory where findings are read instead.
  static func root(of findings: [String], _ directory: String?) -> String {
    directory ?? findings.joined(separator: " ")
  }

  /// - Parameter keeping: what keeps what was found for the next time.
  private func load(_ root: String, _ lexicon: Lexicon, _ keeping: inout Threads.Running?) throws(Failure) -> Chronicle
  {
    let corrections = CorrectionsFile(root: root)?.corrections ?? Corrections()
    for mistake in corrections.mistakes { warn(mistake) }
    let listing: CorpusListing
    do { listing = try CorpusWalker.list(root: root) } catch { throw Failure(error.description, status: 3) }
    let cache = leavesCache ? nil : ArchiveCache(listing, lexicon, megabytes: Config.cacheMegabytes)
    let chronicle =
      cache?.chronicle(listing, corrections, lexicon) ?? read(listing, lexicon, corrections, cache, &keeping)
    guard !chronicle.documents.isEmpty else {
      for problem in chronicle.problems { warn(problem.description) }
      throw Failure("\(root): holds no text; name a directory with .txt, .text or .md files", status: 3)
    }
    for conflict in chronicle.conflicts {
      warn("\(CorrectionsFile.name): correction \(conflict.correction + 1) is not applied: \(conflict.reason)")
    }
    return chronicle
  }

  /// Reads what is not kept, and builds.
  private func read(
    _ listing: CorpusListing, _ lexicon: Lexicon, _ corrections: Corrections, _ cache: ArchiveCache?,
    _ keeping: inout Threads.Running?
  ) -> Chronicle {
    let loader = CorpusLoader(
      lexicon, threads: threads, corrections: { corrections }, remembersMerging: cache != nil)
    if let cache, let update = cache.updated(listing, corrections, loader) {
      keeping = Threads.start { cache.keep(update, loader, root: listing.root) }
      return update.chronicle
    }
    guard let cache else { return loader.chronicle(of: loader.read(listing), in: listing) }
    let texts = loader.read(listing, reusing: cache.texts(listing, loader))
    // Beside the building of the chronicle, which leaves cores free.
    let keepingTexts = Threads.start {
      var texts = texts
      cache.keep(&texts, root: listing.root)
    }
    let chronicle = loader.chronicle(of: texts, in: listing)
    keeping = Threads.start {
      keepingTexts?.wait()
      cache.keep(chronicle, of: texts, in: listing, corrections)
    }
    return chronicle
  }
}

/// The texts as the last argument, or as an option.
struct CorpusOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("A directory of texts, or one text.", valueName: "dir"))
  var directory: String?

  @OptionGroup var reading: ReadingOptions

  /// The directory the command works on.
  var root: String { reading.root(directory) }
  var threads: Int? { reading.threads }
  var lexicon: LexiconOptions { reading.lexicon }

  func run(_ use: (Chronicle, Lexicon) throws -> Void) throws { try reading.run(directory, use) }
}
