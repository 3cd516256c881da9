import Chronicle

/// What lists are searched in: made when one opens, kept while it is typed in, dropped with the chronicle.
struct ListSources: Sendable {
  /// All that the texts name; places meet nobody.
  var pickable: ActorIndex?
  /// Persons and organisations that take part in events.
  var acting: ActorIndex?
  var facets: Facets?
  /// The documents that name an actor.
  var naming: (actor: Int, documents: [Int])?

  mutating func prepare(_ kind: ListOverlay.Kind, _ chronicle: Chronicle) {
    switch kind {
    case .picker where pickable == nil, .mergeTarget where pickable == nil:
      let named = chronicle.actors.indices.filter { index in
        let actor = chronicle.actors[index]
        return actor.class != .place && (actor.mentions > 0 || !actor.events.isEmpty)
      }
      pickable = ActorIndex(named, of: chronicle)
    case .filters where facets == nil:
      let acting = chronicle.actors.indices.filter { index in
        let actor = chronicle.actors[index]
        return !actor.events.isEmpty && (actor.class == .person || actor.class == .organisation)
      }
      self.acting = ActorIndex(acting, of: chronicle)
      facets = Facets(chronicle)
    case .splitTexts(let id):
      guard let actor = chronicle.actorIndex(id: id), naming?.actor != actor else { return }
      let documents = chronicle.documents.indices.filter { index in
        chronicle.documents[index].mentions.contains { chronicle.actor($0.actor, in: index) == actor }
      }
      naming = (actor, documents)
    default: break
    }
  }
}
