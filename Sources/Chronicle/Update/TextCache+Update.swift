import Corpus
import Reading

/// Bringing what was kept up to date with texts that changed.
extension TextCache {
  /// The chronicle of a listing, built upon the last one that was kept; `nil` where there is none, where more changed than
  /// is worth it, or where there are corrections, which may concern any text.
  /// - Parameter loader: reads what changed.
  public func updated(_ listing: CorpusListing, _ corrections: Corrections, _ loader: CorpusLoader) -> ArchiveUpdate? {
    guard corrections.isEmpty else { return nil }
    return ArchiveUpdate(listing, self, loader, threads: loader.threads)
  }

  /// The last chronicle that was kept, of whatever listing.
  func basis(threads: Int) -> StoredModel? {
    StoredModel(modelPath, threads: threads) { $0.maker == maker && $0.corrections == 0 }
  }

  /// Keeps what an update has found for the next time. Failures are silent: nothing is lost but time.
  /// - Parameters:
  ///   - root: what the corpus is called.
  ///   - isCancelled: asked between texts.
  /// - Returns: whether something was written.
  @discardableResult
  public func keep(
    _ update: ArchiveUpdate, _ loader: CorpusLoader, root: String, isCancelled: () -> Bool = { false }
  ) -> Bool {
    let isWritten = keepTexts(update, loader, root: root, isCancelled)
    var looked = update.listing
    looked.files = update.looked
    guard !isCancelled(), update.texts.isSettled(looked),
      let places = DocumentPlaces(update.documents, update.listing, [open(path), open(changesPath)])
    else { return isWritten }
    let key = ModelKey(
      maker: maker, listing: update.listing, corrections: Corrections(), largeFile: places.hashes[0],
      changes: places.hashes[1])
    return ModelWriter(update.chronicle, places, update.listing, update.digest.compacted).write(to: modelPath, key)
      || isWritten
  }

  private func keepTexts(
    _ update: ArchiveUpdate, _ loader: CorpusLoader, root: String, _ isCancelled: () -> Bool
  ) -> Bool {
    guard update.texts.isAnyNotKept else { return false }
    var some = update.listing
    some.files = update.inChanges
    var texts = update.texts
    let older = self.texts(some, loader.documents, threads: loader.threads)
    texts.add(older)
    let others = update.listing.files.count - texts.count
    let bytes = update.listing.size - min(update.listing.size, texts.byteCount)
    if let large = open(path), isFit(texts, besides: (others, bytes), large: large.count) {
      return write(texts.sorted { $0 != .inLargeFile }, to: changesPath, root, isCancelled)
    }
    var all = loader.read(
      update.listing, reusing: self.texts(update.listing, loader.documents, threads: loader.threads))
    return keep(&all, root: root, isCancelled: isCancelled)
  }
}
