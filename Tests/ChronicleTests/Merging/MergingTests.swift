import Chronicle
import Testing

@Suite struct MergingTests {
  @Test func joinsWhatFiveLanguagesTell() {
    let story = Story(
      StoryText("a", "en", "2024-05-01", "Andrzej Duda met Gitanas Nauseda in Vilnius on 12 April 2024."),
      StoryText("b", "de", "2024-05-02", "Andrzej Duda traf am 12. April 2024 in Wilna Gitanas Nauseda."),
      StoryText("c", "fr", "2024-05-03", "Andrzej Duda a rencontré Gitanas Nauseda à Vilnius le 12 avril 2024."),
      StoryText("d", "uk", "2024-05-04", "Анджей Дуда зустрівся з Гітанасом Науседою у Вільнюсі 12 квітня 2024 року."),
      StoryText("e", "ru", "2024-05-05", "Анджей Дуда встретился с Гитанасом Науседой в Вильнюсе 12 апреля 2024 года."))
    #expect(story.events == ["happened 2024-04-12 Duda met Nausėda x5"])
    #expect(story.disagreements.isEmpty)
  }

  @Test func keepsDaysApart() {
    let story = Story(
      StoryText("a", "en", "2024-05-01", "Andrzej Duda met Gitanas Nauseda on 12 April 2024."),
      StoryText("b", "de", "2024-05-02", "Andrzej Duda traf am 19. April 2024 Gitanas Nauseda."))
    #expect(story.events == ["happened 2024-04-12 Duda met Nausėda x1", "happened 2024-04-19 Duda met Nausėda x1"])
  }

  @Test func joinsADayWithItsMonth() {
    let story = Story(
      StoryText("a", "en", "2024-05-01", "Andrzej Duda met Gitanas Nauseda in Vilnius on 12 April 2024."),
      StoryText("b", "en", "2024-05-02", "Andrzej Duda met Gitanas Nauseda in Vilnius in April 2024."))
    #expect(story.events == ["happened 2024-04-12 Duda met Nausėda x2"])
    #expect(story.disagreements.isEmpty)
  }

  @Test func joinsAPlanWithWhatBecameOfIt() {
    let story = Story(
      StoryText("a", "en", "2024-04-01", "Andrzej Duda will meet Gitanas Nauseda in Vilnius on 12 April 2024."),
      StoryText("b", "en", "2024-05-02", "Andrzej Duda met Gitanas Nauseda in Vilnius on 12 April 2024."))
    #expect(story.events == ["happened 2024-04-12 Duda met Nausėda x2"])
    #expect(story.disagreements == ["status: planned | happened"])
  }

  @Test func keepsAPlanOfAnotherDay() {
    let story = Story(
      StoryText("a", "en", "2024-04-01", "Andrzej Duda met Gitanas Nauseda in Vilnius on 12 March 2024."),
      StoryText("b", "en", "2024-04-02", "Andrzej Duda will meet Gitanas Nauseda in Warsaw on 20 April 2024."))
    #expect(story.events.map { $0.prefix(19) } == ["happened 2024-03-12", "planned 2024-04-20 "])
  }

  @Test func keepsAPlanOfThreeFromThatOfTwo() {
    let story = Story(
      StoryText("a", "en", "2024-04-01", "Andrzej Duda will meet Gitanas Nauseda on 12 April 2024."),
      StoryText(
        "b", "en", "2024-04-01", "A meeting of Andrzej Duda with Gitanas Nauseda and Keir Starmer is planned."))
    #expect(story.events.count == 2)
  }

