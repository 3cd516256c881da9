import CSystem

/// A line of text.
struct TextLine {
  /// From the first to the last visible character.
  var range: Range<Int>
  /// Where the line itself begins, before its indent.
  var start: Int
  /// Scalars in it.
  var columns: Int
  /// Empty lines right before it.
  var blanksBefore: Int

  var indent: Int { range.lowerBound - start }
}

extension TextLine {
  /// The lines of a stretch of text that hold something visible.
  static func lines(of text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [TextLine] {
    var lines: [TextLine] = []
    guard let base = text.baseAddress else { return lines }
    var position = range.lowerBound
    var blanks = 0
    while position < range.upperBound {
      let end = position + csystem_find(base + position, range.upperBound - position, 0x0A)
      let content = text.trimmed(position..<end)
      if content.isEmpty {
        blanks += 1
      } else {
        let columns = ScalarOffsets.count(text, from: content.lowerBound, to: content.upperBound)
        lines.append(TextLine(range: content, start: position, columns: Int(columns), blanksBefore: blanks))
        blanks = 0
      }
      position = end + 1
    }
    return lines
  }
}

/// What the beginning of a line says about it.
enum LineOpening: Equatable {
  case small, other
  /// "- ", "* ", "• ", "1. ", "a) "
  case item
  /// "– " or "— ": speech, or an item.
  case dash
  /// "> "
  case cited
  /// "# " and up to six of them; where the heading's text begins.
  case heading(Int)
  /// No letter and no digit in the whole line.
  case rule

  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let first = Scalars.decode(text, range.lowerBound).scalar
    let isText = Scalars.isLetter(first) || Scalars.isDigit(first)
    if !isText, range.count < 200, Self.isRule(text, range) {
      self = .rule
      return
    }
    let rest = range.lowerBound + Scalars.decode(text, range.lowerBound).width
    let spaced = rest < range.upperBound && Scalars.isBlank(Scalars.decode(text, rest).scalar)
    switch first {
    case 0x2D, 0x2A, 0x2022, 0x25CF, 0x25AA, 0xB7, 0x25E6, 0x2023: self = spaced ? .item : .other
    case 0x2013, 0x2014, 0x2015: self = spaced ? .dash : .other
    case 0x3E: self = .cited
    case 0x23: self = Self.heading(text, range)
    default: self = Self.isNumbered(text, range) ? .item : Self.isSmall(first) ? .small : .other
    }
  }

  private static func isRule(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, width) = Scalars.decode(text, position)
      if Scalars.isLetter(scalar) || Scalars.isDigit(scalar) { return false }
      position += width
    }
    return true
  }

  private static func isSmall(_ scalar: UInt32) -> Bool {
    switch Script.of(scalar) {
    case .latin, .cyrillic, .greek, .armenian: !Scalars.isCapital(scalar)
    default: false
    }
  }

  private static func heading(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> LineOpening {
    var position = range.lowerBound
    while position < range.upperBound, text[position] == 0x23 { position += 1 }
    guard position - range.lowerBound <= 6, position < range.upperBound, text[position] == 0x20 else { return .other }
    return .heading(text.trimmed(position..<range.upperBound).lowerBound)
  }

  /// "1. ", "12) ", "a) ", "б) ".
  private static func isNumbered(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound, position - range.lowerBound < 3, text[position] &- 0x30 < 10 { position += 1 }
    let digits = position - range.lowerBound
    if digits == 0 {
      let (scalar, width) = Scalars.decode(text, position)
      guard Scalars.isLetter(scalar) else { return false }
      position += width
    }
    guard digits < 3, position + 1 < range.upperBound, text[position + 1] == 0x20 else { return false }
    return text[position] == 0x29 || (digits > 0 && text[position] == 0x2E)
  }
}

/// How a line ends.
enum LineClosing {
  /// A full stop, question or exclamation mark or ellipsis, closing marks after it allowed.
  case stop
  case comma
  case colon
  case open

  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var end = range.upperBound
    while end > range.lowerBound {
      let (scalar, width) = Scalars.decode(before: end, text, from: range.lowerBound)
      switch scalar {
      case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x61F, 0x6D4, 0x964:
        self = .stop
        return
      case 0x2C, 0xFF0C, 0x60C, 0x3001:
        self = .comma
        return
      case 0x3A, 0xFF1A:
        self = .colon
        return
      default:
        guard Scalars.isClosing(scalar) else {
          self = .open
          return
        }
        end -= width
      }
    }
    self = .open
  }
}
