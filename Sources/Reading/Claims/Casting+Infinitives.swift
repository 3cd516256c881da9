import Lexicon

/// Who does what an infinitive, or a clause without a subject, tells.
extension Casting {
  /// "…, um X zu treffen": whoever stands in such a clause is its object.
  var isInPurposeClause: Bool {
    form == .infinitive && clause.isSubordinate && clause.first > 0
      && sentence.items[clause.first - 1].markers.isSuperset(of: .purposeOpener)
  }

  /// "serra la main de X avant de rencontrer Y": the subject is that of the main verb.
  var isInfinitiveOfTime: Bool {
    form == .infinitive && item > 0 && sentence.items[item - 1].markers.contains(.before)
  }

  /// "у X не было времени встретиться": who has what the infinitive tells.
  func owner() -> Int? {
    guard form == .infinitive else { return nil }
    return parties.indices.first { index in
      let party = parties[index]
      return !party.relation.isDisjoint(with: [.aside, .in]) && party.relation.isDisjoint(with: .with)
        && !sentence.tellsRank(in: clause.first..<max(clause.first, party.first)) && isPerson(party)
        && party.first >= clause.first && party.end <= item
    }
  }

  /// "the will of X to visit Y", "предложил X посетить Y": whoever stands right before an infinitive and is no subject of
  /// the verb before it is the infinitive's.
  func wisher() -> Int? {
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
  func ownerOfIntention() -> Int? {
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

  /// Where languages leave pronouns out, a clause of reported speech without a subject has the speaker's ("Лавров
  /// сообщил, что встретится с …"); an infinitive of purpose has that of the main clause ("flog nach Rom, um X zu
  /// treffen").
  func speakerBefore() -> Int? {
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
}
