import Chronicle

/// A chronicle with what the browser looks up in it. It is made beside the user's thread, so that keys do not wait for
/// it, and it is best let go of there, too.
public struct Picture: Sendable {
  public let chronicle: Chronicle
  let keys: ChronicleKeys

  /// - Complexity: O(documents, actors, and events with their participants).
  public init(_ chronicle: Chronicle) {
    self.chronicle = chronicle
    keys = ChronicleKeys(chronicle)
  }
}

/// What is known of a chronicle whatever the filter.
struct ChronicleKeys: Sendable {
  /// In how many languages the texts are.
  let languages: Int
  /// By ISO 3166-1 code, as the chronicle's own countries are called.
  let countryNames: [String: String]
  /// Indices of actors, events and documents by their ids.
  let actors: [String: Int]
  let events: [String: Int]
  let documents: [String: Int]
  /// By document, the events that it reports, ascending.
  let eventsOfDocument: [[Int32]]
  /// By event, how many documents report it.
  let sourceCounts: [Int32]
  /// Of all events.
  let density: Density
  let countryContacts: ContactCounts<String>
  let actorContacts: ContactCounts<Int>

  init(_ chronicle: Chronicle) {
    languages = Set(chronicle.documents.indices.lazy.map { chronicle.language(ofDocument: $0) }).count
    actors = Self.places(chronicle.actors.lazy.map(\.id))
    events = Self.places(chronicle.events.lazy.map(\.id))
    documents = Self.places(chronicle.documents.indices.lazy.map { chronicle.id(ofDocument: $0) })
    var countryNames: [String: String] = [:]
    for actor in chronicle.actors where actor.class == .country {
      if let code = actor.country { countryNames[code] = actor.name }
    }
    self.countryNames = countryNames
    (eventsOfDocument, sourceCounts) = Self.tellings(chronicle)
    density = Density(chronicle, chronicle.events.indices)
    countryContacts = chronicle.countryContacts(of: chronicle.events.indices)
    actorContacts = chronicle.actorContacts(of: chronicle.events.indices)
  }

  private static func places(_ ids: some Collection<String>) -> [String: Int] {
    Dictionary(zip(ids, 0...)) { first, _ in first }
  }

  private static func tellings(_ chronicle: Chronicle) -> ([[Int32]], [Int32]) {
    var eventsOfDocument = [[Int32]](repeating: [], count: chronicle.documents.count)
    var counts = [Int32](repeating: 0, count: chronicle.events.count)
    for index in chronicle.events.indices {
      var last: Int?
      for claim in chronicle.events[index].claims where claim.document != last {
        last = claim.document
        counts[index] += 1
        eventsOfDocument[claim.document].append(Int32(index))
      }
    }
    return (eventsOfDocument, counts)
  }
}
