import Lexicon

/// Where a journey leads.
extension Casting {
  /// A place or country the trigger leads to: in one of the relations, or as its object.
  func destination(_ relation: Marker) -> Int? {
    if form == .participle, let object = objectPlace(relation), parties[object].end == item { return object }
    let after = parties.indices.first { index in
      let party = parties[index]
      guard party.first > item, party.end <= clause.end, isPlace(party), !isBehindJoint(index), !isOfOtherNoun(party),
        !isOfConflict(party)
      else { return false }
      return leads(party, relation) || isObject(party, relation) && words(item + 1..<party.first) <= 4
    }
    if let after { return after }
    let before = parties.indices.last { index in
      let party = parties[index]
      return party.end <= item && party.first >= clause.first && isPlace(party) && leads(party, relation)
    }
    return before ?? objectPlace(relation) ?? frontPlace(relation) ?? (isWithSubject ? clause.place : nil)
  }

  /// "The trip depends on the outcome of the talks in Geneva": behind another event noun the place is that one's, unless
  /// somebody goes there for it.
  func isOfOtherNoun(_ party: Party) -> Bool {
    let noun = party.first - 2
    return form == .noun && noun > item + 1 && party.relation.contains(.in)
      && sentence.items[noun].triggers.contains { $0.form == .noun }
      && sentence.markers(in: item + 1..<noun).isDisjoint(with: [.purpose, .and])
  }

  /// "reist vor dem Hintergrund des Krieges in der Ukraine nach Oslo", "Reise … des Angriffs auf die Ukraine": the place
  /// of what is between two or done to one.
  private func isOfConflict(_ party: Party) -> Bool {
    var noun = party.first - 1
    while noun > item, party.first - noun <= 3,
      !sentence.items[noun].markers.isDisjoint(with: .relations.union(.article))
    {
      noun -= 1
    }
    return noun > item + 1 && noun < party.first - 1 && sentence.items[noun].markers.contains(.bond)
  }

  /// A place or country in a relation behind the trigger.
  func related(toPlace relation: Marker) -> Int? {
    parties.indices.first { index in
      let party = parties[index]
      return party.first > item && party.end <= clause.end && isPlace(party) && party.relation.contains(relation)
    }
  }

  /// How many items of a range belong to no party.
  private func words(_ range: Range<Int>) -> Int {
    range.count { index in
      !sentence.items[index].isDate && !parties.contains { $0.first <= index && index < $0.end }
    }
  }

  /// Whether a party is a place in one of the relations; a word that may also say where one already is ("in") does not
  /// lead anywhere when only movement counts.
  private func leads(_ party: Party, _ relation: Marker) -> Bool {
    !party.relation.isDisjoint(with: relation) && (relation.contains(.in) || party.relation.isDisjoint(with: .in))
  }

  /// What is visited or left may be told without a preposition, where somebody came to may not.
  private func isObject(_ party: Party, _ relation: Marker) -> Bool {
    party.isBare && relation != .to && (form != .noun || !dropsPrepositions(before: party))
  }

  /// "В ходе визита Северная Корея пообещала": right behind a noun stands no place without a preposition.
  private func dropsPrepositions(before party: Party) -> Bool { party.first > item }

  /// "hat Georgien besucht", "dass X Moskau besuchen könne": a bare place behind the subject of a verb that stands last.
  private func objectPlace(_ relation: Marker) -> Int? {
    guard form != .noun, isFinal || clause.isSubordinate else { return nil }
    let subject = firstSubjectBefore()
    return parties.indices.last { index in
      let party = parties[index]
      return party.end <= item && party.first >= clause.first && isPlace(party) && isObject(party, relation)
        && subject.map { $0 < index && parties[$0].group != party.group } ?? false
    }
  }

  /// "arrived in the country", "перебуває в нашій країні", "la visite de X dans le pays": the country close behind the
  /// word and whoever goes there.
  var landAhead: Int? {
    let reach = item + 1..<max(item + 1, min(item + (form == .noun ? 12 : 4), clause.end))
    return reach.first { index in
      sentence.items[index].markers.contains(.land)
        && (form != .noun
          || words(item + 1..<index) <= 3 && !parties.contains { $0.first <= index && index < $0.end }
            && !hasVerb(item + 1..<index))
    }
  }

  /// "Киев посетил президент Латвии", "Moskau besuchte der Kanzler": the place first, who came behind the verb.
  private func frontPlace(_ relation: Marker) -> Int? {
    guard form == .verb || form == .future, !clause.isSubordinate,
      let place = parties.indices.first(where: { parties[$0].isBare && clause.contains(parties[$0]) }),
      parties[place].end <= item, isPlace(parties[place]), isObject(parties[place], relation),
      let traveller = bareAfter(), isPerson(parties[traveller]) || parties[traveller].isDelegation,
      !parties.contains(where: { $0.isBare && $0.first > parties[place].first && $0.end <= item && isActor($0) })
    else { return nil }
    return place
  }

  /// The parties joined to a noun by hyphens ("Trump-Putin-Treffen", "Berlin-Besuch").
  func compound() -> [Int] {
    guard form == .noun else { return [] }
    var members: [Int] = []
    var end = item
    for index in parties.indices.reversed() where parties[index].end <= end {
      guard parties[index].end == end - 1, text.tokens[sentence.items[end - 1].first].isHyphen,
        !text.tokens[sentence.items[end - 1].first].flags.contains(.spaced)
      else { break }
      members.insert(index, at: 0)
      end = parties[index].first
    }
    return members
  }

  /// "Berlin-Besuch": the place right before the noun.
  func compoundPlace() -> Int? { compound().last.flatMap { isPlace(parties[$0]) ? $0 : nil } }

  /// "thanked X for the visit and gave support to Y": behind "and" another verb may lead to the place.
  private func isBehindJoint(_ index: Int) -> Bool {
    (item + 1..<parties[index].first).contains { place in
      sentence.items[place].markers.contains(.and) && !joinsDates(place) && !joinsGenitives(place)
        && !parties.contains { $0.group == parties[index].group && $0.end <= place }
        && !parties.indices.contains { other in
          // "a visit by X and Y to Z".
          parties[other].end <= place && parties[other].first > item
            && parties.contains { $0.group == parties[other].group && $0.first > place }
        }
    }
  }

  /// "une visite d'amitié et de travail".
  private func joinsGenitives(_ place: Int) -> Bool {
    place + 1 < sentence.items.count && sentence.items[place + 1].markers.contains(.of)
  }

  /// "les 13 et 14 avril".
  private func joinsDates(_ place: Int) -> Bool {
    sentence.items[place - 1].isDate || place + 1 < sentence.items.count && sentence.items[place + 1].isDate
  }

  private func isPlace(_ party: Party) -> Bool {
    switch party.head {
    case .place: true
    case .country: !party.isAttribute && !party.isPossessive
    default: false
    }
  }
}
