import Browser
import Chronicle
import Corpus
import Lexicon
import Reading
import Synchronization
import Terminal

/// Loads texts beside the terminal's thread, watches them, and keeps what is to be told until that thread asks.
///
/// A class, because both threads hold it.
final class BackgroundLoad: Sendable {
  /// What a chronicle is built from again when a correction is made.
  private struct Work {
    var corrections = Corrections()
    /// Rises with every correction.
    var version = 0
    /// `nil` while texts are read, and while the chronicle is one that was kept.
    var texts: (loaded: LoadedTexts, listing: CorpusListing)?
    /// Takes the texts of a kept chronicle out of the cache.
    var fetch: (@Sendable () -> (loaded: LoadedTexts, listing: CorpusListing))?
    var build: (@Sendable (LoadedTexts, CorpusListing) -> Chronicle)?
    var labels = LabelLanguage.language("en")
    var cache: ArchiveCache?
    /// The files as they were listed last.
    var listing: CorpusListing?
    /// What is still to be kept.
    var built: Built?
  }

  /// A chronicle of all texts and the corrections that it was built with.
  private struct Built {
    var chronicle: Chronicle
    var corrections: Corrections
  }

  private let mail = Mutex(LoadMail())
  private let work = Mutex(Work())
  private let retired = Mutex<[BrowserState.Holdings]>([])
  private let isCancelled = Atomic<Bool>(false)
  private let waker: Waker
  private let watch = CorpusWatch()
  /// Progress is worth a redraw so often.
  private static let interval = Duration.milliseconds(50)

  private let early: EarlyStart
  private let threads: Int?

  /// - Parameter early: makes what reads texts.
  init(waker: Waker, _ early: EarlyStart, threads: Int?) {
    self.waker = waker
    self.early = early
    self.threads = threads
  }

  /// Runs something beside the caller's thread once there is what reads texts.
  private func withLoader(_ body: @escaping @Sendable (CorpusLoader) -> Void) {
    let isStarted = Threads.detach { [self] in
      guard let tools = try? early.tools() else { return finish("no text is read: the lexicon is damaged") }
      // Whoever presses keys goes first.
      Threads.stepBack()
      body(CorpusLoader(tools, threads: threads, corrections: { self.work.withLock(\.corrections) }))
    }
    if !isStarted { finish("no text is read: the system gives no thread to read them on") }
  }

  /// Loads, and then again whatever changes, until it is cancelled.
  /// - Parameters:
  ///   - listed: waited for beside the caller's thread.
  ///   - folder: where the corrections are kept; it is watched, too.
  ///   - megabytes: that what is kept between runs may take; 0 for nothing.
  func start(
    _ listed: Promise<Result<CorpusListing, Failure>>, _ corrections: Corrections, folder: String?,
    labels: LabelLanguage, megabytes: Int
  ) {
    work.withLock { $0.corrections = corrections }
    withLoader { [self] loader in
      let listing: CorpusListing
      do throws(Failure) { listing = try listed.wait().get() } catch { return fail(error) }
      put(CorpusLoader.Progress(files: 0, totalFiles: listing.files.count, bytes: 0, totalBytes: listing.size), nil)
      let cache = megabytes > 0 ? ArchiveCache(listing, loader.lexicon, megabytes: megabytes) : nil
      work.withLock { work in
        work.cache = cache
        work.listing = listing
        work.build = { loader.chronicle(of: $0, in: $1) }
        work.labels = labels
      }
      // Before reading, so that what changes meanwhile is seen.
      let seesAll = watch?.watch(listing) ?? false
      if let folder { watch?.watch(folder: folder) }
      let isKept = showKept(listing, corrections, loader, labels, cache)
      if !isKept { load(listing, cache?.texts(listing, loader) ?? LoadedTexts(), loader, labels) }
      finish(seesAll ? nil : "the system watches no more folders: texts that change are not seen until the next start")
      index()
      if !isKept { keep() }
      follow(listing, loader, labels)
    }
  }

  /// Takes in what changes.
  private func follow(_ listing: CorpusListing, _ loader: CorpusLoader, _ labels: LabelLanguage) {
    var last = listing
    while let watch, watch.wait(), !isCancelled.load(ordering: .relaxed) {
      tellOfFiles()
      guard let new = try? CorpusWalker.list(root: listing.root) else { continue }
      watch.watch(new)
      guard new.files != last.files else { continue }
      work.withLock { $0.listing = new }
      let changes = new.changes(since: last)
      if !showUpdate(new, changes, loader, labels) {
        guard let texts = texts()?.loaded else { continue }
        begin()
        load(new, texts, loader, labels)
        finish(Self.notice(of: changes))
        index()
        keep()
      }
      last = new
    }
  }

  /// The file of a document.
  func file(ofDocument id: String) -> CorpusFile? {
    work.withLock(\.listing)?.files.first { $0.id == id }
  }

