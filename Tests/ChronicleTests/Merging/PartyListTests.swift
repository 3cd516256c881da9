import Testing

@testable import Chronicle

@Suite struct PartyListTests {
  private let memory = PartyMemory()

  private func list(_ parties: [Int32]) -> PartyList {
    lists(parties, [], []).first
  }

  private func lists(_ first: [Int32], _ second: [Int32], _ third: [Int32]) -> PartyLists {
    func add(_ parties: [Int32], _ list: inout PartyMemory.Growing) { for party in parties { list.insert(party) } }
    return memory.lists(
      atMost: max(first.count, second.count, third.count), { add(first, &$0) }, { add(second, &$0) },
      { add(third, &$0) })
  }

  @Test(
    arguments: [([], [2, 1], []), ([3, 3], [], [9, 8, 7]), ([1], [1, 1, 1], [1])] as [([Int32], [Int32], [Int32])])
  func standsOneBehindTheOther(_ first: [Int32], _ second: [Int32], _ third: [Int32]) {
    // What comes later lies behind all three.
    let all = (0..<20_000).map { _ in lists(first, second, third) }
    for lists in [all[0], all[all.count - 1]] {
      #expect(Array(lists.first) == Set(first).sorted())
      #expect(Array(lists.second) == Set(second).sorted())
      #expect(Array(lists.third) == Set(third).sorted())
    }
  }

  @Test(arguments: [[], [7], [3, 1, 2], [5, 5, 1, 5, 1], Array((0..<100).reversed())] as [[Int32]])
  func isAscendingAndHoldsEachOnce(_ parties: [Int32]) {
    #expect(Array(list(parties)) == Set(parties).sorted())
    #expect(list(parties) == list(parties.reversed()))
  }

  @Test func countsWhatTwoShare() {
    #expect(list([1, 2, 3]).shared(with: list([3, 4, 1])) == 2)
    #expect(list([1, 2]).shared(with: list([])) == 0)
    #expect(list([1]) != list([2]) && list([1]) != list([1, 2]))
  }

  /// More than a block of memory, and one list larger than any.
  @Test func keepsAllLists() {
    let lists = (0..<20_000).map { list([Int32($0), Int32($0) + 1]) }
    let large = list((0..<20_000).map(Int32.init))
    #expect(lists.indices.allSatisfy { Array(lists[$0]) == [Int32($0), Int32($0) + 1] })
    #expect(large.count == 20_000 && large.shared(with: lists[9]) == 2)
  }
}
