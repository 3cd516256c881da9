import EDTF
import Lexicon

/// The day a text is telling of, for sentences that go on from the one before without a date of their own.
///
/// Only a word that says so carries a date over ("he also met …", "anschließend", "Это был последний день визита", "at
/// 4 p.m."): what merely follows may have happened at any time.
struct DateThread {
  /// How many sentences a day holds for one that adds to it or tells the hour, and for one that says what came then.
  static let shortReach = 2
  static let reach = 5

  private var told: (date: EDTFDate, sentence: Int)?

  /// Remembers the day of the event told last; sentences come in order.
  mutating func note(_ date: EDTFDate, sentence: Int) {
    guard !date.isInterval, date.precision >= .month else { return }
    // "They had met in June" is told in passing beside a day.
    if date.precision < .day, self.date(in: sentence, reach: Self.reach)?.precision == .day { return }
    told = (date, sentence)
  }

  /// The day at hand in a sentence.
  func date(in sentence: Int, reach: Int) -> EDTFDate? {
    told.flatMap { sentence - $0.sentence <= reach && sentence > $0.sentence ? $0.date : nil }
  }
}

extension Clause {
  /// How many sentences before the one it goes on from may stand, where it goes on at all: by a word of time or addition
  /// beside its verb, or with a noun behind "it was".
  func goesOn(to item: Int, _ form: TriggerForm, in sentence: Sentence) -> Int? {
    guard antecedent == nil else { return nil }
    let range = form == .noun ? first..<item : first..<end
    guard !range.isEmpty, !sentence.markers(in: first..<item).contains(.said) else { return nil }
    if followsEvent(in: sentence, before: item) { return DateThread.reach }
    var reach: Int?
    for index in range {
      let markers = sentence.items[index].markers
      // "The then president" is no later one.
      let isAttribute =
        sentence.markers(in: max(first, index - 1)..<index + 1).contains(.article)
        && sentence.items[index + 1..<min(index + 3, sentence.items.count)].contains { $0.office != nil }
      if markers.contains(.then), !isAttribute { return DateThread.reach }
      // "Auch der Besuch" adds another one, "Es war der letzte Tag des Besuchs" does not.
      let isOfNoun =
        form == .noun && sentence.items[index].end - sentence.items[index].first == 1
        && sentence.markers(in: index + 1..<min(index + 2, sentence.items.count)).contains(.article)
      if markers.contains(.also), form != .noun || index < first + 2 && !isOfNoun { reach = DateThread.shortReach }
    }
    return reach
  }
}

extension Clause {
  /// "After the talks …", "У ході візиту …": the clause opens with another event, which tells when.
  private func followsEvent(in sentence: Sentence, before item: Int) -> Bool {
    let opening = sentence.items[first..<min(first + 2, item)]
    guard opening.contains(where: { !$0.markers.isDisjoint(with: [.after, .aside]) }) else { return false }
    return sentence.items[first..<min(first + 5, item)].contains { event in
      event.triggers.contains { $0.form == .noun || $0.form == .gerund }
    }
  }

  /// "The two ministers spoke …": those who have just met.
  func tellsOfBoth(in sentence: Sentence, before item: Int) -> Bool {
    sentence.markers(in: first..<min(first + 2, item)).contains(.both)
  }
}
