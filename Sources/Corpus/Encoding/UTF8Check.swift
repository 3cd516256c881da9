/// Checks that bytes are UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing past U+10FFFF.
enum UTF8Check {
  /// The offset of the first byte that is not UTF-8, or the number of bytes when all are.
  static func firstFault(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    let raw = UnsafeRawPointer(base)
    let count = bytes.count
    var position = start
    while position < count {
      // Eight ASCII bytes, or four letters of two bytes (Cyrillic, Greek, accented Latin), at a time.
      while position &+ 8 <= count {
        let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
        if word & 0x8080_8080_8080_8080 == 0 {
          position &+= 8
        } else if word & 0xC0E0_C0E0_C0E0_C0E0 == 0x80C0_80C0_80C0_80C0, noOverlong(word) {
          position &+= 8
        } else {
          break
        }
      }
      if position == count { break }
      let byte = bytes[position]
      if byte < 0x80 {
        position &+= 1
      } else if byte &- 0xC2 < 0x1E {
        guard position &+ 1 < count, bytes[position &+ 1] & 0xC0 == 0x80 else { return position }
        position &+= 2
      } else {
        let width = sequence(bytes, at: position)
        if width == 0 { return position }
        position &+= width
      }
    }
    return count
  }

  /// Whether none of four two-byte leads is C0 or C1.
  @inline(__always)
  private static func noOverlong(_ word: UInt64) -> Bool {
    let leads = word & 0x001E_001E_001E_001E
    return (leads &+ 0x00FE_00FE_00FE_00FE) & 0x0100_0100_0100_0100 == 0x0100_0100_0100_0100
  }

  /// The width of the sequence at an offset, 0 when it is not UTF-8.
  @inline(__always)
  static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    let first = bytes[position]
    if first < 0x80 { return 1 }
    let left = bytes.count &- position
    @inline(__always) func continues(_ offset: Int) -> Bool { bytes[position &+ offset] & 0xC0 == 0x80 }
    if first &- 0xC2 < 0x1E { return left >= 2 && continues(1) ? 2 : 0 }
    if first & 0xF0 == 0xE0 {
      guard left >= 3, continues(1), continues(2) else { return 0 }
      let second = bytes[position &+ 1]
      return (first == 0xE0 && second < 0xA0) || (first == 0xED && second >= 0xA0) ? 0 : 3
    }
    guard first &- 0xF0 < 5, left >= 4, continues(1), continues(2), continues(3) else { return 0 }
    let second = bytes[position &+ 1]
    return (first == 0xF0 && second < 0x90) || (first == 0xF4 && second >= 0x90) ? 0 : 4
  }

  /// How many bytes a faulty sequence takes: its first byte and the continuations that could have belonged to it
  /// (the Unicode standard's "maximal subpart", section 3.9).
  static func faultWidth(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    let first = bytes[position]
    guard first &- 0xC2 < 0x33, position + 1 < bytes.count else { return 1 }
    let second = bytes[position + 1]
    let range: ClosedRange<UInt8> =
      switch first {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    guard range.contains(second) else { return 1 }
    let wanted = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var width = 2
    while width < wanted, position + width < bytes.count, bytes[position + width] & 0xC0 == 0x80 { width += 1 }
    return width
  }
}
