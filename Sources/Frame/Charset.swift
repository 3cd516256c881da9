/// What characters the terminal can show, and how others are written with those.
///
/// Whatever a text holds, what comes out of a charset is safe to show: control characters, escapes, bidirectional
/// controls and invisible characters become visible marks (`Glyph.isSubstitute`).
public struct Charset: Sendable {
  public enum Repertoire: Sendable {
    case unicode
    /// Only printable ASCII, for locales that are not UTF-8 and for terminals without line drawing.
    case ascii
  }

  public var repertoire: Repertoire
  /// East Asian ambiguous characters take two columns. Off for every terminal that follows the C library's `wcwidth`.
  public var ambiguousIsWide: Bool
  /// Writes a letter in ASCII, or gives nil when it does not know it. Asked in ASCII mode, for what has no fixed form
  /// in `ASCIIForms`; what it gives is shown as far as it is printable ASCII.
  public var transliterate: (@Sendable (Unicode.Scalar) -> String?)?

  public init(
    _ repertoire: Repertoire, ambiguousIsWide: Bool = false,
    transliterate: (@Sendable (Unicode.Scalar) -> String?)? = nil
  ) {
    self.repertoire = repertoire
    self.ambiguousIsWide = ambiguousIsWide
    self.transliterate = transliterate
  }

  public static let unicode = Charset(.unicode)
  public static let ascii = Charset(.ascii)

  public var isASCII: Bool { repertoire == .ascii }

  /// The text as the glyphs that show it, in order.
  public func glyphs(_ text: some StringProtocol) -> Glyphs {
    Glyphs(Substring(text), charset: self)
  }

  /// Columns the text takes when it is put into a frame.
  public func width(of text: some StringProtocol) -> Int {
    glyphs(text).reduce(0) { $0 + $1.width }
  }

  /// The text with everything harmful or unshowable replaced, for output that is not a frame.
  public func visible(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for glyph in glyphs(text) { glyph.append(to: &result) }
    return String(result)
  }

  /// What stands for text that was cut off: "…", or "..." in ASCII.
  public var ellipsis: String { isASCII ? "..." : "…" }

  /// The text cut to `width` columns, with an ellipsis when something is missing. Safe to show, like `visible`.
  public func fit(_ text: some StringProtocol, width: Int) -> String {
    var result = String.UnicodeScalarView()
    var kept = String.UnicodeScalarView()
    let ellipsisWidth = isASCII ? 3 : 1
    var used = 0
    for glyph in glyphs(text) {
      if used + glyph.width > width {
        let room = min(ellipsisWidth, max(0, width))
        kept.append(contentsOf: ellipsis.unicodeScalars.prefix(room))
        return String(kept)
      }
      used += glyph.width
      glyph.append(to: &result)
      if used <= width - ellipsisWidth { kept = result }
    }
    return String(result)
  }
}
