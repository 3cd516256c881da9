import Corpus
import Reading

/// Writes a file of the cache with what was found in texts.
struct CacheWriter: ~Copyable {
  private var file: UnfinishedFile
  private let maker: CacheMaker
  private var packer = FindingsPacker()
  private var buffer: [UInt8] = []
  private var offset = UInt64(CacheHeader.size)
  private var names: [UInt8] = []
  private var rows = PackedWriter()
  private var count = 0

  private static let bufferSize = 1 << 20

  /// `nil` where no file can be made.
  init?(_ path: String, maker: CacheMaker) {
    guard let file = UnfinishedFile(path) else { return nil }
    self.file = file
    self.maker = maker
    buffer.reserveCapacity(Self.bufferSize * 2)
    buffer.append(contentsOf: [UInt8](repeating: 0, count: CacheHeader.size))
  }

  /// Adds a text; one whose findings do not fit the form is passed over.
  mutating func add(_ findings: Findings, _ file: CorpusFile, _ stamp: TextStamp) {
    guard let block = packer.packed(findings), block.count <= Int(UInt32.max), names.count < Int(Int32.max) else {
      return
    }
    let entry = CacheEntry(
      offset: offset, length: UInt32(block.count), hash: ContentHash.of(block), stamp: stamp, fileSize: file.size,
      modified: file.modified, changed: file.changed)
    entry.write(to: &rows)
    rows.put(UInt32(names.count))
    rows.put(UInt32(file.id.utf8.count))
    names.append(contentsOf: file.id.utf8)
    count += 1
    offset += UInt64(block.count)
    buffer.append(contentsOf: block)
    if buffer.count >= Self.bufferSize { flush() }
  }

  /// Moves the file to its place.
  /// - Returns: false where that was not possible; then everything is as before.
  consuming func finish(root: String) -> Bool {
    var index = PackedWriter()
    index.put(root)
    var words = PackedWriter()
    for word in packer.words.words { words.put(word) }
    for part in [words.bytes, names] {
      index.put(UInt64(part.count))
      index.bytes.append(contentsOf: part)
    }
    index.bytes.append(contentsOf: rows.bytes)
    buffer.append(contentsOf: index.bytes)
    flush()
    return file.finish(start: CacheHeader(maker: maker, count: count, indexOffset: offset, index: index.bytes).bytes)
  }

  private mutating func flush() {
    file.append(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