  /// Shows the chronicle as it was built before, if nothing has changed since.
  private func showKept(
    _ listing: CorpusListing, _ corrections: Corrections, _ loader: CorpusLoader, _ labels: LabelLanguage,
    _ cache: ArchiveCache?
  ) -> Bool {
    let version = work.withLock(\.version)
    guard let cache, let chronicle = cache.chronicle(listing, corrections, loader.lexicon) else { return false }
    show(chronicle, of: listing, version, loader, labels, cache)
    return true
  }

  /// Shows the chronicle built upon the one that was kept, if few texts have changed since, and keeps it.
  private func showUpdate(
    _ listing: CorpusListing, _ changes: CorpusListing.Changes, _ loader: CorpusLoader, _ labels: LabelLanguage
  ) -> Bool {
    let (version, corrections, cache) = work.withLock { ($0.version, $0.corrections, $0.cache) }
    guard let cache, let update = cache.updated(listing, corrections, loader) else { return false }
    begin()
    show(update.chronicle, of: listing, version, loader, labels, cache)
    finish(Self.notice(of: changes))
    index()
    cache.keep(update, loader, root: listing.root, isCancelled: { isCancelled.load(ordering: .relaxed) })
    return true
  }

  /// Shows a chronicle whose texts stay in the cache until they are asked for.
  /// - Parameter version: of the corrections it was built with.
  private func show(
    _ chronicle: Chronicle, of listing: CorpusListing, _ version: Int, _ loader: CorpusLoader,
    _ labels: LabelLanguage, _ cache: ArchiveCache
  ) {
    let isCurrent = work.withLock { work in
      (work.texts, work.built) = (nil, nil)
      work.fetch = { (loader.read(listing, reusing: cache.texts(listing, loader)), listing) }
      return work.version == version
    }
    guard isCurrent else { return rebuild() }
    let progress = CorpusLoader.Progress(
      files: listing.files.count, totalFiles: listing.files.count, bytes: listing.size, totalBytes: listing.size)
    put(progress, chronicle.labelled(in: labels))
  }

  /// What was read; `nil` while it is read.
  private func texts() -> (loaded: LoadedTexts, listing: CorpusListing)? {
    let (texts, fetch) = work.withLock { ($0.texts, $0.fetch) }
    guard texts == nil, let fetch else { return texts }
    let fetched = fetch()
    return work.withLock { work in
      if work.fetch != nil { (work.texts, work.fetch) = (fetched, nil) }
      return work.texts
    }
  }

  /// Keeps what was read, and what was built of it, for the next start, once it is on the screen.
  private func keep() {
    let (cache, read) = work.withLock { ($0.cache, $0.texts) }
    guard let cache, let (loaded, listing) = read, !isCancelled.load(ordering: .relaxed) else { return }
    var texts = loaded
    cache.keep(&texts, root: listing.root, isCancelled: { isCancelled.load(ordering: .relaxed) })
    let built: Built? = work.withLock { work in
      guard work.texts?.listing.time == listing.time else { return nil }
      work.texts = (texts, listing)
      defer { work.built = nil }
      return work.built
    }
    guard let built, !isCancelled.load(ordering: .relaxed) else { return }
    cache.keep(built.chronicle, of: texts, in: listing, built.corrections)
  }

  /// Shows what was read elsewhere; nothing is watched.
  func show(
    _ findings: [Findings], root: String, _ corrections: Corrections, labels: LabelLanguage
  ) {
    withLoader { [self] loader in
      work.withLock { work in
        work.corrections = corrections
        work.texts = (LoadedTexts(findings), CorpusListing(root: root))
        work.build = { loader.chronicle(of: $0, in: $1) }
        work.labels = labels
      }
      rebuild()
      finish(nil)
      index()
    }
  }

  private func load(
    _ listing: CorpusListing, _ texts: LoadedTexts, _ loader: CorpusLoader, _ labels: LabelLanguage
  ) {
    let version = work.withLock { work in
      (work.texts, work.fetch, work.built) = (nil, nil, nil)
      return work.version
    }
    let loaded = loader.load(listing, reusing: texts, isCancelled: { self.isCancelled.load(ordering: .relaxed) }) {
      if $0.isComplete, let chronicle = $1 { self.note(chronicle, version) }
      self.put($0, $1?.labelled(in: labels))
    }
    let isOld = work.withLock { work in
      work.texts = (loaded, listing)
      return work.version != version
    }
    if isOld { rebuild() }
  }

  /// Notes a chronicle that is to be kept, unless the corrections changed since it was begun.
  private func note(_ chronicle: Chronicle, _ version: Int) {
    work.withLock { work in
      guard work.version == version, work.cache != nil else { return }
      work.built = Built(chronicle: chronicle, corrections: work.corrections)
    }
  }

  /// Applies other corrections; the chronicle follows.
  func correct(_ corrections: Corrections) {
    work.withLock { work in
      work.corrections = corrections
      work.version += 1
    }
    let isStarted = Threads.detach { [self] in
      Threads.stepBack()
      rebuild()
      index()
      keep()
    }
    if !isStarted { finish("not applied: the system gives no thread to do it on") }
  }

