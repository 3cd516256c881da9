import Names

extension Compiler {
  /// Enters all names of an actor with their case forms.
  mutating func add(_ actor: LexiconActor, _ number: Int) {
    for (language, names) in actor.names.sorted(by: { $0.key < $1.key }) {
      for name in names {
        addForms(of: name, language, kind(of: actor), Sense(.name, number, languages: bit(language)))
      }
    }
    switch actor.class {
    case .person: addShortForms(of: actor, number)
    case .country: addPeople(of: actor, number)
    case .organisation, .place: break
    }
  }

  private func kind(of actor: LexiconActor) -> Inflection.Kind {
    switch actor.class {
    case .person: .person(actor.isFemale ? .feminine : .masculine, order(of: actor))
    case .country, .place: .place
    case .organisation: .organisation
    }
  }

  private func order(of actor: LexiconActor) -> Inflection.Order {
    switch actor.order {
    case .western: .western
    case .eastern: .eastern
    case .single: .single
    }
  }

  mutating func addForms(of phrase: String, _ language: String, _ kind: Inflection.Kind, _ sense: Sense) {
    guard let inflection = inflections[language] else { return index.add(phrase, sense) }
    var base = sense
    var inflected = sense
    inflected.flags.insert(.inflected)
    if case .person = kind, inflection.tellsCases {
      if inflection.isOnlyNominative(phrase, kind: kind) { base.flags.insert(.nominative) }
      inflected.flags.insert(.oblique)
    }
    index.add(phrase, base)
    for form in inflection.forms(of: phrase, kind: kind) where form != phrase {
      // A case of a family name that is a function word is that word.
      if [.familyName, .shortName].contains(sense.kind), functionWords.isOrdinary(form, in: language) { continue }
      index.add(form, inflected)
    }
  }

  /// Family names, given names, and short forms that alone mean the person.
  private mutating func addShortForms(of actor: LexiconActor, _ number: Int) {
    for known in actor.known {
      for language in languages where isLatin(actor.names[language]?.first ?? "") || language == "en" {
        addForms(
          of: known, language, .person(actor.isFemale ? .feminine : .masculine, .single),
          Sense(.shortName, number, languages: bit(language)))
      }
    }
    guard actor.order != .single else { return }
    for (language, names) in actor.names.sorted(by: { $0.key < $1.key }) {
      for name in names {
        let words = name.split(separator: " ").map(String.init)
        guard words.count > 1 else { continue }
        let reversed = actor.isReversed(words, language)
        let family = reversed ? words[0] : self.family(of: actor, name, words)
        let derived = !isLatin(name) && actor.known.contains(where: actor.isFamily)
        let sense = Sense(derived ? .shortName : .familyName, number, languages: bit(language))
        if actor.order == .eastern, family.unicodeScalars.count < 3 {
          // Too short to decline: no "Мы" of "Ма".
          if !functionWords.isOrdinary(family, in: language) { index.add(family, sense) }
        } else if actor.order == .western || !functionWords.isOrdinary(family, in: language) {
          addForms(of: family, language, .person(actor.isFemale ? .feminine : .masculine, .single), sense)
        }
        guard actor.order == .western, !name.hasSuffix("."), let given = reversed ? words.last : words.first,
          given.utf8.count > 3
        else { continue }
        let evidence = Sense(.givenName, 0, languages: bit(language))
        addForms(of: given, language, kind(of: actor), evidence)
        if !isLatin(name), words.count == 2, !reversed {
          addForms(of: family + " " + given, language, kind(of: actor), Sense(.name, number, languages: bit(language)))
        }
      }
    }
  }

  private func family(of actor: LexiconActor, _ name: String, _ words: [String]) -> String {
    if let family = actor.family, isLatin(name), name.hasSuffix(family) { return family }
    return actor.order == .eastern ? words[0] : words[words.count - 1]
  }

  private func isLatin(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value < 0x250 || (0x1E00..<0x2100).contains($0.value) }
  }

  private mutating func addPeople(of country: LexiconActor, _ number: Int) {
    for (language, words) in country.adjectives.sorted(by: { $0.key < $1.key }) {
      for word in words {
        addForms(of: word, language, .adjective, Sense(.adjective, number, languages: bit(language)))
      }
    }
    for (language, words) in country.demonyms.sorted(by: { $0.key < $1.key }) {
      for word in words {
        addForms(of: word, language, .noun, Sense(.demonym, number, languages: bit(language)))
      }
    }
    for seat in country.seats {
      guard let place = source.actors.first(where: { $0.id == seat }) else { continue }
      for (language, names) in place.names.sorted(by: { $0.key < $1.key }) {
        for name in names {
          addForms(of: name, language, .place, Sense(.seat, number, languages: bit(language)))
        }
      }
    }
  }
}
