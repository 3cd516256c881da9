import TestLexicon
import Testing

/// Where journeys lead, who makes them, and the seats of government that talk.
@Suite struct JourneyTests {
  @Test(arguments: SentenceCase.table(home)) func nobodyVisitsHome(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(kin)) func relativesAreOthers(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(seats)) func capitalsTalkForTheirStates(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  private static let home = """
    fr 2024-05-01 | Andrzej Duda a filmé la visite en Pologne.
    uk 2024-05-01 | Анджей Дуда відклав візит до Польщі.
    fr 2024-05-01 | Andrzej Duda avait quitté Varsovie à l'aube.
    fr 2024-05-01 | Andrzej Duda a quitté Varsovie lundi pour la Lituanie.
      consult/visit happened 2024-04-29 lithuania: andrzej-duda
    en 2024-05-01 | Andrzej Duda left Warsaw on Monday for Lithuania.
      consult/visit happened 2024-04-29 lithuania: andrzej-duda
    en 2024-05-01 | Andrzej Duda left Vilnius on Monday.
      consult/visit happened 2024-04-29 vilnius: andrzej-duda
    fr 2024-05-01 | Andrzej Duda a effectué, ce lundi 29 avril 2024, une visite d'amitié et de travail en Lituanie.
      consult/visit happened 2024-04-29 lithuania: andrzej-duda
    ru 2024-05-01 | Анджей Дуда отбыл с визитом в Вильнюс.
      consult/visit happened vilnius: andrzej-duda
    uk 2024-05-01 | Анджей Дуда відбув до Вільнюса.
      consult/visit happened vilnius: andrzej-duda
    ru 2024-05-01 | Во время визита Анджея Дуды в Варшаву шёл дождь.
    en 2024-05-01 | Andrzej Duda flew to Vilnius. On his visit it rained.
      consult/visit happened vilnius: andrzej-duda
    fr 2024-05-01 | Andrzej Duda a été reçu à Vilnius pour un entretien par Gitanas Nauseda.
      consult/meet happened vilnius: andrzej-duda, host gitanas-nauseda
    """

  @Test(arguments: SentenceCase.table(counterparts)) func counterpartsHoldTheSameOffice(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  /// Whom the text names elsewhere with the office and the state.
  private static let counterparts = """
    fr 2024-05-01 | Le président Andrzej Duda a rencontré son homologue lituanien lundi. Gitanas Nauseda a souri.
      consult/meet happened 2024-04-29: andrzej-duda, gitanas-nauseda
    en 2024-05-01 | President Andrzej Duda met his Lithuanian counterpart on Monday. Gitanas Nauseda smiled.
      consult/meet happened 2024-04-29: andrzej-duda, gitanas-nauseda
    de 2024-05-01 | Präsident Andrzej Duda traf am Montag seinen litauischen Amtskollegen. Gitanas Nauseda lächelte.
      consult/meet happened 2024-04-29: andrzej-duda, gitanas-nauseda
    ru 2024-05-01 | Президент Анджей Дуда встретился в понедельник с литовским коллегой. Гитанас Науседа улыбался.
      consult/meet happened 2024-04-29: andrzej-duda, gitanas-nauseda
    uk 2024-05-01 | Президент Анджей Дуда зустрівся у понеділок із литовським колегою. Гітанас Науседа усміхався.
      consult/meet happened 2024-04-29: andrzej-duda, gitanas-nauseda
    """

  private static let kin = """
    uk 2024-05-01 | До Вільнюса прибула сестра Анджея Дуди.
    ru 2024-05-01 | В Вильнюс прибыла сестра Анджея Дуды.
    """

  private static let seats = """
    ru 2024-05-01 | Переговоры Варшавы и Вильнюса прошли 3 апреля.
      consult/talks happened 2024-04-03: lithuania, poland
    uk 2024-05-01 | Переговори між Варшавою і Вільнюсом пройшли 3 квітня.
      consult/talks happened 2024-04-03: lithuania, poland
    de 2024-05-01 | Die Gespräche zwischen Warschau und Wilna fanden am 3. April statt.
      consult/talks happened 2024-04-03: lithuania, poland
    fr 2024-05-01 | Les pourparlers entre Varsovie et Vilnius ont eu lieu le 3 avril.
      consult/talks happened 2024-04-03: lithuania, poland
    en 2024-05-01 | The talks between Warsaw and Vilnius took place on 3 April.
      consult/talks happened 2024-04-03: lithuania, poland
    fr 2024-05-01 | La Pologne et la Lituanie ont signé à Riga un accord de coopération.
      agree/sign happened riga: lithuania, poland
    """
}
