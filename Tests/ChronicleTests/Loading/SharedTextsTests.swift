import Corpus
import EDTF
import Testing

@testable import Chronicle
@testable import Reading

/// What saves memory must not change what was read.
@Suite struct SharedTextsTests {
  private static var findings: Findings {
    StoryText(
      "a", "en", "2024-05-01",
      "Foreign minister Tamar Kolendari met Andrzej Duda and Gitanas Nauseda in Vilnius on 12 April 2024, officials said."
    ).findings
  }

  @Test func changesNothing() {
    let findings = Self.findings
    var shared = findings.compacted()
    var texts = SharedTexts()
    texts.share(&shared)
    #expect(!findings.claims.isEmpty && !findings.found.isEmpty && !findings.dates.isEmpty)
    #expect(shared.claims == findings.claims && shared.mentions == findings.mentions)
    #expect(shared.found == findings.found && shared.dates == findings.dates)
    #expect(shared.document.bytes == findings.document.bytes)
  }

  @Test func leavesNoRoomToGrow() {
    var findings = Self.findings
    findings.mentions.reserveCapacity(1000)
    #expect(findings.compacted().mentions.capacity < 100)
  }

  /// Millions of these are kept.
  @Test func staySmall() {
    #expect(MemoryLayout<EDTFDate>.size <= 16)
    #expect(MemoryLayout<Mention>.stride <= 32)
    #expect(MemoryLayout<DateMention>.stride <= 48)
    #expect(MemoryLayout<Claim>.stride <= 80)
    #expect(MemoryLayout<Claim.Participant>.stride <= 8)
  }
}
