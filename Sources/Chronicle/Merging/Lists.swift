/// Many short lists of numbers in one array, each a stretch of it.
struct Lists: RandomAccessCollection, Equatable, Sendable {
  private var starts: [Int32] = [0]
  private var elements: [Int32] = []

  init() {}

  /// Sorts positions by the list they belong to, keeping their order (a counting sort).
  /// - Parameters:
  ///   - owners: by position: the list it belongs to.
  ///   - count: of the lists.
  ///   - element: what stands in the list for a position.
  init(_ owners: [Int32], count: Int, _ element: (Int) -> Int32 = { Int32($0) }) {
    starts = [Int32](repeating: 0, count: count + 1)
    for owner in owners { starts[Int(owner) + 1] += 1 }
    for list in 0..<count { starts[list + 1] += starts[list] }
    elements = [Int32](repeating: 0, count: owners.count)
    var next = starts
    for (position, owner) in owners.enumerated() {
      elements[Int(next[Int(owner)])] = element(position)
      next[Int(owner)] += 1
    }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { starts.count - 1 }

  subscript(list: Int) -> ArraySlice<Int32> { elements[Int(starts[list])..<Int(starts[list + 1])] }
}
