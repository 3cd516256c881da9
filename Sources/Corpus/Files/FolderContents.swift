import CSystem
import Glibc

/// What tells files and folders apart, whatever they are called.
struct FileIdentity: Hashable, Sendable {
  var device: UInt64
  var inode: UInt64
}

/// What stands in one folder, without what stands in the folders in it.
struct FolderContents: Sendable {
  var identity: FileIdentity
  /// Texts in byte order of their names.
  var files: [CorpusFile] = []
  /// Of the texts, in the same order.
  var identities: [FileIdentity] = []
  /// Relative paths.
  var folders: [[UInt8]] = []
  var links: [[UInt8]] = []
  var skipped: [SkipReason: Int] = [:]
  var problems: [(path: [UInt8], error: SystemError)] = []

  /// - Parameters:
  ///   - path: what to open.
  ///   - relative: what the paths of its entries begin with.
  ///   - threads: how many ask for sizes and times.
  init(of path: [UInt8], relative: [UInt8], threads: Int) throws(SystemError) {
    let descriptor = try Descriptor(path: path, directory: true)
    let status = try descriptor.status()
    identity = FileIdentity(device: status.device, inode: status.inode)
    // Closed with the folder.
    let number = descriptor.release()
    guard let directory = csystem_directory(number) else {
      let error = SystemError(number: csystem_errno())
      csystem_close(number)
      throw error
    }
    defer { csystem_close_directory(directory) }
    var names = Names()
    var entry = csystem_entry()
    while true {
      let result = csystem_next(directory, &entry)
      if result == 0 { break }
      if result < 0 { throw SystemError(number: csystem_errno()) }
      take(entry, relative, &names)
    }
    ask(names.sorted(), number, path, relative, threads)
  }

  private mutating func take(_ entry: csystem_entry, _ relative: [UInt8], _ names: inout Names) {
    let name = UnsafeRawBufferPointer(start: entry.name, count: entry.length)
    if name.first == Self.dot { return skip(.hidden) }
    switch entry.kind {
    case CSYSTEM_DIRECTORY: folders.append(Self.path(relative, name))
    case CSYSTEM_LINK: links.append(Self.path(relative, name))
    case CSYSTEM_REGULAR: if Self.isText(name) { names.append(name) } else { skip(.otherType) }
    case CSYSTEM_SPECIAL: skip(.special)
    default: problems.append((Self.path(relative, name), SystemError(number: csystem_errno())))
    }
  }

  private mutating func skip(_ reason: SkipReason) { skipped[reason, default: 0] += 1 }

  /// Files of which one thread asks at a time.
  private static let chunk = 256

  /// Asks for sizes and times.
  private mutating func ask(_ names: Names, _ folder: Int32, _ path: [UInt8], _ relative: [UInt8], _ threads: Int) {
    let count = (names.count + Self.chunk - 1) / Self.chunk
    let identity = identity
    let parts = Threads.map(count, threads: threads) { number in
      let range = number * Self.chunk..<min(names.count, (number + 1) * Self.chunk)
      return range.map { Self.file(names, $0, folder, path, relative, identity) }
    }
    files.reserveCapacity(names.count)
    identities.reserveCapacity(names.count)
    for answer in parts.joined() {
      switch answer {
      case .text(let file, let identity):
        files.append(file)
        identities.append(identity)
      case .other: skip(.special)
      case .none(let path, let error): problems.append((path, error))
      }
    }
  }

  private enum Answer: Sendable {
    case text(CorpusFile, FileIdentity)
    /// It was replaced meanwhile.
    case other
    case none([UInt8], SystemError)
  }

  private static func file(
    _ names: Names, _ index: Int, _ folder: Int32, _ path: [UInt8], _ relative: [UInt8], _ identity: FileIdentity
  ) -> Answer {
    names.withName(index) { name in
      var status = csystem_status()
      guard csystem_status_in(folder, name.baseAddress, &status) == 0 else {
        let error = SystemError(number: csystem_errno())
        return .none(
          Self.path(relative, UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(name).dropLast())), error)
      }
      guard status.kind == CSYSTEM_REGULAR else { return .other }
      let bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(name).dropLast())
      let file = CorpusFile(
        id: CorpusWalker.identifier(Self.path(relative, bytes)), path: Self.path(path, bytes), size: status.size,
        modified: status.modified, changed: status.changed)
      return .text(file, FileIdentity(device: identity.device, inode: status.inode))
    }
  }

  /// A folder and a name in it.
  private static func path(_ folder: [UInt8], _ name: UnsafeRawBufferPointer) -> [UInt8] {
    let isLed = !folder.isEmpty && folder.last != slash
    return [UInt8](unsafeUninitializedCapacity: folder.count + 1 + name.count) { buffer, count in
      _ = buffer.initialize(from: folder)
      count = folder.count
      if isLed {
        buffer[count] = slash
        count += 1
      }
      _ = UnsafeMutableBufferPointer(rebasing: buffer[count...]).initialize(from: name)
      count += name.count
    }
  }

  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")
  private static let endings = [".txt", ".text", ".md"].map { Array($0.utf8) }

  /// Whether a name ends as those of texts do, in any case.
  static func isText(_ name: some RandomAccessCollection<UInt8>) -> Bool {
    endings.contains { ending in
      name.count > ending.count
        && zip(name.suffix(ending.count), ending).allSatisfy { $0 == $1 || ($1 != dot && $0 | 0x20 == $1) }
    }
  }
}

/// Many names in one row of bytes, each ended with a zero.
private struct Names: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [Int] = [0]
  /// By place.
  private var order: [Int] = []

  var count: Int { starts.count - 1 }

  mutating func append(_ name: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: name)
    bytes.append(0)
    order.append(count)
    starts.append(bytes.count)
  }

  /// The same in byte order.
  func sorted() -> Names {
    var result = self
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      // A name has no zero within.
      result.order.sort {
        strcmp(
          UnsafeRawPointer(base + starts[$0]).assumingMemoryBound(to: CChar.self),
          UnsafeRawPointer(base + starts[$1]).assumingMemoryBound(to: CChar.self)) < 0
      }
    }
    return result
  }

  /// A name with its zero.
  func withName<Result>(_ place: Int, _ use: (UnsafeBufferPointer<CChar>) -> Result) -> Result {
    let range = starts[order[place]]..<starts[order[place] + 1]
    return bytes.withUnsafeBytes {
      use(UnsafeRawBufferPointer(rebasing: $0[range]).assumingMemoryBound(to: CChar.self))
    }
  }
}

extension [UInt8] {
  /// Whether it comes first in byte order.
  func isBefore(_ other: [UInt8]) -> Bool {
    withUnsafeBytes { left in
      other.withUnsafeBytes { right in
        let count = Swift.min(left.count, right.count)
        guard count > 0, let one = left.baseAddress, let two = right.baseAddress else {
          return left.count < right.count
        }
        let order = memcmp(one, two, count)
        return order != 0 ? order < 0 : left.count < right.count
      }
    }
  }
}
