import Lexicon

extension Casting {
  /// The cast of a trigger's frame, or `nil` when the sentence does not fill it.
  func cast(_ trigger: Trigger) -> Cast? {
    guard var cast = frameCast(trigger) else { return nil }
    if trigger.frame == .meet || trigger.frame == .host, !cast.subject.isEmpty, !cast.partners.isEmpty {
      cast.partners += besides().filter { !cast.subject.contains($0) && !cast.partners.contains($0) }
    }
    return cast
  }

  private func frameCast(_ trigger: Trigger) -> Cast? {
    switch trigger.frame {
    case .meet, .quarrel: form == .noun ? meetingNoun() : meetingVerb()
    // Told by the noun of what they took part in.
    case .attend, .attended: nil
    case .visit: visit([.to, .in])
    case .stay: visit([.in])
    case .arrive: visit(.to)
    case .leave: leave()
    case .host: trigger.status == .planned ? invitation() : host()
    case .summon: host() ?? summons()
    case .tell: tell()
    case .sign: sign(trigger.hasNeeds)
    case .act: act()
    case .state: state()
    case .appoint: appoint()
    }
  }

  // MARK: Meetings

  /// "X met (with) Y", "X und Y trafen sich", "the leaders of X and Y met".
  private func meetingVerb() -> Cast? {
    var cast = Cast()
    let interrupted = interrupted()
    let subject = interrupted?.subject ?? (isFinal ? firstSubjectBefore() : nil) ?? subjectBefore()
    if let subject { cast.subject = group(of: subject) }
    let object = interrupted?.object ?? (isFinal ? subject.flatMap(objectBefore) : nil)
    // "will wegen des Streits mit X den Präsidenten Y treffen": an object between belongs to the verb, "with" does not.
    // "Nach Gesprächen mit X traf Y Z": with somebody behind the verb the phrase before belongs to its own noun.
    if let with = led() ?? related(.with, before: isFinal || bareAfter() == nil), !isOfOtherNoun(with),
      object.map({ parties[$0].first < parties[with].first }) ?? true
    {
      cast.partners = company(of: with)
      cast.rule.append("with")
    } else if let object {
      cast.partners = objects(from: subject, to: object)
      cast.rule.append("object before the verb")
    }
    if cast.partners.isEmpty, let pronoun = objectPronoun() {
      cast.partners = [pronoun]
      cast.rule.append("pronoun before the verb")
    }
    if cast.subject.isEmpty, let after = bareAfter(), group(of: after).count > 1 || !hasUnknownSubject {
      cast.subject = group(of: after)
      cast.rule.append("subject after the verb")
    }
    if cast.partners.isEmpty, !cast.subject.isEmpty, let addressee = addressee() {
      cast.partners = company(of: addressee)
      cast.rule.append("to")
    }
    if cast.partners.isEmpty, let last = cast.subject.last {
      let from = max(item, sentence.parties[last].end - 1)
      if let object = bareAfter(from), !cast.subject.contains(object), isWithinReach(object, of: cast),
        !isOfInfinitive(object), !isOfNextVerb(object),
        !isOfOtherMeeting(object)
      {
        cast.partners = group(of: object)
        cast.rule.append("object")
      } else if form == .verb, let object = objectInFront(), !cast.subject.contains(object) {
        cast.partners = group(of: object)
        cast.rule.append("object before the verb")
      } else if form == .verb, let object = cast.subject.first, let subject = earlierSubject(than: object) {
        cast.partners = cast.subject
        cast.subject = group(of: subject)
        cast.rule.append("object before the verb")
      }
    }
    if cast.partners.isEmpty, !cast.subject.isEmpty, let object = partitive() {
      cast.partners = group(of: object)
      cast.rule.append("object")
    }
    if cast.partners.isEmpty, let with = related(.with), !isOfTopic(with) {
      cast.partners = company(of: with)
      cast.rule.append("with")
    }
    if cast.partners.isEmpty, !cast.subject.isEmpty, let leader = leader() {
      cast.partners = group(of: leader)
      cast.rule.append("led by")
    }
    return cast
  }

  /// "when allies meet in July, he expects": where subjects stand before verbs, a word nobody listed is one.
  private var hasUnknownSubject: Bool {
    guard isSubjectFirst, form == .verb || form == .infinitive, item > clause.first,
      case let word = sentence.items[item - 1]
    else { return false }
    return !word.isKnown && !word.isDate && text.tokens[word.first].isWord
  }

  /// "met a group of lawmakers led by X": whoever leads those met; "under" alone leads to much else.
  private func leader() -> Int? {
    guard let leader = related(.ledBy, before: false), isPerson(parties[leader]), parties[leader].first > 0 else {
      return nil
    }
    let word = sentence.items[..<parties[leader].first].last { $0.markers.contains(.ledBy) }
    return word.flatMap { $0.end - $0.first > 1 ? leader : nil }
  }

  /// "X and Y spoke on Monday and discussed Z's visit": two who met need no third, unless it stands right behind.
  private func isWithinReach(_ object: Int, of cast: Cast) -> Bool {
    cast.subject.count < 2 && !cast.subject.contains { isGroup(parties[$0]) } || parties[object].first < item
      || !sentence.markers(in: item + 1..<parties[object].first).contains(.and)
        && parties[object].first - item <= 4
  }

