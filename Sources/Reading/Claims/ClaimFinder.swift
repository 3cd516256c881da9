import Corpus
import EDTF
import Lexicon
import Names

/// Finds the claims of one document, sentence by sentence.
struct ClaimFinder {
  let lexicon: LexiconView
  let grammar: Grammar
  let text: DocumentText
  let dates: [DateMention]
  /// Nouns are written with capitals, which tells them from verbs.
  let capitalisesNouns: Bool
  /// A verb without a subject may have that of the sentence before.
  let dropsSubjects: Bool
  var resolver: PartyResolver
  var discourse = Discourse()
  var claims: [Claim] = []
  /// The number of the sentence each claim was found in.
  var claimSentences: [Int] = []
  var thread = DateThread()
  /// The last visit told with its host.
  var invitation: Invitation?
  /// The sentence before.
  private(set) var last: Sentence?
  /// Where the claims of each sentence begin.
  private var starts: [Int] = []
  /// Whether the day of publication is told, not concluded from the dates of the text.
  let isReferenceTold: Bool

  init(
    lexicon: LexiconView, grammar: Grammar, text: DocumentText, dates: [DateMention], reference: CalendarDay?,
    isReferenceTold: Bool, named: [Int], capitalisesNouns: Bool,
    dropsSubjects: Bool
  ) {
    self.capitalisesNouns = capitalisesNouns
    self.dropsSubjects = dropsSubjects
    self.lexicon = lexicon
    self.grammar = grammar
    self.text = text
    self.dates = dates
    self.isReferenceTold = isReferenceTold
    resolver = PartyResolver(lexicon: lexicon, reference: reference, named: named)
  }

  /// Reads one more sentence; sentences come in the order of the text.
  mutating func read(_ sentence: Sentence, number: Int) {
    let topic = sentence.parties.first { isPerson($0) }?.first
    for party in sentence.parties where isPerson(party) {
      resolver.note(party, isTopic: party.isBare && topic == party.first)
    }
    let first = claims.count
    for index in sentence.items.indices {
      guard !sentence.items[index].triggers.isEmpty, !isAttribute(index, sentence) else { continue }
      let item = sentence.items[index]
      guard let sense = usable(item, at: index, in: sentence), let trigger = grammar.triggers[sense.trigger] else {
        continue
      }
      let clause = sentence.clause(around: index, text)
      if joinLastContact(trigger, sense.form, index, clause, sentence, number) { continue }
      if isAnaphoric(trigger, sense.form, index, clause, sentence) {
        if let claim = talksOfVisit(trigger, index, clause, sentence, number) {
          note([claim], number)
          continue
        }
        supplementLastContact(trigger, index, clause, sentence, number)
      } else if let (claim, isNew) = claim(trigger, sense.form, index, clause, sentence, number, first) {
        let others = isNew ? series(after: claim, trigger, sense.form, index, clause, sentence, number) : []
        note([claim] + others, number, areNew: isNew)
      }
    }
    noteInvitation(sentence, since: first)
    callOff(sentence, number)
    remember(sentence, number)
    starts.append(first)
    dateEarlier(sentence, number: starts.count - 1, after: last, starts)
    noteTime(of: sentence, number: number, claims: claims[first...])
    last = sentence
  }

  private mutating func note(_ told: [Claim], _ number: Int, areNew: Bool = true) {
    for claim in told {
      if areNew {
        claims.append(claim)
        claimSentences.append(number)
      }
      discourse.noteEvent(
        claim.participants.map(\.actor), sentence: number, isContact: claim.type == .consult || claim.type == .agree)
    }
  }

  /// What a trigger claims, and whether it is more than was told before.
  private func claim(
    _ trigger: Trigger, _ form: TriggerForm, _ index: Int, _ clause: Clause, _ sentence: Sentence, _ number: Int,
    _ sentenceStart: Int
  ) -> (Claim, isNew: Bool)? {
    let casting = Casting(
      sentence: sentence, clause: clause, item: index, form: form, text: text, mode: trigger.mode,
      isSubjectFirst: !capitalisesNouns && !dropsSubjects, dropsSubjects: dropsSubjects)
    guard let cast = cast(trigger, casting, number),
      !isPromiseOfContact(trigger, form, index, sentence),
      !isToldByMotion(trigger, form, index, clause, sentence), !isDiscussed(cast, casting)
    else { return nil }
    // Who takes part may be told in a clause hung on the noun; when and where is then told there, too.
    var told = clause
    if cast.rule == ["between"] { told.end = sentence.endWithTail(of: clause, behind: index, text) }
    if cast.rule == [Cast.attended] { told.end = max(told.end, endBehindAttendees(cast, sentence)) }
    let circumstances = Circumstances(
      sentence: sentence, clause: told, item: index, form: form, text: text, grammar: grammar, mentions: dates)
    let (status, timeTold, tail) = telling(trigger, form, index, clause, circumstances, sentence, number)
    let time = cast.isAttribute ? EventTime() : timeTold
    let isDated = time.mention != nil
    let participants = participants(cast, trigger, form, sentence, number)
    guard isEnough(participants, trigger) else { return nil }
    if !isDated, isVague(trigger, form, index, clause, sentence, participants, status.0) { return nil }
    guard isBetweenPersons(participants, trigger, form) else { return nil }
    let destination = destination(cast, participants, sentence, number)
    let place =
      destination
      ?? (placeBeside(casting, cast, trigger, circumstances) ?? tail.flatMap { circumstances.within($0).place })
      .flatMap(actor(ofPlace:))
      ?? placeOfClause(casting) ?? placeTold(trigger, number)
    guard cast.isToHost || isJourney(trigger, participants, to: destination, place, dated: isDated),
      isDated || !isKnownJourney(trigger, form, cast, sentence),
      isDated || destination != nil || !isJourneyTold(cast, index, sentence, number),
      !isSeatOfOwn(cast, participants, sentence, behind: index),
      trigger.frame != .visit || form == .noun || !cast.partners.isEmpty || !isShown(destination, to: participants)
    else { return nil }
    let claim = Claim(
      range: extent(index, cast, time.mention?.range, sentence), trigger: bytes(sentence.items[index]),
      type: trigger.type,
      mode: mode(trigger, form, index, clause, sentence), status: status.0, date: time.value, place: place,
      participants: participants,
      attributedTo: attribution(sentence, clause, index),
      rule: rule(trigger, form, cast, status.1, time))
    if form == .noun, isOccasion(claim, index, cast, sentence, sentenceStart) { return nil }
    // "Then they held talks", "may meet again": what came next is no repeat.
    let isNext =
      sentence.markers(in: clause.first..<index).contains(.then)
      || sentence.markers(in: max(clause.first, index - 4)..<min(clause.end, index + 4)).contains(.again)
      || sentence.markers(in: clause.first..<min(clause.first + 1, index)).contains(.again)
      || sentence.markers(in: clause.first..<clause.end).contains(.earlier)
      || isBesideOther(claim, index, clause, sentence)
    if !isDated, !isNext, isVagueRepeat(claim, form, cast, sentence) || isTalkOfTheirStates(claim, number) {
      return (claim, false)
    }
    return (claim, !isRepeat(claim, claims[sentenceStart...]))
  }

