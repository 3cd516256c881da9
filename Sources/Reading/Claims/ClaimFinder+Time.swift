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
    if let day = dayOfJourney(to: clause, number), isAhead(day) == (status == .planned) {
      return EventTime(value: day, isCarried: true)
    }
    guard dates.isUndated else { return EventTime() }
    let goesOn =
      clause.goesOn(to: index, form, in: sentence)
      ?? (form != .noun
        && (dates.hasTimeOfDay || status == .happened && clause.tellsOfBoth(in: sentence, before: index))
        ? DateThread.shortReach : nil)
    guard let reach = goesOn, let day = thread.date(in: number, reach: reach) else { return EventTime() }
    return isAhead(day) == (status == .planned) ? EventTime(value: day, isCarried: true) : EventTime()
  }

  private func isAhead(_ day: EDTFDate) -> Bool {
    resolver.reference.flatMap { reference in day.earliest.map { $0 > reference } } ?? false
  }

  /// "flew to Beijing in May, where he met X": when the journey was that the sentence tells before.
  private func dayOfJourney(to clause: Clause, _ number: Int) -> EDTFDate? {
    guard clause.place != nil, let journey = claims.last, claimSentences.last == number, journey.mode == .visit else {
      return nil
    }
    return journey.date
  }

  /// Whether and when an event was, by its clause, the one hung on its noun and the day of publication.
  /// - Returns: also the clause hung on the noun, where it tells of this event and no other.
  func telling(
    _ trigger: Trigger, _ form: TriggerForm, _ index: Int, _ clause: Clause, _ circumstances: Circumstances,
    _ sentence: Sentence, _ number: Int
  ) -> (status: (EventStatus, String?), time: EventTime, tail: Clause?) {
    var status = statusBehindRemark(trigger, form, index, sentence) ?? status(trigger, form, index, clause, sentence)
    var time = time(form, index, clause, circumstances, sentence, number, status.0)
    // A clause hung on the noun tells what its own does not ("a meeting, which will take place on Friday in Rome").
    var tail = form == .noun ? sentence.tail(of: clause, text) : nil
    if let clause = tail, let mention = circumstances.within(clause).dates.date, time.mention ?? mention != mention {
      tail = nil
    }
    if let tail, let mention = circumstances.within(tail).dates.date {
      time = EventTime(mention: mention, value: circumstances.within(tail).dates.value)
      if status.0 == .happened, let told = StatusReader.status(ofTail: sentence.markers(in: tail.first..<tail.end)) {
        status = told
      }
      // "намерен осуществить визит, который прошел 24 февраля".
      let words = sentence.markers(in: tail.first..<tail.end)
      if status.0 == .planned, words.contains(.occurs), words.isDisjoint(with: [.planned, .future, .negation]),
        !sentence.items[tail.first..<tail.end].contains(where: { $0.triggers.contains { $0.form == .future } })
      {
        status = (.happened, "took place")
      }
    }
    if form == .noun, status.0 == .happened || status.0 == .planned,
      let rest = sentence.rest(behind: clause, of: index, text), sentence.markers(in: rest).contains(.cancelled)
    {
      status = (.cancelled, "cancelled")
    }
    if status == (.happened, nil), time.mention == nil, goesOnWithPlan(form, index, clause, sentence, number) {
      status = (.planned, "as the plan before")
    }
    if status.0 == .planned, trigger.type == .consult || trigger.type == .agree,
      let turn = sentence.turn(behind: clause), sentence.markers(in: turn).contains(.cancelled)
    {
      status = (.cancelled, "cancelled")
    }
    if status.0 == .happened, isReferenceTold, let date = time.value, isAhead(date) {
      // "said the round set for Saturday would …": what was said was said before.
      if trigger.frame == .state { time = EventTime() } else { status = (.planned, "dated after publication") }
    }
    if status.0 == .planned, isReferenceTold, !(trigger.mode == .visit && form == .infinitive),
      let latest = time.value?.latest, let reference = resolver.reference, latest < reference
    {
      // The day it was announced. "Left on Monday to visit X" tells of the journey.
      time = EventTime()
    }
    return (status, time, tail)
  }

  /// "Er wird X treffen. Danach reist er nach Y": where the present tense serves for what will be, the next step of a
  /// plan is one, too.
  private func goesOnWithPlan(
    _ form: TriggerForm, _ index: Int, _ clause: Clause, _ sentence: Sentence, _ number: Int
  ) -> Bool {
    guard capitalisesNouns, form == .verb, claims.last?.status == .planned, let last = claimSentences.last,
      number - last <= 1
    else { return false }
    return !sentence.markers(in: clause.first..<min(clause.first + 2, index)).isDisjoint(with: [.then, .also])
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
      // A visit may last, and began before.
      for index in starts[number - 1]..<first where claims[index].date == nil && claims[index].mode != .visit {
        claims[index].date = day
      }
    }
    guard number <= Self.lead, !sentence.markers(in: 0..<sentence.items.count).contains(.earlier) else { return }
    for claim in claims[first...] where (claim.date?.precision ?? .year) >= .month && claim.type == .consult {
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
