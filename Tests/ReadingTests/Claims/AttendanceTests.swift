import TestLexicon
import Testing

/// Contacts told by who took part in them, by a quarrel, and agreements that were not signed.
@Suite struct AttendanceTests {
  @Test(arguments: SentenceCase.table(attended)) func tellsWhoTookPart(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(joined)) func addsWhoTookPartToo(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(quarrels)) func tellsOfQuarrels(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(nothing)) func inventsNothing(_ sentence: SentenceCase) {
    #expect(sentence.events.isEmpty)
  }

  private static let attended = """
    en 2024-05-03 | The talks were attended by Viktor Orban and Robert Fico.
      consult/talks happened: robert-fico, viktor-orban
    en 2024-05-03 | The meeting, in which Viktor Orban and Robert Fico took part, was held in Rome.
      consult/meet happened rome: robert-fico, viktor-orban
    en 2024-05-03 | Viktor Orban and Robert Fico will attend the summit of the alliance.
      consult/meet planned: robert-fico, viktor-orban
    de 2024-05-03 | An dem Gespräch nahmen auch Viktor Orban und Robert Fico teil.
      consult/talks happened: robert-fico, viktor-orban
    fr 2024-05-03 | Une réunion à laquelle ont participé Viktor Orban et Robert Fico s'est tenue à Rome.
      consult/meet happened rome: robert-fico, viktor-orban
    fr 2024-05-03 | Viktor Orban et Robert Fico participeront lundi au sommet de l'OTAN.
      consult/meet planned 2024-05-06: robert-fico, viktor-orban
    fr 2024-05-03 | Une rencontre se prépare dans le cadre du sommet de l'OTAN, avec la participation de Viktor Orban
      | et Robert Fico.
      consult/meet planned: robert-fico, viktor-orban
    ru 2024-05-03 | Встреча, в которой приняли участие Виктор Орбан и Роберт Фицо, прошла в Риме.
      consult/meet happened rome: robert-fico, viktor-orban
    ru 2024-05-03 | Виктор Орбан и Роберт Фицо принимают участие в переговорах.
      consult/talks happened: robert-fico, viktor-orban
    uk 2024-05-03 | У зустрічі, яка пройшла в Римі, взяли участь Віктор Орбан та Роберт Фіцо.
      consult/meet happened rome: robert-fico, viktor-orban
    de 2024-05-03 | An der Beratung nahmen teil: Viktor Orban, Robert Fico.
      consult/talks happened: robert-fico, viktor-orban
    ru 2024-05-03 | На встрече присутствовали: Виктор Орбан, Роберт Фицо.
      consult/meet happened: robert-fico, viktor-orban
    en 2024-05-03 | Present at the talks were Viktor Orban and Robert Fico.
      consult/talks happened: robert-fico, viktor-orban
    """

  private static let joined = """
    en 2024-05-03 | Viktor Orban held talks with Robert Fico in Rome. Xi Jinping also took part in the talks.
      consult/talks happened rome: robert-fico, viktor-orban, xi-jinping
    de 2024-05-03 | Viktor Orban führte in Rom Gespräche mit Robert Fico. An den Gesprächen nahm auch Xi Jinping teil.
      consult/talks happened rome: robert-fico, viktor-orban, xi-jinping
    fr 2024-05-03 | Viktor Orban s'est entretenu avec Robert Fico à Rome. Xi Jinping a également participé à
      | l'entretien.
      consult/meet happened rome: robert-fico, viktor-orban, xi-jinping
    ru 2024-05-03 | Виктор Орбан провел в Риме переговоры с Робертом Фицо. В переговорах также принял участие Си
      | Цзиньпин.
      consult/talks happened rome: robert-fico, viktor-orban, xi-jinping
    uk 2024-05-03 | Віктор Орбан провів у Римі переговори з Робертом Фіцо. У переговорах також узяв участь Сі
      | Цзіньпін.
      consult/talks happened rome: robert-fico, viktor-orban, xi-jinping
    en 2024-05-03 | Viktor Orban met Robert Fico on Thursday. Xi Jinping also took part in the conference in London.
      consult/meet happened 2024-05-02: robert-fico, viktor-orban
    """

