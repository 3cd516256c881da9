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
        #expect(picture.keys.eventsOfDocument[document].contains(Int32(index)) == documents.contains(document))
      }
    }
    #expect(picture.keys.eventsOfDocument.allSatisfy { $0 == $0.sorted() })
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
    #expect(Density(chronicle, all) == picture.keys.density)
    let countries = chronicle.countryContacts(of: all)
    #expect(countries.members == picture.keys.countryContacts.members)
    #expect(countries.pairs == picture.keys.countryContacts.pairs)
    #expect(chronicle.actorContacts(of: all).pairs == picture.keys.actorContacts.pairs)
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
