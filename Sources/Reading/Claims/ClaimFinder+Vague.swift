import Lexicon

/// What is told too vaguely to be an event.
extension ClaimFinder {
  /// Whether what is told without a day is no event: talks of states by a verb, a habit, readiness to talk.
  func isVague(
    _ trigger: Trigger, _ form: TriggerForm, _ index: Int, _ clause: Clause, _ sentence: Sentence,
    _ participants: [Claim.Participant], _ status: EventStatus
  ) -> Bool {
    if trigger.mode == .talks, trigger.status == nil, form != .noun,
      !participants.contains(where: { isPerson($0.actor) })
    {
      return true
    }
    guard trigger.type == .consult || trigger.type == .agree else { return false }
    if status == .hypothetical { return true }
    if form == .noun, isOfGroupsAlone(participants, index, clause, sentence) { return true }
    let around = max(clause.first, index - (form == .noun ? 6 : 3))..<min(clause.end, index + 3)
    return trigger.type == .consult && sentence.markers(in: around).contains(.often)
  }

  /// "зустрічі російських посадовців із представниками Китаю": groups of states, with no verb of taking place.
  private func isOfGroupsAlone(
    _ participants: [Claim.Participant], _ index: Int, _ clause: Clause, _ sentence: Sentence
  ) -> Bool {
    guard participants.allSatisfy({ !isPerson($0.actor) }),
      sentence.markers(in: clause.first..<clause.end).isDisjoint(with: [.occurs, .planned])
    else { return false }
    let groups = sentence.parties.filter { clause.contains($0) && $0.first > index }
    return groups.count > 1 && groups.contains { $0.relation.contains(.with) }
      && groups.allSatisfy { $0.head == .office && ($0.isDelegation || $0.isPlural) }
  }

  /// "обговорили підготовку візиту та переговори з X": those who discuss a contact need not take part in it, nor
  /// those who speak of recording conversations with somebody.
  func isDiscussed(_ cast: Cast, _ casting: Casting) -> Bool {
    let (item, sentence) = (casting.item, casting.sentence)
    guard casting.form == .noun, cast.partners.count < 2, let subject = cast.subject.first,
      sentence.parties[subject].end < item,
      case let isIntended = casting.isObjectOfInfinitive(item),
      isIntended || StatusReader.relation(before: item, sentence).isEmpty
    else { return false }
    let verb = (casting.clause.first..<item).last { index in
      sentence.items[index].triggers.contains { $0.form == .verb || $0.form == .future }
    }
    guard let verb, subject < sentence.parties.count, sentence.parties[subject].end <= verb else { return false }
    let isJoined = sentence.markers(in: verb + 1..<item).contains(.and)
    return sentence.items[verb].triggers.contains { sense in
      guard let trigger = grammar.triggers[sense.trigger], trigger.mode == .talks else { return false }
      return isIntended || isJoined && trigger.frame == .sign
    }
  }

  /// "X told Y", "an argument between X and Y": between states it is no contact.
  func isBetweenPersons(_ participants: [Claim.Participant], _ trigger: Trigger, _ form: TriggerForm) -> Bool {
    switch trigger.frame {
    case .tell: participants.allSatisfy { isPerson($0.actor) && (form == .infinitive || !$0.isInferred) }
    case .quarrel: participants.allSatisfy { isPerson($0.actor) }
    default: true
    }
  }
}
