import Lexicon
import Names

/// Which of its senses an event word has where it stands.
extension ClaimFinder {
  /// "face-to-face (meeting)", "summit (talks)": the noun right behind it says all.
  func isAttribute(_ index: Int, _ sentence: Sentence) -> Bool {
    func isMeeting(_ item: Item) -> Bool {
      item.triggers.contains { sense in
        sense.form == .noun && grammar.triggers[sense.trigger]?.type == .consult
          && grammar.triggers[sense.trigger]?.frame == .meet
      }
    }
    return index + 1 < sentence.items.count && isMeeting(sentence.items[index]) && isMeeting(sentence.items[index + 1])
  }

  /// The sense of an event word that fits where it stands.
  func usable(_ item: Item, at index: Int, in sentence: Sentence) -> Item.TriggerSense? {
    guard !item.triggers.isEmpty, sentence.named[index] == nil else { return nil }
    func isUsable(_ sense: Item.TriggerSense) -> Bool {
      guard sense.form != .needs, sense.form != .particle, let trigger = grammar.triggers[sense.trigger] else {
        return false
      }
      if sense.form == .infinitive, isNounPlace(index, sentence) { return false }
      return hasNeeds(sense, trigger, index, sentence)
    }
    if item.triggers.count == 1 { return isUsable(item.triggers[0]) ? item.triggers[0] : nil }
    var candidates = item.triggers.filter(isUsable)
    if !capitalisesNouns, isUrging(index, sentence) {
      candidates = candidates.filter { grammar.triggers[$0.trigger]?.mode != .call }
    }
    // Those that need another word first; each kind stays in its order.
    if candidates.count > 1 { candidates = candidates.filter(needs) + candidates.filter { !needs($0) } }
    guard candidates.count > 1 else { return candidates.first }
    return senseByCapital(candidates, item, index, sentence) ?? senseByPlace(candidates, index, sentence)
  }

  /// "das Treffen", "treffen": where nouns have capitals, a capital inside a sentence makes a noun.
  private func senseByCapital(
    _ candidates: [Item.TriggerSense], _ item: Item, _ index: Int, _ sentence: Sentence
  ) -> Item.TriggerSense? {
    guard capitalisesNouns, index > 0 else { return nil }
    let isNoun = text.tokens[item.first].isCapital
    let fitting = candidates.filter { ($0.form == .noun) == isNoun }
    if !isNoun, let participle = fitting.first(where: { $0.form == .participle }), isPerfect(index, sentence) {
      return participle
    }
    if !isNoun, let infinitive = fitting.first(where: { $0.form == .infinitive }),
      isLast(index, behind: .future, sentence)
    {
      return infinitive
    }
    return fitting.first
  }

  /// A noun and a verb of one spelling ("visits", "meeting"): an article or adjective before it makes it a noun.
  private func senseByPlace(
    _ candidates: [Item.TriggerSense], _ index: Int, _ sentence: Sentence
  ) -> Item.TriggerSense? {
    let before = markers(before: index, sentence)
    let after = index + 1 < sentence.items.count ? sentence.items[index + 1].markers : []
    let isNounPlace =
      isBehindAdjective(index, sentence)
      || !before.contains(.auxiliary)
        && !before.isDisjoint(with: [.article, .his, .her, .their, .of, .in, .after, .before, .with, .about, .from])
      || after.contains(.between)
    // "After meeting Xi": a noun takes no object.
    if index + 1 < sentence.items.count, case .known? = sentence.named[index + 1], after.isEmpty,
      sentence.parties.contains(where: { $0.first == index + 1 && $0.isBare && isPerson($0) }),
      let gerund = candidates.first(where: { $0.form == .gerund })
    {
      return gerund
    }
    // A sign of the genitive may stand between.
    let hasPossessive = sentence.parties.contains {
      $0.end == index && ($0.isPossessive || $0.isAttribute || isVenue($0, sentence))
        || $0.end == index - 1 && $0.isPossessive
    }
    // "sind … bedroht", "hat … besucht": one spelling for the finite verb and the participle.
    let clause = sentence.clause(around: index, text)
    if let participle = candidates.first(where: { $0.form == .participle }), index + 1 >= clause.end - 1,
      sentence.markers(in: clause.first..<index).contains(.auxiliary)
    {
      return participle
    }
    if isNounPlace || hasPossessive, let noun = candidates.first(where: { $0.form == .noun }) { return noun }
    // Behind "has", "will" no finite verb stands.
    let isFinite = !before.contains(.auxiliary)
    return candidates.first { $0.form != .noun && (isFinite || $0.form != .verb) } ?? candidates.first
  }

  /// "following their meet": right behind a possessive, which is no pronoun as well, stands no infinitive.
  private func isNounPlace(_ index: Int, _ sentence: Sentence) -> Bool {
    guard !capitalisesNouns, index > 0, case let before = sentence.items[index - 1].markers else { return false }
    return !before.isDisjoint(with: [.indefinite, .his, .their])
      && before.isDisjoint(with: [.object, .he, .she, .they, .both, .to, .then])
  }

  /// "an Oval Office (meeting)": a place behind an article.
  private func isVenue(_ party: Party, _ sentence: Sentence) -> Bool {
    guard case .place = party.head, party.first > 0 else { return false }
    return sentence.items[party.first - 1].markers.contains(.article)
  }

