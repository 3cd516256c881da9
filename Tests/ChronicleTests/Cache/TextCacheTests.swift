import Corpus
import Glibc
import TestLexicon
import Testing

@testable import Chronicle

/// Texts that are opened again.
@Suite struct TextCacheTests {
  private let folder = CacheTestFolder()
  private let loader = CorpusLoader(TestLexicon.lexicon, threads: 2)

  private func cache(program: UInt64 = 1) -> TextCache {
    TextCache(path: folder.cachePath, program: program, lexicon: TestLexicon.lexicon)
  }

  /// So late that no file is too young to be believed.
  private static let later = Int64(1) << 62

  /// Opens the texts as a program does.
  /// - Parameter seen: when they are listed.
  /// - Returns: what is exported, how many texts came out of the cache, and whether something was written.
  @discardableResult
  private func open(
    _ cache: TextCache, seen: Int64 = later
  ) throws -> (exported: String, kept: Int, wrote: Bool) {
    var listing = try loader.list(folder.texts)
    listing.time = seen
    let kept = cache.texts(listing, loader.documents, threads: 2)
    let changes = kept.changes(in: listing)
    var texts = loader.read(listing, reusing: kept)
    let chronicle = loader.chronicle(of: texts, in: listing)
    let wrote = cache.keep(&texts, root: "root")
    return (chronicle.exported, listing.files.count - changes.new - changes.changed, wrote)
  }

  private func fresh() throws -> String { loader.load(try loader.list(folder.texts)).exported }

  @Test func whatHasNotChangedIsNotReadAgain() throws {
    folder.writeMeetings(30)
    let first = try open(cache())
    #expect(first.kept == 0 && first.wrote)
    let second = try open(cache())
    #expect(second.kept == 30 && !second.wrote)
    #expect(try first.exported == fresh() && second.exported == first.exported)
    #expect(TextCache.summary(of: folder.cachePath).map { $0 == ("root", 30) } == true)
  }

  @Test func newChangedRemovedAndRenamedFilesAreSeen() throws {
    folder.writeMeetings(40)
    try open(cache())
    for round in 0..<4 {
      folder.write("\(round).txt", "Andrzej Duda met Alexander Stubb on \(round + 1) May 2023.\n")
      folder.write("new-\(round).txt", "Andrzej Duda met Alar Karis on \(round + 1) June 2023.\n")
      folder.remove("\(round + 10).txt")
      folder.rename("\(round + 20).txt", "2024-05-0\(round + 1) renamed.txt")
      let again = try open(cache())
      #expect(again.kept >= 34 && again.wrote)
      #expect(try again.exported == fresh())
      let last = try open(cache())
      #expect(last.kept == 40 && !last.wrote && last.exported == again.exported)
    }
  }

  /// The same size and time, as a copy that keeps times makes them: the time of the change of the node tells.
  @Test func contentsCountWhereTimesLie() throws {
    folder.write("a.txt", "Andrzej Duda met Alar Karis on 3 May 2023.\n", modified: 1_600_000_000)
    try open(cache())
    folder.write("a.txt", "Andrzej Duda met Alar Karis on 4 May 2023.\n", modified: 1_600_000_000)
    let again = try open(cache())
    #expect(again.kept == 0)
    #expect(try again.exported == fresh())
  }

  @Test func aTouchedFileIsNotReadAgain() throws {
    folder.writeMeetings(3)
    try open(cache())
    folder.touch("1.txt", 1_500_000_000)
    #expect(try open(cache()).kept == 3)
  }

  /// What was written in the moment of reading may have been written once more in that moment.
  @Test func filesThatAreTooYoungAreComparedByContents() throws {
    let stamp = TextStamp(content: 0, seen: 10_000_000_000)
    func isTooYoung(_ modified: Int64, _ changed: Int64) -> Bool {
      stamp.isTooYoung(CorpusFile(id: "", path: [], modified: modified, changed: changed))
    }
    #expect(isTooYoung(9_000_000_000, 0) && isTooYoung(0, 9_000_000_000) && isTooYoung(99_000_000_000, 0))
    #expect(!isTooYoung(7_000_000_000, 7_999_999_999))

    folder.writeMeetings(5)
    // Listed before they were written, so to speak: as long as that is so, contents are compared and nothing is written.
    #expect(try open(cache(), seen: 1).wrote)
    let doubtful = try open(cache(), seen: 1)
    #expect(doubtful.kept == 5 && !doubtful.wrote)
    // Later the times can be believed; that is noted once.
    #expect(try open(cache()).wrote)
    #expect(try !open(cache()).wrote)
    #expect(try open(cache()).kept == 5)
  }

