import Corpus
import EDTF
import Lexicon
import Reading
import Testing

@testable import Chronicle

/// A chronicle of three persons and a city, without texts.
private func sample() -> Chronicle {
  var chronicle = Chronicle(root: "")
  func actor(
    _ id: String, _ name: String, _ country: String?, _ kind: LexiconActor.Class, _ names: [String: [String]] = [:]
  )
    -> Actor
  {
    Actor(
      id: id, class: kind, name: name, names: names, country: country, isKnown: true, shortName: name, mentions: 1,
      events: [])
  }
  chronicle.actors = [
    actor("ann", "Ann Smith", "US", .person), actor("boris", "Boris Petrov", "RU", .person, ["ru": ["Борис Петров"]]),
    actor("chen", "Chen Wu", "CN", .person), actor("zurich", "Zurich", "CH", .place),
  ]
  func event(
    _ id: String, _ who: [Int], _ date: String?, _ status: EventStatus = .happened, type: EventType = .consult,
    place: Int? = nil
  ) -> Event {
    Event(
      id: id, type: type, mode: type == .consult ? .meet : nil, date: date.flatMap { EDTFDate($0) }, place: place,
      status: status,
      participants: who.map { Event.Participant(actor: $0, role: .party, isInferred: false) },
      countries: Set(who.compactMap { chronicle.actors[$0].country }).sorted(), label: id, claims: [], disagreements: []
    )
  }
  chronicle.events = [
    event("first", [0, 1], "2024-03", place: 3), event("second", [0, 1, 2], "2024-05-02"),
    event("planned", [0, 1], "2024-06-01", .planned), event("blame", [1, 2], "2024-07", type: .accuse),
    event("undated", [0, 2], nil),
  ]
  for (index, event) in chronicle.events.enumerated() {
    for participant in event.participants { chronicle.actors[participant.actor].events.append(index) }
  }
  return chronicle
}

@Suite struct MeetingTests {
  @Test func countsWhomAnActorMet() {
    let met = sample().met(0)
    #expect(met.map(\.actor) == [1, 2])
    #expect(met[0].events == [0, 1, 2])
    #expect(met[0].happened == 2)
    #expect(met[0].last?.description == "2024-05-02")
    #expect(met[0].places == [3])
  }

  @Test func narrowsToAPair() {
    #expect(sample().met(2, with: 1).map(\.events) == [[1]])
    #expect(sample().met(3).isEmpty)
    #expect(sample().met(99).isEmpty)
  }
}

@Suite struct FilterTests {
  private func ids(_ change: (inout EventFilter) -> Void) -> [String] {
    var filter = EventFilter()
    change(&filter)
    let chronicle = sample()
    let events = chronicle.events(matching: filter)
    #expect(EventIndex(chronicle).events(matching: filter, of: chronicle) == events)
    return events.map { chronicle.events[$0].id }
  }

  @Test func everythingWithoutParts() { #expect(ids { _ in }.count == 5) }
  @Test func allCountries() { #expect(ids { $0.countries = ["US", "CN"] } == ["second", "undated"]) }
  @Test func allActors() { #expect(ids { $0.actors = ["boris", "chen"] } == ["second", "blame"]) }
  @Test func nobodyOfThatName() { #expect(ids { $0.actors = ["dora"] } == []) }
  @Test func oneOfTheKinds() { #expect(ids { $0.kinds = [EventKind(.accuse)] } == ["blame"]) }
  @Test func oneOfTheStatuses() { #expect(ids { $0.statuses = [.planned, .denied] } == ["planned"]) }
  @Test func wordsOfTheLabel() { #expect(ids { $0.words = "SECOND" } == ["second"]) }

  @Test func daysWithinASpan() throws {
    let march = DaySpan(try #require(EDTFDate("2024-03")))
    #expect(ids { $0.span = march } == ["first"])
    let from = CalendarDay(year: 2024, month: 5, day: 2)
    #expect(ids { $0.span = DaySpan(from: from) } == ["second", "planned", "blame"])
    #expect(ids { $0.span = DaySpan(to: from) } == ["first", "second"])
  }
}

@Suite struct ContactTests {
  @Test func countsCountriesAndPairs() {
    let chronicle = sample()
    let counts = chronicle.countryContacts(of: chronicle.events.indices)
    #expect(counts.count("US") == 4)
    #expect(counts.count("US", "RU") == 3 && counts.count("RU", "US") == 3)
    #expect(counts.count("CN", "RU") == 2)
    #expect(chronicle.actorContacts(of: [0, 2]).count(0, 1) == 2)
  }
}

@Suite struct ActorIndexTests {
  @Test(arguments: [
    ("bor", "boris"), ("петр", "boris"), ("PETROV", "boris"), ("wu", "chen"), ("smi", "ann"), ("ann smi", "ann"),
    ("mith", "ann"),
    ("brpe", "boris"), ("petroff", "boris"),
  ])
  func finds(_ query: String, _ id: String) {
    let chronicle = sample()
    #expect(ActorIndex(chronicle).find(query).first.map { chronicle.actors[$0].id } == id)
  }

  @Test func looksForSoundsOnlyWhereLettersDoNotAnswer() {
    var chronicle = sample()
    chronicle.actors[2].name = "Chan Petroff"
    let index = ActorIndex(chronicle)
    #expect(index.find("petrov") == [1, 2], "who only sounds so comes last")
    #expect(index.find("petrov", limit: 1) == [1])
    #expect(index.find("petrov", limit: 2) == [1, 2])
  }

  @Test func findsNobody() { #expect(ActorIndex(sample()).find("qqq").isEmpty) }
  @Test func beginsWithTheMostActive() { #expect(ActorIndex(sample()).find("", limit: 1) == [0]) }

  @Test func prefersBeginnings() {
    var chronicle = sample()
    chronicle.actors[0].name = "Xenia Chen"
    let found = ActorIndex(chronicle).find("chen")
    #expect(found == [2, 0])
  }
}
