import Corpus
import EDTF
import TestLexicon
import Testing

@testable import Chronicle

/// Archives in which nothing changed.
@Suite struct ModelCacheTests {
  private let folder = CacheTestFolder()
  private let loader = CorpusLoader(TestLexicon.lexicon, threads: 2)

  private func cache(program: UInt64 = 1) -> TextCache {
    TextCache(path: folder.cachePath, program: program, lexicon: TestLexicon.lexicon)
  }

  private var modelPath: String { folder.cachePath + TextCache.modelSuffix }
  private static let later = Int64(1) << 62

  private func listing(seen: Int64 = later) throws -> CorpusListing {
    var listing = try loader.list(folder.texts)
    listing.time = seen
    return listing
  }

  /// Opens the texts as a program does.
  /// - Returns: all of the chronicle, and whether it was kept whole.
  @discardableResult
  private func open(
    _ cache: TextCache, _ corrections: Corrections = Corrections(), seen: Int64 = later
  ) throws -> (told: String, isKept: Bool) {
    let listing = try listing(seen: seen)
    if let chronicle = cache.chronicle(listing, corrections, TestLexicon.lexicon) { return (chronicle.told, true) }
    let loader = CorpusLoader(TestLexicon.lexicon, threads: 2, corrections: { corrections })
    var texts = loader.read(listing, reusing: cache.texts(listing, loader.documents))
    let chronicle = loader.chronicle(of: texts, in: listing)
    cache.keep(&texts, root: "root")
    cache.keep(chronicle, of: texts, in: listing, corrections)
    return (chronicle.told, false)
  }

  private func fresh(_ corrections: Corrections = Corrections()) throws -> String {
    let loader = CorpusLoader(TestLexicon.lexicon, threads: 1, corrections: { corrections })
    return loader.load(try listing()).told
  }

  /// Texts with whatever a chronicle may hold.
  private func writeStory() {
    let header = "---\nlanguage: en\ndate: 2024-05-01\n---\n"
    folder.write("a.txt", header + "Ambassador Tarvo Kelsing met Andrzej Duda in Warsaw on 12 April 2024.\n")
    folder.write("b.txt", header + "Ambassador Tarro Kelsingen met Andrzej Duda on 12 April 2024.\n")
    folder.write("c.txt", header + "Andrzej Duda met Gitanas Nauseda on 3 April 2024. Petr Pavel and 40 guests came.\n")
    // Another day and place than the others tell; a name that is damaged; a text that tells no year.
    folder.write("d.txt", header + "Gitanas Nauseda met Andrzej Duda in Vilnius on 4 April 2024.\n")
    folder.write("e.txt", header + "On 7 April 2024 Vladimir Putin met Xi Jinping and Sergei Shoigu in Beijing.\n")
    folder.write("f.txt", header + "On 7 April 2024 Vladimir Putin met Xi Jinping and Sergej Schoiku in Beijing.\n")
    folder.write(
      "g.txt", "---\nlanguage: de\n---\nAm 7. April traf Wladimir Putin Xi Jinping und Sergej Schoigu in Peking.\n")
    folder.write("h.md", "# Überschrift\n\nDer Präsident telefonierte am 3. Mai 2024 mit Petr Pavel.\n")
    folder.write("no-text.txt", bytes: [0, 1, 2, 0, 255, 0, 3, 0, 0, 0])
    folder.write("empty.txt", "")
    folder.writeMeetings(12)
  }

  @Test func opensAsItWasBuilt() throws {
    writeStory()
    let first = try open(cache())
    let second = try open(cache())
    #expect(!first.isKept && second.isKept)
    #expect(second.told == first.told)
    #expect(try first.told == fresh())
    #expect(first.told.contains("no-text.txt"), "what cannot be read is told again")
  }

  @Test func labelsAreThoseOfTheLanguage() throws {
    writeStory()
    try open(cache())
    let stored = try #require(try cache().chronicle(listing(), Corrections(), TestLexicon.lexicon))
    let built = loader.load(try listing())
    for language in [LabelLanguage.language("ru"), .language("de"), .source] {
      #expect(stored.labelled(in: language).told == built.labelled(in: language).told)
    }
  }

  private static let corrections: [Corrections] = [
    Corrections([Correction(.merge(actor: "tarro-kelsingen", into: "tarvo-kelsing"))]),
    Corrections([Correction(.split(actor: "andrzej-duda", documents: ["c.txt"], name: "Jan Duda"))]),
    Corrections([
      Correction(
        .splitMentions(
          actor: "andrzej-duda", mentions: [MentionAnchor(document: "d.txt", text: "Andrzej Duda in Vilnius")],
          name: "Jan Duda")),
      Correction(.rename(actor: "petr-pavel", name: "P. Pavel")),
      Correction(.rename(actor: "nobody-at-all", name: "Somebody")),
    ]),
  ]

