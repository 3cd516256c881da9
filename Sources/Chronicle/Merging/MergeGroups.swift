/// Groups of claims that grow by joining, as long as nothing in them contradicts.
struct MergeGroups {
  private let claims: ToldClaims
  /// A forest: the first claim of a group is its root.
  private var parent: [Int32]
  /// The members of a group that can contradict others each in its own way, as a chain from the root.
  private var next: [Int32]
  private var last: [Int32]

  init(_ claims: ToldClaims) {
    self.claims = claims
    parent = claims.told.indices.map(Int32.init)
    next = [Int32](repeating: -1, count: claims.told.count)
    last = parent
    // Dated claims that tell the same are one from the start: nothing agrees with them better than they with each other,
    // and what contradicts one contradicts all.
    for (index, first) in claims.standIn.enumerated() where claims.told[index].time != nil { parent[index] = first }
  }

  /// The first claim of a claim's group.
  mutating func root(_ claim: Int) -> Int {
    var root = Int32(claim)
    while parent[Int(root)] != root { root = parent[Int(root)] }
    var place = Int32(claim)
    while place != root {
      let above = parent[Int(place)]
      parent[Int(place)] = root
      place = above
    }
    return Int(root)
  }

  /// Joins the groups of two claims unless they contradict.
  mutating func join(_ one: Int, _ other: Int) {
    let (first, second) = (root(one), root(other))
    guard first != second, !contradict(first, second) else { return }
    let (kept, gone) = (min(first, second), max(first, second))
    parent[gone] = Int32(kept)
    var place = Int32(gone)
    while place >= 0 {
      let after = next[Int(place)]
      if !holds(kept, place) {
        next[Int(last[kept])] = place
        last[kept] = place
        next[Int(place)] = -1
      }
      place = after
    }
  }

  /// Whether a group has a member that contradicts others in the same way.
  private func holds(_ group: Int, _ claim: Int32) -> Bool {
    var place = Int32(group)
    while place >= 0 {
      if claims.standIn[Int(place)] == claims.standIn[Int(claim)] { return true }
      place = next[Int(place)]
    }
    return false
  }

  private func contradict(_ first: Int, _ second: Int) -> Bool {
    var left = Int32(first)
    while left >= 0 {
      var right = Int32(second)
      while right >= 0 {
        if contradicts(Int(left), Int(right)) { return true }
        right = next[Int(right)]
      }
      left = next[Int(left)]
    }
    return false
  }

  /// Members of one group need not support each other, but none may exclude another.
  private func contradicts(_ left: Int, _ right: Int) -> Bool {
    guard claims.standIn[left] != claims.standIn[right] else { return false }
    let (one, other) = (claims.told[left], claims.told[right])
    if !Agreement.agree(one, other) { return true }
    if Agreement.tellsOtherDay(one, other), !Agreement.isSlip(one, other) || claims.areOfOneText(left, right) {
      return true
    }
    if one.kind == .visit, let first = one.place, let second = other.place, first != second { return true }
    return !one.persons.isEmpty && !other.persons.isEmpty && one.persons.shared(with: other.persons) == 0
  }
}
