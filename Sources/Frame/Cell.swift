/// Up to three combining marks in 21 bits each; a fourth mark on one letter is noise and is left away.
public struct Marks: Hashable, Sendable {
  private var packed: UInt64 = 0

  public init() {}

  init(_ mark: Unicode.Scalar) { packed = UInt64(mark.value) }

  public var isEmpty: Bool { packed == 0 }

  mutating func append(_ mark: Unicode.Scalar) {
    for shift in [0, 21, 42] as [UInt64] where packed >> shift == 0 {
      packed |= UInt64(mark.value) << shift
      return
    }
  }

  /// In the order of the text.
  public var scalars: [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var rest = packed
    while rest != 0 {
      if let mark = Unicode.Scalar(UInt32(rest & 0x1F_FFFF)) { scalars.append(mark) }
      rest >>= 21
    }
    return scalars
  }
}

/// One cell: a character with up to three combining marks, its style and its width.
public struct Cell: Hashable, Sendable {
  public internal(set) var marks: Marks
  public internal(set) var scalar: Unicode.Scalar
  public var style: Style
  /// Columns: 1, 2 for a wide character, 0 for the right half of the wide one before it.
  public internal(set) var width: UInt8
  /// The lines that were drawn through this cell, so that a crossing line can join them.
  var joint: Joint

  init(_ scalar: Unicode.Scalar, style: Style, width: UInt8 = 1, marks: Marks = Marks(), joint: Joint = []) {
    self.scalar = scalar
    self.marks = marks
    self.style = style
    self.width = width
    self.joint = joint
  }

  static func blank(_ style: Style) -> Cell { Cell(" ", style: style) }
  static func rightHalf(_ style: Style) -> Cell { Cell(" ", style: style, width: 0) }

  public var isBlank: Bool { scalar == " " && marks.isEmpty }

  /// What the cell shows; empty for the right half of a wide character.
  public var text: String {
    guard width > 0 else { return "" }
    var text = String(Character(scalar))
    if !marks.isEmpty { text.unicodeScalars.append(contentsOf: marks.scalars) }
    return text
  }
}
