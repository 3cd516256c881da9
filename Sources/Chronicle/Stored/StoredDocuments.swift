import Corpus
import Reading

/// Where the findings of a document stand.
struct StoredDocumentPlace {
  /// The files in which blocks of findings stand.
  enum Source: UInt32 {
    case largeFile, changes
    /// The file of the model itself.
    case altered
  }

  var offset: UInt64
  var length: UInt32
  /// Of the block.
  var hash: UInt64
  /// Of the text's file.
  var content: UInt64
  var source: UInt32
  /// Index in the listing.
  var file: UInt32
  var facts: DocumentFacts
}

extension StoredDocumentPlace {
  /// Whether a document of a model is not what was found in its text.
  static func isAltered(_ row: Int, in model: StoredModel) -> Bool {
    model.value(.documents, row, 28) == Source.altered.rawValue
  }

  /// What such a document says; `nil` where it is damaged.
  static func altered(_ row: Int, in model: StoredModel, _ unpacker: FindingsUnpacker?) -> Findings? {
    let offset = model.value(.documents, row, 0, UInt64.self)
    let length = Int(model.value(.documents, row, 24, UInt32.self))
    let bytes = model.bytes(.altered)
    guard offset <= UInt64(bytes.count), length <= bytes.count - Int(offset) else { return nil }
    let block = UnsafeRawBufferPointer(rebasing: bytes[Int(offset)..<Int(offset) + length])
    guard ContentHash.of(block) == model.value(.documents, row, 8, UInt64.self) else { return nil }
    return try? unpacker?.findings(model.text(.documents, row, 52), block)
  }
}

/// Documents as rows that say where their findings stand; these are read when they are asked for.
///
/// A block that is damaged is no harm: its text is read again.
final class StoredDocuments: DocumentRows {
  /// A file with blocks of findings.
  struct Blocks: Sendable {
    var file: CacheDescriptor
    var unpacker: FindingsUnpacker
  }

  private let model: StoredModel
  private let files: [CorpusFile]
  /// By source; `nil` where there is no such file.
  private let blocks: [Blocks?]
  private let altered: FindingsUnpacker
  private let readAgain: @Sendable (CorpusFile, UInt64) -> Findings?
  private let recent = RecentDocuments()

  let count: Int

  init(
    _ model: StoredModel, _ listing: CorpusListing, _ blocks: [Blocks?], altered: FindingsUnpacker,
    readAgain: @escaping @Sendable (CorpusFile, UInt64) -> Findings?
  ) {
    self.model = model
    files = listing.files
    self.blocks = blocks
    self.altered = altered
    self.readAgain = readAgain
    count = model.count(.documents)
  }

  func element(_ index: Int) -> Findings { recent.element(index) { stored(index) ?? again(index) } }

  func id(_ index: Int) -> String { model.text(.documents, index, 52) }
  func language(_ index: Int) -> Language { Language(rawValue: value(index, 36)) }
  func byteCount(_ index: Int) -> Int { Int(value(index, 48, UInt32.self)) }
  func content(_ index: Int) -> UInt64? { value(index, 16, UInt64.self) }

  private func value<Value: FixedWidthInteger>(_ row: Int, _ offset: Int, _ type: Value.Type = Value.self) -> Value {
    model.value(.documents, row, offset)
  }

  private func stored(_ index: Int) -> Findings? {
    let offset = value(index, 0, UInt64.self)
    let length = Int(value(index, 24, UInt32.self))
    switch StoredDocumentPlace.Source(rawValue: value(index, 28)) {
    case .altered: return StoredDocumentPlace.altered(index, in: model, altered)
    case .some(let source):
      guard let block = blocks[Int(source.rawValue)], length <= 4 << 30 else { return nil }
      return withUnsafeTemporaryAllocation(byteCount: length, alignment: 8) { buffer in
        guard block.file.read(offset, into: buffer) else { return nil }
        return findings(index, UnsafeRawBufferPointer(buffer), block.unpacker)
      }
    case nil: return nil
    }
  }

  private func findings(_ index: Int, _ bytes: UnsafeRawBufferPointer, _ unpacker: FindingsUnpacker) -> Findings? {
    guard ContentHash.of(bytes) == value(index, 8, UInt64.self) else { return nil }
    return try? unpacker.findings(id(index), bytes)
  }

  private func again(_ index: Int) -> Findings {
    let file = Int(value(index, 32, UInt32.self))
    let read = files.indices.contains(file) ? readAgain(files[file], value(index, 16)) : nil
    return read ?? .lost(id(index), DocumentFacts(model, index))
  }
}
