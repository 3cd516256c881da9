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
  private var seenFolders: Set<FileIdentity> = []
  /// Regular files by device and inode, gathered once links turn up.
  private var seenFiles: Set<FileIdentity> = []
  private var files: [FileIdentity] = []

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
    if !zip(listing.files, listing.files.dropFirst()).allSatisfy({ $0.path.isBefore($1.path) }) {
      listing.files.sort { $0.path.isBefore($1.path) }
    }
    listing.problems.sort { $0.file < $1.file }
  }

  /// Lists the folders that are known, then those found in them, and so on; each time on all cores.
  private mutating func listFolders() throws(CorpusProblem) {
    while !folders.isEmpty {
      let known = folders.sorted { $0.isBefore($1) }
      folders = []
      let paths = known.map(absolute)
      // One folder alone is shared among threads, many are dealt out.
      let threads = known.count == 1 ? CoreCount.available : 1
      let contents = Threads.map(known.count) { number -> Result<FolderContents, SystemError> in
        do throws(SystemError) {
          return .success(try FolderContents(of: paths[number], relative: known[number], threads: threads))
        } catch { return .failure(error) }
      }
      for (folder, contents) in zip(known, contents) {
        switch contents {
        case .success(let contents): take(contents, folder)
        case .failure(let error):
          guard !folder.isEmpty else {
            throw CorpusProblem(file: listing.root, what: error.text, advice: "check that you may read this folder")
          }
          problem(folder, error)
        }
      }
    }
  }

  private mutating func take(_ contents: FolderContents, _ folder: [UInt8]) {
    guard seenFolders.insert(contents.identity).inserted else { return skip(.link) }
    listing.folders.append(absolute(folder))
    listing.files += contents.files
    files += contents.identities
    folders += contents.folders
    links += contents.links
    for (reason, count) in contents.skipped { listing.skipped[reason, default: 0] += count }
    for (path, error) in contents.problems { problem(path, error) }
  }

  /// Takes in what a link leads to, unless it is there already.
  private mutating func follow(_ path: [UInt8]) {
    var status = csystem_status()
    guard csystem_status_at(absolute(path).cString, &status) == 0 else { return skip(.link) }
    switch status.kind {
    case CSYSTEM_DIRECTORY: folders.append(path)
    case CSYSTEM_REGULAR:
      guard FolderContents.isText(path) else { return skip(.otherType) }
      seenFiles.formUnion(files)
      files = []
      let identity = FileIdentity(device: status.device, inode: status.inode)
      guard seenFiles.insert(identity).inserted else { return skip(.link) }
      listing.files.append(
        CorpusFile(
          id: Self.identifier(path), path: absolute(path), size: status.size, modified: status.modified,
          changed: status.changed))
    default: skip(.special)
    }
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
