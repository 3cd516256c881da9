import Chronicle
import Corpus
import Reading
import TestLexicon
import Testing

/// Texts nobody would write: they must be read in time and say nothing wrong.
@Suite struct HostileTests {
  private func read(_ text: String) -> Chronicle {
    let document = TestLexicon.documents.document(id: "text.txt", text: text)
    return ChronicleBuilder(TestLexicon.lexicon).build(root: "", [TestLexicon.reader.read(document)])
  }

  @Test(arguments: ["", "\n", " ", "---\n---\n", "\u{FEFF}", "\0", ",", "…", "(((((((", "\u{301}"])
  func saysNothingOfNothing(text: String) {
    let chronicle = read(text)
    #expect(chronicle.events.isEmpty && chronicle.actors.isEmpty && chronicle.documents.count == 1)
  }

  @Test func nobodyAtAllGivesAnEmptyChronicle() {
    let chronicle = ChronicleBuilder(TestLexicon.lexicon).build(root: "", [])
    #expect(chronicle.events.isEmpty && chronicle.relations.isEmpty)
  }

  /// Times that grow with the square of the length would show: ten times the text may not take fifty times as long.
  @Test(arguments: [
    "met ", "Putin ", "Putin, ", "Putin met Xi and ", "who met ", "(", "\"", "28 February ", "U.S.", "Aa ",
  ])
  func readsLongSentencesInTime(word: String) {
    let clock = ContinuousClock()
    let short = clock.measure { _ = read(String(repeating: word, count: 400)) }
    let long = clock.measure { _ = read(String(repeating: word, count: 4000)) }
    #expect(long < short * 50 + .seconds(1))
  }

  @Test(.timeLimit(.minutes(1))) func readsOneLineOfFiveMegabytes() {
    let chronicle = read(String(repeating: "lorem ipsum ", count: 430_000))
    #expect(chronicle.byteCount > 5_000_000 && chronicle.events.isEmpty)
  }
}
