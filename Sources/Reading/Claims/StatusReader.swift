import Lexicon

/// Reads from the words around a trigger whether the event happened.
struct StatusReader {
  let sentence: Sentence
  let clause: Clause
  let item: Int
  let form: TriggerForm
  let text: DocumentText

  /// The words around one that tells of an event.
  private struct Surroundings {
    /// Of its clause, and right beside it.
    var near: Marker
    var close: Marker
    /// Of what governs it.
    var before: Marker
    /// "rejected the plan at a meeting with X": the meeting is where he did.
    var isOccasion: Bool
    /// "rejected", "called on" say no more of themselves than that they happened; "agreed to meet" does.
    var speaksOfItself: Bool
  }

  /// The status, with the kind of word that told it.
  func status(of trigger: Trigger) -> (EventStatus, String?) {
    let speaksOfItself = trigger.type == .consult || trigger.type == .agree
    // What is said may be planned or called off; that it was said is neither.
    if trigger.frame == .state, form != .future, form != .noun {
      let isDenied = sentence.markers(in: max(clause.first, item - 2)..<item).contains(.negation)
      return isDenied ? (.denied, "negation") : (.happened, nil)
    }
    if speaksOfItself, isCondition { return (.hypothetical, "hypothetical") }
    let words = Surroundings(
      near: markers(from: opening, to: reach, itself: speaksOfItself).union(finalWord),
      close: markers(from: item - 4, to: min(clause.end, item + 2), itself: speaksOfItself), before: governing,
      isOccasion: form == .noun && !Self.relation(before: item, sentence).isDisjoint(with: [.in, .aside]),
      speaksOfItself: speaksOfItself)
    return ruledOut(trigger, words) ?? done(trigger, words)
  }

  /// Whether the words call the event off, deny it or say by themselves what became of it.
  private func ruledOut(_ trigger: Trigger, _ words: Surroundings) -> (EventStatus, String?)? {
    let speaksOfItself = words.speaksOfItself
    if words.near.contains(.cancelled), !isAfterwards {
      // What was not called off is still to come.
      if !isUpheld { return (.cancelled, "cancelled") }
      if form == .noun { return (.planned, "not cancelled") }
    }
    if let occurrence { return occurrence }
    if isRuledOut { return (.cancelled, "negation") }
    if let status = trigger.status { return (status, "trigger") }
    let range = (words.isOccasion ? item : max(clause.first, item - 9))..<max(item, reach)
    let denials = denials(range, itself: speaksOfItself)
    if denials.contains(false) { return (.denied, "denied") }
    if speaksOfItself, denials.contains(true), form != .verb { return (.planned, "not ruled out") }
    if words.close.contains(.negation), form != .noun {
      // "поки X не зустрінеться з Y", "tant que X ne rencontre pas Y": what is still waited for.
      let isAwaited =
        clause.isSubordinate && clause.first > 0 && sentence.items[clause.first - 1].markers.contains(.while)
      return isAwaited && speaksOfItself ? (.hypothetical, "hypothetical") : (.denied, "negation")
    }
    if form == .infinitive || form == .verb && words.before.contains(.future), isNegated {
      return (.denied, "negation")
    }
    if speaksOfItself, let status = governingStatus { return status }
    // "es gab kein Treffen", "there was no meeting".
    return form == .noun && (isNegatedNoun || isObjectOfNegated) ? (.denied, "negation") : nil
  }

