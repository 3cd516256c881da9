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

  public func includes(_ event: Event) -> Bool { event.type == type && (mode == nil || event.mode == mode) }

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
  /// - Complexity: O(events); with words, also the bytes of the passages that report the remaining ones.
  public func events(matching filter: EventFilter) -> [Int] {
    if filter.isEmpty { return Array(events.indices) }
    guard let matcher = FilterMatcher(filter, self) else { return [] }
    return events.indices.filter { matcher.matches(events[$0], self) }
  }

  /// The index of the actor with an id.
  ///
  /// - Complexity: O(actors).
  public func actorIndex(id: String) -> Int? { actors.firstIndex { $0.id == id } }
}

/// A filter with its names turned into indices.
private struct FilterMatcher {
  let filter: EventFilter
  let actors: [Int]
  let documents: Set<Int>
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
    query = TextQuery(filter.words)
  }

  func matches(_ event: Event, _ chronicle: Chronicle) -> Bool {
    for country in filter.countries where !event.countries.contains(country) { return false }
    for actor in actors where !event.participants.contains(where: { $0.actor == actor }) { return false }
    if !filter.statuses.isEmpty, !filter.statuses.contains(event.status) { return false }
    if !filter.kinds.isEmpty, !filter.kinds.contains(where: { $0.includes(event) }) { return false }
    if let span = filter.span, !(event.date.map(span.touches) ?? false) { return false }
    if !filter.documents.isEmpty, !event.claims.contains(where: { documents.contains($0.document) }) { return false }
    if !filter.languages.isEmpty, !event.claims.contains(where: { filter.languages.contains(language($0, chronicle)) })
    {
      return false
    }
    return query.map { holdsWords($0, event, chronicle) } ?? true
  }

  private func language(_ claim: Event.ClaimReference, _ chronicle: Chronicle) -> String {
    chronicle.language(ofDocument: claim.document).code
  }

  private func holdsWords(_ query: TextQuery, _ event: Event, _ chronicle: Chronicle) -> Bool {
    if query.matches(event.label) { return true }
    return event.claims.contains { reference in
      let document = chronicle.documents[reference.document].document
      return query.matches(document.bytes, in: chronicle.claim(reference).range)
    }
  }
}
