import Lexicon

/// Phrases whose holder is told late: after the place of a post, after the name of whom it serves, or once for two.
extension PartyBuilder {
  /// "посол Украины в Праге Василий Зварич", "Trump's envoy", "посланник Трампа Стив Уиткофф": a person right behind
  /// a phrase that has an office already is its holder; the place or name before says where or for whom.
  mutating func takesOver(_ person: ActorReference, at index: Int) -> Bool {
    if let post = postBeforeTopic(at: index) { return fill(post, person, at: index) }
    guard joins == .none || joins == .closing, let last = parties.indices.last, parties[last].end == index else {
      return false
    }
    if case .person(let master) = parties[last].head {
      // "посланниками Трампа Уиткоффом и Кушнером": the other holders are joined to the first.
      guard !parties[last].offices.isEmpty, master != person else { return false }
      parties[last].isPlural = false
      if case .known(let actor) = master, let country = lexicon.country(of: actor) {
        parties[last].affiliations.append(country)
      }
      parties[last].head = .person(person)
      parties[last].end = index + 1
      parties[last].nameCase = nameCase(of: person, at: index)
      return true
    }
    guard let post = postBeforeMaster(at: index) ?? postBeforePlace() else { return false }
    return fill(post, person, at: index)
  }

  /// The holder's name ends a phrase that began with the office.
  private mutating func fill(_ post: Int, _ person: ActorReference, at index: Int) -> Bool {
    parties.removeSubrange(post + 1..<parties.count)
    parties[post].head = .person(person)
    parties[post].end = index + 1
    parties[post].nameCase = nameCase(of: person, at: index)
    group = parties[post].group
    joins = .none
    pending = []
    idle = 0
    return true
  }

  /// "vice minister for strategy and intelligence X", "Assistant Secretary for East Asian Affairs Y": between an office
  /// and its holder nothing but "for" and plain words, which say what the office is for.
  private func postBeforeTopic(at index: Int) -> Int? {
    guard stacksNouns,
      let post = parties.indices.suffix(3).last(where: { parties[$0].head == .office }), !parties[post].isPlural,
      !parties[post].isDelegation, !parties[post].offices.isEmpty,
      case let first = parties[post].end, 2...8 ~= index - first, opensTopic(items[first].markers),
      parties[(post + 1)...].allSatisfy({ $0.isAttribute || isPlaceOrState($0.head) })
    else { return nil }
    let isTopic = items[first + 1..<index].allSatisfy { item in
      let token = tokens[item.first]
      return (token.isWord || token.isHyphen) && !item.isDate && item.office == nil && item.triggers.isEmpty
        && (item.markers.isEmpty
          || item.markers.isSubset(of: [.and, .body, .bond, .article, .noGenitive, .indefinite]))
        && item.names.allSatisfy { $0.kind == .adjective || [.place, .country].contains(lexicon.actorClass($0.actor)) }
    }
    return isTopic && !items[index - 1].markers.contains(.and) ? post : nil
  }

  /// "Sprecher von Präsident X", "the adviser of President X": whoever heads a state and stands under "of" is whom the
  /// other serves.
  mutating func takesMaster(_ person: ActorReference, at index: Int) -> Bool {
    guard var party = open, party.head == .office, !party.isPlural,
      let first = (party.first..<index).first(where: { items[$0].office != nil }), let office = items[first].office,
      office.offices.allSatisfy({ lexicon.offices[$0].rank > 2 }), serves(person, from: first, at: index)
    else { return false }
    party.offices = ShortList(office.offices)
    if case .known(let actor) = person, let state = lexicon.country(of: actor), party.affiliations.isEmpty {
      party.affiliations = [state]
    }
    party.end = index + 1
    open = nil
    add(party)
    return true
  }

