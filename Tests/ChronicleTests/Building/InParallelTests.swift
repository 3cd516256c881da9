import Testing

@testable import Chronicle

@Suite struct InParallelTests {
  @Test(arguments: [1, 2, 7]) func keepsTheOrder(threads: Int) {
    #expect(inParallel(1000, threads: threads) { $0 * 2 } == Array(stride(from: 0, to: 2000, by: 2)))
    #expect(inParallel(0, threads: threads) { $0 }.isEmpty)
  }

  @Test func listsKeepTheOrderOfTheirElements() {
    let lists = Lists([2, 0, 2, 1, 2], count: 4) { Int32($0 * 10) }
    #expect((0..<lists.count).map { Array(lists[$0]) } == [[10], [30], [0, 20, 40], []])
  }
}
