import Chronicle
import Corpus
import EDTF
import Glibc
import Lexicon
import Reading

/// Opens an archive again and asks it questions as the browser does.
struct Queries {
  let directory: String
  /// Where the cache stands that is opened again; `nil` for a new one, which is gone at the end.
  let kept: String?
  let lexicon: Lexicon
  let report: (String, Double, String) -> Void

  private static let count = 200

  func run() throws {
    let listing = try CorpusWalker.list(root: directory)
    let megabytes = Double(listing.size) / 1e6
    report("texts", Double(listing.files.count), "")
    report("size", megabytes, "MB")
    let folder = kept == nil ? try Folder() : nil
    let path = (folder?.path ?? kept ?? "") + "/archive"
    let cache = TextCache(path: path, program: 1, lexicon: lexicon)
    let loader = CorpusLoader(lexicon)
    if cache.chronicle(listing, Corrections(), lexicon) == nil {
      var texts = loader.read(listing)
      let chronicle = loader.chronicle(of: texts, in: listing)
      cache.keep(&texts, root: directory)
      guard cache.keep(chronicle, of: texts, in: listing, Corrections()) else { return }
    }
    var opened: Chronicle?
    for _ in 0..<5 {
      let walking = seconds { _ = try? CorpusWalker.list(root: directory) }
      report("listing, every size and time", walking * 1000, "ms")
      let opening = seconds { opened = cache.chronicle(listing, Corrections(), lexicon) }
      report("opening what was built", opening * 1000, "ms")
    }
    guard let opened else { return }
    ask(opened)
  }

  private func ask(_ chronicle: Chronicle) {
    var index: ActorIndex?
    var texts: FoldedTexts?
    var events: EventIndex?
    report("making the index of names", seconds { index = ActorIndex(chronicle) } * 1000, "ms")
    report("making the index of texts", seconds { texts = FoldedTexts(chronicle) } * 1000, "ms")
    report("making the index of events", seconds { events = EventIndex(chronicle) } * 1000, "ms")
    guard let index, let texts, let events else { return }
    let persons = chronicle.actors.indices.filter { chronicle.actors[$0].class == .person }
    let some = stride(from: 0, to: persons.count, by: max(1, persons.count / Self.count)).map { persons[$0] }
    tell(
      "met: a name, and everybody met",
      some.map { actor in
        seconds {
          for found in index.find(chronicle.actors[actor].name, limit: 1) { _ = chronicle.met(found) }
        }
      })
    let filters = filters(chronicle, some)
    tell("filter of events", filters.map { filter in seconds { _ = events.events(matching: filter, of: chronicle) } })
    tell("the same without an index", filters.map { filter in seconds { _ = chronicle.events(matching: filter) } })
    let queries = words(chronicle).compactMap { TextQuery($0) }
    tell("search in the texts", queries.map { query in seconds { _ = texts.hits(of: query) } })
  }

  /// Filters of each sort, and two or three at a time.
  private func filters(_ chronicle: Chronicle, _ actors: [Int]) -> [EventFilter] {
    let countries = Set(chronicle.actors.compactMap(\.country)).sorted()
    return (0..<Self.count).map { number in
      var filter = EventFilter()
      if number % 4 == 0 { filter.countries = [countries[number % countries.count]] }
      if number % 4 == 1 { filter.actors = [chronicle.actors[actors[number % actors.count]].id] }
      if number % 4 == 2 { filter.kinds = [EventKind(EventType.allCases[number % EventType.allCases.count])] }
      if number % 4 == 3 { filter.statuses = [EventStatus.allCases[number % EventStatus.allCases.count]] }
      if number % 5 == 0 { filter.span = EDTFDate.month(1 + number % 12, ofYear: 2015 + number % 10).map(DaySpan.init) }
      if number % 3 == 0 { filter.languages = [["de", "fr", "en", "uk", "ru"][number % 5]] }
      return filter
    }
  }

  /// Words of the texts, from all of them, and pairs of such words.
  private func words(_ chronicle: Chronicle) -> [String] {
    let count = chronicle.documents.count
    return stride(from: 0, to: count, by: max(1, count / Self.count)).compactMap { number in
      let document = chronicle.documents[number].document
      let words = document.text(document.body).split { !$0.isLetter }.filter { $0.count > 4 }
      guard words.count > 3 else { return nil }
      let word = words[number % words.count]
      return number % 2 == 0 ? String(word) : "\(word) \(words[(number + 3) % words.count])"
    }
  }

  /// The median and what 99 of 100 stay under.
  private func tell(_ name: String, _ times: [Double]) {
    guard !times.isEmpty else { return }
    let sorted = times.sorted()
    report(name + ", median", sorted[sorted.count / 2] * 1000, "ms")
    report(name + ", 99 of 100", sorted[sorted.count * 99 / 100] * 1000, "ms")
  }

  private func seconds(_ body: () -> Void) -> Double {
    let start = ContinuousClock.now
    body()
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return Double(seconds) + Double(attoseconds) / 1e18
  }

  /// A folder for the cache, gone with it.
  private final class Folder {
    let path: String

    init() throws {
      var template = Array("/tmp/parley-bench-XXXXXX".utf8CString)
      guard let made = mkdtemp(&template) else { throw CorpusProblem(file: "/tmp", what: "no folder", advice: "") }
      path = String(cString: made)
    }

    deinit {
      for suffix in ["", TextCache.changesSuffix, TextCache.modelSuffix] { unlink(path + "/archive" + suffix) }
      rmdir(path)
    }
  }
}