  /// "X held talks with Y", "a meeting between X and Y", "X's meeting with Y", "die Gespräche von X und Y".
  private func meetingNoun() -> Cast? {
    var cast = Cast()
    if let members = between() {
      cast.partners = members
      cast.rule.append("between")
      return cast
    }
    if let cast = castOfAttributes() { return cast }
    // "received a call from X".
    let with = (related(.with) ?? (mode == .call ? related(.from) : nil)).flatMap {
      isOfLaterNoun($0) || isOfTopic($0) || isOfEarlierNoun($0) || isBehindOccasion($0) ? nil : $0
    }
    // "der EU-Gipfel", "the NATO summit": a body's own meeting is told as an occasion, unless somebody comes to it.
    if isOfOneBody, with.map({ parties[$0].end <= item }) ?? true { return nil }
    if let with {
      cast.partners = company(of: with)
      cast.rule.append("with")
    }
    if let possessor = possessor() {
      // "the G20 foreign ministers' meeting": told as an occasion as well.
      if with.map({ parties[$0].end <= item }) ?? true, parties[possessor].head == .office, parties[possessor].isPlural,
        group(ofPossessor: possessor).count == 1
      {
        return nil
      }
      cast.subject = group(ofPossessor: possessor)
      cast.rule.append("possessor")
    } else if let genitive = genitiveAfter(), !cast.partners.contains(genitive), !isLevel(genitive, of: cast) {
      // "en marge du sommet du G20": a body's own meeting is told as an occasion.
      if with.map({ parties[$0].end <= item }) ?? true, case .organisation = sentence.parties[genitive].head,
        group(of: genitive).count == 1
      {
        return nil
      }
      cast.subject = group(of: genitive)
      cast.rule.append("genitive")
    }
    if cast.partners.isEmpty, cast.subject.count > 1 { return cast }
    // "a présenté ses lettres de créance au président X".
    if cast.partners.isEmpty, let addressee = addressee(), !cast.subject.contains(addressee) {
      cast.partners = group(of: addressee)
      cast.rule.append("to")
    }
    if cast.partners.isEmpty, !cast.subject.isEmpty, let subject = subjectBefore(), !cast.subject.contains(subject) {
      // "Putin kam zu einem Treffen der Präsidenten": the genitive tells the others.
      cast.partners = group(of: subject)
      return cast
    }
    if cast.subject.isEmpty, cast.partners.count < 2, isTopic { return nil }
    if cast.subject.isEmpty { takeSubject(&cast) }
    if mode == .call, cast.partners.isEmpty, let (caller, called) = clauseActors() {
      cast.subject = group(of: caller)
      cast.partners = group(of: called)
      cast.rule.append("subject and object")
    }
    return cast
  }

  /// "les négociations franco-allemandes", and who speaks for such states.
  private func castOfAttributes() -> Cast? {
    let attributes = attributes() + attributesAfter(reach: 1) + namesAfter()
    guard attributes.count > 1 else { return nil }
    if let (subject, with) = personsBeside(attributes) {
      return Cast(subject: group(of: subject), partners: company(of: with), rule: ["with"])
    }
    // "російсько-турецькі переговори під головуванням президентів": they speak for the states.
    let leaders = related(.ledBy, before: false).map { group(of: $0) }
    return Cast(subject: leaders ?? attributes, rule: ["attributes"])
  }

  /// "talks with X at the level of ministers": offices of no state beside somebody met.
  private func isLevel(_ genitive: Int, of cast: Cast) -> Bool {
    let party = parties[genitive]
    return !cast.partners.isEmpty && party.head == .office && party.isPlural && party.affiliations.isEmpty
      && party.owner.isEmpty
  }

  /// Whether one body alone stands right before the noun.
  private var isOfOneBody: Bool {
    guard let last = parties.indices.last(where: { parties[$0].end <= item }),
      case .organisation = parties[last].head, !parties[last].isPossessive, group(of: last).count == 1
    else { return false }
    return parties[last].end == item || compound() == [last]
  }

  /// "In a call X urged Y", "X hat Y in einem Telefonat gebeten": the two who stand bare in the clause of an adverbial.
  private func clauseActors() -> (Int, Int)? {
    guard
      !sentence.markers(in: max(0, item - 3)..<item).isDisjoint(with: .in)
        || StatusReader.relation(before: item, sentence).contains(.aside)
    else { return nil }
    let bare = parties.indices.filter { parties[$0].isBare && isActor(parties[$0]) && clause.contains(parties[$0]) }
    guard let first = bare.first, let second = bare.first(where: { parties[$0].group != parties[first].group }) else {
      return nil
    }
    return (first, second)
  }

  func group(ofPossessor index: Int) -> [Int] {
    if case .pronoun = parties[index].head { return [index] }
    return sentence.parties.indices.filter { sentence.parties[$0].group == sentence.parties[index].group }
  }

  // MARK: Words

  /// "will call on X to end the war": an infinitive stands behind.
  private func isUrged(_ party: Party) -> Bool {
    party.end < clause.end && sentence.items[party.end].markers.contains(.to)
      && !parties.contains { $0.first > party.end && $0.first - party.end <= 2 && $0.relation.contains(.to) }
  }

  /// "X told Y": only between named parties.
  private func tell() -> Cast? {
    guard let subject = subjectBefore() ?? bareAfter() else { return nil }
    guard
      let listener = bareAfter(max(item, sentence.parties[subject].end - 1)) ?? related([.to, .with], before: false)
        ?? led()
    else { return nil }
    guard listener != subject, sentence.parties[listener].first - item <= 6 || sentence.parties[subject].first > item
    else { return nil }
    if form == .infinitive, isUrged(sentence.parties[listener]) { return nil }
    var cast = Cast(subject: group(of: subject), partners: group(of: listener))
    cast.rule.append("told")
    return cast
  }
}
