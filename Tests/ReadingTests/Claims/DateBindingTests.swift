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
    ru 2024-05-03 | Ван И заявил 29 апреля, что Сергей Лавров встретился с Марко Рубио.
      consult/meet happened: marco-rubio, sergei-lavrov
    """

  private static let parts = """
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
