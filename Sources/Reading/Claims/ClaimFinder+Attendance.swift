import Lexicon

/// Who is told to have taken part in what a noun tells.
extension ClaimFinder {
  /// Items between the noun and the word of taking part at most.
  private static let reach = 24

  /// "Une réunion à laquelle ont participé X et Y", "The talks were attended by X and Y", "X і Y взяли участь у саміті".
  func attendees(_ trigger: Trigger, _ form: TriggerForm, _ index: Int, _ sentence: Sentence) -> [Int] {
    guard form == .noun, trigger.frame == .meet, trigger.type == .consult else { return [] }
    let near = max(0, index - Self.reach)..<min(sentence.items.count, index + Self.reach)
    let word = near.filter { attendance($0, sentence) != nil }.min { abs($0 - index) < abs($1 - index) }
    guard let word, let frame = attendance(word, sentence), takesPart(word, frame, in: index, sentence) else {
      return []
    }
    let clause = list(behind: word, sentence.clause(around: word, text), sentence)
    let casting = Casting(sentence: sentence, clause: clause, item: word, form: .verb, text: text)
    return casting.attendees(isPassive: frame == .attended)
  }

  /// "From the Russian side X and Y took part, too": those of one state only came along where a contact has been told.
  func areOfOneSide(_ attendees: [Int], _ sentence: Sentence, _ number: Int) -> Bool {
    guard let last = claimSentences.last, number - last <= 2, claims.last?.type == .consult else { return false }
    let states = attendees.map { index -> UInt16? in
      if case .person(let actor) = sentence.parties[index].head { countryCode(actor) } else { nil }
    }
    return states.count > 1 && states[0] != nil && states.allSatisfy { $0 == states[0] }
  }

  /// "X also took part in the talks": adds somebody to the contact told right before, where the noun names nobody else.
  mutating func joinLastContact(
    _ trigger: Trigger, _ form: TriggerForm, _ index: Int, _ clause: Clause, _ sentence: Sentence, _ number: Int
  ) -> Bool {
    guard let last = claims.indices.last, claims[last].type == .consult, claims[last].mode != .visit,
      1...2 ~= number - claimSentences[last], sentence.dates.isEmpty,
      sentence.markers(in: clause.first..<clause.end).contains(.also),
      case let attendees = attendees(trigger, form, index, sentence), !attendees.isEmpty,
      sentence.parties.allSatisfy({ $0.group == sentence.parties[attendees[0]].group }),
      !areOfOneSide(attendees, sentence, number)
    else { return false }
    let actors = attendees.compactMap { index -> ActorReference? in
      if case .person(let actor) = sentence.parties[index].head { actor } else { nil }
    }
    let told = claims[last].participants.map(\.actor)
    guard actors.count == attendees.count, !actors.contains(where: told.contains) else { return false }
    claims[last].participants += actors.map { Claim.Participant(actor: $0, role: .party, isInferred: false) }
    claims[last].rule += ", joined later"
    discourse.noteEvent(told + actors, sentence: number, isContact: true)
    return true
  }

  private func attendance(_ index: Int, _ sentence: Sentence) -> Trigger.Frame? {
    // "nahmen … teil", not "zum Teil".
    if capitalisesNouns, text.tokens[sentence.items[index].first].isCapital { return nil }
    return sentence.items[index].triggers.lazy.filter { $0.form == .needs }
      .compactMap { grammar.triggers[$0.trigger]?.frame }.first { $0 == .attend || $0 == .attended }
  }

  /// "An der Beratung nahmen teil: X, Y": a colon behind the word of taking part leads to those who did.
  private func list(behind word: Int, _ clause: Clause, _ sentence: Sentence) -> Clause {
    guard clause.end > word, clause.end - word <= 3, clause.end < sentence.items.count,
      text.tokens[sentence.items[clause.end].first].isMark(":")
    else { return clause }
    var clause = clause
    clause.end = sentence.items.count
    return clause
  }

  /// Whether a word of taking part leads to the noun, with nothing but days and words about it between them, or the noun
  /// stands before it under a preposition, as the subject of a passive, or with the clause hung on it.
  private func takesPart(_ word: Int, _ frame: Trigger.Frame, in noun: Int, _ sentence: Sentence) -> Bool {
    let between = min(word, noun) + 1..<max(word, noun)
    guard !sentence.items[between].contains(where: isContact) else { return false }
    if word < noun {
      return between.count <= 8 && !between.contains { text.tokens[sentence.items[$0].first].isMark(",") }
    }
    return frame == .attended || sentence.markers(in: between).contains(.relative)
      || !StatusReader.relation(before: noun, sentence).isDisjoint(with: [.in, .to])
  }

  /// "Une réunion à laquelle ont participé X et Y s'est tenue à Rome": what the sentence says of the noun behind those
  /// who took part, up to its next clause.
  func endBehindAttendees(_ cast: Cast, _ sentence: Sentence) -> Int {
    let first = cast.partners.last.map { sentence.parties[$0].end } ?? 0
    let limit = min(sentence.items.count, first + 10)
    return (first..<limit).first { !sentence.items[$0].markers.isDisjoint(with: Marker.clauseOpeners) } ?? limit
  }

  private func isContact(_ item: Item) -> Bool {
    item.triggers.contains { $0.form != .needs && grammar.triggers[$0.trigger]?.type == .consult }
  }
}

extension Cast {
  /// Whether nobody else is named.
  func isOf(_ parties: [Int], _ sentence: Sentence) -> Bool {
    (subject + partners).allSatisfy { index in
      if case .person = sentence.parties[index].head { parties.contains(index) } else { true }
    }
  }

  /// The rule of those told to have taken part.
  static let attended = "attended"
}

extension Casting {
  /// Whoever the word of taking part says it of: its agent, the subject before it, whoever stands right behind it or
  /// the one its clause hangs on.
  func attendees(isPassive: Bool) -> [Int] {
    if isPassive { return related(.by, before: false).map { group(of: $0) } ?? [] }
    let subject = isWithSubject ? subjectBefore() : nil
    guard let party = subject ?? attendeeBehind() ?? clause.antecedent else { return [] }
    return group(of: party)
  }

  /// "à laquelle ont participé X et Y": somebody bare with no comma before him.
  private func attendeeBehind() -> Int? {
    bareAfter { party in
      !sentence.items[item + 1..<party.first].contains { text.tokens[$0.first].isMark(",") }
        && party.first - item <= 8
    }
  }
}
