import Corpus
import EDTF

@testable import Reading

/// A text with its findings written into it:
///
///     «shoigu-xi On {2025-02-28|28 February} [shoigu|Sergei Shoigu] <met> [xi|Xi Jinping].»
///
/// `«KEY … »` is a claim about the event of that key, `[ID|words]` a mention, `{EDTF|words}` a date, `<word>` the word
/// that reports the event.
struct MarkedText {
  struct Claim {
    var event: String
    var range = ByteRange(start: 0, end: 0)
    var trigger: ByteRange?
    var date: EDTFDate?
    var mentions: [String] = []
  }

  private(set) var bytes: [UInt8] = []
  private(set) var paragraphs: [Paragraph] = []
  private(set) var mentions: [(range: ByteRange, actor: String)] = []
  private(set) var dates: [DateMention] = []
  private(set) var claims: [Claim] = []

  init(_ paragraphs: [String], language: Language) {
    for (index, text) in paragraphs.enumerated() {
      if index > 0 { bytes += Array("\n\n".utf8) }
      let start = bytes.count
      read(Array(text.unicodeScalars))
      self.paragraphs.append(
        Paragraph(range: ByteRange(start..<bytes.count), role: index == 0 ? .headline : .body, language: language))
    }
  }

  private mutating func read(_ scalars: [Unicode.Scalar]) {
    var index = 0
    var open: Claim?
    var opener: (mark: Unicode.Scalar, value: String, start: Int)?
    while index < scalars.count {
      let scalar = scalars[index]
      switch scalar {
      case "«":
        let key = Self.word(scalars, &index)
        open = Claim(event: key)
        open?.range.start = UInt32(bytes.count)
      case "»":
        open?.range.end = UInt32(bytes.count)
        if let open { claims.append(open) }
        open = nil
      case "[", "{":
        opener = (scalar, Self.word(scalars, &index), bytes.count)
      case "<": opener = (scalar, "", bytes.count)
      case "]", "}", ">":
        guard let opener else { break }
        close(opener, &open)
      default: bytes += Array(String(Character(scalar)).utf8)
      }
      index += 1
    }
  }

  private mutating func close(_ opener: (mark: Unicode.Scalar, value: String, start: Int), _ open: inout Claim?) {
    let range = ByteRange(opener.start..<bytes.count)
    switch opener.mark {
    case "[":
      mentions.append((range, opener.value))
      open?.mentions.append(opener.value)
    case "{":
      let date = EDTFDate(opener.value)
      dates.append(DateMention(range: range, value: date, rule: "day"))
      open?.date = date
    default: open?.trigger = range
    }
  }

  /// The word after an opening mark, up to a blank or a bar, which it takes too.
  private static func word(_ scalars: [Unicode.Scalar], _ index: inout Int) -> String {
    var word = ""
    index += 1
    while index < scalars.count, scalars[index] != " ", scalars[index] != "|" {
      word.unicodeScalars.append(scalars[index])
      index += 1
    }
    return word
  }
}