  /// Whether an event that nothing rules out has taken place, is to come or is only told of.
  private func done(_ trigger: Trigger, _ words: Surroundings) -> (EventStatus, String?) {
    let (near, before, speaksOfItself) = (words.near, words.before, words.speaksOfItself)
    // "soll X getroffen haben": hearsay of something past.
    if form == .participle, isHearsay(before) { return (.alleged, "hearsay") }
    if let readiness = readiness(before, trigger) { return readiness }
    // Who is in Rome for a visit has come.
    if form == .noun, trigger.mode != .visit, isPurpose { return (.planned, Self.purpose) }
    // "became the first president to visit X".
    if form == .infinitive, !before.contains(.future), sentence.tellsRank(in: clause.first..<item) {
      return (.happened, nil)
    }
    if form == .infinitive, speaksOfItself, !isLater(before) { return (.planned, "infinitive") }
    if form == .future { return (.planned, "future") }
    // "soll angeblich getroffen haben".
    if form == .participle, near.contains(.alleged) { return (.alleged, "alleged") }
    // "could be received by X".
    if form == .participle, item > clause.first,
      sentence.markers(in: max(clause.first, item - 2)..<item).isSuperset(of: [.hypothetical, .auxiliary])
    {
      return (.planned, "possible")
    }
    if before.contains(.hypothetical), !before.contains(.future) { return (.hypothetical, "hypothetical") }
    let modal =
      trigger.frame == .sign && form == .verb ? markers(from: item - 4, to: item, itself: speaksOfItself) : words.close
    if before.contains(.future) || modal.contains(.future) || isOnlyPossible { return (.planned, "future") }
    if speaksOfItself, isGovernedByFuture { return (.planned, "future") }
    let first = words.isOccasion ? item : form == .noun ? opening : max(clause.first, item - 9)
    let plans = first..<max(first, speaksOfItself ? reach : item)
    if isPlanned(plans) || isAhead || finalWord.contains(.planned) { return (.planned, "planned") }
    if near.contains(.alleged) { return (.alleged, "alleged") }
    if before.contains(.hypothetical) { return (.hypothetical, "hypothetical") }
    return (.happened, nil)
  }

  /// What stands around the word, it itself left out where it says nothing of its event.
  private func markers(from first: Int, to end: Int, itself: Bool) -> Marker {
    let first = max(clause.first, first)
    if itself { return sentence.markers(in: first..<max(first, end)) }
    return sentence.markers(in: first..<item).union(sentence.markers(in: item + 1..<max(item + 1, end)))
  }

  /// "Ready to meet X" proposes it; "ready for talks", "zu einem Treffen mit X bereit" say no more than that it is
  /// possible.
  private func readiness(_ before: Marker, _ trigger: Trigger) -> (EventStatus, String?)? {
    if before.contains(.ready), !(form == .noun && isPlanned(max(clause.first, item - 6)..<item)) {
      return form == .infinitive && trigger.mode == .meet ? (.planned, "readiness") : (.hypothetical, "readiness")
    }
    let isBehind = sentence.markers(in: item + 1..<max(item + 1, reach)).contains(.ready)
    return form == .noun && isPurpose && isBehind ? (.hypothetical, "readiness") : nil
  }

  /// Where words that speak of it begin: nine before it, or at the finite verb whose infinitive or participle it is
  /// ("sollte X am Montag in … mit … zusammentreffen").
  private var opening: Int {
    var first = max(clause.first, item - 9)
    if form == .noun, let after = prepositionOfTime { return after }
    if form == .noun || form == .verb, let comma = endOfFront { first = max(first, comma + 1) }
    guard form == .infinitive || form == .participle else { return first }
    while first > clause.first, !sentence.items[first - 1].triggers.contains(where: { $0.form != .particle }) {
      first -= 1
    }
    return first
  }

  /// "Before possible talks of X and Y, Z held a meeting": the comma behind a phrase in front with a contact of its own.
  private var endOfFront: Int? {
    let front = clause.first..<min(clause.first + 4, item)
    let noun = front.first { sentence.items[$0].triggers.contains { $0.form == .noun } }
    guard let noun, noun > clause.first, !sentence.items[clause.first].markers.isDisjoint(with: [.before, .after]),
      let comma = (noun + 1..<item).first(where: { text.tokens[sentence.items[$0].first].isMark(",") }),
      sentence.parties.contains(where: { $0.isBare && $0.first > comma && $0.end <= item })
    else { return nil }
    return comma
  }

