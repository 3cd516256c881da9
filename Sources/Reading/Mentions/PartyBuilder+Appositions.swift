import Lexicon
import Names

/// Phrases that tell somebody a second time.
extension PartyBuilder {
  /// "Russia's foreign minister, Sergey Lavrov," and "Sergey Lavrov, Russia's foreign minister,": one person told twice.
  mutating func isApposition(_ party: Party) -> Bool {
    guard joins == .comma, let last = officeOrName(before: party), party.relation.isEmpty else { return false }
    let distance = party.first - (parties.last?.end ?? 0)
    if last < parties.count - 1, parties[(last + 1)...].allSatisfy(isPartOfTitle) {
      for people in parties[(last + 1)...] {
        if case .country(let state) = people.head { parties[last].affiliations.append(state) }
      }
      parties.removeSubrange(last + 1..<parties.count)
    }
    guard distance <= 2 || distance <= 8 && !parties[last].offices.isEmpty && !hasVerb(parties[last].end..<party.first)
    else { return false }
    // "с председателем КНР, также X переговорил", "за словами міністра, X": another begins.
    if party.nameCase == .nominative, !parties[last].relation.isEmpty, isAddition(party) || isSource(last) {
      return false
    }
    switch (parties[last].head, party.head) {
    case (.office, .person)
    where party.offices.isEmpty && !parties[last].isPlural
      && (!parties[last].isDelegation || isOneCounterpart(last, party)):
      parties[last].head = party.head
    case (.person, .office)
    where distance <= 2 && !party.isPlural && !party.isDelegation && !beginsMainClause(party, after: parties[last]):
      parties[last].offices += party.offices
      parties[last].affiliations += party.affiliations
    default: return false
    }
    parties[last].end = party.end
    closeApposition()
    return true
  }

  /// "Accompagnée de X, la présidente a été reçue": behind a phrase that opens the sentence an office with its article
  /// and a verb.
  private func beginsMainClause(_ party: Party, after last: Party) -> Bool {
    !last.isBare && parties.filter { !$0.isPossessive }.count == 1 && party.first > 0
      && items[party.first - 1].markers.contains(.article) && opensClause(after: last, party)
  }

  /// "за словами міністра, …": who says so.
  private func isSource(_ index: Int) -> Bool { parties[index].relation.contains(.accordingTo) }

  /// What comes next begins a phrase of its own.
  private mutating func closeApposition() {
    isInApposition = true
    joins = .none
    pending = []
    idle = 0
  }

  /// "X, secretary of A, chairman of B of C and commander of D,": one more title of a person told with one already.
  mutating func isFurtherTitle(_ party: Party) -> Bool {
    guard party.head == .office, !party.isPlural, !party.isDelegation, party.owner.isEmpty, party.relation.isEmpty,
      party.first > 1, case let before = items[party.first - 1],
      before.markers.isDisjoint(with: .and) || !tokens[items[party.first - 2].first].isMark(","),
      before.markers.isDisjoint(with: .article), let owner = ownerOfTitles, case let last = parties[owner],
      0...8 ~= party.first - parties[parties.count - 1].end, !hasVerb(last.end..<party.first),
      items[last.end..<party.first].contains(where: { tokens[$0.first].isMark(",") })
    else { return false }
    // "…, (first) chairman": the comma or "and" stands right before the title.
    let joint = stride(from: party.first - 1, through: max(0, party.first - 3), by: -1).first {
      items[$0].markers.contains(.and) || tokens[items[$0].first].isMark(",")
    }
    guard joint != nil else { return false }
    parties.removeSubrange(owner + 1..<parties.count)
    parties[owner].offices += party.offices
    parties[owner].end = party.end
    closeApposition()
    return true
  }

  /// The person told with an office whose titles may go on: the last party, but for the genitives behind it.
  private var ownerOfTitles: Int? {
    let owner = parties.lastIndex { party in
      guard party.relation == .of, !party.isPossessive else { return true }
      return !isAffiliation(party.head)
    }
    guard let owner, case .person = parties[owner].head, !parties[owner].offices.isEmpty,
      parties[owner].end - parties[owner].first > 2
    else { return nil }
    return owner
  }

  /// "…, also X": a word of addition right before a party.
  private func isAddition(_ party: Party) -> Bool { party.first > 0 && items[party.first - 1].markers.contains(.also) }

  /// The phrase an apposition belongs to: the last one, or the office before the place it is held at ("the Russian
  /// ambassador in London, …", "the envoy to Italy, …").
  private func officeOrName(before party: Party) -> Int? {
    if let office = longTitle(before: party) { return office }
    guard let last = parties.indices.last, last > 0, parties[last].isWhere || isPlaceUnderOf(parties[last]),
      parties[last - 1].head == .office,
      parties[last].first - parties[last - 1].end <= 1
    else { return parties.indices.last }
    return last - 1
  }

