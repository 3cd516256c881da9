import Corpus
import Lexicon
import Reading

/// The chronicle of an archive of which one was kept before some texts changed: only these are read, and only events that
/// they can have to do with are made anew. It is the chronicle that reading and building everything gives.
public struct ArchiveUpdate: Sendable {
  public let chronicle: Chronicle
  let listing: CorpusListing
  /// Of the texts themselves, whatever others tell of them.
  let digest: Digest
  /// What was looked at, for everything else is kept.
  let texts: LoadedTexts
  /// Files of the listing in which that stands.
  let looked: [CorpusFile]
  /// Files of the listing in the cache's file of changes, which is written whole.
  let inChanges: [CorpusFile]
  /// By document.
  let documents: [KeptDocument]

  /// Of so large a part of all texts that have changed everything is read: 1 in so many.
  private static let part = 3

  /// `nil` where nothing was kept that this archive could be built upon, or too much has changed.
  init?(_ listing: CorpusListing, _ cache: TextCache, _ loader: CorpusLoader, threads: Int) {
    let lexicon = loader.lexicon
    guard let model = cache.basis(threads: threads), let actors = model.actors(threads: threads),
      let older = Digest(model, actorCount: lexicon.actorCount)
    else { return nil }
    let sources = [cache.open(cache.path), cache.open(cache.changesPath)]
    for source in sources { source?.touch() }
    let known = KnownTexts(model, listing, sources).all
    var looked = listing
    looked.files = zip(listing.files, known).filter { $1 == nil }.map(\.0)
    looked.problems = []
    guard looked.files.count <= listing.files.count / Self.part else { return nil }
    let texts = loader.read(looked, reusing: cache.texts(looked, loader.documents, threads: threads))
    let draft = UpdateDraft(listing, known, texts, model, older)
    let base = UpdatedDocuments(
      draft.places, listing.files, sources, actorCount: lexicon.actorCount, memory: draft.findings,
      readAgain: loader.readAgain)
    let builder = loader.builder(corrections: Corrections())
    let merging = FirstMerging(model, older).map { OlderMerging(merging: $0, digest: older, texts: draft.numbers) }
    let built = builder.draft(Rows(stored: base), draft.digest, after: merging)
    let same = draft.same(built.altered, model, actorCount: lexicon.actorCount)
    var chronicle = builder.assemble(
      listing.root, built, EventReuse(model, actors, older, same, built.directory),
      UpdatedDocuments(base, altered: built.altered))
    chronicle.problems = (listing.problems + texts.all.problems).sorted { $0.file < $1.file }
    self.chronicle = chronicle
    self.listing = listing
    self.texts = texts
    self.looked = looked.files
    digest = draft.digest
    inChanges = zip(listing.files, known).filter { $1?.source == .changes }.map(\.0)
    documents = draft.kept(texts, listing, built.altered)
  }
}

/// The documents of an archive that is brought up to date, in the order of their ids.
struct UpdateDraft {
  private(set) var places: [UpdatedDocuments.Place] = []
  /// By document, of those that were looked at.
  private(set) var findings: [Int: Findings] = [:]
  private(set) var digest: Digest
  /// By document: its number in the model, or -1.
  private(set) var numbers: [Int32] = []

  /// - Parameters:
  ///   - known: by file.
  ///   - texts: those that are not known.
  init(
    _ listing: CorpusListing, _ known: [KnownTexts.Known?], _ texts: LoadedTexts, _ model: StoredModel,
    _ older: Digest
  ) {
    digest = Digest(tablesOf: older)
    let files = listing.files.indices.filter { known[$0] != nil || texts.findings(listing.files[$0].id) != nil }
    // Texts of the model that follow each other are taken over together.
    var run = 0..<0
    for file in files.sorted(by: { listing.files[$0].id < listing.files[$1].id }) {
      if let known = known[file] {
        if run.upperBound != known.number || run.isEmpty {
          digest.add(run, of: older)
          run = known.number..<known.number
        }
        run = run.lowerBound..<known.number + 1
        numbers.append(Int32(known.number))
        let facts = DocumentFacts(model, known.number)
        places.append(UpdatedDocuments.Place(file: file, facts: facts, entry: (known.source, known.entry)))
      } else if let read = texts.findings(listing.files[file].id) {
        digest.add(run, of: older)
        run = 0..<0
        findings[places.count] = read
        digest.add(read)
        numbers.append(-1)
        places.append(UpdatedDocuments.Place(file: file, facts: DocumentFacts(read), entry: nil))
      }
    }
    digest.add(run, of: older)
  }

  /// By document: its number in the model where it says the same as it did, else -1.
  /// - Parameter altered: documents that say something else than their texts, by what others tell.
  func same(_ altered: [Int: Findings], _ model: StoredModel, actorCount: Int) -> [Int32] {
    let unpackers = model.unpackers(actorCount: actorCount)
    let unpacker = unpackers?.count == 3 ? unpackers?[2] : nil
    return numbers.enumerated().map { document, number in
      guard number >= 0 else { return -1 }
      let before = StoredDocumentPlace.isAltered(Int(number), in: model)
      if !before, altered[document] == nil { return number }
      guard let now = altered[document], before,
        let then = StoredDocumentPlace.altered(Int(number), in: model, unpacker), now.isSaid(by: then)
      else { return -1 }
      return number
    }
  }

  /// What is to be kept of each document.
  func kept(_ texts: LoadedTexts, _ listing: CorpusListing, _ altered: [Int: Findings]) -> [KeptDocument] {
    places.enumerated().map { document, place in
      let stamp = place.entry?.entry.stamp ?? texts[listing.files[place.file].id]?.stamp
      return KeptDocument(
        file: place.file, content: stamp?.content, facts: place.facts, altered: altered[document])
    }
  }
}
