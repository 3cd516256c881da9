/// One character as it is shown: what to draw, how wide, and which bytes of the text it stands for.
public struct Glyph: Hashable, Sendable {
  public var scalar: Unicode.Scalar
  public var marks = Marks()
  /// 1 or 2 columns.
  public var width: Int
  /// UTF-8 offsets into the text. Several glyphs share a range when one character is written with several.
  public var range: Range<Int>
  /// The character of the text that this glyph shows.
  public var source: Unicode.Scalar
  /// It stands for something that must not or cannot be shown itself; drawn in reverse.
  public var isSubstitute = false
  /// Not the first glyph of its range: no line ends before it.
  public var continues = false

  func append(to view: inout String.UnicodeScalarView) {
    view.append(scalar)
    if !marks.isEmpty { view.append(contentsOf: marks.scalars) }
  }

  func cell(_ style: Style) -> Cell {
    // A mark is turned over even on reversed ground, so that a text cannot imitate it.
    var style = style
    if isSubstitute { style.attributes.formSymmetricDifference(.reverse) }
    return Cell(scalar, style: style, width: UInt8(width), marks: marks)
  }
}

/// The glyphs of a text, made one after the other.
public struct Glyphs: Sequence, IteratorProtocol {
  private var scalars: Substring.UnicodeScalarView.Iterator
  private var upcoming: Unicode.Scalar?
  /// UTF-8 offset of `upcoming`.
  private var offset = 0
  /// The rest of a character that is written with several glyphs, last one first.
  private var pending: [Glyph] = []
  private let charset: Charset

  init(_ text: Substring, charset: Charset) {
    scalars = text.unicodeScalars.makeIterator()
    upcoming = scalars.next()
    self.charset = charset
  }

  public mutating func next() -> Glyph? {
    if let glyph = pending.popLast() { return glyph }
    guard var scalar = upcoming else { return nil }
    let start = offset
    if let glyph = plainASCII(scalar) { return glyph }
    advance()
    if scalar == "\r", upcoming == "\n" {
      scalar = "\n"
      advance()
    }
    if let blank = Self.blank(for: scalar) {
      return several(blank, range: start..<offset, source: scalar, isSubstitute: false)
    }
    if let form = Substitutes.form(of: scalar, in: charset.repertoire) {
      return several(form, range: start..<offset, source: scalar, isSubstitute: true)
    }
    if TextWidth.isCombining(scalar) { return orphan(scalar, range: start..<offset) }
    let marks = takeMarks(after: scalar)
    if charset.isASCII && !scalar.isASCII {
      let form = ASCIIForms.form(of: scalar, charset.transliterate)
      return several(form ?? "?", range: start..<offset, source: scalar, isSubstitute: form == nil)
    }
    let width = TextWidth.columns(of: scalar, ambiguousIsWide: charset.ambiguousIsWide)
    return Glyph(
      scalar: scalar, marks: charset.isASCII ? Marks() : marks, width: width, range: start..<offset, source: scalar)
  }

  /// The common case, without a look into any table.
  private mutating func plainASCII(_ scalar: Unicode.Scalar) -> Glyph? {
    guard (0x20..<0x7F).contains(scalar.value) else { return nil }
    let start = offset
    advance()
    if let upcoming, upcoming.value >= 0x300 {
      let marks = takeMarks(after: scalar)
      return Glyph(
        scalar: scalar, marks: charset.isASCII ? Marks() : marks, width: 1, range: start..<offset, source: scalar)
    }
    return Glyph(scalar: scalar, width: 1, range: start..<offset, source: scalar)
  }

  private mutating func advance() {
    if let scalar = upcoming { offset += UTF8.width(scalar) }
    upcoming = scalars.next()
  }

  /// Combining marks belong to the character before them; so does an emoji's presentation selector, which is dropped
  /// because terminals disagree about its width.
  private mutating func takeMarks(after base: Unicode.Scalar) -> Marks {
    var marks = Marks()
    var selected = false
    while let scalar = upcoming, scalar.value >= 0x300 {
      if scalar.value == 0xFE0F || scalar.value == 0xFE0E {
        guard !selected, marks.isEmpty, base.properties.isEmoji else { return marks }
        selected = true
        advance()
        continue
      }
      guard TextWidth.isCombining(scalar), !Substitutes.isHidden(scalar) else { return marks }
      marks.append(scalar)
      advance()
    }
    return marks
  }

  /// A mark without a character to sit on is shown on a dotted circle.
  private func orphan(_ mark: Unicode.Scalar, range: Range<Int>) -> Glyph {
    Glyph(
      scalar: charset.isASCII ? "?" : "\u{25CC}", marks: charset.isASCII ? Marks() : Marks(mark), width: 1,
      range: range,
      source: mark, isSubstitute: true)
  }

  private mutating func several(
    _ form: String, range: Range<Int>, source: Unicode.Scalar, isSubstitute: Bool
  ) -> Glyph {
    var glyphs = form.unicodeScalars.map {
      Glyph(scalar: $0, width: 1, range: range, source: source, isSubstitute: isSubstitute, continues: true)
    }
    glyphs[0].continues = false
    pending = glyphs.dropFirst().reversed()
    return glyphs[0]
  }

  /// Line ends, tabs and every kind of blank are one plain space (the ideographic one two); a lone carriage return,
  /// which would hide what stands before it, is not among them. A soft hyphen is a hyphen, as terminals draw it.
  private static func blank(for scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x20, 0x09, 0x0A, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: " "
    case 0x3000: "  "
    case 0xAD: "-"
    default: nil
    }
  }
}
