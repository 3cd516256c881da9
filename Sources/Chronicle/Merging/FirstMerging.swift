import EDTF
import Reading

/// How claims were merged before damaged names were recognised, and what that hung on: from this the next chronicle
/// goes on when few texts have changed.
struct FirstMerging: Sendable {
  /// All that merging asks of an actor.
  struct Party: Hashable, Sendable {
    var id: String
    var kind: UInt8
    var country: String?

    init(id: String, kind: UInt8, country: String?) {
      self.id = id
      self.kind = kind
      self.country = country
    }

    init(_ actor: Actor) { self.init(id: actor.id, kind: actor.class.rawValue, country: actor.country) }
  }

  let merged: MergedClaims
  /// By text: the day near which it was dated by others (``CalendarDay/number``), or ``undated``.
  let days: [Int32]
  /// By person found in a text (``Digest/persons``): in ``parties``; -1 for nobody.
  let people: [Int32]
  let parties: [Party]

  static let undated = Int32.min

  init(merged: MergedClaims, days: [Int32], people: [Int32], parties: [Party]) {
    self.merged = merged
    self.days = days
    self.people = people
    self.parties = parties
  }

  /// - Parameter days: by text, ``undated`` for most.
  init(_ directory: ActorDirectory, _ merged: MergedClaims, days: [Int32]) {
    self.init(
      merged: merged, days: days, people: directory.references.flatMap(\.foundActors),
      parties: directory.actors.map(Party.init))
  }
}

/// What was merged before some texts changed.
struct OlderMerging {
  let merging: FirstMerging
  let digest: Digest
  /// By text of now: its number then, or -1.
  let texts: [Int32]

  /// How the persons found in texts were grouped then.
  var grouping: FoundGrouping? { FoundGrouping(digest, merging.people, below: merging.parties.count) }

  /// What it still says of the claims of now.
  /// - Parameters:
  ///   - days: by text of now, as in ``FirstMerging/days``.
  func memory(of now: Digest, _ directory: ActorDirectory, days: [Int32]) -> MergeMemory {
    let numbers = Dictionary(directory.actors.indices.map { (FirstMerging.Party(directory.actors[$0]), Int32($0)) }) {
      first, _ in first
    }
    let parties = merging.parties.map { numbers[$0] ?? -2 }
    var claims = [Int32](repeating: -1, count: now.rows.count)
    for (text, old) in texts.enumerated() where old >= 0 && merging.days[Int(old)] == days[text] {
      let isSame = zip(digest.persons(of: Int(old)), directory.references[text].foundActors).map { place, actor in
        let party = merging.people[place]
        return (party < 0 ? -1 : parties[Int(party)]) == actor
      }
      func isTold(_ reference: Int32) -> Bool {
        reference >= 0 || reference == ActorReference.nothing || isSame[Int(~reference)]
      }
      let isAllSame = isSame.allSatisfy(\.self)
      let start = digest.claims(of: Int(old)).lowerBound
      for (place, claim) in now.claims(of: text).enumerated()
      where isAllSame || isTold(now.rows[claim].place) && now.participants(of: claim).allSatisfy(isTold) {
        claims[claim] = Int32(start + place)
      }
    }
    return MergeMemory(merging.merged, numbers: claims)
  }
}
