import Chronicle

/// What open lists are searched in: made once the texts are read, or when a list opens before; dropped with the
/// chronicle.
struct ListSources: Sendable {
  /// All that the texts name; places meet nobody.
  var pickable: ActorIndex?
  /// Persons and organisations that take part in events.
  var acting: ActorIndex?
  var facets: Facets?
  /// The names of all documents.
  var documentNames: FoldedNames?
  /// By actor, how many meetings it takes part in.
  var meetings: [Int32] = []
  /// Whom an actor (by id) met.
  var met: (id: String, all: [Acquaintance], index: ActorIndex)?
  /// The documents that name an actor.
  var naming: (actor: Int, documents: [Int])?

  init() {}

  /// What the picker and the filter menu need.
  init(all chronicle: Chronicle) {
    prepare(.picker, chronicle)
    prepare(.filters, chronicle)
  }

  mutating func prepare(_ kind: ListOverlay.Kind, _ chronicle: Chronicle) {
    switch kind {
    case .picker where pickable == nil, .mergeTarget where pickable == nil:
      preparePicker(chronicle)
    case .correctable where meetings.isEmpty: countMeetings(chronicle)
    case .met(let id):
      guard met?.id != id, let actor = chronicle.actorIndex(id: id) else { return }
      let all = chronicle.met(actor)
      met = (id, all, ActorIndex(all.map(\.actor), of: chronicle))
    case .filters where facets == nil:
      prepareFilters(chronicle)
    case .splitTexts(let id), .splitMentions(let id, _):
      guard let actor = chronicle.actorIndex(id: id), naming?.actor != actor else { return }
      let documents = chronicle.documents.indices.filter { index in
        chronicle.documents[index].mentions.contains { chronicle.actor($0.actor, in: index) == actor }
      }
      naming = (actor, documents)
    default: break
    }
  }

  private mutating func preparePicker(_ chronicle: Chronicle) {
    let named = chronicle.actors.indices.filter { index in
      let actor = chronicle.actors[index]
      return actor.class != .place && (actor.mentions > 0 || !actor.events.isEmpty)
    }
    pickable = ActorIndex(named, of: chronicle)
    countMeetings(chronicle)
  }

  private mutating func countMeetings(_ chronicle: Chronicle) {
    meetings = chronicle.actors.map { actor in Int32(actor.events.count { chronicle.type(ofEvent: $0) == .consult }) }
  }

  private mutating func prepareFilters(_ chronicle: Chronicle) {
    let acting = chronicle.actors.indices.filter { index in
      let actor = chronicle.actors[index]
      return !actor.events.isEmpty && (actor.class == .person || actor.class == .organisation)
    }
    self.acting = ActorIndex(acting, of: chronicle)
    facets = Facets(chronicle)
    documentNames = FoldedNames(chronicle.documents.indices.lazy.map { chronicle.id(ofDocument: $0) })
  }
}

/// What searching and choosing go through, made beside the user's thread: that of the lists for every picture of the
/// corpus, that of the texts once it is complete.
public struct SearchIndexes: Sendable {
  let texts: FoldedTexts?
  let lists: ListSources

  /// What the lists of a picture need that a newer one will follow.
  public init(listsOf chronicle: Chronicle) {
    texts = nil
    lists = ListSources(all: chronicle)
  }

  /// - Parameter previous: of an earlier picture; texts that are the same are not gone through again.
  public init(_ chronicle: Chronicle, reusing previous: SearchIndexes? = nil) {
    texts = FoldedTexts(chronicle, reusing: previous?.texts)
    lists = ListSources(all: chronicle)
  }
}
