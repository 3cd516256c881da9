import Lexicon

/// What only announces a contact, and where a clause says one took place.
extension ClaimFinder {
  /// "agreed to meet", "ont convenu de se rencontrer": what is agreed is the meeting, which its own word tells.
  func isPromiseOfContact(_ trigger: Trigger, _ form: TriggerForm, _ index: Int, _ sentence: Sentence) -> Bool {
    guard trigger.type == .agree else { return false }
    let isOfContact = (index + 1..<max(index + 1, min(index + 6, sentence.items.count))).contains { next in
      isContactNoun(next, sentence) && isAbout(index + 1..<next, sentence)
    }
    if isOfContact || form == .noun { return isOfContact }
    // "agreed to a (bilateral) summit": the phrase has swallowed what leads to it.
    if sentence.items[index].end - sentence.items[index].first > 1,
      (index + 1...index + 2).contains(where: { next in
        sentence.items.indices.contains(next) && isContactNoun(next, sentence)
          && (next == index + 1 || sentence.isPlainWord(index + 1, text))
      })
    {
      return true
    }
    if !trigger.hasNeeds, isBehindContact(index, sentence) { return true }
    for next in index + 1..<max(index + 1, min(index + 7, sentence.items.count)) {
      for sense in sentence.items[next].triggers {
        if sense.form == .infinitive { return grammar.triggers[sense.trigger]?.type == .consult }
        if sense.form == .needs || sense.form == .verb { return false }
      }
    }
    return false
  }

  /// "договоренность о встрече с X", "an agreement on a meeting": the noun of what was agreed on.
  func isAgreedOn(_ index: Int, _ clause: Clause, _ sentence: Sentence) -> Bool {
    (max(clause.first, index - 5)..<index).contains { other in
      isAbout(other + 1..<index, sentence)
        && sentence.items[other].triggers.contains { $0.form != .needs && grammar.triggers[$0.trigger]?.type == .agree }
    }
  }

  /// "haben ein Treffen vereinbart": the object of a verb at the end of its clause.
  private func isBehindContact(_ index: Int, _ sentence: Sentence) -> Bool {
    guard capitalisesNouns else { return false }
    let noun = stride(from: index - 1, through: max(0, index - 6), by: -1).first { isContactNoun($0, sentence) }
    return noun.map {
      StatusReader.relation(before: $0, sentence).isEmpty && !sentence.hasVerb(in: $0 + 1..<index)
        && sentence.markers(in: $0..<index).isDisjoint(with: [.and, .that])
    } ?? false
  }

  private func isContactNoun(_ index: Int, _ sentence: Sentence) -> Bool {
    sentence.items[index].triggers.contains { $0.form == .noun && grammar.triggers[$0.trigger]?.type == .consult }
  }

  /// Whether a stretch leads to what something is about, and to nothing else.
  private func isAbout(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    sentence.markers(in: range).contains(.about)
      && !sentence.items[range].contains { item in item.triggers.contains { $0.form != .needs && $0.form != .particle }
      }
  }

  /// "vereinbarten, dass …", "haben sich verständigt, … zu …": what is agreed on stands in a clause behind, and is no more
  /// than meant.
  func isIntention(_ trigger: Trigger, _ form: TriggerForm, _ index: Int, _ sentence: Sentence) -> Bool {
    guard trigger.type == .agree, trigger.mode == .sign, !trigger.hasNeeds, form != .noun,
      index + 1 < sentence.items.count, sentence.items[index].end - sentence.items[index].first == 1
    else { return false }
    return text.tokens[sentence.items[index + 1].first].isMark(",")
  }

  /// Whether the clause of a noun has a verb of meeting before it, or that of a visit one of coming ("arrived for a visit").
  func isAmongThoseMeeting(_ noun: Trigger, _ index: Int, _ clause: Clause, _ sentence: Sentence) -> Bool {
    (clause.first..<clause.end).contains { place in
      sentence.items[place].triggers.contains { sense in
        guard sense.form == .participle || sense.form == .verb && place < index,
          let trigger = grammar.triggers[sense.trigger]
        else {
          return false
        }
        return trigger.type == .consult && (trigger.mode == .meet || noun.mode == .visit && trigger.mode == .visit)
      }
    }
  }

