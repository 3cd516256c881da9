import EDTF

/// The pairs of claims that can agree by their parties and their time, without looking at every pair: what
/// ``Agreement`` asks of dates, and of days of publication where a date is missing.
///
/// - Complexity: O(n log n + pairs that lie near each other).
struct Candidates {
  private let claims: ToldClaims
  private let blocks: MergeBlocks

  init(_ claims: ToldClaims) {
    self.claims = claims
    blocks = MergeBlocks(claims.told)
  }

  /// Calls `body` at least once for each pair that can agree; the smaller index comes first. Of dated claims that
  /// differ in the day of the report only, the first stands for all.
  func pairs(_ body: (Int, Int) -> Void) {
    pairsOfDates(body)
    pairsOfPublication(body)
    pairsWithoutPublication(body)
  }

  private func isUndated(_ claim: Int) -> Bool { claims.told[claim].time == nil }

  /// Both tell a date: the spans of days must overlap.
  private func pairsOfDates(_ body: (Int, Int) -> Void) {
    let told = claims.told
    let dated = told.indices.filter { !isUndated($0) && claims.isFirst($0) }
    let spans = told.map { $0.time?.reach ?? 0...0 }
    let order = dated.sorted { (spans[$0].lowerBound, $0) < (spans[$1].lowerBound, $1) }
    let lists = blocks.lists(of: order.map(Int32.init))
    for number in 0..<lists.count {
      let list = lists[number]
      for place in list.indices {
        let one = Int(list[place])
        let end = spans[one].upperBound
        for other in list[(place + 1)...] {
          if spans[Int(other)].lowerBound > end { break }
          body(min(one, Int(other)), max(one, Int(other)))
        }
      }
    }
  }

  /// One tells no date: the texts must be of the same days.
  private func pairsOfPublication(_ body: (Int, Int) -> Void) {
    let days = claims.told.map { $0.published?.number ?? .max }
    let order = days.indices.filter { days[$0] != .max }.sorted { (days[$0], $0) < (days[$1], $1) }
    let lists = blocks.lists(of: order.map(Int32.init), with: isUndated)
    for number in 0..<lists.count {
      let list = lists[number]
      for place in list.indices {
        let one = Int(list[place])
        for other in list[(place + 1)...] {
          if Int(days[Int(other)]) - Int(days[one]) > Agreement.sameTime { break }
          if !isUndated(one), !isUndated(Int(other)) { continue }
          body(min(one, Int(other)), max(one, Int(other)))
        }
      }
    }
  }

  /// A text of an unknown day: only its own claims, and others without a date.
  private func pairsWithoutPublication(_ body: (Int, Int) -> Void) {
    let unknown = claims.told.indices.filter { claims.told[$0].published == nil }
    guard !unknown.isEmpty else { return }
    let undated = claims.told.indices.filter(isUndated)
    let some = blocks.lists(of: unknown.map(Int32.init))
    let others = blocks.lists(of: undated.map(Int32.init))
    for number in 0..<some.count where !some[number].isEmpty {
      for one in some[number].lazy.map(Int.init) {
        for other in others[number].lazy.map(Int.init) where other != one {
          if isUndated(one) || claims.areOfOneText(one, other) { body(min(one, other), max(one, other)) }
        }
      }
    }
  }
}
