import Lexicon

/// The casts of journeys.
extension Casting {
  func visit(_ relation: Marker) -> Cast? {
    var cast = Cast()
    var destination = compoundPlace() ?? destination(relation)
    let land = relation == [.from, .of] ? nil : landAhead
    // "His trip to the country comes amid a crisis in X".
    if let land, let place = destination, parties[place].first > land { destination = nil }
    let host = relation.contains(.in) ? hostOfVisit(before: destination) : nil
    // "Scholz's visit took place in June": where to was told before.
    cast.land = destination == nil && host == nil ? land : nil
    guard destination != nil || host != nil || form == .noun || cast.land != nil else { return nil }
    cast.destination = destination
    if form == .noun {
      if let possessor = possessor() {
        cast.subject = group(ofPossessor: possessor)
      } else if let traveller = compound().last, traveller != destination {
        cast.subject = [traveller]
      } else if let genitive = genitiveAfter(), genitive != destination {
        cast.subject = group(of: genitive)
      } else if let doer = doerAfter() {
        cast.subject = group(of: doer)
      }
      // "Nordkoreas Rückkehr (zu den Gesprächen)": a state travels nowhere by itself.
      guard destination != nil || cast.subject.contains(where: { !isState(parties[$0]) }) else { return nil }
    }
    if let with = related(.with, before: false), form == .noun || isPerson(sentence.parties[with]),
      !hasNoun(before: sentence.parties[with]),
      // "kam nach China und traf sich mit X".
      form == .noun ? !hasVerb(item + 1..<parties[with].first) : !hasEvent(item + 1..<parties[with].first)
    {
      cast.partners = group(of: with)
    } else if form != .noun, let with = companion() {
      cast.partners = group(of: with)
    }
    if cast.subject.isEmpty, let guest = guestOnVisit() { (cast.subject, cast.isAttribute) = ([guest], true) }
    if cast.subject.isEmpty, let subject = traveller(to: destination, host), subject != destination {
      cast.subject = group(of: subject)
      cast.isOfClause = form == .noun
    }
    if cast.subject.isEmpty, let after = bareAfter(), after != destination { cast.subject = group(of: after) }
    cast.subject.removeAll { $0 == destination }
    if let host, !cast.subject.contains(host) {
      cast.partners += [host]
      cast.isToHost = parties[host].isBare
    }
    cast.rule.append("visit")
    return cast
  }

  /// "talks with X, minister of A, on a visit to B": behind a comma the person told last, under whatever preposition.
  private func guestOnVisit() -> Int? {
    guard form == .noun, item > 1, !StatusReader.relation(before: item, sentence).isDisjoint(with: [.in, .about]),
      let last = parties.lastIndex(where: { $0.end <= item }), isPerson(parties[last]), !parties[last].isBare,
      parties[last].end < item, text.tokens[sentence.items[parties[last].end].first].isMark(","),
      item - parties[last].end <= 4
    else { return nil }
    return last
  }

  /// "une visite effectuée en mars par X": by whom a noun behind its participle was done.
  private func doerAfter() -> Int? {
    parties.indices.first { index in
      let party = parties[index]
      return party.relation == .by && isPerson(party) && party.first > item && party.end <= clause.end
        && party.first - item <= 9 && !hasNoun(before: party)
        && !(item..<party.first).contains { index in
          // "effectué, dimanche dernier, par X".
          text.tokens[sentence.items[index].first].isMark(",")
            && !sentence.items[max(item, index - 3)..<min(index + 3, party.first)].contains(where: \.isDate)
        }
    }
  }

  /// "besuchte X in Paris", "zu Besuch bei X": a person is no place.
  /// - Parameter place: "visited Kyiv, X said": behind the place visited stands no host.
  private func hostOfVisit(before place: Int?) -> Int? {
    // "hat am Freitag X in Y besucht".
    let isLast = form != .noun && isFinal && place.map { parties[$0].end <= item } ?? true
    let object = isLast ? firstSubjectBefore().flatMap(objectBefore) : nil
    // "Im Mai besuchte X Y": of two behind the verb the first is the subject.
    let subject = form == .verb && subjectBefore() == nil ? bareAfter() : nil
    return parties.indices.first { index in
      let party = parties[index]
      guard isNamed(party), clause.contains(party), index != subject else { return false }
      if index == object { return true }
      let isObject =
        form == .verb && party.isBare && party.first > item && party.first - item <= 6
        && place.map { index < $0 } ?? true
      if form == .verb, index == objectInFront() { return true }
      return isObject && party.nameCase != .nominative
        || party.relation.contains(.in) && party.relation.isDisjoint(with: .by)
    }
  }

  func leave() -> Cast? {
    // "ist nach Indien abgereist".
    var cast = visit([.from, .of]) ?? (form == .noun ? nil : visit(.to))
    if let onward = related(toPlace: .to), onward != cast?.destination { cast?.onward = onward }
    return cast
  }

  private func isState(_ party: Party) -> Bool { if case .country = party.head { true } else { false } }

  func isNamed(_ party: Party) -> Bool {
    if case .person = party.head { true } else { false }
  }

  /// Whoever stands before the verb, and before the place or person it has as its object.
  private func traveller(to destination: Int?, _ host: Int?) -> Int? {
    let isObject = [destination, host].contains { $0.map { parties[$0].isBare && parties[$0].end <= item } ?? false }
    return isObject ? firstSubjectBefore() : subjectBefore()
  }
}
