import Chronicle
import Testing

/// Each of the things sources can disagree on is found, and exported.
@Suite struct DisagreementTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var field: Event.Disagreement.Field
    var texts: [String]
    var values: [String]
    var testDescription: String { field.rawValue }
  }

  @Test(arguments: [
    Case(
      field: .date,
      texts: [
        "Andrzej Duda met Gitanas Nauseda in Vilnius on 12 April 2024.",
        "Andrzej Duda met Gitanas Nauseda in Vilnius on 14 April 2024.",
      ],
      values: ["2024-04-12", "2024-04-14"]),
    Case(
      field: .place,
      texts: [
        "Andrzej Duda met Gitanas Nauseda in Vilnius on 12 April 2024.",
        "Andrzej Duda met Gitanas Nauseda in Kaunas on 12 April 2024.",
      ],
      values: ["Vilnius", "Kaunas"]),
    Case(
      field: .participants,
      texts: [
        "Andrzej Duda met Gitanas Nauseda and Edgars Rinkevics in Vilnius on 12 April 2024.",
        "Andrzej Duda met Gitanas Nauseda and Alar Karis in Vilnius on 12 April 2024.",
      ],
      values: ["Edgars Rinkēvičs", "Alar Karis"]),
    Case(
      field: .status,
      texts: [
        "Andrzej Duda met Gitanas Nauseda in Vilnius on 12 April 2024.",
        "Andrzej Duda did not meet Gitanas Nauseda in Vilnius on 12 April 2024.",
      ],
      values: ["happened", "denied"]),
    Case(
      field: .numbers,
      texts: [
        "Andrzej Duda met Gitanas Nauseda and 30 delegates in Vilnius on 12 April 2024.",
        "Andrzej Duda met Gitanas Nauseda and 45 delegates in Vilnius on 12 April 2024.",
      ],
      values: ["30 delegates", "45 delegates"]),
  ])
  func isFoundAndExported(_ disagreement: Case) {
    let texts = zip(["a", "b"], disagreement.texts).map { StoryText($0, "en", "2024-05-01", $1) }
    let story = Story(texts)
    #expect(story.events.count == 1)
    #expect(story.disagreements == ["\(disagreement.field.rawValue): " + disagreement.values.joined(separator: " | ")])
    #expect(story.chronicle.exported.contains("\"disagreements\":[{\"field\":\"\(disagreement.field.rawValue)\""))
    for value in disagreement.values { #expect(story.chronicle.exported.contains("{\"value\":\"\(value)\"")) }
  }

  /// Sources that tell more or less do not disagree.
  @Test func detailIsNoDisagreement() {
    let story = Story(
      StoryText("a", "en", "2024-05-01", "Andrzej Duda met Gitanas Nauseda and 30 delegates on 12 April 2024."),
      StoryText("b", "en", "2024-05-01", "Andrzej Duda met Gitanas Nauseda in Vilnius in April 2024."),
      StoryText("c", "en", "2024-05-01", "Andrzej Duda met Gitanas Nauseda and Alar Karis on 12 April 2024."))
    #expect(story.events.count == 1 && story.disagreements.isEmpty)
  }
}