  /// "preparations for the summit following X's meeting with Y": the preposition that parts a noun from what is said
  /// before it.
  private var prepositionOfTime: Int? {
    let place = stride(from: item - 1, through: max(clause.first, item - 6), by: -1).first { index in
      !sentence.items[index].markers.isDisjoint(with: .relations.subtracting(.of))
        || !sentence.items[index].triggers.isEmpty
    }
    return place.flatMap { sentence.items[$0].markers.intersection(.relations) == .after ? $0 : nil }
  }

  /// What the words before it say of it. Of a verb a noun of intention says nothing ("hat zur Vorbereitung eines
  /// möglichen Treffens telefoniert").
  private var governing: Marker {
    let range = opening..<item
    let main = form == .noun ? [] : sentence.markers(in: clause.opening).intersection([.auxiliary, .future])
    guard form == .participle else { return sentence.markers(in: range).union(main) }
    return range.reduce(into: main) { result, index in
      let isOfNoun =
        index > clause.first
        && (text.tokens[sentence.items[index].first].isCapital
          || sentence.items[index + 1].triggers.contains { $0.form == .noun })
      result.formUnion(isOfNoun ? sentence.items[index].markers.subtracting(.future) : sentence.items[index].markers)
    }
  }

  /// Somebody came for it.
  static let purpose = "purpose"

  // MARK: What governs the word

  /// "serra la main de X avant de rencontrer Y": what came after something that was.
  private func isLater(_ before: Marker) -> Bool {
    item > clause.first && sentence.items[item - 1].markers.contains(.before)
      && before.isDisjoint(with: [.future, .planned, .hypothetical]) && !isInPlan
  }

  /// For each word of denial whether it is denied itself ("did not rule out a meeting").
  private func denials(_ range: Range<Int>, itself: Bool = true) -> [Bool] {
    range.clamped(to: 0..<sentence.items.count).filter { index in
      sentence.items[index].markers.contains(.denied) && (itself || index != item)
    }.map { sentence.markers(in: max(range.lowerBound, $0 - 3)..<$0).contains(.negation) }
  }

  /// What the preposition before a noun says, articles, possessives and adjectives between them left out.
  static func relation(before noun: Int, _ sentence: Sentence) -> Marker {
    for index in stride(from: noun - 1, through: max(0, noun - 4), by: -1) {
      let word = sentence.items[index]
      let relation = word.markers.intersection(.relations)
      if !relation.isEmpty { return relation }
      guard word.triggers.allSatisfy({ $0.form == .particle }), word.names.allSatisfy({ $0.kind == .adjective }),
        !word.isDate,
        // French articles are pronouns as well.
        word.markers.contains(.article)
          || word.markers.isSubset(of: [.indefinite, .noGenitive, .adverb, .his, .her, .their])
      else { return [] }
    }
    return []
  }

  /// "sees no reason to meet X": a negation before an infinitive with no other event word between.
  private var isNegated: Bool {
    stride(from: item - 1, through: max(clause.first, item - 9), by: -1)
      .prefix { index in
        sentence.items[index].triggers.allSatisfy { $0.form == .noun || $0.form == .particle }
          && sentence.items[index].markers.isDisjoint(with: [.and, .but])
      }
      .contains { sentence.items[$0].markers.contains(.negation) }
  }

  /// "es gab kein Treffen", "n'ont pas eu de rencontre": only articles, auxiliaries and one other word between.
  private var isNegatedNoun: Bool {
    var others = 0
    var hasArticle = false
    for index in stride(from: item - 1, through: max(clause.first, item - 6), by: -1) {
      let markers = sentence.items[index].markers
      if markers.contains(.negation) { return true }
      let isSmall =
        !markers.isDisjoint(with: [.article, .auxiliary]) || !markers.isEmpty && markers.isSubset(of: [.of, .from])
      hasArticle = hasArticle || markers.contains(.article)
      if isSmall { continue }
      others += 1
      // "did not disclose the meeting": before its article a word is none of the noun's.
      if others > 1 || hasArticle || !markers.isEmpty || !sentence.items[index].triggers.isEmpty { return false }
    }
    return false
  }

