import Names

/// Names that two actors of one class bear in one language, and short forms that are said to mean two persons.
///
/// Where reality shares a name, both entries say so with `shared = ["NAME"]`; the reader then decides by office, country
/// and time. Names are compared as the reader sees them: without case, accents and hyphens.
struct NameClashes {
  private struct Bearer {
    let actor: LexiconActor
    let name: String
  }

  private let source: LexiconSource
  private let words: OrdinaryWords
  private var bearers: [String: [Bearer]] = [:]

  static func find(in source: LexiconSource, words: OrdinaryWords) -> [LexiconProblem] {
    var clashes = NameClashes(source: source, words: words)
    for actor in source.actors {
      for (language, names) in actor.names { clashes.enter(actor, names, under: "\(actor.class.name) \(language)") }
      clashes.enter(actor, actor.known, under: "known")
    }
    return clashes.problems()
  }

  private init(source: LexiconSource, words: OrdinaryWords) {
    self.source = source
    self.words = words
  }

  private mutating func enter(_ actor: LexiconActor, _ names: [String], under list: String) {
    for name in names {
      let key = Self.key(of: name)
      guard bearers[list + key]?.last?.actor.id != actor.id else { continue }
      bearers[list + key, default: []].append(Bearer(actor: actor, name: name))
    }
  }

  private func problems() -> [LexiconProblem] {
    var problems: [LexiconProblem] = []
    var used: Set<String> = []
    for (list, clash) in bearers.sorted(by: { $0.key < $1.key }) where clash.count > 1 {
      let isKnown = list.hasPrefix("known")
      let unmarked = clash.filter { !$0.actor.shares($0.name) }
      used.formUnion(clash.map { $0.actor.id + Self.key(of: $0.name) })
      for bearer in unmarked {
        guard let other = clash.first(where: { $0.actor.id != bearer.actor.id }) else { continue }
        let what = isKnown ? "the short form \"\(bearer.name)\" is known" : "\"\(bearer.name)\" is a name"
        problems.append(
          source.problem(
            bearer.actor, "\(what) of [\(other.actor.id)] too; drop one, or give both shared = [\"\(bearer.name)\"]"))
      }
    }
    for actor in source.actors {
      for name in actor.shared where !used.contains(actor.id + Self.key(of: name)) && !words.isOrdinary(name, of: actor)
      {
        problems.append(source.problem(actor, "nobody shares \"\(name)\"; take it out of shared"))
      }
    }
    return Set(problems).sorted { $0.what < $1.what }
  }

  static func key(of name: String) -> String {
    PhraseIndex.words(of: name, capitals: true).map { " \($0.rawValue)" }.joined()
  }
}

extension LexiconActor {
  /// Whether the entry itself says that a name is not this actor's alone.
  func shares(_ name: String) -> Bool {
    let key = NameClashes.key(of: name)
    return shared.contains { NameClashes.key(of: $0) == key }
  }
}
