import Lexicon

/// The verbs of a clause, and where the trigger stands among them.
extension Casting {
  /// "… und traf", "and later met": only function words and adverbs between the joint and the trigger.
  func isJoinedVerb() -> Bool {
    for index in stride(from: item - 1, through: max(clause.first, item - 4), by: -1) {
      if sentence.items[index].markers.contains(.and) { return true }
      if parties.contains(where: { $0.first <= index && index < $0.end }) { return false }
    }
    return false
  }

  /// "visited X, in Rome Y held (talks)": a word that carries the noun stands between.
  func hasVerbOfItsOwn(_ subject: Int) -> Bool {
    form == .noun && sentence.markers(in: parties[subject].end..<item).contains(.auxiliary)
  }

  /// The last event word before the trigger that takes subject and object.
  func deedBefore() -> Int? {
    stride(from: item - 1, through: clause.first, by: -1).first { index in
      sentence.items[index].markers.isDisjoint(with: .said)
        && sentence.items[index].triggers.contains { $0.form == .verb || $0.form == .future }
    }
  }

  /// The last verb of the clause before the joint.
  func verbBefore() -> Int? {
    stride(from: item - 1, through: clause.first, by: -1).first { index in
      let item = sentence.items[index]
      return item.triggers.contains { $0.form == .verb || $0.form == .future }
        || !item.markers.isDisjoint(with: [.auxiliary, .said])
    }
  }

  /// A word that may be a participle as well goes on with the clause ("hat X besucht und Y getroffen").
  func hasEvent(_ range: Range<Int>) -> Bool {
    sentence.items[range].contains { item in
      item.markers.contains(.said)
        || item.triggers.contains { $0.form == .verb || $0.form == .future }
          && !(form == .participle && item.triggers.contains { $0.form == .participle })
    }
  }

  /// The verb stands behind its objects: a participle, or a verb that ends a clause another verb opened ("wird … treffen").
  var isFinal: Bool {
    if form == .participle { return true }
    guard form == .verb || form == .infinitive, !isJoinedVerb() else { return false }
    if isInPurposeClause { return true }
    if clause.isSubordinate, item + 1 < clause.end, item + 2 >= clause.end,
      parties.last(where: clause.contains)?.end ?? 0 <= item,
      !sentence.items[item + 1].markers.isDisjoint(with: [.auxiliary, .future])
    {
      // "dass er X empfangen wolle".
      return true
    }
    return clause.first < item
      && !sentence.markers(in: clause.first..<item).union(sentence.markers(in: clause.opening))
        .isDisjoint(with: [.auxiliary, .future])
  }

  /// Whether somebody is told by whom it was done.
  var isPassive: Bool {
    parties.contains { $0.relation.contains(.by) && clause.contains($0) && (isActor($0) || $0.seatOf != nil) }
  }

  /// A verb form that is passive where it stands ("is threatened by"): a form of "be" before it, a doer behind it.
  var isPassiveVerb: Bool {
    form == .verb && item > 0 && item + 1 < sentence.items.count
      && sentence.items[item - 1].markers.contains(.auxiliary) && sentence.items[item + 1].markers.contains(.by)
  }

  /// The same with anything between the verb and who did it ("was received on Monday by X").
  var isPassiveVoice: Bool {
    form == .verb && item > 0 && sentence.items[item - 1].markers.contains(.auxiliary) && isPassive
  }

  func hasVerb(_ range: Range<Int>) -> Bool {
    sentence.items[range].contains { item in
      !item.markers.isDisjoint(with: [.auxiliary, .said])
        || item.triggers.contains { $0.form == .verb || $0.form == .future }
    }
  }
}