  @Test(arguments: corrections) func whatWasCorrectedStaysSo(_ corrections: Corrections) throws {
    writeStory()
    try open(cache())
    let first = try open(cache(), corrections)
    let second = try open(cache(), corrections)
    #expect(!first.isKept && second.isKept)
    #expect(try second.told == first.told && first.told == fresh(corrections))
    #expect(try first.told != fresh())
    #expect(try !open(cache()).isKept, "without corrections it is another one")
  }

  @Test func passagesThatWereCorrectedStaySo() throws {
    writeStory()
    let plain = loader.load(try listing())
    let event = try #require(plain.events.firstIndex { $0.claims.count == 1 && $0.date != nil })
    let anchor = EventAnchor(event, of: plain)
    for change in [Correction.Change.reject(anchor), .redate(anchor, try #require(EDTFDate("2019-01")))] {
      let corrections = Corrections([Correction(change)])
      let first = try open(cache(), corrections)
      let second = try open(cache(), corrections)
      #expect(try !first.isKept && second.isKept && second.told == first.told && first.told == fresh(corrections))
    }
  }

  @Test func whateverChangesBuildsAnew() throws {
    writeStory()
    try open(cache())
    let changes: [() -> Void] = [
      { folder.write("a.txt", "Andrzej Duda met Alexander Stubb on 3 May 2023.\n") },
      { folder.write("new.txt", "Andrzej Duda met Alar Karis on 5 June 2023.\n") },
      { folder.remove("3.txt") },
      { folder.rename("4.txt", "renamed.txt") },
      { folder.touch("5.txt", 1_500_000_000) },
    ]
    for (number, change) in changes.enumerated() {
      change()
      let first = try open(cache())
      let second = try open(cache())
      #expect(!first.isKept && second.isKept, "\(number)")
      #expect(try second.told == first.told && first.told == fresh(), "\(number)")
    }
    #expect(try !open(cache(program: 2)).isKept)
  }

  @Test func whatIsTooYoungIsNotKept() throws {
    folder.writeMeetings(3)
    try open(cache(), seen: 1)
    #expect(try !open(cache(), seen: 1).isKept)
    #expect(try !open(cache()).isKept)
    #expect(try open(cache()).isKept)
  }

  // MARK: Damage

  @Test func aFlippedBitIsNoHarm() throws {
    writeStory()
    let expected = try open(cache()).told
    var state: UInt64 = 11
    for path in [modelPath, folder.cachePath] {
      let whole = folder.read(path)
      for round in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // The header, and anywhere.
        let place = Int(state >> 33) % (round % 4 == 0 ? 88 : whole.count)
        var damaged = whole
        damaged[place] ^= 1 << UInt8(state >> 29 & 7)
        folder.replace(path, damaged)
        let result = try open(cache())
        #expect(result.told == expected, "byte \(place)")
        #expect(!result.isKept || path != modelPath, "byte \(place) is covered by no hash")
        folder.replace(path, whole)
        if !result.isKept { try open(cache()) }
      }
    }
  }

  @Test func aFileCutShortIsNoHarm() throws {
    writeStory()
    let expected = try open(cache()).told
    let (model, texts) = (folder.read(modelPath), folder.read(folder.cachePath))
    for part in 0..<12 {
      folder.replace(modelPath, Array(model[..<(model.count * part / 12)]))
      let result = try open(cache())
      #expect(result.told == expected && !result.isKept)
    }
    folder.replace(modelPath, model + [0])
    #expect(try open(cache()).told == expected)
    for part in 0..<12 {
      folder.replace(folder.cachePath, Array(texts[..<(texts.count * part / 12)]))
      #expect(try open(cache()).told == expected)
    }
  }

  /// Its block is damaged, and the text itself is another one by now: what counts on it finds something.
  @Test func aLostTextIsNoHarm() throws {
    writeStory()
    try open(cache())
    let whole = folder.read(folder.cachePath)
    folder.replace(folder.cachePath, Array(whole[..<64]) + [UInt8](repeating: 0, count: whole.count - 64))
    let chronicle = try #require(try cache().chronicle(listing(), Corrections(), TestLexicon.lexicon))
    for name in ["a.txt", "b.txt", "c.txt"] { folder.write(name, "Gone.\n") }
    folder.remove("d.txt")
    #expect(chronicle.documents.count == chronicle.told.split(separator: "\n").count { $0.hasPrefix("document ") })
    #expect(chronicle.documents.contains { $0.document.id == "d.txt" && $0.document.bytes.isEmpty })
  }

  /// Many at once: each sees a whole file or none.
  @Test func severalAtOnceDoNotDisturbEachOther() async throws {
    writeStory()
    let expected = try fresh()
    try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<6 { group.addTask { try open(cache()).told } }
      for try await told in group { #expect(told == expected) }
    }
    try open(cache())
    #expect(try open(cache()).isKept)
    #expect(folder.cacheFiles.allSatisfy { !$0.contains(TextCache.unfinishedMark) })
  }
}
