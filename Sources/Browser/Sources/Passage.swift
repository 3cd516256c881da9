import Chronicle
import Corpus
import Frame
import Reading

/// A paragraph ready to be shown: its text with styles, and its lines.
struct Passage: Sendable {
  let text: StyledText
  /// UTF-8 offsets of each line.
  let lines: [Range<Int>]
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

/// Styles a paragraph: what reports the event stands out, the rest steps back.
struct PassageStyler {
  let subject: SourceSubject
  let chronicle: Chronicle

  func styled(_ document: Int, _ paragraph: ByteRange) -> StyledText {
    let findings = chronicle.documents[document]
    var text = StyledText(findings.document.text(paragraph))
    let claims = claims(in: document)
    dim(&text, paragraph, around: claims.map(\.range))
    for claim in claims { emphasise(&text, claim.range, paragraph, .bold) }
    var place = firstMention(findings.mentions, from: paragraph.start)
    while place < findings.mentions.count, findings.mentions[place].range.start < paragraph.end {
      let mention = findings.mentions[place]
      if let actor = chronicle.actor(mention.actor, in: document), let color = subject.colors[actor] {
        emphasise(&text, mention.range, paragraph, Style(fg: color))
      }
      place += 1
    }
    for claim in claims { emphasise(&text, claim.trigger, paragraph, .underline) }
    for date in findings.dates
    where date.range.overlaps(paragraph) && claims.contains(where: { $0.range.overlaps(date.range) }) {
      emphasise(&text, date.range, paragraph, Style(fg: .yellow, .underline))
    }
    if let query = subject.query {
      for range in query.ranges(in: findings.document.bytes, paragraph) {
        emphasise(&text, range, paragraph, .reverse)
      }
    }
    return text
  }

  private func claims(in document: Int) -> [(range: ByteRange, trigger: ByteRange)] {
    guard let event = subject.event else { return [] }
    return chronicle.events[event].claims.filter { $0.document == document }.map {
      let claim = chronicle.claim($0)
      return (claim.range, claim.trigger)
    }
  }

  /// Everything but the claims; nothing where the text is not shown for an event.
  private func dim(_ text: inout StyledText, _ paragraph: ByteRange, around claims: [ByteRange]) {
    guard subject.event != nil else { return }
    var start = paragraph.start
    for claim in claims.sorted() where claim.overlaps(paragraph) {
      if claim.start > start {
        emphasise(&text, ByteRange(start: start, end: claim.start), paragraph, .dim)
      }
      start = max(start, claim.end)
    }
    if start < paragraph.end { emphasise(&text, ByteRange(start: start, end: paragraph.end), paragraph, .dim) }
  }

  private func emphasise(_ text: inout StyledText, _ range: ByteRange, _ paragraph: ByteRange, _ style: Style) {
    guard range.overlaps(paragraph) else { return }
    let first = Int(max(range.start, paragraph.start) - paragraph.start)
    text.style(first..<Int(min(range.end, paragraph.end) - paragraph.start), style)
  }

  private func firstMention(_ mentions: [Mention], from start: UInt32) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.end <= start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
