import TestLexicon
import Testing

/// Phrases, days and persons beside a contact that belong to something else.
@Suite struct PassingMentionTests {
  @Test(arguments: SentenceCase.table(phrases)) func leavesPhrasesToWhatTheyHangOn(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(days)) func leavesDaysToWhatWasBeforeOrAfter(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(statuses)) func tellsWhatWasFromWhatIsMeant(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(nothing)) func inventsNothing(_ sentence: SentenceCase) {
    #expect(sentence.events.isEmpty)
  }

  private static let phrases = """
    fr 2024-05-03 | Viktor Orban rencontre Andrzej Duda avant de se réunir avec Robert Fico.
      consult/meet happened: andrzej-duda, viktor-orban
      consult/meet happened: robert-fico, viktor-orban
    fr 2024-05-03 | Viktor Orban rencontrera, vendredi, Andrzej Duda avant de se réunir avec Robert Fico.
      consult/meet planned 2024-05-03: andrzej-duda, viktor-orban
      consult/meet planned: robert-fico, viktor-orban
    fr 2024-05-03 | La rencontre, qui réunissait Viktor Orban, Andrzej Duda et Robert Fico, a duré deux heures.
      consult/meet happened: andrzej-duda, robert-fico, viktor-orban
    fr 2024-05-03 | Viktor Orban, rencontrait pour la première fois Andrzej Duda.
      consult/meet happened: andrzej-duda, viktor-orban
    fr 2024-05-03 | Il est prévu que Viktor Orban rencontre, vendredi, Andrzej Duda avant de se réunir avec Robert
      | Fico.
      consult/meet planned 2024-05-03: andrzej-duda, viktor-orban
      consult/meet planned: robert-fico, viktor-orban
    fr 2024-05-03 | Andrzej Duda visitera Rome le 7 juin. Lors de son séjour, il rencontrera Viktor Orban.
      consult/visit planned 2024-06-07 rome: andrzej-duda
      consult/meet planned 2024-06-07: andrzej-duda, viktor-orban
    uk 2024-05-03 | Віктор Орбан зателефонує Анджею Дуді після того, як зустрінеться з Робертом Фіцо.
      consult/call planned: andrzej-duda, viktor-orban
      consult/meet planned: robert-fico, viktor-orban
    uk 2024-05-03 | Віктор Орбан прибув до Рима, де зустрівся з Робертом Фіцо. Вони обговорили підготовку візиту та
      | можливі переговори з Анджеєм Дудою.
      consult/visit happened rome: viktor-orban
      consult/meet happened: robert-fico, viktor-orban
    uk 2024-05-03 | У четвер озвучено дату візиту Віктора Орбана до Риму, де пройде його зустріч з Анджеєм Дудою.
      consult/meet planned: andrzej-duda, viktor-orban
    ru 2024-05-03 | Виктор Орбан и Роберт Фицо встретились. Он добавил, что в июне состоится встреча министров
      | обороны двух стран.
      consult/meet happened: robert-fico, viktor-orban
      consult/meet planned 2024-06: hungary, slovakia
    """

  private static let days = """
    fr 2024-05-03 | Viktor Orban et Andrzej Duda ont déjeuné pour la dernière fois avant les élections norvégiennes du
      | 23 février.
      consult/meet happened: andrzej-duda, viktor-orban
    fr 2024-05-03 | Viktor Orban a rencontré Andrzej Duda après l'incendie du 7 mars.
      consult/meet happened: andrzej-duda, viktor-orban
    fr 2024-05-03 | La rencontre de Viktor Orban et Andrzej Duda se tient à quelques jours d'un sommet nordique les 18 et
      | 19 juin.
      consult/meet happened: andrzej-duda, viktor-orban
    en 2024-05-03 | Viktor Orban met Andrzej Duda before the elections of 23 February.
      consult/meet happened: andrzej-duda, viktor-orban
    """

  private static let statuses = """
    ru 2024-05-03 | В телефонном разговоре Виктор Орбан поздравил Анджея Дуду и пригласил его.
      consult/call happened: andrzej-duda, viktor-orban
      support happened: source viktor-orban, target andrzej-duda
      consult/visit planned: andrzej-duda, host viktor-orban
    ru 2024-05-03 | Виктор Орбан отправится на встречу с Анджеем Дудой.
      consult/meet planned: andrzej-duda, viktor-orban
    en 2024-05-03 | The meeting between Viktor Orban and Andrzej Duda was not cancelled.
      consult/meet planned: andrzej-duda, viktor-orban
    ru 2024-05-03 | Виктор Орбан намерен совершить визит в Норвегию, который прошел 24 апреля.
      consult/visit happened 2024-04-24 norway: viktor-orban
    """

  private static let nothing = """
    fr 2024-05-01 | Olaf Scholz avait parlé de porter un micro afin d'enregistrer les conversations avec Xi Jinping.
    uk 2024-05-03 | Віктор Орбан запросив Анджея Дуду приєднатися до ініціативи.
    ru 2024-05-03 | Виктор Орбан пригласил Анджея Дуду пересмотреть инициативу.
    fr 2024-05-03 | Viktor Orban a invité Andrzej Duda à reconsidérer la proposition.
    en 2024-05-03 | Viktor Orban invited Andrzej Duda to reconsider the initiative.
    uk 2024-05-03 | Робота триватиме, поки Віктор Орбан не зустрінеться з Анджеєм Дудою.
    uk 2024-05-03 | Віктор Орбан стежить за людьми, з якими зустрівся польський президент Анджей Дуда.
    """
}
