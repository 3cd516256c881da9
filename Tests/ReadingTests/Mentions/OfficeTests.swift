import TestLexicon
import Testing

/// Who an office means on the day of the text.
@Suite struct OfficeTests {
  @Test(arguments: SentenceCase.table(holders)) func tellsTheHolderOfTheDay(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  /// Where no date is known, the holder of any time whom the text names elsewhere is meant.
  @Test func tellsTheHolderNamedInAnUndatedText() {
    let text = "Барак Обама вернулся домой. Президент США встретился с Николя Саркози."
    #expect(Summary(TestLexicon.read(text, "ru")).events == ["consult/meet happened: barack-obama, nicolas-sarkozy"])
  }

  /// No case of a short Chinese family name is a word.
  @Test func wordsAreNoCasesOfShortNames() {
    #expect(Summary(TestLexicon.read("Мы встретились с Эммануэлем Макроном.", "ru")).persons.count == 1)
  }

  private static let holders = """
    en 2003-06-01 | Russia's foreign minister met Jack Straw on 27 May 2003.
      consult/meet happened 2003-05-27: igor-ivanov, jack-straw
    en 2015-06-01 | Russia's foreign minister met Jean-Claude Juncker on 27 May 2015.
      consult/meet happened 2015-05-27: jean-claude-juncker, sergei-lavrov
    en 2015-06-01 | The US secretary of state met Ashraf Ghani on 27 May 2015.
      consult/meet happened 2015-05-27: ashraf-ghani, john-kerry
    en 2019-06-01 | The US secretary of state met Ashraf Ghani on 27 May 2019.
      consult/meet happened 2019-05-27: ashraf-ghani, mike-pompeo
    en 2023-06-01 | The US secretary of state met Jens Stoltenberg on 27 May 2023.
      consult/meet happened 2023-05-27: antony-blinken, jens-stoltenberg
    de 2003-06-01 | Der russische Außenminister traf am 27. Mai 2003 Jack Straw.
      consult/meet happened 2003-05-27: igor-ivanov, jack-straw
    de 2019-06-01 | Der amerikanische Außenminister traf am 27. Mai 2019 Ashraf Ghani.
      consult/meet happened 2019-05-27: ashraf-ghani, mike-pompeo
    fr 2015-06-01 | Le secrétaire d'État américain a rencontré Ashraf Ghani le 27 mai 2015.
      consult/meet happened 2015-05-27: ashraf-ghani, john-kerry
    fr 2003-06-01 | Le ministre russe des Affaires étrangères a rencontré Jack Straw le 27 mai 2003.
      consult/meet happened 2003-05-27: igor-ivanov, jack-straw
    ru 2019-06-01 | Госсекретарь США встретился с Ашрафом Гани 27 мая 2019 года.
      consult/meet happened 2019-05-27: ashraf-ghani, mike-pompeo
    uk 2023-06-01 | Держсекретар США зустрівся з Єнсом Столтенбергом 27 травня 2023 року.
      consult/meet happened 2023-05-27: antony-blinken, jens-stoltenberg
    de 2025-01-15 | Der Sekretär des russischen Sicherheitsrats traf am 14. Januar 2025 Wang Yi.
      consult/meet happened 2025-01-14: sergei-shoigu, wang-yi
    fr 2023-06-01 | Le secrétaire américain à la Défense a rencontré Boris Pistorius le 27 mai 2023.
      consult/meet happened 2023-05-27: boris-pistorius, lloyd-austin
    fr 2023-06-01 | Le ministre ukrainien de la Défense a rencontré Boris Pistorius le 27 mai 2023.
      consult/meet happened 2023-05-27: boris-pistorius, oleksii-reznikov
    ru 2023-06-01 | Советник президента США по национальной безопасности встретился с Ван И в Вене 10 мая
      | 2023 года.
      consult/meet happened 2023-05-10 vienna: jake-sullivan, wang-yi
    uk 2023-06-01 | Радник президента США з національної безпеки зустрівся з Ван І у Відні 10 травня 2023
      | року.
      consult/meet happened 2023-05-10 vienna: jake-sullivan, wang-yi
    en 2023-06-01 | The defence ministers of Ukraine and Germany met on 27 May 2023.
      consult/meet happened 2023-05-27: boris-pistorius, oleksii-reznikov
    ru 2024-05-01 | Президент В. В. Путин посетил Минск 24 апреля.
      consult/visit happened 2024-04-24 minsk: vladimir-putin
    """
}
