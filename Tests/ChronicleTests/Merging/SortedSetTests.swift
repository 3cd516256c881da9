import Testing

@testable import Chronicle

struct SortedSetTests {
  @Test(
    arguments: [
      ([], []), ([4], [4]), ([1, 2, 9], [1, 2, 9]), ([2, 2], [2]), ([9, 1, 2], [1, 2, 9]),
      ([3, 1, 3, 2, 1, 3], [1, 2, 3]),
    ] as [([Int], [Int])])
  func isInOrderWithEachOnce(_ elements: [Int], _ expected: [Int]) {
    #expect(SortedSet.make(elements) == expected)
  }
}
