import TestLexicon
import Testing

/// Agreements a contact has come to, told without their parties, and documents with long names.
@Suite struct OutcomeTests {
  @Test(arguments: SentenceCase.table(outcomes)) func knowsWhoSignedInTheEnd(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(documents)) func readsLongNamesOfDocuments(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(intentions)) func tellsWhatIsMeantFromWhatIsConcluded(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(betweenStates)) func readsBetweenWhomADocumentWasSigned(_ sentence: SentenceCase)
  {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(bodies)) func takesBodiesNobodyListedForTheirStates(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  private static let betweenStates = """
    en 2024-05-03 | An agreement on forests, fishing and trade between Norway and Iceland was signed on Thursday.
      agree/sign happened 2024-05-02: iceland, norway
    en 2024-05-03 | A memorandum between Norway and Iceland was signed on Thursday.
      agree/sign happened 2024-05-02: iceland, norway
    de 2024-05-03 | Ein Abkommen über Wälder und Handel zwischen Norwegen und Island wurde am Donnerstag unterzeichnet.
      agree/sign happened 2024-05-02: iceland, norway
    fr 2024-05-03 | Un accord sur les forêts et le commerce entre la Norvège et l'Islande a été signé jeudi.
      agree/sign happened 2024-05-02: iceland, norway
    ru 2024-05-03 | Соглашение о лесах, торговле и связи между Норвегией и Исландией было подписано в четверг.
      agree/sign happened 2024-05-02: iceland, norway
    uk 2024-05-03 | Угоду про ліси й торгівлю між Норвегією та Ісландією підписали в четвер.
      agree/sign happened 2024-05-02: iceland, norway
    en 2024-05-03 | Talks on the war between Norway and Iceland ended in Rome.
    en 2024-05-03 | A law on relations between Norway and Iceland was passed on Thursday.
    """

  private static let bodies = """
    en 2024-05-03 | The Norwegian Fisheries Agency and the Icelandic Ministry of Forests, Lakes and Roads signed a treaty.
      agree/sign happened: iceland, norway
    en 2024-05-03 | A memorandum was signed between the Norway Ministry of Forests and the Iceland Lake Authority.
      agree/sign happened: iceland, norway
    en 2024-05-03 | Delegations of the chambers of commerce of Norway and Iceland met on Thursday.
      consult/meet happened 2024-05-02: iceland, norway
    de 2024-05-03 | Das norwegische Forstministerium und die isländische Seenbehörde unterzeichneten ein Abkommen.
      agree/sign happened: iceland, norway
    fr 2024-05-03 | Un accord entre le ministère norvégien des Forêts et l'Agence des lacs de l'Islande a été signé jeudi.
      agree/sign happened 2024-05-02: iceland, norway
    ru 2024-05-03 | Министерство лесов Норвегии и Комитет по озёрам Исландии подписали соглашение.
      agree/sign happened: iceland, norway
    uk 2024-05-03 | Міністерство лісів Норвегії та Агентство озер Ісландії підписали угоду.
      agree/sign happened: iceland, norway
    de 2024-05-03 | Das Parlament und Norwegen unterzeichneten ein Abkommen.
    en 2024-05-03 | The agency and the ministry signed a treaty.
    en 2024-05-03 | The gas company of Norway signed a treaty with the ministry.
    """

  /// To agree to do something is a promise, whatever else is agreed on is a deal.
  private static let intentions = """
    en 2024-05-01 | Andrzej Duda and Gitanas Nauseda agreed to build a bridge.
      agree/promise happened: andrzej-duda, gitanas-nauseda
    en 2024-05-01 | Andrzej Duda and Gitanas Nauseda agreed on a ceasefire.
      agree/sign happened: andrzej-duda, gitanas-nauseda
    de 2024-05-01 | Andrzej Duda und Gitanas Nauseda vereinbarten, eine Brücke zu bauen.
      agree/promise happened: andrzej-duda, gitanas-nauseda
    de 2024-05-01 | Andrzej Duda und Gitanas Nauseda vereinbarten eine Waffenruhe.
      agree/sign happened: andrzej-duda, gitanas-nauseda
    fr 2024-05-01 | Andrzej Duda et Gitanas Nauseda sont convenus de construire un pont.
      agree/promise happened: andrzej-duda, gitanas-nauseda
    fr 2024-05-01 | Andrzej Duda et Gitanas Nauseda sont convenus d'une trêve.
      agree/sign happened: andrzej-duda, gitanas-nauseda
    uk 2024-05-01 | Анджей Дуда і Гітанас Науседа домовилися збудувати міст.
      agree/promise happened: andrzej-duda, gitanas-nauseda
    uk 2024-05-01 | Анджей Дуда і Гітанас Науседа домовилися про перемир'я.
      agree/sign happened: andrzej-duda, gitanas-nauseda
    ru 2024-05-01 | Анджей Дуда и Гитанас Науседа договорились построить мост.
      agree/promise happened: andrzej-duda, gitanas-nauseda
    ru 2024-05-01 | Анджей Дуда и Гитанас Науседа согласовали даты.
    ru 2024-05-01 | Анджей Дуда и Гитанас Науседа договорились о перемирии.
      agree/sign happened: andrzej-duda, gitanas-nauseda
    """

  private static let outcomes = """
    en 2024-05-01 | Andrzej Duda met Gitanas Nauseda. During the talks, a memorandum was signed.
      consult/meet happened: andrzej-duda, gitanas-nauseda
      agree/sign happened: lithuania, poland
    de 2024-05-01 | Andrzej Duda traf Gitanas Nauseda. Nach dem Gespräch wurde ein Memorandum unterzeichnet.
      consult/meet happened: andrzej-duda, gitanas-nauseda
      agree/sign happened: lithuania, poland
    fr 2024-05-01 | Andrzej Duda a rencontré Gitanas Nauseda. À l'issue de l'entretien, un mémorandum a été signé.
      consult/meet happened: andrzej-duda, gitanas-nauseda
      agree/sign happened: lithuania, poland
    uk 2024-05-01 | Анджей Дуда зустрівся з Гітанасом Науседою. Під час зустрічі було підписано меморандум.
      consult/meet happened: andrzej-duda, gitanas-nauseda
      agree/sign happened: lithuania, poland
    ru 2024-05-01 | Анджей Дуда встретился с Гитанасом Науседой. По итогам переговоров был подписан меморандум.
      consult/meet happened: andrzej-duda, gitanas-nauseda
      agree/sign happened: lithuania, poland
    en 2024-05-01 | Andrzej Duda met Gitanas Nauseda. In Rome a memorandum was signed.
      consult/meet happened: andrzej-duda, gitanas-nauseda
    """

  private static let documents = """
    de 2024-05-01 | Olaf Scholz und Xi Jinping unterzeichneten ein Hafenausbauabkommen.
      agree/sign happened: olaf-scholz, xi-jinping
    de 2024-05-01 | Das Hafenausbautreffen zwischen Olaf Scholz und Xi Jinping war kurz.
      consult/meet happened: olaf-scholz, xi-jinping
    de 2024-05-01 | Olaf Scholz unterzeichnete mit dem Vorsitzenden des großen Rates der Küstenstädte, Tarvo Kelsing, ein
      | Abkommen.
      agree/sign happened: ?Tarvo Kelsing, olaf-scholz
    ru 2024-05-01 | Был подписан документ об открытии новых рейсов между Польшей и Литвой.
      agree/sign happened: lithuania, poland
    """
}
