import TestLexicon
import Testing

/// Who takes part where several stand near an event word, and who only speaks, governs or is spoken of.
@Suite struct SubjectTests {
  @Test(arguments: SentenceCase.table(participants)) func tellsWhoTakesPart(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(bonds)) func tellsCompanyFromBonds(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(undated)) func takesWhomTheTextNames(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(speakers)) func tellsWhoSpeaks(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(journeys)) func tellsOneJourneyOnce(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  private static let participants = """
    uk 2025-02-14 | Президент Володимир Зеленський і міністр Андрій Сибіга проведуть переговори з Емманюелем Макроном.
      consult/talks planned: andrii-sybiha, emmanuel-macron, volodymyr-zelenskyy
    ru 2025-02-14 | Сергей Лавров будет принят президентом Эмманюэлем Макроном, проведет переговоры с Ван И.
      consult/meet planned: host emmanuel-macron, sergei-lavrov
      consult/talks planned: sergei-lavrov, wang-yi
    ru 2025-02-14 | Как информировал ТАСС, предполагалась встреча Сергея Лаврова с Ван И.
      consult/meet planned: sergei-lavrov, wang-yi
    ru 2018-11-16 | В субботу Сергей Лавров посетит Португалию и встретится с премьером и президентом страны.
      consult/visit planned 2018-11-17 portugal: sergei-lavrov
      consult/meet planned 2018-11-17: antonio-costa, marcelo-rebelo-de-sousa, sergei-lavrov
    en 2020-06-25 | The talks between Russian, Indian and Chinese foreign ministers on 23 June were held online.
      consult/call happened 2020-06-23: china, india, russia
    de 2025-02-14 | Sergej Lawrow und Wang Yi empfangen am 14. Februar in Moskau ihre Kollegin Annalena Baerbock.
      consult/meet happened 2025-02-14 moscow: annalena-baerbock, host sergei-lavrov, host wang-yi
    de 2024-10-15 | Olaf Scholz und Emmanuel Macron wollen den EU-Gipfel am Donnerstag vorbereiten.
    ru 2025-08-17 | Сергей Лавров и Хакан Фидан обменялись мнениями по итогам встречи Путина и Трампа 15 августа.
      consult/talks happened: hakan-fidan, sergei-lavrov
      consult/meet happened 2025-08-15: donald-trump, vladimir-putin
    en 2018-11-07 | Mike Pompeo and Kim Yong Chol met on Monday. Kim flew home before Kim Jong Un spoke.
      consult/meet happened 2018-11-05: kim-yong-chol, mike-pompeo
    """

  private static let bonds = """
    ru 2025-11-23 | Андрей Ермак встретился с Джонатаном Пауэллом по урегулированию конфликта с Россией.
      consult/meet happened: andriy-yermak, jonathan-powell
    de 2025-02-14 | Olaf Scholz sprach am Freitag mit Emmanuel Macron über die Zusammenarbeit mit China.
      consult/talks happened 2025-02-14: emmanuel-macron, olaf-scholz
    en 2025-02-14 | Wang Yi met Sergei Lavrov on Friday to discuss relations between China and Iran.
      consult/meet happened 2025-02-14: sergei-lavrov, wang-yi
    en 2025-04-28 | Sergei Lavrov and Wang Yi met in Rome, Italy, on 19 April.
      consult/meet happened 2025-04-19 rome: sergei-lavrov, wang-yi
    ru 2025-11-28 | Рустем Умеров проведет переговоры с посланниками Трампа Стивом Уиткоффом и Джаредом Кушнером.
      consult/talks planned: jared-kushner, rustem-umerov, steve-witkoff
    de 2024-06-20 | Robert Habeck wird sich nicht mit Li Qiang treffen.
      consult/meet denied: li-qiang, robert-habeck
    """

  private static let undated = """
    ru - | Порошенко говорил о мире.
      | Президенты России и Украины провели телефонный разговор.
      consult/call happened: petro-poroshenko, vladimir-putin
    """

  private static let speakers = """
    en 2018-10-30 | A diplomat of North Korea met his Russian counterpart on Monday in Moscow ahead of a summit.
      consult/meet happened 2018-10-29 moscow: north-korea, russia
    de 2018-08-02 | Ri Yong Ho reist in den Iran.
      | In Teheran sei am Dienstag ein Treffen mit Mohammad Javad Zarif geplant, meldet die Agentur Fars.
      consult/visit happened iran: ri-yong-ho
      consult/meet planned 2018-08-07 tehran: mohammad-javad-zarif, ri-yong-ho
    de 2018-11-29 | Mohammad Javad Zarif traf am Mittwoch am Rande der Konferenz seinen Amtskollegen Heiko Maas.
      consult/meet happened 2018-11-28: heiko-maas, mohammad-javad-zarif
    ru 2016-01-14 | Сергей Лавров сегодня договорился о встрече с Джоном Керри 20 января в Цюрихе.
      consult/meet planned 2016-01-20 zurich: john-kerry, sergei-lavrov
    en 2018-10-30 | On Tuesday Xi Jinping met Vladimir Putin amid speculation that Kim Jong Un could visit Moscow.
      consult/meet happened 2018-10-30: vladimir-putin, xi-jinping
      consult/visit planned moscow: kim-jong-un
    fr 2017-09-10 | Emmanuel Macron et Xi Jinping ont tenu samedi une conversation, a déclaré la présidence.
      consult/talks happened 2017-09-09: emmanuel-macron, xi-jinping
    en 2023-09-12 | On Monday Dmitry Peskov confirmed that Vladimir Putin would meet Kim Jong Un on Wednesday.
      consult/meet planned 2023-09-13: kim-jong-un, vladimir-putin
    """

  private static let journeys = """
    uk 2025-02-14 | Емманюель Макрон приїде з візитом в Україну у вівторок.
      consult/visit planned 2025-02-18 ukraine: emmanuel-macron
    fr 2023-02-07 | Sergueï Lavrov est arrivé lundi soir à Bamako pour une visite de travail.
      consult/visit happened 2023-02-06 bamako: sergei-lavrov
    fr 2018-06-01 | Emmanuel Macron quittera Paris le 9 juin.
    de 2018-08-08 | Olaf Scholz hat am Dienstag dem Iran einen offiziellen Besuch abgestattet.
      consult/visit happened 2018-08-07 iran: olaf-scholz
    """
}
