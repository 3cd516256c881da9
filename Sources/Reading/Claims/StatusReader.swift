import Lexicon

/// Reads from the words around a trigger whether the event happened.
struct StatusReader {
  let sentence: Sentence
  let clause: Clause
  let item: Int
  let form: TriggerForm

  /// The status, with the kind of word that told it.
  func status(of trigger: Trigger) -> (EventStatus, String?) {
    // "rejected", "called on" say no more of themselves than that they happened; "agreed to meet" does.
    let speaksOfItself = trigger.type == .consult || trigger.type == .agree
    func markers(from first: Int, to end: Int) -> Marker {
      let first = max(clause.first, first)
      if speaksOfItself { return sentence.markers(in: first..<max(first, end)) }
      return sentence.markers(in: first..<item).union(sentence.markers(in: item + 1..<max(item + 1, end)))
    }
    let near = markers(from: item - 9, to: reach)
    let before = sentence.markers(in: max(clause.first, item - 9)..<item)
    if near.contains(.cancelled) { return (.cancelled, "cancelled") }
    if let status = trigger.status { return (status, "trigger") }
    if near.contains(.denied) { return (.denied, "denied") }
    let close = markers(from: item - 4, to: min(clause.end, item + 2))
    if close.contains(.negation), form != .noun { return (.denied, "negation") }
    // "es gab kein Treffen", "there was no meeting".
    if form == .noun, sentence.markers(in: max(clause.first, item - 2)..<item).contains(.negation) {
      return (.denied, "negation")
    }
    // "soll X getroffen haben": hearsay of something past.
    if form == .participle, isHearsay(before) { return (.alleged, "hearsay") }
    if before.contains(.ready) { return (.hypothetical, "readiness") }
    if form == .infinitive, trigger.type == .consult || trigger.type == .agree { return (.planned, "infinitive") }
    if form == .future { return (.planned, "future") }
    // "soll angeblich getroffen haben".
    if form == .participle, near.contains(.alleged) { return (.alleged, "alleged") }
    if before.contains(.hypothetical), !before.contains(.future) { return (.hypothetical, "hypothetical") }
    if before.contains(.future) || close.contains(.future) { return (.planned, "future") }
    if (speaksOfItself ? near : before).contains(.planned) { return (.planned, "planned") }
    if near.contains(.alleged) { return (.alleged, "alleged") }
    if before.contains(.hypothetical) { return (.hypothetical, "hypothetical") }
    return (.happened, nil)
  }

  /// A verb of the future around the perfect of a participle ("soll … getroffen haben", "getroffen haben soll").
  private func isHearsay(_ before: Marker) -> Bool {
    guard item + 1 < clause.end else { return false }
    let next = sentence.items[item + 1].markers
    let modal = before.union(sentence.markers(in: item + 2..<max(item + 2, min(clause.end, item + 3))))
    return next.contains(.auxiliary) && !next.contains(.future) && modal.contains(.future)
  }

  /// How far words after the trigger speak of it: up to the next event word that has a subject of its own.
  private var reach: Int {
    let limit = min(clause.end, item + (form == .noun ? 11 : 7))
    guard item + 1 < limit else { return limit }
    return (item + 1..<limit).first { index in
      sentence.items[index].triggers.contains { $0.form == .verb || $0.form == .future }
    } ?? limit
  }
}
