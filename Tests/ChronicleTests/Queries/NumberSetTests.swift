import Testing

@testable import Chronicle

@Suite struct NumberSetTests {
  @Test(arguments: [[], [0], [63, 64], [127], [1, 63, 64, 65, 199]])
  func givesBackWhatWasPutIn(_ numbers: [Int]) {
    #expect(NumberSet(numbers.shuffled() + numbers, below: 200).numbers == numbers)
  }

  @Test func joinsAndIntersects() {
    let (one, other) = (NumberSet(0..<100, below: 200), NumberSet(stride(from: 50, to: 200, by: 3), below: 200))
    var (all, both) = (one, one)
    all.formUnion(other)
    both.formIntersection(other)
    #expect(all.numbers == Array(0..<100) + Array(stride(from: 101, to: 200, by: 3)))
    #expect(both.numbers == Array(stride(from: 50, to: 100, by: 3)))
  }
}
