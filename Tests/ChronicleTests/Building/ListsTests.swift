import Testing

@testable import Chronicle

@Suite struct ListsTests {
  @Test func listsKeepTheOrderOfTheirElements() {
    let lists = Lists([2, 0, 2, 1, 2], count: 4) { Int32($0 * 10) }
    #expect((0..<lists.count).map { Array(lists[$0]) } == [[10], [30], [0, 20, 40], []])
  }
}