  @Test func keepsVisitsToTwoCitiesApart() {
    let story = Story(
      StoryText("a", "en", "2024-05-01", "Andrzej Duda visited Vilnius in April 2024."),
      StoryText("b", "fr", "2024-05-01", "Andrzej Duda s'est rendu à Riga en avril 2024."))
    #expect(
      Set(story.events) == ["happened 2024-04 Duda visited Vilnius x1", "happened 2024-04 Duda visited Riga x1"])
  }

  @Test func keepsKindsApart() {
    let story = Story(
      StoryText("a", "en", "2024-05-01", "Andrzej Duda spoke by phone with Gitanas Nauseda on 12 April 2024."),
      StoryText("b", "en", "2024-05-01", "Andrzej Duda met Gitanas Nauseda on 12 April 2024."))
    #expect(story.events.count == 2)
  }

  @Test func tellsWhereSourcesDisagree() {
    let story = Story(
      StoryText("a", "en", "2024-05-01", "Andrzej Duda met Gitanas Nauseda in Vilnius on 12 April 2024."),
      StoryText("b", "en", "2024-05-01", "Andrzej Duda met Gitanas Nauseda in Warsaw on 12 April 2024."))
    #expect(story.events.count == 1)
    #expect(story.disagreements == ["place: Vilnius | Warsaw"])
  }

  @Test func tellsThatDaysDiffer() {
    let story = Story(
      StoryText("a", "en", "2024-05-01", "Andrzej Duda met Gitanas Nauseda in Vilnius on 12 April 2024."),
      StoryText("b", "de", "2024-05-01", "Andrzej Duda traf am 13. April 2024 in Wilna Gitanas Nauseda."),
      StoryText("c", "fr", "2024-05-01", "Andrzej Duda a rencontré Gitanas Nauseda à Vilnius le 12 avril 2024."))
    #expect(story.events == ["happened 2024-04-12 Duda met Nausėda x3"])
    #expect(story.disagreements == ["date: 2024-04-12 | 2024-04-13"])
  }

  /// One text that tells of both days means two events.
  @Test func keepsTheDaysOfOneTextApart() {
    let both = "Andrzej Duda met Gitanas Nauseda on 12 April 2024. Andrzej Duda met Gitanas Nauseda on 13 April 2024."
    let story = Story(
      StoryText("a", "en", "2024-05-01", both),
      StoryText("b", "de", "2024-05-01", "Andrzej Duda traf am 13. April 2024 Gitanas Nauseda."))
    #expect(story.events == ["happened 2024-04-12 Duda met Nausėda x1", "happened 2024-04-13 Duda met Nausėda x2"])
  }

  @Test func keepsThreeDaysInARowApart() {
    let story = Story(
      (12...14).map { day in
        StoryText("\(day)", "en", "2024-05-01", "Andrzej Duda met Gitanas Nauseda in Vilnius on \(day) April 2024.")
      })
    #expect(story.events.count == 3)
  }

  @Test func tellsThatParticipantsDiffer() {
    let story = Story(
      StoryText(
        "a", "en", "2024-05-01", "Andrzej Duda met Gitanas Nauseda and Edgars Rinkevics in Vilnius on 12 April 2024."),
      StoryText(
        "b", "en", "2024-05-01", "Andrzej Duda met Gitanas Nauseda and Alar Karis in Vilnius on 12 April 2024."),
      StoryText("c", "en", "2024-05-01", "Andrzej Duda met Gitanas Nauseda in Vilnius on 12 April 2024."))
    #expect(story.events.count == 1)
    #expect(story.disagreements == ["participants: Edgars Rinkēvičs | Alar Karis"])
  }

  // MARK: Reports without a date

  @Test func joinsAnUndatedReportWithTheOnlyEventItCanMean() {
    let story = Story(
      StoryText("a", "en", "2024-04-13", "Andrzej Duda met Gitanas Nauseda in Vilnius on 12 April 2024."),
      StoryText("b", "de", "2024-04-25", "Das Treffen von Andrzej Duda mit Gitanas Nauseda war kurz."))
    #expect(story.events == ["happened 2024-04-12 Duda met Nausėda x2"])
  }

  @Test func leavesAnUndatedReportAloneThatCanMeanTwo() {
    let story = Story(
      StoryText("a", "en", "2024-04-13", "Andrzej Duda met Gitanas Nauseda in Vilnius on 12 April 2024."),
      StoryText("b", "en", "2024-04-21", "Andrzej Duda met Gitanas Nauseda in Warsaw on 20 April 2024."),
      StoryText("c", "de", "2024-04-30", "Das Treffen von Andrzej Duda mit Gitanas Nauseda war kurz."))
    #expect(story.events.count == 3)
  }

  /// Two who met are not the four who met that month.
  @Test func keepsAReportOfAnUnknownDayFromASummitOfOthers() {
    let story = Story(
      StoryText(
        "a", "en", "2024-04-13",
        "Andrzej Duda, Gitanas Nauseda, Alar Karis and Edgars Rinkevics met in Vilnius on 12 April 2024."),
      StoryText("b", "de", "", "Ein Treffen zwischen Andrzej Duda und Gitanas Nauseda brachte wenig."))
    #expect(story.events.count == 2)
  }

  /// What was called off on some day is not what took place.
  @Test func keepsWhatWasCalledOffFromWhatHappened() {
    let story = Story(
      StoryText("a", "en", "2024-04-13", "Andrzej Duda met Gitanas Nauseda in Vilnius on 12 April 2024."),
      StoryText("b", "en", "2024-04-15", "Andrzej Duda cancelled a meeting with Gitanas Nauseda."))
    #expect(story.events.count == 2)
  }

  @Test func joinsStatesWithTheirPresidents() {
    let story = Story(
      StoryText("a", "en", "2024-04-13", "Andrzej Duda met Gitanas Nauseda in Vilnius on 12 April 2024."),
      StoryText("b", "fr", "2024-04-15", "La Pologne et la Lituanie se sont rencontrées."))
    #expect(story.events == ["happened 2024-04-12 Duda met Nausėda x2"])
  }

  @Test func takesTalksForTheCallOfTheDay() {
    let story = Story(
      StoryText("a", "en", "2024-05-01", "Andrzej Duda spoke by phone with Gitanas Nauseda on 12 April 2024."),
      StoryText("b", "en", "2024-05-01", "Andrzej Duda held talks with Gitanas Nauseda on 12 April 2024."),
      StoryText("c", "en", "2024-05-01", "Andrzej Duda met Gitanas Nauseda on 12 April 2024."))
    #expect(story.events.count == 2)
  }
}
