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
      if isAnaphoric(trigger, sense.form, index, clause, sentence) {
        supplementLastContact(trigger, index, clause, sentence, number)
      } else if let (claim, isNew) = claim(trigger, sense.form, index, clause, sentence, number, first) {
        let others = isNew ? series(after: claim, trigger, sense.form, index, clause, sentence, number) : []
        for claim in [claim] + others {
          if isNew {
            claims.append(claim)
            claimSentences.append(number)
          }
          discourse.noteEvent(
            claim.participants.map(\.actor), sentence: number,
            isContact: claim.type == .consult || claim.type == .agree)
        }
      }
    }
    callOff(sentence, number)
    remember(sentence, number)
    starts.append(first)
    dateEarlier(sentence, number: starts.count - 1, after: last, starts)
    noteTime(of: sentence, number: number, claims: claims[first...])
    last = sentence
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

  // MARK: Participants

  func participants(
    _ cast: Cast, _ trigger: Trigger, _ form: TriggerForm, _ sentence: Sentence, _ number: Int
  ) -> [Claim.Participant] {
    let roles = Roles(trigger)
    var result: [Claim.Participant] = []
    func add(_ actor: ActorReference, _ role: ParticipantRole, isInferred: Bool) {
      guard !result.contains(where: { $0.actor == actor }) else { return }
      result.append(Claim.Participant(actor: actor, role: role, isInferred: isInferred))
    }
    func add(_ party: Party, _ role: ParticipantRole) {
      switch party.head {
      case .person(let actor): add(actor, role, isInferred: false)
      case .country(let actor), .organisation(let actor): add(.known(actor), role, isInferred: false)
      default:
        // Whoever is named beside a pronoun is not meant by it.
        let named = (cast.subject + cast.partners).compactMap { person(sentence.parties[$0]) }
        let meant = actors(of: party, sentence, number, excluding: named + result.map(\.actor))
        if let other = other(of: party, meant, named, number) {
          add(other, role, isInferred: true)
        } else {
          for resolved in meant { add(resolved.actor, role, isInferred: resolved.isInferred) }
        }
      }
    }
    func add(_ indices: [Int], _ role: ParticipantRole) {
      for index in indices {
        if let leaders = leaders(of: index, sentence) {
          for leader in leaders { add(sentence.parties[leader], role) }
        } else {
          add(sentence.parties[index], role)
        }
      }
    }
    add(cast.subject, roles.subject)
    add(cast.partners, roles.partner)
    result += cast.implied.map { Claim.Participant(actor: $0, role: roles.partner, isInferred: true) }
    // Where a verb always has a subject, one that names nobody known is somebody else.
    let isLeftOut = dropsSubjects || ![.verb, .future, .participle].contains(form)
    if cast.subject.isEmpty, !roles.needsOnlyPartners, result.count < 2 || cast.rule == ["with"], isLeftOut,
      !isToldByOthers(before: cast, sentence),
      let person = speakerOfQuotation(sentence, result.map(\.actor))
        ?? discourse.person(for: [], sentence: number, excluding: result.map(\.actor))
    {
      result.append(Claim.Participant(actor: person, role: roles.subject, isInferred: true))
    }
    return withoutOwnCountries(result)
  }

  /// "In a call with X, the two sides …": X is one of the two, and the other is whom the text is about.
  private func other(
    of party: Party, _ meant: [PartyResolver.Resolved], _ named: [ActorReference], _ number: Int
  ) -> ActorReference? {
    guard case .pronoun(let marker) = party.head, marker.contains(.both), party.isBare, named.count == 1,
      !meant.contains(where: { named.contains($0.actor) })
    else { return nil }
    return discourse.person(for: [], sentence: number, excluding: named)
  }

  /// The persons a delegation is led by.
  private func leaders(of index: Int, _ sentence: Sentence) -> [Int]? {
    guard sentence.parties[index].isDelegation else { return nil }
    let first = sentence.parties.indices.first { other in
      guard other > index, other <= index + 2, case .person = sentence.parties[other].head else { return false }
      return sentence.parties[other].relation.contains(.ledBy)
    }
    guard let first else { return nil }
    return sentence.parties.indices.filter { sentence.parties[$0].group == sentence.parties[first].group }
  }

  func actors(of party: Party, _ sentence: Sentence, _ number: Int, excluding: [ActorReference])
    -> [PartyResolver.Resolved]
  {
    resolver.actors(of: party, besides: excluding) { marker in
      if marker.contains(.land) {
        if marker.contains(.he) { return speaker(of: party, sentence, number).map { [$0] } ?? [] }
        return (placeTold(before: party.first, sentence) ?? discourse.place(sentence: number)).map { [$0] } ?? []
      }
      let antecedents = Antecedents(sentence: sentence, resolver: resolver, text: text)
      if let subject = antecedents.person(for: party, marker, excluding: excluding) { return [subject] }
      if let group = antecedents.group(for: party, marker) { return group }
      if !marker.isDisjoint(with: [.they, .both, .their, .eachOther]) {
        var told = discourse.group(sentence: number, isOfStates: marker.contains(.states))
        if marker.contains(.both), !discourse.isOfEvent(sentence: number), areOfOneState(told) { told = [] }
        return told.isEmpty && marker.contains(.states) ? antecedents.states(before: party, lexicon) : told
      }
      return discourse.person(for: marker, sentence: number, excluding: excluding).map { [$0] } ?? []
    }
  }

  /// Two who only were told of and act for one state are no two sides.
  private func areOfOneState(_ told: [ActorReference]) -> Bool {
    told.count == 2 && told.allSatisfy(isPerson) && countryCode(told[0]) != nil
      && countryCode(told[0]) == countryCode(told[1])
  }

  /// A state beside its own representative is no further participant.
  private func withoutOwnCountries(_ participants: [Claim.Participant]) -> [Claim.Participant] {
    func isOwn(_ participant: Claim.Participant) -> Bool {
      guard case .known(let index) = participant.actor, lexicon.actorClass(index) == .country else { return false }
      let country = lexicon.facts(index).country
      return country != 0 && participants.contains { isPerson($0.actor) && countryCode($0.actor) == country }
    }
    return participants.contains(where: isOwn) ? participants.filter { !isOwn($0) } : participants
  }

  private func person(_ party: Party) -> ActorReference? {
    if case .person(let actor) = party.head { actor } else { nil }
  }

  func isPerson(_ party: Party) -> Bool { person(party) != nil }

  /// Whether somebody acts for a state.
  func isOf(_ person: ActorReference, _ state: ActorReference) -> Bool {
    countryCode(person).map { $0 == countryCode(state) } ?? false
  }

  func isPerson(_ actor: ActorReference) -> Bool { resolver.isPerson(actor) }

  func countryCode(_ actor: ActorReference) -> UInt16? {
    guard case .known(let index) = actor else { return nil }
    let country = lexicon.facts(index).country
    return country == 0 ? nil : country
  }

  /// Contacts take two; an internal one counts only between named persons.
  func isEnough(_ participants: [Claim.Participant], _ trigger: Trigger) -> Bool {
    guard !participants.isEmpty else { return false }
    if trigger.type == .agree, trigger.frame == .sign { return participants.count > 1 }
    guard trigger.type == .consult, trigger.mode != .visit else { return true }
    guard participants.count > 1 else { return false }
    let country = countryCode(participants[0].actor)
    return country == nil || participants.contains { countryCode($0.actor) != country }
      || participants.count { isPerson($0.actor) } > 1
  }

  // MARK: Circumstances

  func actor(ofPlace party: Party) -> ActorReference? {
    switch party.head {
    case .place(let actor), .country(let actor): .known(actor)
    default: nil
    }
  }

  private func bytes(_ item: Item) -> ByteRange {
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

/// Which roles a frame gives to its subject and to the others.
struct Roles {
  var subject = ParticipantRole.party
  var partner = ParticipantRole.party
  /// An empty subject stays empty.
  var needsOnlyPartners = false

  init(_ trigger: Trigger) {
    switch trigger.frame {
    case .meet, .quarrel, .attend, .attended, .visit, .stay, .arrive, .leave, .tell, .sign: break
    case .host, .summon: subject = .host
    case .act: (subject, partner) = (.source, .target)
    case .state: subject = .source
    case .appoint:
      subject = .target
      needsOnlyPartners = true
    }
    if trigger.frame == .sign || trigger.frame == .state || trigger.frame == .act { needsOnlyPartners = true }
  }
}
