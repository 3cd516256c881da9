/// Which claims tell of one event, and which can have to do with each other at all.
struct MergedClaims: Equatable, Sendable {
  /// By claim: its event, numbered in the order of their first claims.
  private(set) var groups: [Int32] = []
  /// By claim: its component, a number below ``componentCount``. How a claim is merged depends on those of its component
  /// alone; claims of others neither agree nor contradict nor leave in doubt which event is meant.
  private(set) var components: [Int32] = []
  private(set) var groupCount = 0
  private(set) var componentCount = 0

  init() {}

  /// - Parameters:
  ///   - groups: by claim, some number of its event.
  ///   - components: by claim, some number of its component.
  ///   - count: all numbers are below it.
  init(groups: [Int32], components: [Int32], below count: Int) {
    (self.groups, groupCount) = Self.renumbered(groups, below: count)
    (self.components, componentCount) = Self.renumbered(components, below: count)
  }

  /// The claims of each event.
  var lists: Lists { Lists(groups, count: groupCount) }

  private static func renumbered(_ old: [Int32], below count: Int) -> ([Int32], Int) {
    var numbers = [Int32](repeating: -1, count: count)
    var next: Int32 = 0
    let new = old.map { number in
      if numbers[Int(number)] < 0 {
        numbers[Int(number)] = next
        next += 1
      }
      return numbers[Int(number)]
    }
    return (new, Int(next))
  }
}

/// Numbers in sets that are joined.
struct Components {
  /// A forest: the smallest number of a set is its root.
  private var parent: [Int32]

  init(_ count: Int) { parent = (0..<count).map(Int32.init) }

  /// The smallest number of a number's set.
  mutating func root(_ number: Int) -> Int {
    var place = Int32(number)
    while parent[Int(place)] != place {
      parent[Int(place)] = parent[Int(parent[Int(place)])]
      place = parent[Int(place)]
    }
    return Int(place)
  }

  mutating func join(_ one: Int, _ other: Int) {
    let (first, second) = (root(one), root(other))
    parent[max(first, second)] = Int32(min(first, second))
  }
}
