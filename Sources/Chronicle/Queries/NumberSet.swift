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

  /// How many of them are below a number.
  func count(below number: Int) -> Int {
    guard number >> 6 < bits.count else { return count }
    let whole = bits[..<(number >> 6)].reduce(0) { $0 + $1.nonzeroBitCount }
    return whole + (bits[number >> 6] & (1 << UInt64(number & 63) - 1)).nonzeroBitCount
  }

  /// The one before which so many stand; there must be one.
  func number(after count: Int) -> Int {
    var (place, left) = (0, count)
    while case let held = bits[place].nonzeroBitCount, held <= left {
      left -= held
      place += 1
    }
    var rest = bits[place]
    for _ in 0..<left { rest &= rest &- 1 }
    return place << 6 | rest.trailingZeroBitCount
  }

  /// The first one not below a number.
  func first(from number: Int) -> Int? {
    var place = number >> 6
    guard place < bits.count else { return nil }
    var rest = bits[place] & ~(1 << UInt64(number & 63) - 1)
    while rest == 0 {
      place += 1
      guard place < bits.count else { return nil }
      rest = bits[place]
    }
    return place << 6 | rest.trailingZeroBitCount
  }

  /// Leaves out those of which something is not so.
  mutating func filter(_ isMeant: (Int) -> Bool) {
    for number in numbers where !isMeant(number) { bits[number >> 6] &= ~(1 << UInt64(number & 63)) }
  }

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
