import Testing

@testable import Chronicle

@Suite struct PartyListTests {
  private let memory = PartyMemory()

  private func list(_ parties: [Int32]) -> PartyList {
    memory.list(atMost: parties.count) { list in
      for party in parties { list.insert(party) }
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
