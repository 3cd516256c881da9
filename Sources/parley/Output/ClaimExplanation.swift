import Chronicle
import Corpus
import Reading

/// How a claim was read: its rule, and the words that named the event, the participants, the date and the place.
struct ClaimExplanation {
  let chronicle: Chronicle
  let page: Page

  func lines(_ reference: Event.ClaimReference) -> [String] {
    let findings = chronicle.documents[reference.document]
    let claim = chronicle.claim(reference)
    let event = "\(claim.type.rawValue)\(claim.mode.map { ", \($0.rawValue)" } ?? "")"
    var facts = ["event: \(event), by \"\(findings.document.text(claim.trigger))\" (\(claim.rule))"]
    for participant in claim.participants {
      facts.append(
        "\(participant.role.rawValue): " + naming(participant.actor, reference, claim, participant.isInferred))
    }
    if let place = claim.place { facts.append("place: " + naming(place, reference, claim, false)) }
    if let source = claim.attributedTo { facts.append("says: " + naming(source, reference, claim, false)) }
    facts.append(date(claim, findings))
    return facts.flatMap { fact in
      var line = Passage()
      line.append(fact, .dim)
      return line.lines(on: page, indent: "      ")
    }
  }

  /// Who it is, and the nearest words that name it.
  private func naming(_ actor: ActorReference, _ reference: Event.ClaimReference, _ claim: Claim, _ isInferred: Bool)
    -> String
  {
    let findings = chronicle.documents[reference.document]
    let name = chronicle.actor(actor, in: reference.document).map { chronicle.actors[$0].name } ?? "?"
    let mentions = findings.mentions.filter { $0.actor == actor }
    let nearest = mentions.min { distance($0.range, claim.range) < distance($1.range, claim.range) }
    guard let mention = nearest else { return "\(name), concluded" }
    let place = claim.range.contains(mention.range) ? "" : ", elsewhere in the text"
    let inferred = isInferred || mention.isInferred ? ", concluded" : ""
    return "\(name), by \"\(findings.document.text(mention.range))\" (\(mention.rule)\(place)\(inferred))"
  }

  private func date(_ claim: Claim, _ findings: Findings) -> String {
    guard let date = claim.date else { return "date: not told" }
    let told = findings.dates.filter { $0.value.map { $0.compatible(with: date) } ?? false }
    let nearest = told.min { distance($0.range, claim.range) < distance($1.range, claim.range) }
    let published = findings.published.map { " (published \($0), from \(findings.publishedFrom ?? "?"))" } ?? ""
    guard let nearest else { return "date: \(date), concluded\(published)" }
    return "date: \(date), by \"\(findings.document.text(nearest.range))\"\(published)"
  }

  private func distance(_ one: ByteRange, _ other: ByteRange) -> UInt32 {
    if one.overlaps(other) { return 0 }
    return one.start >= other.end ? one.start - other.end : other.start - one.end
  }
}
