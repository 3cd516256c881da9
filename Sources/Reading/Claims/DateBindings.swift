import Corpus
import Lexicon

/// Which words of a sentence its dates belong to: a date beside a verb of saying tells when it was said, one beside
/// another event word behind "after" or "before" when that happened.
struct DateBindings {
  let sentence: Sentence
  let text: DocumentText
  let grammar: Grammar

  private var items: View<Item> { sentence.items }

  /// Whether a date can tell when the event of a trigger took place.
  func canDate(_ trigger: Int, _ date: ByteRange) -> Bool {
    let first = items.partitioningIndex { text.tokens[$0.first].start >= date.start }
    guard first < items.count else { return true }
    let end = items[first...].firstIndex { text.tokens[$0.first].start >= date.end } ?? items.count
    return !isBound(first..<end, trigger) && !isLimit(first..<end) && !isOther(first..<end, trigger)
      && !isSince(first, trigger)
  }

  /// "since Monday", "before 2019": the edge of a time, unless the date tells of what follows ("after Monday's talks").
  private func isLimit(_ date: Range<Int>) -> Bool {
    guard date.lowerBound > 0, !items[date.lowerBound - 1].markers.isDisjoint(with: [.after, .before]) else {
      return false
    }
    return !items[date.upperBound..<min(date.upperBound + 4, items.count)].contains(where: isContact)
  }

  /// "for the first time since taking office in January": the date tells when a time began.
  private func isSince(_ date: Int, _ trigger: Int) -> Bool {
    for index in stride(from: date - 1, through: max(0, date - 9), by: -1) {
      if items[index].markers.contains(.since) { return true }
      if index == trigger || text.tokens[items[index].first].isMark(",") || isFinite(items[index]) { return false }
    }
    return false
  }

  private func isFinite(_ item: Item) -> Bool {
    !item.markers.isDisjoint(with: [.auxiliary, .said]) || item.triggers.contains { $0.form == .verb && !isNoun(item) }
  }

  private func isNoun(_ item: Item) -> Bool { item.triggers.contains { $0.form == .noun } }

  /// "told reporters on Friday", "on Friday said", "called off on Friday": the date belongs to that verb. "Said on
  /// Friday after talks with X" goes on to the event.
  private func isBound(_ date: Range<Int>, _ trigger: Int) -> Bool {
    if isOfSource(date) || isOfPlan(date, trigger) || isOfNounAhead(date, trigger) { return true }
    guard let verb = speech(around: date), verb != trigger else { return false }
    // "Called off the meeting planned for Monday".
    if items[verb].markers.isDisjoint(with: .said), trigger == date.upperBound { return false }
    guard trigger >= date.upperBound, trigger - date.upperBound <= 4, date.upperBound < items.count else { return true }
    return items[date.upperBound].markers.isDisjoint(with: [.after, .in, .aside])
  }

  /// "is in Rome for the summit planned for Friday": the day of what is planned.
  private func isOfPlan(_ date: Range<Int>, _ trigger: Int) -> Bool {
    let plan = (max(0, date.lowerBound - 2)..<date.lowerBound).last { items[$0].markers.contains(.planned) }
    if let plan, isOfNounBehind(date, plan, trigger) { return true }
    guard let plan, trigger < plan, items[plan].markers.isDisjoint(with: [.auxiliary, .future]) else { return false }
    let noun = stride(from: plan - 1, through: max(trigger, plan - 16), by: -1).first { isContact(items[$0]) }
    return noun.map { $0 != trigger && isNoun(items[$0]) } ?? false
      && !items[(trigger + 1)..<plan].contains { text.tokens[$0.first].isMark(",") }
  }

  /// "накануне намеченной на 31 августа встречи поговорил с X": the day of the contact behind what was planned.
  private func isOfNounBehind(_ date: Range<Int>, _ plan: Int, _ trigger: Int) -> Bool {
    guard trigger > date.upperBound, items[plan].markers.isDisjoint(with: [.auxiliary, .future]) else { return false }
    let noun = (date.upperBound..<min(trigger, date.upperBound + 6)).first { isContact(items[$0]) && isNoun(items[$0]) }
    return noun.map { !items[plan..<$0].contains(where: isFinite) } ?? false
  }

  /// "kurz vor dem Gipfel im Juni": the date right behind a contact that was yet to come.
  private func isOfNounAhead(_ date: Range<Int>, _ trigger: Int) -> Bool {
    let noun = (max(0, date.lowerBound - 2)..<date.lowerBound).last { isContact(items[$0]) && isNoun(items[$0]) }
    guard let noun, noun != trigger else { return false }
    // "Bei dem Treffen sollen die Konsultationen am 20. Juni vorbereitet werden": another noun behind a verb.
    if trigger < noun, isNoun(items[trigger]), items[trigger + 1..<noun].contains(where: isFinite) { return true }
    for index in stride(from: noun - 1, through: max(0, noun - 4), by: -1) {
      if items[index].markers.contains(.before) { return items[index].markers.isDisjoint(with: [.to, .in]) }
      if !items[index].markers.isDisjoint(with: .relations) || isFinite(items[index]) { return false }
    }
    return false
  }

