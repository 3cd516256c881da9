import Lexicon
import Names

/// Words between the names: prepositions, joints, pronouns, possessives, delegations, marks.
extension PartyBuilder {
  mutating func takeMarkers(_ markers: Marker, _ index: Int, limit: Int) {
    if markers.contains(.indefinite) { isIndefinite = true }
    if isPartitive(markers, index, limit) { return }
    if markers.contains(.capital) {
      takeCapital(index)
      return
    }
    if markers == .land {
      if !takesLand(index, limit) { takeOther(index) }
      return
    }
    if markers.contains(.delegation), takeBody(markers, index, limit) { return }
    // "à l'aéroport son homologue": an article after a noun begins a phrase of its own.
    if open == nil, idle > 0, !markers.isDisjoint(with: Self.determiners), markers.isDisjoint(with: .relations) {
      pending = []
    }
    if takePronoun(markers, index, limit: limit) { return }
    if !markers.isDisjoint(with: [.delegation, .counterpart]) {
      // "an official visit", "military talks": it says of what kind.
      if open == nil, index + 1 < limit, items[index + 1].triggers.contains(where: { $0.form == .noun }) { return }
      takeDelegation(markers, index)
      return
    }
    if takeJoint(markers, index) { return }
    if markers.contains(.that), open != nil {
      // "told the president that Secretary X": no article.
      close()
      endGroup()
      return
    }
    if !markers.isDisjoint(with: [.article, .former, .deputy, .title, .adverb]), markers.isDisjoint(with: .relations) {
      return takeDeterminer(markers, index)
    }
    // "eine Delegation aus Katar", "a delegation from Qatar", "his counterparts in Turkey and Iraq".
    if markers.contains(.from) || markers == .in && open?.isCounterpart == true, let party = open,
      party.head == .office, party.affiliations.isEmpty,
      party.end == index, isCountry(afterArticle: index + 1) || seat(at: index + 1) != nil
    {
      return
    }
    let relations = relations(of: markers, index)
    close()
    endGroup()
    // "after" may open a clause as well; what follows its party tells.
    pending = relations.isEmpty ? [] : relations.union(markers.intersection(.while))
  }

  /// A body of a state, or a delegation behind the state it speaks for ("российская сторона", not "обе стороны").
  /// - Returns: whether the word was one where it stands.
  private mutating func takeBody(_ markers: Marker, _ index: Int, _ limit: Int) -> Bool {
    if markers.isSuperset(of: .organ) {
      if !takesOrgan(index, limit) { takeOther(index) }
      return true
    }
    guard let party = open, party.isAttribute || !party.affiliations.isEmpty else { return false }
    takeDelegation(markers, index)
    return true
  }

  /// An article and the like: behind some phrases it begins another one.
  private mutating func takeDeterminer(_ markers: Marker, _ index: Int) {
    guard let party = open,
      markers.contains(.noGenitive) && party.head == .office
        || party.end == index && markers.contains(.article) && isName(party) && !isAdjective(markers, behind: party)
        // "soll die Ministerin auch Ungarn besuchen".
        || party.end == index && markers.contains(.also) && party.head == .office
    else { return }
    close()
    endGroup()
  }

  /// "Jeudi, des représentants de X se sont réunis": before all other parties the word counts some of those behind it.
  private func isPartitive(_ markers: Marker, _ index: Int, _ limit: Int) -> Bool {
    if markers.contains(.of), index > 0, open == nil, !pending.isDisjoint(with: [.with, .between, .by]),
      items[index - 1].markers.isSuperset(of: pending)
    {
      // "entre de hauts responsables", "avec des représentants".
      return true
    }
    guard markers.contains(.of), index + 1 < limit, index == 0 || tokens[items[index - 1].first].isMark(","),
      parties.isEmpty, open == nil, pending.isEmpty
    else { return false }
    return items[index + 1].office?.isPlural ?? items[index + 1].markers.contains(.delegation)
  }

  /// What a word says of the phrase that follows it.
  private func relations(of markers: Marker, _ index: Int) -> Marker {
    // "at the airport he …": such a phrase leads to a place, if to anything.
    guard markers.isDisjoint(with: .also) else { return [] }
    if markers.contains(.kin) { return .of }
    let relations = markers.intersection(.relations)
    // "…, um X zu treffen": no preposition.
    let opensPurpose =
      markers.isSuperset(of: .purposeOpener) && index > 0 && tokens[items[index - 1].first].isMark(",")
    return opensPurpose ? relations.subtracting(.about) : relations
  }

