/// Those between whom something was: "talks between X and Y".
extension Casting {
  /// A between-group that belongs to this noun and not to another one on the way ("talks on relations between …").
  /// - Parameters:
  ///   - apart: how many unknown words may stand before it.
  ///   - isOfTopic: a topic between may be what is between the two as well ("an agreement on trade between …").
  func between(apart: Int = 1, isOfTopic: Bool = false) -> [Int]? {
    let end = form == .noun ? sentence.endWithTail(of: clause, behind: item, text) : clause.end
    guard
      let first = parties.indices.first(where: { index in
        let party = parties[index]
        return party.first > item && party.end <= end && party.relation.contains(.between)
      })
    else { return betweenInFront() }
    // "The meeting, long awaited, between X and Y".
    let start = sentence.preposition(behindRemarkOn: item, text) ?? item + 1
    let covered = parties.filter { $0.first > item && $0.end <= parties[first].first }
    let unknown = (start..<max(start, parties[first].first)).filter { index in
      let word = sentence.items[index]
      return !word.isKnown && !word.isDate && text.tokens[word.first].isWord
        && !covered.contains { $0.first <= index && index < $0.end }
    }
    let members = group(of: first)
    guard unknown.count <= apart, !hasEvent(start..<max(start, parties[first].first)),
      isOfTopic || !isOfBond(parties[first]), !isOfReason(parties[first], behind: start)
    else { return nil }
    return members.count > 1 || isGroup(parties[first]) ? members : nil
  }

  /// "A memorandum between X and Y was signed": a participle without a doer tells of the document before it.
  func betweenOfDocument() -> [Int]? {
    guard form == .participle, !isPassive,
      let first = parties.indices.first(where: { index in
        let party = parties[index]
        return party.first >= clause.first && party.end <= item && party.relation.contains(.between)
      }),
      sentence.items[clause.first..<parties[first].first].contains(where: { word in
        word.triggers.contains { $0.form == .needs }
      }), case let members = group(of: first), !hasEvent(clause.first..<item)
    else { return nil }
    return members.count > 1 || isGroup(parties[first]) ? members : nil
  }

  /// "The meeting could be cancelled over the clash between X and Y": behind a verb and "over" it is another noun's.
  private func isOfReason(_ party: Party, behind start: Int) -> Bool {
    guard form == .noun,
      let verb = (start..<max(start, party.first)).first(where: { sentence.hasVerb(in: $0..<$0 + 1) })
    else { return false }
    return sentence.items[verb..<party.first].contains {
      $0.markers.contains(.about) && $0.markers.isDisjoint(with: [.to, .in, .of])
    }
  }

  /// "Между X и Y состоялся разговор", "Zwischen X und Y fand ein Treffen statt", "Agreements between X and Y are to be
  /// signed": the group opens the clause, and a verb of taking place, or that of the participle, stands behind it.
  private func betweenInFront() -> [Int]? {
    guard form == .noun || form == .participle && mode == .sign,
      let first = parties.indices.first(where: { index in
        let party = parties[index]
        return party.first >= clause.first && party.end <= item && party.relation.contains(.between)
      }),
      case let members = group(of: first), let end = members.last.map({ parties[$0].end }), end <= item,
      sentence.markers(in: end..<item).contains(form == .noun ? .occurs : .auxiliary)
        || sentence.markers(in: end..<item).contains(.auxiliary)
          && sentence.markers(in: item..<clause.end).contains(.planned),
      !sentence.items[end..<item].contains(where: { $0.triggers.contains { $0.form == .noun } })
    else { return nil }
    return members.count > 1 || isGroup(parties[first]) ? members : nil
  }
}
