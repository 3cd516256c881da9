import Chronicle
import Corpus
import Lexicon

/// The cache of the archive that is being read, and the folder it shares with others.
struct ArchiveCache: Sendable {
  private let cache: TextCache
  private let folder: CacheFolder
  private let limit: UInt64

  /// `nil` where nothing is to be kept.
  /// - Parameter megabytes: that all archives together may take.
  init?(_ listing: CorpusListing, _ lexicon: Lexicon, megabytes: Int) {
    limit = UInt64(clamping: megabytes) * 1_000_000
    guard limit > 0, let folder = CacheFolder(), let cache = folder.cache(of: listing, lexicon, limit: limit) else {
      return nil
    }
    self.folder = folder
    self.cache = cache
  }

  /// The chronicle as it was built, if nothing has changed since.
  func chronicle(_ listing: CorpusListing, _ corrections: Corrections, _ lexicon: Lexicon) -> Chronicle? {
    cache.chronicle(listing, corrections, lexicon)
  }

  /// The texts that have not changed since they were kept.
  func texts(_ listing: CorpusListing, _ loader: CorpusLoader) -> LoadedTexts { cache.texts(listing, loader.documents) }

  /// The chronicle built upon the last one that was kept, if few texts have changed since.
  func updated(_ listing: CorpusListing, _ corrections: Corrections, _ loader: CorpusLoader) -> ArchiveUpdate? {
    cache.updated(listing, corrections, loader)
  }

  /// Keeps what an update has found.
  func keep(_ update: ArchiveUpdate, _ loader: CorpusLoader, root: String, isCancelled: () -> Bool = { false }) {
    let name = CorpusIdentity.realPath(root) ?? root
    if cache.keep(update, loader, root: name, isCancelled: isCancelled) { folder.trim(to: limit) }
  }

  /// Keeps what is not kept yet.
  func keep(_ texts: inout LoadedTexts, root: String, isCancelled: () -> Bool = { false }) {
    let name = CorpusIdentity.realPath(root) ?? root
    if cache.keep(&texts, root: name, isCancelled: isCancelled) { folder.trim(to: limit) }
  }

  /// Keeps a chronicle of texts that are kept.
  func keep(_ chronicle: Chronicle, of texts: LoadedTexts, in listing: CorpusListing, _ corrections: Corrections) {
    if cache.keep(chronicle, of: texts, in: listing, corrections) { folder.trim(to: limit) }
  }
}
