import CSystem
import Corpus
import Lexicon
import Reading
import Synchronization

/// Loads a directory of texts into a chronicle, on all cores.
///
/// Workers claim files one chunk at a time; what they found is gathered and built into snapshots whose sizes double, so
/// that building them costs no more than loading does. The last snapshot holds everything.
public struct CorpusLoader: Sendable {
  /// How far a load has come.
  public struct Progress: Sendable, Hashable {
    public var files: Int
    public var totalFiles: Int
    public var bytes: UInt64
    public var totalBytes: UInt64

    public init(files: Int, totalFiles: Int, bytes: UInt64, totalBytes: UInt64) {
      self.files = files
      self.totalFiles = totalFiles
      self.bytes = bytes
      self.totalBytes = totalBytes
    }

    public var isComplete: Bool { files == totalFiles }
  }

  private let tools: LoadingTools
  public var reader: Reader { tools.reader }
  public var documents: DocumentReader { tools.documents }
  public var lexicon: Lexicon { tools.lexicon }
  /// Asked for whenever a chronicle is built, so that the newest ones are applied.
  private let corrections: @Sendable () -> Corrections
  let threads: Int
  /// As ``ChronicleBuilder/remembersMerging``.
  private let remembersMerging: Bool

  /// - Parameters:
  ///   - threads: how many read at once; by default as many as there are cores.
  ///   - corrections: asked for whenever a chronicle is built, from any thread.
  ///   - remembersMerging: whether chronicles are to be kept; see ``ChronicleBuilder/remembersMerging``.
  public init(
    _ tools: LoadingTools, threads: Int? = nil, corrections: @escaping @Sendable () -> Corrections = { Corrections() },
    remembersMerging: Bool = true
  ) {
    self.tools = tools
    self.corrections = corrections
    self.threads = max(1, threads ?? CoreCount.available)
    self.remembersMerging = remembersMerging
  }

  /// The same with tools made for it.
  public init(
    _ lexicon: Lexicon, threads: Int? = nil, corrections: @escaping @Sendable () -> Corrections = { Corrections() },
    remembersMerging: Bool = true
  ) {
    self.init(
      LoadingTools(lexicon), threads: threads, corrections: corrections, remembersMerging: remembersMerging)
  }

  /// What stands under a root; see ``CorpusWalker``.
  public func list(_ root: String) throws(CorpusProblem) -> CorpusListing { try CorpusWalker.list(root: root) }

  /// Loads everything and returns when it is done.
  public func load(_ listing: CorpusListing) -> Chronicle {
    let chronicle = self.chronicle(of: read(listing), in: listing)
    csystem_release_memory()
    return chronicle
  }

  /// Reads everything that was not read before, and returns when it is done.
  /// - Parameter previous: what an earlier load returned, or the cache.
  public func read(_ listing: CorpusListing, reusing previous: LoadedTexts = LoadedTexts()) -> LoadedTexts {
    let (kept, rest) = previous.split(listing)
    let gathered = Gathered(listing, kept)
    work(rest, seen: listing.time, gathered, isCancelled: { false })
    return gathered.texts
  }

  /// Loads in the background of the calling thread: hands over progress and, now and then, a snapshot.
  ///
  /// - Parameters:
  ///   - isCancelled: asked between files.
  ///   - previous: what an earlier load returned: files that have not changed since are not read again.
  ///   - report: called on the calling thread and on workers' threads; the chronicle is `nil` where only the progress
  ///     changed. The last call carries the complete chronicle.
  /// - Returns: what was read, for the next load.
  @discardableResult
  public func load(
    _ listing: CorpusListing, reusing previous: LoadedTexts = LoadedTexts(),
    isCancelled: @escaping @Sendable () -> Bool = { false },
    report: @escaping @Sendable (Progress, Chronicle?) -> Void
  ) -> LoadedTexts {
    let (kept, rest) = previous.split(listing)
    let gathered = Gathered(listing, kept)
    // What is there already is worth a picture of its own when much is to be read; else the last one comes soon.
    if kept.count > 0, rest.count > max(64, kept.count / 8) { report(gathered.progress, build(listing, kept.all)) }
    let next = Mutex(max(64, kept.count * 2))
    work(rest, seen: listing.time, gathered, isCancelled: isCancelled) { progress in
      let isDue = next.withLock { limit in
        guard progress.files >= limit, !progress.isComplete else { return false }
        limit *= 2
        return true
      }
      report(progress, isDue ? build(listing, gathered.all()) : nil)
    }
    guard !isCancelled() else { return previous }
    let chronicle = build(listing, gathered.all())
    csystem_release_memory()
    report(gathered.progress, chronicle)
    return gathered.texts
  }

