import TestLexicon
import Testing

/// Whom a text means that does not name them where it tells of them.
@Suite struct ReferenceTests {
  @Test(arguments: SentenceCase.table(several)) func knowsSeveralByWhatWasToldLast(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(latter)) func knowsWhomTheLatterIs(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(holders)) func knowsWhoseATitleIs(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(places)) func knowsWhereACapitalIs(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  private static let latter = """
    fr 2024-05-03 | Viktor Orban se félicite du soutien de Robert Fico. Celui-ci rencontrera Andrzej Duda à Varsovie. Il se
      | rendra ensuite à Vilnius.
      consult/meet planned warsaw: andrzej-duda, robert-fico
      consult/visit planned vilnius: robert-fico
    fr 2024-05-03 | Viktor Orban a rencontré Robert Fico. Ce dernier a ensuite reçu Andrzej Duda.
      consult/meet happened: robert-fico, viktor-orban
      consult/meet happened: andrzej-duda, host robert-fico
    en 2024-05-03 | Viktor Orban met Robert Fico. The latter visited Warsaw in March.
      consult/meet happened: robert-fico, viktor-orban
      consult/visit happened 2024-03 warsaw: robert-fico
    """

  private static let several = """
    fr 2024-05-03 | Emmanuel Macron a reçu Viktor Orban, Robert Fico et Andrzej Duda. Ces derniers ont rencontré Xi Jinping.
      consult/meet happened: andrzej-duda, host emmanuel-macron, robert-fico, viktor-orban
      consult/meet happened: andrzej-duda, robert-fico, viktor-orban, xi-jinping
    fr 2024-05-03 | Viktor Orban, Robert Fico et Andrzej Duda étaient à Rome. Ces derniers ont rencontré Xi Jinping.
      consult/visit happened rome: andrzej-duda, robert-fico, viktor-orban
      consult/meet happened: andrzej-duda, robert-fico, viktor-orban, xi-jinping
    ru 2024-05-03 | Виктор Орбан встретился с Си Цзиньпином. Россия и Турция готовят выставку. В начале месяца лидеры двух
      | стран встретились в Риме.
      consult/meet happened: viktor-orban, xi-jinping
      consult/meet happened 2024-05~ rome: russia, turkey
    en 2024-05-03 | Viktor Orban met Xi Jinping. India and Japan are preparing a treaty. The leaders of the two countries
      | met in Rome.
      consult/meet happened: viktor-orban, xi-jinping
      consult/meet happened rome: india, japan
    """

  private static let holders = """
    de 2024-05-03 | Der Sprecher von Präsident Wladimir Putin traf Marco Rubio.
      consult/meet happened: marco-rubio, russia
    fr 2024-05-03 | Le représentant spécial de Vladimir Poutine a rencontré Marco Rubio.
      consult/meet happened: marco-rubio, russia
    de 2024-05-03 | Sergej Rjabkow sprach über ein Treffen von Sergej Lawrow und seinem US-Kollegen Marco Rubio.
      consult/meet happened: marco-rubio, sergei-lavrov
    de 2024-05-03 | Sergej Lawrow trifft am Dienstag in Polen eine US-Delegation.
      consult/meet planned 2024-05-07: sergei-lavrov, united-states
    fr 2024-05-03 | À Conakry, Sergueï Lavrov a été accueilli par son homologue français, Stéphane Séjourné.
      consult/meet happened conakry: host stephane-sejourne, sergei-lavrov
    fr 2024-05-03 | Le ministre des Affaires étrangères, de la Coopération et des Polonais de l'étranger, Radoslaw Sikorski,
      | a reçu Annalena Baerbock.
      consult/meet happened: annalena-baerbock, host radoslaw-sikorski
    fr 2024-05-03 | Radoslaw Sikorski, en visite à Paris, a été reçu, jeudi, par le chef de la diplomatie française, Stéphane
      | Séjourné, indique le ministère.
      consult/visit happened paris: radoslaw-sikorski
      consult/meet happened 2024-05-02 paris: host stephane-sejourne, radoslaw-sikorski
    de 2024-05-03 | Radoslaw Sikorski sprach in Graz mit österreichischen Wirtschafts- und Finanzvertretern.
      consult/talks happened graz: austria, radoslaw-sikorski
    """

  private static let places = """
    fr 2024-05-03 | Viktor Orban est arrivé jeudi dans la capitale polonaise.
      consult/visit happened 2024-05-02 poland: viktor-orban
    fr 2024-05-03 | Viktor Orban s'est envolé jeudi pour la capitale de la Pologne.
      consult/visit happened 2024-05-02 poland: viktor-orban
    en 2024-05-03 | Viktor Orban met Robert Fico on Thursday in Poland's capital, Warsaw.
      consult/meet happened 2024-05-02 warsaw: robert-fico, viktor-orban
    de 2024-05-03 | Leonid Breschnew besuchte die DDR.
      consult/visit happened east-germany: leonid-brezhnev
    """
}