  /// Whether "of" stands right before a person, or before the head of state or government whom the name tells.
  private func serves(_ person: ActorReference, from first: Int, at index: Int) -> Bool {
    if items[index - 1].markers.contains(.of), index - first == 2 { return true }
    // "l'envoyé spécial de X", "посланник Трампа": a genitive that heads a state and holds no such office.
    if items[index - 1].markers.contains(.of), index - first == 3, !items[first + 1].isKnown { return true }
    if isMaster(person, of: first, at: index) { return true }
    guard let last = (first + 1..<index).last(where: { items[$0].office != nil }), tellsWhose(last + 1..<index),
      let master = items[last].office, master.offices.contains(where: { lexicon.offices[$0].rank <= 1 })
    else { return false }
    return items[first + 1..<last].contains { $0.markers.contains(.of) }
      || !stacksNouns && last == first + 1 && nameCase(of: person, at: index) == .oblique
  }

  /// "(du président) américain (X)", "(лидера) КНДР (X)": nothing but whose the office is.
  private func tellsWhose(_ range: Range<Int>) -> Bool {
    items[range].allSatisfy { !$0.names.isEmpty && $0.office == nil || $0.markers.contains(.of) }
  }

  /// Whether a person in an oblique case, right behind an office of many, has held the highest office of a state and
  /// never that one.
  private func isMaster(_ person: ActorReference, of office: Int, at index: Int) -> Bool {
    guard !stacksNouns, case .known(let actor) = person, nameCase(of: person, at: index) == .oblique,
      index - office == 1, let sense = items[office].office,
      sense.offices.allSatisfy({ lexicon.offices[$0].isOfMany })
    else { return false }
    let held = lexicon.holdings(of: actor).map(\.office)
    return held.contains { lexicon.offices[$0].rank <= 1 }
      && !held.contains { one in sense.offices.contains { lexicon.office($0, fits: one) } }
  }

  private func isPlaceOrState(_ head: Party.Head) -> Bool {
    switch head {
    case .place, .country: true
    default: false
    }
  }

  /// "for", "für": a preposition that leads to what an office is for, and to no place or time.
  private func opensTopic(_ markers: Marker) -> Bool {
    markers.contains(.purpose) && markers.contains(.to) || markers == .aside
  }

  /// "(with) Vice Marshal of the Army X": behind a title "of" leads to its body, and the name stands as the title does.
  func relation(ofTitleBefore body: Party) -> Marker? {
    guard body.relation == .of, case .organisation = body.head, body.first > 1 else { return nil }
    let of = items[body.first - 1].markers.contains(.article) ? body.first - 2 : body.first - 1
    guard of > 0, items[of].markers.contains(.of), items[of - 1].markers.contains(.title) else { return nil }
    var first = of - 1
    while first > 0, !items[first - 1].markers.isDisjoint(with: [.title, .deputy, .article]) { first -= 1 }
    return first > 0 ? items[first - 1].markers.intersection(.relations) : []
  }

  /// "делегація з Південної Кореї", "officials from Iran": the state a delegation comes from is the one it speaks for.
  mutating func takesOrigin(_ state: Int, at index: Int) -> Bool {
    guard let last = parties.indices.last, parties[last].isDelegation, parties[last].affiliations.isEmpty,
      parties[last].head == .office, index - parties[last].end <= 2
    else { return false }
    parties[last].affiliations = [state]
    parties[last].end = index + 1
    return true
  }

  /// The office whose phrase ends with the name of whom it serves ("посланник Трампа (Стив Уиткофф)").
  private func postBeforeMaster(at index: Int) -> Int? {
    guard let last = parties.indices.last, parties[last].head == .office, !parties[last].isPlural,
      case .known(let master)? = named[index - 1], lexicon.actorClass(master) == .person
    else { return nil }
    return last
  }

  /// "members of a delegation from the government of Syria": whoever a delegation without a state of its own comes from.
  mutating func takesOrigin(_ sender: Party) -> Bool {
    guard sender.head == .office, sender.isDelegation, sender.relation.contains(.from), sender.affiliations.count == 1,
      let last = parties.indices.last, parties[last].isDelegation, parties[last].affiliations.isEmpty,
      parties[last].head == .office, sender.first - parties[last].end <= 4
    else { return false }
    parties[last].affiliations = sender.affiliations
    parties[last].end = sender.end
    return true
  }