  /// Builds the chronicle again of what is read; while texts are read their load does it.
  private func rebuild() {
    let version = work.withLock(\.version)
    guard let texts = texts(), let build = work.withLock(\.build) else { return }
    let chronicle = build(texts.loaded, texts.listing)
    let picture = Picture(chronicle.labelled(in: work.withLock(\.labels)))
    guard work.withLock({ $0.version == version && $0.texts != nil }) else { return }
    note(chronicle, version)
    _ = mail.withLock { $0.put(picture) }
    waker.wake()
  }

  /// Makes what searching in the newest picture is fast with, unless a newer one comes meanwhile.
  private func index() {
    let (latest, number, previous) = mail.withLock { ($0.latest, $0.number, $0.lastIndexes) }
    guard let chronicle = latest?.chronicle, !isCancelled.load(ordering: .relaxed) else { return }
    let indexes = SearchIndexes(chronicle, reusing: previous)
    let (isCurrent, _) = mail.withLock { mail in
      let isCurrent = mail.number == number
      return (isCurrent, mail.put(indexes, serveAgain: true, isCurrent: isCurrent))
    }
    if isCurrent { waker.wake() }
  }

  /// Makes what the lists of the newest picture need, while more texts are read.
  private func indexLists() {
    let (latest, number) = mail.withLock { ($0.latest, $0.number) }
    guard let chronicle = latest?.chronicle, !isCancelled.load(ordering: .relaxed) else { return }
    let indexes = SearchIndexes(listsOf: chronicle)
    let (isCurrent, _) = mail.withLock { mail in
      let isCurrent = mail.number == number
      return (isCurrent, mail.put(indexes, serveAgain: false, isCurrent: isCurrent))
    }
    if isCurrent { waker.wake() }
  }

  private static func notice(of changes: CorpusListing.Changes) -> String {
    let parts = [(changes.new, "new"), (changes.changed, "changed"), (changes.gone, "gone")]
    return "texts: " + parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  func cancel() {
    isCancelled.store(true, ordering: .relaxed)
    watch?.stop()
  }

  private func tellOfFiles() {
    mail.withLock { $0.filesChanged = true }
    waker.wake()
  }

  /// Whether something was written into the watched folders since the last call.
  func filesChanged() -> Bool {
    mail.withLock { mail in
      defer { mail.filesChanged = false }
      return mail.filesChanged
    }
  }

  private func begin() {
    mail.withLock { mail in
      mail.isDone = false
      mail.documents = -1
      mail.progress = nil
    }
  }

  private func put(_ progress: CorpusLoader.Progress, _ chronicle: Chronicle?) {
    let picture = chronicle.map(Picture.init)
    defer { if !progress.isComplete, picture != nil { indexLists() } }
    let (wakes, _) = mail.withLock { mail -> (Bool, LoadMail.Gone) in
      var gone = LoadMail.Gone()
      if progress.files >= mail.progress?.files ?? 0 { mail.progress = progress }
      if let picture, picture.chronicle.documents.count >= mail.documents { gone = mail.put(picture) }
      let now = ContinuousClock.now
      // What is complete is told together with the end, which comes at once: one frame less.
      if progress.isComplete, picture != nil { return (false, gone) }
      guard picture != nil || mail.lastWake.map({ now - $0 >= Self.interval }) ?? true else { return (false, gone) }
      mail.lastWake = now
      return (true, gone)
    }
    if wakes { waker.wake() }
  }

  /// Takes what the user's thread needs no more: to let go of it takes time. ``sweep()`` does it.
  func retire(_ holdings: BrowserState.Holdings) { retired.withLock { $0.append(holdings) } }

  /// Lets go of what was retired, beside the caller's thread, which must hold none of it any more.
  func sweep() {
    guard retired.withLock({ !$0.isEmpty }) else { return }
    _ = Threads.detach { [self] in _ = retired.withLock { exchange(&$0, with: []) } }
  }

  /// There is nothing to show.
  private func fail(_ failure: Failure) {
    mail.withLock { $0.failure = failure }
    waker.wake()
  }

  /// Why there is nothing to show, where that is so.
  var failure: Failure? { mail.withLock(\.failure) }

  private func finish(_ notice: String?) {
    mail.withLock { mail in
      mail.isDone = true
      mail.notice = notice
    }
    waker.wake()
  }

  /// What came since the last call.
  func messages() -> [Message] {
    mail.withLock { mail in
      var messages: [Message] = []
      if let progress = mail.progress, !mail.isDone { messages.append(.progress(progress)) }
      if let picture = mail.picture { messages.append(.picture(picture)) }
      if let indexes = mail.indexes { messages.append(.indexes(indexes)) }
      if mail.isDone { messages.append(.loaded) }
      if let notice = mail.notice { messages.append(.notice(notice)) }
      mail.picture = nil
      mail.indexes = nil
      mail.notice = nil
      return messages
    }
  }
}
