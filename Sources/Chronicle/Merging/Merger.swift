import Corpus
import EDTF
import Reading

/// Groups claims into events: strongest agreement first, never against a contradiction inside a group.
///
/// Deterministic: pairs are taken in the order of their evidence, then of their claims, and claims are in the order of
/// the documents' ids. Claims that tell the same are one from the start, however many there are; of the others only those
/// that share a participant or the same states are compared.
struct Merger {
  private let claims: ToldClaims
  private var groups: MergeGroups
  /// Joined where one has to do with how the other is merged.
  private var components: Components

  /// - Parameters:
  ///   - claims: in the order of documents.
  ///   - threads: how many kinds of claims are looked at at once.
  static func merged(_ claims: MergeClaims, threads: Int = 1) -> MergedClaims {
    let parts = kinds(of: claims)
    let found = Threads.map(parts.count, threads: threads) { number in
      var merger = Merger(claims, parts[number])
      merger.merge()
      return (groups: merger.roots, components: merger.componentRoots)
    }
    // Told apart by the parts' sizes.
    var groups = [Int32](repeating: -1, count: claims.count)
    var components = groups
    var before: Int32 = 0
    for (part, numbers) in zip(parts, found) {
      for (place, claim) in part.enumerated() {
        groups[Int(claim)] = before + numbers.groups[place]
        components[Int(claim)] = before + numbers.components[place]
      }
      before += Int32(part.count)
    }
    return MergedClaims(groups: groups, components: components, below: claims.count)
  }

  /// - Returns: groups of indices into `claims`, each in order, in the order of their first claim.
  static func groups(_ claims: MergeClaims, threads: Int = 1) -> Lists { merged(claims, threads: threads).lists }

  /// Claims of one kind after the other, the largest part first; claims of different kinds never agree.
  static func kinds(of claims: MergeClaims) -> [[Int32]] {
    var parts: [[Int32]] = []
    for (index, claim) in claims.enumerated() {
      let kind = claim.told.kind
      let number = (kind.isOfMeetings ? MergeClaim.Kind.meeting : kind).number
      while parts.count <= number { parts.append([]) }
      parts[number].append(Int32(index))
    }
    return parts.filter { !$0.isEmpty }.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  /// - Parameter part: those that are meant, all of one kind.
  private init(_ claims: MergeClaims, _ part: [Int32]) {
    self.claims = ToldClaims(claims, part)
    groups = MergeGroups(self.claims)
    components = Components(self.claims.told.count)
  }

  /// Of each claim of the part a number of its group, below the part's count.
  private var roots: [Int32] {
    mutating get { claims.numbers.map { Int32(groups.root(Int($0))) } }
  }

  /// The same of its component.
  private var componentRoots: [Int32] {
    mutating get { claims.numbers.map { Int32(components.root(Int($0))) } }
  }

  private mutating func merge() {
    for (index, first) in claims.firstAlike.enumerated() where claims.told[index].time != nil {
      components.join(index, Int(first))
    }
    var pairs: [Pair] = []
    var slips: [Pair] = []
    Candidates(claims).pairs { one, other in
      let (left, right) = (claims.told[one], claims.told[other])
      guard let score = Agreement.score(left, right, isSameText: claims.areOfOneText(one, other)),
        score >= Agreement.threshold
      else { return }
      components.join(one, other)
      let pair = Pair(score: score, one: one, other: other)
      if Agreement.tellsOtherDay(left, right) { slips.append(pair) } else { pairs.append(pair) }
    }
    pairs.sort()
    for pair in pairs { groups.join(pair.one, pair.other) }
    let roots = claims.told.indices.map { groups.root($0) }
    let ends = LooseEnds(claims, groups: roots).found
    for (one, other) in ends.joints { groups.join(one, other) }
    for (one, other) in ends.ties { components.join(one, other) }
    joinNeighbours(slips)
  }

  /// Two claims that agree, in one number: the best evidence first, then the first claims.
  private struct Pair: Comparable {
    private let packed: UInt64

    init(score: Int, one: Int, other: Int) {
      packed = UInt64(15 - score) << 60 | UInt64(one) << 30 | UInt64(other)
    }

    var one: Int { Int(packed >> 30 & 0x3FFF_FFFF) }
    var other: Int { Int(packed & 0x3FFF_FFFF) }

    static func < (left: Pair, right: Pair) -> Bool { left.packed < right.packed }
  }

  /// Two groups that tell one event with different days, when neither has another such neighbour: of meetings on three
  /// days in a row each stands by itself.
  private mutating func joinNeighbours(_ slips: [Pair]) {
    var neighbours: [Int: Set<Int>] = [:]
    for slip in slips {
      let (one, other) = (groups.root(slip.one), groups.root(slip.other))
      guard one != other else { continue }
      neighbours[one, default: []].insert(other)
      neighbours[other, default: []].insert(one)
    }
    for (group, others) in neighbours.sorted(by: { $0.key < $1.key }) where others.count == 1 {
      guard let other = others.first, group < other, neighbours[other]?.count == 1 else { continue }
      groups.join(group, other)
    }
  }
}
