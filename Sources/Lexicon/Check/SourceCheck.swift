import Names

extension LexiconSource {
  /// Mistakes between entries: references that lead nowhere, names that two actors claim, names that are ordinary
  /// words, letters of the wrong script, offices that end before they begin.
  public func check() -> [LexiconProblem] {
    var problems: [LexiconProblem] = []
    let words = OrdinaryWords(languages)
    let known = References(self)
    for actor in actors {
      let notes =
        references(of: actor, known) + actor.mistakesOfPerson() + scripts.mistakes(in: actor)
        + words.mistakes(in: actor)
      problems += notes.map { problem(actor, $0) }
    }
    for office in offices {
      let others =
        office.is.map { ("is", $0) } + [("means", office.means), ("next", office.next)].filter { !$0.1.isEmpty }
      for (key, other) in others where !known.offices.contains(other) {
        problems.append(
          LexiconProblem(file: "offices.toml", line: 0, what: "[\(office.id)] \(key) = \"\(other)\" is no office"))
      }
    }
    return problems + checkLanguages(known.offices) + NameClashes.find(in: self, words: words)
  }

  /// Persons who hold no office in the lexicon: not wrong, but nothing but their name tells them from others.
  public var personsWithoutOffice: Int { actors.count { $0.class == .person && $0.offices.isEmpty } }

  func problem(_ actor: LexiconActor, _ what: String) -> LexiconProblem {
    let origin = origins[actor.id]
    return LexiconProblem(file: origin?.file ?? "?", line: origin?.line ?? 0, what: "[\(actor.id)] \(what)")
  }

  private struct References {
    let countries: Set<String>
    let ids: Set<String>
    let offices: Set<String>

    init(_ source: LexiconSource) {
      countries = Set(source.actors.filter { $0.class == .country }.compactMap(\.country))
      ids = Set(source.actors.map(\.id))
      offices = Set(source.offices.map(\.id))
    }
  }

  private func references(of actor: LexiconActor, _ known: References) -> [String] {
    var notes: [String] = []
    if let country = actor.country, !known.countries.contains(country) {
      notes.append("country \"\(country)\" is no known ISO 3166-1 code")
    }
    if actor.class == .country, actor.country == nil { notes.append("a country needs its ISO 3166-1 code") }
    for held in actor.offices {
      if !known.offices.contains(held.office) { notes.append("office \"\(held.office)\" is not in offices.toml") }
      if !known.countries.contains(held.whom), !known.ids.contains(held.whom) {
        notes.append("\"\(held.whom)\" in an office is no country code and no actor's id")
      }
    }
    for seat in actor.seats where !known.ids.contains(seat) { notes.append("the place \"\(seat)\" has no entry") }
    if let parent = actor.partOf, !known.ids.contains(parent) { notes.append("part_of \"\(parent)\" has no entry") }
    return notes
  }

  private func checkLanguages(_ offices: Set<String>) -> [LexiconProblem] {
    var problems: [LexiconProblem] = []
    for (language, tables) in languages.sorted(by: { $0.key < $1.key }) {
      for office in (tables["offices"]?.table ?? [:]).keys.sorted() where !offices.contains(office) {
        problems.append(
          LexiconProblem(
            file: "languages/\(language)/offices.toml", line: 0, what: "[\(office)] is not in offices.toml"))
      }
      guard let endings = tables["endings"] else { continue }
      do { _ = try Compiler.endings(endings) } catch {
        problems.append(LexiconProblem(file: "languages/\(language)/endings.toml", line: 0, what: "\(error)"))
      }
    }
    return problems
  }
}
