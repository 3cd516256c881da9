import Corpus
import Lexicon

/// One event word that tells several contacts, each with its own day.
extension ClaimFinder {
  /// "spoke with X on Friday and Y on Monday", "посетит Париж 5 мая, а 6 мая — Рим": who or what is told behind a joint
  /// with a day of its own, in the order of the text.
  func series(
    after claim: Claim, _ trigger: Trigger, _ form: TriggerForm, _ index: Int, _ clause: Clause, _ sentence: Sentence,
    _ number: Int
  ) -> [Claim] {
    guard claim.type == .consult, let day = claim.date, sentence.dates.count > 1 else { return [] }
    let casting = Casting(sentence: sentence, clause: clause, item: index, form: form, text: text, mode: trigger.mode)
    guard let cast = casting.cast(trigger),
      var last = trigger.frame == .visit ? cast.destination : cast.partners.last, sentence.parties[last].first > index
    else { return [] }
    var told = [day]
    var result: [Claim] = []
    while let next = member(after: last, sentence), let date = next.date.value, !told.contains(date) {
      var cast = cast
      if trigger.frame == .visit {
        cast.destination = next.party
      } else {
        cast.partners = casting.group(of: next.party)
      }
      var member = claim
      member.participants = participants(cast, trigger, form, sentence, number)
      if trigger.frame == .visit { member.place = actor(ofPlace: sentence.parties[next.party]) }
      member.date = date
      member.range = range(of: sentence.parties[next.party], sentence).union(next.date.range)
      member.rule += ", one of several days"
      guard member.participants.count == claim.participants.count || trigger.frame != .visit else { break }
      if !isKnown(member) { result.append(member) }
      told.append(date)
      last = next.party
    }
    return result
  }

  private func isKnown(_ claim: Claim) -> Bool {
    claims.contains {
      $0.mode == claim.mode && $0.date == claim.date && $0.place == claim.place && $0.hasAll(of: claim)
    }
  }

  /// The next party of the same kind behind a joint, with a date right beside it.
  private func member(after last: Int, _ sentence: Sentence) -> (party: Int, date: DateMention)? {
    let before = sentence.parties[last]
    let next = last + 1
    guard next < sentence.parties.count, case let party = sentence.parties[next], party.group != before.group,
      isAlike(party, before), party.relation.isEmpty || party.relation == before.relation, !party.isPossessive,
      party.first - before.end <= 8
    else { return nil }
    let between = before.end..<party.first
    guard let joint = between.first(where: { isJoint($0, sentence) }),
      !sentence.items[between].contains(where: isOtherEvent),
      let date = date(beside: party, behind: joint, sentence)
    else { return nil }
    return (next, date)
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
