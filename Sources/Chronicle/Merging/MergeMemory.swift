/// What merging found before some claims changed, told for the claims of now.
struct MergeMemory: Sendable {
  /// By claim: its event and its component then; -1 where the claim is new or says something else.
  var groups: [Int32]
  var components: [Int32]
  /// By component: whether a claim of it is gone or says something else now.
  var isTouched: [Bool]
  /// Groups are below it.
  var groupCount: Int

  /// - Parameter before: of as many claims, some of which say something else now.
  init(_ before: MergedClaims, changed: [Int]) {
    groups = before.groups
    components = before.components
    groupCount = before.groupCount
    isTouched = [Bool](repeating: false, count: before.componentCount)
    for claim in changed {
      isTouched[Int(components[claim])] = true
      (groups[claim], components[claim]) = (-1, -1)
    }
  }

  /// - Parameters:
  ///   - before: of the claims of then.
  ///   - numbers: by claim of now: its number then, or -1 where it is new or says something else.
  init(_ before: MergedClaims, numbers: [Int32]) {
    groupCount = before.groupCount
    groups = numbers.map { $0 < 0 ? -1 : before.groups[Int($0)] }
    components = numbers.map { $0 < 0 ? -1 : before.components[Int($0)] }
    var isGone = [Bool](repeating: true, count: before.components.count)
    for number in numbers where number >= 0 { isGone[Int(number)] = false }
    isTouched = [Bool](repeating: false, count: before.componentCount)
    for (claim, component) in before.components.enumerated() where isGone[claim] { isTouched[Int(component)] = true }
  }

  /// Claims that are new or say something else.
  var changed: [Int] { components.indices.filter { components[$0] < 0 } }
}
