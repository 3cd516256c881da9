import TestLexicon
import Testing

/// Names that come late in their phrase, and sentences that leave out whom they speak of.
@Suite struct HolderTests {
  @Test(arguments: SentenceCase.table(holders)) func knowsWhoHoldsAnOffice(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(sides)) func readsOneNounForTwoStates(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(omitted)) func knowsTheSubjectLeftOut(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(later)) func addsWhatIsToldLater(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(bodies)) func takesThoseOfABodyForTheirState(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(documents)) func takesNoDocumentForASigning(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  /// The place of a post, and whom somebody serves, stand before the name.
  private static let holders = """
    uk 2025-03-01 | Посол Німеччини у Польщі Віктор Ельблінг зустрівся з Радославом Сікорським.
      consult/meet happened: ?Viktor Elblinh, radoslaw-sikorski
    ru 2025-03-01 | Радослав Сикорский встретился с послом Германии в Варшаве Виктором Эльблингом.
      consult/meet happened: ?Viktor Elbling, radoslaw-sikorski
    en 2025-03-01 | Radoslaw Sikorski met the German ambassador in Warsaw Viktor Elbling.
      consult/meet happened: ?Viktor Elbling, radoslaw-sikorski
    uk 2025-04-30 | Посланник Трампа Стів Віткофф зустрівся з Володимиром Путіним 25 квітня.
      consult/meet happened 2025-04-25: steve-witkoff, vladimir-putin
    ru 2025-04-30 | Владимир Путин принял посланника Трампа Стива Уиткоффа 25 апреля.
      consult/meet happened 2025-04-25: host vladimir-putin, steve-witkoff
    ru 2025-03-01 | Посланник США по Украине Кит Келлог встретился с Радославом Сикорским.
      consult/meet happened: keith-kellogg, radoslaw-sikorski
    ru 2025-03-01 | Сергей Лавров встретился с главой китайского МИД Ван И.
      consult/meet happened: sergei-lavrov, wang-yi
    uk 2024-05-01 | Анджей Дуда зустрівся з Гітанасом Науседою та його французьким колегою Емманюелем Макроном.
      consult/meet happened: andrzej-duda, emmanuel-macron, gitanas-nauseda
    """

  private static let sides = """
    uk 2024-05-01 | 12 квітня відбулися переговори польської та литовської делегацій.
      consult/talks happened 2024-04-12: lithuania, poland
    ru 2024-05-01 | 12 апреля прошли переговоры польской и литовской делегаций.
      consult/talks happened 2024-04-12: lithuania, poland
    en 2024-05-01 | The Polish and Lithuanian delegations met on 12 April.
      consult/meet happened 2024-04-12: lithuania, poland
    ru 2024-05-01 | 12 апреля прошли франко-германские консультации.
      consult/talks happened 2024-04-12: france, germany
    uk 2024-05-01 | 12 квітня відбулися польсько-литовські переговори.
      consult/talks happened 2024-04-12: lithuania, poland
    fr 2024-05-01 | Les négociations franco-allemandes ont eu lieu le 12 avril.
      consult/talks happened 2024-04-12: france, germany
    uk 2024-05-01 | Анджей Дуда зустрівся з делегацією з Японії.
      consult/meet happened: andrzej-duda, japan
    en 2024-05-01 | Andrzej Duda met a delegation from Japan.
      consult/meet happened: andrzej-duda, japan
    uk 2024-05-01 | У червні заплановано візит до Вільнюса польської делегації на чолі з Анджеєм Дудою.
      consult/visit planned 2024-06 vilnius: andrzej-duda
    """

  private static let omitted = """
    uk 2024-05-01 | Анджей Дуда заявив, що зустрінеться з Гітанасом Науседою.
      consult/meet planned: andrzej-duda, gitanas-nauseda
    ru 2024-05-01 | Анджей Дуда сообщил, что отменил встречу с Гитанасом Науседой.
      consult/meet cancelled: andrzej-duda, gitanas-nauseda
    uk 2024-05-01 | Анджей Дуда здійснив поїздку до Литви, де зустрівся з Гітанасом Науседою.
      consult/visit happened lithuania: andrzej-duda
      consult/meet happened: andrzej-duda, gitanas-nauseda
    de 2024-05-01 | Andrzej Duda reiste nach Litauen, wo er Gitanas Nauseda traf.
      consult/visit happened lithuania: andrzej-duda
      consult/meet happened lithuania: andrzej-duda, gitanas-nauseda
    ru 2024-05-01 | Анджей Дуда провел переговоры с Гитанасом Науседой, прибывшим в Варшаву.
      consult/talks happened warsaw: andrzej-duda, gitanas-nauseda
      consult/visit happened warsaw: gitanas-nauseda
    """

  private static let later = """
    uk 2024-05-01 | Анджей Дуда готується до зустрічі з Гітанасом Науседою, яка запланована на 12 травня.
      consult/meet planned 2024-05-12: andrzej-duda, gitanas-nauseda
    ru 2024-05-01 | Анджей Дуда рассказал о встрече с Гитанасом Науседой, которая прошла 12 апреля в Вильнюсе.
      consult/meet happened 2024-04-12 vilnius: andrzej-duda, gitanas-nauseda
    ru 2024-05-01 | Встреча Анджея Дуды с Гитанасом Науседой в Вильнюсе 12 мая не состоится.
      consult/meet cancelled 2024-05-12 vilnius: andrzej-duda, gitanas-nauseda
    uk 2024-05-01 | Анджей Дуда прибув до Вільнюса задля зустрічі з Гітанасом Науседою.
      consult/visit happened vilnius: andrzej-duda
      consult/meet planned: andrzej-duda, gitanas-nauseda
    uk 2024-05-01 | Літак з Анджеєм Дудою прибув до Вільнюса.
      consult/visit happened vilnius: andrzej-duda
    uk 2024-05-01 | Анджей Дуда зустрівся з Гітанасом Науседою. Зустріч відбулася 12 квітня у Вільнюсі.
      consult/meet happened 2024-04-12 vilnius: andrzej-duda, gitanas-nauseda
    en 2024-05-01 | Andrzej Duda met Gitanas Nauseda. The meeting took place in Vilnius on 12 April.
      consult/meet happened 2024-04-12 vilnius: andrzej-duda, gitanas-nauseda
    uk 2024-05-01 | Анджей Дуда 12 квітня був у Вільнюсі.
      consult/visit happened 2024-04-12 vilnius: andrzej-duda
    ru 2024-05-01 | Анджей Дуда 12 апреля был в Варшаве.
    en 2024-05-01 | On 12 April Andrzej Duda was in Vilnius.
      consult/visit happened 2024-04-12 vilnius: andrzej-duda
    """

  /// A body without a name of its own, by where it is; colleagues by where they come from.
  private static let bodies = """
    en 2024-05-01 | Representatives of the Warsaw Chamber of Commerce and Industry signed an agreement with Vilnius.
      agree/sign happened: lithuania, poland
    en 2024-05-01 | Representatives of the Warsaw Institute signed an agreement with their colleagues from Vilnius.
      agree/sign happened: lithuania, poland
    uk 2024-05-01 | Представники ремісничої палати Варшави підписали угоду з колегами з Вільнюса.
      agree/sign happened: lithuania, poland
    ru 2024-05-01 | Представители торговой палаты Варшавы подписали соглашение с коллегами из Вильнюса.
      agree/sign happened: lithuania, poland
    de 2024-05-01 | Vertreter der Kammer von Warschau unterzeichneten ein Abkommen mit Kollegen aus Vilnius.
      agree/sign happened: lithuania, poland
    en 2024-05-01 | Representatives of Poland signed an agreement with Lithuania.
      agree/sign happened: lithuania, poland
    en 2024-05-01 | Representatives of the company signed an agreement with Warsaw.
    """

  private static let documents = """
    uk 2024-05-01 | Анджей Дуда згадав Мінські угоди.
    ru 2024-05-01 | Анджей Дуда напомнил Гитанасу Науседе о договоре.
    uk 2024-05-01 | На травень заплановано підписання польсько-литовських документів.
      agree/sign planned 2024-05: lithuania, poland
    """
}
