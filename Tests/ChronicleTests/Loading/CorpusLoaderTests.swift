import Chronicle
import Corpus
import Glibc
import Synchronization
import TestLexicon
import Testing

@Suite struct CorpusLoaderTests {
  /// A directory of short texts, each of a meeting on a day of its own.
  private final class Directory {
    let path: String
    private var files: [String] = []

    init(_ texts: [String: String]) {
      var template = Array("/tmp/parley-texts-XXXXXX".utf8CString)
      path = template.withUnsafeMutableBufferPointer { String(cString: mkdtemp($0.baseAddress!)) }
      for (name, text) in texts { write(name, text) }
    }

    func write(_ name: String, _ text: String) {
      let file = fopen(path + "/" + name, "w")!
      fputs(text, file)
      fclose(file)
      files.append(path + "/" + name)
    }

    func remove(_ name: String) { unlink(path + "/" + name) }

    static func meetings(_ count: Int) -> Directory {
      Directory(
        Dictionary(
          uniqueKeysWithValues: (0..<count).map { number in
            let day = "2024-\(number / 28 % 12 < 9 ? "0" : "")\(number / 28 % 12 + 1)-\(number % 28 < 9 ? "0" : "")"
            let text = "---\nlanguage: en\ndate: 2025-01-01\n---\nAndrzej Duda met Gitanas Nauseda on "
            return ("\(number).txt", text + day + "\(number % 28 + 1).\n")
          }))
    }

    deinit {
      for file in files { unlink(file) }
      rmdir(path)
    }
  }

  @Test(arguments: [1, 2, 5]) func threadsDoNotMatter(threads: Int) throws {
    let directory = Directory.meetings(40)
    let loader = CorpusLoader(TestLexicon.lexicon, threads: threads)
    let chronicle = loader.load(try loader.list(directory.path))
    #expect(chronicle.documents.count == 40 && chronicle.events.count == 40)
    let single = CorpusLoader(TestLexicon.lexicon, threads: 1)
    #expect(chronicle.exported == single.load(try single.list(directory.path)).exported)
  }

  @Test func reportsProgressAndGrowingSnapshots() throws {
    let directory = Directory.meetings(150)
    let loader = CorpusLoader(TestLexicon.lexicon, threads: 2)
    let listing = try loader.list(directory.path)
    let reports = Mutex<[(progress: CorpusLoader.Progress, documents: Int?)]>([])
    loader.load(listing) { progress, chronicle in
      reports.withLock { $0.append((progress, chronicle?.documents.count)) }
    }
    let all = reports.withLock { $0 }
    #expect(all.count == 151)
    #expect(Set(all.map(\.progress.files)) == Set(1...150))
    #expect(all.last?.progress.isComplete == true && all.last?.documents == 150)
    #expect(all.last?.progress.bytes == listing.size)
    #expect(all.compactMap(\.documents).count == 3, "at 64, at 128, and at the end")
  }

  @Test func readsAgainOnlyWhatChanged() throws {
    let directory = Directory.meetings(20)
    let loader = CorpusLoader(TestLexicon.lexicon, threads: 2)
    let texts = loader.load(try loader.list(directory.path)) { _, _ in }
    #expect(texts.changes(in: try loader.list(directory.path)) == (0, 0, 0))

    directory.write("3.txt", "---\nlanguage: en\n---\nAndrzej Duda met Alexander Stubb on 2 May 2023.\n")
    directory.write("new.txt", "Andrzej Duda met Alar Karis on 3 May 2023.\n")
    directory.write("odd.txt", "\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}")
    directory.remove("5.txt")
    let listing = try loader.list(directory.path)
    #expect(texts.changes(in: listing) == (2, 1, 1))
    let reports = Mutex<[(CorpusLoader.Progress, Chronicle?)]>([])
    let after = loader.load(listing, reusing: texts) { progress, chronicle in
      reports.withLock { $0.append((progress, chronicle)) }
    }
    let all = reports.withLock { $0 }
    #expect(all.count == 4, "three files read, and the end")
    #expect(all.last?.1?.exported == loader.load(listing).exported)
    #expect(after.changes(in: listing) == (0, 0, 0), "what cannot be read does not count as new for ever")
  }

  @Test func watchTellsOfChanges() throws {
    let directory = Directory.meetings(2)
    let loader = CorpusLoader(TestLexicon.lexicon)
    let watch = try #require(CorpusWatch())
    #expect(watch.watch(try loader.list(directory.path)))
    directory.write("new.txt", "Andrzej Duda met Alar Karis on 3 May 2023.\n")
    #expect(watch.wait(quiet: 20))
    watch.stop()
    #expect(!watch.wait())
  }

  @Test func stopsWhenToldTo() throws {
    let directory = Directory.meetings(60)
    let loader = CorpusLoader(TestLexicon.lexicon, threads: 1)
    let count = Mutex(0)
    loader.load(try loader.list(directory.path), isCancelled: { count.withLock { $0 } >= 3 }) { _, chronicle in
      #expect(chronicle == nil)
      count.withLock { $0 += 1 }
    }
    #expect(count.withLock { $0 } < 60)
  }

  @Test func readsTheRestWhenOneFileIsNone() throws {
    let directory = Directory([
      "a.txt": "Andrzej Duda met Gitanas Nauseda.", "b.txt": "", "c.txt": "\u{1}\u{2}\u{3}\u{4}",
    ])
    let loader = CorpusLoader(TestLexicon.lexicon)
    let chronicle = loader.load(try loader.list(directory.path))
    #expect(chronicle.documents.contains { $0.document.id == "a.txt" })
    #expect(chronicle.documents.count + chronicle.problems.count == 3)
  }
}
