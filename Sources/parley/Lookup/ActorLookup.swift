import Chronicle
import Corpus
import Lexicon
import Names

/// Finds the actors of a corpus that a name can mean: in any spelling, script and case form.
struct ActorLookup {
  let chronicle: Chronicle
  let lexicon: Lexicon

  /// How sure it is, the surest first.
  enum Quality: Int, Comparable, Sendable {
    case id
    /// A name of it, letter by letter, or a case form the lexicon knows.
    case exact
    /// The same name in another spelling, script or case form.
    case spelling
    /// A family name that others bear too.
    case family
    /// The letters begin, or occur in, one of its names.
    case partial

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  struct Candidate {
    var actor: Int
    var quality: Quality
  }

  /// Who may be meant, the likeliest first: by quality, then by how many events they have, then by mentions.
  func candidates(for name: String) -> [Candidate] {
    var qualities: [Int: Quality] = [:]
    func add(_ actor: Int, _ quality: Quality) { qualities[actor] = min(qualities[actor] ?? .partial, quality) }
    for (actor, quality) in heard(name) { add(actor, quality) }
    var meant: Set<String> = []
    let senses = lexicon.senses(of: name).compactMap { sense in
      Self.quality(of: sense.kind).map { (id: lexicon.actor(Int(sense.reference)).id, quality: $0) }
    }
    for sense in senses { meant.insert(sense.id) }
    for (index, actor) in chronicle.actors.enumerated() {
      if actor.id == name { add(index, .id) }
      guard meant.contains(actor.id) else { continue }
      for sense in senses where sense.id == actor.id { add(index, sense.quality) }
    }
    return qualities.map { Candidate(actor: $0.key, quality: $0.value) }.sorted(by: isBefore)
  }

  /// Actors that one thread compares at a time.
  private static let chunk = 256

  /// Whose names are like a name, or hold its letters; on all cores.
  private func heard(_ name: String) -> [(actor: Int, quality: Quality)] {
    let actors = chronicle.actors
    let chunks = (actors.count + Self.chunk - 1) / Self.chunk
    let found = Threads.map(chunks + 1) { number -> [(actor: Int, quality: Quality)] in
      guard number > 0 else { return ActorIndex(chronicle).find(name).map { ($0, .partial) } }
      return ((number - 1) * Self.chunk..<min(actors.count, number * Self.chunk)).compactMap { index in
        spelling(of: actors[index], name).map { (index, $0) }
      }
    }
    return Array(found.joined())
  }

  /// Codes of the countries a name or a code means.
  func country(_ name: String) -> String? {
    let code = name.uppercased()
    if name.utf8.count == 2, lexicon.country(code: code) != nil { return code }
    for sense in lexicon.senses(of: name) where Self.quality(of: sense.kind) != nil || sense.kind == .adjective {
      let actor = lexicon.actor(Int(sense.reference))
      if actor.class == .country, let code = actor.country { return code }
    }
    return candidates(for: name).lazy.map { chronicle.actors[$0.actor] }.first { $0.class == .country }?.country
  }

  private static func quality(of kind: Sense.Kind) -> Quality? {
    switch kind {
    case .name, .shortName: .exact
    case .familyName: .family
    default: nil
    }
  }

  private func spelling(of actor: Actor, _ name: String) -> Quality? {
    if actor.name == name || actor.names.values.contains(where: { $0.contains(name) }) { return .exact }
    guard actor.class == .person else { return nil }
    let names = [actor.name] + actor.names.values.joined()
    return names.contains { compareNames(name, $0).same } ? .spelling : nil
  }

  private func isBefore(_ one: Candidate, _ other: Candidate) -> Bool {
    if one.quality != other.quality { return one.quality < other.quality }
    let (first, second) = (chronicle.actors[one.actor], chronicle.actors[other.actor])
    return (second.events.count, second.mentions, first.id) < (first.events.count, first.mentions, second.id)
  }
}

extension ActorLookup {
  /// The likeliest actor; says on standard error when the choice was not certain.
  ///
  /// - Throws: exit status 1 where nobody in the texts has such a name.
  func choose(_ name: String) throws(Failure) -> Int {
    let candidates = candidates(for: name)
    guard let best = candidates.first else {
      let known = lexicon.senses(of: name).contains { Self.quality(of: $0.kind) != nil }
      throw Failure("\(name): \(known ? "not named in these texts" : "nobody of that name in these texts")", status: 1)
    }
    let rivals = candidates.dropFirst().filter { $0.quality == best.quality }
    if !rivals.isEmpty {
      let names = rivals.prefix(3).map { chronicle.actors[$0.actor].name }.joined(separator: ", ")
      let more = rivals.count > 3 ? " and \(rivals.count - 3) more" : ""
      warn(
        "'\(name)' taken as \(chronicle.actors[best.actor].name); it also fits \(names)\(more) (--list shows them all)")
    }
    return best.actor
  }
}
