import Testing

@testable import Chronicle

@Suite struct NumberSetTests {
  @Test(arguments: [[], [0], [63, 64], [127], [1, 63, 64, 65, 199]])
  func givesBackWhatWasPutIn(_ numbers: [Int]) {
    #expect(NumberSet(numbers.shuffled() + numbers, below: 200).numbers == numbers)
  }

  @Test(arguments: [[0], [63, 64], [127], [1, 63, 64, 65, 199], Array(stride(from: 3, to: 200, by: 7))])
  func countsAndFinds(_ numbers: [Int]) {
    let set = NumberSet(numbers, below: 200)
    for (place, number) in numbers.enumerated() { #expect(set.number(after: place) == number) }
    for limit in 0...300 {
      #expect(set.count(below: limit) == numbers.count { $0 < limit })
      #expect(set.first(from: limit) == numbers.first { $0 >= limit })
    }
    var odd = set
    odd.filter { $0 % 2 == 1 }
    #expect(odd.numbers == numbers.filter { $0 % 2 == 1 })
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
