import Chronicle
import Corpus
import Reading

/// An event with every claim about it: who says so, when, where in which text, and the paragraph with the claim marked.
struct SourceReport {
  let chronicle: Chronicle
  let page: Page
  /// Whether to say how each claim was read.
  var explains = false

  func lines(_ index: Int) -> [String] {
    let event = chronicle.events[index]
    var lines = heading(event)
    for disagreement in event.disagreements { lines += self.lines(disagreement, event) }
    for reference in event.claims {
      lines.append("")
      lines += claim(reference)
    }
    return lines
  }

  // MARK: The event

  private func heading(_ event: Event) -> [String] {
    var title = Passage()
    title.append(EventWords.date(event.date) + "  \(EventWords.mark(event.status, on: page)) ")
    title.append(EventWords.title(event, in: chronicle, on: page), .title)
    let languages = EventWords.languages(event, in: chronicle)
    var facts = [
      event.id, ([event.type.rawValue] + (event.mode.map { [$0.rawValue] } ?? [])).joined(separator: ", "),
      EventWords.count(event.claims.count, "claim"), EventWords.count(event.documents.count, "text"),
      EventWords.count(languages.count, "language") + " (" + languages.joined(separator: " ") + ")",
    ]
    let inferred = event.participants.filter(\.isInferred).map { chronicle.actors[$0.actor].name }
    if !inferred.isEmpty { facts.append("concluded, not named: " + inferred.joined(separator: ", ")) }
    var line = Passage()
    line.append(facts.joined(separator: "; "), .dim)
    return title.lines(on: page, indent: "") + line.lines(on: page, indent: "  ")
  }

  private func lines(_ disagreement: Event.Disagreement, _ event: Event) -> [String] {
    let values = disagreement.values.map { value in
      let claims = value.claims.map { event.claims[$0] }
      var documents: [String] = []
      for claim in claims where documents.last != id(claim) { documents.append(id(claim)) }
      return "\(value.text) [\(documents.joined(separator: ", "))]"
    }
    var line = Passage()
    line.append("\(page.mark("≠", "!=")) \(disagreement.field.rawValue): ", .warning)
    line.append(values.joined(separator: page.mark(" ≠ ", " != ")))
    return line.lines(on: page, indent: "  ")
  }

  private func id(_ claim: Event.ClaimReference) -> String { chronicle.id(ofDocument: claim.document) }

  // MARK: A claim

  private func claim(_ reference: Event.ClaimReference) -> [String] {
    let document = chronicle.documents[reference.document].document
    let claim = chronicle.claim(reference)
    let paragraph = document.paragraph(at: claim.range.start)
    var facts = ["\(document.language.code)  \(document.id)"]
    if let paragraph { facts.append("\(page.mark("¶", "par. "))\(paragraph + 1)") }
    facts.append("line \(line(of: claim.range.start, in: document))")
    facts.append(EventWords.date(claim.date))
    facts.append(claim.status.rawValue)
    if let actor = claim.attributedTo.flatMap({ chronicle.actor($0, in: reference.document) }) {
      facts.append("says \(chronicle.actors[actor].name)")
    }
    var heading = Passage()
    heading.append(facts.joined(separator: "  "), .bold)
    var lines = heading.lines(on: page, indent: "  ")
    lines += passage(claim, in: document, paragraph.map { document.paragraphs[$0].range })
    if explains { lines += ClaimExplanation(chronicle: chronicle, page: page).lines(reference) }
    return lines
  }

  /// The paragraph around a claim; of one that is very long the part around the claim.
  private func passage(_ claim: Claim, in document: Document, _ paragraph: ByteRange?) -> [String] {
    let whole = paragraph.map { $0.union(claim.range) } ?? claim.range
    let part = Excerpt.range(of: whole, around: claim.range, in: document.bytes)
    var text = Passage()
    if part.start > whole.start { text.append("… ", .dim) }
    text.append(document.text(ByteRange(start: part.start, end: claim.range.start)))
    if !page.hasColours { text.append(page.mark("⟦", "[[")) }
    if claim.range.contains(claim.trigger) {
      text.append(document.text(ByteRange(start: claim.range.start, end: claim.trigger.start)), .bold)
      text.append(document.text(claim.trigger), .word)
      text.append(document.text(ByteRange(start: claim.trigger.end, end: claim.range.end)), .bold)
    } else {
      text.append(document.text(claim.range), .bold)
    }
    if !page.hasColours { text.append(page.mark("⟧", "]]")) }
    text.append(document.text(ByteRange(start: claim.range.end, end: part.end)))
    if part.end < whole.end { text.append(" …", .dim) }
    return text.lines(on: page, indent: "    ")
  }

  private func line(of offset: UInt32, in document: Document) -> Int {
    document.bytes[..<min(Int(offset), document.bytes.count)].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }
}

/// The part of a long paragraph that is worth printing.
enum Excerpt {
  private static let limit: UInt32 = 3000
  private static let margin: UInt32 = 800

  /// The whole where it is short, else the claim with some text on both sides, cut on scalar boundaries.
  static func range(of whole: ByteRange, around claim: ByteRange, in bytes: [UInt8]) -> ByteRange {
    guard whole.count > limit else { return whole }
    var start = max(whole.start, claim.start > margin ? claim.start - margin : 0)
    var end = min(whole.end, claim.end &+ margin)
    while start < claim.start, bytes[Int(start)] & 0xC0 == 0x80 { start += 1 }
    while end > claim.end, Int(end) < bytes.count, bytes[Int(end)] & 0xC0 == 0x80 { end -= 1 }
    return ByteRange(start: start, end: end)
  }
}
