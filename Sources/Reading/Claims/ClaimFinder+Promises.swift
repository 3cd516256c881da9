import Lexicon

/// What only announces a contact, and where a clause says one took place.
extension ClaimFinder {
  /// "agreed to meet", "ont convenu de se rencontrer": what is agreed is the meeting, which its own word tells.
  func isPromiseOfContact(_ trigger: Trigger, _ form: TriggerForm, _ index: Int, _ sentence: Sentence) -> Bool {
    guard trigger.type == .agree, form != .noun else { return false }
    for next in index + 1..<max(index + 1, min(index + 7, sentence.items.count)) {
      for sense in sentence.items[next].triggers {
        if sense.form == .infinitive { return grammar.triggers[sense.trigger]?.type == .consult }
        if sense.form == .needs || sense.form == .verb { return false }
      }
    }
    return false
  }

  /// "Vilnius, où X a reçu Y": the place a relative clause with a subject of its own hangs on.
  func placeOfClause(_ casting: Casting) -> ActorReference? {
    guard casting.isWithSubject, let place = casting.clause.place else { return nil }
    return actor(ofPlace: casting.sentence.parties[place])
  }
}
