/// What the rooms of this target need to know of single scalars of UTF-8 text.
enum Scalars {
  /// The scalar at an offset of valid UTF-8 and its width; a sequence cut off by the end gives U+FFFD and what is left.
  @inline(__always)
  static func decode(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> (scalar: UInt32, width: Int) {
    let first = UInt32(text[offset])
    if first < 0x80 { return (first, 1) }
    let left = text.count &- offset
    if first < 0xE0 {
      guard left >= 2 else { return (0xFFFD, left) }
      return ((first & 0x1F) << 6 | UInt32(text[offset &+ 1] & 0x3F), 2)
    }
    if first < 0xF0 {
      guard left >= 3 else { return (0xFFFD, left) }
      return ((first & 0x0F) << 12 | UInt32(text[offset &+ 1] & 0x3F) << 6 | UInt32(text[offset &+ 2] & 0x3F), 3)
    }
    guard left >= 4 else { return (0xFFFD, left) }
    let high = (first & 0x07) << 18 | UInt32(text[offset &+ 1] & 0x3F) << 12
    return (high | UInt32(text[offset &+ 2] & 0x3F) << 6 | UInt32(text[offset &+ 3] & 0x3F), 4)
  }

  /// The scalar before an offset of valid UTF-8 and its width.
  @inline(__always)
  static func decode(before offset: Int, _ text: UnsafeBufferPointer<UInt8>, from start: Int)
    -> (scalar: UInt32, width: Int)
  {
    var first = offset &- 1
    while first > start, text[first] & 0xC0 == 0x80 { first &-= 1 }
    return (decode(text, first).scalar, offset &- first)
  }

  /// Simple lower case for Latin, Greek, Cyrillic and Armenian letters; other scalars as they are.
  @inline(__always)
  static func lower(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
    if scalar &- 0x410 < 0x20 { return scalar &+ 0x20 }
    if scalar &- 0x430 < 0x20 { return scalar }
    return lowerBeyond(scalar)
  }

  private static func lowerBeyond(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xD6, 0xD8...0xDE: return scalar + 0x20
    case 0x130: return 0x69
    case 0x178: return 0xFF
    case 0x139...0x148, 0x179...0x17E: return scalar & 1 == 1 ? scalar + 1 : scalar
    case 0x100...0x137, 0x14A...0x177, 0x1CD...0x1DC: return scalar < 0x1CD ? scalar | 1 : ((scalar - 1) | 1) + 1
    case 0x1DE...0x1EF, 0x1F8...0x21F, 0x222...0x233, 0x1E00...0x1E95, 0x1EA0...0x1EFF: return scalar | 1
    case 0x386: return 0x3AC
    case 0x388...0x38A: return scalar + 0x25
    case 0x38C: return 0x3CC
    case 0x38E, 0x38F: return scalar + 0x3F
    case 0x391...0x3A1, 0x3A3...0x3AB: return scalar + 0x20
    case 0x400...0x40F: return scalar + 0x50
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: return scalar | 1
    case 0x531...0x556: return scalar + 0x30
    default: return scalar
    }
  }

  /// The capital of a small letter, as far as ``lower(_:)`` knows it by its distance; other scalars as they are.
  static func upper(_ scalar: UInt32) -> UInt32 {
    for distance: UInt32 in [0x20, 0x50, 1, 0x30] where scalar > distance && lower(scalar - distance) == scalar {
      return scalar - distance
    }
    return scalar
  }

  /// A letter with a lower-case partner.
  @inline(__always)
  static func isCapital(_ scalar: UInt32) -> Bool { lower(scalar) != scalar }

  @inline(__always)
  static func isDigit(_ scalar: UInt32) -> Bool {
    scalar &- 0x30 < 10 || scalar &- 0x660 < 10 || scalar &- 0x6F0 < 10 || scalar &- 0xFF10 < 10
  }

