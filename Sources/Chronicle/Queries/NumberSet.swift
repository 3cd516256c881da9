/// Some of the numbers below a limit (events, paragraphs), a bit for each.
struct NumberSet: Sendable {
  private var bits: [UInt64]

  /// None of them.
  init(below limit: Int) { bits = [UInt64](repeating: 0, count: (limit + 63) / 64) }

  init(_ numbers: some Sequence<Int>, below limit: Int) {
    self.init(below: limit)
    for number in numbers { insert(number) }
  }

  @inline(__always)
  mutating func insert(_ number: Int) { bits[number >> 6] |= 1 << UInt64(number & 63) }

  /// Lets many numbers be put in at once.
  mutating func fill<Result>(_ body: (inout Filling) -> Result) -> Result {
    bits.withUnsafeMutableBufferPointer { bits in
      var filling = Filling(bits: bits)
      return body(&filling)
    }
  }

  /// The set while it is filled.
  struct Filling {
    fileprivate let bits: UnsafeMutableBufferPointer<UInt64>

    /// - Parameter number: not negative, and below the limit.
    @inline(__always)
    func insert(_ number: Int) {
      precondition(number >> 6 < bits.count)
      bits[number >> 6] |= 1 << UInt64(number & 63)
    }
  }

  mutating func formUnion(_ other: NumberSet) {
    for place in bits.indices { bits[place] |= other.bits[place] }
  }

  mutating func formIntersection(_ other: NumberSet) {
    for place in bits.indices { bits[place] &= other.bits[place] }
  }

  var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// In order.
  var numbers: [Int] { map { $0 } }

  /// What is made of each of them, in order.
  @inline(__always)
  func map<Element>(_ make: (Int) -> Element) -> [Element] {
    [Element](unsafeUninitializedCapacity: count) { output, filled in
      for (place, word) in bits.enumerated() {
        var rest = word
        while rest != 0 {
          output.initializeElement(at: filled, to: make(place << 6 | rest.trailingZeroBitCount))
          filled += 1
          rest &= rest &- 1
        }
      }
    }
  }
}
