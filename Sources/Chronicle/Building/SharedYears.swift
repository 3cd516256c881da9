import EDTF
import Reading

/// Tells the year of texts that tell none, by events they share with texts that do.
///
/// A text of unknown publication says "on 12 May"; another one, whose day is known, tells of the same event on
/// 12 May 2024: so the first was written about then. Its days take that year, marked `?`, and its publication is
/// concluded to be the last day it tells. The texts' order plays no part: only dates that were told are believed.
struct SharedYears {
  private let documents: [Findings]
  private let claims: [[MergeClaim.Told]]

  init(_ documents: [Findings], _ directory: ActorDirectory) {
    self.documents = documents
    claims = documents.enumerated().map { number, findings in
      findings.claims.enumerated().map { index, claim in
        let reference = Event.ClaimReference(document: number, claim: index)
        return MergeClaim(reference, claim, findings, directory.actors, directory.references[number]).told
      }
    }
  }

  /// Whether a text needs a year from others.
  static func isNeeded(by findings: Findings) -> Bool {
    findings.published == nil && findings.claims.contains { $0.date.map { !$0.hasYear } ?? false }
  }

  /// The documents with the years found.
  func dated() -> [Findings] {
    var result = documents
    let witnesses = self.witnesses
    for number in documents.indices where Self.isNeeded(by: documents[number]) {
      guard let day = sharedDay(of: claims[number], witnesses) else { continue }
      date(&result[number], near: day)
    }
    return result
  }

  private struct Key: Hashable {
    var kind: MergeClaim.Kind
    var actor: Int
  }

  /// Claims whose day is told in full, by what they tell and everybody who takes part.
  private var witnesses: [Key: [MergeClaim.Told]] {
    var result: [Key: [MergeClaim.Told]] = [:]
    for claim in claims.joined() {
      guard let date = claim.date, date.hasYear, !date.isUncertain, date.precision == .day else { continue }
      for actor in claim.persons + claim.others {
        result[Key(kind: claim.kind, actor: actor), default: []].append(claim)
      }
    }
    return result
  }

  /// The day of the events shared with other texts, if those agree about its year.
  private func sharedDay(of claims: [MergeClaim.Told], _ witnesses: [Key: [MergeClaim.Told]]) -> CalendarDay? {
    var days: Set<CalendarDay> = []
    for claim in claims {
      guard let date = claim.date, !date.hasYear, date.precision == .day else { continue }
      for actor in claim.persons + claim.others {
        for witness in witnesses[Key(kind: claim.kind, actor: actor)] ?? []
        where Agreement.score(claim, witness, isSameText: false) ?? 0 >= Self.threshold {
          if let day = witness.date?.latest { days.insert(day) }
        }
      }
    }
    guard let last = days.max(), Set(days.map(\.year)).count == 1 else { return nil }
    return last
  }

  /// All participants and the day: more than merging asks, for the year hangs on it.
  private static let threshold = Agreement.threshold + 3

  /// Gives every date without year the one nearest to a day.
  private func date(_ findings: inout Findings, near day: CalendarDay) {
    func filled(_ date: EDTFDate) -> EDTFDate {
      guard !date.hasYear else { return date }
      let candidates = (day.year - 1...day.year + 1).compactMap { date.withYear($0) }
      func distance(_ date: EDTFDate) -> Int { date.earliest.map { abs($0 - day) } ?? .max }
      return candidates.min { distance($0) < distance($1) }?.marked(uncertain: true) ?? date
    }
    var last = day
    for index in findings.dates.indices {
      guard let value = findings.dates[index].value, !value.hasYear else { continue }
      findings.dates[index].value = filled(value)
      findings.dates[index].flags.insert(.inferredYear)
    }
    for index in findings.claims.indices {
      guard let date = findings.claims[index].date else { continue }
      findings.claims[index].date = filled(date)
      if findings.claims[index].status == .happened, let told = findings.claims[index].date?.latest {
        last = max(last, told)
      }
    }
    findings.published = EDTFDate(last).marked(uncertain: true)
    findings.publishedFrom = Publication.Source.inferred.rawValue
  }
}
