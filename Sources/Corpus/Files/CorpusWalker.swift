import CSystem

/// Finds the texts under a root: files whose names end in .txt, .text or .md, in any case.
///
/// Real folders come first, then what symbolic links lead to, each file and folder once, by device and inode: so links
/// cannot lead round in circles. The result does not depend on the order in which the system lists entries.
public struct CorpusWalker {
  private var listing: CorpusListing
  private let root: [UInt8]
  /// Folders still to list, by relative path.
  private var folders: [[UInt8]] = [[]]
  /// Links met, by relative path.
  private var links: [[UInt8]] = []
  private var seenFolders: Set<Identity> = []
  /// Regular files by device and inode, needed once links turn up.
  private var seenFiles: Set<Identity> = []

  private struct Identity: Hashable {
    var device: UInt64
    var inode: UInt64
  }

  /// Lists what stands under a root, which may also be a single file (of any name).
  ///
  /// - Throws: when the root cannot be opened or is neither a folder nor a regular file.
  public static func list(root: String) throws(CorpusProblem) -> CorpusListing {
    let time = csystem_now()
    var bytes = Array(root.utf8)
    while bytes.count > 1, bytes.last == slash { bytes.removeLast() }
    var status = csystem_status()
    guard !bytes.isEmpty, !bytes.contains(0) else {
      throw CorpusProblem(file: root, what: "no such file or directory", advice: "name a folder of texts")
    }
    guard csystem_status_at(bytes.cString, &status) == 0 else {
      let error = SystemError(number: csystem_errno())
      throw CorpusProblem(file: root, what: error.text, advice: "name a folder of texts that you may read")
    }
    switch status.kind {
    case CSYSTEM_REGULAR:
      let name = Array(bytes.suffix(while: { $0 != slash }))
      let file = CorpusFile(
        id: identifier(name), path: bytes, size: status.size, modified: status.modified, changed: status.changed)
      var listing = CorpusListing(root: root, files: [file])
      listing.time = time
      return listing
    case CSYSTEM_DIRECTORY:
      var walker = CorpusWalker(root: root, path: bytes)
      walker.listing.time = time
      try walker.walk()
      return walker.listing
    default:
      throw CorpusProblem(file: root, what: "neither a folder nor a file", advice: "name a folder of texts")
    }
  }

  private init(root: String, path: [UInt8]) {
    self.listing = CorpusListing(root: root)
    self.root = path
  }

  private mutating func walk() throws(CorpusProblem) {
    try listFolders()
    // Links in byte order, so that of two to one file always the same counts; they may lead to more links.
    while !links.isEmpty {
      let found = links.sorted { $0.lexicographicallyPrecedes($1) }
      links = []
      for path in found { follow(path) }
      try listFolders()
    }
    listing.files.sort { $0.path.lexicographicallyPrecedes($1.path) }
    listing.problems.sort { $0.file < $1.file }
  }

  private mutating func listFolders() throws(CorpusProblem) {
    while let folder = folders.popLast() {
      do {
        try list(folder)
      } catch {
        if folder.isEmpty {
          throw CorpusProblem(file: listing.root, what: error.text, advice: "check that you may read this folder")
        }
        problem(folder, error)
      }
    }
  }

  private mutating func list(_ folder: [UInt8]) throws(SystemError) {
    let descriptor = try Descriptor(path: absolute(folder), directory: true)
    let status = try descriptor.status()
    guard seenFolders.insert(Identity(device: status.device, inode: status.inode)).inserted else {
      skip(.link)
      return
    }
    listing.folders.append(absolute(folder))
    guard let directory = csystem_directory(descriptor.release()) else { throw SystemError(number: csystem_errno()) }
    defer { csystem_close_directory(directory) }
    var entry = csystem_entry()
    while true {
      let result = csystem_next(directory, &entry)
      if result == 0 { return }
      if result < 0 { throw SystemError(number: csystem_errno()) }
      take(entry, Identity(device: status.device, inode: entry.inode), folder)
    }
  }

  private mutating func take(_ entry: csystem_entry, _ identity: Identity, _ folder: [UInt8]) {
    let name = Array(UnsafeRawBufferPointer(start: entry.name, count: entry.length))
    let path = folder.isEmpty ? name : folder + [Self.slash] + name
    if name.first == Self.dot { return skip(.hidden) }
    switch entry.kind {
    case CSYSTEM_DIRECTORY: folders.append(path)
    case CSYSTEM_LINK: links.append(path)
    case CSYSTEM_REGULAR:
      guard Self.isText(name) else { return skip(.otherType) }
      seenFiles.insert(identity)
      add(path, entry.size, entry.modified, entry.changed)
    case CSYSTEM_SPECIAL: skip(.special)
    default: problem(path, SystemError(number: csystem_errno()))
    }
  }

  /// Takes in what a link leads to, unless it is there already.
  private mutating func follow(_ path: [UInt8]) {
    var status = csystem_status()
    guard csystem_status_at(absolute(path).cString, &status) == 0 else { return skip(.link) }
    switch status.kind {
    case CSYSTEM_DIRECTORY: folders.append(path)
    case CSYSTEM_REGULAR:
      guard Self.isText(path) else { return skip(.otherType) }
      guard seenFiles.insert(Identity(device: status.device, inode: status.inode)).inserted else { return skip(.link) }
      add(path, status.size, status.modified, status.changed)
    default: skip(.special)
    }
  }

  private mutating func add(_ path: [UInt8], _ size: UInt64, _ modified: Int64, _ changed: Int64) {
    listing.files.append(
      CorpusFile(
        id: Self.identifier(path), path: absolute(path), size: size, modified: modified, changed: changed))
  }

  private mutating func skip(_ reason: SkipReason) { listing.skipped[reason, default: 0] += 1 }

  private mutating func problem(_ path: [UInt8], _ error: SystemError) {
    skip(.unreadable)
    listing.problems.append(
      CorpusProblem(file: Self.identifier(path), what: error.text, advice: "check that you may read it"))
  }

  private func absolute(_ path: [UInt8]) -> [UInt8] {
    if path.isEmpty { return root }
    return root.last == Self.slash ? root + path : root + [Self.slash] + path
  }

  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")
  private static let endings = [".txt", ".text", ".md"].map { Array($0.utf8) }

  private static func isText(_ name: [UInt8]) -> Bool {
    endings.contains { ending in
      name.count > ending.count
        && zip(name.suffix(ending.count), ending).allSatisfy { $0 == $1 || ($1 != dot && $0 | 0x20 == $1) }
    }
  }

  /// The path as text; bytes that are not UTF-8, and `%` where such bytes occur, are written as `%XX`.
  static func identifier(_ path: [UInt8]) -> String {
    if let text = String(validating: path, as: UTF8.self) { return text }
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    var position = 0
    path.withUnsafeBufferPointer { bytes in
      while position < bytes.count {
        let width = UTF8Check.sequence(bytes, at: position)
        if width > 0, bytes[position] != UInt8(ascii: "%") {
          result += bytes[position..<position + width]
          position += width
        } else {
          result += [UInt8(ascii: "%"), digits[Int(bytes[position] >> 4)], digits[Int(bytes[position] & 15)]]
          position += 1
        }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension Array where Element == UInt8 {
  fileprivate func suffix(while predicate: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, predicate(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
