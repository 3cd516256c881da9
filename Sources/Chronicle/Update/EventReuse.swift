import Reading

/// Events of an older chronicle that serve again: all their texts are the same, and so is everybody they name.
///
/// An event says nothing but what its claims say; so it is enough that a group of claims is the group it was made of.
struct EventReuse: Sendable {
  private let events: StoredEvents
  /// By text: its number in the older chronicle where it serves again, else -1.
  private let texts: [Int32]
  /// By actor of the older chronicle: who it is now, or -1.
  private let actorsNow: [Int32]
  /// By text of the older chronicle and one more: where its claims begin.
  private let claimStarts: [Int32]
  /// By claim of the older chronicle: its event, or -1.
  private let eventOfClaim: [Int32]

  /// - Parameters:
  ///   - model: the older chronicle.
  ///   - actors: its actors.
  ///   - digest: its digest.
  ///   - texts: by text of now: its number in the older chronicle, or -1 where it says something else.
  ///   - directory: whom the texts name now.
  init(_ model: StoredModel, _ actors: [Actor], _ digest: Digest, _ texts: [Int32], _ directory: ActorDirectory) {
    events = StoredEvents(model)
    actorsNow = Self.actorsNow(actors, directory.actors)
    claimStarts = digest.claimStarts
    let found = StoredReferences(model)
    self.texts = texts.enumerated().map { [actorsNow] text, old in
      old >= 0 && Self.isSame(found.foundActors(Int(old)), directory.references[text].foundActors, actorsNow) ? old : -1
    }
    var eventOfClaim = [Int32](repeating: -1, count: digest.rows.count)
    for event in 0..<events.count {
      events.visitClaims(event) { text, claim in
        guard text < digest.count, claim < digest.claims(of: text).count else { return }
        eventOfClaim[Int(digest.claimStarts[text]) + claim] = Int32(event)
      }
    }
    self.eventOfClaim = eventOfClaim
  }

  /// Who everybody is now of whom events would tell the same.
  private static func actorsNow(_ old: [Actor], _ new: [Actor]) -> [Int32] {
    let numbers = Dictionary(new.indices.map { (new[$0].id, Int32($0)) }) { first, _ in first }
    return old.map { actor in
      guard let number = numbers[actor.id] else { return -1 }
      let now = new[Int(number)]
      let isSame =
        now.name == actor.name && now.shortName == actor.shortName && now.class == actor.class
        && now.country == actor.country && now.isKnown == actor.isKnown
      return isSame ? number : -1
    }
  }

  private static func isSame(_ old: [Int32], _ new: [Int32], _ actorsNow: [Int32]) -> Bool {
    old.count == new.count
      && zip(old, new).allSatisfy { old, new in
        old < 0 ? new < 0 : Int(old) < actorsNow.count && actorsNow[Int(old)] == new && new >= 0
      }
  }

  /// How many events the older chronicle has.
  var count: Int { events.count }

  /// The event of the older chronicle that a group of claims was, if it serves again.
  /// - Parameter claims: in order.
  func number(of claims: [Event.ClaimReference]) -> Int? {
    guard let first = claims.first, let number = old(first), events.claimCount(number) == claims.count,
      claims.dropFirst().allSatisfy({ old($0) == number })
    else { return nil }
    var isKnown = events.place(number).map { now($0) != nil } ?? true
    events.visitActors(number) { isKnown = isKnown && now($0) != nil }
    return isKnown ? number : nil
  }

  /// An event with the numbers of now, without what makes its id unique.
  /// - Parameters:
  ///   - number: by ``number(of:)``.
  ///   - claims: those of which it is the event.
  func event(_ number: Int, of claims: [Event.ClaimReference]) -> Event {
    var event = events.element(number)
    for index in event.participants.indices {
      if let actor = now(event.participants[index].actor) { event.participants[index].actor = actor }
    }
    event.place = event.place.flatMap(now)
    event.claims = claims
    event.id = EventAssembler.plain(event.id, event.type)
    return event
  }

  private func now(_ actor: Int) -> Int? {
    guard actorsNow.indices.contains(actor), actorsNow[actor] >= 0 else { return nil }
    return Int(actorsNow[actor])
  }

  private func old(_ claim: Event.ClaimReference) -> Int? {
    let text = texts[claim.document]
    guard text >= 0 else { return nil }
    let place = Int(claimStarts[Int(text)]) + claim.claim
    guard place < Int(claimStarts[Int(text) + 1]), eventOfClaim[place] >= 0 else { return nil }
    return Int(eventOfClaim[place])
  }
}
