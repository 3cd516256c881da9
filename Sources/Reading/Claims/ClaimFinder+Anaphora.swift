import Lexicon

/// What sentences add to the contacts told before them.
extension ClaimFinder {
  /// "The meeting took place on Sunday": a noun without anybody near it speaks of the contact told last.
  func isAnaphoric(_ trigger: Trigger, _ form: TriggerForm, _ index: Int, _ clause: Clause, _ sentence: Sentence)
    -> Bool
  {
    guard form == .noun, trigger.type == .consult, trigger.frame == .meet || trigger.mode == .visit,
      trigger.status == nil
    else { return false }
    if attendees(trigger, form, index, sentence).count > 1 { return false }
    if trigger.mode == .visit, !isCancelled(trigger, index, clause, sentence) { return false }
    let end = sentence.endWithTail(of: clause, behind: index, text)
    return !sentence.parties.contains { party in
      guard party.first >= clause.first, party.end <= end, !isSource(party, sentence) else { return false }
      switch party.head {
      case .place: return isSeatOfParty(party, index, sentence)
      case .country: return !party.isWhere
      case .organisation: return !party.isBare
      default: return true
      }
    }
  }

  /// "переговоры Москвы и Киева", "Gespräche zwischen Moskau und Kiew", "Washington and Tehran are to hold talks": seats
  /// of government that take part.
  private func isSeatOfParty(_ party: Party, _ noun: Int, _ sentence: Sentence) -> Bool {
    guard party.seatOf != nil else { return false }
    if !party.relation.isDisjoint(with: [.with, .between]) { return true }
    guard party.isBare else { return false }
    if party.first > noun { return party.first - noun <= 2 }
    return sentence.parties.contains { $0.group == party.group && $0.first != party.first && $0.seatOf != nil }
  }

  /// "…, сообщает Кремль": it tells of the event and takes no part in it.
  private func isSource(_ party: Party, _ sentence: Sentence) -> Bool {
    party.first > 1 && sentence.items[party.first - 1].markers.contains(.said)
      && text.tokens[sentence.items[party.first - 2].first].isMark(",")
  }

  private func isCancelled(_ trigger: Trigger, _ index: Int, _ clause: Clause, _ sentence: Sentence) -> Bool {
    StatusReader(sentence: sentence, clause: clause, item: index, form: .noun, text: text).status(of: trigger).0
      == .cancelled
  }

  /// "There will be no meeting".
  private func isRuledOut(_ noun: Int, _ clause: Clause, _ sentence: Sentence) -> Bool {
    sentence.markers(in: max(clause.first, noun - 4)..<min(clause.end, noun + 6)).isSuperset(of: [.negation, .future])
  }

  /// Gives the last contact the date and place that were missing, or calls it off ("The visit was cancelled").
  mutating func supplementLastContact(
    _ trigger: Trigger, _ index: Int, _ clause: Clause, _ sentence: Sentence, _ number: Int
  ) {
    guard let last = lastContact(trigger.mode, number) else { return }
    // "X devait rencontrer Y, mais le sommet a été annulé", "Das Treffen wurde abgesagt".
    let isOff =
      isCancelled(trigger, index, clause, sentence)
      || claims[last].status == .planned && isRuledOut(index, clause, sentence)
    discourse.noteEvent(claims[last].participants.map(\.actor), sentence: number, isContact: true)
    let circumstances = Circumstances(
      sentence: sentence, clause: clause, item: index, form: .noun, text: text, grammar: grammar, mentions: dates)
    let time = circumstances.dates
    // "First announced for May, the visit was put off": the one planned for June is still to come.
    if isOff, let told = time.value, let day = claims[last].date, told != day,
      sentence.markers(in: 0..<sentence.items.count).contains(.planned)
    {
      return
    }
    if isOff {
      // "Ein danach vorgesehenes Essen wurde gestrichen" is another contact.
      guard !isIndefinite(index, clause, sentence) else { return }
      // "Der Besuch war mehrfach verschoben worden": before it took place.
      if claims[last].status == .happened,
        !sentence.markers(in: clause.first..<clause.end).isDisjoint(with: [.often, .earlier])
      {
        return
      }
      if claims[last].status == .happened || claims[last].status == .planned {
        claims[last].status = .cancelled
        claims[last].rule += ", cancelled later"
      }
      return
    }
    // "Further talks are planned for March" is another contact.
    guard
      sentence.markers(in: clause.first..<index).isDisjoint(with: [.planned, .future])
        || claims[last].status != .happened
    else { return }
    // "There will be no other meeting this year".
    guard !isRuledOut(index, clause, sentence) else { return }
    if claims[last].date == nil, !time.isAdjunct { claims[last].date = time.value }
    if claims[last].place == nil { claims[last].place = circumstances.place.flatMap(actor(ofPlace:)) }
  }