  /// "did not have a secret meeting", "will not hold any talks", "не проводил никаких закрытых встреч": a negated
  /// auxiliary with the noun behind it.
  private var isObjectOfNegated: Bool {
    let negation = stride(from: item - 1, through: max(clause.first, item - 7), by: -1).first {
      sentence.items[$0].markers.contains(.negation)
    }
    guard let negation, negation + 2 < item else { return false }
    let isAuxiliary =
      sentence.items[negation + 1].markers.contains(.auxiliary)
      || sentence.items[negation + 1].markers.contains(.to) && sentence.isPlainWord(negation + 2, text)
      || negation > clause.first && sentence.items[negation - 1].markers.contains(.future)
    guard isAuxiliary else { return false }
    return sentence.items[negation + 2..<item].allSatisfy { word in
      word.triggers.isEmpty && word.names.isEmpty && word.office == nil && !word.isDate
        && word.markers.isSubset(of: [.article, .indefinite, .adverb])
    }
  }

  /// "Встречи X и Y не будет": a negated future with nothing behind it.
  private var isRuledOut: Bool {
    guard form == .noun, item + 1 < reach,
      let word = (item + 1..<reach).first(where: { sentence.items[$0].markers.contains(.negation) }),
      word + 1 < clause.end, sentence.items[word + 1].markers.contains(.future)
    else { return false }
    return word + 2 >= sentence.items.count || text.tokens[sentence.items[word + 2].first].kind == .mark
  }

  /// "if the treaty is not signed": what is only assumed, be it so or not.
  private var isCondition: Bool {
    clause.isSubordinate && clause.first > 0 && sentence.items[clause.first - 1].markers.contains(.hypothetical)
  }

  /// What the main clause says of the one it governs: "denied that X met Y", "asked whether X met Y".
  private var governingStatus: (EventStatus, String?)? {
    guard clause.isSubordinate, clause.first > 0 else { return nil }
    let opener = sentence.items[clause.first - 1].markers
    // "denied reports according to which X met Y".
    let isSource =
      opener.contains(.relative) && clause.first > 1
      && sentence.items[clause.first - 2].markers.contains(.accordingTo)
    guard opener.contains(.that) || isSource else { return nil }
    let main = max(0, clause.first - (isSource ? 18 : 9))..<clause.first - 1
    if denials(main).contains(false) { return (.denied, "denied") }
    return sentence.markers(in: main).contains(.alleged) ? (.alleged, "alleged") : nil
  }

  /// "wurde nicht abgesagt", "has not been postponed": what was not called off.
  private var isUpheld: Bool {
    let range = max(clause.first, opening)..<reach
    let words = range.filter { sentence.items[$0].markers.contains(.cancelled) }
    return !words.isEmpty
      && words.allSatisfy { word in
        sentence.items[word].markers.isDisjoint(with: .negation)
          && stride(from: word - 1, through: max(clause.first, word - 2), by: -1)
            .contains { sentence.items[$0].markers.contains(.negation) }
      }
  }

  /// "telefonierte nach der Absage mit X": what was called off before is something else.
  private var isAfterwards: Bool {
    (opening..<max(opening, reach)).allSatisfy { index in
      guard sentence.items[index].markers.contains(.cancelled), !isCircumstance(of: index), !isTopic(index) else {
        return true
      }
      let isBehind = stride(from: index - 1, through: max(clause.first, index - 2), by: -1).first {
        !sentence.items[$0].markers.contains(.article)
      }.map { sentence.items[$0].markers.contains(.after) }
      return isBehind ?? false && !(form == .noun && item > index && item - index <= 3)
    }
  }

  /// "cancelled the trip because of X's meeting with Y", "decided, during that meeting, to put off the visit": what
  /// stands under such a preposition is not what was called off.
  func isCircumstance(of word: Int) -> Bool {
    guard form == .noun, case let relation = Self.relation(before: item, sentence), relation.contains(.aside),
      relation.isDisjoint(with: [.with, .of, .about]), !isPurpose
    else { return false }
    return word < item || (item + 1..<word).contains { text.tokens[sentence.items[$0].first].isMark(",") }
  }

