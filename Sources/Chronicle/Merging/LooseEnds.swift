import EDTF
import Reading

/// Reports without a date, and the one event they can speak of.
///
/// An undated claim joins dated ones when all of those it agrees with are one event already: the only meeting of these
/// persons, or of these two states, that the texts tell of in the weeks before the report. Where two come into question
/// it stays by itself.
struct LooseEnds {
  /// Days between an event and a report that takes its date for known; a plan may reach further ahead.
  static let memory = 21
  static let foresight = 90

  private let told: [MergeClaim.Told]
  private let groups: [Int]

  /// - Parameter groups: of each claim the first claim of its group.
  init(_ told: [MergeClaim.Told], groups: [Int]) {
    self.told = told
    self.groups = groups
  }

  /// Pairs of claims to be joined, an undated and a dated one, in the order of the undated groups.
  var joints: [(Int, Int)] {
    let dated = datedClaims()
    let datedGroups = Set(told.indices.filter { told[$0].date != nil }.map { groups[$0] })
    var meant: [Int: Set<Int>] = [:]
    for (index, claim) in told.enumerated() where claim.date == nil && !datedGroups.contains(groups[index]) {
      for key in keys(of: claim) {
        for other in dated[key] ?? [] where agree(claim, told[other]) {
          meant[groups[index], default: []].insert(groups[other])
          if meant[groups[index], default: []].count > 1 { break }
        }
      }
    }
    return meant.filter { $0.value.count == 1 }.sorted { $0.key < $1.key }.compactMap { group, events in
      events.first.map { (group, $0) }
    }
  }

  private enum Key: Hashable {
    case persons(Int, Int)
    case states([UInt64])
  }

  /// Two of its persons at a time; without persons the two states.
  private func keys(of claim: MergeClaim.Told) -> [Key] {
    let persons = claim.persons.prefix(8)
    var keys: [Key] = []
    for (place, first) in persons.enumerated() {
      for second in persons.dropFirst(place + 1) { keys.append(.persons(first, second)) }
    }
    if claim.countries.count == 2 { keys.append(.states(claim.countries)) }
    return keys
  }

  private func datedClaims() -> [Key: [Int]] {
    var claims: [Key: [Int]] = [:]
    for (index, claim) in told.enumerated() where claim.date != nil && claim.kind != .visit {
      for key in keys(of: claim) { claims[key, default: []].append(index) }
    }
    return claims
  }

  private func agree(_ undated: MergeClaim.Told, _ dated: MergeClaim.Told) -> Bool {
    guard undated.status == dated.status, isInReach(undated, dated), Agreement.agree(undated, dated),
      let participants = Agreement.participants(undated, dated), Agreement.place(undated, dated) ?? -1 >= 0
    else { return false }
    return undated.persons.isEmpty || dated.persons.isEmpty
      ? participants >= 2 : participants >= 3 && Agreement.isOneInOther(undated, dated)
  }

  /// Whether a report of its day can mean an event of that date. Of a report without a day nothing is known.
  private func isInReach(_ undated: MergeClaim.Told, _ dated: MergeClaim.Told) -> Bool {
    guard let day = undated.published, let date = dated.date, date.hasYear, let first = date.earliest,
      let last = date.latest
    else { return true }
    return undated.status == .planned
      ? last - day >= 0 && first - day <= Self.foresight : first - day <= 0 && day - last <= Self.memory
  }
}
