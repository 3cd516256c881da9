import Lexicon
import Names
import Reading

/// Gathers the actors of all documents: the lexicon's as they are, persons found in texts merged by name.
struct ActorDirectory {
  private(set) var actors: [Actor] = []
  /// By document: what each reference of its findings means.
  private(set) var references: [[ActorReference: Int]] = []
  let lexicon: Lexicon

  init(_ documents: [Findings], _ lexicon: Lexicon, overrides: [FoundKey: Int] = [:]) {
    self.lexicon = lexicon
    let known = Self.knownActors(documents, overrides)
    let groups = FoundGroups(documents, excluding: Set(overrides.keys))
    var entries: [(actor: Actor, known: Int?, group: Int?)] = known.map { index in
      (Self.actor(lexicon.actor(index)), index, nil)
    }
    let taken = Set(entries.map(\.actor.id))
    for (number, actor) in groups.actors(avoiding: taken).enumerated() { entries.append((actor, nil, number)) }
    entries.sort { ($0.actor.class.rawValue, $0.actor.id) < ($1.actor.class.rawValue, $1.actor.id) }
    actors = entries.map(\.actor)
    var places: [Int: Int] = [:]
    var groupPlaces: [Int: Int] = [:]
    for (place, entry) in entries.enumerated() {
      if let index = entry.known { places[index] = place }
      if let group = entry.group { groupPlaces[group] = place }
    }
    references = documents.indices.map { document in
      var table: [ActorReference: Int] = [:]
      for (index, _) in documents[document].found.enumerated() {
        let key = FoundKey(document: document, person: index)
        if let override = overrides[key] {
          table[.found(index)] = places[override]
        } else if let group = groups.group[key] {
          table[.found(index)] = groupPlaces[group]
        }
      }
      return table
    }
    for (document, findings) in documents.enumerated() {
      for reference in Self.all(findings) {
        if case .known(let index) = reference { references[document][reference] = places[index] }
      }
      for mention in findings.mentions {
        if let actor = references[document][mention.actor] { actors[actor].mentions += 1 }
      }
    }
    addSurfaces(documents)
  }

  /// Surfaces of found persons become names in their documents' languages.
  private mutating func addSurfaces(_ documents: [Findings]) {
    for (document, findings) in documents.enumerated() {
      for (index, person) in findings.found.enumerated() {
        guard let actor = references[document][.found(index)], !actors[actor].isKnown else { continue }
        for surface in [person.name] + person.surfaces
        where !(actors[actor].names[person.language] ?? []).contains(surface) {
          actors[actor].names[person.language, default: []].append(surface)
        }
      }
    }
  }

  private static func all(_ findings: Findings) -> Set<ActorReference> {
    var result = Set(findings.mentions.map(\.actor))
    for claim in findings.claims {
      result.formUnion(claim.participants.map(\.actor))
      if let place = claim.place { result.insert(place) }
      if let source = claim.attributedTo { result.insert(source) }
    }
    return result
  }

  private static func knownActors(_ documents: [Findings], _ overrides: [FoundKey: Int]) -> [Int] {
    var indices = Set(overrides.values)
    for findings in documents {
      for case .known(let index) in all(findings) { indices.insert(index) }
    }
    return indices.sorted()
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
