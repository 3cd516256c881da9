import Lexicon

/// The casts of deeds and words: signing, acting upon somebody, saying, appointing.
extension Casting {
  /// - Parameter signs: the trigger tells the signing, not just the document.
  func sign(_ signs: Bool) -> Cast? {
    var cast = Cast()
    let members =
      between() ?? (signs && form != .noun || tellsTopic ? between(apart: 8, isOfTopic: tellsTopic) : nil)
      ?? (signs ? betweenOfDocument() : nil)
    if let members {
      cast.partners = members
    } else if let with = related(.with), !isOfContact(with) {
      cast.partners = group(of: companyBehindTopic(with) ?? with)
    }
    if form == .noun {
      if let possessor = possessor() { cast.subject = group(ofPossessor: possessor) }
      let attributes = attributes()
      if attributes.count > 1 { cast.subject = attributes }
      if cast.subject.isEmpty, cast.partners.count < 2, case let pair = attributesAfter(reach: 8), !pair.isEmpty {
        (cast.subject, cast.partners) = (pair, [])
      }
      // A document by itself is none signed: it must say whose it is.
      if !signs, cast.subject.isEmpty, cast.partners.count < 2 { return nil }
    }
    if form == .participle || form == .noun && signs && cast.subject.isEmpty,
      let by = related(.by, before: false) ?? (form == .noun ? nil : related(.by))
    {
      cast.subject = group(of: by)
    }
    // "X welcomed the agreement between Y and Z": the noun has its own.
    if cast.subject.isEmpty, form != .noun || (members?.count ?? 0) < 2, let subject = subjectBefore(),
      !cast.partners.contains(subject), parties[subject].nameCase != .oblique
    {
      cast.subject = group(of: subject)
    }
    if cast.subject.isEmpty, cast.partners.count < 2, let after = bareAfter() { cast.subject = group(of: after) }
    guard !cast.subject.isEmpty || !cast.partners.isEmpty else { return nil }
    cast.rule.append("sign")
    return cast
  }

  /// "an agreement on fishing and trade (between X and Y)": a preposition behind the noun leads to what it is about.
  private var tellsTopic: Bool {
    form == .noun && item + 1 < clause.end && sentence.items[item + 1].markers.contains(.about)
  }

  /// "договорились поговорить после встречи X с Y": of an agreement the company of a contact told behind it is not its own.
  private func isOfContact(_ with: Int) -> Bool {
    if isOfObject(with) { return true }
    guard form != .noun, mode == .sign || mode == .promise, parties[with].first > item else { return false }
    return (item + 1..<parties[with].first).contains { index in
      sentence.items[index].triggers.contains { $0.form == .noun }
        && !StatusReader.relation(before: index, sentence).isDisjoint(with: [.after, .before])
    }
  }

  /// "обговорили підготовку візиту та можливі переговори з X": what is discussed behind "and" has company of its own.
  private func isOfObject(_ with: Int) -> Bool {
    guard mode == .talks, form != .noun, case let noun = parties[with].first - 2, noun > item + 1,
      sentence.items[noun].triggers.contains(where: { $0.form == .noun }),
      sentence.markers(in: item + 1..<noun).contains(.and)
    else { return false }
    return StatusReader.relation(before: noun, sentence).isEmpty
  }

  /// "обсудил переговоры с X с представителями Y": of two phrases the one behind an event noun is that noun's.
  private func companyBehindTopic(_ with: Int) -> Int? {
    guard form != .noun, case let noun = parties[with].first - 2, noun > item,
      sentence.items[noun].triggers.contains(where: { $0.form == .noun })
    else { return nil }
    return parties.indices.first { index in
      index > with && parties[index].relation.contains(.with) && parties[index].group != parties[with].group
        && clause.contains(parties[index]) && isActor(parties[index])
    }
  }

  func act() -> Cast? {
    var cast = Cast()
    if form == .participle, !isPassive, let subject = firstSubjectBefore(), let object = objectBefore(subject) {
      // "hat X Waffen geliefert", "hat Truppen nach X entsandt".
      cast.subject = group(of: subject)
      let target = isTarget(sentence.parties[object]) ? object : related([.against, .to])
      cast.partners = target.map(group(of:)) ?? []
    } else if form == .participle || isPassiveVerb {
      if let by = related(.by) { cast.subject = group(of: by) }
      if let subject = subjectBefore() { cast.partners = group(of: subject) }
    } else if form == .noun {
      if let possessor = possessor() ?? genitiveAfter() { cast.subject = group(ofPossessor: possessor) }
      if let target = related([.against, .to, .about], before: false) { cast.partners = group(of: target) }
    } else {
      if let subject = subjectBefore() ?? bareAfter() { cast.subject = group(of: subject) }
      let from = max(item, cast.subject.last.map { sentence.parties[$0].end - 1 } ?? item)
      if let target = bareAfter(from, isTarget) ?? related([.against, .to, .about], before: false),
        !cast.subject.contains(target)
      {
        cast.partners = group(of: target)
      }
    }
    guard !cast.subject.isEmpty else { return nil }
    cast.rule.append("act")
    return cast
  }

  func state() -> Cast? {
    guard let subject = speaker() else { return nil }
    return Cast(subject: group(of: subject), rule: ["said"])
  }

  /// "X said", "said X". Behind a comma and a clause of its own ("X met Y, said Z", "…, сообщили в министерстве") whoever
  /// stands before says nothing; behind the verb nobody who has a verb of his own ("pundits said the two spoke").
  private func speaker() -> Int? {
    let behind = bareAfter().flatMap { index in
      let end = parties[index].end
      return sentence.hasVerb(in: end..<min(end + 3, clause.end)) ? nil : index
    }
    var start = item
    while start > clause.first, sentence.items[start - 1].markers.contains(.auxiliary) { start -= 1 }
    let isBehindClause =
      start > clause.first && text.tokens[sentence.items[start - 1].first].isMark(",")
      && sentence.hasVerb(in: clause.first..<start)
    if isBehindClause { return behind }
    let before = subjectBefore()
    if let before, !isPerson(parties[before]), let person = firstSubjectBefore(), isPerson(parties[person]) {
      return person
    }
    return before ?? behind
  }

  func appoint() -> Cast? {
    let parties = sentence.parties
    let persons = parties.indices.filter { index in
      if case .person = parties[index].head { return clause.contains(parties[index]) } else { return false }
    }
    let nearest = persons.min { abs(parties[$0].first - item) < abs(parties[$1].first - item) }
    guard let nearest else { return nil }
    if form == .verb, parties[nearest].isBare, parties[nearest].end <= item, !hasOffice(item + 1..<clause.end) {
      // "X appointed a day": nobody is appointed, and to nothing.
      return nil
    }
    return Cast(subject: [nearest], rule: ["appointed"])
  }
}
