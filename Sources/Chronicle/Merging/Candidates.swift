import EDTF

/// The pairs of a block's claims that can agree by their time, without looking at every pair: what ``Agreement`` asks of
/// dates, and of days of publication where a date is missing.
///
/// - Complexity: O(n log n + pairs that lie near each other).
struct Candidates {
  /// All claims, or one for all that tell the same.
  let claims: [MergeClaim.Told]
  /// The documents each of them stands in, ascending.
  let documents: [[Int]]

  /// Calls `body` at least once for each pair that can agree; the smaller index comes first.
  /// - Parameter block: indices of claims, ascending.
  func pairs(of block: [Int], _ body: (Int, Int) -> Void) {
    guard block.count > 1 else { return }
    pairsOfDates(block, body)
    pairsOfPublication(block, body)
    pairsWithoutPublication(block, body)
  }

  /// Whether two claims stand in one document.
  func areOfOneText(_ one: Int, _ other: Int) -> Bool { SortedSet.shared(documents[one], documents[other]) > 0 }

  /// Both tell a date: the spans of days must overlap.
  private func pairsOfDates(_ block: [Int], _ body: (Int, Int) -> Void) {
    let spans = block.compactMap { index in claims[index].date.map { (span: Self.span($0), index: index) } }.sorted {
      ($0.span.lowerBound, $0.index) < ($1.span.lowerBound, $1.index)
    }
    for (place, one) in spans.enumerated() {
      for other in spans[(place + 1)...] {
        if other.span.lowerBound > one.span.upperBound { break }
        body(min(one.index, other.index), max(one.index, other.index))
      }
    }
  }

  /// One tells no date: the texts must be of the same days.
  private func pairsOfPublication(_ block: [Int], _ body: (Int, Int) -> Void) {
    guard block.contains(where: { claims[$0].date == nil }) else { return }
    let days = block.compactMap { index in claims[index].published.map { (day: $0, index: index) } }.sorted {
      ($0.day, $0.index) < ($1.day, $1.index)
    }
    for (place, one) in days.enumerated() {
      for other in days[(place + 1)...] {
        if other.day - one.day > Agreement.sameTime { break }
        if claims[one.index].date != nil, claims[other.index].date != nil { continue }
        body(min(one.index, other.index), max(one.index, other.index))
      }
    }
  }

  /// A text of an unknown day: only its own claims, and others without a date.
  private func pairsWithoutPublication(_ block: [Int], _ body: (Int, Int) -> Void) {
    let unknown = block.filter { claims[$0].published == nil }
    guard !unknown.isEmpty else { return }
    let undated = block.filter { claims[$0].date == nil }
    for one in unknown {
      for other in undated where other != one {
        if claims[one].date == nil || areOfOneText(one, other) { body(min(one, other), max(one, other)) }
      }
    }
  }

  /// All days a date can mean, and some more where it is approximate or sources may slip; everything where no year is
  /// told.
  private static func span(_ date: EDTFDate) -> ClosedRange<Int> {
    guard date.hasYear else { return Int.min...Int.max }
    let first = date.earliest.map { Int($0.number) }
    let last = date.latest.map { Int($0.number) }
    guard date.isApproximate else {
      let slip = date.precision == .day ? Agreement.slipInOnePlace : 0
      return (first.map { $0 - slip } ?? .min)...(last ?? .max)
    }
    // More than any "about" may miss by.
    let margin = 90 + (first.flatMap { first in last.map { $0 - first } } ?? 0)
    return (first.map { $0 - margin } ?? .min)...(last.map { $0 + margin } ?? .max)
  }
}
