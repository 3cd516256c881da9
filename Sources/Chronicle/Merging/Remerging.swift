import Reading

/// Merges the claims that others have to do with which changed, and leaves all others in their groups.
///
/// A group depends on the claims of its component alone (``MergedClaims/components``). So it is enough to merge those of
/// the components that lost a claim, and those that a changed claim agrees with, or an undated claim among these; what
/// comes in that way is looked at in its turn.
struct Remerging {
  private let digest: Digest
  private let directory: ActorDirectory
  private let memory: MergeMemory
  /// The claims of each component.
  private let members: Lists
  private let parties: PartyMarks

  /// By claim: whether it is merged anew.
  private var isDirty: [Bool]
  private var dirtyCount = 0
  private var isPulled: [Bool]
  private let worth: Int

  /// - Parameter worth: more than one claim in so many is not worth it.
  init(_ digest: Digest, _ directory: ActorDirectory, _ memory: MergeMemory, worth: Int = 8) {
    self.worth = worth
    self.digest = digest
    self.directory = directory
    self.memory = memory
    let none = memory.isTouched.count
    members = Lists(memory.components.map { $0 < 0 ? Int32(none) : $0 }, count: none + 1)
    parties = PartyMarks(directory.actors)
    isDirty = [Bool](repeating: false, count: digest.rows.count)
    isPulled = memory.isTouched
  }

  /// - Returns: what merging all claims gives; `nil` where that is as quick.
  mutating func merged(threads: Int) -> MergedClaims? {
    let changed = memory.changed
    for claim in changed { isDirty[claim] = true }
    dirtyCount = changed.count
    var frontier = changed
    for component in isPulled.indices where isPulled[component] { pull(component, &frontier) }
    while !frontier.isEmpty {
      guard dirtyCount <= digest.rows.count / worth else { return nil }
      var next: [Int] = []
      for component in partners(of: frontier) where !isPulled[component] {
        isPulled[component] = true
        pull(component, &next)
      }
      frontier = next
    }
    return spliced(threads)
  }

  /// Takes the claims of a component in; the undated ones may mean an event of any other.
  private mutating func pull(_ component: Int, _ frontier: inout [Int]) {
    for claim in members[component].lazy.map(Int.init) {
      isDirty[claim] = true
      dirtyCount += 1
      let row = digest.rows[claim]
      if row.date == 0, MergeClaim.Kind(row.type, row.mode) != .visit { frontier.append(claim) }
    }
  }

  /// The components of claims that some claims can have to do with.
  private func partners(of frontier: [Int]) -> Set<Int> {
    var marks = parties
    var isMeant = [Bool](repeating: false, count: digest.rows.count)
    for claim in frontier { isMeant[claim] = true }
    visit { _, claim, table in if isMeant[claim] { marks.mark(digest, claim, table) } }
    var claims = MergeClaims(directory.actors, digest.dates)
    var numbers: [Int] = []
    visit { document, claim, table in
      guard isMeant[claim] || !isDirty[claim] && marks.holds(digest, claim, table) else { return }
      claims.add(claim, of: document, in: digest, table)
      numbers.append(claim)
    }
    var result: Set<Int> = []
    for part in Merger.kinds(of: claims) {
      let wanted = part.map { isMeant[numbers[Int($0)]] }
      guard wanted.contains(true) else { continue }
      MergePartners(ToldList(claims, part), wanted).visit {
        let component = memory.components[numbers[Int(part[$0])]]
        if component >= 0 { result.insert(Int(component)) }
      }
    }
    return result
  }

  private func visit(_ body: (_ document: Int, _ claim: Int, _ table: ActorReferences) -> Void) {
    for document in 0..<digest.count {
      let table = directory.references[document]
      for claim in digest.claims(of: document) { body(document, claim, table) }
    }
  }

  /// The groups of the claims that were merged anew among those of all others.
  private func spliced(_ threads: Int) -> MergedClaims {
    var claims = MergeClaims(directory.actors, digest.dates)
    var numbers: [Int] = []
    visit { document, claim, table in
      guard isDirty[claim] else { return }
      claims.add(claim, of: document, in: digest, table)
      numbers.append(claim)
    }
    let merged = Merger.merged(claims, threads: threads)
    var (groups, components) = (memory.groups, memory.components)
    for (place, claim) in numbers.enumerated() {
      groups[claim] = Int32(memory.groupCount) + merged.groups[place]
      components[claim] = Int32(memory.isTouched.count) + merged.components[place]
    }
    return MergedClaims(
      groups: groups, components: components,
      below: max(memory.groupCount + merged.groupCount, memory.isTouched.count + merged.componentCount))
  }
}

/// Whom some claims name: a claim that names none of them, nor the same states, has nothing to do with them.
private struct PartyMarks {
  private let parties: ClaimParties
  private var actors: [Bool]
  /// By two countries, the smaller first.
  private var pairs: [Bool]

  init(_ all: [Actor]) {
    parties = ClaimParties(all, DateTable())
    actors = [Bool](repeating: false, count: all.count)
    pairs = [Bool](repeating: false, count: parties.countryCount * parties.countryCount)
  }

  mutating func mark(_ digest: Digest, _ claim: Int, _ table: ActorReferences) {
    for participant in digest.participants(of: claim) {
      if let actor = table[packed: participant] { actors[actor] = true }
    }
    if let pair = pair(digest, claim, table) { pairs[pair] = true }
  }

  func holds(_ digest: Digest, _ claim: Int, _ table: ActorReferences) -> Bool {
    for participant in digest.participants(of: claim) {
      if let actor = table[packed: participant], actors[actor] { return true }
    }
    return pair(digest, claim, table).map { pairs[$0] } ?? false
  }

  /// The first and the last country that a claim names, where these are two: alike for claims that name the same ones.
  private func pair(_ digest: Digest, _ claim: Int, _ table: ActorReferences) -> Int? {
    var (first, last) = (Int32.max, Int32(-1))
    for participant in digest.participants(of: claim) {
      guard let actor = table[packed: participant] else { continue }
      let country = parties.country[actor]
      guard country >= 0 else { continue }
      first = min(first, country)
      last = max(last, country)
    }
    return first < last ? Int(first) * parties.countryCount + Int(last) : nil
  }
}
