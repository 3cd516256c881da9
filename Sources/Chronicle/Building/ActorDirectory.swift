import Lexicon
import Names
import Reading

/// Gathers the actors of all documents: the lexicon's as they are, persons found in texts merged by name.
struct ActorDirectory {
  var actors: [Actor] = []
  /// By document: what each reference of its findings means.
  var references: [ActorReferences] = []
  let lexicon: Lexicon

  init(_ documents: [Findings], _ lexicon: Lexicon, overrides: [FoundKey: Int] = [:]) {
    self.lexicon = lexicon
    let known = Self.knownActors(documents, overrides, count: lexicon.actorCount)
    let groups = FoundGroups(documents, excluding: Set(overrides.keys))
    var entries: [(actor: Actor, known: Int?, group: Int?)] = known.map { index in
      (Self.actor(lexicon.actor(index)), index, nil)
    }
    let taken = Set(entries.map(\.actor.id))
    for (number, actor) in groups.actors(avoiding: taken).enumerated() { entries.append((actor, nil, number)) }
    entries.sort { ($0.actor.class.rawValue, $0.actor.id) < ($1.actor.class.rawValue, $1.actor.id) }
    actors = entries.map(\.actor)
    var places = [Int32](repeating: -1, count: lexicon.actorCount)
    var groupPlaces: [Int: Int] = [:]
    for (place, entry) in entries.enumerated() {
      if let index = entry.known { places[index] = Int32(place) }
      if let group = entry.group { groupPlaces[group] = place }
    }
    references = documents.indices.map { document in
      let found = documents[document].found.indices.map { index -> Int32 in
        let key = FoundKey(document: document, person: index)
        if let override = overrides[key] { return places[override] }
        return groups.group(of: key).flatMap { groupPlaces[$0] }.map(Int32.init) ?? -1
      }
      return ActorReferences(known: places, found: found)
    }
    countMentions(documents)
    addSurfaces(documents)
  }

  private mutating func countMentions(_ documents: [Findings]) {
    var counts = [Int](repeating: 0, count: actors.count)
    for document in documents.indices {
      let table = references[document]
      for mention in documents[document].mentions {
        if let actor = table[mention.actor] { counts[actor] += 1 }
      }
    }
    for (actor, count) in counts.enumerated() { actors[actor].mentions = count }
  }

  /// Surfaces of found persons become names in their documents' languages.
  private mutating func addSurfaces(_ documents: [Findings]) {
    let isKnown = actors.map(\.isKnown)
    for document in documents.indices {
      for (index, person) in documents[document].found.enumerated() {
        guard let actor = references[document][.found(index)], !isKnown[actor] else { continue }
        for surface in [person.name] + person.surfaces
        where !(actors[actor].names[person.language] ?? []).contains(surface) {
          actors[actor].names[person.language, default: []].append(surface)
        }
      }
    }
  }

  /// The lexicon's actors that some finding refers to, ascending.
  private static func knownActors(_ documents: [Findings], _ overrides: [FoundKey: Int], count: Int) -> [Int] {
    var isNamed = [Bool](repeating: false, count: count)
    func note(_ reference: ActorReference?) {
      if case .known(let index)? = reference { isNamed[index] = true }
    }
    for index in overrides.values { isNamed[index] = true }
    for document in documents.indices {
      for mention in documents[document].mentions { note(mention.actor) }
      for claim in documents[document].claims {
        for participant in claim.participants { note(participant.actor) }
        note(claim.place)
        note(claim.attributedTo)
      }
    }
    return isNamed.indices.filter { isNamed[$0] }
  }

  private static func actor(_ entry: LexiconActor) -> Actor {
    Actor(
      id: entry.id, class: entry.class, name: entry.name, names: entry.names, country: entry.country, isKnown: true,
      shortName: shortName(entry), mentions: 0, events: [])
  }

  private static func shortName(_ entry: LexiconActor) -> String {
    guard entry.class == .person, entry.order != .single else { return entry.name }
    // East Asian names are short and their family names shared by many: the whole name is the label.
    if entry.order == .eastern { return entry.name }
    if let family = entry.family { return family }
    return entry.name.split(separator: " ").last.map(String.init) ?? entry.name
  }
}

/// A person found in a document: document and index into its `found`.
struct FoundKey: Hashable, Comparable {
  var document: Int
  var person: Int

  static func < (left: Self, right: Self) -> Bool { (left.document, left.person) < (right.document, right.person) }
}
