import Corpus
import Reading

// A chronicle as a file: a header, a directory of sections, then the sections, each beginning at a multiple of 8 bytes. All
// integers are little-endian. Events, claims and whatever else is many are rows of one size, so that one of them is found
// without reading the others; texts stand in the files of the cache with what was found in them.

/// A part of the file; rows of `rowSize` bytes, where they have one size.
enum ModelSection: Int, CaseIterable {
  /// Names that many rows share, each behind its length.
  case words
  /// ``StoredDocuments``
  case documents
  /// UTF-8 that rows refer to.
  case strings
  /// Tables by the lexicon's actor: the chronicle's actor or -1.
  case known
  /// By document and one more: where its persons begin in `found`, and its table; of the last, how many tables there are.
  case foundStarts
  /// The chronicle's actors of persons found in documents.
  case found
  /// ``StoredEvents`` and their parts.
  case events, claims, participants, countries, disagreements
  /// ``StoredRelations`` and their events.
  case relations, relationEvents
  /// Actors one after the other, where each begins, and their events.
  case actors, actorStarts, actorEvents
  /// Problems and conflicts.
  case notes
  /// What was found in texts, where corrections or other texts changed it.
  case altered
  /// The words of the sources of documents: their number, then each.
  case tables
  /// The digest of the texts, as ``Digest`` tells it; nothing where corrections were applied. By document and one more:
  /// where its claims, persons and mentions begin, and its date.
  case digestTexts
  /// By claim and one more: where its participants begin, date, place, who says so, type, mode and status.
  case digestClaims
  case digestParticipants, digestPersons, digestMentions
  case digestDates
  /// Persons one after the other.
  case digestPeople
  /// How claims were merged first, as ``FirstMerging`` tells it: by claim event and component; by document; by found
  /// person; parties one after the other.
  case mergeClaims, mergeTexts, mergePeople, mergeParties

  var rowSize: Int {
    switch self {
    case .documents: 60
    case .digestTexts: 16
    case .digestClaims: 20
    case .known, .found, .countries, .relationEvents, .actorStarts, .actorEvents, .digestParticipants, .digestPersons,
      .mergeTexts, .mergePeople:
      4
    case .events: 56
    case .foundStarts, .claims, .participants, .digestMentions, .digestDates, .mergeClaims: 8
    case .relations: 16
    case .words, .strings, .disagreements, .actors, .notes, .altered, .tables, .digestPeople,
      .mergeParties:
      1
    }
  }
}

/// What a stored chronicle is a picture of. It serves only where all of this is the same.
struct ModelKey: Hashable {
  var maker: CacheMaker
  /// Names, sizes and times of all files.
  var listing: UInt64
  var corrections: UInt64
  /// The files of the cache in which its texts stand, by the hashes of their indices; 0 for none.
  var largeFile: UInt64
  var changes: UInt64

  init(maker: CacheMaker, listing: CorpusListing, corrections: Corrections, largeFile: UInt64, changes: UInt64) {
    self.maker = maker
    self.listing = Self.hash(listing)
    self.corrections = corrections.isEmpty ? 0 : ContentHash.of(Array(CorrectionsText.text(corrections).utf8))
    self.largeFile = largeFile
    self.changes = changes
  }

  fileprivate init(_ reader: inout PackedReader) throws(DamagedBytes) {
    maker = CacheMaker(program: try reader.get(), lexicon: try reader.get())
    listing = try reader.get()
    corrections = try reader.get()
    largeFile = try reader.get()
    changes = try reader.get()
  }

  private static func hash(_ listing: CorpusListing) -> UInt64 {
    var writer = PackedWriter()
    writer.bytes.reserveCapacity(listing.files.count * 64)
    for file in listing.files {
      writer.put(file.id)
      writer.put(file.size)
      writer.put(file.modified)
      writer.put(file.changed)
    }
    for problem in listing.problems { writer.put(problem.description) }
    return ContentHash.of(writer.bytes)
  }
}

/// The first bytes of the file, written last.
struct ModelHeader {
  static let size = 88
  /// "parleyMD".
  private static let magic: UInt64 = 0x444D_7965_6C72_6170
  /// Rises with every change of this form.
  private static let format: UInt32 = 2

  var key: ModelKey
  /// Of what follows the header: bytes, and the hash of the hashes of its pieces.
  var length: UInt64
  var hash: UInt64

  var bytes: [UInt8] {
    var writer = PackedWriter()
    writer.put(Self.magic)
    writer.put(Self.format)
    writer.put(UInt32(ModelSection.allCases.count))
    for value in [key.maker.program, key.maker.lexicon, key.listing, key.corrections, key.largeFile, key.changes] {
      writer.put(value)
    }
    writer.put(length)
    writer.put(hash)
    writer.put(ContentHash.of(writer.bytes))
    return writer.bytes
  }

  /// What a file begins with; `nil` where that is not a header.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Self.size else { return nil }
    var reader = PackedReader(UnsafeRawBufferPointer(rebasing: bytes[16..<Self.size]))
    guard let key = try? ModelKey(&reader), let length = try? reader.get(UInt64.self),
      let hash = try? reader.get(UInt64.self)
    else { return nil }
    self.init(key: key, length: length, hash: hash)
    guard self.bytes.elementsEqual(bytes[..<Self.size]), length == UInt64(bytes.count - Self.size) else { return nil }
  }

  init(key: ModelKey, length: UInt64, hash: UInt64) {
    self.key = key
    self.length = length
    self.hash = hash
  }
}

/// The hash of much, which several threads can take: of the hashes of pieces of one size.
enum PiecewiseHash {
  static let piece = 1 << 20

  static func of(_ bytes: UnsafeRawBufferPointer, threads: Int) -> UInt64 {
    let shared = Shared(bytes: bytes)
    let count = (bytes.count + piece - 1) / piece
    let hashes = Threads.map(count, threads: threads) { number in
      let bytes = shared.bytes
      return ContentHash.of(
        UnsafeRawBufferPointer(rebasing: bytes[number * piece..<min(bytes.count, (number + 1) * piece)]))
    }
    return of(hashes)
  }

  static func of(_ pieces: [UInt64]) -> UInt64 {
    var writer = PackedWriter()
    for piece in pieces { writer.put(piece) }
    return ContentHash.of(writer.bytes)
  }

  /// Unchecked, because the threads that look at the bytes are done before their owner lets go of them.
  private struct Shared: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer
  }
}
