import EDTF
import Reading

@testable import Chronicle

/// Merging as it is meant, looking at every pair of claims: slow, and what the quick one must equal.
struct SlowMerger {
  typealias Told = MergeClaim.Told

  /// What is told, once for all claims that tell the same on the same day, and which claims tell it.
  private var claims: [(told: Told, tellers: [Int], documents: Set<Int32>)] = []
  private var group: [Int] = []

  static func groups(_ claims: MergeClaims) -> [[Int]] {
    var merger = SlowMerger()
    for (index, claim) in claims.enumerated() { merger.add(claim, index) }
    merger.group = Array(merger.claims.indices)
    merger.merge()
    return Dictionary(grouping: merger.claims.indices) { merger.group[$0] }.values.map { members in
      members.flatMap { merger.claims[$0].tellers }.sorted()
    }.sorted { $0[0] < $1[0] }
  }

  private mutating func add(_ claim: MergeClaim, _ index: Int) {
    let agrees = Agreement.score(claim.told, claim.told, isSameText: true) ?? 0 >= Agreement.threshold
    if agrees, let known = claims.firstIndex(where: { $0.told == claim.told }) {
      claims[known].tellers.append(index)
      claims[known].documents.insert(claim.reference.document)
    } else {
      claims.append((claim.told, [index], [claim.reference.document]))
    }
  }

  private mutating func merge() {
    var pairs: [(score: Int, one: Int, other: Int)] = []
    var slips: [(one: Int, other: Int)] = []
    for one in claims.indices {
      for other in claims.indices[(one + 1)...] where shareAParty(one, other) {
        let (left, right) = (claims[one].told, claims[other].told)
        guard let score = Agreement.score(left, right, isSameText: areOfOneText(one, other)),
          score >= Agreement.threshold
        else { continue }
        if Agreement.tellsOtherDay(left, right) {
          slips.append((one, other))
        } else {
          pairs.append((score, one, other))
        }
      }
    }
    pairs.sort { ($1.score, $0.one, $0.other) < ($0.score, $1.one, $1.other) }
    for pair in pairs { join(pair.one, pair.other) }
    for (one, other) in looseEnds() { join(one, other) }
    joinNeighbours(slips)
  }

  private func areOfOneText(_ one: Int, _ other: Int) -> Bool {
    !claims[one].documents.isDisjoint(with: claims[other].documents)
  }

  private func shareAParty(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (claims[one].told, claims[other].told)
    if left.persons.shared(with: right.persons) > 0 { return true }
    if left.countries.count > 1, left.countries == right.countries { return true }
    return left.persons.isEmpty && right.persons.isEmpty && left.others.shared(with: right.others) > 0
  }

  private mutating func join(_ one: Int, _ other: Int) {
    let (first, second) = (group[one], group[other])
    guard first != second else { return }
    for left in claims.indices where group[left] == first {
      for right in claims.indices where group[right] == second && contradicts(left, right) { return }
    }
    for index in claims.indices where group[index] == max(first, second) { group[index] = min(first, second) }
  }

  private func contradicts(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (claims[left].told, claims[right].told)
    if !Agreement.agree(one, other) { return true }
    if Agreement.tellsOtherDay(one, other), areOfOneText(left, right) || !Agreement.isSlip(one, other) { return true }
    if one.kind == .visit, let first = one.place, let second = other.place, first != second { return true }
    return !one.persons.isEmpty && !other.persons.isEmpty && one.persons.shared(with: other.persons) == 0
  }

  private mutating func joinNeighbours(_ slips: [(one: Int, other: Int)]) {
    var neighbours: [Int: Set<Int>] = [:]
    for (one, other) in slips where group[one] != group[other] {
      neighbours[group[one], default: []].insert(group[other])
      neighbours[group[other], default: []].insert(group[one])
    }
    for (group, others) in neighbours.sorted(by: { $0.key < $1.key }) where others.count == 1 {
      guard let other = others.first, group < other, neighbours[other]?.count == 1 else { continue }
      join(group, other)
    }
  }

  // MARK: Undated claims

  /// Of each group of undated claims the only event that they can speak of.
  private func looseEnds() -> [(Int, Int)] {
    let dated = Set(claims.indices.filter { claims[$0].told.date != nil }.map { group[$0] })
    var meant: [Int: Set<Int>] = [:]
    for one in claims.indices where !dated.contains(group[one]) {
      for other in claims.indices where claims[other].told.date != nil && claims[other].told.kind != .visit {
        let (undated, told) = (claims[one].told, claims[other].told)
        if shareTwo(undated, told), agree(undated, told) { meant[group[one], default: []].insert(group[other]) }
      }
    }
    return meant.filter { $0.value.count == 1 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value.first ?? $0.key) }
  }

  private func shareTwo(_ one: Told, _ other: Told) -> Bool {
    one.persons.shared(with: other.persons) > 1 || one.countries.count == 2 && one.countries == other.countries
  }

  private func agree(_ undated: Told, _ dated: Told) -> Bool {
    guard undated.status == dated.status, isInReach(undated, dated), Agreement.agree(undated, dated),
      let participants = Agreement.participants(undated, dated), Agreement.place(undated, dated) ?? -1 >= 0
    else { return false }
    guard !undated.persons.isEmpty, !dated.persons.isEmpty else { return participants >= 2 }
    let isOneCircle = undated.countries == dated.countries || undated.status != .planned && undated.published != nil
    return participants >= 3 && Agreement.isOneInOther(undated, dated) && isOneCircle
  }

  private func isInReach(_ undated: Told, _ dated: Told) -> Bool {
    guard let day = undated.published, let date = dated.date, date.hasYear, let first = date.earliest,
      let last = date.latest
    else { return true }
    return undated.status == .planned
      ? last - day >= 0 && first - day <= LooseEnds.foresight : first - day <= 0 && day - last <= LooseEnds.memory
  }
}
