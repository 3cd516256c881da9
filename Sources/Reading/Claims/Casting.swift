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

  /// "…, um X zu treffen": whoever stands in such a clause is its object.
  private var isInPurposeClause: Bool {
    form == .infinitive && clause.isSubordinate && clause.first > 0
      && sentence.items[clause.first - 1].markers.isSuperset(of: .purposeOpener)
  }

  /// "serra la main de X avant de rencontrer Y": the subject is that of the main verb.
  private var isInfinitiveOfTime: Bool {
    form == .infinitive && item > 0 && sentence.items[item - 1].markers.contains(.before)
  }

  /// "у X не было времени встретиться": who has what the infinitive tells.
  private func owner() -> Int? {
    guard form == .infinitive else { return nil }
    return parties.indices.first { index in
      let party = parties[index]
      return !party.relation.isDisjoint(with: [.aside, .in]) && party.relation.isDisjoint(with: .with)
        && !sentence.tellsRank(in: clause.first..<max(clause.first, party.first)) && isPerson(party)
        && party.first >= clause.first && party.end <= item
    }
  }

  /// "(в ходе) саммита ШОС": a body right behind an event noun.
  func isBodyOfNoun(_ party: Party) -> Bool {
    guard case .organisation = party.head, party.first > clause.first else { return false }
    return sentence.items[party.first - 1].triggers.contains { $0.form == .noun }
  }

  /// "the will of X to visit Y", "предложил X посетить Y": whoever stands right before an infinitive and is no subject of
  /// the verb before it is the infinitive's.
  private func wisher() -> Int? {
    if let owner = ownerOfIntention() { return owner }
    guard form == .infinitive, let last = parties.lastIndex(where: { $0.end <= item }), parties[last].end >= item - 1,
      clause.contains(parties[last]), isPerson(parties[last]), !parties[last].isPossessive,
      deedBefore() != nil || parties[last].first > clause.first + 1
    else { return nil }
    if parties[last].relation == .of { return last }
    // "принял приглашение X посетить Y": who accepted goes there.
    let before = sentence.items[max(0, parties[last].first - 1)].markers
    if before.isSuperset(of: [.auxiliary, .future]) { return nil }
    guard parties[last].isBare, parties[last].nameCase == .oblique else { return nil }
    return mode == .visit || related(.with, before: false) != nil ? last : nil
  }

  /// "did not agree with the president's decision to meet X": whose intention the infinitive tells.
  private func ownerOfIntention() -> Int? {
    guard form == .infinitive, item > 0, sentence.items[item - 1].markers.contains(.to) else { return nil }
    let owner = parties.lastIndex { isPerson($0) && $0.isPossessive && $0.end <= item && $0.first >= clause.first }
    guard let owner, case let between = parties[owner].end..<item, 1...3 ~= between.count,
      sentence.items[between].allSatisfy({ word in
        word.triggers.isEmpty && word.names.isEmpty && word.office == nil && !word.isDate
          && word.markers.isDisjoint(with: [.auxiliary, .said, .and])
      })
    else { return nil }
    return owner
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

  /// Where languages leave pronouns out, a clause of reported speech without a subject has the speaker's ("Лавров
  /// сообщил, что встретится с …"); an infinitive of purpose has that of the main clause ("flog nach Rom, um X zu
  /// treffen").
  private func speakerBefore() -> Int? {
    guard clause.isSubordinate, clause.antecedent == nil, clause.first > 0,
      case let opener = sentence.items[clause.first - 1].markers,
      case let isTime = dropsSubjects && form != .noun && opener.contains(.while) && !opener.contains(.that),
      opener.contains(.that) || isTime || form == .infinitive && opener.contains(.while),
      form != .noun
        || sentence.items[item - 1].markers.isDisjoint(with: .relations)
          && sentence.markers(in: clause.first..<item).isDisjoint(with: .occurs),
      !parties.contains(where: { $0.isBare && $0.first > item && $0.end <= clause.end && (isPerson($0) || isGroup($0)) }
      )
    else { return nil }
    // "позвонит Y после того, как встретится с Z": who does the one does the other, whoever it is done to.
    if isTime {
      return parties.lastIndex { $0.isBare && isNamed($0) && $0.nameCase != .oblique && $0.end < clause.first }
    }
    // "Une source a informé le journal X qu'une réunion …": a body only tells of somebody else's meeting.
    return parties.lastIndex { $0.isBare && isActor($0) && !(form == .noun && isBody($0)) && $0.end < clause.first }
  }

  private func isBody(_ party: Party) -> Bool { if case .organisation = party.head { true } else { false } }

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

  /// "… und traf", "and later met": only function words and adverbs between the joint and the trigger.
  private func isJoinedVerb() -> Bool {
    for index in stride(from: item - 1, through: max(clause.first, item - 4), by: -1) {
      if sentence.items[index].markers.contains(.and) { return true }
      if parties.contains(where: { $0.first <= index && index < $0.end }) { return false }
    }
    return false
  }

  /// "visited X, in Rome Y held (talks)": a word that carries the noun stands between.
  private func hasVerbOfItsOwn(_ subject: Int) -> Bool {
    form == .noun && sentence.markers(in: parties[subject].end..<item).contains(.auxiliary)
  }

  /// "(X) on an official (visit)": nothing but such words.
  private func isState(_ range: Range<Int>) -> Bool {
    guard let first = range.first, sentence.items[first].markers.contains(.about), range.count <= 4 else {
      return false
    }
    return !sentence.items[range].contains { $0.isDate || !$0.markers.isDisjoint(with: [.after, .before]) }
  }

  /// The last event word before the trigger that takes subject and object.
  private func deedBefore() -> Int? {
    stride(from: item - 1, through: clause.first, by: -1).first { index in
      sentence.items[index].markers.isDisjoint(with: .said)
        && sentence.items[index].triggers.contains { $0.form == .verb || $0.form == .future }
    }
  }

  /// The last verb of the clause before the joint.
  private func verbBefore() -> Int? {
    stride(from: item - 1, through: clause.first, by: -1).first { index in
      let item = sentence.items[index]
      return item.triggers.contains { $0.form == .verb || $0.form == .future }
        || !item.markers.isDisjoint(with: [.auxiliary, .said])
    }
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

  /// A word that may be a participle as well goes on with the clause ("hat X besucht und Y getroffen").
  func hasEvent(_ range: Range<Int>) -> Bool {
    sentence.items[range].contains { item in
      item.markers.contains(.said)
        || item.triggers.contains { $0.form == .verb || $0.form == .future }
          && !(form == .participle && item.triggers.contains { $0.form == .participle })
    }
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

  /// The verb stands behind its objects: a participle, or a verb that ends a clause another verb opened ("wird … treffen").
  var isFinal: Bool {
    if form == .participle { return true }
    guard form == .verb || form == .infinitive, !isJoinedVerb() else { return false }
    if isInPurposeClause { return true }
    if clause.isSubordinate, item + 1 < clause.end, item + 2 >= clause.end,
      parties.last(where: clause.contains)?.end ?? 0 <= item,
      !sentence.items[item + 1].markers.isDisjoint(with: [.auxiliary, .future])
    {
      // "dass er X empfangen wolle".
      return true
    }
    return clause.first < item
      && !sentence.markers(in: clause.first..<item).union(sentence.markers(in: clause.opening))
        .isDisjoint(with: [.auxiliary, .future])
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

  /// Whether somebody is told by whom it was done.
  var isPassive: Bool {
    parties.contains { $0.relation.contains(.by) && clause.contains($0) && (isActor($0) || $0.seatOf != nil) }
  }

  /// A verb form that is passive where it stands ("is threatened by"): a form of "be" before it, a doer behind it.
  var isPassiveVerb: Bool {
    form == .verb && item > 0 && item + 1 < sentence.items.count
      && sentence.items[item - 1].markers.contains(.auxiliary) && sentence.items[item + 1].markers.contains(.by)
  }

  /// The same with anything between the verb and who did it ("was received on Monday by X").
  var isPassiveVoice: Bool {
    form == .verb && item > 0 && sentence.items[item - 1].markers.contains(.auxiliary) && isPassive
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

  func hasVerb(_ range: Range<Int>) -> Bool {
    sentence.items[range].contains { item in
      !item.markers.isDisjoint(with: [.auxiliary, .said])
        || item.triggers.contains { $0.form == .verb || $0.form == .future }
    }
  }
}
