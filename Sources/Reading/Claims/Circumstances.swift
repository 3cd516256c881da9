import Corpus
import EDTF
import Lexicon
import Names

/// When and where a trigger's event took place, by the dates and places near it.
struct Circumstances {
  let sentence: Sentence
  let clause: Clause
  let item: Int
  let form: TriggerForm
  let text: DocumentText
  let grammar: Grammar
  let mentions: [DateMention]

  /// When the event took place.
  var dates: DateAttachment {
    DateAttachment(
      sentence: sentence, clause: clause, item: item, form: form, text: text, dates: mentions,
      grammar: grammar)
  }

  /// The same event's circumstances as another clause tells them.
  func within(_ clause: Clause) -> Circumstances {
    Circumstances(
      sentence: sentence, clause: clause, item: item, form: form, text: text, grammar: grammar, mentions: mentions)
  }

  /// The nearest place in an in-relation.
  var place: Party? {
    let places = sentence.parties.filter { party in
      guard case .place = party.head else { return false }
      return clause.contains(party) && !isOfPost(party) && !isOfSource(party)
        && (party.relation.contains(.in) || party.isBare && !acts(party) && !isObject(party) && !isJoined(party))
    }
    return places.min { abs($0.first - item) < abs($1.first - item) }
  }

  /// "the ambassador in Rome, X": inside the phrase of somebody.
  private func isOfPost(_ place: Party) -> Bool {
    sentence.parties.contains { $0.first < place.first && place.end <= $0.end }
  }

  /// "according to the presidential office in Seoul": where those are who say so.
  private func isOfSource(_ place: Party) -> Bool {
    stride(from: place.first - 1, through: max(clause.first, place.first - 6), by: -1)
      .prefix { !text.tokens[sentence.items[$0].first].isMark(",") }
      .contains { sentence.items[$0].markers.contains(.accordingTo) }
  }

  /// "Syria, the Balkans and the war were the topics of …", "the Black Sea Grain Initiative": one of several told
  /// together, or part of another name.
  private func isJoined(_ party: Party) -> Bool {
    guard party.end < sentence.items.count else { return false }
    let next = sentence.items[party.end]
    let token = text.tokens[next.first]
    return next.markers.contains(.and)
      || token.isWord && token.isCapital && !next.isKnown && !next.isDate && !token.flags.contains(.lineStart)
  }

  /// "visited Beijing": the place of that event.
  private func isObject(_ party: Party) -> Bool {
    party.first > 0 && party.first - 1 != item && sentence.items[party.first - 1].triggers.contains { $0.form == .verb }
  }

  /// "Beijing accused Washington", "Tokyo and Ottawa held talks": seats of government beside the verb or each other take
  /// part; a place in front of them does not.
  private func acts(_ party: Party) -> Bool {
    guard party.seatOf != nil else { return false }
    return abs(party.first - item) <= 3
      || sentence.parties.contains { $0.group == party.group && $0.first != party.first && $0.seatOf != nil }
  }
}
