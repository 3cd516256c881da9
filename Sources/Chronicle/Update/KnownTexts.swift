import Corpus
import Reading

/// Of every file of a listing: what the cache holds of it, and which text of the model it is, where nothing about it has
/// changed since both were written.
struct KnownTexts {
  struct Known {
    /// The text's number in the model.
    var number: Int
    /// Which of the cache's files holds it.
    var source: StoredDocumentPlace.Source
    var entry: CacheEntry
  }

  /// By file.
  private(set) var all: [Known?] = []

  /// - Parameter sources: the large file and that of changes.
  init(_ model: StoredModel, _ listing: CorpusListing, _ sources: [CacheFile?]) {
    var numbers = Numbers(model)
    var entries = CacheEntries(sources)
    all.reserveCapacity(listing.files.count)
    for file in listing.files {
      let number = numbers.number(of: file.id)
      guard let (source, entry) = entries.find(file), let number,
        model.value(.documents, number, 16, UInt64.self) == entry.stamp.content
      else {
        all.append(nil)
        continue
      }
      all.append(Known(number: number, source: source, entry: entry))
    }
  }

  /// Finds the model's texts by their ids, fastest in their order.
  private struct Numbers {
    private let model: StoredModel
    private var next = 0
    /// Made when the order is left for the first time.
    private var byName: [String: Int]?

    init(_ model: StoredModel) { self.model = model }

    mutating func number(of id: String) -> Int? {
      if next < model.count(.documents), model.isText(.documents, next, 52, id) {
        next += 1
        return next - 1
      }
      let table = byName ?? names
      byName = table
      guard let number = table[id] else { return nil }
      next = number + 1
      return number
    }

    private var names: [String: Int] {
      Dictionary((0..<model.count(.documents)).map { (model.text(.documents, $0, 52), $0) }) { first, _ in first }
    }
  }
}

/// Looks for files in the large file of the cache and that of changes; what changed last goes first.
struct CacheEntries {
  private var lookups: [CacheFile.Lookup?]

  init(_ sources: [CacheFile?]) { lookups = sources.map { $0.map(CacheFile.Lookup.init) } }

  /// What is surely still true of a file.
  mutating func find(_ file: CorpusFile) -> (source: StoredDocumentPlace.Source, entry: CacheEntry)? {
    var best: (StoredDocumentPlace.Source, CacheEntry)?
    // All are asked, so that they stay in step.
    for (source, number) in zip([StoredDocumentPlace.Source.largeFile, .changes], lookups.indices) {
      if let entry = lookups[number]?.entry(file.id), entry.likeness(to: file) == .same { best = (source, entry) }
    }
    return best
  }
}