  /// The markers of the nearest word known before one; how long something lasts says nothing ("a two-day (visit)").
  private func markers(before index: Int, _ sentence: Sentence) -> Marker {
    var place = index - 1
    if place > 1, text.tokens[sentence.items[place - 1].first].isHyphen { place -= 2 }
    // "the (planned) visit", "his (Tuesday) meeting", "the king's (upcoming) visit".
    if place > 0, sentence.items[place].isDate || sentence.items[place].saysHowCertain,
      !sentence.items[place - 1].markers.isDisjoint(with: [.article, .his, .her, .their, .of])
    {
      place -= 1
    }
    let known = stride(from: place, through: max(0, index - 3), by: -1).first {
      sentence.items[$0].isKnown || sentence.items[$0].isDate
    }
    return known.map { sentence.items[$0].markers } ?? []
  }

  /// "reciprocal high-level (visits)", "a 'courtesy' (visit)": a small word that means nothing else, and is no adverb of
  /// a subject before it.
  private func isBehindAdjective(_ index: Int, _ sentence: Sentence) -> Bool {
    let isQuoted = index > 1 && text.tokens[sentence.items[index - 1].first].isQuote
    let place = isQuoted ? index - 2 : index - 1
    guard place >= 0, case let word = sentence.items[place], !word.isKnown, !word.isDate,
      case let token = text.tokens[word.first], token.isWord, !token.isCapital
    else { return false }
    return !sentence.parties.contains { $0.end == place || $0.first < index && index <= $0.end }
  }

  /// "hat … besucht", "sind … bedroht": the finite verb stands before, the word ends the clause; "soll … empfangen
  /// werden", "dass … empfangen wurde": or other verbs stand right behind.
  private func isPerfect(_ index: Int, _ sentence: Sentence) -> Bool {
    if isLast(index, behind: .auxiliary, sentence) { return true }
    guard index + 1 < sentence.items.count, sentence.items[index + 1].markers.contains(.auxiliary) else { return false }
    return sentence.clause(around: index, text).isSubordinate || isLast(index, behind: .future, sentence)
  }

  /// Whether a word ends its clause, which has some verb before.
  private func isLast(_ index: Int, behind verb: Marker, _ sentence: Sentence) -> Bool {
    let clause = sentence.clause(around: index, text)
    let before = sentence.markers(in: clause.first..<index).union(sentence.markers(in: clause.opening))
    guard before.contains(verb) else { return false }
    return index + 1 >= clause.end || text.tokens[sentence.items[index + 1].first].kind == .mark
      || !sentence.items[index + 1].markers.isDisjoint(with: [.and, .auxiliary])
  }

  /// "a appelé X à signer": whom the verb takes is to do what stands behind "to".
  private func isUrging(_ index: Int, _ sentence: Sentence) -> Bool {
    guard let party = sentence.parties.first(where: { $0.first > index && $0.isBare }), party.first - index <= 3,
      party.end + 1 < sentence.items.count, sentence.items[party.end].markers.contains(.to),
      !sentence.items[party.end + 1].isDate
    else { return false }
    return !sentence.parties.contains { $0.first > party.end && $0.first - party.end <= 2 && $0.relation.contains(.to) }
  }

  /// Words that are event words only together with another say more than those that are by themselves.
  private func needs(_ sense: Item.TriggerSense) -> Bool {
    guard let trigger = grammar.triggers[sense.trigger] else { return false }
    return trigger.hasNeeds || trigger.hasParticle
  }

  /// Whether the separable part of a verb stands behind it. A word that is a preposition or an article as well is one only
  /// where no phrase follows that it could lead to ("sagte zu, …", not "sagte zu Beginn").
  private func hasParticle(_ trigger: Int, behind verb: Int, _ sentence: Sentence) -> Bool {
    (verb + 1..<max(verb + 1, sentence.items.count)).contains { index in
      let word = sentence.items[index]
      guard word.triggers.contains(where: { $0.form == .particle && $0.trigger == trigger }) else { return false }
      guard !word.markers.isEmpty, word.end - word.first == 1, index + 1 < sentence.items.count else { return true }
      let next = sentence.items[index + 1]
      let token = text.tokens[next.first]
      if token.kind == .mark { return !token.isQuote }
      return !next.isDate && !token.isCapital && next.markers.isDisjoint(with: [.article, .his, .her, .their])
        && (next.isKnown
          && !next.markers.isDisjoint(with: Marker.relations.union([.and, .or, .but, .that, .while, .also])))
    }
  }

  /// Whether a word stands near without which the trigger reports nothing.
  private func hasNeeds(_ sense: Item.TriggerSense, _ trigger: Trigger, _ index: Int, _ sentence: Sentence) -> Bool {
    func stands(_ form: TriggerForm, in range: Range<Int>) -> Bool {
      sentence.items[range.clamped(to: 0..<sentence.items.count)].contains { item in
        item.triggers.contains { $0.form == form && $0.trigger == sense.trigger }
      }
    }
    if trigger.hasParticle, sense.form == .verb, !hasParticle(sense.trigger, behind: index, sentence) { return false }
    guard trigger.hasNeeds, !stands(.needs, in: index - 8..<index + 18) else { return true }
    // "The collapse of the signing": of whatever.
    let before = sentence.items[(index - 3..<index).clamped(to: 0..<index)]
    return trigger.frame == .sign && sense.form == .noun && before.contains { $0.markers.contains(.cancelled) }
  }
}

extension Item {
  /// Nothing but a word about whether something was: "planned", "cancelled", "alleged".
  fileprivate var saysHowCertain: Bool {
    !markers.isEmpty && markers.isSubset(of: [.planned, .cancelled, .denied, .alleged, .hypothetical, .future])
  }
}
