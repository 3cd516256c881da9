import Lexicon
import Names
import Reading

/// Recognises a damaged name by its slot: where claims about one event name the same others on the same day, a person
/// only one text knows stands for the person only the other texts name.
struct GarbledNames {
  let digest: Digest
  let directory: ActorDirectory
  let lexicon: Lexicon

  /// - Returns: found persons that are really persons of the lexicon, as lexicon indices.
  func find(_ groups: ClaimGroups) -> [FoundKey: Int] {
    var result: [FoundKey: Int] = [:]
    for number in groups.indices where groups.size(number) > 1 {
      let group = groups[number]
      guard group.contains(where: namesAnyFound) else { continue }
      let known = known(group)
      guard !known.isEmpty else { continue }
      for claim in group {
        for (key, actor) in found(claim) where result[key] == nil {
          let candidates = missing(claim, known).filter { isPlausible(key, actor, $0) }
          if candidates.count == 1 { result[key] = candidates[0] }
        }
      }
    }
    return result
  }

  /// Whether a claim names a person that the lexicon does not know.
  private func namesAnyFound(_ claim: Event.ClaimReference) -> Bool {
    digest.participants(of: digest.number(of: claim)).contains { $0 < 0 }
  }

  /// Persons of a claim that the lexicon does not know.
  private func found(_ claim: Event.ClaimReference) -> [(FoundKey, Int)] {
    digest.participants(of: digest.number(of: claim)).compactMap { participant in
      guard case .found(let index) = ActorReference(packed: participant),
        let actor = directory.references[claim.document][packed: participant]
      else { return nil }
      return (FoundKey(document: claim.document, person: index), actor)
    }
  }

  /// A person of the lexicon whom a group's claims name.
  private struct Known {
    var actor: Int
    /// A document that does; `nil` where several do.
    var onlyDocument: Int?
  }

  /// The persons of the lexicon whom a group's claims name, by lexicon index.
  private func known(_ group: [Event.ClaimReference]) -> [Int: Known] {
    var result: [Int: Known] = [:]
    for claim in group {
      let document = claim.document
      for participant in digest.participants(of: digest.number(of: claim)) {
        guard case .known(let index) = ActorReference(packed: participant), lexicon.actorClass(index) == .person,
          let actor = directory.references[document][packed: participant]
        else { continue }
        let known = result[index] ?? Known(actor: actor, onlyDocument: document)
        result[index] = known.onlyDocument == document ? known : Known(actor: actor, onlyDocument: nil)
      }
    }
    return result
  }

  /// Persons of the lexicon whom the other texts name and this claim does not.
  private func missing(_ claim: Event.ClaimReference, _ known: [Int: Known]) -> [Int] {
    let table = directory.references[claim.document]
    let named = digest.participants(of: digest.number(of: claim)).compactMap { table[packed: $0] }
    return known.filter { _, person in
      person.onlyDocument != claim.document && !named.contains(person.actor)
    }.keys.sorted()
  }

  /// Country and office, where told, must not speak against it.
  private func isPlausible(_ key: FoundKey, _ actor: Int, _ candidate: Int) -> Bool {
    let person = digest.person(key)
    if let country = person.country, let known = ActorFacts.unpack(lexicon.facts(candidate).country), country != known {
      return false
    }
    if let office = person.office, let number = lexicon.offices.firstIndex(where: { $0.id == office }) {
      let holdings = lexicon.holdings(of: candidate)
      return holdings.isEmpty
        || holdings.contains { lexicon.office(number, fits: $0.office) || lexicon.office($0.office, fits: number) }
    }
    return true
  }
}