  /// Whether the article before a noun is an indefinite one.
  private func isIndefinite(_ noun: Int, _ clause: Clause, _ sentence: Sentence) -> Bool {
    let article = stride(from: noun - 1, through: max(clause.first, noun - 4), by: -1).first { index in
      !sentence.items[index].markers.isDisjoint(with: [.article, .indefinite])
    }
    return article.map { sentence.items[$0].markers.contains(.indefinite) } ?? false
  }

  /// "…, но президент ее отменил", "er sagte es ab": with a pronoun for its object the word calls off the contact told
  /// right before, and no other is told in its clause.
  mutating func callOff(_ sentence: Sentence, _ number: Int) {
    let word = sentence.items.indices.first { index in
      sentence.items[index].markers.contains(.cancelled) && sentence.items[index].markers.isDisjoint(with: .planned)
        && [index - 1, index + 1].contains { beside in
          sentence.items.indices.contains(beside) && sentence.items[beside].markers.contains(.object)
        }
    }
    guard let word, let last = claims.lastIndex(where: { $0.type == .consult }), number - claimSentences[last] <= 1,
      claims[last].status == .planned
    else { return }
    let clause = sentence.clause(around: word, text)
    let tellsOther = sentence.items[clause.first..<clause.end].contains { item in
      item.triggers.contains { grammar.triggers[$0.trigger]?.type == .consult && $0.form != .needs }
    }
    guard !tellsOther else { return }
    claims[last].status = .cancelled
    claims[last].rule += ", called off"
  }

  /// The contact told last that a noun without parties can mean: a call is no meeting where a call was told.
  private func lastContact(_ mode: EventMode?, _ number: Int) -> Int? {
    func last(_ isFitting: (Claim) -> Bool) -> Int? {
      claims.lastIndex { $0.type == .consult && isFitting($0) }.flatMap { number - claimSentences[$0] <= 2 ? $0 : nil }
    }
    let same = mode == .call ? last { $0.mode == .call } : nil
    return same ?? last { ($0.mode == .visit) == (mode == .visit) }
  }

  /// The last place or state before an item, also one that is told as visited.
  func placeTold(before item: Int, _ sentence: Sentence) -> ActorReference? {
    sentence.parties.last {
      $0.end <= item && ($0.isWhere || isState($0) && $0.isBare && isObject($0, sentence))
    }.flatMap(actor(ofPlace:))
  }

  /// "посетит Португалию": right behind an event word.
  private func isObject(_ party: Party, _ sentence: Sentence) -> Bool {
    !party.isAttribute && party.first > 0
      && sentence.items[max(0, party.first - 2)..<party.first].contains { !$0.triggers.isEmpty }
  }

  private func isState(_ party: Party) -> Bool { if case .country = party.head { true } else { false } }

  /// Where a journey leads that does not say so itself.
  func placeTold(_ trigger: Trigger, _ number: Int) -> ActorReference? {
    trigger.frame == .visit ? discourse.place(sentence: number) : nil
  }

  /// "his visit", "sa tournée": told before, or it would say where it leads.
  func isKnownJourney(_ trigger: Trigger, _ form: TriggerForm, _ cast: Cast, _ sentence: Sentence) -> Bool {
    guard trigger.mode == .visit, form == .noun, cast.destination == nil, cast.onward == nil, cast.partners.isEmpty
    else { return false }
    return cast.subject.contains { sentence.parties[$0].isPossessive }
      && cast.subject.allSatisfy { if case .pronoun = sentence.parties[$0].head { true } else { false } }
  }

