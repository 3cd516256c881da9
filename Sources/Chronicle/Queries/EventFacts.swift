import Corpus
import EDTF
import Reading

/// What is asked of many events at once, without making values of those that stand in a file.
struct EventFacts: Sendable {
  private let events: Rows<Event>
  private let stored: StoredEvents?

  init(_ chronicle: Chronicle) {
    events = chronicle.events
    stored = chronicle.storedEvents
  }

  var count: Int { events.count }

  func type(_ event: Int) -> EventType { stored?.type(event) ?? events[event].type }

  func mode(_ event: Int) -> EventMode? {
    if let stored { return stored.mode(event) }
    return events[event].mode
  }

  func status(_ event: Int) -> EventStatus { stored?.status(event) ?? events[event].status }

  func date(_ event: Int) -> EDTFDate? {
    if let stored { return stored.date(event) }
    return events[event].date
  }

  /// Index of an actor.
  func place(_ event: Int) -> Int? {
    if let stored { return stored.place(event) }
    return events[event].place
  }

  /// Calls `body` with the actor of each participant; an actor may come more than once.
  func visitActors(_ event: Int, _ body: (Int) -> Void) {
    if let stored { return stored.visitActors(event, body) }
    for participant in events[event].participants { body(participant.actor) }
  }

  func visitCountries(_ event: Int, _ body: (String) -> Void) {
    if let stored { return stored.visitCountries(event, body) }
    for country in events[event].countries { body(country) }
  }

  /// Calls `body` with the document of each claim, ascending.
  func visitDocuments(_ event: Int, _ body: (Int) -> Void) {
    if let stored { return stored.visitDocuments(event, body) }
    for claim in events[event].claims { body(claim.document) }
  }
}
