import Corpus
import EDTF
import Lexicon
import Names

/// Which date of its sentence an event word takes.
///
/// The nearest one in its clause that does not belong to something else: to other words (see ``DateBindings``), to a
/// later verb ("on a visit he met X on Monday"), to a document ("the treaty of 17 January"). Without one, a main or adverbial clause takes the only date of its sentence; what a relative or reported clause tells may have
/// happened at any time.
struct DateAttachment {
  let sentence: Sentence
  let clause: Clause
  let item: Int
  let form: TriggerForm
  let text: DocumentText
  let dates: [DateMention]
  let grammar: Grammar

  /// The day or days told.
  var value: EDTFDate? { date.flatMap(value(of:)) }

  /// What a date tells; two days in a row are one stretch of time ("on 13 and 14 November").
  func value(of date: DateMention) -> EDTFDate? {
    guard let first = date.value?.day else { return date.value }
    let next = sentence.dates.lazy.map { dates[$0] }.first { $0.range.start >= date.range.end }
    guard let next, next.canDateEvents, next.value?.day == first.adding(days: 1), let here = place(of: date),
      let there = place(of: next), there - here <= 3, there > here,
      sentence.markers(in: here + 1..<there).contains(.and)
    else { return date.value }
    return EDTFDate(from: first, to: first.adding(days: 1))
  }

  var date: DateMention? {
    guard !sentence.dates.isEmpty else { return nil }
    let bindings = DateBindings(sentence: sentence, text: text, grammar: grammar)
    let told = sentence.dates.filter { dates[$0].canDateEvents && bindings.canDate(item, dates[$0].range) }
    guard !told.isEmpty else { return nil }
    var inClause: (date: DateMention, distance: Int)?
    var outside: [DateMention] = []
    for date in told.lazy.map({ dates[$0] }) {
      guard let place = place(of: date) else { continue }
      if place >= clause.first, place < clause.end {
        let distance = abs(place - item) + (isOfVerb(place) ? clause.end : 0) + (isBehindComma(place) ? 4 : 0)
        if belongs(date, at: place), distance < inClause?.distance ?? .max { inClause = (date, distance) }
      } else {
        outside.append(date)
      }
    }
    return inClause?.date ?? inherited(outside, isAlone: outside.count == told.count)
  }

  /// Whether the sentence tells no date at all that could be the event's.
  var isUndated: Bool {
    !sentence.dates.contains { index in
      guard dates[index].canDateEvents else { return false }
      // "vorgesehen, der am 1. Juli übernommen hat": what a relative clause behind tells is of something else.
      guard let place = place(of: dates[index]), place > item else { return true }
      let other = sentence.clause(around: place, text)
      return other.antecedent == nil || other.first <= item
    }
  }

  /// Whether a time of day stands in the clause.
  var hasTimeOfDay: Bool {
    sentence.dates.contains { index in
      guard dates[index].flags.contains(.timeOfDay), let place = place(of: dates[index]) else { return false }
      return place >= clause.first && place < clause.end
    }
  }

  /// The item a date begins in.
  private func place(of date: DateMention) -> Int? {
    let next = sentence.items.partitioningIndex { text.tokens[$0.first].start > date.range.start }
    return next > 0 ? next - 1 : nil
  }

  // MARK: In the clause

  /// "agreed on Monday to talks on Friday": a date before the verb on which a noun hangs is the verb's, and so is one
  /// before a verb that tells of a plan ("on Monday agreed to meet X on Friday").
  private func isOfVerb(_ place: Int) -> Bool {
    guard place < item else { return false }
    if form == .noun { return isAdjunct && sentence.hasVerb(in: place..<item) }
    return sentence.items[item].triggers.contains { grammar.triggers[$0.trigger]?.status == .planned }
  }

  /// "active in the fifties, on a visit to X in 1972": a comma parts the date from what hangs on a noun.
  private func isBehindComma(_ place: Int) -> Bool {
    guard place < item, form == .noun || form == .participle else { return false }
    return sentence.items[place..<item].contains(where: isComma)
  }

  private func belongs(_ date: DateMention, at place: Int) -> Bool {
    if isAttribute(date, at: place) { return false }
    // "On a visit to Moscow he met X on Monday": the date behind the verb is not that of the noun before it.
    if place > item, isAdjunct, sentence.items[item + 1..<place].contains(where: isOtherEvent) { return false }
    if place > item, isBehindOtherSubject(place) || isOfParticiple(date, at: place) { return false }
    // "Having met X in Beijing, he flew on Monday to …".
    return form != .gerund || place < item || !sentence.items[item..<place].contains(where: isComma)
  }

  /// "met X …, killed in Turkey in 2016": a year behind a comma and a plain word, which hangs on what was told last.
  private func isOfParticiple(_ date: DateMention, at place: Int) -> Bool {
    guard date.value?.precision == .year else { return false }
    let comma = (item + 1..<place).last { isComma(sentence.items[$0]) }
    return comma.map { $0 + 1 < place && sentence.isPlainWord($0 + 1, text) } ?? false
  }

  /// "X is in Paris and he was received on Monday": the date stands in a second clause with a subject and a verb.
  private func isBehindOtherSubject(_ place: Int) -> Bool {
    (item + 1..<place).contains { joint in
      guard sentence.items[joint].markers.contains(.and) else { return false }
      return sentence.parties.contains { party in
        party.isBare && party.first > joint && party.first - joint <= 3 && party.end <= place
          && !sentence.parties.contains { $0.group == party.group && $0.end <= joint }
          && sentence.hasVerb(in: party.end..<place)
      }
    }
  }

