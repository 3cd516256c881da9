import Reading

/// Keeps one copy of what many findings hold: texts (rules, names, offices) and short lists (who takes part, how a name
/// is written).
///
/// A short string stands in its variable; a longer one, and every list, has memory of its own, which all documents may
/// share.
struct SharedTexts {
  private var known: Set<String> = []
  private var spellings: Set<[String]> = []
  private var participants: Set<[Claim.Participant]> = []
  /// Bytes that a string holds without memory of its own (on 64-bit machines).
  private static let inline = 15

  mutating func share(_ findings: inout Findings) {
    for index in findings.claims.indices {
      share(&findings.claims[index].rule)
      findings.claims[index].participants = participants.insert(findings.claims[index].participants).memberAfterInsert
    }
    for index in findings.found.indices {
      share(&findings.found[index].name)
      share(&findings.found[index].englishName)
      if var office = findings.found[index].office {
        share(&office)
        findings.found[index].office = office
      }
      for surface in findings.found[index].surfaces.indices { share(&findings.found[index].surfaces[surface]) }
      findings.found[index].surfaces = spellings.insert(findings.found[index].surfaces).memberAfterInsert
    }
  }

  private mutating func share(_ text: inout String) {
    guard text.utf8.count > Self.inline else { return }
    text = known.insert(text).memberAfterInsert
  }
}
