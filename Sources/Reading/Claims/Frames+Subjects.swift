import Lexicon

/// Whose the meeting is that a noun tells.
extension Casting {
  /// Whoever stands before the noun, else behind it, else for whom it is told.
  func takeSubject(_ cast: inout Cast) {
    if let subject = subjectBefore() {
      cast.subject = group(of: subject)
      cast.rule.append("subject")
    } else if let after = bareAfter(nil, isSubjectBehind), !cast.partners.contains(after) {
      cast.subject = group(of: after)
      cast.rule.append("subject after the noun")
    } else if let scheduler = scheduler(), !cast.partners.contains(scheduler) {
      cast.subject = [scheduler]
      cast.rule.append("on the programme of")
    } else if let owner = ownerBefore([.aside, .in]) {
      // "für X stehen Treffen mit Y auf dem Programm", "у X заплановані зустрічі з Y".
      cast.subject = group(of: owner)
      cast.rule.append("for")
    } else if let planner = planner() {
      cast.subject = group(of: planner)
      cast.rule.append("plan of")
    } else if let holder = holder() {
      cast.subject = group(of: holder)
      cast.rule.append("held by")
    }
  }

  /// "Talks on trade were held by X and Y": a by-word of two tells what they did.
  private func holder() -> Int? {
    parties.indices.first { index in
      guard parties[index].relation.contains(.by), clause.contains(parties[index]), parties[index].first > item else {
        return false
      }
      let word = sentence.items[item..<parties[index].first].last { $0.markers.contains(.by) }
      return word.map { $0.end - $0.first > 1 } ?? false
    }
  }

  /// "Der Plan von X sieht ein Treffen mit Y vor", "Le programme de X prévoit …": whose the subject is of a verb that leads
  /// to the noun.
  private func planner() -> Int? {
    guard StatusReader.relation(before: item, sentence).isEmpty else { return nil }
    return parties.indices.first { index in
      let party = parties[index]
      guard party.relation.contains(.of), party.first > clause.first, party.first - clause.first <= 4,
        party.end < item, isPerson(party), case let verb = sentence.items[party.end]
      else { return false }
      return verb.markers.contains(.future) || verb.triggers.contains { $0.form == .verb }
    }
  }

  /// "Ein Treffen mit X steht auf Ys Programm", "est au programme de Y": on whose programme it is.
  private func scheduler() -> Int? {
    parties.indices.first { index in
      let party = parties[index]
      guard party.first > item + 1, clause.contains(party), isPerson(party) else { return false }
      if party.nameCase == .oblique, sentence.items[party.first - 1].markers.contains(.planned) { return true }
      return party.relation.contains(.of) && sentence.markers(in: party.first - 3..<party.first).contains(.planned)
    }
  }

  /// Somebody, or a delegation, for whom or with whom it is told.
  private func ownerBefore(_ relation: Marker) -> Int? {
    parties.indices.last { index in
      let party = parties[index]
      return !party.relation.isDisjoint(with: relation) && party.first >= clause.first && party.end <= item
        && (isPerson(party) || party.isDelegation && !party.affiliations.isEmpty)
    }
  }

  private func isSubjectBehind(_ party: Party) -> Bool {
    !isGenitive(party) && party.nameCase != .oblique && !isAside(party) && !hasNoun(before: party)
      && !isOccasion(of: party) && !isOfNextClause(party)
  }

  /// "Встречи с X не будет, в Осло поедет Y": a verb stands between them, behind a comma.
  private func isOfNextClause(_ party: Party) -> Bool {
    let between = sentence.items[min(item + 1, party.first)..<party.first]
    guard let comma = between.firstIndex(where: { text.tokens[$0.first].isMark(",") }) else { return false }
    return between[comma...].contains { $0.triggers.contains { $0.form == .verb || $0.form == .future } }
  }

  /// "Before the meeting, X and Y held talks": the noun tells only when, of those who met otherwise.
  private func isOccasion(of party: Party) -> Bool {
    !StatusReader.relation(before: item, sentence).isDisjoint(with: [.before, .after])
      && parties.count { $0.group == party.group } > 1
      && sentence.items[party.end..<max(party.end, clause.end)].contains { word in
        word.triggers.contains { $0.form == .noun }
      }
  }
}