  private static let quarrels = """
    en 2024-05-03 | A heated argument broke out between Viktor Orban and Robert Fico on 28 April. The signing of the
      | agreement fell through.
      consult/meet happened 2024-04-28: robert-fico, viktor-orban
      agree/sign cancelled: hungary, slovakia
    de 2024-05-03 | Am 28. April kam es zu einem Wortgefecht zwischen Viktor Orban und Robert Fico. Die Unterzeichnung
      | des Abkommens platzte.
      consult/meet happened 2024-04-28: robert-fico, viktor-orban
      agree/sign cancelled: hungary, slovakia
    fr 2024-05-03 | Viktor Orban et Robert Fico ont eu jeudi un échange houleux à Rome.
      consult/meet happened 2024-05-02 rome: robert-fico, viktor-orban
    fr 2024-05-03 | Le 28 avril, une querelle a éclaté entre Viktor Orban et Robert Fico.
      consult/meet happened 2024-04-28: robert-fico, viktor-orban
    fr 2024-05-03 | Une querelle a éclaté entre Viktor Orban et Robert Fico, ce qui a conduit à l'annulation de la
      | signature du traité.
      consult/meet happened: robert-fico, viktor-orban
      agree/sign cancelled: hungary, slovakia
    fr 2024-05-03 | Viktor Orban a rencontré Robert Fico à Rome. Leur dispute a conduit à la perturbation de la
      | signature de l'accord.
      consult/meet happened rome: robert-fico, viktor-orban
      agree/sign cancelled: hungary, slovakia
    fr 2024-05-03 | Viktor Orban a rencontré Robert Fico à Rome. L'accord n'a finalement pas été signé.
      consult/meet happened rome: robert-fico, viktor-orban
      agree/sign denied: hungary, slovakia
    ru 2024-05-03 | Между Виктором Орбаном и Робертом Фицо вспыхнула ссора. Подписание соглашения сорвалось.
      consult/meet happened: robert-fico, viktor-orban
      agree/sign cancelled: hungary, slovakia
    uk 2024-05-03 | Між Віктором Орбаном і Робертом Фіцо виникла суперечка. Це призвело до зриву підписання угоди.
      consult/meet happened: robert-fico, viktor-orban
      agree/sign cancelled: hungary, slovakia
    en 2024-05-03 | Talks on trade, lasting four days, were held by Viktor Orban and Robert Fico in Rome.
      consult/talks happened rome: robert-fico, viktor-orban
    de 2024-05-03 | Die Gespräche, geführt von Viktor Orban und Robert Fico, dauerten lange.
      consult/talks happened: robert-fico, viktor-orban
    fr 2024-05-03 | Des discussions ont été menées par Viktor Orban et Robert Fico à Rome.
      consult/talks happened rome: robert-fico, viktor-orban
    en 2024-05-03 | On Tuesday, accompanied by Robert Fico, Viktor Orban arrived in Rome.
      consult/visit happened 2024-04-30 rome: robert-fico, viktor-orban
    en 2024-05-03 | Viktor Orban arrived in Rome on Tuesday, accompanied by Robert Fico.
      consult/visit happened 2024-04-30 rome: robert-fico, viktor-orban
    """

  private static let nothing = """
    en 2024-05-03 | Viktor Orban took part in the ceremony.
    en 2024-05-03 | Talks were held by Viktor Orban in Rome.
    en 2024-05-03 | The talks were watched closely by Viktor Orban and Robert Fico.
    en 2024-05-03 | An argument broke out between Poland and Hungary.
    de 2024-05-03 | Das Treffen war zum Teil öffentlich, wie Viktor Orban schrieb.
    fr 2024-05-03 | Une altercation a éclaté entre la Pologne et la Hongrie.
    fr 2024-05-03 | Une guerre a éclaté entre la Pologne et la Hongrie.
    fr 2024-05-03 | Viktor Orban participera au sommet de l'OTAN.
    fr 2024-05-03 | La signature de l'accord a été annulée.
    uk 2024-05-03 | Між Польщею та Угорщиною виникла суперечка.
    """
}
