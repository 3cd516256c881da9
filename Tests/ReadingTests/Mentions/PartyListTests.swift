import TestLexicon
import Testing

/// Several told in one list, however its members are parted.
@Suite struct PartyListTests {
  @Test(arguments: SentenceCase.table(lists)) func readsLists(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(others)) func endsLists(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  private static let lists = """
    de 2024-05-01 | Andrzej Duda traf am 12. April zwei Vertreter der Partei: Parteichef Olaf Scholz und Präsident Emmanuel
      | Macron.
      consult/meet happened 2024-04-12: andrzej-duda, emmanuel-macron, olaf-scholz
    en 2024-05-01 | On 12 April Wang Yi met two officials: President Andrzej Duda and Chancellor Olaf Scholz.
      consult/meet happened 2024-04-12: andrzej-duda, olaf-scholz, wang-yi
    en 2024-05-01 | On 12 April Wang Yi met with President Andrzej Duda; Chancellor Olaf Scholz; and President Emmanuel Macron.
      consult/meet happened 2024-04-12: andrzej-duda, emmanuel-macron, olaf-scholz, wang-yi
    de 2024-05-01 | Wang Yi wurde am 12. April vom Präsidenten, Andrzej Duda, dem Botschafter, Jürgen Schulz, und weiteren
      | Beamten empfangen.
      consult/meet happened 2024-04-12: host ?Jürgen Schulz, host andrzej-duda, wang-yi
    en 2024-05-01 | Wang Yi met with the mayor of Istanbul, Ekrem Imamoglu, on 12 April.
      consult/meet happened 2024-04-12: ekrem-imamoglu, wang-yi
    en 2024-05-01 | On 12 April Wang Yi met with the President of Poland Andrzej Duda, Chairwoman of the Presidency of Bosnia and
      | Herzegovina Željka Cvijanović and President of France Emmanuel Macron.
      consult/meet happened 2024-04-12: ?Željka Cvijanović, andrzej-duda, emmanuel-macron, wang-yi
    de 2024-05-01 | Emmanuel Macron empfing am 12. April neben Olaf Scholz auch Andrzej Duda.
      consult/meet happened 2024-04-12: andrzej-duda, host emmanuel-macron, olaf-scholz
    de 2024-05-01 | Außer Olaf Scholz traf Emmanuel Macron am 12. April auch Wang Yi.
      consult/meet happened 2024-04-12: emmanuel-macron, olaf-scholz, wang-yi
    en 2024-05-01 | Besides Olaf Scholz, Emmanuel Macron met Wang Yi on 12 April.
      consult/meet happened 2024-04-12: emmanuel-macron, olaf-scholz, wang-yi
    fr 2024-05-01 | Outre Olaf Scholz, Emmanuel Macron a rencontré Wang Yi le 12 avril.
      consult/meet happened 2024-04-12: emmanuel-macron, olaf-scholz, wang-yi
    ru 2024-05-01 | Кроме Олафа Шольца, Эмманюэль Макрон встретился 12 апреля с Ван И.
      consult/meet happened 2024-04-12: emmanuel-macron, olaf-scholz, wang-yi
    uk 2024-05-01 | Крім Олафа Шольца, Емманюель Макрон зустрівся 12 квітня з Ван І.
      consult/meet happened 2024-04-12: emmanuel-macron, olaf-scholz, wang-yi
    de 2024-05-01 | Emmanuel Macron empfing am 12. April die Minister von Italien, Polen, den Niederlanden und Dänemark.
      consult/meet happened 2024-04-12: denmark, host emmanuel-macron, italy, netherlands, poland
    en 2024-05-01 | The talks on 12 April were attended by Andrzej Duda and Wang Yi.
      consult/talks happened 2024-04-12: andrzej-duda, wang-yi
    en 2024-05-01 | Jan. 28-Feb. 5, 1979 -- Deng Xiaoping paid an official visit to the United States.
      consult/visit happened 1979-01-28/1979-02-05 united-states: deng-xiaoping
    """

  private static let others = """
    en 2024-05-01 | Wang Yi met Andrzej Duda on 12 April. Sources said the talks with Emmanuel Macron failed.
      consult/meet happened 2024-04-12: andrzej-duda, wang-yi
    de 2024-05-01 | Emmanuel Macron sprach am 12. April neben dem Denkmal mit Wang Yi.
      consult/talks happened 2024-04-12: emmanuel-macron, wang-yi
    en 2024-05-01 | On 12 April Wang Yi met Andrzej Duda; Emmanuel Macron was absent.
      consult/meet happened 2024-04-12: andrzej-duda, wang-yi
    en 2024-05-01 | On 12 April Wang Yi met with the president, Andrzej Duda, Emmanuel Macron said.
      consult/meet happened 2024-04-12: andrzej-duda, wang-yi
    de 2024-05-01 | Wang Yi sprach am 12. April mit dem Präsidenten: Emmanuel Macron war abwesend.
      consult/talks happened 2024-04-12: emmanuel-macron, wang-yi
    """
}