  /// White space that can stand within a line.
  @inline(__always)
  static func isBlank(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar == 0x20 || scalar &- 0x09 < 5 }
    return scalar == 0xA0 || scalar == 0x85 || scalar == 0x3000 || scalar == 0x1680 || scalar == 0xFEFF
      || scalar &- 0x2000 < 0x10 || scalar == 0x2028 || scalar == 0x2029 || scalar == 0x202F || scalar == 0x205F
  }

  @inline(__always)
  static func isLetter(_ scalar: UInt32) -> Bool { Script.of(scalar) != .none }

  /// Quotation marks of any kind that can close.
  static func isClosing(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xAB, 0xBB, 0x2018, 0x2019, 0x201C, 0x201D, 0x203A, 0x2039: return true
    case 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0xFF09, 0xFF02, 0xFF3D: return true
    default: return false
    }
  }

  /// Quotation marks and brackets of any kind that can open.
  static func isOpening(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0xAB, 0xBB, 0x2018, 0x201A, 0x201C, 0x201E, 0x201D, 0x2039, 0x203A: return true
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0xFF08, 0xFF02, 0xFF3B, 0xBF, 0xA1: return true
    default: return false
    }
  }
}

/// Writing systems, as far as languages are told by them. Ranges from the Unicode character database (Scripts.txt).
enum Script: UInt8, CaseIterable, Sendable {
  case none, latin, cyrillic, greek, armenian, hebrew, arabic, indic, thai, georgian, hangul, kana, han, other

  @inline(__always)
  static func of(_ scalar: UInt32) -> Script {
    if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 ? .latin : .none }
    if scalar &- 0x400 < 0x130 { return scalar &- 0x482 < 8 ? .none : .cyrillic }
    return beyond(scalar)
  }

  private static func beyond(_ scalar: UInt32) -> Script {
    switch scalar {
    case 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x250...0x2AF, 0x1E00...0x1EFF: return .latin
    case 0x370...0x373, 0x376...0x37D, 0x37F, 0x386, 0x388...0x3FF, 0x1F00...0x1FFF: return .greek
    case 0x531...0x556, 0x561...0x587: return .armenian
    case 0x5D0...0x5EA, 0x5F0...0x5F2: return .hebrew
    case 0x620...0x65F, 0x66E...0x6D3, 0x6D5...0x6DC, 0x6EE, 0x6EF, 0x6FA...0x6FC, 0x750...0x77F: return .arabic
    case 0xFB50...0xFDFB, 0xFE70...0xFEFC: return .arabic
    case 0x900...0x963, 0x971...0xDFF: return .indic
    case 0xE01...0xE3A, 0xE40...0xE4E: return .thai
    case 0x10A0...0x10FF, 0x1C90...0x1CBF: return .georgian
    case 0x1100...0x11FF, 0x3131...0x318E, 0xAC00...0xD7A3: return .hangul
    case 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0xFF66...0xFF9D: return .kana
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: return .han
    case 0x5C5, 0x700...0x74F, 0x780...0x7B1, 0xE81...0xEDF, 0xF40...0xFBC, 0x1000...0x109F, 0x1200...0x139F:
      return .other
    case 0x13A0...0x167F, 0x1780...0x17D3, 0x1820...0x18AA: return .other
    default: return .none
    }
  }
}

/// Script and lower case of the scalars of one or two bytes, one load each; those of others are looked up.
struct LetterEntries: @unchecked Sendable {  // Points at memory that is written once, before anybody has the table.
  static let shared = LetterEntries()

  /// All scalars of one or two bytes.
  static let count: UInt32 = 0x800

  /// The script in the highest byte, the lower-case scalar below.
  private let entries: UnsafePointer<UInt32>

  private init() {
    // For as long as the program runs.
    let memory = UnsafeMutablePointer<UInt32>.allocate(capacity: Int(Self.count))
    for scalar in 0..<Self.count { memory.advanced(by: Int(scalar)).initialize(to: Self.entry(scalar)) }
    entries = UnsafePointer(memory)
  }

  private static func entry(_ scalar: UInt32) -> UInt32 {
    UInt32(Script.of(scalar).rawValue) << 24 | Scalars.lower(scalar)
  }

  /// The script's number and the letter in lower case.
  @inline(__always)
  subscript(scalar: UInt32) -> (script: Int, letter: UInt32) {
    let entry = scalar < Self.count ? entries[Int(scalar)] : Self.entry(scalar)
    return (Int(entry >> 24), entry & 0xFF_FFFF)
  }
}
