import Corpus
import EDTF
import Lexicon

/// When a claim's event took place.
struct EventTime {
  /// The mention that tells it.
  var mention: DateMention?
  var value: EDTFDate?
  /// Taken from the event told before.
  var isCarried = false
}

extension ClaimFinder {
  /// The time by the date in the sentence, else that of the event told before, where the clause goes on from it.
  func time(
    _ form: TriggerForm, _ index: Int, _ clause: Clause, _ circumstances: Circumstances, _ sentence: Sentence,
    _ number: Int, _ status: EventStatus
  ) -> EventTime {
    let dates = circumstances.dates
    if let mention = dates.date { return EventTime(mention: mention, value: dates.value(of: mention)) }
    guard dates.isUndated else { return EventTime() }
    let goesOn =
      clause.goesOn(to: index, form, in: sentence)
      ?? (form != .noun
        && (dates.hasTimeOfDay || status == .happened && clause.tellsOfBoth(in: sentence, before: index))
        ? DateThread.shortReach : nil)
    guard let reach = goesOn, let day = thread.date(in: number, reach: reach) else { return EventTime() }
    let isAhead = resolver.reference.flatMap { reference in day.earliest.map { $0 > reference } } ?? false
    return isAhead == (status == .planned) ? EventTime(value: day, isCarried: true) : EventTime()
  }

  /// Remembers the time of a sentence for those that go on from it.
  mutating func noteTime(of sentence: Sentence, number: Int, claims told: ArraySlice<Claim>) {
    if let date = told.last(where: { $0.date != nil })?.date ?? onlyDay(of: sentence) {
      thread.note(date, sentence: number)
    }
  }

  /// Dates claims of the sentences before by what a sentence adds to them: the day and hour of a press office, or the
  /// report itself behind its headline.
  mutating func dateEarlier(_ sentence: Sentence, number: Int, after previous: Sentence?, _ starts: [Int]) {
    let first = starts[number]
    if let day = stampedDay(of: sentence, after: previous) {
      for index in starts[number - 1]..<first where claims[index].date == nil { claims[index].date = day }
    }
    guard number <= Self.lead else { return }
    for claim in claims[first...] where claim.date != nil && claim.type == .consult {
      for index in 0..<first where claims[index].date == nil && claims[index].tellsSame(as: claim) {
        let isSame = claim.hasAll(of: claims[index])
        if isSame, claims[index].place == nil || claims[index].place == claim.place { claims[index].date = claim.date }
      }
    }
  }

  /// How many sentences a headline and a lead take at most.
  private static let lead = 4

  /// The day a sentence tells of that reports no event and no words.
  private func onlyDay(of sentence: Sentence) -> EDTFDate? {
    let told = sentence.dates.lazy.map { dates[$0] }.filter(\.canDateEvents)
    guard let date = told.first?.value, told.allSatisfy({ $0.value == date }),
      !sentence.markers(in: 0..<sentence.items.count).contains(.said)
    else { return nil }
    return date
  }

  /// Press offices put day and hour behind the line that tells the event: "Telephone conversation with X 4 May 2025
  /// 13:20 …". So a sentence that opens with both dates the undated events of the one right before it.
  func stampedDay(of sentence: Sentence, after previous: Sentence?) -> EDTFDate? {
    guard let previous, previous.paragraph == sentence.paragraph, previous.dates.isEmpty,
      let first = sentence.dates.first.map({ dates[$0] }), first.rule == DateMention.dayAndTime, first.canDateEvents,
      first.range.start == sentence.range.start
    else { return nil }
    return first.value
  }
}

extension Claim {
  /// Whether two claims may tell one event: of one kind and equally certain.
  fileprivate func tellsSame(as other: Claim) -> Bool {
    type == other.type && status == other.status && (mode == .visit) == (other.mode == .visit)
      && ((mode == .call) == (other.mode == .call)
        || other.mode == .talks && participants.count == other.participants.count)
  }
}
