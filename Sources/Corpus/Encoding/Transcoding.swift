/// Other encodings to UTF-8. What stands for nothing becomes U+FFFD.
enum Transcoding {
  /// A code page; three bytes a byte at most.
  static func utf8(_ bytes: some Sequence<UInt8>, count: Int, page: CodePage) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count * 3) { output, length in
      page.upper.withUnsafeBufferPointer { upper in
        for byte in bytes.prefix(count) {
          if byte < 0x80 {
            output[length] = byte
            length &+= 1
          } else {
            append(UInt32(upper[Int(byte &- 0x80)]), to: output, &length)
          }
        }
      }
    }
  }

  /// UTF-16 with the given byte order; lone surrogates and an odd last byte are faults.
  static func utf8(utf16 bytes: UnsafeBufferPointer<UInt8>, bigEndian: Bool) -> [UInt8] {
    let units = bytes.count / 2
    func unit(_ index: Int) -> UInt32 {
      let (first, second) = (UInt32(bytes[index * 2]), UInt32(bytes[index * 2 + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    return [UInt8](unsafeUninitializedCapacity: units * 3 + 3) { output, length in
      var index = 0
      while index < units {
        var scalar = unit(index)
        index += 1
        if scalar & 0xFC00 == 0xD800, index < units, case let low = unit(index), low & 0xFC00 == 0xDC00 {
          scalar = 0x10000 + ((scalar & 0x3FF) << 10 | low & 0x3FF)
          index += 1
        }
        append(scalar, to: output, &length)
      }
      if bytes.count % 2 == 1 { append(0xFFFD, to: output, &length) }
    }
  }

  /// UTF-32 with the given byte order.
  static func utf8(utf32 bytes: UnsafeBufferPointer<UInt8>, bigEndian: Bool) -> [UInt8] {
    let units = bytes.count / 4
    return [UInt8](unsafeUninitializedCapacity: units * 4 + 3) { output, length in
      for index in 0..<units {
        var scalar: UInt32 = 0
        for place in 0..<4 { scalar = scalar << 8 | UInt32(bytes[index * 4 + (bigEndian ? place : 3 - place)]) }
        append(scalar, to: output, &length)
      }
      if bytes.count % 4 != 0 { append(0xFFFD, to: output, &length) }
    }
  }

  /// UTF-8 with faults, each replaced.
  static func repaired(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    var position = 0
    while position < bytes.count {
      let fault = UTF8Check.firstFault(bytes, from: position)
      result.append(contentsOf: bytes[position..<fault])
      guard fault < bytes.count else { break }
      result.append(contentsOf: [0xEF, 0xBF, 0xBD])
      position = fault + UTF8Check.faultWidth(bytes, at: fault)
    }
    return result
  }

  @inline(__always)
  private static func append(_ scalar: UInt32, to output: UnsafeMutableBufferPointer<UInt8>, _ length: inout Int) {
    if scalar < 0x80 {
      output[length] = UInt8(scalar)
      length &+= 1
    } else if scalar < 0x800 {
      output[length] = UInt8(0xC0 | scalar >> 6)
      output[length &+ 1] = UInt8(0x80 | scalar & 0x3F)
      length &+= 2
    } else if scalar < 0x10000 || scalar > 0x10FFFF {
      let scalar = scalar > 0x10FFFF || scalar & 0xF800 == 0xD800 ? 0xFFFD : scalar
      output[length] = UInt8(0xE0 | scalar >> 12)
      output[length &+ 1] = UInt8(0x80 | scalar >> 6 & 0x3F)
      output[length &+ 2] = UInt8(0x80 | scalar & 0x3F)
      length &+= 3
    } else {
      output[length] = UInt8(0xF0 | scalar >> 18)
      output[length &+ 1] = UInt8(0x80 | scalar >> 12 & 0x3F)
      output[length &+ 2] = UInt8(0x80 | scalar >> 6 & 0x3F)
      output[length &+ 3] = UInt8(0x80 | scalar & 0x3F)
      length &+= 4
    }
  }
}
