import Lexicon

/// Talks that a visit is made for, told without those who hold them.
extension ClaimFinder {
  /// Who visits whom, where the sentence of the visit names a host.
  struct Invitation {
    var claim: Int
    var host: ActorReference
  }

  /// "At the invitation of X, Y will visit Rome. During the talks …": talks that open a clause right behind a visit are
  /// those of guest and host, and come true as the visit does.
  func talksOfVisit(
    _ trigger: Trigger, _ index: Int, _ clause: Clause, _ sentence: Sentence, _ number: Int
  ) -> Claim? {
    guard let invitation, trigger.frame == .meet, trigger.status == nil, index - clause.first <= 4,
      number - claimSentences[invitation.claim] == 1, opensWithContact(clause, sentence),
      case let visit = claims[invitation.claim], visit.status == .planned || visit.status == .happened
    else { return nil }
    let role = Roles(trigger).partner
    let actors = [invitation.host] + visit.participants.map(\.actor)
    return Claim(
      range: bytes(sentence.items[index]), trigger: bytes(sentence.items[index]), type: trigger.type,
      mode: trigger.mode, status: visit.status, date: nil, place: visit.place,
      participants: actors.map { Claim.Participant(actor: $0, role: role, isInferred: true) },
      attributedTo: attribution(sentence, clause, index), rule: "meet, guest and host of the visit before")
  }

  /// Remembers the last visit of a sentence with its host: who leads the state it goes to, told at whose invitation it is.
  mutating func noteInvitation(_ sentence: Sentence, since first: Int) {
    guard let claim = claims.indices.last(where: { $0 >= first && claims[$0].mode == .visit }),
      case .known(let place)? = claims[claim].place
    else { return }
    let host = sentence.parties.first { party in
      guard !party.relation.isDisjoint(with: [.by, .aside]), case .person(.known(let person)) = party.head,
        party.offices.contains(where: { lexicon.offices[$0].rank <= 1 })
      else { return false }
      return lexicon.facts(person).country == lexicon.facts(place).country
        && !claims[claim].participants.contains { $0.actor == .known(person) }
    }
    if case .person(let host)? = host?.head { invitation = Invitation(claim: claim, host: host) }
  }
}
