import Corpus
import Reading

/// Documents of which some are in memory and the others in files of the cache, from where they are taken when they are
/// asked for.
///
/// A block that is damaged is no harm: its text is read again.
final class UpdatedDocuments: DocumentRows {
  /// Where a document that is not in memory stands.
  struct Place: Sendable {
    /// In the listing.
    var file: Int
    var facts: DocumentFacts
    /// `nil` for one in memory.
    var entry: (source: StoredDocumentPlace.Source, entry: CacheEntry)?
  }

  let places: [Place]
  private let files: [CorpusFile]
  private let sources: [CacheFile?]
  private let unpackers: [FindingsUnpacker?]
  private let memory: [Int: Findings]
  private let readAgain: @Sendable (CorpusFile, UInt64) -> Findings?
  private let recent = RecentDocuments()

  /// - Parameters:
  ///   - sources: the large file and that of changes.
  ///   - memory: by document.
  ///   - readAgain: reads a file whose contents must have a hash.
  init(
    _ places: [Place], _ files: [CorpusFile], _ sources: [CacheFile?], actorCount: Int, memory: [Int: Findings],
    readAgain: @escaping @Sendable (CorpusFile, UInt64) -> Findings?
  ) {
    self.places = places
    self.files = files
    self.sources = sources
    unpackers = sources.map { $0?.unpacker(actorCount: actorCount) }
    self.memory = memory
    self.readAgain = readAgain
  }

  /// The same with others in memory, too.
  init(_ other: UpdatedDocuments, altered: [Int: Findings]) {
    places = other.places
    files = other.files
    sources = other.sources
    unpackers = other.unpackers
    memory = other.memory.merging(altered) { $1 }
    readAgain = other.readAgain
  }

  var count: Int { places.count }
  func id(_ index: Int) -> String { files[places[index].file].id }
  func language(_ index: Int) -> Language { places[index].facts.language }
  func byteCount(_ index: Int) -> Int { Int(places[index].facts.bytes) }
  func content(_ index: Int) -> UInt64? { places[index].entry?.entry.stamp.content }

  func element(_ index: Int) -> Findings {
    if let findings = memory[index] { return findings }
    return recent.element(index) { stored(index) ?? again(index) }
  }

  private func stored(_ index: Int) -> Findings? {
    guard let (source, entry) = places[index].entry, let file = sources[Int(source.rawValue)],
      let unpacker = unpackers[Int(source.rawValue)]
    else { return nil }
    return withUnsafeTemporaryAllocation(byteCount: Int(entry.length), alignment: 8) { buffer in
      guard file.read(entry.offset, into: buffer), ContentHash.of(UnsafeRawBufferPointer(buffer)) == entry.hash else {
        return nil
      }
      return try? unpacker.findings(id(index), UnsafeRawBufferPointer(buffer))
    }
  }

  private func again(_ index: Int) -> Findings {
    let place = places[index]
    let read = place.entry.flatMap { readAgain(files[place.file], $0.entry.stamp.content) }
    return read ?? .lost(id(index), place.facts)
  }
}
