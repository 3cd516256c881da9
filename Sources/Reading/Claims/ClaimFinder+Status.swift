import Lexicon

/// Whether an event took place, as its word and the others of its clause tell.
extension ClaimFinder {
  /// The status told around the word, or by another event word of the clause ("sagte das Treffen ab").
  func status(
    _ trigger: Trigger, _ form: TriggerForm, _ index: Int, _ clause: Clause, _ sentence: Sentence
  ) -> (EventStatus, String?) {
    let told = StatusReader(sentence: sentence, clause: clause, item: index, form: form, text: text).status(of: trigger)
    // "Met for talks", "a été reçu pour un entretien": who met held them.
    if told.1 == StatusReader.purpose, isAmongThoseMeeting(trigger, index, clause, sentence) { return (.happened, nil) }
    // "Following his talks with X, Y agreed to meet Z": the meeting is another one.
    let isBehind = sentence.markers(in: max(clause.first, index - 3)..<index).contains(.after)
    if told.0 == .happened, isAgreed(clause, sentence) { return (.planned, "agreed on") }
    guard told.0 == .happened, form == .noun, !isBehind, trigger.type == .consult || trigger.type == .agree else {
      return told
    }
    if isAgreedOn(index, clause, sentence) { return (.planned, "agreed on") }
    let relation = StatusReader.relation(before: index, sentence)
    for other in clause.first..<clause.end where other != index {
      guard let sense = usable(sentence.items[other], at: other, in: sentence), sense.form != .noun,
        let verb = grammar.triggers[sense.trigger]
      else { continue }
      // "In a telephone call he invited X": the call was.
      // "Le plan prévoit une rencontre": what a programme provides for stands behind the verb.
      if let status = verb.status, verb.type == trigger.type, relation.isDisjoint(with: [.in, .aside]),
        verb.frame != .attend || other < index
      {
        return (status, "event word beside it")
      }
      // "haben ein Treffen vereinbart".
      if verb.type == .agree, !verb.hasNeeds, relation.isEmpty, trigger.type == .consult,
        sentence.markers(in: min(other, index)..<max(other, index)).isDisjoint(with: .and)
      {
        return (.planned, "agreed on")
      }
      // "lehnte ein Treffen mit X ab": what somebody rejects.
      if verb.type == .reject, sense.form == .verb, other < index,
        relation.isEmpty || verb.hasParticle && relation.contains(.from)
      {
        // "schloss ein Treffen nicht aus".
        let isOpen = capitalisesNouns && sentence.markers(in: index + 1..<clause.end).contains(.negation)
        return isOpen ? (.planned, "not ruled out") : (.denied, "denied")
      }
    }
    return told
  }

  /// "Das Treffen, das große Hoffnungen weckt, zwischen X und Y wurde abgesagt": what the main clause says behind a remark
  /// on its noun counts more than the remark.
  func statusBehindRemark(
    _ trigger: Trigger, _ form: TriggerForm, _ index: Int, _ sentence: Sentence
  ) -> (EventStatus, String?)? {
    guard form == .noun, let phrase = sentence.preposition(behindRemarkOn: index, text) else { return nil }
    let rest = Clause(first: phrase, end: sentence.end(behind: phrase, text))
    let told = StatusReader(sentence: sentence, clause: rest, item: phrase, form: form, text: text).status(of: trigger)
    if told.0 != .happened { return told }
    return sentence.markers(in: phrase..<rest.end).contains(.occurs) ? (.happened, "took place") : nil
  }

  /// "vereinbarten, dass sich X und Y treffen": what was agreed on in the clause before.
  private func isAgreed(_ clause: Clause, _ sentence: Sentence) -> Bool {
    guard capitalisesNouns, clause.isSubordinate, clause.first > 2,
      sentence.items[clause.first - 1].markers.contains(.that)
    else { return false }
    return sentence.items[clause.first - 3..<clause.first - 1].contains { item in
      item.triggers.contains { $0.form == .verb && grammar.triggers[$0.trigger]?.type == .agree }
    }
  }
}
