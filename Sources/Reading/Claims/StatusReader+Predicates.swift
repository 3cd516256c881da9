import Lexicon

/// What the verb says whose subject an event noun is.
extension StatusReader {
  /// What the verb of taking place says of an event noun before it ("will not take place", "werde in Rom stattfinden").
  var occurrence: (EventStatus, String?)? {
    // "Das Treffen zwischen X und Y wird … stattfinden": the predicate of the noun, however far.
    let reach = behindPredicate > 0 ? max(reach, endOfPredicate) : reach
    guard form == .noun, item + 1 < reach,
      let verb = (item + 1..<reach).first(where: { sentence.items[$0].markers.contains(.occurs) })
    else { return nil }
    let predicate = (item + 1..<verb).last { !sentence.items[$0].markers.isDisjoint(with: .auxiliary) }
    let between = min(max(item + 1, verb - 6), predicate ?? verb)
    if sentence.markers(in: between..<min(clause.end, verb + 4)).contains(.negation) { return (.cancelled, "negation") }
    // "dass ein Treffen stattfinden werde".
    let around = between..<min(clause.end, verb + 2)
    let modal = sentence.markers(in: around)
    if modal.contains(.future) { return (.planned, "future") }
    return modal.isSuperset(of: [.hypothetical, .auxiliary]) ? (.planned, "possible") : nil
  }

  /// Behind the tenth word after a noun; those that name parties do not count ("the meeting of the presidents of …").
  var tenWordsOn: Int {
    var left = 10
    var index = item + 1
    while index < clause.end, left > 0 {
      if !sentence.parties.contains(where: { $0.first <= index && index < $0.end }) { left -= 1 }
      index += 1
    }
    return index
  }

  /// "Talks between X and Y on … in Rome had been postponed": behind the verb of a noun that is the subject, however far
  /// it stands.
  var behindPredicate: Int {
    guard !sentence.hasVerb(in: clause.first..<item) else { return 0 }
    let verb = (item + 1..<max(item + 1, clause.end)).first { !sentence.items[$0].markers.isDisjoint(with: .auxiliary) }
    return verb.map { min(clause.end, $0 + 4) } ?? 0
  }

  /// "Weitere Treffen sind mit X, dem Berater von Y, und Z vorgesehen": where the verb stands right behind a noun, what
  /// the last word of its clause says of it.
  var finalWord: Marker {
    guard form == .noun, item + 1 < clause.end, sentence.items[item + 1].markers.contains(.auxiliary),
      let last = (item + 2..<max(item + 2, clause.end)).last(where: { text.tokens[sentence.items[$0].first].isWord }),
      sentence.items[last].markers.isDisjoint(with: [.auxiliary, .said])
    else { return [] }
    return sentence.items[last].markers.intersection([.planned, .cancelled])
  }

  /// The end of the clause, or the next event word before it.
  var endOfPredicate: Int {
    (item + 1..<max(item + 1, clause.end)).first { !sentence.items[$0].triggers.allSatisfy { $0.form == .particle } }
      ?? clause.end
  }

  /// "rencontrera X avant de voir Y", "il est prévu que X rencontre Y avant de voir Z": whether the clause tells what is
  /// to come.
  var isInPlan: Bool {
    if sentence.items[clause.first..<item].contains(where: { $0.triggers.contains { $0.form == .future } }) {
      return true
    }
    let that = sentence.items[..<item].lastIndex { $0.markers.contains(.that) }
    return that.map { sentence.markers(in: max(0, $0 - 4)..<$0).contains(.planned) } ?? false
  }

  /// "A meeting of X and Y could be held soon", "Ein Treffen … könnte organisiert werden": the verb of the noun.
  var isOnlyPossible: Bool {
    guard form == .noun, !sentence.hasVerb(in: clause.first..<item),
      let verb = (item + 1..<max(item + 1, clause.end)).first(where: { sentence.hasVerb(in: $0..<$0 + 1) })
    else { return false }
    let modal = sentence.items[verb].markers
    return modal.contains(.hypothetical) && !modal.isDisjoint(with: [.auxiliary, .future])
  }
}
