import TestLexicon
import Testing

/// One event word that tells several contacts.
@Suite struct SeriesTests {
  @Test(arguments: SentenceCase.table(days)) func givesEachOfSeveralItsOwnDay(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(together)) func leavesThoseMetTogetherTogether(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  private static let days = """
    en 2024-05-10 | Sergei Lavrov spoke with Wang Yi on Monday and Marco Rubio on Tuesday.
      consult/talks happened 2024-05-06: sergei-lavrov, wang-yi
      consult/talks happened 2024-05-07: marco-rubio, sergei-lavrov
    en 2024-05-01 | Emmanuel Macron will visit Astana on 20 May and Warsaw on 22 May.
      consult/visit planned 2024-05-20 astana: emmanuel-macron
      consult/visit planned 2024-05-22 warsaw: emmanuel-macron
    ru 2024-05-10 | Сергей Лавров встретился с Ван И 6 мая, а 7 мая с Марко Рубио.
      consult/meet happened 2024-05-06: sergei-lavrov, wang-yi
      consult/meet happened 2024-05-07: marco-rubio, sergei-lavrov
    de 2024-05-10 | Olaf Scholz sprach mit Xi Jinping am Montag und mit Emmanuel Macron am Dienstag.
      consult/talks happened 2024-05-06: olaf-scholz, xi-jinping
      consult/talks happened 2024-05-07: emmanuel-macron, olaf-scholz
    """

  private static let together = """
    en 2024-05-10 | Sergei Lavrov met Wang Yi and Marco Rubio on Monday.
      consult/meet happened 2024-05-06: marco-rubio, sergei-lavrov, wang-yi
    uk 2024-05-10 | Анджей Дуда зустрівся з Емманюелем Макроном і Олафом Шольцом 6 травня.
      consult/meet happened 2024-05-06: andrzej-duda, emmanuel-macron, olaf-scholz
    """
}
