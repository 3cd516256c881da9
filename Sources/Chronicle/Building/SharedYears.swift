import EDTF
import Reading

/// Tells the year of texts that tell none, by events they share with texts that do.
///
/// A text of unknown publication says "on 12 May"; another one, whose day is known, tells of the same event on
/// 12 May 2024: so the first was written about then. Its days take that year, marked `?`, and its publication is
/// concluded to be the last day it tells. The texts' order plays no part: only dates that were told are believed.
struct SharedYears {
  private let digest: Digest
  private let references: [ActorReferences]
  private let parties: ClaimParties

  init(_ digest: Digest, _ directory: ActorDirectory) {
    self.digest = digest
    references = directory.references
    parties = ClaimParties(directory.actors, digest.dates)
  }

  /// - Parameter claim: in the digest.
  private func told(_ document: Int, _ claim: Int) -> MergeClaim.Told {
    parties.told(
      claim, of: digest, published: digest.dates.date(digest.published[document])?.day, references[document])
  }

  private func date(of claim: Int) -> EDTFDate? { digest.dates.date(digest.rows[claim].date) }

  /// The texts that need a year from others.
  static func needed(by digest: Digest) -> [Int] {
    (0..<digest.count).filter { document in
      digest.published[document] == 0
        && digest.claims(of: document).contains { digest.dates.date(digest.rows[$0].date).map { !$0.hasYear } ?? false }
    }
  }

  /// Near which days the texts were written that need a year and can be told one.
  /// - Parameter texts: those that need one, ascending.
  func days(of texts: [Int]) -> [(text: Int, day: CalendarDay)] {
    let asking = texts.map { text in
      digest.claims(of: text).filter { Self.asksForYear(date(of: $0)) }.map { told(text, $0) }
    }
    let witnesses = witnesses(of: Set(asking.joined().compactMap(\.date).map(Self.day)))
    return zip(texts, asking).compactMap { text, claims in sharedDay(of: claims, witnesses).map { (text, $0) } }
  }

  private static func asksForYear(_ date: EDTFDate?) -> Bool {
    date.map { !$0.hasYear && $0.precision == .day } ?? false
  }

  private struct Key: Hashable {
    var kind: MergeClaim.Kind
    var actor: Int32
    /// Month and day as one number; 0 for a time of several days, -1 for all that tell one.
    var day: Int
  }

  /// Claims whose day is told in full, by what they tell, everybody who takes part and the day of the year.
  /// - Parameter days: the days of the year asked for.
  private func witnesses(of days: Set<Int>) -> [Key: [MergeClaim.Told]] {
    var result: [Key: [MergeClaim.Told]] = [:]
    for number in 0..<digest.count {
      for claim in digest.claims(of: number) {
        guard let date = date(of: claim), date.hasYear, !date.isUncertain, date.precision == .day else { continue }
        let day = Self.day(of: date)
        guard day == 0 || days.contains(day) || days.contains(0) else { continue }
        let told = told(number, claim)
        for actor in [told.persons, told.others].joined() {
          result[Key(kind: told.kind, actor: actor, day: day), default: []].append(told)
          if day != 0 { result[Key(kind: told.kind, actor: actor, day: -1), default: []].append(told) }
        }
      }
    }
    return result
  }

  /// The day of the year, where a date is exactly one.
  private static func day(of date: EDTFDate) -> Int {
    guard !date.isInterval, !date.isApproximate, let point = date.first else { return 0 }
    return point.month * 32 + point.day
  }

  /// The day of the events shared with other texts, if those agree about its year.
  private func sharedDay(of claims: [MergeClaim.Told], _ witnesses: [Key: [MergeClaim.Told]]) -> CalendarDay? {
    var days: Set<CalendarDay> = []
    for claim in claims {
      guard let date = claim.date else { continue }
      for actor in [claim.persons, claim.others].joined() {
        for witness in Self.near(date, claim.kind, actor, witnesses)
        where Agreement.score(claim, witness, isSameText: false) ?? 0 >= Self.threshold {
          if let day = witness.date?.latest { days.insert(day) }
        }
      }
    }
    guard let last = days.max(), Set(days.map(\.year)).count == 1 else { return nil }
    return last
  }

  /// The witnesses that can tell of the same day: of one day of the year all that tell it, or a time it may lie in.
  private static func near(
    _ date: EDTFDate, _ kind: MergeClaim.Kind, _ actor: Int32, _ witnesses: [Key: [MergeClaim.Told]]
  ) -> [MergeClaim.Told] {
    let day = day(of: date)
    let some = witnesses[Key(kind: kind, actor: actor, day: day == 0 ? -1 : day)] ?? []
    return some + (witnesses[Key(kind: kind, actor: actor, day: 0)] ?? [])
  }

  /// All participants and the day: more than merging asks, for the year hangs on it.
  private static let threshold = Agreement.threshold + 3

  /// Gives every date without year the one nearest to a day.
  static func date(_ findings: inout Findings, near day: CalendarDay) {
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