  /// Possessives, pronouns and the like.
  /// - Returns: whether the word was one where it stands.
  private mutating func takePronoun(_ markers: Marker, _ index: Int, limit: Int) -> Bool {
    if !markers.isDisjoint(with: [.his, .her, .their]) {
      // "sein Amtskollege X", "його французький колега X": the name follows.
      if isOfficeAhead(index + 1, limit) {
        owner = markers.intersection([.his, .her, .their])
        return true
      }
      if markers.isDisjoint(with: [.he, .she, .they])
        || isEventNoun(index + 1, limit)
        || !markers.contains(.object) && isAdjective(index + 1, limit) && isEventNoun(index + 2, limit)
      {
        takePossessive(markers, index)
        return true
      }
    }
    if markers.contains(.object), !markers.contains(.article) || isVerbAlone(index + 1, limit) {
      close()
      add(Party(first: index, end: index + 1, head: .pronoun(markers.intersection(Self.pronouns)), relation: pending))
      return true
    }
    // "the foreign ministers of the two countries".
    if markers.contains(.states), let party = open, party.head == .office, party.isPlural, party.affiliations.isEmpty,
      party.end == index || items[party.end..<index].allSatisfy({ $0.markers.contains(.of) })
    {
      open?.owner = .states
      open?.end = index + 1
      return true
    }
    guard
      !markers.isDisjoint(with: [.he, .she, .they, .both, .eachOther]) && !markers.contains(.article)
        || markers.contains(.both)
    else { return false }
    takeStandIn(numbered(markers, index), index, limit)
    return true
  }

  /// A pronoun, or a number that counts those told or those named behind it.
  private mutating func takeStandIn(_ markers: Marker, _ index: Int, _ limit: Int) {
    close()
    // "between the two Foreign Ministries": it counts what follows.
    if markers.contains(.both), index + 1 < limit, named[index + 1] == nil, !items[index + 1].isDate,
      case let next = tokens[items[index + 1].first], next.isWord, next.isCapital, next.flags.contains(.latin),
      items[index + 1].office == nil, items[index + 1].markers.isEmpty, isCountWord(index)
    {
      endGroup()
      return
    }
    // "les deux présidents Emmanuel Macron et Joe Biden": those named behind it.
    if markers.contains(.both), index + 1 < limit, case let next = named[index + 1], isPerson(next) {
      endGroup()
      return
    }
    // "the leaders of Poland and Lithuania": the states act.
    if markers.contains(.both), index + 1 < limit, items[index + 1].markers.contains(.of) {
      endGroup()
      bracketEnd = index + 2
      return
    }
    var party = Party(
      first: index, end: index + 1, head: .pronoun(markers.intersection(Self.pronouns)), relation: pending)
    // "the two prime ministers": those who hold the office.
    if markers.contains(.both), index + 1 < limit, let office = items[index + 1].office, isCountWord(index) {
      party.offices = ShortList(office.offices)
      party.end = index + 2
      bracketEnd = index + 2
    }
    // "the two world leaders": a plain word between the number and those it counts.
    if markers.contains(.both), index + 2 < limit, isCountWord(index), isAdjective(index + 1, limit),
      case let noun = items[index + 2], noun.markers.contains(.delegation) || noun.office?.isPlural == true
    {
      party.end = index + 3
      bracketEnd = index + 3
    }
    add(party)
  }

  private func isPerson(_ actor: ActorReference?) -> Bool {
    switch actor {
    case .found: true
    case .known(let index): lexicon.actorClass(index) == .person
    case nil: false
    }
  }

  private func isEventNoun(_ index: Int, _ limit: Int) -> Bool {
    index < limit && items[index].triggers.contains { $0.form == .noun }
  }

  /// "ihr drittes Treffen": a word in small letters that means nothing else.
  private func isAdjective(_ index: Int, _ limit: Int) -> Bool {
    guard index < limit, !items[index].isKnown, !items[index].isDate, named[index] == nil else { return false }
    let token = tokens[items[index].first]
    return token.isWord && !token.isCapital
  }

  /// "the two", "beide": a number that says nothing of whom it counts.
  private func isCountWord(_ index: Int) -> Bool {
    items[index].office == nil && items[index].end - items[index].first <= 2
  }

