import Corpus
import Glibc
import Lexicon
import Reading

/// The built chronicle of an archive, kept beside what was found in its texts (``TextCache``), so that an archive in which
/// nothing changed opens without being built again.
extension TextCache {
  /// What the name of its file has behind that of the large one.
  public static let modelSuffix = ".model"

  var modelPath: String { path + Self.modelSuffix }

  /// The chronicle of a listing, if it was kept, nothing changed since, and nothing is damaged.
  ///
  /// Its documents and events stay in the files and are made into values when they are asked for.
  public func chronicle(
    _ listing: CorpusListing, _ corrections: Corrections, _ lexicon: Lexicon, threads: Int? = nil
  ) -> Chronicle? {
    let threads = max(1, threads ?? CoreCount.available)
    let sources = [path, changesPath].map { path in
      CacheDescriptor(path).flatMap { file in
        CacheHeader(file).flatMap { $0.maker == maker ? (file: file, header: $0) : nil }
      }
    }
    let key = ModelKey(
      maker: maker, listing: listing, corrections: corrections, largeFile: sources[0]?.header.indexHash ?? 0,
      changes: sources[1]?.header.indexHash ?? 0)
    guard let model = StoredModel(modelPath, threads: threads, isWanted: { $0 == key }),
      let actors = model.actors(threads: threads),
      let notes = try? model.notes(), let unpackers = model.unpackers(actorCount: lexicon.actorCount),
      unpackers.count == 3
    else { return nil }
    for source in sources { source?.file.touch() }
    var chronicle = Chronicle(root: listing.root)
    chronicle.actors = actors
    chronicle.setEvents(StoredEvents(model))
    chronicle.relations = Rows(stored: StoredRelations(model))
    chronicle.references = Rows(stored: StoredReferences(model))
    (chronicle.problems, chronicle.conflicts) = notes
    chronicle.setDocuments(
      StoredDocuments(
        model, listing,
        sources.enumerated().map { number, source in
          source.map { StoredDocuments.Blocks(file: $0.file, unpacker: unpackers[number]) }
        },
        altered: unpackers[2],
        readAgain: { CorpusLoader(lexicon, threads: 1).readAgain($0, content: $1) }))
    return chronicle
  }

  /// Keeps a chronicle for the next time. Failures are silent: nothing is lost but time.
  /// - Parameters:
  ///   - texts: what it was built of; kept before.
  ///   - corrections: those it was built with.
  /// - Returns: whether it was written.
  @discardableResult
  public func keep(
    _ chronicle: Chronicle, of texts: LoadedTexts, in listing: CorpusListing, _ corrections: Corrections
  ) -> Bool {
    guard texts.isSettled(listing), let documents = KeptDocument.all(chronicle, texts, listing),
      let places = DocumentPlaces(documents, listing, [open(path), open(changesPath)])
    else { return false }
    let key = ModelKey(
      maker: maker, listing: listing, corrections: corrections, largeFile: places.hashes[0], changes: places.hashes[1])
    // Of corrected texts there is nothing to build upon: corrections may concern any text.
    let digest = corrections.isEmpty ? Digest(texts.inOrder) : nil
    return ModelWriter(chronicle, places, listing, digest).write(to: modelPath, key)
  }
}

/// What is to be kept of a document.
struct KeptDocument: Sendable {
  /// In the listing.
  var file: Int
  /// The hash of its file; `nil` where it cannot be kept.
  var content: UInt64?
  var facts: DocumentFacts
  /// What it says, where that is not what was found in its text.
  var altered: Findings?

  /// `nil` where a document is not among the texts.
  static func all(_ chronicle: Chronicle, _ texts: LoadedTexts, _ listing: CorpusListing) -> [KeptDocument]? {
    let files = Dictionary(listing.files.indices.map { (listing.files[$0].id, $0) }) { first, _ in first }
    var all: [KeptDocument] = []
    for findings in chronicle.documents {
      guard let file = files[findings.document.id], let text = texts[findings.document.id],
        case .success(let read) = text.result
      else { return nil }
      all.append(
        KeptDocument(
          file: file, content: text.stamp?.content, facts: DocumentFacts(findings),
          altered: findings.isSaid(by: read) ? nil : findings))
    }
    return all
  }
}

/// Where the documents of a chronicle stand, and those that stand nowhere else.
struct DocumentPlaces {
  private(set) var all: [StoredDocumentPlace] = []
  /// Blocks of documents that are not what was found in their texts.
  private(set) var altered: [UInt8] = []
  /// The words of each source.
  private(set) var words: [[String]] = []
  /// Of the sources' indices; 0 where there is none.
  private(set) var hashes: [UInt64] = []

  /// - Parameter sources: the large file and that of changes.
  /// - Returns: `nil` where a document stands nowhere.
  init?(_ documents: [KeptDocument], _ listing: CorpusListing, _ sources: [CacheFile?]) {
    hashes = sources.map { $0?.header.indexHash ?? 0 }
    var packer = FindingsPacker()
    var entries = CacheEntries(sources)
    for document in documents {
      guard let content = document.content else { return nil }
      var place = StoredDocumentPlace(
        offset: UInt64(altered.count), length: 0, hash: 0, content: content,
        source: StoredDocumentPlace.Source.altered.rawValue, file: UInt32(document.file), facts: document.facts)
      if let findings = document.altered {
        guard let block = packer.packed(findings) else { return nil }
        (place.length, place.hash) = (UInt32(block.count), ContentHash.of(block))
        altered += block
      } else {
        guard let (source, entry) = entries.find(listing.files[document.file]), entry.stamp.content == content else {
          return nil
        }
        (place.offset, place.length, place.hash, place.source) =
          (entry.offset, entry.length, entry.hash, source.rawValue)
      }
      all.append(place)
    }
    let tables = sources.map { $0 == nil ? [] : $0?.wordTable }
    guard tables.allSatisfy({ $0 != nil }) else { return nil }
    words = tables.compactMap(\.self) + [packer.words.words]
  }
}

extension Findings {
  /// Whether nothing is different that other texts or corrections can change.
  func isSaid(by read: Findings) -> Bool {
    if isSame(as: read) { return true }
    return published == read.published && publishedFrom == read.publishedFrom && mentions == read.mentions
      && claims == read.claims && dates == read.dates && found == read.found
  }
}
