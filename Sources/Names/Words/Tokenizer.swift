/// Cuts UTF-8 text into tokens in one pass over its bytes.
///
/// - Words hold letters, combining marks and inner apostrophes ("п'ять", "don't"). A French elision ends its word
///   ("l'" + "Ukraine"), an English possessive is a word of its own ("Putin" + "'s").
/// - Hyphens are marks between words ("Jong" "-" "un").
/// - Letters with stops make one word ("U.S." has the key of "US").
/// - An ideograph or kana is a word by itself; Hangul syllables run together.
public struct Tokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  private let limit: Int
  private let table = ScalarTable.shared
  private var spaced = true
  private var lineStart = true

  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - range: byte offsets of the part to cut, on scalar boundaries.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    self.bytes = bytes
    self.position = max(0, range.lowerBound)
    self.limit = min(bytes.count, range.upperBound)
  }

  /// Appends all tokens of the range.
  public static func tokens(
    of bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, into tokens: inout [Token]
  ) {
    var tokenizer = Tokenizer(bytes, range: range)
    while let token = tokenizer.next() { tokens.append(token) }
  }

  /// The tokens of a short text, for tests and for compiling phrases.
  public static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var text = text
    text.withUTF8 { Tokenizer.tokens(of: $0, range: 0..<$0.count, into: &tokens) }
    return tokens
  }

  public mutating func next() -> Token? {
    while position < limit {
      let start = position
      let (scalar, width) = decode(at: start)
      switch table[scalar].kind {
      case .space:
        spaced = true
        if scalar == 0x0A { lineStart = true }
        position += width
      case .letter: return word(from: start)
      case .ideograph:
        position += width
        return ideograph(scalar, start: start)
      case .digit: return number(from: start)
      case .mark, .other:
        position += width
        // Both apostrophes are one mark: "Putin’s" as "Putin's".
        let value: UInt64 = scalar == 0x2019 ? 0x27 : UInt64(scalar)
        return finish(
          Token(start: UInt32(start), end: UInt32(position), value: value, kind: .mark, flags: [], length: 1))
      }
    }
    return nil
  }

  private mutating func finish(_ token: Token) -> Token {
    var token = token
    if spaced { token.flags.insert(.spaced) }
    if lineStart { token.flags.insert(.lineStart) }
    spaced = false
    lineStart = false
    return token
  }

  private mutating func ideograph(_ scalar: UInt32, start: Int) -> Token {
    var state = WordKey.seed
    WordKey.absorb(scalar, into: &state)
    return finish(
      Token(
        start: UInt32(start), end: UInt32(position), value: WordKey.finish(state), kind: .word, flags: .capital,
        length: 1))
  }

  private mutating func number(from start: Int) -> Token {
    var value: UInt64 = 0
    var count = 0
    while position < limit, case let digit = bytes[position] &- 0x30, digit < 10 {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      value = overflow ? .max : product &+ UInt64(digit) < product ? .max : product &+ UInt64(digit)
      count += 1
      position += 1
    }
    return finish(
      Token(
        start: UInt32(start), end: UInt32(position), value: value, kind: .number, flags: [],
        length: UInt8(min(count, 255))))
  }

  private mutating func word(from start: Int) -> Token {
    if let acronym = dottedWord(from: start) { return acronym }
    var state = WordKey.seed
    var letters = 0
    var capitals = 0
    var flags = table[decode(at: start).0].capitals == 1 ? Token.Flags.capital.rawValue : 0
    var position = start
    letters: while position < limit {
      position = table.plainLetters(bytes, position..<limit, &state, &letters, &capitals, &flags)
      guard position < limit else { break }
      let (scalar, width) = decode(at: position)
      let entry = table[scalar]
      if entry.isLetter {
        capitals &+= entry.capitals
        letters &+= 1
        flags |= entry.script
        entry.absorb(into: &state)
        position &+= width
        continue
      }
      if entry.isSpace { break }
      if entry.isApostrophe, letters > 0 {
        let isLatin = flags & Token.Flags.latin.rawValue != 0
        switch apostrophe(at: position, width: width, wordStart: start, letters: letters, latin: isLatin) {
        case .ends: break letters
        case .endsAfter:
          WordKey.absorb(0x27, into: &state)
          self.position = position + width
          return word(start, state, letters, capitals, Token.Flags(rawValue: flags))
        case .inside: break
        }
      } else if !(entry.kind == .other && scalar &- 0x300 < 0x70) && scalar != 0xAD {
        break
      }
      if scalar != 0xAD { entry.absorb(into: &state) }
      position &+= width
    }
    self.position = position
    if letters == 1, position < limit, bytes[position] == 0x2E { flags |= Token.Flags.initial.rawValue }
    return word(start, state, letters, capitals, Token.Flags(rawValue: flags))
  }

  private mutating func word(_ start: Int, _ state: UInt64, _ letters: Int, _ capitals: Int, _ flags: Token.Flags)
    -> Token
  {
    var flags = flags
    if letters > 1 && capitals == letters { flags.insert(.allCapitals) }
    return finish(
      Token(
        start: UInt32(start), end: UInt32(position), value: WordKey.finish(state), kind: .word, flags: flags,
        length: UInt8(min(letters, 255))))
  }

  private enum Apostrophe { case inside, ends, endsAfter }

  /// What an apostrophe does to the word it follows.
  private func apostrophe(at offset: Int, width: Int, wordStart: Int, letters: Int, latin: Bool) -> Apostrophe {
    let after = offset + width
    guard after < limit, case let (next, nextWidth) = decode(at: after), ScalarClass.of(next) == .letter else {
      return .ends
    }
    guard latin else { return .inside }
    let possessive = next | 0x20 == 0x73
    if possessive {
      let end = after + nextWidth
      if end >= limit || ScalarClass.of(decode(at: end).0) != .letter { return .ends }
    }
    if letters == 1 { return .endsAfter }
    if letters > 2, bytes[offset - 1] | 0x20 == 0x75, bytes[offset - 2] | 0x20 == 0x71 { return .endsAfter }
    if letters == 2, bytes[offset - 1] | 0x20 == 0x75, bytes[wordStart] | 0x20 == 0x71 { return .endsAfter }
    return .inside
  }

  /// "U.S.", "U.N", "В.В.": single letters, each but the last surely followed by a stop.
  private mutating func dottedWord(from start: Int) -> Token? {
    let first = start + decode(at: start).1
    guard first < limit, bytes[first] == 0x2E else { return nil }
    var offset = start
    var state = WordKey.seed
    var letters = 0
    var capitals = 0
    var flags: Token.Flags = .dotted
    while offset < limit {
      let (scalar, width) = decode(at: offset)
      guard ScalarClass.of(scalar) == .letter else { break }
      let after = offset + width
      let stopped = after < limit && bytes[after] == 0x2E
      if !stopped {
        // The last letter may lack its stop, but not be the start of a word.
        guard letters > 1, after >= limit || ScalarClass.of(decode(at: after).0) != .letter else { break }
      }
      WordKey.absorb(scalar, into: &state)
      letters += 1
      if ScalarClass.isCapital(scalar) { capitals += 1 }
      if scalar < 0x250 { flags.insert(.latin) } else { flags.insert(.cyrillic) }
      offset = stopped ? after + 1 : after
      if !stopped { break }
    }
    guard letters > 1 else { return nil }
    position = offset
    if capitals > 0 { flags.insert(.capital) }
    return word(start, state, letters, capitals, flags)
  }

  @inline(__always)
  private func decode(at offset: Int) -> (UInt32, Int) {
    let first = bytes[offset]
    if first < 0x80 { return (UInt32(first), 1) }
    if first < 0xE0, offset + 1 < limit {
      return (UInt32(first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F), 2)
    }
    if first < 0xF0, offset + 2 < limit {
      return (UInt32(first & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F), 3)
    }
    if offset + 3 < limit {
      let high = UInt32(first & 0x07) << 18 | UInt32(bytes[offset + 1] & 0x3F) << 12
      return (high | UInt32(bytes[offset + 2] & 0x3F) << 6 | UInt32(bytes[offset + 3] & 0x3F), 4)
    }
    return (0xFFFD, 1)
  }
}
