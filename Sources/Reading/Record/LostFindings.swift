import Corpus

extension Findings {
  /// What stands for a text that can no longer be had: as many claims and paragraphs as it had, and nothing in them, so
  /// that whoever counts on them finds them.
  package static func lost(_ id: String, language: Language, claims: Int, paragraphs: Int) -> Findings {
    let nowhere = ByteRange(start: 0, end: 0)
    var document = Document(id: id, bytes: [], language: language)
    document.paragraphs = [Paragraph](repeating: Paragraph(range: nowhere), count: paragraphs)
    var findings = Findings(document: document)
    let claim = Claim(
      range: nowhere, trigger: nowhere, type: .state, status: .happened, participants: [], rule: "text lost")
    findings.claims = [Claim](repeating: claim, count: claims)
    return findings
  }
}