  /// Who plays which part: as the words around the trigger say, with those told to have taken part, or by the contact
  /// told before.
  private func cast(_ trigger: Trigger, _ casting: Casting, _ number: Int) -> Cast? {
    let cast = casting.cast(trigger)
    let attendees = attendees(trigger, casting.form, casting.item, casting.sentence)
    if areOfOneSide(attendees, casting.sentence, number), cast?.isOf(attendees, casting.sentence) ?? true { return nil }
    if let cast, cast.subject.count + cast.partners.count > 1 { return cast }
    if attendees.count > 1 { return Cast(partners: attendees, rule: [Cast.attended]) }
    return cast ?? outcome(trigger, casting, number) ?? unsigned(trigger, casting, number)
  }

  /// The place told beside the event; that of another event noun is no journey's, and a seat of government that takes
  /// part is none.
  private func placeBeside(
    _ casting: Casting, _ cast: Cast, _ trigger: Trigger, _ circumstances: Circumstances
  ) -> Party? {
    guard let place = circumstances.place, trigger.frame != .visit || !casting.isOfOtherNoun(place) else { return nil }
    return cast.partners.contains { casting.parties[$0].first == place.first } ? nil : place
  }

  /// How they met: what the word says, unless they spoke by phone or only mean to do something.
  private func mode(
    _ trigger: Trigger, _ form: TriggerForm, _ index: Int, _ clause: Clause, _ sentence: Sentence
  ) -> EventMode? {
    if isIntention(trigger, form, index, sentence) { return .promise }
    let mayBeCall = trigger.type == .consult && (trigger.mode == .talks || trigger.mode == .meet)
    let isCall =
      mayBeCall && sentence.markers(in: reachOfPhone(form, index, clause, sentence)).contains(.byPhone)
    return isCall ? .call : trigger.mode
  }

  /// Where a word says that people spoke by phone: in the clause, but of two events there ("discussed by phone a meeting
  /// of X and Y") at the one beside it.
  private func reachOfPhone(_ form: TriggerForm, _ index: Int, _ clause: Clause, _ sentence: Sentence) -> Range<Int> {
    let isAlone = !(clause.first..<index).contains { other in
      usable(sentence.items[other], at: other, in: sentence).flatMap { grammar.triggers[$0.trigger]?.type } == .consult
    }
    return form != .noun || isAlone
      ? clause.first..<clause.end : max(clause.first, index - 1)..<min(clause.end, index + 3)
  }

  /// How a claim was read, for explanations.
  private func rule(
    _ trigger: Trigger, _ form: TriggerForm, _ cast: Cast, _ status: String?, _ time: EventTime
  ) -> String {
    var rule = ""
    rule.reserveCapacity(60)
    rule += trigger.frame.rawValue
    rule += ", "
    rule += form.key
    for part in cast.rule {
      rule += ", "
      rule += part
    }
    if let status {
      rule += ", "
      rule += status
    }
    if time.isCarried { rule += ", day of the event before" }
    return rule
  }

  // MARK: Circumstances

  func actor(ofPlace party: Party) -> ActorReference? {
    switch party.head {
    case .place(let actor), .country(let actor): .known(actor)
    default: nil
    }
  }

  func bytes(_ item: Item) -> ByteRange {
    ByteRange(start: text.tokens[item.first].start, end: text.tokens[item.end - 1].end)
  }

  /// From the first to the last word that made the claim.
  private func extent(_ index: Int, _ cast: Cast, _ date: ByteRange?, _ sentence: Sentence) -> ByteRange {
    var range = bytes(sentence.items[index])
    func extend(to index: Int) {
      let party = sentence.parties[index]
      range = range.union(bytes(sentence.items[party.first])).union(bytes(sentence.items[party.end - 1]))
    }
    for index in cast.subject { extend(to: index) }
    for index in cast.partners { extend(to: index) }
    if let destination = cast.destination { extend(to: destination) }
    return date.map(range.union) ?? range
  }
}
