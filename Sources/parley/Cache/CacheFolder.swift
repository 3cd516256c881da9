import Chronicle
import Corpus
import Glibc
import Lexicon

/// Where findings are kept between runs: three files an archive at most in parley's folder for what may be lost.
struct CacheFolder {
  /// An archive's part of it.
  struct Entry {
    var name: String
    /// `nil` where its files are damaged.
    var root: String?
    var texts: Int
    var bytes: UInt64
    /// Seconds since 1970 of its last use.
    var used: Int
  }

  /// What is kept at most where the settings say nothing.
  static let defaultMegabytes = 4096
  /// Smaller archives are read faster than anybody looks: bytes.
  private static let smallest: UInt64 = 50_000

  let path: String

  init?() {
    guard let path = UserDirectory.cache.path("texts") else { return nil }
    self.path = path
  }

  /// The cache of an archive; `nil` where none is worth its while, or none can be.
  /// - Parameter limit: bytes of all files.
  func cache(of listing: CorpusListing, _ lexicon: Lexicon, limit: UInt64) -> TextCache? {
    // Findings take about as much as the text itself, and the model half of it.
    guard listing.size >= Self.smallest, listing.size <= limit / 2, let program = Self.program,
      let root = CorpusIdentity.realPath(listing.root), UserFile.makeFolders(of: "\(path)/x")
    else { return nil }
    return TextCache(path: "\(path)/\(CorpusIdentity.name(ofCorpus: root))", program: program, lexicon: lexicon)
  }

  /// Tells programs apart: by the version, and the size and time of the program's file, which change with every build.
  private static let program: UInt64? = {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return nil }
    let time = status.st_mtim
    return ContentHash.of(Array("\(Parley.version) \(status.st_size) \(time.tv_sec) \(time.tv_nsec)".utf8))
  }()

  // MARK: Keeping it small

  /// What is there, the archive used last first.
  var entries: [Entry] {
    var entries: [String: Entry] = [:]
    for file in files where !file.name.contains(Self.unfinished) {
      let suffix = Self.suffixes.first { file.name.hasSuffix($0) } ?? ""
      let isLarge = suffix.isEmpty
      let name = String(file.name.dropLast(suffix.count))
      var entry = entries[name] ?? Entry(name: name, root: nil, texts: 0, bytes: 0, used: 0)
      entry.bytes += file.bytes
      entry.used = max(entry.used, file.used)
      if isLarge, let summary = TextCache.summary(of: "\(path)/\(file.name)") {
        (entry.root, entry.texts) = (summary.root, summary.texts)
      }
      entries[name] = entry
    }
    return entries.values.sorted { ($1.used, $0.name) < ($0.used, $1.name) }
  }

  /// Removes the archives used longest ago until the others take no more than a limit, and what crashes left behind.
  func trim(to limit: UInt64) {
    for file in files where file.name.contains(Self.unfinished) { removeIfAbandoned("\(path)/\(file.name)") }
    var bytes: UInt64 = 0
    for entry in entries {
      bytes += entry.bytes
      if bytes > limit { remove(entry) }
    }
  }

  /// Removes everything.
  /// - Returns: the bytes that were freed.
  func clear() -> UInt64 {
    files.reduce(0) { unlink("\(path)/\($1.name)") == 0 ? $0 + $1.bytes : $0 }
  }

  private func remove(_ entry: Entry) {
    for suffix in [""] + Self.suffixes { unlink("\(path)/\(entry.name)\(suffix)") }
  }

  /// An unfinished file that nobody holds was left by a crash.
  private func removeIfAbandoned(_ path: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    if flock(file, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
    close(file)
  }

  /// What names of files have behind that of the large one.
  private static let suffixes = [TextCache.changesSuffix, TextCache.modelSuffix]

  private static let unfinished = TextCache.unfinishedMark

  private struct File {
    var name: String
    var bytes: UInt64
    var used: Int
  }

  private var files: [File] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var files: [File] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      var status = stat()
      guard !name.hasPrefix("."), lstat("\(path)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        continue
      }
      files.append(File(name: name, bytes: UInt64(status.st_size), used: status.st_mtim.tv_sec))
    }
    return files
  }
}
