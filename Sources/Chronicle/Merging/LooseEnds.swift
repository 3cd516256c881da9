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

  private let claims: ToldClaims
  private let groups: [Int]
  private var told: ToldList { claims.told }

  /// - Parameter groups: of each claim the first claim of its group.
  init(_ claims: ToldClaims, groups: [Int]) {
    self.claims = claims
    self.groups = groups
  }

  struct Found {
    /// Pairs of claims to be joined, an undated and a dated one, in the order of the undated groups.
    var joints: [(Int, Int)] = []
    /// The same, and of groups that can mean several events two of these.
    var ties: [(Int, Int)] = []
  }

  /// - Complexity: O(n log n) and a short walk for each undated claim, which ends at the second event found.
  var found: Found {
    var isDated = [Bool](repeating: false, count: told.count)
    for (index, claim) in told.enumerated() where claim.time != nil { isDated[groups[index]] = true }
    let loose = told.indices.filter { !isDated[groups[$0]] && told[$0].kind != .visit }
    guard !loose.isEmpty else { return Found() }
    var questions = MergeQuestions()
    let asked = loose.map { questions.ask(told[$0]) }
    let dated = DatedClaims(claims, groups, questions)
    var meant = [Meant](repeating: .nobody, count: told.count)
    for (place, claim) in loose.enumerated() {
      for question in asked[place] { look(for: claim, in: question, dated, &meant[groups[claim]]) }
    }
    var found = Found()
    for (group, meant) in meant.enumerated() {
      switch meant {
      case .nobody: break
      case .one(let event):
        found.joints.append((group, event))
        found.ties.append((group, event))
      case .many(let first, let second): found.ties += [(group, first), (group, second)]
      }
    }
    return found
  }

  /// The events that a group of undated claims can speak of.
  private enum Meant {
    case nobody
    case one(Int)
    case many(Int, Int)

    mutating func add(_ group: Int) {
      switch self {
      case .nobody: self = .one(group)
      case .one(let other): if other != group { self = .many(other, group) }
      case .many: break
      }
    }
  }

  private func look(for claim: Int, in question: Int, _ dated: DatedClaims, _ meant: inout Meant) {
    if case .many = meant { return }
    dated.visit(question, days: Self.reach(of: told[claim])) { other, group in
      if case .one(group) = meant { return .nextGroup }
      guard Self.agree(told[claim], told[other]) else { return .next }
      meant.add(group)
      if case .many = meant { return .stop }
      return .nextGroup
    }
  }

  /// Whether an undated claim, not of a visit, can speak of the event of a dated one.
  static func agree(_ undated: MergeClaim.Told, _ dated: MergeClaim.Told) -> Bool {
    guard undated.status == dated.status, isInReach(undated, dated), Agreement.agree(undated, dated),
      let participants = Agreement.participants(undated, dated), Agreement.place(undated, dated) ?? -1 >= 0
    else { return false }
    guard !undated.persons.isEmpty, !dated.persons.isEmpty else { return participants >= 2 }
    return participants >= 3 && Agreement.isOneInOther(undated, dated) && areOfOneCircle(undated, dated)
  }

  /// A plan, or a report of an unknown day, that names two does not mean the summit they share with other states.
  private static func areOfOneCircle(_ undated: MergeClaim.Told, _ dated: MergeClaim.Told) -> Bool {
    undated.status != .planned && undated.published != nil || undated.countries == dated.countries
  }

  /// The days on which an event that a report means can lie; all where the day of the report is not known.
  static func reach(of undated: MergeClaim.Told) -> ClosedRange<Int32> {
    guard let day = undated.published?.number else { return .min ... .max }
    return undated.status == .planned
      ? day...day + Int32(foresight) : day - Int32(memory)...day
  }

  /// Whether a report of its day can mean an event of that date. Of a report without a day nothing is known.
  private static func isInReach(_ undated: MergeClaim.Told, _ dated: MergeClaim.Told) -> Bool {
    guard undated.published != nil, let date = dated.date, date.hasYear, let first = date.earliest,
      let last = date.latest
    else { return true }
    return reach(of: undated).overlaps(first.number...max(first, last).number)
  }
}
