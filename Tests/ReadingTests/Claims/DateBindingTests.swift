import TestLexicon
import Testing

/// Which of a sentence's dates tell when a contact took place.
@Suite struct DateBindingTests {
  @Test(arguments: SentenceCase.table(speech)) func leavesTheDayOfAStatementToIt(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(parts)) func givesEachContactItsOwnDate(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  private static let speech = """
    en 2024-05-03 | Sergei Lavrov met Wang Yi in Astana, Maria Zakharova told reporters on Thursday.
      consult/meet happened astana: sergei-lavrov, wang-yi
    en 2024-05-03 | Wang Yi said on 29 April that he had held talks with Sergei Lavrov.
      consult/talks happened: sergei-lavrov, wang-yi
    en 2024-05-03 | Sergei Lavrov on Thursday cancelled his meeting with Wang Yi.
      consult/meet cancelled: sergei-lavrov, wang-yi
    en 2024-05-03 | Sergei Lavrov spoke on Thursday after talks with Wang Yi.
      consult/talks happened 2024-05-02: sergei-lavrov, wang-yi
    fr 2024-05-03 | Les experts ont noté que le 28 avril, Wang Yi avait rencontré Sergueï Lavrov.
      consult/meet happened 2024-04-28: sergei-lavrov, wang-yi
    de 2024-05-03 | Wang Yi sagte am 29. April, er habe Sergej Lawrow getroffen.
      consult/meet happened: sergei-lavrov, wang-yi
    fr 2024-05-03 | Wang Yi a déclaré le 29 avril que Sergueï Lavrov avait rencontré Marco Rubio.
      consult/meet happened: marco-rubio, sergei-lavrov
    uk 2024-05-03 | Ван Ї заявив 29 квітня, що Сергій Лавров зустрівся з Марко Рубіо.
      consult/meet happened: marco-rubio, sergei-lavrov
    en 2024-05-03 | Sergei Lavrov met Wang Yi, according to the ministry on Tuesday.
      consult/meet happened: sergei-lavrov, wang-yi
    de 2024-05-03 | Sergej Lawrow traf Wang Yi, laut Ministerium am Dienstag.
      consult/meet happened: sergei-lavrov, wang-yi
    fr 2024-05-03 | Sergueï Lavrov a rencontré Wang Yi, selon le ministère mardi.
      consult/meet happened: sergei-lavrov, wang-yi
    ru 2024-05-03 | Ван И заявил 29 апреля, что Сергей Лавров встретился с Марко Рубио.
      consult/meet happened: marco-rubio, sergei-lavrov
    """

  private static let parts = """
    fr 2024-05-03 | Wang Yi est à Astana dans le cadre du sommet prévu le 9 mai 2024.
      consult/visit happened astana: wang-yi
    fr 2024-05-03 | Wang Yi a accueilli dans la soirée de ce jeudi Sergueï Lavrov.
      consult/meet happened 2024-05-02: host wang-yi, sergei-lavrov
    de 2024-05-03 | Wang Yi besuchte Astana erstmals seit seiner Wahl im Mai 2015.
      consult/visit happened astana: wang-yi
    fr 2024-05-03 | Wang Yi a visité Astana pour la première fois depuis son élection en mai 2015.
      consult/visit happened astana: wang-yi
    en 2024-05-03 | Wang Yi visited Astana for the first time since his election in May 2015.
      consult/visit happened astana: wang-yi
    uk 2024-05-03 | Сергій Лавров відвідав Астану вперше з моменту свого обрання у травні 2015 року.
      consult/visit happened astana: sergei-lavrov
    ru 2024-05-03 | Ван И посетил Астану впервые с момента избрания в мае 2015 года.
      consult/visit happened astana: wang-yi
    en 2024-05-03 | Wang Yi visited Astana and he was received on Tuesday by Sergei Lavrov.
      consult/visit happened astana: wang-yi
      consult/meet happened 2024-04-30: host sergei-lavrov, wang-yi
    de 2024-05-03 | Wang Yi besuchte Astana und er wurde am Dienstag von Sergej Lawrow empfangen.
      consult/visit happened astana: wang-yi
      consult/meet happened 2024-04-30: host sergei-lavrov, wang-yi
    en 2024-05-10 | Wang Yi's 6 May phone call with Sergei Lavrov was long.
      consult/call happened 2024-05-06: sergei-lavrov, wang-yi
    en 2024-05-10 | Sergei Lavrov missed last week's Biden-Putin call.
      consult/call happened 2024-04-29/2024-05-05: joe-biden, vladimir-putin
    en 2024-05-03 | Wang Yi visited Astana on 29 April after talks with Sergei Lavrov.
      consult/visit happened 2024-04-29 astana: wang-yi
      consult/talks happened: sergei-lavrov, wang-yi
    en 2024-05-03 | It was the first meeting between Wang Yi and Sergei Lavrov since 2022.
      consult/meet happened: sergei-lavrov, wang-yi
    en 2024-05-03 | After Monday's talks with Sergei Lavrov, Wang Yi smiled.
      consult/talks happened 2024-04-29: sergei-lavrov, wang-yi
    de 2024-05-03 | Wang Yi besuchte am 29. April Astana nach Gesprächen mit Sergej Lawrow.
      consult/visit happened 2024-04-29 astana: wang-yi
      consult/talks happened: sergei-lavrov, wang-yi
    """
}
