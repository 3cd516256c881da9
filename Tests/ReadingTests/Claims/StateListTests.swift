import TestLexicon
import Testing

/// Holders of offices told by a list of states, by several offices of one state, or by "of the country".
@Suite struct StateListTests {
  @Test(arguments: SentenceCase.table(lists)) func readsOneHolderForEachState(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(offices)) func readsSeveralOfficesOfOneState(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(lands)) func knowsWhichCountryIsMeant(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  private static let lists = """
    en 2024-05-01 | Andrzej Duda met ministers from Austria, Japan and Chile.
      consult/meet happened: andrzej-duda, austria, chile, japan
    de 2024-05-01 | Andrzej Duda traf sich mit Kollegen aus Österreich, der Schweiz und Chile.
      consult/meet happened: andrzej-duda, austria, chile, switzerland
    fr 2024-05-01 | Andrzej Duda s'est entretenu avec les ministres d'Autriche, du Japon et du Chili.
      consult/meet happened: andrzej-duda, austria, chile, japan
    uk 2024-05-01 | Анджей Дуда зустрівся з представниками Австрії, Японії та Чилі.
      consult/meet happened: andrzej-duda, austria, chile, japan
    ru 2024-05-01 | Анджей Дуда встретился с представителями Австрии, Японии и Чили.
      consult/meet happened: andrzej-duda, austria, chile, japan
    ru 2024-05-01 | Главы австрийской, японской и чилийской делегаций встретились в Вене.
      consult/meet happened vienna: austria, chile, japan
    en 2024-05-01 | After talks with officials from Austria, Japan said that Chile had met Peru.
      consult/talks happened: austria, japan
      consult/meet happened: chile, peru
    """

  private static let offices = """
    en 2024-05-01 | Lithuania's foreign and defence ministers met Wang Yi.
      consult/meet happened: lithuania, wang-yi
    ru 2024-05-01 | Министры иностранных дел и обороны Литвы встретились с Ван И.
      consult/meet happened: lithuania, wang-yi
    uk 2024-05-01 | Міністри закордонних справ і оборони Литви зустрілися з Ван І.
      consult/meet happened: lithuania, wang-yi
    """

  private static let lands = """
    en 2024-05-01 | Wang Yi arrived in Lithuania, where he met the country's president.
      consult/visit happened lithuania: wang-yi
      consult/meet happened lithuania: gitanas-nauseda, wang-yi
    de 2024-05-01 | Wang Yi reiste nach Litauen, wo er den Präsidenten des Landes traf.
      consult/visit happened lithuania: wang-yi
      consult/meet happened lithuania: gitanas-nauseda, wang-yi
    fr 2024-05-01 | Wang Yi est arrivé en Lituanie, où il a rencontré le président du pays.
      consult/visit happened lithuania: wang-yi
      consult/meet happened lithuania: gitanas-nauseda, wang-yi
    uk 2024-05-01 | Ван І прибув до Литви, де зустрівся з президентом країни.
      consult/visit happened lithuania: wang-yi
      consult/meet happened: gitanas-nauseda, wang-yi
    ru 2024-05-01 | Ван И прибыл в Литву, где встретился с президентом страны.
      consult/visit happened lithuania: wang-yi
      consult/meet happened: gitanas-nauseda, wang-yi
    """
}
