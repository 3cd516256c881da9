import Reading

/// Keeps one copy of texts that many findings hold: rules, names, offices.
///
/// A short string stands in its variable; a longer one has memory of its own, which all documents may share.
struct SharedTexts {
  private var known: Set<String> = []
  /// Bytes that a string holds without memory of its own (on 64-bit machines).
  private static let inline = 15

  mutating func share(_ findings: inout Findings) {
    for index in findings.claims.indices { share(&findings.claims[index].rule) }
    for index in findings.found.indices {
      share(&findings.found[index].name)
      share(&findings.found[index].englishName)
      if var office = findings.found[index].office {
        share(&office)
        findings.found[index].office = office
      }
      for surface in findings.found[index].surfaces.indices { share(&findings.found[index].surfaces[surface]) }
    }
  }

  private mutating func share(_ text: inout String) {
    guard text.utf8.count > Self.inline else { return }
    text = known.insert(text).memberAfterInsert
  }
}
