import Corpus
import EDTF
import Reading
import TestLexicon
import Testing

@testable import Chronicle

/// Questions to a chronicle that stands in a file.
@Suite struct StoredQueryTests {
  private static let filters: [EventFilter] = {
    var filters: [EventFilter] = []
    func add(_ change: (inout EventFilter) -> Void) {
      var filter = EventFilter()
      change(&filter)
      filters.append(filter)
    }
    add { $0.countries = ["PL"] }
    add { $0.countries = ["PL", "LT"] }
    add { $0.countries = ["XX"] }
    add { $0.actors = ["andrzej-duda"] }
    add { $0.actors = ["andrzej-duda", "gitanas-nauseda"] }
    add { $0.actors = ["nobody"] }
    add { $0.kinds = [EventKind(.consult), EventKind(.agree, .sign)] }
    add { $0.kinds = [EventKind(.consult, .call)] }
    add { $0.statuses = [.happened, .planned] }
    add { $0.languages = ["de"] }
    add { $0.languages = ["en", "fr", "de-at"] }
    add { $0.documents = ["3.txt", "call.txt", "none.txt"] }
    add { $0.span = EDTFDate("1990-05").map(DaySpan.init) }
    add { $0.span = DaySpan(from: CalendarDay(year: 2024, month: 5, day: 3)) }
    add {
      $0.span = DaySpan(to: CalendarDay(year: 2024, month: 5, day: 3))
      $0.countries = ["PL", "CZ"]
      $0.statuses = [.happened]
    }
    add { $0.words = "Duda Mai" }
    add {
      $0.actors = ["andrzej-duda"]
      $0.languages = ["en"]
      $0.words = "met"
    }
    return filters
  }()

  @Test func answersAsOneInMemory() throws {
    let folder = CacheTestFolder()
    folder.writeMeetings(40)
    folder.write("call.txt", "---\nlanguage: de\n---\nAndrzej Duda telefonierte am 3. Mai 2024 mit Petr Pavel.\n")
    folder.write("plan.txt", "---\nlanguage: en\n---\nAndrzej Duda will meet Alar Karis on 9 June 2024.\n")
    let loader = CorpusLoader(TestLexicon.lexicon, threads: 2)
    var listing = try loader.list(folder.texts)
    listing.time = 1 << 62
    let cache = TextCache(path: folder.cachePath, program: 1, lexicon: TestLexicon.lexicon)
    var texts = loader.read(listing)
    let built = loader.chronicle(of: texts, in: listing)
    cache.keep(&texts, root: "root")
    #expect(cache.keep(built, of: texts, in: listing, Corrections()))
    let stored = try #require(cache.chronicle(listing, Corrections(), TestLexicon.lexicon))
    let indexes = [EventIndex(built), EventIndex(stored)]
    var answers: Set<[Int]> = []
    for filter in Self.filters {
      let answer = stored.events(matching: filter)
      #expect(answer == built.events(matching: filter), "\(filter)")
      for index in indexes { #expect(index.events(matching: filter, of: stored) == answer, "\(filter)") }
      #expect(stored.labelled(in: .language("de")).events(matching: filter) == answer || !filter.words.isEmpty)
      answers.insert(answer)
    }
    #expect(answers.count > 6, "the filters ask for different things")
    for index in built.events.indices { #expect(stored.type(ofEvent: index) == built.events[index].type) }
    for document in built.documents.indices {
      let events = built.events.indices.filter { built.events[$0].documents.contains(document) }
      for index in indexes { #expect(index.events(ofDocument: document).map(Int.init) == events) }
      #expect(stored.documentIndex(id: built.documents[document].document.id) == document)
    }
    #expect(indexes[0].events(ofDocument: built.documents.count).isEmpty)
    for actor in built.actors.indices {
      #expect(stored.actorIndex(id: built.actors[actor].id) == actor)
      #expect(stored.met(actor) == built.met(actor))
    }
    let query = try #require(TextQuery("Duda"))
    #expect(FoldedTexts(stored).hits(of: query) == built.hits(of: query))
    #expect(stored.hits(of: query) == built.hits(of: query))
    #expect(FoldedTexts(built, reusing: FoldedTexts(stored)).shares(with: FoldedTexts(stored)) == 0)
    let folded = FoldedTexts(stored)
    #expect(FoldedTexts(built, reusing: folded).shares(with: folded) == folded.segmentCount)
  }
}