  /// "the mayor of Istanbul".
  private func isPlaceUnderOf(_ party: Party) -> Bool {
    if case .place = party.head { party.relation.contains(.of) } else { false }
  }

  /// "par son homologue guinéen, X,": one name for one counterpart.
  private func isOneCounterpart(_ index: Int, _ party: Party) -> Bool {
    parties[index].isCounterpart && (!parties[index].owner.isEmpty || parties[index].affiliations.count == 1)
      && !parties.contains { $0.group == parties[index].group && $0.first != parties[index].first }
      && (party.end >= items.count || !items[party.end].markers.contains(.and))
  }

  /// "The minister of Foreign Affairs, of Cooperation and of Malians abroad, X": the office whose title goes on with
  /// peoples it is for.
  private func longTitle(before party: Party) -> Int? {
    guard case .person = party.head, party.offices.isEmpty, joins == .comma else { return nil }
    var index = parties.count - 1
    while index > 0, isPartOfTitle(parties[index]) { index -= 1 }
    guard index >= 0, index < parties.count - 1, parties[index].head == .office, !parties[index].isPlural,
      !parties[index].isDelegation, parties[index].affiliations.isEmpty, party.first - parties[index].end <= 16,
      !hasVerb(parties[index].end..<party.first)
    else { return nil }
    return index
  }

  /// "his U.S. and Japanese counterparts, A and B": as many names behind the comma as counterparts before it.
  mutating func nameCounterparts() {
    let people = parties.indices.filter { parties[$0].group == group }
    guard people.count > 2, people.count.isMultiple(of: 2), case let half = people.count / 2,
      people[..<half].allSatisfy({ parties[$0].head == .office && parties[$0].isDelegation }),
      people[..<half].contains(where: { parties[$0].isCounterpart }),
      people[half...].allSatisfy({ if case .person = parties[$0].head { parties[$0].offices.isEmpty } else { false } })
    else { return }
    for (office, name) in zip(people[..<half], people[half...]) {
      parties[office].head = parties[name].head
      parties[office].isDelegation = false
      parties[office].isCounterpart = false
    }
    parties[people[half - 1]].end = parties[people[people.count - 1]].end
    parties.removeSubrange(people[half]...people[people.count - 1])
  }

  private func isPartOfTitle(_ party: Party) -> Bool {
    guard case .country = party.head else { return false }
    return party.relation.contains(.of) && (party.isAttribute || isPeople(party))
  }

  private func isPeople(_ party: Party) -> Bool {
    items[party.first].names.contains { $0.kind == .demonym || $0.kind == .adjective }
  }

  /// The person right before a genitive that stands last, or before what the post is for ("X, the envoy for Korea, and Y").
  ///
  /// Or the office of one without a name behind which its body stands ("with the director of the office of the council
  /// and minister Y").
  var ownerOfLast: Int? {
    guard parties.count > 1, case let last = parties[parties.count - 1], !last.isPossessive,
      case let owner = parties[parties.count - 2]
    else { return nil }
    switch owner.head {
    case .person:
      // "X, président du Conseil national au Niger, et Y".
      let isNear = last.first - owner.end <= (last.isPostDetail ? 2 : 1)
      guard isNear, last.relation == .of || last.isPostDetail && !owner.offices.isEmpty else { return nil }
    case .office:
      guard case .organisation = last.head, last.relation == .of, !owner.isPlural, !owner.isDelegation,
        last.first - owner.end <= 5, !hasVerb(owner.end..<last.first)
      else { return nil }
    default: return nil
    }
    return parties.count - 2
  }

  /// "After X and Y met": a verb follows the party and those joined to it.
  func hasPredicate(_ party: Party) -> Bool {
    for index in party.end..<min(party.end + 8, items.count) {
      let item = items[index]
      if hasVerb(index..<index + 1) { return true }
      let isPhrase =
        named[index] != nil || item.office != nil || !item.names.isEmpty
        || !item.markers.isDisjoint(with: [.and, .his, .her, .article])
      guard isPhrase || tokens[item.first].isWord && item.markers.isEmpty && item.triggers.isEmpty else { return false }
    }
    return false
  }

  /// "Deputy Prime Minister and Foreign Minister X": one person who holds both.
  mutating func isSecondOffice(_ party: Party) -> Bool {
    guard joins == .and, case .person = party.head, !party.offices.isEmpty, let last = parties.indices.last,
      parties[last].head == .office, !parties[last].isPlural, !parties[last].isDelegation,
      party.first - parties[last].end == 1, parties[last].affiliations.isEmpty,
      parties[last].first == 0 || !items[parties[last].first - 1].markers.contains(.article)
    else { return false }
    parties[last].head = party.head
    parties[last].offices += party.offices
    parties[last].affiliations += party.affiliations
    parties[last].end = party.end
    joins = .none
    pending = []
    idle = 0
    return true
  }

