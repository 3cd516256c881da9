import Corpus
import EDTF
import Reading

/// The events of a chronicle by what a filter asks for, so that an answer is looked up and not asked of every event.
///
/// A set of bits for each of what there is little of (kinds, statuses, languages), a list for each country and document;
/// actors have lists of their own. Takes about 30 bytes an event.
public struct EventIndex: Sendable {
  private let count: Int
  private var kinds: [EventKind: NumberSet] = [:]
  private var statuses: [EventStatus: NumberSet] = [:]
  private var languages: [Language: NumberSet] = [:]
  private var countries: [String: [Int32]] = [:]
  /// By event: the first and the last day it may lie on, as ``DaySpan/touches(_:)`` understands them; a span that touches
  /// nothing where no year is told.
  private var days: [Days] = []
  private var documents = Lists()

  private struct Days {
    var first: Int32
    var last: Int32
  }

  /// - Complexity: O(events with their participants and claims).
  public init(_ chronicle: Chronicle) {
    let facts = EventFacts(chronicle)
    count = facts.count
    days.reserveCapacity(count)
    let spoken = chronicle.documents.indices.map { chronicle.language(ofDocument: $0) }
    var owners: [Int32] = []
    var told: [Int32] = []
    for event in 0..<facts.count {
      kinds[EventKind(facts.type(event), facts.mode(event)), default: NumberSet(below: count)].insert(event)
      statuses[facts.status(event), default: NumberSet(below: count)].insert(event)
      facts.visitCountries(event) { country in countries[country, default: []].append(Int32(event)) }
      days.append(Self.days(facts.date(event)))
      var last = -1
      facts.visitDocuments(event) { document in
        guard document != last else { return }
        last = document
        owners.append(Int32(document))
        told.append(Int32(event))
        languages[spoken[document], default: NumberSet(below: count)].insert(event)
      }
    }
    documents = Lists(owners, count: chronicle.documents.count) { told[$0] }
  }

  private static func days(_ date: EDTFDate?) -> Days {
    guard let date, date.hasYear else { return Days(first: .max, last: .min) }
    return Days(first: date.earliest?.number ?? .min, last: date.latest?.number ?? .max)
  }

  /// The events that a document reports, ascending; none for a document that is not there.
  public func events(ofDocument document: Int) -> ArraySlice<Int32> {
    (0..<documents.count).contains(document) ? documents[document] : []
  }

  /// The indices of the events that a filter lets through, in order: the same ones as ``Chronicle/events(matching:)``.
  ///
  /// - Parameter chronicle: the one it was made of, whatever language it is labelled in.
  /// - Complexity: O(events / 64 + results); with words also the bytes of the passages that report those.
  public func events(matching filter: EventFilter, of chronicle: Chronicle) -> [Int] {
    if filter.isEmpty { return Array(0..<count) }
    let events = events(passing: filter, chronicle).numbers
    guard let query = TextQuery(filter.words) else { return events }
    return Chronicle.chosen(from: events.count) { chronicle.holds(query, events[$0]) }.map { events[$0] }
  }

  /// Of everything but the words.
  private func events(passing filter: EventFilter, _ chronicle: Chronicle) -> NumberSet {
    var chosen: NumberSet?
    func narrow(to set: NumberSet) {
      if chosen == nil { chosen = set } else { chosen?.formIntersection(set) }
    }
    for id in filter.actors {
      narrow(to: NumberSet(chronicle.actorIndex(id: id).map { chronicle.actors[$0].events } ?? [], below: count))
    }
    for country in filter.countries {
      narrow(to: NumberSet((countries[country] ?? []).lazy.map(Int.init), below: count))
    }
    if !filter.kinds.isEmpty {
      narrow(to: union(kinds.filter { kind, _ in filter.kinds.contains { $0.includes(kind.type, kind.mode) } }.values))
    }
    if !filter.statuses.isEmpty { narrow(to: union(filter.statuses.compactMap { statuses[$0] })) }
    if !filter.languages.isEmpty { narrow(to: union(filter.wantedLanguages.compactMap { languages[$0] })) }
    if !filter.documents.isEmpty {
      let documents = filter.documents.compactMap(chronicle.documentIndex)
      narrow(to: NumberSet(documents.lazy.flatMap { self.documents[$0] }.map(Int.init), below: count))
    }
    if let span = filter.span { narrow(to: events(touching: span)) }
    return chosen ?? NumberSet(0..<count, below: count)
  }

  private func union(_ sets: some Sequence<NumberSet>) -> NumberSet {
    var union = NumberSet(below: count)
    for set in sets { union.formUnion(set) }
    return union
  }

  private func events(touching span: DaySpan) -> NumberSet {
    let (from, to) = (span.from?.number ?? .min, span.to?.number ?? .max)
    var set = NumberSet(below: count)
    for (event, days) in days.enumerated() where days.first <= days.last && days.last >= from && days.first <= to {
      set.insert(event)
    }
    return set
  }
}
