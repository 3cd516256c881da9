/// A text file found under the corpus root.
public struct CorpusFile: Hashable, Sendable {
  /// The path relative to the root with `/` between its parts (a lone file: its name).
  /// Bytes that are not UTF-8 are written as `%XX`.
  public var id: String
  /// What to open: the root and the relative path, NUL-free bytes as the file system has them.
  public var path: [UInt8]
  /// Bytes, when listed.
  public var size: UInt64
  /// Nanoseconds since 1970 of the last change, when listed.
  public var modified: Int64
  /// The same of the last change of anything about it, which no program can set back.
  public var changed: Int64

  public init(id: String, path: [UInt8], size: UInt64 = 0, modified: Int64 = 0, changed: Int64 = 0) {
    self.id = id
    self.path = path
    self.size = size
    self.modified = modified
    self.changed = changed
  }
}

/// Why something under the root is not read.
public enum SkipReason: UInt8, Sendable, CaseIterable {
  /// Its name begins with a dot.
  case hidden
  /// Its name does not end in .txt, .text or .md.
  case otherType
  /// A FIFO, device or socket.
  case special
  /// A second name of a file or folder already listed, or a link that leads nowhere.
  case link
  /// It could not be looked at; a problem says why.
  case unreadable
}

/// What stands under a corpus root.
public struct CorpusListing: Sendable {
  /// As the user named it.
  public var root: String
  /// Nanoseconds since 1970, before the first file was looked at.
  public var time: Int64 = 0
  /// In byte order of their relative paths.
  public var files: [CorpusFile]
  /// Paths of all folders listed, the root first; what must be watched to see changes.
  public var folders: [[UInt8]] = []
  /// How many entries were left out; a hidden folder counts as one.
  public var skipped: [SkipReason: Int]
  /// Folders and files that could not be looked at.
  public var problems: [CorpusProblem]

  public init(
    root: String, files: [CorpusFile] = [], skipped: [SkipReason: Int] = [:], problems: [CorpusProblem] = []
  ) {
    self.root = root
    self.files = files
    self.skipped = skipped
    self.problems = problems
  }

  /// How many files are new, changed and gone.
  public typealias Changes = (new: Int, changed: Int, gone: Int)

  /// How the files differ from those of an older listing, by their names, sizes and times.
  public func changes(since older: CorpusListing) -> Changes {
    let before = Dictionary(older.files.map { ($0.id, $0) }) { first, _ in first }
    var changes: Changes = (0, 0, 0)
    for file in files {
      guard let old = before[file.id] else {
        changes.new += 1
        continue
      }
      if old != file { changes.changed += 1 }
    }
    changes.gone = before.count - (files.count - changes.new)
    return changes
  }

  /// Bytes of all files, when listed.
  public var size: UInt64 { files.reduce(0) { $0 &+ $1.size } }
}
