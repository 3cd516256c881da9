import EDTF
import Reading

/// Groups claims into events: strongest agreement first, never against a contradiction inside a group.
///
/// Deterministic: pairs are taken in the order of their evidence, then of their claims, and claims are in the order of
/// the documents' ids. Claims that tell the same are one from the start, however many there are; of the others only those
/// that share a participant or the same states are compared.
struct Merger {
  /// What is told, once for all claims that tell the same; in the order of their first claims.
  private let told: [MergeClaim.Told]
  /// The claims that tell it, ascending.
  private let tellers: [[Int]]
  private let candidates: Candidates
  /// By what is told: the group it is in, and the members of each group.
  private var parent: [Int]
  private var members: [[Int]]

  /// - Returns: groups of indices into `claims`, each in order, in the order of their first claim.
  static func groups(_ claims: [MergeClaim]) -> [[Int]] {
    var merger = Merger(claims)
    merger.merge()
    return merger.members.compactMap { group in
      guard group.count > 1 else { return group.first.map { merger.tellers[$0] } }
      return group.flatMap { merger.tellers[$0] }.sorted()
    }.sorted { $0[0] < $1[0] }
  }

  private init(_ claims: [MergeClaim]) {
    var places: [MergeClaim.Told: Int] = [:]
    var told: [MergeClaim.Told] = []
    var tellers: [[Int]] = []
    for (index, claim) in claims.enumerated() {
      // A claim that does not even agree with itself agrees with none.
      let agrees = Agreement.score(claim.told, claim.told, isSameText: true) ?? 0 >= Agreement.threshold
      if agrees, let place = places[claim.told] {
        tellers[place].append(index)
      } else {
        if agrees { places[claim.told] = told.count }
        told.append(claim.told)
        tellers.append([index])
      }
    }
    self.told = told
    self.tellers = tellers
    candidates = Candidates(
      claims: told, documents: tellers.map { SortedSet.make($0.map { claims[$0].reference.document }) })
    parent = Array(told.indices)
    members = told.indices.map { [$0] }
  }

  private mutating func merge() {
    var pairs: [(score: Int, one: Int, other: Int)] = []
    var slips: [(one: Int, other: Int)] = []
    for block in blocks() {
      candidates.pairs(of: block) { one, other in
        let isSameText = candidates.areOfOneText(one, other)
        guard let score = Agreement.score(told[one], told[other], isSameText: isSameText), score >= Agreement.threshold
        else { return }
        if Agreement.tellsOtherDay(told[one], told[other]) {
          slips.append((one, other))
        } else {
          pairs.append((score, one, other))
        }
      }
    }
    pairs.sort { ($1.score, $0.one, $0.other) < ($0.score, $1.one, $1.other) }
    for pair in pairs { join(pair.one, pair.other) }
    for (one, other) in LooseEnds(told, groups: parent).joints { join(one, other) }
    joinNeighbours(slips)
  }

  /// Two groups that tell one event with different days, when neither has another such neighbour: of meetings on three
  /// days in a row each stands by itself.
  private mutating func joinNeighbours(_ slips: [(one: Int, other: Int)]) {
    var neighbours: [Int: Set<Int>] = [:]
    for (one, other) in slips where parent[one] != parent[other] {
      neighbours[parent[one], default: []].insert(parent[other])
      neighbours[parent[other], default: []].insert(parent[one])
    }
    for (group, others) in neighbours.sorted(by: { $0.key < $1.key }) where others.count == 1 {
      guard let other = others.first, group < other, neighbours[other]?.count == 1 else { continue }
      join(group, other)
    }
  }

  /// What may agree: by kind, and by each person, or by the set of states where no person is named.
  private func blocks() -> [[Int]] {
    struct Key: Hashable {
      var kind: Int
      var actor: Int
      var countries: [UInt64] = []
    }
    var kinds: [MergeClaim.Kind] = []
    var blocks: [Key: [Int]] = [:]
    for (index, claim) in told.enumerated() {
      // Talks stand with meetings and calls.
      let joint = [.talks, .call].contains(claim.kind) ? .meeting : claim.kind
      let kind = kinds.firstIndex(of: joint) ?? kinds.count
      if kind == kinds.count { kinds.append(joint) }
      for person in claim.persons { blocks[Key(kind: kind, actor: person), default: []].append(index) }
      if claim.countries.count > 1 {
        blocks[Key(kind: kind, actor: -1, countries: claim.countries), default: []].append(index)
      }
      if claim.persons.isEmpty {
        for other in claim.others { blocks[Key(kind: kind, actor: other), default: []].append(index) }
      }
    }
    return blocks.values.filter { $0.count > 1 }
  }

  private mutating func join(_ one: Int, _ other: Int) {
    let first = parent[one]
    let second = parent[other]
    guard first != second else { return }
    for left in members[first] {
      for right in members[second] where contradicts(left, right) { return }
    }
    let (kept, gone) = first < second ? (first, second) : (second, first)
    for index in members[gone] { parent[index] = kept }
    members[kept] += members[gone]
    members[gone] = []
  }

  /// Members of one group need not support each other, but none may exclude another.
  private func contradicts(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (told[left], told[right])
    if !Agreement.agree(one, other) { return true }
    if Agreement.tellsOtherDay(one, other), candidates.areOfOneText(left, right) || !Agreement.isSlip(one, other) {
      return true
    }
    if one.kind == .visit, let first = one.place, let second = other.place, first != second { return true }
    return !one.persons.isEmpty && !other.persons.isEmpty && SortedSet.shared(one.persons, other.persons) == 0
  }
}
