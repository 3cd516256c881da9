import EDTF
import Reading

/// What the claims of one event do not agree on, as far as they speak of it at all.
struct Disagreements {
  let documents: [Findings]
  let actors: [Actor]
  let references: [ActorReferences]
  let counts: CountReader

  func find(_ event: Event) -> [Event.Disagreement] {
    guard event.claims.count > 1 else { return [] }
    return [
      field(.date, event) { _, claim in claim.date.map { $0.marked(approximate: false, uncertain: false).description }
      },
      field(.place, event) { reference, claim in
        claim.place.flatMap { references[reference.document][$0] }.map { actors[$0].name }
      },
      participants(event),
      field(.status, event) { _, claim in claim.status.rawValue },
      numbers(event),
    ].compactMap { $0 }.filter { !isOnlyPrecision($0) }
  }

  /// Persons whom some claims name where others name somebody else. A claim that names fewer leaves out, and does not
  /// disagree.
  private func participants(_ event: Event) -> Event.Disagreement? {
    let named = event.claims.map { reference -> Set<Int> in
      let claim = documents[reference.document].claims[reference.claim]
      let all = claim.participants.compactMap { references[reference.document][$0.actor] }
      return Set(all.filter { actors[$0].class == .person })
    }
    let different = Array(Set(named))
    var disputed: Set<Int> = []
    for (index, one) in different.enumerated() {
      for other in different[(index + 1)...] where !one.isSubset(of: other) && !other.isSubset(of: one) {
        disputed.formUnion(one.symmetricDifference(other))
      }
    }
    return disagreement(
      .participants,
      named.map { persons in
        let names = persons.intersection(disputed).map { actors[$0].name }.sorted()
        return names.isEmpty ? nil : names.joined(separator: ", ")
      })
  }

  /// Numbers of the same things of which two claims share none. A claim that tells a range tells both its ends.
  private func numbers(_ event: Event) -> Event.Disagreement? {
    let told = event.claims.map { counts($0) }
    var disputed: Set<String> = []
    for thing in Set(told.joined().map(\.thing)) {
      let values = Array(
        Set(told.map { Set($0.filter { $0.thing == thing }.map(\.thousandths)) }.filter { !$0.isEmpty }))
      let disagrees = values.enumerated().contains { place, one in
        values[(place + 1)...].contains { $0.isDisjoint(with: one) }
      }
      if disagrees { disputed.insert(thing) }
    }
    return disagreement(
      .numbers,
      told.map { counts in
        let texts = counts.filter { disputed.contains($0.thing) }.map(\.description)
        return texts.isEmpty ? nil : texts.joined(separator: ", ")
      })
  }

  private func counts(_ reference: Event.ClaimReference) -> [Count] {
    let findings = documents[reference.document]
    let range = findings.claims[reference.claim].range
    return findings.document.bytes.withUnsafeBufferPointer {
      counts.counts(
        in: range, of: $0, language: findings.document.language.code,
        dates: findings.dates.lazy.map(\.range).filter { $0.overlaps(range) })
    }
  }

  private func field(
    _ field: Event.Disagreement.Field, _ event: Event, _ value: (Event.ClaimReference, Claim) -> String?
  ) -> Event.Disagreement? {
    disagreement(field, event.claims.map { value($0, documents[$0.document].claims[$0.claim]) })
  }

  /// - Parameter texts: what each claim tells, in the order of the event's claims.
  private func disagreement(_ field: Event.Disagreement.Field, _ texts: [String?]) -> Event.Disagreement? {
    var values: [Event.Disagreement.Value] = []
    for (index, text) in texts.enumerated() {
      guard let text else { continue }
      if let known = values.firstIndex(where: { $0.text == text }) {
        values[known].claims.append(index)
      } else {
        values.append(Event.Disagreement.Value(text: text, claims: [index]))
      }
    }
    return values.count > 1 ? Event.Disagreement(field: field, values: values) : nil
  }

  /// "February 2025" and "28 February 2025" do not disagree.
  private func isOnlyPrecision(_ disagreement: Event.Disagreement) -> Bool {
    guard disagreement.field == .date else { return false }
    let dates = disagreement.values.compactMap { EDTFDate($0.text) }
    return dates.allSatisfy { one in dates.allSatisfy { one.compatible(with: $0) } }
  }
}
