import Corpus
import EDTF
import Lexicon

/// One event word that tells several contacts, each with its own day or one after the other.
extension ClaimFinder {
  /// "spoke with X on Friday and Y on Monday", "посетит Париж 5 мая, а 6 мая — Рим", "avec X, puis avec Y": who or what is
  /// told behind a joint with a day of its own or as what came then, in the order of the text.
  func series(
    after claim: Claim, _ trigger: Trigger, _ form: TriggerForm, _ index: Int, _ clause: Clause, _ sentence: Sentence,
    _ number: Int
  ) -> [Claim] {
    let goesOn = sentence.markers(in: index..<sentence.items.count).contains(.then)
    let isDated = claim.date.map { sentence.dates.count > 1 && isTold($0, in: clause, sentence) } ?? false
    guard claim.type == .consult, goesOn || isDated else { return [] }
    let casting = Casting(sentence: sentence, clause: clause, item: index, form: form, text: text, mode: trigger.mode)
    guard let cast = casting.cast(trigger),
      var last = trigger.frame == .visit ? cast.destination : cast.partners.last, sentence.parties[last].first > index
    else { return [] }
    var told = [claim.date]
    var result: [Claim] = []
    while let next = member(after: last, sentence), next.isThen || !told.contains(next.date?.value) {
      var cast = cast
      if trigger.frame == .visit {
        cast.destination = next.party
      } else {
        cast.partners = casting.group(of: next.party)
      }
      var member = claim
      member.participants = participants(cast, trigger, form, sentence, number)
      if trigger.frame == .visit { member.place = actor(ofPlace: sentence.parties[next.party]) }
      // What came then came the same day, unless it is another journey.
      member.date = next.date?.value ?? (trigger.frame == .visit ? nil : claim.date)
      let party = range(of: sentence.parties[next.party], sentence)
      member.range = next.date.map { party.union($0.range) } ?? party
      member.rule += next.isThen ? ", then" : ", one of several days"
      guard member.participants.count == claim.participants.count || trigger.frame != .visit else { break }
      if isEnough(member.participants, trigger), !isKnown(member) { result.append(member) }
      told.append(member.date)
      last = next.party
    }
    return result
  }

  private func isTold(_ day: EDTFDate, in clause: Clause, _ sentence: Sentence) -> Bool {
    let start = text.tokens[sentence.items[clause.first].first].start
    return sentence.dates.contains { dates[$0].value == day && dates[$0].range.start >= start }
  }

  private func isKnown(_ claim: Claim) -> Bool {
    claims.contains {
      $0.mode == claim.mode && $0.date == claim.date && $0.place == claim.place && $0.hasAll(of: claim)
    }
  }

  /// A party that goes on with what an event word told.
  private struct Member {
    var party: Int
    var date: DateMention?
    var isThen: Bool
  }

  /// The next party of the same kind behind a joint, with a date right beside it or a word that says it came next.
  private func member(after last: Int, _ sentence: Sentence) -> Member? {
    let before = sentence.parties[last]
    let next = last + 1
    guard next < sentence.parties.count, case let party = sentence.parties[next], party.group != before.group,
      isAlike(party, before), party.relation.isEmpty || party.relation == before.relation, !party.isPossessive,
      party.first - before.end <= 8
    else { return nil }
    let between = before.end..<party.first
    let isThen = sentence.markers(in: between).contains(.then)
    guard let joint = between.first(where: { isThen || isJoint($0, sentence) }),
      !sentence.items[between].contains(where: isOtherEvent)
    else { return nil }
    let date = date(beside: party, behind: joint, sentence)
    // "met X, then Y said": a verb behind makes another clause.
    let isSame = party.relation == before.relation && (!party.isBare || !isVerbBehind(party, sentence))
    if date == nil, !isSame { return nil }
    return date != nil || isThen ? Member(party: next, date: date, isThen: isThen) : nil
  }

  private func isVerbBehind(_ party: Party, _ sentence: Sentence) -> Bool {
    sentence.hasVerb(in: party.end..<min(party.end + 3, sentence.items.count))
  }

  private func isOtherEvent(_ item: Item) -> Bool {
    !item.markers.isDisjoint(with: [.said, .auxiliary])
      || item.triggers.contains { $0.form != .particle && $0.form != .needs }
  }

  private func isJoint(_ item: Int, _ sentence: Sentence) -> Bool {
    !sentence.items[item].markers.isDisjoint(with: [.and, .but]) || text.tokens[sentence.items[item].first].isMark(",")
  }

  private func isAlike(_ one: Party, _ other: Party) -> Bool {
    switch (one.head, other.head) {
    case (.person, .person), (.person, .office), (.office, .person), (.office, .office), (.place, .place),
      (.place, .country), (.country, .place), (.country, .country):
      !one.isAttribute
    default: false
    }
  }

  /// A day between the joint and the party, or right behind the party.
  private func date(beside party: Party, behind joint: Int, _ sentence: Sentence) -> DateMention? {
    let end = min(party.end + 3, sentence.items.count)
    let reach = (party.end..<end).first { isJoint($0, sentence) } ?? end
    return sentence.dates.lazy.map { dates[$0] }.first { date in
      let place = sentence.items.partitioningIndex { text.tokens[$0.first].start >= date.range.start }
      return date.canDateEvents && date.value != nil && place > joint && place < reach
    }
  }

  private func range(of party: Party, _ sentence: Sentence) -> ByteRange {
    ByteRange(
      start: text.tokens[sentence.items[party.first].first].start,
      end: text.tokens[sentence.items[party.end - 1].end - 1].end)
  }
}
