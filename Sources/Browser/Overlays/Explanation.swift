import Chronicle
import Corpus
import EDTF
import Frame
import Reading

/// How an event came to be: every claim with the rule and the words that made it, and what sources do not agree on.
extension BrowserState {
  mutating func openExplanation() {
    if focus == .graph, let actor = selectedActor {
      overlays.append(.text(TextOverlay(title: "How this was read", paragraphs: explanation(ofActor: actor))))
      return
    }
    guard let index = selectedEvent else { return }
    overlays.append(
      .text(TextOverlay(title: "How this was read", paragraphs: explanation(of: chronicle.events[index]))))
  }

  private func explanation(of event: Event) -> [StyledText] {
    var lines: [StyledText] = []
    lines.append(StyledText(event.label, .bold))
    let kind = [event.type.rawValue, event.mode?.rawValue].compactMap { $0 }.joined(separator: ", ")
    lines.append(StyledText("\(kind) · \(event.status.rawValue) · \(dateExplanation(event.date))"))
    lines.append(StyledText("event \(event.id)", .dim))
    if let mark = marks[.event(event.id)] {
      lines.append(StyledText("\(sign(of: mark)) \(mark.note)", Style(fg: .magenta, .bold)))
    }
    lines.append(StyledText())
    lines += participantLines(event)
    for disagreement in event.disagreements { lines += disagreementLines(disagreement, event) }
    for (number, reference) in event.claims.enumerated() {
      lines.append(StyledText())
      lines += claimLines(reference, number: number + 1)
    }
    return lines
  }

  private func dateExplanation(_ date: EDTFDate?) -> String {
    guard let date else { return "no date told" }
    var notes: [String] = []
    if date.isUncertain { notes.append("? the year or the day was concluded, not told") }
    if date.isApproximate { notes.append("about that time, as told") }
    if date.isInterval { notes.append("an interval") }
    return "\(DateText.long(date)) [\(date)]" + (notes.isEmpty ? "" : ": " + notes.joined(separator: "; "))
  }

  private func participantLines(_ event: Event) -> [StyledText] {
    event.participants.map { participant in
      let actor = chronicle.actors[participant.actor]
      let color = ActorPalette.color(actor.id)
      var line = StyledText("  \(actor.name)", Style(fg: color, .bold))
      let country = actor.class == .country ? nil : actor.country.map { name(ofCountry: $0) }
      let notes = [
        actor.class.name, country, participant.role.rawValue, actor.isKnown ? nil : "found in the texts",
        participant.isInferred ? "concluded, not named" : nil,
      ]
      line.append("  " + notes.compactMap { $0 }.joined(separator: ", "), .dim)
      return line
    }
  }

  private func disagreementLines(_ disagreement: Event.Disagreement, _ event: Event) -> [StyledText] {
    var lines = [StyledText()]
    lines.append(
      StyledText(
        "\(charset.isASCII ? "!=" : "≠") The texts do not agree on the \(disagreement.field.rawValue):",
        Style(fg: .yellow, .bold)))
    for value in disagreement.values {
      let documents = value.claims.compactMap { event.claims.indices.contains($0) ? event.claims[$0].document : nil }
      let names = documents.map { chronicle.documents[$0].document }.map { "\($0.language.code) \($0.id)" }
      lines.append(StyledText("  \(value.text): \(Set(names).sorted().joined(separator: ", "))"))
    }
    return lines
  }

  private func claimLines(_ reference: Event.ClaimReference, number: Int) -> [StyledText] {
    let claim = chronicle.claim(reference)
    let findings = chronicle.documents[reference.document]
    let document = findings.document
    let paragraph = (document.paragraph(at: claim.range.start) ?? 0) + 1
    var lines = [StyledText("\(number). \(document.language.code) \(document.id) ¶\(paragraph)", .bold)]
    var how = StyledText("  word ")
    how.append("“\(document.text(claim.trigger))”", .underline)
    how.append(", read by: \(claim.rule); \(claim.status.rawValue)")
    if let source = claim.attributedTo.flatMap({ chronicle.actor($0, in: reference.document) }) {
      how.append("; \(chronicle.actors[source].name) says so")
    }
    lines.append(how)
    lines += claimDates(claim, findings)
    lines += claimNames(claim, reference.document, findings)
    lines.append(StyledText("  “\(document.text(claim.range))”", .dim))
    return lines
  }

  private func claimDates(_ claim: Claim, _ findings: Findings) -> [StyledText] {
    guard let date = claim.date else { return [StyledText("  no date told")] }
    let words = findings.dates.filter { claim.range.contains($0.range) }.map { "“\(findings.document.text($0.range))”" }
    var line = "  date \(date)"
    line += words.isEmpty ? ", from the text before it" : " from \(words.joined(separator: ", "))"
    if let published = findings.published, date.isUncertain || words.isEmpty {
      line += "; text published \(DateText.long(published)) (\(findings.publishedFrom ?? "unknown"))"
    }
    return [StyledText(line)]
  }

  private func claimNames(_ claim: Claim, _ document: Int, _ findings: Findings) -> [StyledText] {
    claim.participants.compactMap { participant in
      guard let actor = chronicle.actor(participant.actor, in: document) else { return nil }
      let mention =
        findings.mentions.first { $0.actor == participant.actor && claim.range.overlaps($0.range) }
        ?? findings.mentions.first { $0.actor == participant.actor }
      var line = "  \(chronicle.actors[actor].name), \(participant.role.rawValue)"
      if let mention {
        line += ": “\(findings.document.text(mention.range))” read as \(mention.rule)"
        if mention.isInferred { line += " (concluded)" }
      }
      return StyledText(line)
    }
  }
}
