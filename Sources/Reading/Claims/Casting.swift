import Lexicon

/// Finds the parts around a trigger by the relations the parties stand in and by where they stand.
struct Casting {
  let sentence: Sentence
  let clause: Clause
  let item: Int
  let form: TriggerForm
  let text: DocumentText
  var mode: EventMode?
  /// Subjects stand before their verbs.
  var isSubjectFirst = false
  /// A verb without a subject may have that of another clause.
  var dropsSubjects = false

  var parties: View<Party> { sentence.parties }

  func isActor(_ party: Party) -> Bool {
    switch party.head {
    case .place: party.seatOf != nil && party.relation.isDisjoint(with: [.in, .to, .from, .after, .before])
    case .pronoun(let marker): !marker.isDisjoint(with: [.he, .she, .they, .both, .object])
    case .person, .country, .organisation, .office: !party.isAttribute
    }
  }

  private func isSubject(_ party: Party) -> Bool {
    isActor(party) && !isObject(party) && (party.nameCase != .oblique || form == .noun || form == .participle)
  }

  /// All parties of a group, in order.
  func group(of index: Int) -> [Int] {
    parties.indices.filter { parties[$0].group == parties[index].group && isActor(parties[$0]) }
  }

  /// The nearest bare party before the trigger in its clause. When the trigger is joined to an earlier verb by "and",
  /// it shares that verb's subject.
  func subjectBefore() -> Int? {
    if let wisher = wisher() ?? inverted() { return wisher }
    if isInPurposeClause { return speakerBefore() }
    // "flew to X, where Y received him": the subject is another than whom the clause hangs on.
    let isElsewhere = clause.place != nil && objectPronoun() != nil
    if let antecedent = clause.antecedent, !isElsewhere, !hasBare(clause.first..<item) { return antecedent }
    var candidates = parties.indices.filter {
      parties[$0].isBare && isSubject(parties[$0]) && parties[$0].first >= clause.first && parties[$0].end <= item
        && !isAside(parties[$0])
    }
    // "Лавров будет принят Трампом, проведет переговоры": whoever is told in another case is nobody's subject.
    let told = candidates.filter { parties[$0].nameCase != .oblique }
    if !told.isEmpty { candidates = told }
    // "У ході саміту НАТО Зеленський зустрівся", "Verhandlungen über die Zukunft Polens": what hangs on a noun is no
    // subject where another stands.
    let free = candidates.filter {
      !isBodyOfNoun(parties[$0]) && !isGenitive(parties[$0]) && !isNobodys(parties[$0]) && !isHearer($0)
        && !isGroupOfNoun(parties[$0]) && !isVenue(parties[$0])
    }
    if !free.isEmpty { candidates = free }
    guard let nearest = candidates.last, !isSpent(nearest) else { return owner() ?? speakerBefore() }
    if form == .noun || form == .gerund || isInfinitiveOfTime, let verb = deedBefore(), parties[nearest].first > verb,
      !isState(parties[nearest].end..<item), !hasVerbOfItsOwn(nearest),
      let doer = candidates.last(where: { parties[$0].end <= verb })
    {
      // "X visited Y after talks with Z": X talked. "X received Y on a visit to Z": Y travelled.
      return doer
    }
    if item > 0, isJoinedVerb(), let verb = verbBefore(),
      // "Im Mai besuchte X Y und traf Z": with nobody before it the verb has its subject behind.
      let earlier = candidates.last(where: { parties[$0].end <= verb })
        ?? candidates.first(where: { parties[$0].first > verb })
    {
      return earlier
    }
    return nearest
  }

  /// "Встречи с X не будет, в Киев поедет Y": whoever stands before has had a verb when a comma closed the clause, and
  /// somebody in the nominative stands behind this one.
  private func isSpent(_ index: Int) -> Bool {
    guard form == .verb || form == .future, let after = bareAfter(), parties[after].nameCase == .nominative,
      let comma = (parties[index].end..<item).first(where: { text.tokens[sentence.items[$0].first].isMark(",") })
    else { return false }
    return sentence.items[parties[index].end..<comma].contains {
      !$0.markers.isDisjoint(with: [.auxiliary, .future]) || $0.triggers.contains { $0.form == .verb }
    }
  }

