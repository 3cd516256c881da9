import Corpus
import Glibc
import Reading

/// A file of the cache with what was found in texts.
final class CacheFile: Sendable {
  let header: CacheHeader
  private let file: CacheDescriptor
  private let index: [UInt8]
  private let parts: Parts

  /// `nil` where there is none, or none of this form, or a damaged one.
  init?(_ path: String) {
    guard let file = CacheDescriptor(path), let header = CacheHeader(file),
      let index = try? file.bytes(header.indexOffset, header.indexLength), ContentHash.of(index) == header.indexHash,
      let parts = index.withUnsafeBytes({ try? Parts($0, header) })
    else { return nil }
    self.header = header
    self.file = file
    self.index = index
    self.parts = parts
  }

  var count: Int { Int(header.count) }

  /// Marks the file as used now, for whoever removes the oldest.
  func touch() { file.touch() }

  /// What the corpus was called.
  var root: String { parts.root }
  private var words: Range<Int> { parts.words }
  private var names: Range<Int> { parts.names }
  private var rows: Range<Int> { parts.rows }

  /// What the index holds, and where in it.
  private struct Parts {
    let root: String
    let words: Range<Int>
    let names: Range<Int>
    let rows: Range<Int>

    init(_ index: UnsafeRawBufferPointer, _ header: CacheHeader) throws(DamagedBytes) {
      var reader = PackedReader(index)
      root = try reader.text()
      words = try Self.part(&reader, index.count)
      names = try Self.part(&reader, index.count)
      rows = index.count - reader.count..<index.count
      _ = try reader.rows(header.count, of: CacheEntry.rowSize)
      guard reader.count == 0 else { throw DamagedBytes() }
    }

    private static func part(_ reader: inout PackedReader, _ count: Int) throws(DamagedBytes) -> Range<Int> {
      let length: UInt64 = try reader.get()
      guard length <= reader.count else { throw DamagedBytes() }
      let start = count - reader.count
      _ = try reader.take(Int(length))
      return start..<start + Int(length)
    }
  }

  /// Fills a buffer with what stands from an offset on; false where the file is shorter.
  func read(_ offset: UInt64, into buffer: UnsafeMutableRawBufferPointer) -> Bool { file.read(offset, into: buffer) }

  /// The packer's words; `nil` where they are none.
  var wordTable: [String]? {
    index.withUnsafeBytes { bytes in
      var reader = PackedReader(UnsafeRawBufferPointer(rebasing: bytes[words]))
      var all: [String] = []
      while reader.count > 0 {
        guard let word = try? reader.text() else { return nil }
        all.append(word)
      }
      return all
    }
  }

  /// What reads the blocks; a new one for every thread, so that none waits for another's counts of references.
  func unpacker(actorCount: Int) -> FindingsUnpacker? {
    wordTable.map { FindingsUnpacker(words: $0, actorCount: actorCount) }
  }
}

// MARK: Looking up

extension CacheFile {
  /// Finds texts by their ids, fastest in the order in which they were written.
  struct Lookup {
    private let file: CacheFile
    private var next = 0
    /// How many rows may still be passed over in looking for the next one.
    private var patience: Int
    /// Made when the order was left too often.
    private var rows: [String: Int]?

    init(_ file: CacheFile) {
      self.file = file
      patience = file.count * 2
    }

    mutating func entry(_ id: String) -> CacheEntry? {
      if next < file.count, file.isName(id, of: next) {
        next += 1
        return file.entry(next - 1)
      }
      if rows == nil, let row = ahead(id) {
        next = row + 1
        return file.entry(row)
      }
      if rows == nil { rows = file.rowsByName }
      guard let row = rows?[id] else { return nil }
      next = row + 1
      return file.entry(row)
    }

    /// The row of a name that stands farther on: of a few texts that is quicker than a table of all.
    private mutating func ahead(_ id: String) -> Int? {
      let last = min(file.count, next + patience)
      guard next < last else { return nil }
      let found = (next..<last).first { file.isName(id, of: $0) }
      patience -= (found ?? last) - next
      return found
    }
  }

  private func entry(_ row: Int) -> CacheEntry? {
    index.withUnsafeBytes { bytes in
      var reader = PackedReader(UnsafeRawBufferPointer(rebasing: bytes[rows]))
      guard let rows = try? reader.rows(header.count, of: CacheEntry.rowSize) else { return nil }
      let entry = CacheEntry(rows, row)
      let isInside = entry.offset <= header.indexOffset && entry.length <= header.indexOffset - entry.offset
      return isInside ? entry : nil
    }
  }

  private func isName(_ id: String, of row: Int) -> Bool {
    var id = id
    return id.withUTF8 { id in
      withName(row) { name in
        guard name.count == id.count, let left = name.baseAddress, let right = id.baseAddress else { return false }
        return memcmp(left, right, id.count) == 0
      }
    }
  }

  private var rowsByName: [String: Int] {
    var byName: [String: Int] = [:]
    byName.reserveCapacity(count)
    for row in 0..<count { byName[withName(row) { String(decoding: $0, as: UTF8.self) }] = row }
    return byName
  }

  /// The name of a row's text; nothing where the row says nonsense.
  private func withName<Result>(_ row: Int, _ use: (UnsafeRawBufferPointer) -> Result) -> Result {
    index.withUnsafeBytes { bytes in
      let place = rows.lowerBound + row * CacheEntry.rowSize + CacheEntry.rowSize - 8
      let start = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
      let length = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place + 4, as: UInt32.self)))
      let names = UnsafeRawBufferPointer(rebasing: bytes[names])
      let isSound = start <= names.count && length <= names.count - start
      return use(UnsafeRawBufferPointer(rebasing: isSound ? names[start..<start + length] : names[..<0]))
    }
  }
}
