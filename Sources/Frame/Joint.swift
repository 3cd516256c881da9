/// How heavy a line is drawn.
public enum LineWeight: UInt8, Sendable {
  case light = 1
  case heavy = 2
}

/// The lines that leave a cell's middle: two bits a direction, 0 none, 1 light, 2 heavy.
struct Joint: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static func up(_ weight: LineWeight) -> Joint { Joint(rawValue: weight.rawValue) }
  static func down(_ weight: LineWeight) -> Joint { Joint(rawValue: weight.rawValue << 2) }
  static func left(_ weight: LineWeight) -> Joint { Joint(rawValue: weight.rawValue << 4) }
  static func right(_ weight: LineWeight) -> Joint { Joint(rawValue: weight.rawValue << 6) }

  /// Both lines; where both go the same way, the heavier one.
  func joined(_ other: Joint) -> Joint {
    var result: UInt8 = 0
    for shift: UInt8 in [0, 2, 4, 6] {
      result |= max(rawValue >> shift & 3, other.rawValue >> shift & 3) << shift
    }
    return Joint(rawValue: result)
  }

  /// The sign that shows these lines. A line that ends here is drawn through: half signs look torn.
  var glyph: Unicode.Scalar {
    var (up, down) = (Int(rawValue & 3), Int(rawValue >> 2 & 3))
    var (left, right) = (Int(rawValue >> 4 & 3), Int(rawValue >> 6 & 3))
    if left + right == 0, up == 0 || down == 0 { (up, down) = (up + down, up + down) }
    if up + down == 0, left == 0 || right == 0 { (left, right) = (left + right, left + right) }
    return Self.glyphs[up + 3 * down + 9 * left + 27 * right]
  }

  /// The box drawing block (U+2500 to U+257F), by up + 3 × down + 9 × left + 27 × right.
  private static let glyphs = Array(
    """
     ╵╹╷│╿╻╽┃╴┘┚┐┤┦┒┧┨╸┙┛┑┥┩┓┪┫\
    ╶└┖┌├┞┎┟┠─┴┸┬┼╀┰╁╂╾┵┹┭┽╃┱╅╉\
    ╺┕┗┍┝┡┏┢┣╼┶┺┮┾╄┲╆╊━┷┻┯┿╇┳╈╋
    """.unicodeScalars)
}
