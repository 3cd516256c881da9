import Corpus
import Reading

// A file of the cache: a header, one block of bytes a text (``FindingsPacker``), then the index: the name of the corpus,
// the packer's words, the names of the texts, one row a text. All integers are little-endian. Every part has a hash, and
// nothing is read before its hash is found right.

/// Who made a file: what others made says nothing about what this program would find.
struct CacheMaker: Hashable {
  var program: UInt64
  var lexicon: UInt64
}

/// The first bytes of a file, written last.
struct CacheHeader {
  static let size = 64
  /// "parleyTX".
  private static let magic: UInt64 = 0x5854_7965_6C72_6170
  /// Rises with every change of this form.
  private static let format: UInt32 = 1

  var maker: CacheMaker
  var count: UInt32
  var indexOffset: UInt64
  var indexLength: UInt64
  var indexHash: UInt64

  var bytes: [UInt8] {
    var writer = PackedWriter()
    writer.put(Self.magic)
    writer.put(Self.format)
    writer.put(count)
    writer.put(maker.program)
    writer.put(maker.lexicon)
    writer.put(indexOffset)
    writer.put(indexLength)
    writer.put(indexHash)
    writer.put(ContentHash.of(writer.bytes))
    return writer.bytes
  }

  init(maker: CacheMaker, count: Int, indexOffset: UInt64, index: [UInt8]) {
    self.maker = maker
    self.count = UInt32(count)
    self.indexOffset = indexOffset
    indexLength = UInt64(index.count)
    indexHash = ContentHash.of(index)
  }

  /// What a file begins with; `nil` where that is not a header.
  init?(_ file: CacheDescriptor) {
    guard let start = try? file.bytes(0, UInt64(Self.size)),
      let header = start.withUnsafeBytes({ try? CacheHeader($0) })
    else { return nil }
    self = header
  }

  init(_ bytes: UnsafeRawBufferPointer) throws(DamagedBytes) {
    var reader = PackedReader(bytes)
    guard bytes.count == Self.size, try reader.get() == Self.magic, try reader.get() == Self.format else {
      throw DamagedBytes()
    }
    count = try reader.get()
    maker = CacheMaker(program: try reader.get(), lexicon: try reader.get())
    indexOffset = try reader.get()
    indexLength = try reader.get()
    indexHash = try reader.get()
    let hash: UInt64 = try reader.get()
    guard hash == ContentHash.of(UnsafeRawBufferPointer(rebasing: bytes[..<(Self.size - 8)])) else {
      throw DamagedBytes()
    }
  }
}

/// Where the findings of a text stand, and of what file they are.
struct CacheEntry: Hashable {
  /// With the place and length of the text's name behind it.
  static let rowSize = 68

  var offset: UInt64
  var length: UInt32
  var hash: UInt64
  var stamp: TextStamp
  var fileSize: UInt64
  var modified: Int64
  var changed: Int64

  func write(to writer: inout PackedWriter) {
    writer.put(offset)
    writer.put(length)
    writer.put(hash)
    writer.put(stamp.content)
    writer.put(stamp.seen)
    writer.put(fileSize)
    writer.put(modified)
    writer.put(changed)
  }
}

extension CacheEntry {
  init(_ rows: PackedRows, _ row: Int) {
    offset = rows.value(row, 0)
    length = rows.value(row, 8)
    hash = rows.value(row, 12)
    stamp = TextStamp(content: rows.value(row, 20), seen: rows.value(row, 28))
    fileSize = rows.value(row, 36)
    modified = rows.value(row, 44)
    changed = rows.value(row, 52)
  }

  /// How much a file, as listed, is the one that was read.
  enum Likeness {
    case same, other
    /// Only its contents tell.
    case doubtful
  }

  func likeness(to file: CorpusFile) -> Likeness {
    guard file.size == fileSize else { return .other }
    return file.modified == modified && file.changed == changed && !stamp.isTooYoung(file) ? .same : .doubtful
  }
}