  /// "During the talks a memorandum was signed", "По итогам встречи подписано соглашение": where a contact has come to
  /// that, the states of those who met are its parties.
  func outcome(_ trigger: Trigger, _ casting: Casting, _ number: Int) -> Cast? {
    guard isSigning(trigger), casting.clause.antecedent == nil,
      casting.form == .participle
        ? opensWithContact(casting.clause, casting.sentence) : isPlannedBehindContact(casting, number)
    else { return nil }
    let states = states(of: discourse.group(sentence: number, isOfStates: false))
    return states.count > 1 ? Cast(implied: states, rule: ["sign", "outcome of the contact before"]) : nil
  }

  /// "The signing of several agreements is planned": right behind a contact, with nobody told in the sentence.
  private func isPlannedBehindContact(_ casting: Casting, _ number: Int) -> Bool {
    guard casting.form == .noun, let last = claims.last, last.type == .consult, last.status == .planned,
      claimSentences.last == number - 1
    else { return false }
    return casting.sentence.parties.isEmpty
      && casting.sentence.markers(in: casting.clause.first..<casting.clause.end).contains(.planned)
  }

  /// For whom those who met sign; who is of no known state signs for nobody else.
  private func states(of actors: [ActorReference]) -> [ActorReference] {
    var states: [ActorReference] = []
    for actor in actors {
      let state = if case .known(let index) = actor { lexicon.country(of: index) } else { nil as Int? }
      let party = state.map { ActorReference.known($0) } ?? actor
      if !states.contains(party) { states.append(party) }
    }
    return states
  }

  /// "Cela a conduit à l'annulation de la signature de l'accord", "The signing fell through": what the states of
  /// those who met right before did not sign.
  func unsigned(_ trigger: Trigger, _ casting: Casting, _ number: Int) -> Cast? {
    guard isSigning(trigger), casting.form == .participle || casting.form == .noun, casting.clause.antecedent == nil,
      let last = claims.lastIndex(where: { $0.type == .consult && $0.participants.count > 1 }),
      number - claimSentences[last] <= (tellsContact(casting) ? Self.longReach : 2),
      case let reader = StatusReader(
        sentence: casting.sentence, clause: casting.clause, item: casting.item, form: casting.form, text: text),
      case let status = reader.status(of: trigger).0,
      // "no signing is planned" is none called off.
      status == .cancelled || status == .denied && casting.form == .participle
    else { return nil }
    let met = claims[last].participants.map(\.actor)
    let states = states(of: met)
    return Cast(implied: states.count > 1 ? states : met, rule: ["sign", "parties of the contact before"])
  }

  /// In sentences, where one that tells of a contact goes on from it.
  private static let longReach = 6

  private func tellsContact(_ casting: Casting) -> Bool {
    let near = max(casting.clause.first, casting.item - 20)..<casting.item
    return casting.sentence.items[near].contains { item in
      item.triggers.contains { $0.form == .noun && grammar.triggers[$0.trigger]?.type == .consult }
    }
  }

  private func isSigning(_ trigger: Trigger) -> Bool {
    trigger.frame == .sign && trigger.type == .agree && trigger.hasNeeds
  }

  /// "During the meeting", "Anlässlich der Gespräche", "à l'issue de l'entretien".
  func opensWithContact(_ clause: Clause, _ sentence: Sentence) -> Bool {
    let opening = clause.first..<min(clause.first + 6, clause.end)
    return sentence.items[opening].contains { item in
      item.triggers.contains { $0.form == .noun && grammar.triggers[$0.trigger]?.type == .consult }
    } && sentence.items[opening.prefix(2)].contains { !$0.markers.isDisjoint(with: Marker.relations) }
  }

  /// "Vilnius, où X a reçu Y": the place a relative clause with a subject of its own hangs on.
  func placeOfClause(_ casting: Casting) -> ActorReference? {
    guard casting.isWithSubject, let place = casting.clause.place else { return nil }
    return actor(ofPlace: casting.sentence.parties[place])
  }
}
