import Frame

extension Terminal {
  /// Puts text into the clipboard of the machine that the user sits at, by OSC 52 (XTerm Control Sequences), also
  /// through tmux and GNU screen. Whether the terminal obeys cannot be told.
  /// - Returns: False when the text is longer than terminals take (74,994 bytes); nothing is sent then.
  @discardableResult
  public mutating func copy(_ text: String) -> Bool {
    guard text.utf8.count <= Clipboard.limit else { return false }
    writeToTerminal(Clipboard.sequence(text, Clipboard.Multiplexer(terminal: name)))
    return true
  }
}

enum Clipboard {
  /// 100,000 characters of Base64 are what xterm takes, with the sequence around them.
  static let limit = 74_994

  /// What stands between the program and the terminal and must pass the sequence on.
  enum Multiplexer {
    case none
    case tmux
    case screen

    init(terminal: String) {
      if environment("TMUX") != nil || terminal.hasPrefix("tmux") {
        self = .tmux
      } else if environment("STY") != nil || terminal.hasPrefix("screen") {
        self = .screen
      } else {
        self = .none
      }
    }
  }

  static func sequence(_ text: String, _ multiplexer: Multiplexer) -> [UInt8] {
    let plain = Array("\u{1B}]52;c;".utf8) + base64(Array(text.utf8)) + [0x07]
    switch multiplexer {
    case .none: return plain
    case .tmux:
      // tmux takes the plain form with "set-clipboard on", the wrapped one with "allow-passthrough on".
      let doubled = plain.flatMap { $0 == 0x1B ? [0x1B, 0x1B] : [$0] }
      return Array("\u{1B}Ptmux;".utf8) + doubled + Array("\u{1B}\\".utf8) + plain
    case .screen:
      // screen passes strings of at most 768 bytes on.
      var wrapped: [UInt8] = []
      for start in stride(from: 0, to: plain.count, by: 700) {
        wrapped += Array("\u{1B}P".utf8) + plain[start..<min(plain.count, start + 700)] + Array("\u{1B}\\".utf8)
      }
      return wrapped
    }
  }

  /// RFC 4648, with padding.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(bytes.count, start + 3)]
      let bits = group.reduce(0) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
      for digit in 0..<4 {
        let isPadding = digit > group.count
        result.append(isPadding ? UInt8(ascii: "=") : alphabet[Int(bits >> UInt32(18 - 6 * digit) & 63)])
      }
    }
    return result
  }
}