  /// The office without a name whose place the last party tells ("посол США в Китае").
  ///
  /// Or the place whose genitive stands right behind it ("губернатора Ростовской области Василия Голубева").
  private func postBeforePlace() -> Int? {
    guard let last = parties.indices.last, last > 0, parties[last].isPostDetail || isGenitiveOfPost(last) else {
      return nil
    }
    let office = parties[last - 1]
    guard office.head == .office, !office.isPlural, !office.isDelegation, !office.offices.isEmpty,
      parties[last].first - office.end <= 2
    else { return nil }
    return last - 1
  }

  private func isGenitiveOfPost(_ place: Int) -> Bool {
    guard !stacksNouns, case .place = parties[place].head else { return false }
    return parties[place - 1].end == parties[place].first && parties[place].relation == parties[place - 1].relation
  }

  /// "української та білоруської делегацій", "the Polish and Lithuanian presidents": the noun goes with both.
  mutating func shareHead(with party: Party, offices: ShortList, isPlural: Bool = false) {
    // "Russian, Ukrainian and US negotiators": a noun before another is an attribute as well.
    guard joins == .and, party.isAttribute || stacksNouns && isNameOfState(at: party.first) else { return }
    // "Russian, Indian and Chinese ministers": all members of the list before "and".
    var next = party
    for index in parties.indices.reversed() {
      guard parties[index].isAttribute || isNounAsAttribute(parties[index]), next.first - parties[index].end <= 1,
        case .country(let country) = parties[index].head, next.first == party.first || parties[index].group == group
      else { return }
      next = parties[index]
      parties[index].isAttribute = false
      parties[index].head = .office
      parties[index].offices = offices
      parties[index].isPlural = isPlural
      parties[index].affiliations.append(country)
      parties[index].isDelegation = offices.isEmpty
    }
  }

  private func isNameOfState(at index: Int) -> Bool {
    guard case .known(let actor)? = named[index] else { return false }
    return lexicon.actorClass(actor) == .country
  }

  /// "his U.S. (and Japanese counterparts)": the name of a state behind a possessive goes with the noun further on.
  private func isNounAsAttribute(_ party: Party) -> Bool {
    stacksNouns && !party.isWhere && party.first > 0
      && !items[party.first - 1].markers.isDisjoint(with: [.his, .her, .their])
  }

  /// "met with the prime minister and the foreign minister of Italy": a state told behind the second office is that of
  /// both.
  mutating func shareState(of party: Party) {
    guard joins == .and, party.head == .office, !party.relation.isEmpty, let last = parties.indices.last,
      parties[last].head == .office, parties[last].affiliations.isEmpty, parties[last].owner.isEmpty,
      !parties[last].offices.isEmpty, !parties[last].isPlural, !party.isPlural
    else { return }
    if party.owner == .land { parties[last].owner = .land }
    guard party.affiliations.count == 1, named[party.end - 1] == .known(party.affiliations[0]) else { return }
    parties[last].affiliations = party.affiliations
  }

  /// "Russia's foreign and defence ministers", "министры иностранных дел и обороны России": one phrase tells several
  /// offices of one state.
  mutating func isInsideOffices(_ index: Int) -> Bool {
    guard let party = open, index > 0, index + 2 < items.count else { return false }
    func isWord(_ item: Item) -> Bool { !item.isKnown && !item.isDate && tokens[item.first].isWord }
    if party.isPossessive || party.isAttribute, case .country = party.head {
      guard isWord(items[index - 1]) || tokens[items[index - 1].first].isHyphen else { return false }
      guard items[index + 1].office?.isPlural ?? false else { return false }
      open?.isDelegation = true
      return true
    }
    guard party.head == .office, party.isPlural, party.affiliations.isEmpty, party.end == index,
      isWord(items[index + 1]), !tokens[items[index + 1].first].isCapital, case .known(let actor)? = named[index + 2]
    else { return false }
    guard lexicon.actorClass(actor) == .country else { return false }
    open?.isDelegation = true
    return true
  }

  /// "colleagues from Austria, Switzerland and Liechtenstein": each further state is that of one more.
  func takesFurtherOrigin(_ party: Party) -> Party? {
    guard isListing, let sender = sender(party), party.relation.isEmpty, let last = parties.last,
      last.head == .office, last.affiliations.count == 1, party.isAttribute == isAdjective(items[last.end - 1]),
      party.first - last.end <= 3, !opensClause(after: last, party), isListed(party, after: last)
    else { return nil }
    var member = last
    member.first = party.first
    member.end = party.end
    member.affiliations = [sender]
    return member
  }

