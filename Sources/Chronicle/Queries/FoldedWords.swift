import Names

/// Words without case and accents, for search.
enum FoldedWords {
  /// The words of a text as folded scalars.
  static func words(of text: String) -> [[UInt32]] {
    var result: [[UInt32]] = []
    var word: [UInt32] = []
    for scalar in text.unicodeScalars {
      if isWordScalar(scalar.value) {
        append(scalar.value, to: &word)
      } else if !word.isEmpty {
        result.append(word)
        word = []
      }
    }
    if !word.isEmpty { result.append(word) }
    return result
  }

  static func append(_ scalar: UInt32, to word: inout [UInt32]) {
    let (first, second) = Folding.fold(scalar)
    if first != 0 { word.append(first) }
    if second != 0 { word.append(second) }
  }

  /// Letters, digits and combining marks. Apostrophes within words are left out on both sides of a comparison.
  @inline(__always)
  static func isWordScalar(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 || scalar &- 0x30 < 10 }
    switch scalar {
    case 0x80...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7, 0xF7: return false
    case 0x2000...0x2BFF, 0x3000...0x3004, 0x3008...0x3020, 0xFE00...0xFE6F, 0xFF00...0xFF0F, 0xFFFD: return false
    default: return true
    }
  }

  /// Signs of scripts that are written without blanks between words.
  @inline(__always)
  static func isIdeograph(_ scalar: UInt32) -> Bool {
    scalar >= 0x2E80 && ((0x2E80...0x9FFF).contains(scalar) || (0xF900...0xFAFF).contains(scalar) || scalar >= 0x20000)
  }

  /// The scalar that starts at a place of valid UTF-8, and its length in bytes.
  @inline(__always)
  static func decode(_ text: UnsafeBufferPointer<UInt8>, _ place: Int, _ end: Int) -> (scalar: UInt32, width: Int) {
    let first = UInt32(text[place])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0, place + 1 < end { return ((first & 0x1F) << 6 | UInt32(text[place + 1] & 0x3F), 2) }
    if first < 0xF0, place + 2 < end {
      return ((first & 0x0F) << 12 | UInt32(text[place + 1] & 0x3F) << 6 | UInt32(text[place + 2] & 0x3F), 3)
    }
    if place + 3 < end {
      let high = (first & 0x07) << 18 | UInt32(text[place + 1] & 0x3F) << 12
      return (high | UInt32(text[place + 2] & 0x3F) << 6 | UInt32(text[place + 3] & 0x3F), 4)
    }
    return (0xFFFD, end - place)
  }
}
