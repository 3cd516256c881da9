import Chronicle
import Reading
import TestLexicon
import Testing

/// Texts without a day of their own take the year of events that others date.
@Suite struct SharedYearsTests {
  private static let witness = StoryText(
    "b.txt", "en", "2024-05-14", "Andrzej Duda met Gitanas Nauseda in Vilnius on 12 May 2024.")

  /// The text by itself, without a day of publication.
  private func build(_ text: String, _ language: String, _ others: StoryText...) -> Chronicle {
    let undated = TestLexicon.read(text, language, published: nil, id: "a.txt")
    return ChronicleBuilder(TestLexicon.lexicon).build(root: "story", [undated] + others.map(\.findings))
  }

  @Test(arguments: [
    ("de", "Andrzej Duda traf am 12. Mai Gitanas Nauseda in Wilna."),
    ("fr", "Andrzej Duda a rencontré Gitanas Nauseda à Vilnius le 12 mai."),
    ("uk", "Анджей Дуда зустрівся з Гітанасом Науседою у Вільнюсі 12 травня."),
    ("ru", "Анджей Дуда встретился с Гитанасом Науседой в Вильнюсе 12 мая."),
  ])
  func takesTheYearOfASharedEvent(language: String, text: String) {
    let chronicle = build(text, language, Self.witness)
    #expect(chronicle.documents[0].claims.first?.date?.description == "2024-05-12?")
    #expect(chronicle.documents[0].published?.description == "2024-05-12?")
    #expect(chronicle.documents[0].publishedFrom == "inferred")
    #expect(chronicle.events.count { $0.type == .consult } == 1)
  }

  @Test func datesTheRestOfTheTextToo() {
    let text = "Andrzej Duda met Gitanas Nauseda in Vilnius on 12 May. On 28 December Duda met Wang Yi."
    let dates = build(text, "en", Self.witness).documents[0].dates.map { $0.value?.description }
    #expect(dates == ["2024-05-12?", "2023-12-28?"])
  }

  @Test(arguments: [
    "Andrzej Duda met Wang Yi in Vilnius on 12 May.", "Andrzej Duda met Gitanas Nauseda in Vilnius on 13 May.",
  ])
  func needsTheSameEvent(text: String) {
    let chronicle = build(text, "en", Self.witness)
    #expect(chronicle.documents[0].published == nil)
    #expect(chronicle.documents[0].claims.first?.date?.hasYear == false)
  }

  @Test func saysNothingWhereTheOthersDisagree() {
    let other = StoryText("c.txt", "en", "2023-05-14", "Andrzej Duda met Gitanas Nauseda in Vilnius on 12 May 2023.")
    let chronicle = build("Andrzej Duda met Gitanas Nauseda in Vilnius on 12 May.", "en", Self.witness, other)
    #expect(chronicle.documents[0].published == nil)
  }
}