  /// "(в ходе) саммита ШОС": a body right behind an event noun.
  func isBodyOfNoun(_ party: Party) -> Bool {
    guard case .organisation = party.head, party.first > clause.first else { return false }
    return sentence.items[party.first - 1].triggers.contains { $0.form == .noun }
  }

  /// "Как информировал ТАСС, планировалась встреча": who says so, in a clause that a comma parts from the event's own.
  func isAside(_ party: Party) -> Bool {
    guard !clause.isSubordinate else { return false }
    if party.first > item, tellsIt(party) { return true }
    // "…, meldet die Agentur X".
    if party.first > item {
      return (max(item + 1, party.first - 3)..<party.first).contains { place in
        sentence.items[place].markers.contains(.said) && place > 0
          && text.tokens[sentence.items[place - 1].first].isMark(",")
      }
    }
    return party.first > 0 && sentence.items[party.first - 1].markers.contains(.said)
      && party.end < item && text.tokens[sentence.items[party.end].first].isMark(",")
  }

  /// "…, Oman's foreign minister announced": between a comma and a verb of saying.
  private func tellsIt(_ party: Party) -> Bool {
    guard party.isBare, party.end < clause.end, sentence.items[party.end].markers.contains(.said) else { return false }
    let first = parties.first { $0.end == party.first && $0.isPossessive }?.first ?? party.first
    // "After the summit with X, Y said": without a verb before it the comma opens the main clause.
    return text.tokens[sentence.items[first - 1].first].isMark(",") && sentence.hasVerb(in: clause.first..<first)
  }

  func isPerson(_ party: Party) -> Bool {
    switch party.head {
    case .person, .office: !party.isPlural && !party.isDelegation
    default: false
    }
  }

  /// Whether the clause tells its own subject, so that what a relative clause hangs on is something else.
  var isWithSubject: Bool { hasBare(clause.first..<item) }

  private func hasBare(_ range: Range<Int>) -> Bool {
    parties.contains { $0.isBare && isSubject($0) && $0.first >= range.lowerBound && $0.end <= range.upperBound }
  }

  /// "(X) on an official (visit)": nothing but such words.
  private func isState(_ range: Range<Int>) -> Bool {
    guard let first = range.first, sentence.items[first].markers.contains(.about), range.count <= 4 else {
      return false
    }
    return !sentence.items[range].contains { $0.isDate || !$0.markers.isDisjoint(with: [.after, .before]) }
  }

  /// A second bare party before a verb at the end of its clause ("hat in Berlin Xi getroffen").
  func objectBefore(_ subject: Int) -> Int? {
    parties.indices.last { index in
      let party = parties[index]
      return party.isBare && isActor(party) && !isGenitive(party) && party.first >= parties[subject].end
        && party.end <= item && party.group != parties[subject].group && (mode != .talks || isPerson(party))
        && !hasEvent(max(parties[subject].end, min(clause.first, party.first))..<party.first)
    }
  }

  /// A person whose case says that it is no subject, before the verb ("Лаврова принял Эрдоган").
  func objectInFront() -> Int? {
    parties.indices.last { index in
      let party = parties[index]
      return party.isBare && party.nameCase == .oblique && party.first >= clause.first && party.end <= item
        && !hasEvent(party.end..<item)
    }
  }

  /// The first bare party of the clause before the trigger, with no verb of another clause after it.
  func firstSubjectBefore() -> Int? {
    // "is in Moscow, where she is to meet X": the clause has a subject of its own.
    let isElsewhere = clause.place != nil && hasBare(clause.first..<item)
    if !isElsewhere, let antecedent = clause.antecedent ?? ownerOfIntention() { return antecedent }
    if isInPurposeClause { return speakerBefore() }
    func isFitting(_ party: Party) -> Bool {
      party.isBare && isSubject(party) && party.first >= clause.first && party.end <= item
        && !hasEvent(party.end..<item) && !isObjectInFront(party)
    }
    // "In Rom, der Hauptstadt Italiens, will X …": what hangs on a noun is no subject where another stands.
    return parties.indices.first { isFitting(parties[$0]) && !isGenitive(parties[$0]) }
      ?? parties.indices.first { isFitting(parties[$0]) }
  }