  /// Builds a chronicle of what was read before, with the corrections of now.
  ///
  /// Whoever hands the texts over need not hold them while it is built.
  public func chronicle(of texts: consuming LoadedTexts, in listing: CorpusListing) -> Chronicle {
    let all = texts.all
    texts = LoadedTexts()
    return build(listing, all)
  }

  private func work(
    _ files: [CorpusFile], seen: Int64, _ gathered: Gathered, isCancelled: @escaping @Sendable () -> Bool,
    report: @escaping @Sendable (Progress) -> Void = { _ in }
  ) {
    let next = Atomic<Int>(0)
    let chunk = max(1, min(16, files.count / (threads * 16)))
    Threads.together(min(threads, max(1, files.count))) { _ in
      var shared = SharedTexts()
      while !isCancelled() {
        let first = next.add(chunk, ordering: .relaxed).oldValue
        guard first < files.count else { return }
        for file in files[first..<min(first + chunk, files.count)] {
          report(gathered.add(read(file, seen: seen, &shared)))
        }
      }
    }
  }

  private func read(_ file: CorpusFile, seen: Int64, _ shared: inout SharedTexts) -> LoadedTexts.Text {
    var stamp: TextStamp?
    do throws(CorpusProblem) {
      let contents = try documents.contents(of: file)
      stamp = TextStamp(content: ContentHash.of(contents), seen: seen)
      let document = try documents.document(id: file.id, contents: contents)
      var findings = reader.read(document).compacted()
      shared.share(&findings)
      return LoadedTexts.Text(file: file, result: .success(findings), stamp: stamp)
    } catch {
      return LoadedTexts.Text(file: file, result: .failure(error), refused: stamp)
    }
  }

  /// Reads one file again.
  /// - Parameter content: what the file's hash must be.
  func readAgain(_ file: CorpusFile, content: UInt64) -> Findings? {
    var shared = SharedTexts()
    let text = read(file, seen: 0, &shared)
    guard text.stamp?.content == content, case .success(let findings) = text.result else { return nil }
    return findings
  }

  private func build(_ listing: CorpusListing, _ all: (findings: [Findings], problems: [CorpusProblem])) -> Chronicle {
    builder(corrections: corrections()).build(
      root: listing.root, all.findings, problems: listing.problems + all.problems)
  }

  func builder(corrections: Corrections) -> ChronicleBuilder {
    var builder = ChronicleBuilder(tools, corrections: corrections, threads: threads)
    builder.remembersMerging = remembersMerging
    return builder
  }
}

/// What the workers of one load have found so far.
private final class Gathered: Sendable {
  private struct State {
    var texts: LoadedTexts
    var progress: CorpusLoader.Progress
  }

  private let state: Mutex<State>

  /// - Parameter kept: texts that need not be read.
  init(_ listing: CorpusListing, _ kept: LoadedTexts = LoadedTexts()) {
    let progress = CorpusLoader.Progress(
      files: kept.count, totalFiles: listing.files.count, bytes: kept.byteCount, totalBytes: listing.size)
    state = Mutex(State(texts: kept, progress: progress))
  }

  var progress: CorpusLoader.Progress { state.withLock(\.progress) }
  var texts: LoadedTexts { state.withLock(\.texts) }

  func add(_ text: LoadedTexts.Text) -> CorpusLoader.Progress {
    state.withLock { state in
      state.texts.add(text)
      state.progress.files += 1
      state.progress.bytes += text.file.size
      return state.progress
    }
  }

  func all() -> (findings: [Findings], problems: [CorpusProblem]) { texts.all }
}