  /// "spoke of X's visit and described the trip": the journey told just before, whoever speaks of it.
  func isJourneyTold(_ cast: Cast, _ noun: Int, _ sentence: Sentence, _ number: Int) -> Bool {
    guard cast.isOfClause, cast.partners.isEmpty,
      case let before = sentence.markers(in: max(0, noun - 2)..<noun), before.contains(.article),
      before.isDisjoint(with: .indefinite), let last = claims.lastIndex(where: { $0.mode == .visit })
    else { return false }
    return number - claimSentences[last] <= 2
  }

  /// "the president's visit to Moscow": not of Russia's own.
  func isSeatOfOwn(_ cast: Cast, _ travellers: [Claim.Participant], _ sentence: Sentence, behind item: Int) -> Bool {
    guard let place = cast.destination, let seat = sentence.parties[place].seatOf, cast.onward == nil,
      sentence.parties[place].first > item
    else { return false }
    return isHome(.known(seat), of: travellers, orCity: false)
  }

  /// Whether a place is the state all travellers are from; nobody visits it, and who leaves it or a city of it sets out.
  private func isHome(_ place: ActorReference?, of travellers: [Claim.Participant], orCity: Bool) -> Bool {
    guard case .known(let index)? = place, orCity || lexicon.actorClass(index) == .country,
      case let country = lexicon.facts(index).country, country != 0
    else { return false }
    return travellers.allSatisfy { isPerson($0.actor) && countryCode($0.actor) == country }
  }

  /// "X and Y will visit a plant in Z": one of several who see a city is at home in its state, and shows it to the other.
  func isShown(_ place: ActorReference?, to travellers: [Claim.Participant]) -> Bool {
    guard case .known(let index)? = place, lexicon.actorClass(index) == .place, travellers.count > 1,
      case let country = lexicon.facts(index).country, country != 0
    else { return false }
    let local = travellers.filter { isPerson($0.actor) && countryCode($0.actor) == country }
    return !local.isEmpty && local.count < travellers.count
  }

  /// Where a journey leads, or where it led from; who leaves home goes on to where it is for.
  func destination(
    _ cast: Cast, _ travellers: [Claim.Participant], _ sentence: Sentence, _ number: Int
  ) -> ActorReference? {
    let told = cast.destination.flatMap { actor(ofPlace: sentence.parties[$0]) }
    if let land = cast.land { return placeTold(before: land, sentence) ?? discourse.place(sentence: number) }
    guard let onward = cast.onward, told == nil || isHome(told, of: travellers, orCity: true) else { return told }
    return actor(ofPlace: sentence.parties[onward])
  }

  /// Whether travellers come to a place that is not their own, told as such or in a new journey.
  func isJourney(
    _ trigger: Trigger, _ travellers: [Claim.Participant], to destination: ActorReference?, _ place: ActorReference?,
    dated: Bool
  ) -> Bool {
    if trigger.frame == .leave { return !isHome(destination ?? place, of: travellers, orCity: true) }
    guard trigger.frame == .visit || trigger.frame == .stay else { return true }
    if trigger.frame == .visit, destination != nil { return !isHome(destination, of: travellers, orCity: false) }
    // "was with X in May": a person visited is elsewhere.
    if destination == nil, travellers.count > 1, travellers.allSatisfy({ isPerson($0.actor) }),
      Set(travellers.map { countryCode($0.actor) }).count > 1
    {
      return true
    }
    guard let place, case .known(let index) = place else { return false }
    let country = lexicon.facts(index).country
    guard travellers.allSatisfy({ isPerson($0.actor) && countryCode($0.actor) != country }) else { return false }
    if trigger.frame == .stay { return true }
    return dated
      || !claims.contains { told in
        told.mode == .visit
          && told.participants.contains { one in travellers.contains { $0.actor == one.actor } }
      }
  }
}
