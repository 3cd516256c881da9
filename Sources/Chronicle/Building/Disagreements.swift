import Corpus
import EDTF
import Reading

/// What the claims of one event do not agree on, as far as they speak of it at all.
struct Disagreements {
  let documents: Rows<Findings>
  let actors: [Actor]
  let references: [ActorReferences]
  let counts: CountReader

  func find(_ event: Event) -> [Event.Disagreement] {
    guard event.claims.count > 1 else { return [] }
    return [
      field(.date, event, { _, claim in claim.date }) {
        $0.marked(approximate: false, uncertain: false).description
      },
      field(.place, event, { reference, claim in claim.place.flatMap { references[reference.document][$0] } }) {
        actors[$0].name
      },
      participants(event),
      field(.status, event, { _, claim in claim.status }) { $0.rawValue },
      numbers(event),
    ].compactMap { $0 }.filter { !isOnlyPrecision($0) }
  }

  /// Persons whom some claims name where others name somebody else. A claim that names fewer leaves out, and does not
  /// disagree.
  private func participants(_ event: Event) -> Event.Disagreement? {
    let named = event.claims.map { reference in
      let table = references[reference.document]
      let all = documents[reference.document].claims[reference.claim].participants.compactMap { table[$0.actor] }
      return SortedSet.make(all.filter { actors[$0].class == .person })
    }
    var different: [[Int]] = []
    for persons in named where !different.contains(persons) { different.append(persons) }
    guard different.count > 1 else { return nil }
    var disputed: Set<Int> = []
    for (index, one) in different.enumerated() {
      for other in different[(index + 1)...] {
        let shared = SortedSet.shared(one, other)
        if shared < one.count, shared < other.count { disputed.formUnion(Set(one).symmetricDifference(other)) }
      }
    }
    guard !disputed.isEmpty else { return nil }
    return disagreement(
      .participants,
      named.map { persons in
        let names = persons.filter(disputed.contains).map { actors[$0].name }.sorted()
        return names.isEmpty ? nil : names.joined(separator: ", ")
      })
  }

  /// Numbers of the same things of which two claims share none. A claim that tells a range tells both its ends.
  private func numbers(_ event: Event) -> Event.Disagreement? {
    let told = event.claims.map { counts($0) }
    guard told.count(where: { !$0.isEmpty }) > 1 else { return nil }
    var disputed: Set<String> = []
    for thing in Set(told.joined().map(\.thing)) {
      let values = Array(
        Set(told.map { Set($0.filter { $0.thing == thing }.map(\.thousandths)) }.filter { !$0.isEmpty }))
      let disagrees = values.enumerated().contains { place, one in
        values[(place + 1)...].contains { $0.isDisjoint(with: one) }
      }
      if disagrees { disputed.insert(thing) }
    }
    guard !disputed.isEmpty else { return nil }
    return disagreement(
      .numbers,
      told.map { counts in
        let texts = counts.filter { disputed.contains($0.thing) }.map(\.description)
        return texts.isEmpty ? nil : texts.joined(separator: ", ")
      })
  }

  private func counts(_ reference: Event.ClaimReference) -> [Count] {
    let number = reference.document
    let range = documents[number].claims[reference.claim].range
    // They stand in the order of the text.
    var dates: [ByteRange] = []
    for date in documents[number].dates {
      if date.range.start >= range.end { break }
      if date.range.overlaps(range) { dates.append(date.range) }
    }
    return documents[number].document.bytes.withUnsafeBufferPointer {
      counts.counts(
        in: range, of: $0, language: documents[number].document.language.code,
        dates: dates)
    }
  }

  /// - Parameters:
  ///   - value: what a claim tells, if anything; where all tell the same nothing has to be put into words.
  ///   - text: the words for it.
  private func field<Value: Equatable>(
    _ field: Event.Disagreement.Field, _ event: Event, _ value: (Event.ClaimReference, Claim) -> Value?,
    _ text: (Value) -> String
  ) -> Event.Disagreement? {
    let values = event.claims.map { value($0, documents[$0.document].claims[$0.claim]) }
    guard let first = values.lazy.compactMap({ $0 }).first, values.contains(where: { $0 != nil && $0 != first }) else {
      return nil
    }
    return disagreement(field, values.map { $0.map(text) })
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
