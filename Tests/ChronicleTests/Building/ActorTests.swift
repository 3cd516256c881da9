import Chronicle
import Testing

/// Who the actors of several texts are.
@Suite struct ActorTests {
  @Test func mergesPersonsFoundInSeveralTexts() throws {
    let story = Story(
      StoryText("a", "en", "2024-05-01", "Ambassador Tarvo Kelsing met Andrzej Duda on 12 April 2024."),
      StoryText("b", "ru", "2024-05-01", "Посол Тарво Кельсинг встретился с Анджеем Дудой 12 апреля 2024 года."),
      StoryText("c", "uk", "2024-05-01", "Посла Тарво Кельсінга бачили в Таллінні."))
    #expect(story.found == ["tarvo-kelsing"])
    #expect(story.events == ["happened 2024-04-12 Kelsing met Duda x2"])
    let names = try #require(story.actor("tarvo-kelsing")?.names)
    #expect(names["ru"]?.contains("Тарво Кельсинг") == true)
  }

  @Test func keepsNamesakesOfTwoStatesApart() {
    let story = Story(
      StoryText("a", "en", "2024-05-01", "Estonian ambassador Tarvo Kelsing spoke."),
      StoryText("b", "en", "2024-05-01", "Canadian ambassador Tarvo Kelsing spoke."))
    #expect(
      story.found == ["tarvo-kelsing", "tarvo-kelsing-ee"] || story.found == ["tarvo-kelsing", "tarvo-kelsing-ca"])
  }

  @Test func recognisesADamagedNameByItsPlace() {
    let clean = "on 12 April 2024 in Vilnius"
    let story = Story(
      StoryText("a", "en", "2024-05-01", "Andrzej Duda and Annalena Baerbock met Gitanas Nauseda \(clean)."),
      StoryText("b", "en", "2024-05-01", "Annalena Baerbock and Andrzej Duda met Gitanas Nauseda \(clean)."),
      StoryText("c", "en", "2024-05-01", "Andrzej Duda and Minister Burbok Annelore met Gitanas Nauseda \(clean)."))
    #expect(story.events.count == 1)
    #expect(story.found == [])
    let inferred = story.chronicle.documents[2].mentions.filter(\.isInferred)
    #expect(inferred.map { story.chronicle.documents[2].document.text($0.range) } == ["Burbok Annelore"])
  }

  @Test func countsRelations() throws {
    let story = Story(
      StoryText("a", "en", "2024-05-01", "Andrzej Duda met Gitanas Nauseda on 12 April 2024."),
      StoryText("b", "en", "2024-05-01", "Andrzej Duda met Gitanas Nauseda on 19 April 2024."))
    let relation = try #require(story.chronicle.relations.first)
    #expect(story.chronicle.relations.count == 1 && relation.first < relation.second)
    #expect(relation.events.map { story.chronicle.events[$0].date?.description } == ["2024-04-12", "2024-04-19"])
    #expect(story.actor("andrzej-duda")?.events == relation.events)
  }

  @Test(arguments: [
    ("Sergei Shoigu met Xi Jinping and Wang Yi.", "Shoigu met Xi Jinping, Wang Yi"),
    ("Joe Biden visited Kyiv.", "Biden visited Kyiv"),
    ("Olaf Scholz spoke by phone with Emmanuel Macron.", "Scholz spoke by phone with Macron"),
    ("Canada imposed sanctions on Iran.", "Canada sanctioned Iran"),
    ("Emmanuel Macron was received by Olaf Scholz.", "Scholz met Macron"),
  ])
  func labelsEvents(text: String, label: String) {
    #expect(Story(StoryText("a", "en", "2024-05-01", text)).chronicle.events.map(\.label) == [label])
  }
}
