import Corpus
import Glibc
import Lexicon
import Reading

/// What was found in the texts of one archive, kept between runs, so that only texts that changed are read again.
///
/// Two files: a large one, and one with the texts that changed since it was written, which is written whole each time and
/// so costs what they cost; when that is no longer little, the large one is written anew. Any of them may be missing,
/// damaged or by another program or lexicon at any time: then the texts are read, as without a cache.
public struct TextCache: Sendable {
  /// Of the large file.
  public let path: String
  let maker: CacheMaker
  private let actorCount: Int

  /// Changed texts of so large a part of all bytes are worth writing everything anew: 1 in so many.
  private static let part: UInt64 = 10
  /// What the name of the other file has behind that of the large one.
  public static let changesSuffix = ".changes"

  /// What names of files that are still being written have in them.
  public static let unfinishedMark = UnfinishedFile.mark

  /// - Parameters:
  ///   - path: of a file in a folder that exists.
  ///   - program: differs for programs that may find different things.
  public init(path: String, program: UInt64, lexicon: Lexicon) {
    self.path = path
    // The lexicon inside the program is the program's.
    maker = CacheMaker(program: program, lexicon: lexicon.isStatic ? 0 : ContentHash.of(lexicon.bytes))
    actorCount = lexicon.actorCount
  }

  var changesPath: String { path + Self.changesSuffix }

  /// The texts of a listing that have not changed since they were kept.
  public func texts(_ listing: CorpusListing, _ documents: DocumentReader, threads: Int? = nil) -> LoadedTexts {
    let (changes, large) = (open(changesPath), open(path))
    // What changed last is asked first.
    let sources = [changes, large].compactMap(\.self)
    for source in sources { source.touch() }
    let reading = CacheReading(
      sources: sources, documents: documents, actorCount: actorCount, threads: max(1, threads ?? CoreCount.available))
    let texts = reading.texts(listing).map { taken in
      let isLarge = large != nil && taken.source == sources.count - 1
      return LoadedTexts.Text(
        file: taken.file, result: .success(taken.findings), stamp: taken.stamp,
        kept: taken.isStale ? .no : isLarge ? .inLargeFile : .inChanges)
    }
    return LoadedTexts(texts, largeFile: large?.count ?? 0)
  }

  func open(_ path: String) -> CacheFile? {
    CacheFile(path).flatMap { $0.header.maker == maker ? $0 : nil }
  }

  /// What a file says of itself, whoever made it: the name of the corpus, and how many texts it holds.
  public static func summary(of path: String) -> (root: String, texts: Int)? {
    CacheFile(path).map { ($0.root, $0.count) }
  }

  /// Writes what is not kept yet. Failures are silent: nothing is lost but time.
  /// - Parameters:
  ///   - texts: marked as kept where they now are.
  ///   - root: what the corpus is called.
  ///   - isCancelled: asked between texts.
  /// - Returns: whether something was written.
  @discardableResult
  public func keep(
    _ texts: inout LoadedTexts, root: String, isCancelled: () -> Bool = { false }
  ) -> Bool {
    guard texts.isAnyNotKept else { return false }
    if isFit(texts, large: texts.largeFile) {
      guard write(texts.sorted { $0 != .inLargeFile }, to: changesPath, root, isCancelled) else { return false }
      texts.mark(.inChanges) { $0 == .no }
    } else {
      let all = texts.sorted { _ in true }
      guard write(all, to: path, root, isCancelled) else { return false }
      unlink(changesPath)
      texts.mark(.inLargeFile) { _ in true }
      texts.largeFile = all.count
    }
    return true
  }

  /// Whether the large file serves on beside one with the changes.
  /// - Parameters:
  ///   - others: how many texts stand in the large file beside those, and their bytes.
  ///   - large: how many texts it holds, those that are gone or changed included.
  func isFit(_ texts: LoadedTexts, besides others: (count: Int, bytes: UInt64) = (0, 0), large: Int) -> Bool {
    large > 0 && texts.bytes { $0 != .inLargeFile } <= (texts.byteCount &+ others.bytes) / Self.part
      // Dead texts in it are no more than live ones.
      && (texts.count { $0 == .inLargeFile } + others.count) * 2 >= large
  }

  func write(_ texts: [LoadedTexts.Text], to path: String, _ root: String, _ isCancelled: () -> Bool) -> Bool {
    guard var writer = CacheWriter(path, maker: maker) else { return false }
    for text in texts {
      if isCancelled() { return false }
      if case .success(let findings) = text.result, let stamp = text.stamp { writer.add(findings, text.file, stamp) }
    }
    return writer.finish(root: root)
  }
}
