import CNcurses
import Frame

/// What terminals send for keys: the forms of xterm, VT220, rxvt and the Linux console, and whatever else the
/// terminal's own description names. Modifiers on arrows and the like are not told apart.
enum KeySequences {
  static func key(parameters: ArraySlice<UInt8>, final: UInt8) -> Key? {
    if parameters.first == UInt8(ascii: "<") { return mouse(parameters.dropFirst(), final) }
    let numbers = numbers(parameters)
    switch final {
    case UInt8(ascii: "~") where numbers.first == 27 && numbers.count == 3:
      return modified(code: numbers[2], modifiers: numbers[1])
    case UInt8(ascii: "~"): return numbers.first.flatMap(editing)
    case UInt8(ascii: "u"):
      return numbers.first.flatMap { modified(code: $0, modifiers: numbers.dropFirst().first ?? 1) }
    default: return letter(final)
    }
  }

  /// The final letter after ESC [ or ESC O.
  static func letter(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(byte) - 0x4F)
    default: nil
    }
  }

  /// The numeric keypad in application mode (ESC O and a letter).
  static func keypad(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "I"): .tab
    case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Unicode.Scalar(byte - 0x40))
    default: nil
    }
  }

  static func linuxFunction(_ byte: UInt8) -> Key? {
    (0x41...0x45).contains(byte) ? .function(Int(byte) - 0x40) : nil
  }

  private static func editing(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// A character with modifiers written out, as xterm's modifyOtherKeys and "CSI u" have it.
  private static func modified(code: Int, modifiers: Int) -> Key? {
    guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else { return nil }
    let (alt, control) = ((modifiers - 1) & 2 != 0, (modifiers - 1) & 4 != 0)
    switch code {
    case 9: return (modifiers - 1) & 1 != 0 ? .backTab : .tab
    case 13: return .enter
    case 27: return .escape
    case 127: return .backspace
    case 0..<32, 128..<160: return nil
    default: break
    }
    if control { return Key("ctrl-" + String(Character(scalar))) }
    return alt ? .alt(scalar) : .character(scalar)
  }

  /// SGR reports: button; column; row, both from 1, then M for pressed or m for released.
  private static func mouse(_ parameters: ArraySlice<UInt8>, _ final: UInt8) -> Key? {
    let numbers = numbers(parameters)
    guard numbers.count == 3, final == UInt8(ascii: "M") || final == UInt8(ascii: "m") else { return nil }
    let position = Position(row: numbers[2] - 1, column: numbers[1] - 1)
    if final == UInt8(ascii: "m") { return .mouse(Mouse(.release, at: position)) }
    switch numbers[0] {
    case 64: return .mouse(Mouse(.wheelUp, at: position))
    case 65: return .mouse(Mouse(.wheelDown, at: position))
    case let button where button & 32 != 0: return .mouse(Mouse(.drag, at: position))
    case let button where button & 3 < 3: return .mouse(Mouse(.press(button & 3), at: position))
    default: return nil
    }
  }

  private static func numbers(_ parameters: ArraySlice<UInt8>) -> [Int] {
    parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
      digits.prefix(7).reduce(0) { (0x30...0x39).contains($1) ? $0 * 10 + Int($1 - 0x30) : $0 }
    }
  }

  // MARK: The terminal's description

  private static let capabilities: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcuf1", .right), ("kcub1", .left), ("kpp", .pageUp), ("knp", .pageDown),
      ("khome", .home), ("kend", .end), ("kcbt", .backTab), ("kdch1", .delete), ("kich1", .insert), ("kent", .enter),
    ] + (1...12).map { ("kf\($0)", .function($0)) }

  /// The sequences of two bytes and more that terminfo names for the terminal in use.
  static func described() -> [[UInt8]: Key] {
    var sequences: [[UInt8]: Key] = [:]
    for (capability, key) in capabilities {
      guard let sequence = nc_string(capability).map({ Array(String(cString: $0).utf8) }) else { continue }
      if sequence.count > 1, sequence[0] == 0x1B, sequence != [0x1B, 0x5B, 0x4D] { sequences[sequence] = key }
    }
    return sequences
  }
}
