/// Turns byte offsets into Unicode scalar offsets, as the JSON Lines contract counts.
public enum ScalarOffsets {
  /// The scalar offset of each byte offset, in one pass over the text.
  ///
  /// - Parameters:
  ///   - offsets: ascending, on scalar boundaries; offsets past the end count as the end.
  ///   - bytes: valid UTF-8.
  /// - Complexity: O(bytes before the last offset + offsets).
  public static func scalarOffsets(of offsets: [UInt32], in bytes: [UInt8]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(offsets.count)
    bytes.withUnsafeBufferPointer { text in
      var position = 0
      var scalars: UInt32 = 0
      for offset in offsets {
        let target = min(Int(offset), text.count)
        scalars &+= count(text, from: position, to: target)
        position = max(position, target)
        result.append(scalars)
      }
    }
    return result
  }

  /// How many scalars begin within the range.
  public static func count(_ range: ByteRange, in bytes: [UInt8]) -> UInt32 {
    let range = range.range.clamped(to: 0..<bytes.count)
    return bytes.withUnsafeBufferPointer { count($0, from: range.lowerBound, to: range.upperBound) }
  }

  /// Eight bytes at a time: a byte begins a scalar unless its two highest bits are 10.
  static func count(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> UInt32 {
    guard start < end, let base = text.baseAddress else { return 0 }
    var position = start
    var continuations = 0
    let raw = UnsafeRawPointer(base)
    while position &+ 8 <= end {
      let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      let high = word & 0x8080_8080_8080_8080
      continuations &+= (high & ~((word & 0x4040_4040_4040_4040) &<< 1)).nonzeroBitCount
      position &+= 8
    }
    while position < end {
      if text[position] & 0xC0 == 0x80 { continuations &+= 1 }
      position &+= 1
    }
    return UInt32(truncatingIfNeeded: end - start - continuations)
  }
}
