import Chronicle
import Frame
import Testing

@testable import Browser

/// What is made of a chronicle beside the user's thread is what the chronicle says.
@Suite struct PictureTests {
  private let picture = Picture(SampleChronicle.chronicle)

  @Test func everyEventIsFoundFromItsTextsAndCountsThem() {
    let chronicle = picture.chronicle
    for index in chronicle.events.indices {
      let documents = chronicle.events[index].documents
      #expect(picture.keys.sourceCounts[index] == documents.count)
      for document in chronicle.documents.indices {
        #expect(picture.keys.index.events(ofDocument: document).contains(Int32(index)) == documents.contains(document))
      }
    }
  }

  @Test func idsLeadToWhatBearsThem() {
    let chronicle = picture.chronicle
    #expect(chronicle.actors.indices.allSatisfy { picture.keys.actors[chronicle.actors[$0].id] == $0 })
    #expect(chronicle.events.indices.allSatisfy { picture.keys.events[chronicle.events[$0].id] == $0 })
    #expect(
      chronicle.documents.indices.allSatisfy { picture.keys.documents[chronicle.documents[$0].document.id] == $0 })
  }

  @Test func countsOfAllEventsAreThoseCounted() {
    let chronicle = picture.chronicle
    let all = Array(chronicle.events.indices)
    #expect(Density(chronicle.events.map(\.date)) == picture.keys.density)
    #expect(picture.keys.dates == chronicle.events.map(\.date))
    let countries = chronicle.countryContacts(of: all)
    #expect(countries.members == picture.keys.countryContacts.members)
    #expect(countries.pairs == picture.keys.countryContacts.pairs)
    #expect(chronicle.actorContacts(of: all).pairs == picture.keys.actorContacts.pairs)
  }

  /// All is read, but what it says together is not there yet: nobody is told that there is nothing.
  @Test func nothingIsSaidOfEventsBeforeTheyAreThere() {
    let driver = Driver(120, 40, chronicle: nil)
    driver.send(.progress(CorpusLoader.Progress(files: 9, totalFiles: 9, bytes: 9, totalBytes: 9)))
    #expect(driver.shows("reading texts") && !driver.shows("no text reports an event"))
    driver.send(.chronicle(SampleChronicle.chronicle))
    driver.send(.loaded)
    #expect(driver.head.contains("? help"))
  }

  @Test(arguments: ["-", "- -"])
  func groupsTellWhoTakesPartWhereverTheSelectionGoes(_ keys: String) throws {
    let driver = Driver(120, 40).press(keys)
    for _ in 0..<driver.timeline.count {
      driver.press("j")
      let summary = try #require(driver.state.timeline.summary)
      let range = try #require(driver.state.timeline.group(rows: 0))
      let events = range.map { driver.state.derived.visible[$0] }
      let counts = driver.state.chronicle.actorContacts(of: events).members
      #expect(summary.first == range.lowerBound)
      #expect(summary.actors.allSatisfy { counts[$0.index] == $0.count })
      #expect(summary.actors.map(\.count) == counts.values.sorted(by: >).prefix(8).map { $0 })
      #expect(driver.state.timeline.kindsOfGroup[range.lowerBound]?.map(\.count).reduce(0, +) == range.count)
    }
    driver.press("f").type("putin").press("enter")
    #expect(
      driver.state.timeline.summary?.actors.first.map { driver.state.chronicle.actors[$0.index].id } == "vladimir-putin"
    )
  }

  @Test func listsAreSearchedBeforeTheTextsAre() {
    let driver = Driver(120, 40)
    driver.send(.indexes(SearchIndexes(listsOf: SampleChronicle.chronicle)))
    driver.press("w").type("shoi")
    #expect(driver.rows.first?.hasPrefix("Sergei Shoigu") == true)
    driver.press("escape /").type("met")
    #expect(driver.footer.contains("/"))
  }
}
