/// What a scalar does in a text, as far as cutting words needs it.
enum ScalarClass: UInt8 {
  case space, letter, ideograph, digit, mark, other

  @inline(__always)
  static func of(_ scalar: UInt32) -> ScalarClass {
    if scalar < 0x80 { return ascii[Int(scalar)] }
    return beyondASCII(scalar)
  }

  private static func beyondASCII(_ scalar: UInt32) -> ScalarClass {
    switch scalar {
    case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x2BC: return .letter
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0x85: return .space
    case 0x300...0x36F: return .other
    case 0x370...0x482, 0x48A...0x559, 0x561...0x587: return .letter
    case 0x5D0...0x5EA, 0x620...0x65F, 0x66E...0x6D3, 0x6D5...0x6FF, 0x750...0x77F: return .letter
    case 0x900...0x963, 0x971...0xDFF, 0xE01...0xE3A, 0xE40...0xE4E, 0x10A0...0x10FF: return .letter
    case 0x1100...0x11FF, 0x1E00...0x1FFF: return .letter
    case 0x3005...0x3007, 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF:
      return .ideograph
    case 0xAC00...0xD7A3: return .letter
    case 0xFB50...0xFDFF, 0xFE70...0xFEFC: return .letter
    case 0x200C, 0x200D: return .other
    default: return .mark
    }
  }

  private static let ascii: [ScalarClass] = (0..<128).map { code in
    switch code {
    case 0x09...0x0D, 0x20: return .space
    case 0x30...0x39: return .digit
    case 0x41...0x5A, 0x61...0x7A: return .letter
    default: return .mark
    }
  }

  @inline(__always)
  static func isCapital(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 0x41 < 26 }
    switch scalar {
    case 0xC0...0xD6, 0xD8...0xDE: return true
    case 0x100...0x17F:
      // Pairs of capital and small letter; their order changes twice in the block.
      let oddIsCapital = (0x139...0x148).contains(scalar) || (0x179...0x17E).contains(scalar)
      return (scalar & 1 == 1) == oddIsCapital && scalar != 0x138 && scalar != 0x149 && scalar != 0x17F
    case 0x391...0x3A9, 0x400...0x42F, 0x531...0x556: return true
    case 0x460...0x480, 0x48A...0x4BE, 0x4D0...0x52E, 0x1E00...0x1EFE: return scalar & 1 == 0
    default: return false
    }
  }

  @inline(__always)
  static func isApostrophe(_ scalar: UInt32) -> Bool {
    scalar == 0x27 || scalar == 0x2019 || scalar == 0x2BC || scalar == 0x60 || scalar == 0x2018
  }
}

extension Unicode.Scalar {
  /// The small letter of a capital that is one scalar; else itself.
  var small: Unicode.Scalar {
    switch value {
    case 0x41...0x5A, 0x410...0x42F: return Unicode.Scalar(value + 0x20) ?? self
    case 0..<0x80, 0x430...0x44F: return self
    default:
      let mapping = properties.lowercaseMapping.unicodeScalars
      return mapping.count == 1 ? mapping[mapping.startIndex] : self
    }
  }
}