  /// The state, or the body beside states ("послами Китая, Евросоюза и Израиля").
  private func sender(_ party: Party) -> Int? {
    switch party.head {
    case .country(let state): state
    case .organisation(let body): parties.last?.isPlural == true && parties.last?.isDelegation == false ? body : nil
    default: nil
    }
  }

  /// Whether a list of states goes on: behind several holders, before "and", or behind "and" where it has begun.
  private func isListed(_ party: Party, after last: Party) -> Bool {
    if last.isPlural || last.isDelegation { return true }
    if joins == .comma { return listGoesOn(behind: party.end) }
    return parties.count > 1 && parties[parties.count - 2].group == last.group
      && parties[parties.count - 2].offices.first == last.offices.first
  }

  /// ", Poland, the Netherlands and Spain": commas and names of states up to the joint.
  private func listGoesOn(behind end: Int) -> Bool {
    var index = end
    while index < items.count, index - end < 24 {
      if items[index].markers.contains(.and) { return true }
      guard tokens[items[index].first].isMark(","), index + 1 < items.count, isCountry(afterArticle: index + 1) else {
        return false
      }
      index += named[index + 1] == nil ? 3 : 2
    }
    return false
  }

  /// "of Austria, of Switzerland": the preposition told again goes on with the list.
  func repeatsOrigin(_ markers: Marker, _ index: Int) -> Bool {
    guard isListing, open == nil, !markers.isDisjoint(with: [.of, .from]), let last = parties.last,
      last.head == .office || isToldInBracket(last), last.affiliations.count == 1, index - last.end <= 2
    else { return false }
    return isCountry(afterArticle: index + 1)
  }

  /// "the president of the country", "the country's president": whoever holds the office where the text is about.
  mutating func takesLand(_ index: Int, _ limit: Int) -> Bool {
    if open?.head == .office, open?.affiliations.isEmpty ?? false, open?.end == index {
      open?.owner = .land
      open?.end = index + 1
      return true
    }
    guard isOfficeAhead(index + 1, limit) else { return false }
    close()
    owner = .land
    return true
  }

  private func isAdjective(_ item: Item) -> Bool { item.names.contains { $0.kind == .adjective } }

  /// Whether an office or a counterpart follows, with at most a country or an article before it.
  func isOfficeAhead(_ index: Int, _ limit: Int) -> Bool {
    for item in items[min(index, limit)..<min(index + 3, limit)] {
      if item.office != nil || !item.markers.isDisjoint(with: [.counterpart, .former, .deputy]) { return true }
      // "sein US-Kollege".
      let isPart = tokens[item.first].isHyphen || item.names.contains { $0.kind == .adjective || $0.kind == .name }
      guard isPart || item.markers.contains(.article) else {
        return false
      }
    }
    return false
  }

  /// "wurde der Präsident von Kanzler X empfangen": nobody is a minister "of" another one.
  func opensAgent(_ markers: Marker, _ index: Int, _ party: Party) -> Bool {
    guard markers.contains(.by), party.offices.contains(where: { lexicon.offices[$0].rank <= 2 }) else { return false }
    let next = items[min(index + 1, items.count)...].prefix(4).first {
      $0.markers.isDisjoint(with: [.article, .his, .her, .their, .former])
    }
    guard let next else { return false }
    return next.office != nil || next.names.contains { lexicon.actorClass($0.actor) == .person }
  }

  /// "der Außenminister Frankreichs und Deutschlands": one more country makes one more minister.
  func isCountry(afterArticle index: Int) -> Bool {
    guard index < items.count else { return false }
    let place = items[index].markers.contains(.article) && named[index] == nil ? index + 1 : index
    guard case .known(let actor)? = named[place], lexicon.actorClass(actor) == .country else { return false }
    // "… und Deutschlands Kanzler": the country belongs to what follows.
    return place + 1 >= items.count || items[place + 1].office == nil
  }
}