  /// ", according to the ministry on Tuesday.": it told so on that day.
  private func isOfSource(_ date: Range<Int>) -> Bool {
    guard date.upperBound >= items.count || text.tokens[items[date.upperBound].first].kind == .mark else {
      return false
    }
    let source = (max(0, date.lowerBound - 8)..<date.lowerBound).last { items[$0].markers.contains(.accordingTo) }
    guard let source, source == 0 || text.tokens[items[source - 1].first].isMark(",") else { return false }
    return !items[source..<date.lowerBound].contains { text.tokens[$0.first].isMark(",") || isFinite($0) }
  }

  /// The verb of saying or calling off a date stands beside, with no comma, "that" or contact between them.
  private func speech(around date: Range<Int>) -> Int? {
    var index = date.lowerBound - 1
    while index >= max(0, date.lowerBound - 5), !isStop(index) {
      if isSpeech(index) { return index }
      index -= 1
    }
    for next in date.upperBound..<min(date.upperBound + 2, items.count) {
      if isStop(next) { return nil }
      guard isSpeech(next) else { continue }
      let before = max(0, date.lowerBound - 5)..<date.lowerBound
      return items[before].contains(where: isContact) ? nil : next
    }
    return nil
  }

  private func isSpeech(_ index: Int) -> Bool {
    items[index].markers.contains(.said)
      // "will not take place" says it of the event, on whose day the date is.
      || items[index].markers.contains(.cancelled) && !items[index].markers.contains(.planned)
      || items[index].triggers.contains { $0.form == .verb && grammar.triggers[$0.trigger]?.type == .state }
  }

  private func isStop(_ index: Int) -> Bool {
    let token = text.tokens[items[index].first]
    return token.isMark(",") || !items[index].markers.isDisjoint(with: [.and, .that]) || isContact(items[index])
  }

  /// Whether the date and the trigger are parted by "after", "before" or a clause of its own, and the date's part
  /// tells of another contact.
  private func isOther(_ date: Range<Int>, _ trigger: Int) -> Bool {
    let between =
      date.lowerBound > trigger ? trigger + 1..<date.lowerBound : min(date.upperBound, trigger)..<trigger
    guard between.contains(where: isBoundary) else { return false }
    var part = date
    while part.lowerBound > 0, !isBoundary(part.lowerBound - 1) { part = part.lowerBound - 1..<part.upperBound }
    while part.upperBound < items.count, !isBoundary(part.upperBound) {
      part = part.lowerBound..<part.upperBound + 1
    }
    return !part.contains(trigger) && (items[part].contains(where: isContact) || isOfPlainNoun(date, part))
  }

  /// "avant les élections du 23 février", "après l'attaque du 7 octobre": the day of whatever else was before or after.
  private func isOfPlainNoun(_ date: Range<Int>, _ part: Range<Int>) -> Bool {
    guard part.lowerBound > 0, date.lowerBound - part.lowerBound > 1 else { return false }
    let boundary = items[part.lowerBound - 1].markers
    let isOf = !items[date.lowerBound - 1].markers.isDisjoint(with: [.of, .from])
    guard boundary.contains(.before) && boundary.isDisjoint(with: .to) || boundary.contains(.after) && isOf else {
      return false
    }
    return items[part.lowerBound..<date.lowerBound].allSatisfy { item in
      item.triggers.isEmpty && !item.isDate && item.markers.isDisjoint(with: [.auxiliary, .said, .to, .in])
        && !text.tokens[item.first].isMark(",")
    }
  }

  private func isBoundary(_ index: Int) -> Bool {
    // "до" and "nach" lead to a place as well.
    !items[index].markers.isDisjoint(with: [.after, .before, .while, .said])
      && !items[index].markers.isSuperset(of: [.before, .to])
      && !(items[index].markers.isSuperset(of: [.after, .to]) && leadsToPlace(index))
  }

  private func leadsToPlace(_ index: Int) -> Bool {
    sentence.parties.contains { $0.first > index && $0.first - index <= 2 && $0.isWhere }
  }

  private func isContact(_ item: Item) -> Bool {
    item.markers.isDisjoint(with: .said)
      && item.triggers.contains { sense in
        sense.form != .needs && sense.form != .particle && grammar.triggers[sense.trigger]?.type == .consult
      }
  }
}
