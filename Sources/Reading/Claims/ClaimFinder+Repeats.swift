import Corpus
import Lexicon

/// What is told again, or told of a contact without saying whose.
extension ClaimFinder {
  func isRepeat(_ claim: Claim, _ earlier: ArraySlice<Claim>) -> Bool {
    earlier.contains { other in
      other.type == claim.type && (other.status == claim.status || claim.mode == .talks && claim.status == .planned)
        && (other.mode == claim.mode || claim.mode == .talks)
        && other.hasAll(of: claim) && (claim.date == nil || other.date == claim.date)
        && (claim.mode != .visit || other.place == claim.place)
    }
  }

  /// "Before the meeting of the three, X and Y talked": of those who met then not all, and at another time.
  func isBesideOther(_ claim: Claim, _ index: Int, _ clause: Clause, _ sentence: Sentence) -> Bool {
    let isBeside = (clause.first..<index).contains { other in
      sentence.items[other].triggers.contains { $0.form == .noun }
        && !StatusReader.relation(before: other, sentence).isDisjoint(with: [.before, .after])
    }
    return isBeside
      && !claims.contains { $0.type == .consult && $0.hasAll(of: claim) && claim.hasAll(of: $0) }
  }

  /// A contact told before with the same participants and told again with nothing new.
  func isVagueRepeat(_ claim: Claim, _ form: TriggerForm, _ cast: Cast, _ sentence: Sentence) -> Bool {
    guard claim.type == .consult else { return false }
    return claims.contains { other in
      other.type == .consult && other.status == claim.status && (other.mode == .visit) == (claim.mode == .visit)
        && ((other.mode == .call) == (claim.mode == .call)
          || claim.mode == .talks && isAnaphora(claim)
            && (form != .noun
              || claim.status == .happened && (!cast.partners.isEmpty || isOfBoth(cast, sentence))))
        && other.hasAll(of: claim)
        && (claim.place == nil || claim.place == other.place || isTheirs(cast, sentence))
    }
  }

  /// "The Russian-American talks went on": the states of those whose talks were told right before.
  func isTalkOfTheirStates(_ claim: Claim, _ number: Int) -> Bool {
    guard claim.type == .consult, claim.mode != .visit, claim.mode != .call,
      claim.status == .happened || claim.status == .planned, claim.date == nil,
      claim.participants.count > 1, !claim.participants.contains(where: { isPerson($0.actor) })
    else { return false }
    let states = Set(claim.participants.map { countryCode($0.actor) })
    guard !states.contains(nil) else { return false }
    return claims.indices.contains { index in
      let told = claims[index]
      return number - claimSentences[index] <= 2 && told.type == .consult
        && (told.status == claim.status || claim.status == .planned && claimSentences[index] == number)
        && told.mode != .visit && told.mode != .call && told.participants.allSatisfy { isPerson($0.actor) }
        && Set(told.participants.map { countryCode($0.actor) }) == states
    }
  }

  /// "X arrived for a visit", "приедет с визитом", "se rendra en visite": verb and noun tell one journey, and the verb
  /// whether it was made.
  func isToldByMotion(
    _ trigger: Trigger, _ form: TriggerForm, _ index: Int, _ clause: Clause, _ sentence: Sentence
  ) -> Bool {
    guard trigger.frame == .visit, form == .noun || form == .participle else { return false }
    if form == .noun {
      let relation = stride(from: index - 1, through: max(clause.first, index - 5), by: -1).lazy
        .map { sentence.items[$0].markers.intersection(Marker.relations.union(.purpose)) }.first { !$0.isEmpty }
      guard let relation, !relation.isDisjoint(with: [.with, .to, .in, .purpose]) else { return false }
    }
    func destination(_ trigger: Trigger, _ form: TriggerForm, _ item: Int) -> Int? {
      let casting = Casting(sentence: sentence, clause: clause, item: item, form: form, text: text)
      return casting.cast(trigger).flatMap { $0.subject.isEmpty ? nil : $0.destination }
    }
    return (clause.first..<clause.end).contains { other in
      guard other != index, let sense = usable(sentence.items[other], at: other, in: sentence),
        [.verb, .future, .participle, .infinitive].contains(sense.form), let verb = grammar.triggers[sense.trigger],
        verb.frame == .visit || verb.frame == .arrive, let place = destination(verb, sense.form, other)
      else { return false }
      // A second participle tells the same only when it leads to the same place.
      return form == .noun || other < index && destination(trigger, form, index) == place
    }
  }

  /// "В ходе беседы стороны обсудили …": the sides bare behind the noun.
  private func isOfBoth(_ cast: Cast, _ sentence: Sentence) -> Bool {
    cast.subject.count == 1
      && cast.subject.allSatisfy { index in
        guard case .pronoun(let marker) = sentence.parties[index].head else { return false }
        return marker.contains(.both) && sentence.parties[index].isBare
      }
  }

  /// "their talks": wherever a place stands beside, those just told.
  private func isTheirs(_ cast: Cast, _ sentence: Sentence) -> Bool {
    guard cast.partners.isEmpty, cast.subject.count == 1, let party = cast.subject.first.map({ sentence.parties[$0] }),
      party.isPossessive
    else { return false }
    return sentence.items[party.first].markers.contains(.their)
  }

  /// "They discussed …": all its parties are told by what was told before.
  private func isAnaphora(_ claim: Claim) -> Bool { claim.participants.allSatisfy(\.isInferred) }

  /// "X met Y ahead of a summit": a meeting behind a preposition with no parties of its own is only the occasion.
  func isOccasion(_ claim: Claim, _ item: Int, _ cast: Cast, _ sentence: Sentence, _ start: Int) -> Bool {
    guard claim.type == .consult, claim.mode != .visit else { return false }
    let parties = (cast.subject + cast.partners).map { sentence.parties[$0] }
    guard parties.allSatisfy({ $0.end <= item && !$0.isPossessive && !$0.isAttribute }) else { return false }
    return claims[start...].contains { other in
      other.type == .consult && other.mode != .visit && other.hasAll(of: claim)
    }
  }
}

extension Claim {
  /// Whether everybody who takes part in another takes part in this.
  func hasAll(of other: Claim) -> Bool {
    other.participants.allSatisfy { one in participants.contains { $0.actor == one.actor } }
  }
}
