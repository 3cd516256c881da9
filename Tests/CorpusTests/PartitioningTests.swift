import Corpus
import Testing

struct PartitioningTests {
  @Test(arguments: 0...20) func findsWhereAConditionBegins(count: Int) {
    // Even numbers, each twice, so that some limits are met and some are not.
    let numbers = (0..<count).map { $0 / 2 * 2 }
    for limit in -1...22 {
      let linear = numbers.firstIndex { $0 >= limit } ?? numbers.count
      #expect(numbers.partitioningIndex { $0 >= limit } == linear)
    }
  }
}
