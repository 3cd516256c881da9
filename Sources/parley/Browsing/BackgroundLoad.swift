import Browser
import Chronicle
import Corpus
import Dispatch
import Lexicon
import Synchronization
import Terminal

/// Loads texts beside the terminal's thread, watches them, and keeps what is to be told until that thread asks.
///
/// A class, because both threads hold it.
final class BackgroundLoad: Sendable {
  private struct Mail {
    var progress: CorpusLoader.Progress?
    var chronicle: Chronicle?
    /// Workers may finish an older picture after a newer one: documents of the newest so far of this load.
    var documents = -1
    var isDone = false
    var notice: String?
    var lastWake: ContinuousClock.Instant?
  }

  private let mail = Mutex(Mail())
  private let isCancelled = Atomic<Bool>(false)
  private let waker: Waker
  private let watch = CorpusWatch()
  /// Progress is worth a redraw so often.
  private static let interval = Duration.milliseconds(50)

  init(waker: Waker) { self.waker = waker }

  /// Loads, and then again whatever changes, until it is cancelled.
  func start(_ listing: CorpusListing, _ lexicon: Lexicon, labels: LabelLanguage, threads: Int?) {
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      let loader = CorpusLoader(lexicon, threads: threads)
      // Before reading, so that what changes meanwhile is seen.
      let seesAll = watch?.watch(listing) ?? false
      var texts = load(listing, LoadedTexts(), loader, labels)
      finish(seesAll ? nil : "the system watches no more folders: texts that change are not seen until the next start")
      while let watch, watch.wait(), !isCancelled.load(ordering: .relaxed) {
        guard let new = try? CorpusWalker.list(root: listing.root) else { continue }
        watch.watch(new)
        let changes = texts.changes(in: new)
        guard changes != (0, 0, 0) else { continue }
        begin()
        texts = load(new, texts, loader, labels)
        finish(Self.notice(of: changes))
      }
    }
  }

  private func load(
    _ listing: CorpusListing, _ texts: LoadedTexts, _ loader: CorpusLoader, _ labels: LabelLanguage
  ) -> LoadedTexts {
    loader.load(listing, reusing: texts, isCancelled: { self.isCancelled.load(ordering: .relaxed) }) {
      self.put($0, $1?.labelled(in: labels))
    }
  }

  private static func notice(of changes: (new: Int, changed: Int, gone: Int)) -> String {
    let parts = [(changes.new, "new"), (changes.changed, "changed"), (changes.gone, "gone")]
    return "texts: " + parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  func cancel() {
    isCancelled.store(true, ordering: .relaxed)
    watch?.stop()
  }

  private func begin() {
    mail.withLock { mail in
      mail.isDone = false
      mail.documents = -1
      mail.progress = nil
    }
  }

  private func put(_ progress: CorpusLoader.Progress, _ chronicle: Chronicle?) {
    let wakes = mail.withLock { mail in
      if progress.files >= mail.progress?.files ?? 0 { mail.progress = progress }
      if let chronicle, chronicle.documents.count >= mail.documents {
        mail.chronicle = chronicle
        mail.documents = chronicle.documents.count
      }
      let now = ContinuousClock.now
      guard chronicle != nil || mail.lastWake.map({ now - $0 >= Self.interval }) ?? true else { return false }
      mail.lastWake = now
      return true
    }
    if wakes { waker.wake() }
  }

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
      if let chronicle = mail.chronicle { messages.append(.chronicle(chronicle)) }
      if mail.isDone { messages.append(.loaded) }
      if let notice = mail.notice { messages.append(.notice(notice)) }
      mail.chronicle = nil
      mail.notice = nil
      return messages
    }
  }
}
