import Lexicon

/// Those who speak for a body without a name of its own, known only by its noun and where it is.
extension PartyBuilder {
  /// "representatives of the Bryansk Chamber of Commerce", "представители палаты Брянской области": they stand for the
  /// state the place lies in.
  mutating func takesStateOfBody(at index: Int, place: Int) -> Bool {
    guard var party = open, speaksForBody(party), let country = lexicon.country(of: place),
      hasBody(party.end..<index) || bodyAhead(index + 1)
    else { return false }
    party.affiliations.append(country)
    party.end = index + 1
    party.isDelegation = true
    open = party
    idle = 0
    return true
  }

  /// "the Japanese Fisheries Agency", "China's ministry of trade", "Министерство торговли Китая": a body nobody listed
  /// acts for the state it is told with.
  /// - Returns: whether a state is told with it.
  mutating func takesOrgan(_ index: Int, _ limit: Int) -> Bool {
    if case .country? = open?.head {
      guard let party = open, party.isAttribute || party.isPossessive || stacksNouns && !party.isWhere else {
        return false
      }
      takeDelegation(.organ, index)
      return true
    }
    guard let (state, end) = stateOfOrgan(index, limit) else { return false }
    if let party = open, !speaksForBody(party) { return false }
    // "delegations of the chambers of commerce of France".
    var party = open ?? Party(first: index, end: end, head: .office, relation: pending)
    party.affiliations = [state]
    party.isDelegation = true
    party.end = end
    open = party
    bracketEnd = end
    idle = 0
    return true
  }

  /// The state a body is told to belong to, behind its name: in the genitive, behind "of", or as an adjective.
  private func stateOfOrgan(_ organ: Int, _ limit: Int) -> (state: Int, end: Int)? {
    var isGenitive = !rules.isGenitiveByPreposition
    for index in organ + 1..<min(limit, organ + 10) {
      let item = items[index]
      if case .known(let actor)? = named[index] {
        let isNominative = item.names.first { $0.actor == actor }?.nameCase == .nominative
        let isOwner = isGenitive && !isNominative && !items[index - 1].markers.contains(.and)
        return isOwner && lexicon.actorClass(actor) == .country ? (actor, index + 1) : nil
      }
      if rules.isGenitiveByPreposition, !stacksNouns, let people = item.names.first(where: { $0.kind == .adjective }) {
        return (people.actor, index + 1)
      }
      guard named[index] == nil, isInName(item) || index == organ + 1 && item.markers.contains(.about) else {
        return nil
      }
      if rules.isGenitiveByPreposition {
        isGenitive = item.markers.contains(.of) || isGenitive && item.markers.contains(.article)
      }
    }
    return nil
  }

  /// "Ministry (of Post and the Arts)": a word that may go on with the name of a body.
  private func isInName(_ item: Item) -> Bool {
    guard !item.isDate, item.office == nil, item.triggers.isEmpty, case let token = tokens[item.first],
      token.isWord || token.isHyphen
    else { return false }
    return !item.isKnown || !item.markers.isDisjoint(with: [.of, .article, .and, .body])
  }

  /// "colleagues from Warsaw", "представители Сеула", "глава Кремля": they come from the state whose seat the place is.
  mutating func takesSeatOfOrigin(at index: Int) -> Bool {
    guard var party = open, party.head == .office, party.affiliations.isEmpty, let seat = seat(at: index) else {
      return false
    }
    let isGenitive = !stacksNouns && (party.isDelegation || isHead(party)) && party.end == index
    guard isGenitive || party.end == index - 1 && items[index - 1].markers.contains(.from) else { return false }
    party.affiliations.append(seat)
    party.end = index + 1
    open = party
    idle = 0
    return true
  }

  /// Whether a word tells the head of whatever follows.
  func isHead(_ party: Party) -> Bool {
    party.offices.count == 1 && party.offices.contains { !lexicon.offices[$0].means.isEmpty }
  }

  /// "of the Chamber of Commerce and Industry of Bryansk": the name goes on behind "and" with a plain noun.
  func isInNameOfBody(_ index: Int) -> Bool {
    guard let party = open, speaksForBody(party), hasBody(party.end..<index) || bodyAhead(index + 1) else {
      return false
    }
    let next = items[min(index + 1, items.count - 1)]
    return named[index + 1] == nil && next.office == nil && next.triggers.isEmpty
      && next.markers.isDisjoint(with: [.he, .she, .they, .his, .her, .their, .object])
  }

  /// Whether a noun in capitals that is nobody's office and no contact is joined by a hyphen.
  func isFirstPart(_ index: Int) -> Bool {
    guard index + 2 < items.count, case let hyphen = tokens[items[index + 1].first], hyphen.isHyphen,
      !hyphen.flags.contains(.spaced), case let next = items[index + 2], case let token = tokens[next.first]
    else { return false }
    return token.isWord && token.isCapital && !token.flags.contains(.spaced) && named[index + 2] == nil
      && next.office == nil && next.triggers.isEmpty && next.markers.isDisjoint(with: [.delegation, .counterpart])
  }

  /// "des chinesischen Außenamts": the adjective right before a body of another state tells that it is not that one.
  func isOfAnotherState(_ body: Int, _ index: Int) -> Bool {
    guard let party = open, party.end == index, let own = lexicon.country(of: body),
      let people = items[index - 1].names.first(where: { $0.kind == .adjective })
    else { return false }
    return people.actor != own && (party.isAttribute || party.affiliations.contains { $0 == people.actor })
  }

  /// The body speaks for the state told with it, as those do whose office was told before.
  mutating func takeBodyOfState(_ index: Int) {
    if open?.head == .office { open?.end = index + 1 } else { takeDelegation([], index) }
  }

  /// The country governed from the place at an index.
  func seat(at index: Int) -> Int? {
    guard index < items.count, case .known(let actor)? = named[index], lexicon.actorClass(actor) == .place else {
      return nil
    }
    return items[index].names.first { $0.kind == .seat }?.actor
  }

  private func speaksForBody(_ party: Party) -> Bool {
    party.head == .office && (party.isPlural || party.isDelegation) && party.affiliations.isEmpty
  }

  private func hasBody(_ range: Range<Int>) -> Bool {
    range.contains { items[$0].markers.contains(.body) }
  }

  /// A noun of a body in the same name: right behind, or behind one adjective or hyphenated part.
  private func bodyAhead(_ index: Int) -> Bool {
    (index..<min(index + 3, items.count)).contains { items[$0].markers.contains(.body) }
      && items[index].triggers.isEmpty && !tokens[items[index].first].isMark(",")
  }
}
