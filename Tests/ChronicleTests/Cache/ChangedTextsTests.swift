import Corpus
import Reading
import TestLexicon
import Testing

@testable import Chronicle

/// However texts come, change and go, what is kept of the others leads to the chronicle that reading all of them does.
@Suite struct ChangedTextsTests {
  private let folder = CacheTestFolder()
  private let loader = CorpusLoader(TestLexicon.lexicon, threads: 2)

  /// Sentences with a gap for a day: known persons, unknown ones in several spellings and scripts, a damaged name, plans,
  /// denials and days without a year.
  private static let sentences = [
    ("en", "Andrzej Duda met Gitanas Nauseda in Vilnius on # April 2024."),
    ("en", "Ambassador Tarvo Kelsing met Andrzej Duda in Riga on # April 2024."),
    ("ru", "Посол Тарво Кельсинг встретился с Анджеем Дудой # апреля 2024 года."),
    ("de", "Andrzej Duda traf am #. April 2024 in Wilna Gitanas Nauseda und drei Minister."),
    ("en", "Andrzej Duda met Gitanas Nausdea in Vilnius on # April 2024 and they signed 12 agreements."),
    ("en", "Andrzej Duda will meet Alar Karis on # May 2024."),
    ("en", "Andrzej Duda denied that he had met Alar Karis on # April 2024."),
    ("fr", "Andrzej Duda a rencontré Gitanas Nauseda en avril 2024. Tarvo Kelsing l'accompagnait."),
    ("uk", "Гітанас Науседа зустрівся з Анджеєм Дудою # квітня."),
    ("en", "Canada imposed sanctions on Iran on # April 2024. Ambassador Tarvo Kelsing protested."),
  ]

  private func write(_ name: Int, _ dice: inout RandomClaims.Dice) {
    let (language, _) = Self.sentences[dice.roll(Self.sentences.count)]
    let fitting = Self.sentences.filter { $0.0 == language }
    var text = "---\nlanguage: \(language)\n"
    // Some tell no day of their own.
    if dice.roll(4) > 0 { text += "date: 2024-05-\(10 + dice.roll(9))\n" }
    text += "---\n"
    for _ in 0..<1 + dice.roll(3) {
      let day = String(1 + dice.roll(6))
      text += fitting[dice.roll(fitting.count)].1.split(separator: "#").joined(separator: day) + "\n\n"
    }
    folder.write("\(name).txt", text)
  }

  private func change(_ dice: inout RandomClaims.Dice) {
    for _ in 0..<1 + dice.roll(4) {
      let name = dice.roll(28)
      switch dice.roll(4) {
      case 0: folder.remove("\(name).txt")
      case 1: folder.rename("\(name).txt", "\(dice.roll(28)).txt")
      default: write(name, &dice)
      }
    }
  }

  private func listing() throws -> CorpusListing {
    var listing = try loader.list(folder.texts)
    // So late that no file is too young to be believed.
    listing.time = 1 << 62
    return listing
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>) func leadToTheSameChronicle(seed: UInt64) throws {
    var dice = RandomClaims.Dice(state: seed)
    for name in 0..<20 { write(name, &dice) }
    let cache = TextCache(path: folder.cachePath, program: 1, lexicon: TestLexicon.lexicon)
    var before = LoadedTexts()
    for _ in 0..<5 {
      let listing = try listing()
      let fresh = loader.load(listing).exported
      before = loader.read(listing, reusing: before)
      #expect(loader.chronicle(of: before, in: listing).exported == fresh, "what was read stayed in memory")
      var texts = loader.read(listing, reusing: cache.texts(listing, loader.documents, threads: 2))
      let built = loader.chronicle(of: texts, in: listing)
      #expect(built.exported == fresh, "what was read was kept")
      cache.keep(&texts, root: "root")
      cache.keep(built, of: texts, in: listing, Corrections())
      #expect(
        cache.chronicle(listing, Corrections(), TestLexicon.lexicon)?.exported == fresh, "what was built was kept")
      change(&dice)
    }
  }

  /// What was built is brought up to date again and again, and is not always kept.
  @Test(arguments: 1...6 as ClosedRange<UInt64>) func areBuiltUponWhatWasKept(seed: UInt64) throws {
    var dice = RandomClaims.Dice(state: seed)
    // Enough that changed ones are few, with and without something to do with these.
    for number in 0..<80 {
      folder.write(
        "same-\(number).txt",
        "---\nlanguage: en\ndate: 2024-04-\(10 + number % 20)\n---\nGitanas Nauseda met Alar Karis on \(number % 28 + 1) May "
          + "\(2010 + number / 4). Andrzej Duda will meet Alar Karis.\n")
    }
    for name in 0..<24 { write(name, &dice) }
    let cache = TextCache(path: folder.cachePath, program: 1, lexicon: TestLexicon.lexicon)
    var updates = 0
    for round in 0..<10 {
      let listing = try listing()
      let fresh = loader.load(listing).told
      var isKept = true
      if let update = cache.updated(listing, Corrections(), loader) {
        #expect(update.chronicle.told == fresh)
        updates += 1
        isKept = dice.roll(3) > 0 && cache.keep(update, loader, root: "root")
      } else {
        // At first, and where too much has changed since something was kept.
        #expect(round == 0 || round > 1)
        var texts = loader.read(listing, reusing: cache.texts(listing, loader.documents, threads: 2))
        let built = loader.chronicle(of: texts, in: listing)
        cache.keep(&texts, root: "root")
        cache.keep(built, of: texts, in: listing, Corrections())
      }
      let kept = cache.chronicle(listing, Corrections(), TestLexicon.lexicon)
      #expect(isKept ? kept?.told == fresh : kept == nil || kept?.told == fresh)
      change(&dice)
    }
    #expect(updates > 4)
  }
}
