import Corpus
import Glibc
import Reading

/// Writes a file of the cache beside its place and moves it there when it is whole: whoever opens it finds the old one or
/// the new one, also after a crash. Two that write at once do not see each other; the later one stays.
struct CacheWriter: ~Copyable {
  private let path: String
  private let temporary: String
  private let descriptor: Int32
  private let maker: CacheMaker
  private var packer = FindingsPacker()
  private var buffer: [UInt8] = []
  private var offset = UInt64(CacheHeader.size)
  private var names: [UInt8] = []
  private var rows = PackedWriter()
  private var count = 0
  private var isWhole = true
  private var isMoved = false

  private static let bufferSize = 1 << 20

  /// What the name of an unfinished file ends with, a number behind it.
  static let unfinished = ".new-"

  /// `nil` where no file can be made.
  init?(_ path: String, maker: CacheMaker) {
    self.path = path
    self.maker = maker
    temporary = "\(path)\(Self.unfinished)\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    descriptor = open(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    // Held as long as this writes: an unfinished file that nobody holds belongs to nobody.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
    buffer.reserveCapacity(Self.bufferSize * 2)
    buffer.append(contentsOf: [UInt8](repeating: 0, count: CacheHeader.size))
  }

  deinit {
    if !isMoved { unlink(temporary) }
    close(descriptor)
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
    let header = CacheHeader(maker: maker, count: count, indexOffset: offset, index: index.bytes)
    header.bytes.withUnsafeBytes { bytes in
      isWhole = isWhole && pwrite(descriptor, bytes.baseAddress, bytes.count, 0) == bytes.count
    }
    isMoved = isWhole && fdatasync(descriptor) == 0 && rename(temporary, path) == 0
    return isMoved
  }

  private mutating func flush() {
    buffer.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while isWhole, !rest.isEmpty {
        let sent = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if sent < 0, errno == EINTR { continue }
        if sent <= 0 { isWhole = false } else { rest = rest.dropFirst(sent) }
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
