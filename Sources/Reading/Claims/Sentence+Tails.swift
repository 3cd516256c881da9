/// What a sentence says of an event behind the clause of its noun.
extension Sentence {
  /// Behind the relative clause right behind a noun, where that tells who takes part ("Talks, which were due in Rome between
  /// X and Y, were put off"); otherwise the end of the noun's own clause.
  func endWithTail(of clause: Clause, behind noun: Int, _ text: DocumentText) -> Int {
    guard clause.end <= noun + 2, clause.end + 1 < items.count, items[clause.end].markers.contains(.relative) else {
      return clause.end
    }
    return self.clause(around: clause.end + 1, text).end
  }

  /// "The meeting, long awaited, between X and Y", "La rencontre, qui doit …, entre X et Y": the preposition right behind the
  /// commas around what only describes a noun.
  func preposition(behindRemarkOn noun: Int, _ text: DocumentText) -> Int? {
    guard noun + 3 < items.count, text.tokens[items[noun + 1].first].isMark(","),
      items[noun].triggers.contains(where: { $0.form == .noun })
    else { return nil }
    let comma = (noun + 2..<min(items.count - 1, noun + Self.longestRemark)).first { index in
      text.tokens[items[index].first].isMark(",") && !items[index + 1].markers.isDisjoint(with: [.between, .with])
    }
    guard let comma, !items[noun + 2..<comma].contains(where: { $0.triggers.contains { $0.form == .noun } }),
      parties.contains(where: { party in
        comma + 1...comma + 3 ~= party.first && !party.relation.isDisjoint(with: [.between, .with])
      })
    else { return nil }
    return comma + 1
  }

  /// In items.
  private static let longestRemark = 14

  /// The relative clause right behind a noun's own that tells only when, where and whether ("зустріч, яка відбудеться
  /// 5 травня в Римі").
  func tail(of clause: Clause, _ text: DocumentText) -> Clause? {
    guard clause.end < items.count, items[clause.end].markers.contains(.relative), isAfterComma(clause.end, text) else {
      return nil
    }
    let next = items.index(after: clause.end)
    guard next < items.count else { return nil }
    let tail = self.clause(around: next, text)
    let tellsMore =
      items[tail.first..<tail.end].contains { !$0.triggers.isEmpty }
      || parties.contains { party in
        guard tail.contains(party) else { return false }
        switch party.head {
        case .place: return false
        case .country: return !party.isWhere
        default: return true
        }
      }
    return tellsMore || tail.first <= clause.end - 1 ? nil : tail
  }

  /// What the sentence says of a noun that is its subject behind all that hangs on it: from the verb behind a comma on
  /// ("The meeting with X, which was due on Friday, has been postponed").
  func rest(behind clause: Clause, of noun: Int, _ text: DocumentText) -> Range<Int>? {
    guard !clause.isSubordinate, !hasVerb(in: clause.first..<noun) else { return nil }
    let comma = (noun + 1..<max(noun + 1, items.count - 1)).first { index in
      text.tokens[items[index].first].isMark(",")
        && (isVerb(items[index + 1]) || items[index + 1].markers.contains(.cancelled))
    }
    guard let comma, !hasMainVerb(in: noun + 1..<comma, text) else { return nil }
    let end = (comma + 1..<items.count).first { text.tokens[items[$0].first].isMark(",") } ?? items.count
    return comma + 1..<min(end, comma + 8)
  }

  /// What a "but" right behind a clause says of it: "was to travel to X, but the trip was postponed".
  func turn(behind clause: Clause) -> Range<Int>? {
    let opener = (clause.end - 1..<min(items.count, clause.end + 2)).first { items[$0].markers.contains(.but) }
    guard let opener else { return nil }
    return opener..<min(items.count, opener + 9)
  }
}
