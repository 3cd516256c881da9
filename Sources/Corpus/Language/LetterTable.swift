/// Costs of letter groups, ready for adding up: a hash table from letter groups and words to rows of lanes, one lane a
/// language of the letters' script, sixteen lanes a block.
///
/// A slot holds 40 bits of its key's hash and, in the low 24, the number of the row's first block plus one; zero is an
/// empty slot. Linear probing.
struct LetterTable {
  typealias Row = SIMD16<UInt8>

  /// What a language pays for letters that never follow each other in it, and for a letter it does not have.
  static let unseen: UInt8 = 110
  static let foreign: UInt8 = 200
  /// Added to the cost of two letters when the three are unknown.
  static let backOff = 16

  let slots: UnsafePointer<UInt64>
  let mask: Int
  let rows: UnsafePointer<Row>

  // MARK: Keys

  /// The key of three letters; zero stands for the edge of a word.
  @inline(__always)
  static func key(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt64 {
    UInt64(first) << 42 | UInt64(second) << 21 | UInt64(third) | 1 << 63
  }

  /// The key of two letters, whatever stands before them.
  @inline(__always)
  static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 21 | UInt64(second) }

  /// The key of a word grows by a letter at a time.
  @inline(__always)
  static func mix(word state: UInt64, _ scalar: UInt32) -> UInt64 { (state ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3 }
  static let wordSeed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func hash(_ key: UInt64) -> UInt64 {
    let mixed = (key ^ key &>> 31) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed &>> 29
  }

  /// The number of the first block of a key's row, or -1.
  @inline(__always)
  func row(of key: UInt64) -> Int {
    let hash = Self.hash(key)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let found = slots[slot]
      if found == 0 { return -1 }
      if (found ^ hash) &>> 24 == 0 { return Int(found & 0xFF_FFFF) &- 1 }
      slot = (slot &+ 1) & mask
    }
  }
}
