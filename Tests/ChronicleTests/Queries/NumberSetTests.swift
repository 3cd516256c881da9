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

  @Test(arguments: 0..<40) func tellsWhichRunsHoldSome(seed: Int) {
    var chance = Chance(state: UInt64(seed))
    let limit = 1 + chance.next(500)
    let longest = [1, 4, 70, 200][seed % 4]
    var ends: [Int] = []
    while let last = Optional(ends.last ?? -1), last < limit - 1 {
      ends.append(min(limit - 1, last + 1 + chance.next(longest)))
    }
    let numbers = (0..<limit).filter { _ in chance.next(1 + seed) == 0 }
    let starts = [0] + ends.dropLast().map { $0 + 1 }
    let runs = zip(starts, ends).filter { start, end in numbers.contains { $0 >= start && $0 <= end } }.map(\.1)
    #expect(NumberSet(numbers, below: limit).runs(endingAt: NumberSet(ends, below: limit)).numbers == runs)
  }

  @Test(arguments: [1, 8, 63, 64, 65, 200]) func isWrittenAndReadAgain(limit: Int) {
    let set = NumberSet(stride(from: 0, to: limit, by: 3), below: limit)
    var again = NumberSet([limit - 1], below: limit)
    #expect(set.bytes.count == NumberSet.byteCount(below: limit))
    set.bytes.withUnsafeBytes { bytes in again.fill { $0.insert(bytes) } }
    #expect(again.numbers == Set(set.numbers + [limit - 1]).sorted())
  }
}

/// Linear congruential (Knuth, MMIX).
private struct Chance {
  var state: UInt64
  mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