  /// Whether the event is told in passing: a noun under a preposition, a participle or infinitive.
  var isAdjunct: Bool {
    guard form == .noun else { return form != .verb && form != .future }
    var index = item - 1
    while index >= clause.first, index >= item - 3 {
      let markers = sentence.items[index].markers
      if !markers.isDisjoint(with: .relations) { return markers.isDisjoint(with: .of) }
      if sentence.named[index] != nil || isFinite(sentence.items[index]) { return false }
      index -= 1
    }
    return false
  }

  /// A verb, but for the participle of the noun itself ("of the treaty signed on Monday").
  private func isOtherEvent(_ other: Item) -> Bool {
    func types(_ item: Item) -> [EventType] { item.triggers.compactMap { grammar.triggers[$0.trigger]?.type } }
    guard isFinite(other) else { return false }
    return other.triggers.contains { $0.form != .participle }
      || !types(other).contains(where: types(sentence.items[item]).contains)
  }

  private func isFinite(_ item: Item) -> Bool {
    item.triggers.contains { [.verb, .future, .participle].contains($0.form) }
      && !item.triggers.contains { $0.form == .noun }
  }

  private func isComma(_ item: Item) -> Bool { text.tokens[item.first].isMark(",") }

  /// "The treaty of 17 January", "der Brief vom 5. Mai", "закон от 5 мая", "Monday's attack": it says which one, not
  /// when something was done about it.
  private func isAttribute(_ date: DateMention, at place: Int) -> Bool {
    guard date.rule != "interval", date.value?.precision == .day else { return false }
    if isPossessive(date) { return form != .noun || place > item }
    guard place > clause.first, !sentence.items[place - 1].markers.isDisjoint(with: [.of, .from]),
      !isPossessor(place - 1)
    else { return false }
    // "dans la soirée de mercredi".
    if place > 1, sentence.items[place - 2].isDate { return false }
    guard form == .noun, item < place else { return true }
    return sentence.items[item + 1..<place].contains { isFinite($0) || $0.markers.contains(.said) }
  }

  /// The sign behind whoever owns what follows ("Putin's 16 May call with X").
  private func isPossessor(_ index: Int) -> Bool {
    sentence.parties.contains { $0.isPossessive && ($0.end == index || $0.end == index + 1) }
  }

  private func isPossessive(_ date: DateMention) -> Bool {
    guard date.range.end - date.range.start > 2 else { return false }
    let end = Int(date.range.end)
    guard text.bytes[end - 1] == UInt8(ascii: "s") else { return false }
    return text.bytes[end - 2] == UInt8(ascii: "'") || text.bytes[end - 2] == 0x99 && text.bytes[end - 3] == 0x80
  }

  // MARK: Outside the clause

  /// The date of the rest of the sentence, where it tells one only; for a noun that of a clause that says when it was.
  private func inherited(_ outside: [DateMention], isAlone: Bool) -> DateMention? {
    if form == .noun, let date = outside.first(where: isOfRelative) { return date }
    guard isAlone, let first = outside.first, outside.allSatisfy({ $0.value == first.value }), takesFromOutside,
      let place = place(of: first)
    else {
      return nil
    }
    let other = sentence.clause(around: place, text)
    if isHanging(other) || other.antecedent != nil, other.first != clause.first { return nil }
    if isMainClause(other, apartFrom: clause) { return nil }
    return isSaidOutside(other) ? nil : first
  }

  /// "X has met Y – there will be no other meeting this year": a main clause with a verb of its own behind a mark.
  private func isMainClause(_ other: Clause, apartFrom clause: Clause) -> Bool {
    guard !other.isSubordinate, other.first > clause.first, other.first > 0 else { return false }
    let mark = text.tokens[sentence.items[other.first - 1].first]
    return mark.kind == .mark && !mark.isMark(",") && sentence.hasVerb(in: other.first..<other.end)
  }

  /// "The meeting, which took place on Monday": the date of a relative clause behind the noun that tells no other event.
  private func isOfRelative(_ date: DateMention) -> Bool {
    guard let place = place(of: date), place > item else { return false }
    let other = sentence.clause(around: place, text)
    guard other.antecedent != nil, other.first > item, other.first - item < 12 else { return false }
    return !sentence.items[item + 1..<other.end].contains { !$0.triggers.isEmpty && !$0.triggers.allSatisfy(isPart) }
  }

  private func isPart(_ sense: Item.TriggerSense) -> Bool { sense.form == .needs || sense.form == .particle }

  /// Main clauses, those joined to them, and those that say when ("when the two met").
  private var takesFromOutside: Bool {
    // "Travelled on Monday to Vilnius, where he met X": where somebody went he was on that day.
    if clause.antecedent != nil { return clause.place != nil && form != .noun }
    return !isHanging(clause) || sentence.items[clause.first - 1].markers.contains(.while)
  }

  /// A subordinate clause, not one that "but" opens.
  private func isHanging(_ clause: Clause) -> Bool {
    guard clause.isSubordinate, clause.first > 0 else { return false }
    return !sentence.items[clause.first - 1].markers.isDisjoint(with: [.relative, .that, .while])
  }

  private func isSaidOutside(_ other: Clause) -> Bool {
    sentence.markers(in: other.first..<other.end).contains(.said) && other.first != clause.first
  }
}
