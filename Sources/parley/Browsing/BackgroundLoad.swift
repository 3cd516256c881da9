import Browser
import Chronicle
import Corpus
import Dispatch
import Lexicon
import Reading
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

  /// What a chronicle is built from again when a correction is made.
  private struct Work {
    var corrections = Corrections()
    /// Rises with every correction.
    var version = 0
    /// `nil` while texts are read.
    var texts: (loaded: LoadedTexts, listing: CorpusListing)?
    var build: (@Sendable (LoadedTexts, CorpusListing) -> Chronicle)?
  }

  private let mail = Mutex(Mail())
  private let work = Mutex(Work())
  private let isCancelled = Atomic<Bool>(false)
  private let waker: Waker
  private let watch = CorpusWatch()
  /// Progress is worth a redraw so often.
  private static let interval = Duration.milliseconds(50)

  init(waker: Waker) { self.waker = waker }

  /// Loads, and then again whatever changes, until it is cancelled.
  func start(
    _ listing: CorpusListing, _ lexicon: Lexicon, _ corrections: Corrections, labels: LabelLanguage, threads: Int?
  ) {
    work.withLock { $0.corrections = corrections }
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      let loader = CorpusLoader(lexicon, threads: threads, corrections: { self.work.withLock(\.corrections) })
      work.withLock { $0.build = { loader.chronicle(of: $0, in: $1).labelled(in: labels) } }
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

  /// Shows what was read elsewhere; nothing is watched.
  func show(
    _ findings: [Findings], root: String, _ lexicon: Lexicon, _ corrections: Corrections, labels: LabelLanguage
  ) {
    let loader = CorpusLoader(lexicon, corrections: { self.work.withLock(\.corrections) })
    work.withLock { work in
      work.corrections = corrections
      work.texts = (LoadedTexts(findings), CorpusListing(root: root))
      work.build = { loader.chronicle(of: $0, in: $1).labelled(in: labels) }
    }
    rebuild()
    finish(nil)
  }

  private func load(
    _ listing: CorpusListing, _ texts: LoadedTexts, _ loader: CorpusLoader, _ labels: LabelLanguage
  ) -> LoadedTexts {
    let version = work.withLock { work in
      work.texts = nil
      return work.version
    }
    let loaded = loader.load(listing, reusing: texts, isCancelled: { self.isCancelled.load(ordering: .relaxed) }) {
      self.put($0, $1?.labelled(in: labels))
    }
    let isOld = work.withLock { work in
      work.texts = (loaded, listing)
      return work.version != version
    }
    if isOld { rebuild() }
    return loaded
  }

  /// Applies other corrections; the chronicle follows.
  func correct(_ corrections: Corrections) {
    work.withLock { work in
      work.corrections = corrections
      work.version += 1
    }
    DispatchQueue.global(qos: .userInitiated).async { [self] in rebuild() }
  }

  /// Builds the chronicle again of what is read; while texts are read their load does it.
  private func rebuild() {
    let work = work.withLock { $0 }
    guard let texts = work.texts, let build = work.build else { return }
    let chronicle = build(texts.loaded, texts.listing)
    guard self.work.withLock({ $0.version == work.version && $0.texts != nil }) else { return }
    mail.withLock { mail in
      mail.chronicle = chronicle
      mail.documents = chronicle.documents.count
    }
    waker.wake()
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
