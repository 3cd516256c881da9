import CLexicon
import Chronicle
import Corpus
import Dispatch
import Glibc
import Lexicon
import Names
import Reading
import Synchronization

/// Measures inside one process what reading and comparing cost; `Scripts/bench` calls it and prints the table.
///
/// Usage: parley-bench DIRECTORY RUNS, or parley-bench DIRECTORY queries [CACHE], where the cache stays in a folder for the
/// next time. Prints lines of a name, a figure and a unit, separated by tabs; a figure is the median of the runs.
@main
struct Bench {
  let directory: String
  let runs: Int
  let lexicon: Lexicon

  static func main() throws {
    let count = CommandLine.arguments.count
    let asksQueries = count >= 3 && CommandLine.arguments[2] == "queries"
    guard count == 3 || asksQueries && count == 4, let runs = asksQueries ? 1 : Int(CommandLine.arguments[2]), runs > 0,
      parley_lexicon_size > 0
    else {
      print("usage: parley-bench DIRECTORY RUNS|queries [CACHE] (built with the compiled lexicon)")
      exit(2)
    }
    let lexicon = try Lexicon(
      compiled: UnsafeRawBufferPointer(start: parley_lexicon_bytes, count: parley_lexicon_size))
    let bench = Bench(directory: CommandLine.arguments[1], runs: runs, lexicon: lexicon)
    guard !asksQueries else {
      let kept = count == 4 ? CommandLine.arguments[3] : nil
      return try Queries(directory: bench.directory, kept: kept, lexicon: lexicon, report: bench.report).run()
    }
    try bench.corpus()
    bench.names()
  }

  // MARK: Texts

  private func corpus() throws {
    let loader = CorpusLoader(lexicon)
    let listing = try loader.list(directory)
    let documents = listing.files.compactMap { try? loader.documents.read($0) }
    let megabytes = Double(documents.reduce(0) { $0 + $1.bytes.count }) / 1e6
    let decoding = median { work(listing, threads: 1) { _ = try? loader.documents.read($0) } }
    report("files: decode, language, paragraphs", megabytes / decoding, "MB/s")
    let dateReaders = DateReader.all(lexicon)
    var found = 0
    let dating = median { found = documents.reduce(0) { $0 + dates(in: $1, dateReaders) } }
    report("dates, with cutting words", megabytes / dating, "MB/s")
    report("dates found", Double(found) / dating / 1000, "thousand/s")
    let reading = [1, 2].map { threads in
      median {
        work(listing, threads: threads) {
          if let text = try? loader.documents.read($0) { _ = loader.reader.read(text) }
        }
      }
    }
    report("reading, 1 thread", megabytes / reading[0], "MB/s")
    report("reading, 2 threads", megabytes / reading[1], "MB/s")
    report("ratio", reading[0] / reading[1], "")
    let findings = documents.map(loader.reader.read)
    let claims = findings.reduce(0) { $0 + $1.claims.count }
    var events = 0
    let building = median { events = ChronicleBuilder(lexicon).build(root: directory, findings).events.count }
    report("building the chronicle", building * 1000, "ms")
    report("claims", Double(claims), "")
    report("events", Double(events), "")
  }

  private func dates(in document: Document, _ readers: [String: DateReader]) -> Int {
    guard let reader = readers[document.language.code] else { return 0 }
    return document.bytes.withUnsafeBufferPointer { bytes in
      var tokens: [Token] = []
      Tokenizer.tokens(of: bytes, range: document.body.range, into: &tokens)
      let origin = DateReader.Origin(metadata: document.frontMatter?.date, fileName: document.id)
      return reader.read(bytes, tokens: tokens, boilerplate: [], origin: origin).dates.count
    }
  }

  private func work(_ listing: CorpusListing, threads: Int, _ body: @Sendable (CorpusFile) -> Void) {
    let next = Atomic<Int>(0)
    let files = listing.files
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < files.count else { return }
        body(files[index])
      }
    }
  }

  // MARK: Names

  private func names() {
    var names: [String] = []
    for index in stride(from: 0, to: lexicon.actorCount, by: 1) where lexicon.actorClass(index) == .person {
      names += lexicon.actor(index).names.values.joined().prefix(4)
      if names.count > 2000 { break }
    }
    guard names.count > 1 else { return }
    let count = 100_000
    var same = 0
    let time = median {
      for number in 0..<count {
        if compareNames(names[number % names.count], names[(number &* 31 + 7) % names.count]).same { same += 1 }
      }
    }
    report("names compared", Double(count) / time / 1000, "thousand/s")
  }

  // MARK: Clock

  /// Seconds; the first run only warms up.
  private func median(_ body: () -> Void) -> Double {
    body()
    let times = (0..<runs).map { _ in
      let start = ContinuousClock.now
      body()
      let (seconds, attoseconds) = (ContinuousClock.now - start).components
      return Double(seconds) + Double(attoseconds) / 1e18
    }
    return max(1e-9, times.sorted()[runs / 2])
  }

  private func report(_ name: String, _ figure: Double, _ unit: String) {
    let hundredths = Int((figure * 100).rounded())
    print("\(name)\t\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)\t\(unit)")
  }
}
