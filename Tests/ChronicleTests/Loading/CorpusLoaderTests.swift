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
      for (name, text) in texts {
        let file = fopen(path + "/" + name, "w")!
        fputs(text, file)
        fclose(file)
        files.append(path + "/" + name)
      }
    }

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
      for file in files { remove(file) }
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
