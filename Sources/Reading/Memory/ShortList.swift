/// A few numbers kept in place, so that values that hold them stay trivial: the offices and countries told with a name.
///
/// Holds eight; what comes after them is left out. Nobody is told with more offices or countries in one phrase.
struct ShortList: RandomAccessCollection, ExpressibleByArrayLiteral, Hashable, BitwiseCopyable, Sendable {
  static let capacity = 8

  private var values = SIMD8<Int32>()
  private(set) var count = 0

  init() {}

  init(arrayLiteral elements: Int...) { append(contentsOf: elements) }

  init(_ elements: some Sequence<Int>) { append(contentsOf: elements) }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(index: Int) -> Int {
    precondition(index >= 0 && index < count, "beyond the list")
    return Int(values[index])
  }

  mutating func append(_ value: Int) {
    guard count < Self.capacity else { return }
    values[count] = Int32(truncatingIfNeeded: value)
    count += 1
  }

  mutating func append(contentsOf elements: some Sequence<Int>) {
    for element in elements { append(element) }
  }

  static func += (list: inout ShortList, elements: some Sequence<Int>) { list.append(contentsOf: elements) }
}