  /// A verb of the future around the perfect of a participle ("soll … getroffen haben", "getroffen haben soll").
  private func isHearsay(_ before: Marker) -> Bool {
    guard item + 1 < clause.end else { return false }
    let next = sentence.items[item + 1].markers
    let modal = before.union(sentence.markers(in: item + 2..<max(item + 2, min(clause.end, item + 3))))
    return next.contains(.auxiliary) && !next.contains(.future) && modal.contains(.future)
  }

  /// "arrived for talks with X", "прибув на переговори з X": what somebody came for is not held yet.
  private var isPurpose: Bool {
    stride(from: item - 1, through: max(clause.first, item - 5), by: -1).first { index in
      sentence.items[index].isKnown
        && !sentence.items[index].markers.isSubset(of: [.article, .indefinite, .noGenitive, .adverb, .his, .her])
    }.map { sentence.items[$0].markers.contains(.purpose) } ?? false
  }

  /// What a relative clause about the event says of it.
  static func status(ofTail markers: Marker) -> (EventStatus, String?)? {
    if markers.contains(.cancelled) { return (.cancelled, "cancelled") }
    return markers.isDisjoint(with: [.planned, .future]) ? nil : (.planned, "planned")
  }

  /// "ahead of talks with X": such a word speaks of the noun right behind it only.
  private var isAhead: Bool {
    guard form == .noun || form == .gerund else { return false }
    for index in stride(from: item - 1, through: max(clause.first, item - 7), by: -1) {
      let word = sentence.items[index]
      if word.markers.contains(.planned), word.markers.contains(.before) { return true }
      guard word.markers.isDisjoint(with: [.auxiliary, .said, .and]), word.triggers.isEmpty, !word.isDate else {
        return false
      }
    }
    return false
  }

  /// "will attend a conference and hold talks": the last verb before the word is in the future, however far.
  private var isGovernedByFuture: Bool {
    guard prepositionOfTime == nil || form != .noun else { return false }
    // "отправится на встречу с X".
    if form == .noun, item > clause.first + 1, sentence.items[item - 1].markers.contains(.to),
      sentence.items[item - 2].triggers.contains(where: { $0.form == .future })
    {
      return true
    }
    let verb = stride(from: item - 1, through: clause.first, by: -1).first { index in
      let word = sentence.items[index]
      if !word.markers.isDisjoint(with: [.auxiliary, .said, .future]) { return true }
      // "wird nach X fahren und Y treffen": what "and" joins to the word is governed as it is.
      return word.triggers.contains { $0.form == .verb || $0.form == .future }
        && !(index + 1 < item && sentence.items[index + 1].markers.contains(.and))
    }
    return verb.map { sentence.items[$0].markers.contains(.future) } ?? false
  }

  /// How far words after the trigger speak of it: up to the next event word that has a subject of its own.
  var reach: Int {
    // What came after a contact says nothing of it.
    if form == .noun, item > clause.first, Self.relation(before: item, sentence) == .after { return item + 1 }
    var limit = form == .noun ? max(tenWordsOn, behindPredicate) : min(clause.end, item + 7)
    // "X and Y, meeting in Rome, called for …": the main clause goes on behind the comma.
    if form == .gerund {
      limit = (item + 1..<max(item + 1, limit)).first { text.tokens[sentence.items[$0].first].isMark(",") } ?? limit
    }
    guard item + 1 < limit else { return limit }
    return (item + 1..<limit).first { index in
      let word = sentence.items[index]
      // "spoke ahead of an expected summit".
      return word.triggers.contains { $0.form == .verb || $0.form == .future }
        || form == .verb && !word.markers.isDisjoint(with: [.before, .after])
          && word.markers.isDisjoint(with: [.to, .in, .while])
    } ?? limit
  }
}
