import Corpus
import EDTF
import Lexicon

/// Who takes part in an event, and in which role.
extension ClaimFinder {
  func participants(
    _ cast: Cast, _ trigger: Trigger, _ form: TriggerForm, _ sentence: Sentence, _ number: Int
  ) -> [Claim.Participant] {
    let roles = Roles(trigger)
    var result: [Claim.Participant] = []
    func add(_ actor: ActorReference, _ role: ParticipantRole, isInferred: Bool) {
      guard !result.contains(where: { $0.actor == actor }) else { return }
      result.append(Claim.Participant(actor: actor, role: role, isInferred: isInferred))
    }
    func add(_ party: Party, _ role: ParticipantRole) {
      switch party.head {
      case .person(let actor): add(actor, role, isInferred: false)
      case .country(let actor), .organisation(let actor): add(.known(actor), role, isInferred: false)
      default:
        // Whoever is named beside a pronoun is not meant by it.
        let named = (cast.subject + cast.partners).compactMap { person(sentence.parties[$0]) }
        let meant = actors(of: party, sentence, number, excluding: named + result.map(\.actor))
        if let other = other(of: party, meant, named, number) {
          add(other, role, isInferred: true)
        } else {
          for resolved in meant { add(resolved.actor, role, isInferred: resolved.isInferred) }
        }
      }
    }
    func add(_ indices: [Int], _ role: ParticipantRole) {
      for index in indices {
        if let leaders = leaders(of: index, sentence) {
          for leader in leaders { add(sentence.parties[leader], role) }
        } else {
          add(sentence.parties[index], role)
        }
      }
    }
    add(cast.subject, roles.subject)
    add(cast.partners, roles.partner)
    result += cast.implied.map { Claim.Participant(actor: $0, role: roles.partner, isInferred: true) }
    // Where a verb always has a subject, one that names nobody known is somebody else.
    let isLeftOut = dropsSubjects || ![.verb, .future, .participle].contains(form)
    if cast.subject.isEmpty, !roles.needsOnlyPartners, result.count < 2 || cast.rule == ["with"], isLeftOut,
      !isToldByOthers(before: cast, sentence),
      let person = speakerOfQuotation(sentence, result.map(\.actor))
        ?? discourse.person(for: [], sentence: number, excluding: result.map(\.actor))
    {
      result.append(Claim.Participant(actor: person, role: roles.subject, isInferred: true))
    }
    return withoutOwnCountries(result)
  }

  /// "In a call with X, the two sides …": X is one of the two, and the other is whom the text is about.
  private func other(
    of party: Party, _ meant: [PartyResolver.Resolved], _ named: [ActorReference], _ number: Int
  ) -> ActorReference? {
    guard case .pronoun(let marker) = party.head, marker.contains(.both), party.isBare, named.count == 1,
      !meant.contains(where: { named.contains($0.actor) })
    else { return nil }
    return discourse.person(for: [], sentence: number, excluding: named)
  }

  /// The persons a delegation is led by.
  private func leaders(of index: Int, _ sentence: Sentence) -> [Int]? {
    guard sentence.parties[index].isDelegation else { return nil }
    let first = sentence.parties.indices.first { other in
      guard other > index, other <= index + 2, case .person = sentence.parties[other].head else { return false }
      return sentence.parties[other].relation.contains(.ledBy)
    }
    guard let first else { return nil }
    return sentence.parties.indices.filter { sentence.parties[$0].group == sentence.parties[first].group }
  }

  func actors(of party: Party, _ sentence: Sentence, _ number: Int, excluding: [ActorReference])
    -> [PartyResolver.Resolved]
  {
    resolver.actors(of: party, besides: excluding) { marker in
      if marker.contains(.land) {
        if marker.contains(.he) { return speaker(of: party, sentence, number).map { [$0] } ?? [] }
        return (placeTold(before: party.first, sentence) ?? discourse.place(sentence: number)).map { [$0] } ?? []
      }
      let antecedents = Antecedents(sentence: sentence, resolver: resolver, text: text)
      if let subject = antecedents.person(for: party, marker, excluding: excluding) { return [subject] }
      if let group = antecedents.group(for: party, marker) { return group }
      if marker.isSuperset(of: [.latter, .they]), let told = discourse.latterGroup(sentence: number) { return told }
      if !marker.isDisjoint(with: [.they, .both, .their, .eachOther]) {
        var told = discourse.group(sentence: number, isOfStates: marker.contains(.states))
        if marker.contains(.both), !discourse.isOfEvent(sentence: number), areOfOneState(told) { told = [] }
        return told.isEmpty && marker.contains(.states) ? antecedents.states(before: party, lexicon) : told
      }
      return discourse.person(for: marker, sentence: number, excluding: excluding).map { [$0] } ?? []
    }
  }

  /// Two who only were told of and act for one state are no two sides.
  private func areOfOneState(_ told: [ActorReference]) -> Bool {
    told.count == 2 && told.allSatisfy(isPerson) && countryCode(told[0]) != nil
      && countryCode(told[0]) == countryCode(told[1])
  }

  /// A state beside its own representative is no further participant.
  private func withoutOwnCountries(_ participants: [Claim.Participant]) -> [Claim.Participant] {
    func isOwn(_ participant: Claim.Participant) -> Bool {
      guard case .known(let index) = participant.actor, lexicon.actorClass(index) == .country else { return false }
      let country = lexicon.facts(index).country
      return country != 0 && participants.contains { isPerson($0.actor) && countryCode($0.actor) == country }
    }
    return participants.contains(where: isOwn) ? participants.filter { !isOwn($0) } : participants
  }

  private func person(_ party: Party) -> ActorReference? {
    if case .person(let actor) = party.head { actor } else { nil }
  }

  func isPerson(_ party: Party) -> Bool { person(party) != nil }

  /// Whether somebody acts for a state.
  func isOf(_ person: ActorReference, _ state: ActorReference) -> Bool {
    countryCode(person).map { $0 == countryCode(state) } ?? false
  }

  func isPerson(_ actor: ActorReference) -> Bool { resolver.isPerson(actor) }

  func countryCode(_ actor: ActorReference) -> UInt16? {
    guard case .known(let index) = actor else { return nil }
    let country = lexicon.facts(index).country
    return country == 0 ? nil : country
  }

  /// Contacts take two; an internal one counts only between named persons.
  func isEnough(_ participants: [Claim.Participant], _ trigger: Trigger) -> Bool {
    guard !participants.isEmpty else { return false }
    if trigger.type == .agree, trigger.frame == .sign { return participants.count > 1 }
    guard trigger.type == .consult, trigger.mode != .visit else { return true }
    guard participants.count > 1 else { return false }
    let country = countryCode(participants[0].actor)
    return country == nil || participants.contains { countryCode($0.actor) != country }
      || participants.count { isPerson($0.actor) } > 1
  }
}

/// Which roles a frame gives to its subject and to the others.
struct Roles {
  var subject = ParticipantRole.party
  var partner = ParticipantRole.party
  /// An empty subject stays empty.
  var needsOnlyPartners = false

  init(_ trigger: Trigger) {
    switch trigger.frame {
    case .meet, .quarrel, .attend, .attended, .visit, .stay, .arrive, .leave, .tell, .sign: break
    case .host, .summon: subject = .host
    case .act: (subject, partner) = (.source, .target)
    case .state: subject = .source
    case .appoint:
      subject = .target
      needsOnlyPartners = true
    }
    if trigger.frame == .sign || trigger.frame == .state || trigger.frame == .act { needsOnlyPartners = true }
  }
}
