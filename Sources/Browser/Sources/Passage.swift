import Chronicle
import Corpus
import Frame
import Names

/// A paragraph ready to be shown: its text with styles and signs, and its rows on the screen.
struct Passage: Sendable {
  enum Row: Sendable {
    /// A line of the text, by UTF-8 offsets.
    case text(Range<Int>)
    /// The line above in Latin letters.
    case latin(String)
  }

  let text: StyledText
  /// Where signs were put into the text, by offset in the paragraph, and how many bytes they take.
  let signs: [(offset: Int, length: Int)]
  let rows: [Row]

  /// - Parameter language: of the paragraph, where a line in Latin letters is to stand under those in others.
  init(_ annotated: AnnotatedText, width: Int, charset: Charset, romanisedFrom language: String?) {
    text = annotated.text
    signs = annotated.signs
    let width = max(4, width)
    guard let language, Self.hasOtherLetters(text.text) else {
      rows = charset.wrap(text.text, width: width).map(Row.text)
      return
    }
    rows = Self.romanised(text.text, width, charset, language)
  }

  /// Lines short enough for their transliteration, which mostly takes more room.
  private static func romanised(_ text: String, _ width: Int, _ charset: Charset, _ language: String) -> [Row] {
    let utf8 = Array(text.utf8)
    var room = width
    while true {
      var rows: [Row] = []
      var widest = 0
      for range in charset.wrap(text, width: room) {
        rows.append(.text(range))
        let line = String(decoding: utf8[range], as: UTF8.self)
        guard hasOtherLetters(line) else { continue }
        let latin = transliterate(line, language: language)
        widest = max(widest, charset.width(of: latin))
        if latin != line { rows.append(.latin(latin)) }
      }
      if widest <= width || room <= max(8, width * 2 / 3) { return rows }
      room -= max(1, (widest - width) / 2)
    }
  }

  /// Whether a text has letters of another script than the Latin one.
  static func hasOtherLetters(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      (0x370..<0x1E00).contains($0.value) || (0x2E80..<0xFB00).contains($0.value) || (0x20000...).contains($0.value)
    }
  }

  /// The row that holds an offset of the paragraph, its signs not counted.
  func row(of offset: Int) -> Int {
    let shifted = offset + signs.reduce(0) { $1.offset <= offset ? $0 + $1.length : $0 }
    return rows.lastIndex { row in
      if case .text(let range) = row { range.lowerBound <= shifted } else { false }
    } ?? 0
  }
}

/// A paragraph's text with its styles, and the signs that were put into it.
struct AnnotatedText: Sendable {
  var text: StyledText
  private(set) var signs: [(offset: Int, length: Int)] = []

  init(_ text: StyledText) { self.text = text }

  /// Puts signs before the letters at some offsets.
  mutating func insert(_ inserts: [(offset: Int, text: StyledText)]) {
    for insert in inserts.sorted(by: { $0.offset > $1.offset }) {
      text.insert(insert.text, at: insert.offset)
      signs.append((insert.offset, insert.text.text.utf8.count))
    }
  }
}

/// Passages of the texts on the screen, so that scrolling wraps only what comes into view.
struct ParagraphCache: Sendable {
  struct Key: Hashable {
    var document: Int
    var paragraph: Int
    var width: Int
  }
  var passages: [Key: Passage] = [:]
  /// By document.
  var stretches: [Int: Stretches] = [:]
}
