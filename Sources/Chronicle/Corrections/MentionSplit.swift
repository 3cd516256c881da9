import Reading

/// Sets some mentions of a document apart from the others of the same actor, as those of a person of another name.
struct MentionSplit {
  let name: String
  /// Index of the correction.
  let correction: Int

  /// The rule of a mention set apart.
  static let rule = "set apart by hand"

  /// Whether a person was made by setting mentions apart.
  static func isMade(_ reference: ActorReference, _ findings: Findings) -> Bool {
    findings.mentions.contains { $0.actor == reference && $0.rule == rule }
  }

  /// - Parameter indices: of documents, by their ids.
  /// - Returns: what is no longer there.
  func apply(
    _ anchors: [MentionAnchor], _ documents: inout [Findings], _ indices: [String: Int]
  ) -> [CorrectionConflict] {
    var conflicts: [CorrectionConflict] = []
    for (id, anchors) in Dictionary(grouping: anchors, by: \.document).sorted(by: { $0.key < $1.key }) {
      guard let document = indices[id] else {
        conflicts.append(CorrectionConflict(correction: correction, reason: "\(id) is no longer among the texts"))
        continue
      }
      for anchor in anchors where !setApart(anchor, &documents[document]) {
        let reason = "\(id) no longer names somebody at “\(anchor.text.prefix(60))…”"
        conflicts.append(CorrectionConflict(correction: correction, reason: reason))
      }
    }
    return conflicts
  }

  private func setApart(_ anchor: MentionAnchor, _ findings: inout Findings) -> Bool {
    let found = findings.mentions.indices.filter {
      MentionAnchor.beginning(of: findings.mentions[$0], in: findings.document) == anchor.text
    }
    guard !found.isEmpty else { return false }
    let person = person(in: &findings)
    for index in found {
      let old = findings.mentions[index].actor
      guard old != person else { continue }
      findings.mentions[index].actor = person
      findings.mentions[index].rule = Self.rule
      findings.mentions[index].isInferred = false
      follow(findings.mentions[index], from: old, to: person, &findings)
    }
    return true
  }

  /// The person of the name that other mentions were set apart for, or a new one.
  private func person(in findings: inout Findings) -> ActorReference {
    let known = findings.found.indices.first {
      findings.found[$0].name == name && Self.isMade(.found($0), findings)
    }
    if let known { return .found(known) }
    findings.found.append(FoundPerson(named: name, language: findings.document.language.code))
    return .found(findings.found.count - 1)
  }

  /// What is claimed where a mention stands is claimed of whom it means now, unless the claim names the other, too.
  private func follow(
    _ mention: Mention, from old: ActorReference, to new: ActorReference, _ findings: inout Findings
  ) {
    for index in findings.claims.indices where findings.claims[index].range.overlaps(mention.range) {
      let range = findings.claims[index].range
      guard !findings.mentions.contains(where: { $0.actor == old && $0.range.overlaps(range) }) else { continue }
      for place in findings.claims[index].participants.indices
      where findings.claims[index].participants[place].actor == old {
        findings.claims[index].participants[place].actor = new
      }
      if findings.claims[index].attributedTo == old { findings.claims[index].attributedTo = new }
    }
  }
}