  /// "and", "or", and the signs of a genitive.
  /// - Returns: whether the word was one where it stands.
  private mutating func takeJoint(_ markers: Marker, _ index: Int) -> Bool {
    if markers.contains(.and) || markers.contains(.or) {
      // "leaders of Turkey and Germany" stays one phrase; the rest is joined as a group.
      if let party = open, party.head == .office, !party.affiliations.isEmpty,
        party.isPlural || isCountry(afterArticle: index + 1)
      {
        return true
      }
      if isInNameOfBody(index) || isInsideOffices(index) || isBehindStub(index) { return true }
      close()
      joins = .and
      return true
    }
    if repeatsOrigin(markers, index) { return true }
    if markers.contains(.of), let party = open, party.head == .office, party.end >= index - 2,
      !opensAgent(markers, index, party)
    {
      // "with the outcome of the delegation's visit": whose the event is.
      if isPossessiveMark(index), party.end == index, isEventNoun(index + 1, items.count) {
        return makesPossessive(index)
      }
      return true
    }
    return markers.contains(.of) && isPossessiveMark(index) && makesPossessive(index)
  }

  /// "traf Polens neue Ministerin": a German word that may stand before a name and is no article goes on with a state under
  /// no preposition.
  private func isAdjective(_ markers: Marker, behind party: Party) -> Bool {
    rules.capitalisesNouns && party.relation.isEmpty
      && markers.isDisjoint(with: [.noGenitive, .indefinite, .relative, .object])
  }

  /// "in Polen eine Delegation": behind the name of a state or body an article begins a phrase of its own.
  private func isName(_ party: Party) -> Bool { isAffiliation(party.head) && !party.isAttribute && !party.isPossessive }

  /// "Wirtschafts- und Finanzvertreter": the joint stands inside a word.
  private func isBehindStub(_ index: Int) -> Bool {
    guard open != nil, index > 1, case let hyphen = tokens[items[index - 1].first] else { return false }
    return hyphen.isHyphen && !hyphen.flags.contains(.spaced) && hyphen.start == tokens[items[index - 2].end - 1].end
  }

  private mutating func takePossessive(_ markers: Marker, _ index: Int) {
    guard open == nil else { return }
    // "de son avion X": what is his stands under the preposition, not who comes behind.
    if pending.isSubset(of: [.of, .from]) { pending = [] }
    var party = Party(
      first: index, end: index + 1, head: .pronoun(markers.intersection([.his, .her, .their])), relation: .of)
    party.isPossessive = true
    party.isOwn = !markers.contains(.he)
    parties.append(party)
  }

  mutating func takeDelegation(_ markers: Marker, _ index: Int) {
    var party = open ?? Party(first: index, end: index + 1, head: .office, relation: pending)
    switch party.head {
    case .country(let actor), .organisation(let actor):
      party.affiliations.append(actor)
      party.head = .office
    default: break
    }
    shareHead(with: party, offices: [])
    party.isAttribute = false
    party.isDelegation = true
    party.isCounterpart = markers.contains(.counterpart)
    party.end = index + 1
    open = party
    idle = 0
  }

  mutating func takeOther(_ index: Int) {
    let token = tokens[items[index].first]
    if token.kind == .mark {
      if isBareApostrophe(index), makesPossessive(index) { return }
      if token.isMark(",") {
        close()
        joins = isInApposition ? .closing : .comma
        pending = []
        isInApposition = false
      } else if token.isMark(";") {
        close()
        joins = .semicolon
        pending = []
        isInApposition = false
      } else if token.isHyphen || token.isMark("(") || token.isMark(".") && isStopOfWord(index) {
        return
      } else {
        let isPhrase = open != nil
        close()
        if isPhrase, token.isMark(":") { announce() }
        endGroup()
      }
      return
    }
    guard open != nil else {
      if !token.isNumber { endGroupSoftly(token) }
      return
    }
    idle += 1
    if idle > 3 || token.isNumber {
      close()
      endGroup()
    }
  }

  /// The stop of an initial or of a title ("Dr.").
  private func isStopOfWord(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return tokens[items[index].first - 1].flags.contains(.initial) || items[index - 1].markers.contains(.title)
  }

  /// A word that belongs to no party ends a coordination, but an adjective before the next name does not.
  private mutating func endGroupSoftly(_ token: Token) {
    idle += 1
    if idle > 2 {
      joins = .none
      pending = []
    }
  }

  mutating func endGroup() {
    isIndefinite = false
    joins = .none
    pending = []
    idle = 0
    group += 1
  }
}
