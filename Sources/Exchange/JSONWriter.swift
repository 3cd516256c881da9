/// Writes one JSON object a line into a byte buffer, keys in the order given.
///
/// Control characters and those that turn the direction of text are escaped, so that a terminal may show the lines;
/// everything else stays UTF-8. Numbers are integers.
public struct JSONWriter {
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  public init() {}

  // MARK: Structure

  public mutating func object(_ fill: (inout JSONWriter) -> Void) {
    comma()
    bytes.append(0x7B)
    needsComma = false
    fill(&self)
    bytes.append(0x7D)
    needsComma = true
  }

  public mutating func array<T>(_ values: some Sequence<T>, _ element: (inout JSONWriter, T) -> Void) {
    comma()
    bytes.append(0x5B)
    needsComma = false
    for value in values { element(&self, value) }
    bytes.append(0x5D)
    needsComma = true
  }

  public mutating func key(_ name: String) {
    comma()
    quote(name)
    bytes.append(0x3A)
    needsComma = false
  }

  /// Ends a line; the next value begins a new object.
  public mutating func newline() {
    bytes.append(0x0A)
    needsComma = false
  }

  // MARK: Values

  public mutating func value(_ text: String?) {
    comma()
    if let text { quote(text) } else { bytes.append(contentsOf: "null".utf8) }
    needsComma = true
  }

  public mutating func value(_ number: Int) {
    comma()
    bytes.append(contentsOf: String(number).utf8)
    needsComma = true
  }

  public mutating func value(_ flag: Bool) {
    comma()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    needsComma = true
  }

  /// A slice of valid UTF-8.
  public mutating func value(utf8 slice: ArraySlice<UInt8>) {
    comma()
    quote(slice)
    needsComma = true
  }

  public mutating func member(_ name: String, _ text: String?) {
    key(name)
    value(text)
  }

  public mutating func member(_ name: String, _ number: Int) {
    key(name)
    value(number)
  }

  public mutating func member(_ name: String, _ flag: Bool) {
    key(name)
    value(flag)
  }

  public mutating func member(_ name: String, _ texts: [String]) {
    key(name)
    array(texts) { $0.value($1) }
  }

  private mutating func comma() {
    if needsComma { bytes.append(0x2C) }
  }

  private mutating func quote(_ text: String) {
    var text = text
    text.withUTF8 { quote($0) }
  }

  private mutating func quote(_ slice: ArraySlice<UInt8>) { slice.withUnsafeBufferPointer { quote($0) } }

  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(0x22)
    var place = 0
    while place < text.count {
      let byte = text[place]
      switch byte {
      case 0x22, 0x5C:
        bytes.append(0x5C)
        bytes.append(byte)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0..<0x20, 0x7F: escape(UInt32(byte))
      case 0xC2, 0xD8, 0xE2:
        if let (scalar, length) = Self.hidden(text, at: place) {
          escape(scalar)
          place += length - 1
        } else {
          bytes.append(byte)
        }
      default: bytes.append(byte)
      }
      place += 1
    }
    bytes.append(0x22)
  }

  private mutating func escape(_ scalar: UInt32) {
    bytes.append(contentsOf: "\\u".utf8)
    for shift in [12, 8, 4, 0] as [UInt32] { bytes.append(Self.digit(UInt8(truncatingIfNeeded: scalar >> shift) & 15)) }
  }

  /// A scalar that would steer a terminal or turn the direction of text: C1 controls, U+061C, U+200E and U+200F,
  /// U+2028 to U+202E, U+2066 to U+2069.
  private static func hidden(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> (scalar: UInt32, length: Int)? {
    guard place + 1 < text.count else { return nil }
    let second = text[place + 1]
    switch (text[place], second) {
    case (0xC2, 0x80..<0xA0): return (UInt32(second), 2)
    case (0xD8, 0x9C): return (0x61C, 2)
    case (0xE2, 0x80), (0xE2, 0x81):
      guard place + 2 < text.count else { return nil }
      let scalar = 0x2000 | UInt32(second & 0x3F) << 6 | UInt32(text[place + 2] & 0x3F)
      switch scalar {
      case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return (scalar, 3)
      default: return nil
      }
    default: return nil
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
