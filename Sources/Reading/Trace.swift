import Corpus
import Lexicon

extension Reader {
  /// How a document is read, sentence by sentence: parties with their relations, dates, claims with their rules.
  /// For people who work on the lexicon or wonder about a finding.
  public func trace(_ document: Document) -> String {
    var lines: [String] = []
    let findings = document.bytes.withUnsafeBufferPointer { bytes in
      var reading = DocumentReading(self, document, bytes)
      reading.observe = { sentence, text in lines += describe(sentence, text) }
      return reading.findings()
    }
    lines.append("published \(findings.published?.description ?? "-") from \(findings.publishedFrom ?? "-")")
    for person in findings.found {
      lines.append(
        "found \(person.englishName) [\(person.country ?? "-"), \(person.office ?? "-")]: \(person.surfaces.joined(separator: "; "))"
      )
    }
    for date in findings.dates {
      lines.append("date \(document.text(date.range)) = \(date.value?.description ?? "-")")
    }
    for claim in findings.claims {
      let names = claim.participants.map { name($0.actor, findings) + ($0.isInferred ? "*" : "") }.joined(
        separator: ", ")
      let place = claim.place.map { name($0, findings) } ?? "-"
      let kind = [claim.type.rawValue, claim.mode?.rawValue].compactMap { $0 }.joined(separator: "/")
      lines.append(
        "claim \(kind) \(claim.status) \(claim.date?.description ?? "-") \(place): \(names) [\(claim.rule)] «\(document.text(claim.trigger))»"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func describe(_ sentence: Sentence, _ text: DocumentText) -> [String] {
    var lines = ["— " + text.string(sentence.items[0].first..<sentence.items[sentence.items.count - 1].end)]
    for party in sentence.parties {
      let words = text.string(sentence.items[party.first].first..<sentence.items[party.end - 1].end)
      let names = Marker.names.filter { party.relation.contains($0.value) }.map(\.key).sorted().joined(separator: "+")
      let flags = [
        party.isAttribute ? "attribute" : nil, party.isPossessive ? "possessive" : nil, party.isPlural ? "plural" : nil,
      ]
      let notes = flags.compactMap { $0 }.joined(separator: " ")
      lines.append("    \(party.group) \(names.isEmpty ? "bare" : names): \(words) (\(kind(party.head)) \(notes))")
    }
    for (index, item) in sentence.items.enumerated() where !item.triggers.isEmpty {
      let forms = item.triggers.map { "\($0.form.key) \(grammar.triggers[$0.trigger]?.type.rawValue ?? "?")" }.joined(
        separator: ", ")
      lines.append("    @\(index) «\(text.string(item.first..<item.end))»: \(forms)")
    }
    return lines
  }

  private func kind(_ head: Party.Head) -> String {
    switch head {
    case .person(.known(let index)): "person \(lexicon.actor(index).id)"
    case .person(.found(let index)): "person found \(index)"
    case .country(let index): "country \(lexicon.actor(index).id)"
    case .organisation(let index): "organisation \(lexicon.actor(index).id)"
    case .place(let index): "place \(lexicon.actor(index).id)"
    case .office: "office"
    case .pronoun: "pronoun"
    }
  }

  private func name(_ actor: ActorReference, _ findings: Findings) -> String {
    switch actor {
    case .known(let index): lexicon.actor(index).id
    case .found(let index): findings.found[index].englishName
    }
  }
}