  @Test func anotherProgramReadsAgain() throws {
    folder.writeMeetings(5)
    try open(cache(program: 1))
    let other = try open(cache(program: 2))
    #expect(other.kept == 0 && other.wrote)
    #expect(try open(cache(program: 2)).kept == 5)
  }

  @Test func anotherLexiconReadsAgain() throws {
    folder.writeMeetings(5)
    try open(cache())
    let small = try CacheTestFolder.otherLexicon()
    let listing = try loader.list(folder.texts)
    let other = TextCache(path: folder.cachePath, program: 1, lexicon: small)
    #expect(other.texts(listing, loader.documents).changes(in: listing).new == 5)
  }

  @Test func aFewChangesAreWrittenBesideTheLargeFile() throws {
    folder.writeMeetings(60)
    try open(cache())
    let size = folder.size(folder.cachePath)
    folder.write("7.txt", "Andrzej Duda met Alexander Stubb on 2 May 2023.\n")
    #expect(try open(cache()).wrote)
    #expect(folder.size(folder.cachePath) == size)
    #expect(folder.size(folder.cachePath + TextCache.changesSuffix) < size / 10)
    // Many are not.
    for number in 0..<30 { folder.write("\(number).txt", "Andrzej Duda met Alar Karis on 2 May 2023, \(number).\n") }
    try open(cache())
    #expect(folder.size(folder.cachePath + TextCache.changesSuffix) == 0)
    #expect(try open(cache()).kept == 60)
  }

  @Test func aCancelledWriteLeavesNothing() throws {
    folder.writeMeetings(5)
    let listing = try loader.list(folder.texts)
    var texts = loader.read(listing)
    #expect(!cache().keep(&texts, root: "", isCancelled: { true }))
    #expect(folder.cacheFiles.isEmpty)
    #expect(cache().keep(&texts, root: ""))
    #expect(!cache().keep(&texts, root: ""), "nothing is left to keep")
  }

  @Test func noFolderIsNoHarm() throws {
    folder.writeMeetings(2)
    let cache = TextCache(path: "/no/such/folder/file", program: 1, lexicon: TestLexicon.lexicon)
    let result = try open(cache)
    #expect(!result.wrote)
    #expect(try result.exported == fresh())
  }

  // MARK: Damage

  @Test func aFlippedBitIsNoHarm() throws {
    folder.writeMeetings(12)
    let expected = try open(cache()).exported
    let whole = folder.read(folder.cachePath)
    var state: UInt64 = 7
    for _ in 0..<120 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let place = Int(state >> 33) % whole.count
      var damaged = whole
      damaged[place] ^= 1 << UInt8(state >> 29 & 7)
      folder.writeCache(damaged)
      let result = try open(cache())
      #expect(result.exported == expected, "byte \(place)")
      #expect(result.kept < 12 && result.wrote, "byte \(place) is covered by no hash")
    }
  }

  @Test func aFileCutShortIsNoHarm() throws {
    folder.writeMeetings(12)
    let expected = try open(cache()).exported
    let whole = folder.read(folder.cachePath)
    for count in [0, 1, 7, 63, 64, 65, 200] + stride(from: 300, to: whole.count, by: whole.count / 30) {
      folder.writeCache(Array(whole[..<count]))
      let result = try open(cache())
      #expect(result.exported == expected && result.kept == 0, "\(count) bytes")
    }
    folder.writeCache(whole + [1, 2, 3])
    #expect(try open(cache()).exported == expected)
  }

  /// Many at once: each sees a whole cache or none.
  @Test func severalAtOnceDoNotDisturbEachOther() async throws {
    folder.writeMeetings(20)
    let expected = try fresh()
    try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<6 { group.addTask { try open(cache()).exported } }
      for try await exported in group { #expect(exported == expected) }
    }
    #expect(try open(cache()).kept == 20)
    #expect(folder.cacheFiles.allSatisfy { !$0.contains(TextCache.unfinishedMark) })
  }
}