  func hasVerb(_ range: Range<Int>) -> Bool {
    items[range].contains { item in
      !item.markers.isDisjoint(with: [.auxiliary, .said, .future])
        || item.triggers.contains { $0.form == .verb || $0.form == .future }
        // "was received": with its auxiliary.
        || item.end - item.first > 1 && item.triggers.contains { $0.form == .participle }
    }
  }

  /// Relations under which a comma goes on with the list; after "according to X," a new phrase begins.
  private static let listed: Marker = [.with, .between, .of, .by, .against]

  /// "of" with nobody known behind it.
  func isOfOthers(_ index: Int) -> Bool {
    guard index + 1 < items.count, items[index].markers.contains(.of), items[index].markers.isDisjoint(with: .both)
    else {
      return false
    }
    return !items[index + 1..<min(index + 4, items.count)].contains { !$0.markers.isDisjoint(with: [.both, .states]) }
  }

  /// "лідери Європи": behind an office a place whose state nobody governs.
  func isOfRegion(_ index: Int) -> Bool {
    guard !stacksNouns, index < items.count, case .known(let actor)? = named[index] else { return false }
    return lexicon.actorClass(actor) == .place && lexicon.facts(actor).country == 0
  }

  /// "une réunion des dirigeants économiques": an adjective behind an office tells which ones, none of those told.
  ///
  /// "les dirigeants européens", "європейські лідери": outside genitives the ending tells that it is no verb.
  func isOfKind(_ party: Party) -> Bool {
    guard !stacksNouns else { return false }
    if party.end < items.count, isPlain(party.end) {
      let last = text.bytes[Int(tokens[items[party.end].first].end) - 1]
      if party.relation.contains(.of) || rules.isGenitiveByPreposition && last == UInt8(ascii: "s") { return true }
    }
    guard party.first > 0, isPlain(party.first - 1), case let token = tokens[items[party.first - 1].first] else {
      return false
    }
    return SlavicEndings.mayBePluralAdjective(
      UnsafeBufferPointer(rebasing: text.bytes[Int(token.start)..<Int(token.end)]))
  }

  private func isPlain(_ index: Int) -> Bool {
    let token = tokens[items[index].first]
    return !items[index].isKnown && !items[index].isDate && token.isWord && !token.isCapital && !token.isNumber
  }

  /// Whether a phrase under a preposition may go on behind a comma; Slavic "с" is "with" and "from".
  func isListing(_ relation: Marker) -> Bool { relation.isSubset(of: Self.listed) || relation.contains(.with) }

  /// Whether a comma goes on with a list.
  func goesOn(with party: Party, after last: Party) -> Bool {
    switch joins {
    case .semicolon: return isAlike(last, party) && isListing(last.relation) && endsMember(party)
    case .closing:
      return isAlike(last, party) && (isListing(last.relation) || last.relation.contains(.by)) && !last.isBare
        && !party.offices.isEmpty
        && (endsMember(party) || isTitleGoingOn(party))
    default: break
    }
    if isListOfPlaces(party, after: last) { return true }
    return isAlike(last, party) && isListing(last.relation) && !opensClause(after: last, party)
      && !(isListClosed && isNameOfState(party.head))
  }

  private func isNameOfState(_ head: Party.Head) -> Bool { if case .place = head { true } else { isAffiliation(head) } }

  /// "nach Brasilien, Peru und Kolumbien": where a journey leads, unless a verb makes the rest a subject ("after a visit to
  /// Paris, France and Germany agreed").
  private func isListOfPlaces(_ party: Party, after last: Party) -> Bool {
    guard last.isWhere, last.relation.contains(.to), party.isBare, isPlace(party) else { return false }
    var joint = party.end
    while joint + 1 < items.count, tokens[items[joint].first].isMark(","), named[joint + 1] != nil { joint += 2 }
    guard joint + 1 < items.count, items[joint].markers.contains(.and) else { return false }
    // "… und in die Schweiz": the preposition told again.
    if named[joint + 1] == nil, items[joint + 1].markers.contains(.to) { return true }
    let end = joint + (items[joint + 1].markers.contains(.article) && named[joint + 1] == nil ? 3 : 2)
    guard end <= items.count, named[end - 1] != nil, !hasVerb(end..<min(end + 2, items.count)) else { return false }
    return end == items.count || tokens[items[end].first].kind == .mark || items[end].isKnown
  }

  private func isPlace(_ party: Party) -> Bool {
    switch party.head {
    case .place: true
    case .country: !party.isAttribute && !party.isPossessive
    default: false
    }
  }

  /// Commas list like with like; "and" joins anything.
  func isAlike(_ one: Party, _ other: Party) -> Bool {
    switch (one.head, other.head) {
    case (.person, .person), (.person, .office), (.office, .person), (.office, .office), (.country, .country),
      (.organisation, .organisation),
      (.country, .organisation), (.organisation, .country), (.place, .place):
      true
    default: false
    }
  }
}
