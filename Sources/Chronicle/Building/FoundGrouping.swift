/// How found persons were grouped: of texts that name nearly the same persons they are grouped alike.
struct FoundGrouping: Sendable {
  /// By spelling (``PersonTable/spellings``): its group; -1 where nobody was spelled so, -2 where every person stood alone.
  private let groups: [Int32]
  /// By spelling: whether several persons were found to be one.
  private let isJoined: [Bool]
  /// By group: how many spellings it had.
  private let sizes: [Int32]

  /// `nil` where spellings do not tell how persons were grouped.
  /// - Parameters:
  ///   - digest: of the texts.
  ///   - labels: by person found in a text: a number of its group, -1 for none.
  ///   - count: all numbers are below it.
  init?(_ digest: Digest, _ labels: [Int32], below count: Int) {
    var groups = [Int32](repeating: -1, count: digest.people.spellings.count)
    var isJoined = [Bool](repeating: false, count: groups.count)
    var persons = [Int32](repeating: 0, count: count)
    func spelling(_ place: Int) -> Int { Int(digest.people.spellingOfPerson[Int(digest.persons[place])]) }
    for (place, label) in labels.enumerated() where label >= 0 {
      let number = spelling(place)
      persons[Int(label)] += 1
      switch groups[number] {
      case -1: groups[number] = label
      case label: isJoined[number] = true
      default: groups[number] = -2
      }
    }
    for (place, label) in labels.enumerated() where label >= 0 && groups[spelling(place)] == -2 {
      guard persons[Int(label)] == 1 else { return nil }
    }
    var sizes = [Int32](repeating: 0, count: count)
    for group in groups where group >= 0 { sizes[Int(group)] += 1 }
    (self.groups, self.isJoined, self.sizes) = (groups, isJoined, sizes)
  }

  /// What it says of a spelling.
  enum Place: Equatable {
    /// Nobody was spelled so.
    case unknown
    /// Each person was a group.
    case alone
    case group(Int)
  }

  func place(_ spelling: Int) -> Place {
    guard spelling < groups.count, groups[spelling] != -1 else { return .unknown }
    return groups[spelling] == -2 ? .alone : .group(Int(groups[spelling]))
  }

  /// Groups are below it.
  var count: Int { sizes.count }

  /// Whether all persons of a spelling are surely one, or are surely in one group.
  func areOne(_ spelling: Int) -> Bool { isJoined[spelling] }

  /// Whether a group had but one spelling.
  func isLone(_ group: Int) -> Bool { sizes[group] == 1 }

  /// Whether everybody who is not told any more was in a group without others: then nobody is grouped otherwise for it.
  /// - Parameter isTold: by spelling.
  func isSame(without isTold: [Bool]) -> Bool {
    groups.indices.allSatisfy {
      groups[$0] < 0 || (isTold.indices.contains($0) && isTold[$0]) || isLone(Int(groups[$0]))
    }
  }
}

/// Grouping persons as they were grouped before.
extension FoundGroups {
  /// Groups persons as they were, and those who are spelled in new ways as their names ask for.
  ///
  /// What group a name comes into hangs on the groups that share a key with it. So those that are not told any more change
  /// nothing if they were alone, and new ones change something only where a name could be one with a group they made or
  /// gave a key to.
  /// - Parameter all: in the order in which they are grouped.
  /// - Returns: false where that is not enough to tell; then nothing is changed.
  mutating func regroup(_ all: [Alike], _ older: FoundGrouping) -> Bool {
    var isTold = [Bool](repeating: false, count: (all.map(\.number).max() ?? -1) + 1)
    for alike in all { isTold[alike.number] = true }
    guard older.isSame(without: isTold) else { return false }
    let new = all.filter { older.place($0.number) == .unknown }
    let keys = Set(new.flatMap { names.keys(of: $0.number) })
    let before = self
    var regrouping = Regrouping(numbers: [Int](repeating: -1, count: older.count), keys: keys)
    for alike in all {
      guard take(alike, older, &regrouping) else {
        self = before
        return false
      }
    }
    return true
  }

  /// What is known while persons are grouped again.
  struct Regrouping {
    /// By group of before: its number now, -1 for none yet.
    var numbers: [Int]
    /// Keys of names that were not there before.
    var keys: Set<UInt64>
    /// Groups that hold such names.
    var touched: Set<Int> = []
  }

  private mutating func take(_ alike: Alike, _ older: FoundGrouping, _ now: inout Regrouping) -> Bool {
    switch older.place(alike.number) {
    case .unknown: now.touched.formUnion(enter(alike))
    case .alone: return alike.places.indices.allSatisfy { take(alike, $0..<$0 + 1, nil, &now) != nil }
    case .group(let old):
      if alike.places.count == 1 || older.areOne(alike.number) || isOne(alike) {
        let known = now.numbers[old] < 0 ? nil : now.numbers[old]
        guard let number = take(alike, alike.places.indices, known, &now) else { return false }
        now.numbers[old] = number
      } else {
        guard older.isLone(old) else { return false }
        return alike.places.indices.allSatisfy { take(alike, $0..<$0 + 1, nil, &now) != nil }
      }
    }
    return true
  }

  private func isOne(_ alike: Alike) -> Bool {
    let named = names.named(alike.number)
    return names.match(named, named)
  }

  /// Puts persons spelled alike where they were.
  /// - Parameter group: theirs, if it is there already.
  /// - Returns: their group; `nil` where one that new names are in may be theirs now.
  private mutating func take(
    _ alike: Alike, _ range: Range<Int>, _ group: Int?, _ now: inout Regrouping
  ) -> Int? {
    let shared = now.keys.isEmpty ? [] : names.keys(of: alike.number).filter(now.keys.contains)
    for candidate in shared.flatMap({ byWord[$0] ?? [] }) where candidate != group && now.touched.contains(candidate) {
      if names.match(names.named(alike.number), best(candidate)) { return nil }
    }
    let number = add(alike.places[range], of: alike, to: group)
    for key in shared { enter(number, at: key) }
    return number
  }
}