  /// "Après avoir reçu X, Y s'est entretenu": right behind another event word, with a comma that closes its phrase.
  private func isObjectInFront(_ party: Party) -> Bool {
    party.first > clause.first && party.end < item && text.tokens[sentence.items[party.end].first].isMark(",")
      && sentence.items[party.first - 1].triggers.contains { [.verb, .infinitive, .gerund].contains($0.form) }
  }

  /// Of two bare parties before the verb of a subordinate clause the first ("dass X Y traf", "whom X met").
  func earlierSubject(than object: Int) -> Int? {
    guard clause.isSubordinate, parties[object].end <= item else { return nil }
    let earlier = parties.indices.first { index in
      let party = parties[index]
      return party.isBare && isActor(party) && party.first >= clause.first && party.end <= parties[object].first
        && party.group != parties[object].group && !hasEvent(party.end..<parties[object].first)
    }
    return earlier ?? (clause.antecedent == object ? nil : clause.antecedent)
  }

  /// The nearest bare party after the trigger.
  func bareAfter(_ start: Int? = nil, _ isFitting: (Party) -> Bool = { _ in true }) -> Int? {
    parties.indices.first {
      parties[$0].isBare && isActor(parties[$0]) && parties[$0].first > (start ?? item) && parties[$0].end <= clause.end
        && isFitting(parties[$0]) && !isAside(parties[$0]) && !isFirstPart(parties[$0])
    }
  }

  /// "deployed troops to Russia": a group of nobody's is what the deed is done with, not whom it is done to.
  func isTarget(_ party: Party) -> Bool { !(party.isDelegation && party.affiliations.isEmpty) }

  /// The nearest party in one of the relations, after the trigger first, then before it.
  func related(_ relation: Marker, before: Bool = true) -> Int? {
    let fitting = parties.indices.filter {
      !parties[$0].relation.isDisjoint(with: relation) && isActor(parties[$0]) && clause.contains(parties[$0])
        && !parties[$0].relation.isSuperset(of: .besides)
        && !isOfBond(parties[$0]) && !isOfPurpose(parties[$0]) && !isCompanyInFront(parties[$0])
    }
    if let after = fitting.first(where: { parties[$0].first > item && !belongsElsewhere($0) }) { return after }
    return before ? fitting.last { parties[$0].end <= item } : nil
  }

  /// A party that a phrase's own last word leads to ("spoke to X").
  func led() -> Int? {
    let trailing = sentence.items[item].trailing
    return parties.indices.first { index in
      let party = parties[index]
      return party.first > item && party.first - item <= 3 && !party.isBare
        && (isActor(party) || party.seatOf != nil) && party.relation.isSubset(of: trailing)
    }
  }

  func hasOffice(_ range: Range<Int>) -> Bool {
    sentence.items[range.clamped(to: 0..<sentence.items.count)].contains { $0.office != nil }
  }

  /// Who travels along: a person in a with-relation with no other event word between ("прибув разом із X", "літак з
  /// президентом X прибув").
  func companion() -> Int? {
    parties.indices.first { index in
      let party = parties[index]
      guard party.relation.contains(.with), !party.relation.isSuperset(of: .besides), clause.contains(party),
        isPerson(party)
      else { return false }
      let reach = party.first > item ? item + 1..<party.first : clause.first..<item
      return !sentence.items[reach].contains { !$0.triggers.isEmpty }
    }
  }

  func areHyphened(_ first: Int, _ second: Int) -> Bool {
    guard first < sentence.items.count else { return false }
    let token = text.tokens[sentence.items[first].first]
    return second == first + 1 && (token.isHyphen || token.value == 0x2013)
  }
}
