/// A colour as a terminal knows it. What a terminal cannot show is brought down to the nearest it can.
public enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case `default`
  /// 0 to 15 the terminal's palette (8 to 15 bright), 16 to 231 a 6×6×6 cube, 232 to 255 greys.
  case indexed(UInt8)
  case rgb(UInt8, UInt8, UInt8)

  public static let black = Color.indexed(0)
  public static let red = Color.indexed(1)
  public static let green = Color.indexed(2)
  public static let yellow = Color.indexed(3)
  public static let blue = Color.indexed(4)
  public static let magenta = Color.indexed(5)
  public static let cyan = Color.indexed(6)
  public static let white = Color.indexed(7)
  public static let brightBlack = Color.indexed(8)
  public static let brightRed = Color.indexed(9)
  public static let brightGreen = Color.indexed(10)
  public static let brightYellow = Color.indexed(11)
  public static let brightBlue = Color.indexed(12)
  public static let brightMagenta = Color.indexed(13)
  public static let brightCyan = Color.indexed(14)
  public static let brightWhite = Color.indexed(15)
}

/// How a cell looks.
public struct Style: Hashable, Sendable {
  /// What a terminal can do to a character besides colouring it.
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let italic = Attributes(rawValue: 4)
    public static let underline = Attributes(rawValue: 8)
    public static let reverse = Attributes(rawValue: 16)
  }

  public var fg: Color
  public var bg: Color
  public var attributes: Attributes

  public init(fg: Color = .default, bg: Color = .default, _ attributes: Attributes = []) {
    self.fg = fg
    self.bg = bg
    self.attributes = attributes
  }

  public static let plain = Style()
  public static let bold = Style(.bold)
  public static let dim = Style(.dim)
  public static let italic = Style(.italic)
  public static let underline = Style(.underline)
  public static let reverse = Style(.reverse)

  public var bold: Bool { attributes.contains(.bold) }
  public var dim: Bool { attributes.contains(.dim) }
  public var italic: Bool { attributes.contains(.italic) }
  public var underline: Bool { attributes.contains(.underline) }
  public var reverse: Bool { attributes.contains(.reverse) }

  /// This style with `top` laid over it: its colours where it names any, the attributes of both.
  public func merging(_ top: Style) -> Style {
    Style(
      fg: top.fg == .default ? fg : top.fg, bg: top.bg == .default ? bg : top.bg,
      attributes.union(top.attributes))
  }
}
