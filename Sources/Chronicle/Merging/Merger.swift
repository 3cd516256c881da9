import EDTF
import Reading

/// Groups claims into events: strongest agreement first, never against a contradiction inside a group.
///
/// Deterministic: pairs are taken in the order of their evidence, then of their claims, and claims are in the order of
/// the documents' ids. Only claims that share a participant or the same states are compared.
struct Merger {
  private let claims: [MergeClaim]
  private var parent: [Int]
  private var members: [[Int]]

  /// - Returns: groups of indices into `claims`, each in order, in the order of their first claim.
  static func groups(_ claims: [MergeClaim]) -> [[Int]] {
    var merger = Merger(claims)
    merger.merge()
    return merger.members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  private init(_ claims: [MergeClaim]) {
    self.claims = claims
    parent = Array(claims.indices)
    members = claims.indices.map { [$0] }
  }

  private mutating func merge() {
    var pairs: [(score: Int, one: Int, other: Int)] = []
    let candidates = Candidates(claims: claims)
    for block in blocks() {
      candidates.pairs(of: block) { one, other in
        if let score = Agreement.score(claims[one], claims[other]), score >= Agreement.threshold {
          pairs.append((score, one, other))
        }
      }
    }
    pairs.sort { ($1.score, $0.one, $0.other) < ($0.score, $1.one, $1.other) }
    for pair in pairs { join(pair.one, pair.other) }
  }

  /// Claims that may agree: by kind, and by each person, or by the set of states where no person is named.
  private func blocks() -> [[Int]] {
    struct Key: Hashable {
      var kind: MergeClaim.Kind
      var actor: Int
      var countries: Set<String>
    }
    var blocks: [Key: [Int]] = [:]
    for (index, claim) in claims.enumerated() {
      for person in claim.persons {
        blocks[Key(kind: claim.kind, actor: person, countries: []), default: []].append(index)
      }
      if claim.countries.count > 1 {
        blocks[Key(kind: claim.kind, actor: -1, countries: claim.countries), default: []].append(index)
      }
      if claim.persons.isEmpty {
        for other in claim.others {
          blocks[Key(kind: claim.kind, actor: other, countries: []), default: []].append(index)
        }
      }
    }
    return Array(blocks.values)
  }

  private mutating func join(_ one: Int, _ other: Int) {
    let first = parent[one]
    let second = parent[other]
    guard first != second else { return }
    for left in members[first] {
      for right in members[second] where contradicts(claims[left], claims[right]) { return }
    }
    let (kept, gone) = first < second ? (first, second) : (second, first)
    for index in members[gone] { parent[index] = kept }
    members[kept] += members[gone]
    members[gone] = []
  }

  /// Members of one group need not support each other, but none may exclude another.
  private func contradicts(_ one: MergeClaim, _ other: MergeClaim) -> Bool {
    if let first = one.date, let second = other.date, !first.compatible(with: second) { return true }
    if one.kind == .visit, let first = one.place, let second = other.place, first != second { return true }
    return !one.persons.isEmpty && !other.persons.isEmpty && one.persons.isDisjoint(with: other.persons)
  }
}
