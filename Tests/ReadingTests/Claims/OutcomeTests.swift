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
