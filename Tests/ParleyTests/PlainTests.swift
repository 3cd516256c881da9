import TestTerminal
import Testing

/// The linear view for screen readers.
@Suite struct PlainTests {
  private let folder: Folder

  init() throws { folder = try Folder(SampleTexts.all) }

  @Test func tellsEverythingInSentences() throws {
    let result = try Program.run(["browse", "--plain", folder.path])
    #expect(result.status == 0)
    #expect(result.lines.first == "4 texts in 4 languages, 3 events.")
    for line in [
      "Event 1 of 3. 28 February 2025.", "Shoigu met Xi Jinping.",
      "The sources disagree on the place: Beijing, 3 claims; Moscow, 1 claim.", "German, de/peking.txt, paragraph 2:",
      "Ukrainian, uk/pekin.txt, paragraph 1:", "Status: planned.",
    ] {
      #expect(result.lines.contains(Substring(line)), "\(line)\n\(result.text)")
    }
    // Nothing that a screen reader would spell out: no boxes, marks or padding.
    #expect(!result.text.contains { "─│●◌✗⊘≈≠·¶⟦⟧".contains($0) })
    #expect(!result.text.contains("  "))
  }

  @Test func worksWhereTheBrowserDoesNot() throws {
    let terminal = try TestTerminal(
      try Program.path(), ["browse", "--plain", folder.path], environment: ["TERM": "dumb"], rows: 60, columns: 120)
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.text.contains("Shoigu met Xi Jinping.") && !terminal.output.contains(0x1B))
  }

  @Test(arguments: HostileText.all) func showsWhatIsHostile(text: HostileText) throws {
    let hostile = try Folder(["a.txt": text.text])
    let result = try Program.run(["browse", "--plain", hostile.path])
    #expect(result.status == 0)
    #expect(!result.output.contains(0x1B) && !result.output.contains(0x08))
    #expect(!result.text.unicodeScalars.contains { (0x80..<0xA0).contains($0.value) || $0.value == 0x202E })
  }
}
