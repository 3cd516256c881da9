import Chronicle
import Corpus
import Frame
import Reading

/// Styles a paragraph: what reports the event stands out, the rest steps back; what texts do not agree on is marked.
struct PassageStyler {
  let subject: SourceSubject
  let chronicle: Chronicle
  let marks: Marks

  /// - Parameters:
  ///   - stretch: the paragraph, or a part of a very long one.
  ///   - paragraph: its index.
  func styled(_ document: Int, _ stretch: ByteRange, paragraph: Int) -> AnnotatedText {
    let findings = chronicle.documents[document]
    var text = StyledText(findings.document.text(stretch))
    let claims = claims(in: document)
    dim(&text, stretch, around: claims.map(\.range))
    for claim in claims { emphasise(&text, claim.range, stretch, .bold) }
    var place = firstMention(findings.mentions, from: stretch.start)
    while place < findings.mentions.count, findings.mentions[place].range.start < stretch.end {
      let mention = findings.mentions[place]
      if let actor = chronicle.actor(mention.actor, in: document), let color = subject.colors[actor] {
        emphasise(&text, mention.range, stretch, Style(fg: color))
      }
      place += 1
    }
    for claim in claims { emphasise(&text, claim.trigger, stretch, .underline) }
    for date in findings.dates
    where date.range.overlaps(stretch) && claims.contains(where: { $0.range.overlaps(date.range) }) {
      emphasise(&text, date.range, stretch, Style(fg: .yellow, .underline))
    }
    let disputed = disputed(in: document).filter { $0.overlaps(stretch) && $0.start >= stretch.start }
    for range in disputed { emphasise(&text, range, stretch, Self.disputeStyle) }
    if let query = subject.query {
      for range in query.ranges(in: findings.document.bytes, stretch) { emphasise(&text, range, stretch, .reverse) }
    }
    var annotated = AnnotatedText(text)
    annotated.insert(
      disputed.map { (Int($0.start - stretch.start), StyledText("≠", Self.disputeStyle)) }
        + userSigns(findings.document, stretch, paragraph))
    return annotated
  }

  static let disputeStyle = Style(fg: .yellow, .bold)

  /// The user's bookmark or note stands before the paragraph.
  private func userSigns(
    _ document: Document, _ stretch: ByteRange, _ paragraph: Int
  ) -> [(offset: Int, text: StyledText)] {
    guard let mark = marks[.paragraph(document.id, paragraph)], document.paragraphs.indices.contains(paragraph),
      document.paragraphs[paragraph].range.start == stretch.start
    else { return [] }
    let note = mark.note.isEmpty ? "" : "✎ \(mark.note) — "
    return [(0, StyledText((mark.isBookmark ? "★ " : "") + note, Style(fg: .magenta, .bold)))]
  }

  private func claims(in document: Int) -> [(range: ByteRange, trigger: ByteRange)] {
    guard let event = subject.event else { return [] }
    return chronicle.events[event].claims.filter { $0.document == document }.map {
      let claim = chronicle.claim($0)
      return (claim.range, claim.trigger)
    }
  }

  /// The words of a document that tell what other texts tell otherwise.
  private func disputed(in document: Int) -> [ByteRange] {
    guard let event = subject.event.map({ chronicle.events[$0] }) else { return [] }
    var ranges: Set<ByteRange> = []
    for disagreement in event.disagreements {
      for index in disagreement.values.flatMap(\.claims) where event.claims.indices.contains(index) {
        let reference = event.claims[index]
        guard reference.document == document else { continue }
        if let range = words(of: disagreement.field, chronicle.claim(reference), document) { ranges.insert(range) }
      }
    }
    return ranges.sorted()
  }

  /// The words by which a claim tells something.
  private func words(of field: Event.Disagreement.Field, _ claim: Claim, _ document: Int) -> ByteRange? {
    let findings = chronicle.documents[document]
    switch field {
    case .date: return findings.dates.first { $0.range.overlaps(claim.range) }?.range
    case .place:
      guard let place = claim.place else { return nil }
      let mentions = findings.mentions.filter { $0.actor == place }
      return
        (mentions.first { $0.range.overlaps(claim.range) } ?? mentions.last { $0.range.start < claim.range.start })?
        .range
    case .status, .participants, .numbers: return claim.trigger
    }
  }

  /// Everything but the claims; nothing where the text is not shown for an event.
  private func dim(_ text: inout StyledText, _ stretch: ByteRange, around claims: [ByteRange]) {
    guard subject.event != nil else { return }
    var start = stretch.start
    for claim in claims.sorted() where claim.overlaps(stretch) {
      if claim.start > start {
        emphasise(&text, ByteRange(start: start, end: claim.start), stretch, .dim)
      }
      start = max(start, claim.end)
    }
    if start < stretch.end { emphasise(&text, ByteRange(start: start, end: stretch.end), stretch, .dim) }
  }

  private func emphasise(_ text: inout StyledText, _ range: ByteRange, _ stretch: ByteRange, _ style: Style) {
    guard range.overlaps(stretch) else { return }
    let first = Int(max(range.start, stretch.start) - stretch.start)
    text.style(first..<Int(min(range.end, stretch.end) - stretch.start), style)
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
