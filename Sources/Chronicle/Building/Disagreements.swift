import EDTF
import Reading

/// What the claims of one event do not agree on, as far as they speak of it at all.
struct Disagreements {
  let documents: [Findings]
  let actors: [Actor]
  let references: [ActorReferences]

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
    var disputed: Set<Int> = []
    for (index, one) in named.enumerated() {
      for other in named[(index + 1)...] where !one.isSubset(of: other) && !other.isSubset(of: one) {
        disputed.formUnion(one.symmetricDifference(other))
      }
    }
    guard !disputed.isEmpty else { return nil }
    return field(.participants, event) { reference, _ in
      let index = event.claims.firstIndex(of: reference) ?? 0
      let names = named[index].intersection(disputed).map { actors[$0].name }.sorted()
      return names.isEmpty ? nil : names.joined(separator: ", ")
    }
  }

  private func field(
    _ field: Event.Disagreement.Field, _ event: Event, _ value: (Event.ClaimReference, Claim) -> String?
  ) -> Event.Disagreement? {
    var values: [Event.Disagreement.Value] = []
    for (index, reference) in event.claims.enumerated() {
      guard let text = value(reference, documents[reference.document].claims[reference.claim]) else { continue }
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
