import Corpus
import EDTF
import Lexicon
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
  /// The indices of the events that a filter lets through, in order: a walk over events, where nothing was made for
  /// looking them up in (``EventIndex``).
  ///
  /// - Complexity: O(events), of the actor with the fewest where actors are asked for; with words, also the bytes of the
  ///   passages that report the remaining ones. On all cores.
  public func events(matching filter: EventFilter) -> [Int] {
    if filter.isEmpty { return Array(events.indices) }
    guard let matcher = FilterMatcher(filter, self) else { return [] }
    let query = TextQuery(filter.words)
    @Sendable func isChosen(_ event: Int) -> Bool { matcher.matches(event) && (query.map { holds($0, event) } ?? true) }
    if let fewest = matcher.actors.map({ actors[$0].events }).min(by: { $0.count < $1.count }) {
      return Self.chosen(from: fewest.count) { isChosen(fewest[$0]) }.map { fewest[$0] }
    }
    return Self.chosen(from: events.count, isChosen)
  }

  /// The numbers below a limit for which something holds, in order.
  static func chosen(from count: Int, _ isChosen: @Sendable (Int) -> Bool) -> [Int] {
    let chunk = 4096
    guard count > chunk else { return (0..<count).filter(isChosen) }
    let parts = Threads.map((count + chunk - 1) / chunk) { number in
      (number * chunk..<min(count, (number + 1) * chunk)).filter(isChosen)
    }
    return Array(parts.joined())
  }

  /// Whether an event's label, or one of the passages that report it, holds all words.
  func holds(_ query: TextQuery, _ event: Int) -> Bool {
    let event = events[event]
    if query.matches(event.label) { return true }
    return event.claims.contains { reference in
      let document = documents[reference.document].document
      return query.matches(document.bytes, in: claim(reference).range)
    }
  }

  /// The index of the actor with an id.
  ///
  /// - Complexity: O(log actors).
  public func actorIndex(id: String) -> Int? {
    for `class` in LexiconActor.Class.allCases {
      let wanted = (`class`.rawValue, id)
      let place = actors.partitioningIndex { ($0.class.rawValue, $0.id) >= wanted }
      if place < actors.count, actors[place].class == `class`, actors[place].id == id { return place }
    }
    return nil
  }

  /// The index of the document with an id.
  ///
  /// - Complexity: O(log documents).
  func documentIndex(id: String) -> Int? {
    let place = (0..<documents.count).partitioningIndex { self.id(ofDocument: $0) >= id }
    return place < documents.count && self.id(ofDocument: place) == id ? place : nil
  }
}

extension EventFilter {
  /// Its languages as texts are in them; a tag with more than a language is in none.
  var wantedLanguages: [Language] {
    languages.compactMap { code in Language(code).flatMap { $0.code == code ? $0 : nil } }
  }
}

/// A filter with its names turned into indices; of everything but the words.
private struct FilterMatcher: Sendable {
  let filter: EventFilter
  let actors: [Int]
  let documents: Set<Int>
  let languages: [Language]
  let facts: EventFacts
  let chronicle: Chronicle

  /// `nil` where the chronicle lacks an actor, so that nothing can match.
  init?(_ filter: EventFilter, _ chronicle: Chronicle) {
    self.filter = filter
    self.chronicle = chronicle
    var actors: [Int] = []
    for id in filter.actors {
      guard let index = chronicle.actorIndex(id: id) else { return nil }
      actors.append(index)
    }
    self.actors = actors
    documents = Set(filter.documents.compactMap(chronicle.documentIndex))
    languages = filter.wantedLanguages
    facts = EventFacts(chronicle)
  }

  func matches(_ event: Int) -> Bool {
    if !filter.statuses.isEmpty, !filter.statuses.contains(facts.status(event)) { return false }
    if !filter.kinds.isEmpty {
      let (type, mode) = (facts.type(event), facts.mode(event))
      guard filter.kinds.contains(where: { $0.includes(type, mode) }) else { return false }
    }
    if let span = filter.span, !(facts.date(event).map(span.touches) ?? false) { return false }
    for country in filter.countries {
      var isPart = false
      facts.visitCountries(event) { isPart = isPart || $0 == country }
      guard isPart else { return false }
    }
    for actor in actors {
      var isPart = false
      facts.visitActors(event) { isPart = isPart || $0 == actor }
      guard isPart else { return false }
    }
    return isTold(event)
  }

  /// Whether documents report it that are asked for, and in languages that are.
  private func isTold(_ event: Int) -> Bool {
    guard !filter.documents.isEmpty || !filter.languages.isEmpty else { return true }
    var (isByDocument, isInLanguage) = (filter.documents.isEmpty, filter.languages.isEmpty)
    facts.visitDocuments(event) { document in
      isByDocument = isByDocument || documents.contains(document)
      isInLanguage = isInLanguage || languages.contains(chronicle.language(ofDocument: document))
    }
    return isByDocument && isInLanguage
  }
}
