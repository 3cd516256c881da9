import Browser
import Chronicle
import Corpus
import Dispatch
import Lexicon
import Synchronization
import Terminal

/// Loads texts beside the terminal's thread and keeps what is to be told until that thread asks.
///
/// A class, because both threads hold it.
final class BackgroundLoad: Sendable {
  private struct Mail {
    var progress: CorpusLoader.Progress?
    var chronicle: Chronicle?
    /// Workers may finish an older picture after a newer one: documents of the newest so far.
    var documents = -1
    var isDone = false
    var lastWake: ContinuousClock.Instant?
  }

  private let mail = Mutex(Mail())
  private let isCancelled = Atomic<Bool>(false)
  private let waker: Waker
  /// Progress is worth a redraw so often.
  private static let interval = Duration.milliseconds(50)

  init(waker: Waker) { self.waker = waker }

  func start(_ listing: CorpusListing, _ lexicon: Lexicon, labels: LabelLanguage, threads: Int?) {
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      let loader = CorpusLoader(lexicon, threads: threads)
      loader.load(listing, isCancelled: { self.isCancelled.load(ordering: .relaxed) }) { progress, chronicle in
        self.put(progress, chronicle?.labelled(in: labels))
      }
      finish()
    }
  }

  func cancel() { isCancelled.store(true, ordering: .relaxed) }

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

  private func finish() {
    mail.withLock { $0.isDone = true }
    waker.wake()
  }

  /// What came since the last call.
  func messages() -> [Message] {
    mail.withLock { mail in
      var messages: [Message] = []
      if let progress = mail.progress, !mail.isDone { messages.append(.progress(progress)) }
      if let chronicle = mail.chronicle { messages.append(.chronicle(chronicle)) }
      if mail.isDone { messages.append(.loaded) }
      mail.chronicle = nil
      return messages
    }
  }
}
