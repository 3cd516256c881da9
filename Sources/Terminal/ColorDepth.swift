import Frame

/// How many colours the terminal shows, and how others are brought down to those.
public enum ColorDepth: Equatable, Sendable {
  case none
  case eight
  case sixteen
  case palette256
  /// Colour numbers are 0xRRGGBB.
  case direct

  init(colors: Int) {
    self =
      switch colors {
      case ..<8: .none
      case ..<16: .eight
      case ..<256: .sixteen
      case 256...0xFFFF: .palette256
      default: .direct
      }
  }

  /// The terminal's number for a colour: -1 for its own. `bright` asks for bold in its place (eight colours).
  func number(of color: Color) -> (number: Int32, bright: Bool) {
    guard color != .default, self != .none else { return (-1, false) }
    switch self {
    case .none: return (-1, false)
    case .eight:
      let index = Self.nearest(color, among: 16)
      return (Int32(index & 7), index > 7)
    case .sixteen: return (Int32(Self.nearest(color, among: 16)), false)
    case .palette256: return (Int32(Self.nearest(color, among: 256)), false)
    case .direct: return (Self.direct(color), false)
    }
  }

  /// Direct colour terminals keep 0 to 7 for the palette, so the darkest blues become black.
  private static func direct(_ color: Color) -> Int32 {
    if case .indexed(let index) = color, index < 8 { return Int32(index) }
    let (red, green, blue) = components(color)
    let number = Int32(red) << 16 | Int32(green) << 8 | Int32(blue)
    return number < 8 ? 0 : number
  }

  private static func nearest(_ color: Color, among count: Int) -> Int {
    if case .indexed(let index) = color, Int(index) < count { return Int(index) }
    let wanted = components(color)
    // The first 16 are the user's to change, so with 256 they are not guessed at.
    let candidates = count == 256 ? 16..<256 : 0..<16
    return candidates.min { distance(wanted, palette($0)) < distance(wanted, palette($1)) } ?? 0
  }

  private static func components(_ color: Color) -> (Int, Int, Int) {
    switch color {
    case .default: (0, 0, 0)
    case .indexed(let index): palette(Int(index))
    case .rgb(let red, let green, let blue): (Int(red), Int(green), Int(blue))
    }
  }

  private static func distance(_ left: (Int, Int, Int), _ right: (Int, Int, Int)) -> Int {
    let (red, green, blue) = (left.0 - right.0, left.1 - right.1, left.2 - right.2)
    return 2 * red * red + 4 * green * green + 3 * blue * blue
  }

  /// xterm's default palette (XTerm-col.ad, 256colres.pl).
  private static func palette(_ index: Int) -> (Int, Int, Int) {
    switch index {
    case ..<16: return basic[index]
    case ..<232:
      let cube = index - 16
      return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    default:
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
  }

  private static func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }

  private static let basic: [(Int, Int, Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
    (255, 255, 255),
  ]
}
