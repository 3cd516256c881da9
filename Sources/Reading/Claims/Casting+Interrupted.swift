import Lexicon

/// Main clauses that go on behind a relative one.
extension Casting {
  /// "X hat Y, die im Juni gewählt wurde, am Freitag empfangen": who stands bare before the one the relative clause hangs
  /// on, and that one.
  func interrupted() -> (subject: Int, object: Int)? {
    guard isFinal, !isPassive, !isWithSubject, !clause.opening.isEmpty, let object = clause.antecedent,
      parties[object].isBare, isActor(parties[object]),
      let subject = parties.indices.prefix(object).last(where: { index in
        parties[index].isBare && isActor(parties[index]) && parties[index].group != parties[object].group
      })
    else { return nil }
    return (subject, object)
  }
}
