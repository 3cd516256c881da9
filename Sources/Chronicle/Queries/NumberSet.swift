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

    /// Puts in the numbers of a set that was written as ``NumberSet/bytes``.
    /// - Parameter bytes: of a set with the same limit.
    func insert(_ bytes: UnsafeRawBufferPointer) {
      precondition(bytes.count == bits.count * 8)
      for place in 0..<bits.count {
        bits[place] |= UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self))
      }
    }
  }

  /// The bits as 64-bit numbers, little-endian.
  var bytes: [UInt8] { bits.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } } }

  /// How many bytes ``bytes`` of a set are.
  static func byteCount(below limit: Int) -> Int { (limit + 63) / 64 * 8 }

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

  /// Of numbers that stand in runs one after the other: the ends of the runs that hold a number of the set.
  /// - Parameter ends: the last number of each run; of the same limit. No number of the set is behind the last of them.
  func runs(endingAt ends: NumberSet) -> NumberSet {
    var runs = self
    var carry: UInt64 = 0
    for place in bits.indices {
      // All numbers of a run but its end are set; one more of them is carried over them to the end.
      let rest = ~ends.bits[place]
      let (some, first) = (bits[place] & rest).addingReportingOverflow(rest)
      let (sum, second) = some.addingReportingOverflow(carry)
      carry = first || second ? 1 : 0
      runs.bits[place] = (sum | bits[place]) & ends.bits[place]
    }
    return runs
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
