import Corpus
import EDTF
import Reading

/// A type of event with its mode; without a mode it stands for all of that type.
public struct EventKind: Hashable, Sendable, Comparable {
  public var type: EventType
  public var mode: EventMode?

  public init(_ type: EventType, _ mode: EventMode? = nil) {
    self.type = type
    self.mode = mode
  }

  public func includes(_ event: Event) -> Bool { includes(event.type, event.mode) }

  func includes(_ type: EventType, _ mode: EventMode?) -> Bool {
    self.type == type && (self.mode == nil || self.mode == mode)
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.type.rawValue, left.mode?.rawValue ?? "") < (right.type.rawValue, right.mode?.rawValue ?? "")
  }
}

/// Days from one to another, open where an end is `nil`.
public struct DaySpan: Hashable, Sendable {
  public var from: CalendarDay?
  public var to: CalendarDay?

  public init(from: CalendarDay? = nil, to: CalendarDay? = nil) {
    self.from = from
    self.to = to
  }

  /// All days that a date can mean.
  public init(_ date: EDTFDate) {
    self.init(from: date.earliest, to: date.latest)
  }

  /// Whether some day that the date can mean lies in it.
  public func touches(_ date: EDTFDate) -> Bool {
    guard date.hasYear else { return false }
    if let from, let latest = date.latest, latest < from { return false }
    if let to, let earliest = date.earliest, to < earliest { return false }
    return true
  }
}

/// Which events are asked for. Empty parts ask for nothing; the others must all hold.
///
/// Actors and documents are named by their ids, so that a filter outlives the chronicle it was made for.
public struct EventFilter: Hashable, Sendable {
  /// ISO 3166-1 codes; every one must take part.
  public var countries: [String] = []
  /// Ids of actors; every one must take part.
  public var actors: [String] = []
  /// One of these.
  public var kinds: Set<EventKind> = []
  /// One of these.
  public var statuses: Set<EventStatus> = []
  /// BCP 47; some text in one of these reports it.
  public var languages: Set<String> = []
  /// Ids; one of these reports it.
  public var documents: Set<String> = []
  /// The event may lie within.
  public var span: DaySpan?
  /// Words that its label, or one of the passages that report it, holds; see ``TextQuery``.
  public var words = ""

  public init() {}

  public var isEmpty: Bool { self == EventFilter() }
}

extension Chronicle {
  /// The indices of the events that a filter lets through, in order.
  ///
  /// - Complexity: O(events), of the actor with the fewest where actors are asked for; with words, also the bytes of the
  ///   passages that report the remaining ones. On all cores.
  public func events(matching filter: EventFilter) -> [Int] {
    if filter.isEmpty { return Array(events.indices) }
    guard let matcher = FilterMatcher(filter, self) else { return [] }
    if let fewest = matcher.actors.map({ actors[$0].events }).min(by: { $0.count < $1.count }) {
      return chosen(from: fewest.count) { matcher.matches(fewest[$0], self) }.map { fewest[$0] }
    }
    return chosen(from: events.count) { matcher.matches($0, self) }
  }

  /// The numbers below a limit for which something holds, in order.
  private func chosen(from count: Int, _ isChosen: @Sendable (Int) -> Bool) -> [Int] {
    let chunk = 4096
    guard count > chunk else { return (0..<count).filter(isChosen) }
    let parts = Threads.map((count + chunk - 1) / chunk) { number in
      (number * chunk..<min(count, (number + 1) * chunk)).filter(isChosen)
    }
    return Array(parts.joined())
  }

  /// The index of the actor with an id.
  ///
  /// - Complexity: O(actors).
  public func actorIndex(id: String) -> Int? { actors.firstIndex { $0.id == id } }
}

/// What a filter asks of an event.
protocol FilteredEvent {
  var type: EventType { get }
  var mode: EventMode? { get }
  var status: EventStatus { get }
  var date: EDTFDate? { get }
  func isOf(country: String) -> Bool
  func isOf(actor: Int) -> Bool
  /// - Parameter holds: is asked about documents.
  func isTold(where holds: (Int) -> Bool) -> Bool
}

extension Event: FilteredEvent {
  func isOf(country: String) -> Bool { countries.contains(country) }
  func isOf(actor: Int) -> Bool { participants.contains { $0.actor == actor } }
  func isTold(where holds: (Int) -> Bool) -> Bool { claims.contains { holds($0.document) } }
}

/// A filter with its names turned into indices.
private struct FilterMatcher {
  let filter: EventFilter
  let actors: [Int]
  let documents: Set<Int>
  let languages: [Language]
  let query: TextQuery?

  /// `nil` where the chronicle lacks an actor, so that nothing can match.
  init?(_ filter: EventFilter, _ chronicle: Chronicle) {
    self.filter = filter
    var actors: [Int] = []
    for id in filter.actors {
      guard let index = chronicle.actorIndex(id: id) else { return nil }
      actors.append(index)
    }
    self.actors = actors
    documents = Set(
      filter.documents.isEmpty
        ? [] : chronicle.documents.indices.filter { filter.documents.contains(chronicle.id(ofDocument: $0)) })
    languages = filter.languages.compactMap { code in Language(code).flatMap { $0.code == code ? $0 : nil } }
    query = TextQuery(filter.words)
  }

  func matches(_ index: Int, _ chronicle: Chronicle) -> Bool {
    let isFit =
      chronicle.storedEvents.map { matches(StoredEvents.Row(events: $0, index: index), chronicle) }
      ?? matches(chronicle.events[index], chronicle)
    guard isFit, let query else { return isFit }
    return holdsWords(query, chronicle.events[index], chronicle)
  }

  /// Everything but the words.
  private func matches(_ event: some FilteredEvent, _ chronicle: Chronicle) -> Bool {
    if !filter.statuses.isEmpty, !filter.statuses.contains(event.status) { return false }
    if !filter.kinds.isEmpty {
      let (type, mode) = (event.type, event.mode)
      guard filter.kinds.contains(where: { $0.includes(type, mode) }) else { return false }
    }
    if let span = filter.span, !(event.date.map(span.touches) ?? false) { return false }
    for country in filter.countries where !event.isOf(country: country) { return false }
    for actor in actors where !event.isOf(actor: actor) { return false }
    if !filter.documents.isEmpty, !event.isTold(where: { documents.contains($0) }) { return false }
    return filter.languages.isEmpty || event.isTold { languages.contains(chronicle.language(ofDocument: $0)) }
  }

  private func holdsWords(_ query: TextQuery, _ event: Event, _ chronicle: Chronicle) -> Bool {
    if query.matches(event.label) { return true }
    return event.claims.contains { reference in
      let document = chronicle.documents[reference.document].document
      return query.matches(document.bytes, in: chronicle.claim(reference).range)
    }
  }
}
