import Chronicle
import EDTF

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

extension BrowserState {
  /// What takes time to let go of: hold it while the state takes in something newer, then let go of it beside the user's
  /// thread.
  public struct Holdings: Sendable {
    fileprivate let picture: Picture
    fileprivate let lists: ListSources
    fileprivate let texts: FoldedTexts?
  }

  public var holdings: Holdings { Holdings(picture: picture, lists: derived.lists, texts: derived.texts) }
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
  /// Events by what filters ask for, and by the documents that report them.
  let index: EventIndex
  /// By event, how many documents report it, its date, and what it is.
  let sourceCounts: [Int32]
  let dates: [EDTFDate?]
  let kinds: [EventKind]
  /// Of all events.
  let density: Density
  let countryContacts: ContactCounts<String>
  let actorContacts: ContactCounts<Int>

  init(_ chronicle: Chronicle) {
    languages = Set(chronicle.documents.indices.lazy.map { chronicle.language(ofDocument: $0) }).count
    actors = Self.places(chronicle.actors.lazy.map(\.id))
    documents = Self.places(chronicle.documents.indices.lazy.map { chronicle.id(ofDocument: $0) })
    var countryNames: [String: String] = [:]
    for actor in chronicle.actors where actor.class == .country {
      if let code = actor.country { countryNames[code] = actor.name }
    }
    self.countryNames = countryNames
    let survey = EventSurvey(chronicle)
    events = survey.places
    index = EventIndex(chronicle)
    sourceCounts = survey.sourceCounts
    dates = survey.dates
    kinds = survey.kinds
    density = survey.density
    countryContacts = survey.countries
    actorContacts = survey.actors
  }

  private static func places(_ ids: some Collection<String>) -> [String: Int] {
    Dictionary(zip(ids, 0...)) { first, _ in first }
  }
}

/// One walk over all events, for where they stand in a file every look at one makes it anew.
private struct EventSurvey {
  var places: [String: Int]
  var sourceCounts: [Int32]
  var dates: [EDTFDate?] = []
  var kinds: [EventKind] = []
  var density = Density()
  var countries = ContactCounts<String>()
  var actors = ContactCounts<Int>()

  init(_ chronicle: Chronicle) {
    places = Dictionary(minimumCapacity: chronicle.events.count)
    sourceCounts = [Int32](repeating: 0, count: chronicle.events.count)
    dates.reserveCapacity(chronicle.events.count)
    kinds.reserveCapacity(chronicle.events.count)
    for index in chronicle.events.indices { add(chronicle.events[index], index, chronicle) }
  }

  private mutating func add(_ event: Event, _ index: Int, _ chronicle: Chronicle) {
    if places[event.id] == nil { places[event.id] = index }
    dates.append(event.date)
    kinds.append(EventKind(event.type, event.mode))
    density.add(event.date)
    chronicle.count(event, countries: &countries, actors: &actors)
    var last: Int?
    for claim in event.claims where claim.document != last {
      last = claim.document
      sourceCounts[index] += 1
    }
  }
}
