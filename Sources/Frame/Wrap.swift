extension Charset {
  /// Breaks a text into lines of at most `width` columns: after blanks, hyphens and slashes between letters, before
  /// and after ideographs, at line ends; inside a word only when it is longer than a line.
  /// - Returns: UTF-8 offsets of each line without its trailing blanks; one empty range for an empty text. A line is
  ///   wider than `width` only when a single character is.
  public func wrap(_ text: some StringProtocol, width: Int) -> [Range<Int>] {
    var wrapper = Wrapper(width: max(1, width))
    for glyph in glyphs(text) { wrapper.add(glyph) }
    return wrapper.finish()
  }
}

/// Collects lines glyph by glyph. All offsets are UTF-8 offsets.
private struct Wrapper {
  /// A line may end at `end`; the next one then starts at `next`, which is in `column` now.
  struct Place {
    var end: Int
    var next: Int
    var column: Int
  }

  let width: Int
  var lines: [Range<Int>] = []
  var start = 0
  /// End of what the line shows, without trailing blanks.
  var end = 0
  var column = 0
  /// Where the line may end.
  var opportunity: Place?
  /// The start of the character that is being added.
  var character = Place(end: 0, next: 0, column: 0)
  var previous: Glyph?

  mutating func add(_ glyph: Glyph) {
    defer { previous = glyph }
    if Breaks.endsLine(glyph.source) {
      close(at: end, next: glyph.range.upperBound)
      column = 0
      return
    }
    if Breaks.isBlank(glyph) {
      // Blanks at the start of a continued line are swallowed, those at a paragraph's start are kept as indent.
      if column == 0, !lines.isEmpty, let previous, !Breaks.endsLine(previous.source) {
        start = glyph.range.upperBound
        end = start
        return
      }
      column += glyph.width
      opportunity = Place(end: end, next: glyph.range.upperBound, column: column)
      return
    }
    if !glyph.continues {
      character = Place(end: end, next: glyph.range.lowerBound, column: column)
      if let previous, Breaks.allowed(between: previous, and: glyph) { opportunity = character }
    }
    if column + glyph.width > width, column > 0 { breakLine(before: glyph) }
    column += glyph.width
    end = glyph.range.upperBound
  }

  private mutating func breakLine(before glyph: Glyph) {
    if let place = opportunity { breakLine(at: place) }
    // No such place, or what was carried over is still too long: before this character, however long it is written.
    if column + glyph.width > width, character.column > 0 { breakLine(at: character) }
  }

  private mutating func breakLine(at place: Place) {
    close(at: place.end, next: place.next)
    column -= place.column
    character.column -= place.column
  }

  private mutating func close(at lineEnd: Int, next: Int) {
    lines.append(start..<max(start, lineEnd))
    start = next
    end = max(end, next)
    opportunity = nil
  }

  mutating func finish() -> [Range<Int>] {
    lines.append(start..<max(start, end))
    return lines
  }
}

/// Where a line may end.
private enum Breaks {
  static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  /// A blank at which a line may end: not the no-break ones.
  static func isBlank(_ glyph: Glyph) -> Bool {
    guard glyph.scalar == " ", glyph.marks.isEmpty else { return false }
    return glyph.source != "\u{A0}" && glyph.source != "\u{202F}" && glyph.source != "\u{2007}"
  }

  static func allowed(between left: Glyph, and right: Glyph) -> Bool {
    if left.source == "\u{200B}" || left.source == "\u{AD}" { return true }
    if isIdeographic(left) || isIdeographic(right) {
      return !closing.contains(right.source) && !opening.contains(left.source) && left.scalar != " "
    }
    guard joiners.contains(left.source) else { return false }
    return left.source == "—" || right.source.properties.isAlphabetic
  }

  private static func isIdeographic(_ glyph: Glyph) -> Bool {
    // Hangul syllables break at blanks as letters do; Chinese and Japanese break anywhere.
    glyph.width == 2 && !(0xAC00...0xD7A3).contains(glyph.source.value)
  }

  private static let joiners: Set<Unicode.Scalar> = ["-", "‐", "–", "—", "/"]
  /// Not at the start of a line, not at its end (JIS X 4051, the common part).
  private static let closing: Set<Unicode.Scalar> = [
    "、", "。", "，", "．", "！", "？", "：", "；", "」", "』", "）", "】", "》", "〉", "〕", "｝", "］", "ー", "々", "・",
    "…", ",", ".", "!", "?", ":", ";", ")", "]", "}", "»", "”", "’",
  ]
  private static let opening: Set<Unicode.Scalar> = [
    "「", "『", "（", "【", "《", "〈", "〔", "｛", "［", "(", "[", "{", "«", "“", "‘", "„",
  ]
}
