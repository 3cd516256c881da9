import TestLexicon
import Testing

/// The line that stands for an event.
@Suite struct LabelTests {
  @Test(arguments: [
    ("Sergei Lavrov met Wang Yi in Beijing.", "Lavrov met Wang Yi"),
    ("Sergei Lavrov will meet Wang Yi in Beijing.", "Lavrov to meet Wang Yi"),
    ("A meeting between Sergei Lavrov and Wang Yi was cancelled.", "Lavrov was to meet Wang Yi"),
    ("Emmanuel Macron received Olaf Scholz in Paris.", "Macron met Scholz"),
    ("Joe Biden visited Kyiv.", "Biden visited Kyiv"),
    ("Joe Biden will visit Kyiv.", "Biden to visit Kyiv"),
    ("Japan imposed sanctions on North Korea.", "Japan sanctioned North Korea"),
    ("Hungary rejected the proposal.", "Hungary refused"),
    ("Andrii Sybiha was appointed foreign minister.", "Sybiha was appointed"),
    ("Sergei Lavrov said that the treaty was defensive.", "Lavrov made a statement"),
  ])
  func says(_ text: String, _ label: String) {
    let story = Story(StoryText("a.txt", "en", "2024-10-20", text))
    #expect(story.chronicle.events.map(\.label).contains(label))
  }
}
