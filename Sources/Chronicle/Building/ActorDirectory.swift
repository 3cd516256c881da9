import Lexicon
import Names
import Reading

/// Gathers the actors of all documents: the lexicon's as they are, persons found in texts merged by name.
struct ActorDirectory {
  var actors: [Actor] = []
  /// By document: what each reference of its findings means.
  var references: [ActorReferences] = []
  let lexicon: Lexicon
  /// How the persons found were grouped.
  private(set) var grouping: FoundGrouping?

  /// - Parameters:
  ///   - overrides: found persons that are really somebody of the lexicon, by its index.
  ///   - older: how most of them were grouped before; the result is the same without.
  init(
    _ digest: Digest, _ lexicon: Lexicon, overrides: [FoundKey: Int] = [:], like older: FoundGrouping? = nil
  ) {
    self.lexicon = lexicon
    let known = Self.knownActors(digest, overrides, count: lexicon.actorCount)
    let groups = FoundGroups(
      digest, FoundNames(digest.people.spellings), excluding: overrides.keys, like: older)
    grouping = FoundGrouping(digest, groups.places, below: groups.count)
    var entries: [(actor: Actor, known: Int?, group: Int?)] = known.map { index in
      (Self.actor(lexicon.actor(index)), index, nil)
    }
    let taken = Set(entries.map(\.actor.id))
    for (number, actor) in groups.actors(avoiding: taken).enumerated() { entries.append((actor, nil, number)) }
    entries.sort { ($0.actor.class.rawValue, $0.actor.id) < ($1.actor.class.rawValue, $1.actor.id) }
    actors = entries.map(\.actor)
    var places = [Int32](repeating: -1, count: lexicon.actorCount)
    var groupPlaces = [Int32](repeating: -1, count: groups.count)
    for (place, entry) in entries.enumerated() {
      if let index = entry.known { places[index] = Int32(place) }
      if let group = entry.group { groupPlaces[group] = Int32(place) }
    }
    var found = groups.places.map { $0 < 0 ? -1 : groupPlaces[Int($0)] }
    for (key, index) in overrides { found[digest.persons(of: key.document).lowerBound + key.person] = places[index] }
    references = (0..<digest.count).map { document in
      ActorReferences(known: places, found: Array(found[digest.persons(of: document)]))
    }
    countMentions(digest)
    addSurfaces(digest, found)
  }

  private mutating func countMentions(_ digest: Digest) {
    var counts = [Int](repeating: 0, count: actors.count)
    for document in 0..<digest.count {
      let table = references[document]
      for mention in digest.mentions(of: document) {
        if let actor = table[packed: mention.actor] { counts[actor] += Int(mention.count) }
      }
    }
    for (actor, count) in counts.enumerated() { actors[actor].mentions = count }
  }

  /// Surfaces of found persons become names in their documents' languages, in the order of the texts.
  /// - Parameter found: by found person: its actor.
  private mutating func addSurfaces(_ digest: Digest, _ found: [Int32]) {
    let isKnown = actors.map(\.isKnown)
    // What was told of somebody once says nothing new the next time.
    var last = [Int32](repeating: -1, count: digest.people.count)
    for (actor, number) in zip(found, digest.persons) where actor >= 0 && last[Int(number)] != actor {
      last[Int(number)] = actor
      if isKnown[Int(actor)] { continue }
      let person = digest.people[Int(number)]
      for surface in [person.name] + person.surfaces
      where !(actors[Int(actor)].names[person.language] ?? []).contains(surface) {
        actors[Int(actor)].names[person.language, default: []].append(surface)
      }
    }
  }

  /// The claims that mean somebody else than they did, or somebody of whom merging knows something else.
  /// - Parameter digest: of the texts of both.
  func changes(since before: ActorDirectory, _ digest: Digest) -> [Int] {
    let same = Self.same(before.actors, actors)
    func isSame(_ old: Int?, _ new: Int?) -> Bool { old.map { same[$0] } == new.map(Int32.init) }
    return (0..<digest.count).flatMap { document in
      let (old, new) = (before.references[document], references[document])
      return digest.claims(of: document).filter { claim in
        let place = digest.rows[claim].place
        return !isSame(old[packed: place], new[packed: place])
          || !digest.participants(of: claim).allSatisfy { isSame(old[packed: $0], new[packed: $0]) }
      }
    }
  }

  /// By older actor: who it is now, if merging knows the same of both; else -1.
  static func same(_ old: [Actor], _ new: [Actor]) -> [Int32] {
    let numbers = Dictionary(new.indices.map { (new[$0].id, $0) }) { first, _ in first }
    return old.map { actor in
      guard let number = numbers[actor.id], new[number].class == actor.class, new[number].country == actor.country
      else { return -1 }
      return Int32(number)
    }
  }

  /// The lexicon's actors that some finding refers to, ascending.
  private static func knownActors(_ digest: Digest, _ overrides: [FoundKey: Int], count: Int) -> [Int] {
    var isNamed = [Bool](repeating: false, count: count)
    func note(_ reference: Int32) { if reference >= 0 { isNamed[Int(reference)] = true } }
    for index in overrides.values { isNamed[index] = true }
    for mention in digest.mentions { note(mention.actor) }
    for participant in digest.participants { note(participant) }
    for row in digest.rows {
      note(row.place)
      note(row.source)
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
