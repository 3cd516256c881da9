import Frame

/// Turns the bytes that a terminal sends into keys. It never waits: what may still grow into something longer is kept,
/// and `flush` takes it as it stands.
struct KeyDecoder {
  /// A paste is cut here, so that a hostile terminal cannot fill the memory.
  static let pasteLimit = 1 << 20

  private var buffer: [UInt8] = []
  private var position = 0
  private var paste: [UInt8]?
  /// Sequences from the terminal's own description.
  private let sequences: [[UInt8]: Key]
  private let longest: Int
  private let eraseByte: UInt8

  init(sequences: [[UInt8]: Key] = [:], eraseByte: UInt8 = 0x7F) {
    self.sequences = sequences
    self.eraseByte = eraseByte
    longest = sequences.keys.map(\.count).max() ?? 0
  }

  /// Something came that may be the beginning of a longer sequence.
  var isWaiting: Bool { !buffer.isEmpty && paste == nil }

  mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    buffer.append(contentsOf: bytes)
    return decode(final: false)
  }

  /// Nothing more came within the escape delay: a lone ESC is the Escape key, half a sequence is dropped.
  mutating func flush() -> [Key] { decode(final: true) }

  private mutating func decode(final: Bool) -> [Key] {
    var keys: [Key] = []
    position = 0
    while position < buffer.count {
      if paste != nil {
        guard let key = takePaste() else { break }
        keys.append(key)
        continue
      }
      switch next(final: final) {
      case .key(let key): keys.append(key)
      case .nothing: continue
      case .more:
        buffer.removeFirst(position)
        return keys
      }
    }
    buffer.removeFirst(min(position, buffer.count))
    return keys
  }

  private enum Step {
    case key(Key)
    /// Bytes that mean no key.
    case nothing
    /// The sequence is not complete; `position` still stands before it.
    case more
  }

  private mutating func next(final: Bool) -> Step {
    if let step = described(final: final) { return step }
    let byte = buffer[position]
    switch byte {
    case 0x1B: return escape(final: final)
    case eraseByte, 0x7F: return take(1, .backspace)
    case 0x80...: return character(final: final)
    default: return take(1, Self.key(byte))
    }
  }

  private mutating func take(_ count: Int, _ key: Key?) -> Step {
    position += count
    return key.map(Step.key) ?? .nothing
  }

  /// ASCII and the control characters.
  private static func key(_ byte: UInt8) -> Key {
    switch byte {
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Unicode.Scalar(byte + 0x60))
    case ..<0x20: .control(Unicode.Scalar(byte + 0x40))
    default: .character(Unicode.Scalar(byte))
    }
  }

  // MARK: Sequences of the terminal's description

  private mutating func described(final: Bool) -> Step? {
    guard longest > 0, buffer[position] < 0x20 || buffer[position] == 0x7F else { return nil }
    let rest = buffer[position...].prefix(longest)
    for count in stride(from: rest.count, to: 1, by: -1) {
      if let key = sequences[Array(rest.prefix(count))] { return take(count, key) }
    }
    return nil
  }

  // MARK: Escape sequences

  private mutating func escape(final: Bool) -> Step {
    guard position + 1 < buffer.count else { return final ? take(1, .escape) : .more }
    switch buffer[position + 1] {
    case UInt8(ascii: "["): return controlSequence(final: final)
    case UInt8(ascii: "O"): return singleShift(final: final)
    case 0x1B: return take(1, .escape)
    case 0x20..<0x7F: return take(2, .alt(Unicode.Scalar(buffer[position + 1])))
    case 0x80...:
      position += 1
      switch character(final: final) {
      case .key(.character(let scalar)): return .key(.alt(scalar))
      case .more:
        position -= 1
        return .more
      default: return .nothing
      }
    default:
      // Alt with Enter, Tab, Backspace or a control character counts as that key.
      position += 1
      return .nothing
    }
  }

  /// ESC O, then in some terminals a modifier, then a letter.
  private mutating func singleShift(final: Bool) -> Step {
    var index = position + 2
    while index < buffer.count, (0x30...0x3B).contains(buffer[index]) { index += 1 }
    guard index < buffer.count else { return final ? abandon("O") : .more }
    return take(index + 1 - position, KeySequences.letter(buffer[index]) ?? KeySequences.keypad(buffer[index]))
  }

  /// ESC [, parameters, intermediates, a final byte (ECMA-48, 5.4).
  private mutating func controlSequence(final: Bool) -> Step {
    var index = position + 2
    while index < buffer.count, (0x20...0x3F).contains(buffer[index]), index - position < 64 { index += 1 }
    guard index < buffer.count else { return final ? abandon("[") : .more }
    let parameters = buffer[position + 2..<index]
    let last = buffer[index]
    switch last {
    case UInt8(ascii: "["):  // the Linux console's F1 to F5
      guard index + 1 < buffer.count else { return final ? abandon("[") : .more }
      return take(index + 2 - position, KeySequences.linuxFunction(buffer[index + 1]))
    case UInt8(ascii: "M") where parameters.isEmpty:  // an old mouse report: three bytes
      guard index + 3 < buffer.count else { return final ? abandon("[") : .more }
      return take(index + 4 - position, nil)
    case 0x40...0x7E:
      if last == UInt8(ascii: "~"), parameters.elementsEqual("200".utf8) {
        position = index + 1
        paste = []
        return .nothing
      }
      return take(index + 1 - position, KeySequences.key(parameters: parameters, final: last))
    default:
      // Not a sequence after all; what stands at `index` is looked at again.
      return take(index - position, nil)
    }
  }

  /// What began like a sequence and ended at once was Alt with that letter; anything longer was cut off.
  private mutating func abandon(_ letter: Unicode.Scalar) -> Step {
    let isAlt = buffer.count - position == 2
    return take(buffer.count - position, isAlt ? .alt(letter) : nil)
  }

  // MARK: Text

  private mutating func character(final: Bool) -> Step {
    let first = buffer[position]
    let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    let bytes = buffer[position...].prefix(length)
    let tail = bytes.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
    if length > 0, bytes.count < length, tail == bytes.count - 1, !final { return .more }
    guard length > 0, tail == length - 1 else { return take(max(1, length == 0 ? 1 : tail + 1), nil) }
    let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first
    return take(length, scalar.flatMap { $0 == "\u{FFFD}" || $0.value < 0xA0 ? nil : .character($0) })
  }

  private static let pasteEnd: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  /// Moves bytes into the paste; the key when its end has come.
  private mutating func takePaste() -> Key? {
    while position < buffer.count {
      if buffer[position] == 0x1B {
        let rest = buffer[position...].prefix(Self.pasteEnd.count)
        if rest.elementsEqual(Self.pasteEnd) {
          position += Self.pasteEnd.count
          defer { paste = nil }
          return paste.map { .paste(Self.text($0)) }
        }
        if rest.count < Self.pasteEnd.count, rest.elementsEqual(Self.pasteEnd.prefix(rest.count)) { return nil }
      }
      if paste?.count ?? 0 < Self.pasteLimit { paste?.append(buffer[position]) }
      position += 1
    }
    return nil
  }

  private static func text(_ bytes: [UInt8]) -> String {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0D {
        lines.append(0x0A)
      } else if byte != 0x0A || index == 0 || bytes[index - 1] != 0x0D {
        lines.append(byte)
      }
    }
    return String(decoding: lines, as: UTF8.self)
  }
}
