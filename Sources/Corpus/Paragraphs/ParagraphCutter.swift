/// A paragraph before its role is known.
struct RawParagraph {
  var range: Range<Int>
  /// Scalars in all its lines.
  var columns: Int
  var lines: Int
  var opening: LineOpening
  var closing: LineClosing
}

/// Puts lines together into paragraphs.
///
/// News texts mostly have one paragraph a line; others break lines at a fixed width. The second kind is told by lines
/// that stop in mid-sentence just before a word that would not have fitted. In the first kind only lines that plainly
/// go on are joined: before a small letter, after a comma, after an ordinal or an abbreviation.
struct ParagraphCutter {
  let text: UnsafeBufferPointer<UInt8>
  let rules: SentenceRules

  func paragraphs(of range: Range<Int>) -> [RawParagraph] {
    let lines = TextLine.lines(of: text, range)
    let width = wrapWidth(lines)
    var result: [RawParagraph] = []
    result.reserveCapacity(lines.count)
    var last: TextLine?
    for line in lines {
      let opening = LineOpening(text, line.range)
      if opening == .rule {
        last = nil
        continue
      }
      if let before = last, !result.isEmpty, joins(before, line, opening, result[result.count - 1], width) {
        result[result.count - 1].range = result[result.count - 1].range.lowerBound..<line.range.upperBound
        result[result.count - 1].columns += line.columns + 1
        result[result.count - 1].lines += 1
        result[result.count - 1].closing = LineClosing(text, line.range)
      } else {
        result.append(paragraph(line, opening))
      }
      last = line
    }
    return result
  }

  private func paragraph(_ line: TextLine, _ opening: LineOpening) -> RawParagraph {
    var range = line.range
    if case .heading(let start) = opening, start < range.upperBound { range = start..<range.upperBound }
    return RawParagraph(
      range: range, columns: line.columns, lines: 1, opening: opening, closing: LineClosing(text, line.range))
  }

  // MARK: Joining

  /// Whether a line carries on the paragraph that ends with the line before it.
  private func joins(
    _ before: TextLine, _ line: TextLine, _ opening: LineOpening, _ paragraph: RawParagraph, _ width: Int?
  ) -> Bool {
    switch opening {
    case .item, .cited, .heading, .rule: return false
    case .dash where paragraph.closing == .stop || paragraph.closing == .colon: return false
    default: break
    }
    if case .heading = paragraph.opening { return false }
    if line.blanksBefore > 0 { return line.blanksBefore == 1 && isCountedAcross(before, line) }
    if let width, before.columns <= width + width / 4 {
      return fills(before, line, width) || !endsParagraph(before, line, opening, paragraph, width)
    }
    return goesOn(before, line, opening, paragraph)
  }

  /// Whether the next word would not have fitted into the line.
  private func fills(_ before: TextLine, _ line: TextLine, _ width: Int) -> Bool {
    before.columns + 1 + firstWord(line) > width
  }

  private func endsParagraph(
    _ before: TextLine, _ line: TextLine, _ opening: LineOpening, _ paragraph: RawParagraph, _ width: Int
  ) -> Bool {
    if line.indent >= before.indent + 2 { return true }
    if opening == .small { return false }
    return paragraph.closing == .stop || before.columns * 4 < width * 3
  }

  /// In a text with one paragraph a line: whether the line before plainly is not the end of one.
  private func goesOn(
    _ before: TextLine, _ line: TextLine, _ opening: LineOpening, _ paragraph: RawParagraph
  ) -> Bool {
    switch paragraph.closing {
    case .stop: return endsOpen(before, line)
    case .comma: return before.columns >= 20 && line.columns >= 20
    case .colon: return false
    case .open: return opening == .small && (before.columns >= 20 || line.columns >= 40)
    }
  }

  /// Whether the dot at the end of a line belongs to an ordinal, an initial or an abbreviation.
  private func endsOpen(_ before: TextLine, _ line: TextLine) -> Bool {
    guard text[before.range.upperBound - 1] == 0x2E else { return false }
    let cutter = SentenceCutter(bytes: text, range: before.range.lowerBound..<line.range.upperBound, rules: rules)
    return cutter.isOpen(dot: before.range.upperBound - 1)
  }

  /// "am 28." and a month after an empty line.
  private func isCountedAcross(_ before: TextLine, _ line: TextLine) -> Bool {
    guard before.range.count > 2, text[before.range.upperBound - 1] == 0x2E,
      text[before.range.upperBound - 2] &- 0x30 < 10
    else { return false }
    return !rules.counted.isEmpty && endsOpen(before, line)
  }

  private func firstWord(_ line: TextLine) -> Int {
    var columns = 0
    var position = line.range.lowerBound
    while position < line.range.upperBound, columns < 40, text[position] != 0x20 {
      columns += text[position] & 0xC0 == 0x80 ? 0 : 1
      position += 1
    }
    return columns
  }

  // MARK: Width

  /// The width at which the text's lines were broken, nil when each line is a paragraph.
  private func wrapWidth(_ lines: [TextLine]) -> Int? {
    let sample = lines.prefix(400)
    var lengths: [Int] = []
    var long = 0
    for (line, next) in zip(sample, sample.dropFirst()) where next.blanksBefore == 0 {
      if line.columns > 120 { long += 1 } else { lengths.append(line.columns) }
    }
    guard !lengths.isEmpty, long * 10 <= lengths.count else { return nil }
    lengths.sort()
    let width = lengths[lengths.count * 9 / 10]
    guard width >= 30 else { return nil }
    var (broken, filled, cased, small) = (0, 0, 0, 0)
    for (line, next) in zip(sample, sample.dropFirst()) where next.blanksBefore == 0 && line.columns <= 120 {
      guard LineClosing(text, line.range) != .stop else { continue }
      broken += 1
      filled += fills(line, next, width) ? 1 : 0
      let first = Scalars.decode(text, next.range.lowerBound).scalar
      let isSmall = LineOpening(text, next.range) == .small
      cased += isSmall || Scalars.isCapital(first) ? 1 : 0
      small += isSmall ? 1 : 0
    }
    let mostlyBroken = broken * 2 >= lengths.count && filled * 4 >= broken * 3
    return mostlyBroken && small * 10 >= cased * 3 ? width : nil
  }
}

extension SentenceCutter {
  /// Whether a dot before white space belongs to an abbreviation, an initial or an ordinal.
  func isOpen(dot: Int) -> Bool {
    guard let next = Opening(bytes, after: dot + 1, range.upperBound) else { return false }
    return belongsTogether(dot, next)
  }
}
