import Corpus
import EDTF

/// When and where a trigger's event took place, by the dates and places near it.
struct Circumstances {
  let sentence: Sentence
  let clause: Clause
  let item: Int
  let text: DocumentText
  let dates: [DateMention]
  let grammar: Grammar

  /// The date nearest to the trigger in its clause, else the sentence's only one.
  private var mention: DateMention? {
    let bindings = DateBindings(sentence: sentence, text: text, grammar: grammar)
    let inSentence = sentence.dates.map { dates[$0] }.filter { date in
      date.canDateEvents && bindings.canDate(item, date.range)
    }
    guard !inSentence.isEmpty else { return nil }
    let trigger = text.tokens[sentence.items[item].first].start
    let first = text.tokens[sentence.items[min(clause.first, sentence.items.count - 1)].first].start
    let last = text.tokens[sentence.items[max(clause.first, clause.end - 1)].end - 1].end
    let inClause = inSentence.filter { $0.range.start >= first && $0.range.end <= last }
    let pool = inClause.isEmpty ? (inSentence.count == 1 && !isAside(inSentence[0]) ? inSentence : []) : inClause
    func distance(_ date: DateMention) -> Int {
      date.range.start > trigger ? Int(date.range.start - trigger) : Int(trigger - min(date.range.end, trigger))
    }
    return pool.min { distance($0) < distance($1) }
  }

  /// Whether a date stands in a subordinate clause, which tells of something else.
  private func isAside(_ date: DateMention) -> Bool {
    guard let place = sentence.items.firstIndex(where: { text.tokens[$0.first].start >= date.range.start }) else {
      return false
    }
    let other = sentence.clause(around: place, text)
    return (other.isSubordinate || other.antecedent != nil) && other.first != clause.first
  }

  var date: EDTFDate? { mention?.value }
  var dateRange: ByteRange? { mention?.range }

  /// The nearest place in an in-relation.
  var place: Party? {
    let places = sentence.parties.filter { party in
      guard case .place = party.head else { return false }
      return clause.contains(party)
        && (party.relation.contains(.in) || party.isBare && !acts(party) && !isObject(party))
    }
    return places.min { abs($0.first - item) < abs($1.first - item) }
  }

  /// "visited Beijing": the place of that event.
  private func isObject(_ party: Party) -> Bool {
    party.first > 0 && party.first - 1 != item && sentence.items[party.first - 1].triggers.contains { $0.form == .verb }
  }

  /// "Beijing accused Washington": seats of government beside the verb take part; a place in front of them does not.
  private func acts(_ party: Party) -> Bool { party.seatOf != nil && abs(party.first - item) <= 3 }
}
