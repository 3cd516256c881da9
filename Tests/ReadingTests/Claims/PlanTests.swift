import TestLexicon
import Testing

/// What is only planned, proposed, refused or called off, and when it is to be.
@Suite struct PlanTests {
  @Test(arguments: SentenceCase.table(programmes)) func readsWhatProgrammesProvideFor(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(plans)) func tellsPlans(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(refusals)) func tellsRefusals(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(orders)) func readsOtherOrdersOfWords(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(names)) func takesNoDateOrNounForAGivenName(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  private static let plans = """
    en 2025-03-03 | A meeting between Keir Starmer and Friedrich Merz is being prepared.
      consult/meet planned: friedrich-merz, keir-starmer
    en 2025-03-03 | Emmanuel Macron floated a summit with Keir Starmer in Calais.
      consult/meet planned calais: emmanuel-macron, keir-starmer
    de 2025-03-03 | Ein Treffen zwischen Emmanuel Macron und Keir Starmer wird vorbereitet.
      consult/meet planned: emmanuel-macron, keir-starmer
    de 2025-03-03 | Ein Telefonat zwischen Emmanuel Macron und Keir Starmer ist in Vorbereitung.
      consult/call planned: emmanuel-macron, keir-starmer
    de 2025-03-03 | Emmanuel Macron zeigte sich bereit, Keir Starmer zu treffen.
      consult/meet planned: emmanuel-macron, keir-starmer
    fr 2025-03-03 | Un entretien téléphonique entre Emmanuel Macron et Keir Starmer se prépare.
      consult/call planned: emmanuel-macron, keir-starmer
    ru 2025-03-03 | Япония предложила Канаде провести военные переговоры.
      consult/talks planned: canada, japan
    uk 2025-03-03 | Японія запропонувала Канаді переговори.
      consult/talks planned: canada, japan
    fr 2025-03-03 | Tokyo a proposé à Ottawa des pourparlers militaires.
      consult/talks planned: canada, japan
    ru 2025-03-03 | Кир Стармер принял приглашение Эмманюэля Макрона посетить Париж.
      consult/visit planned paris: keir-starmer
    ru 2025-03-03 | Олаф Шольц настаивает на встрече Эмманюэля Макрона и Кира Стармера.
      consult/meet planned: emmanuel-macron, keir-starmer
    fr 2025-03-03 | L'Élysée a confirmé la préparation d'une visite de Keir Starmer à Oslo.
      consult/visit planned oslo: keir-starmer
    ru 2025-03-03 | Эмманюэль Макрон заявил о готовности встретиться с Киром Стармером.
      consult/meet planned: emmanuel-macron, keir-starmer
    ru 2025-03-03 | Встреча Эмманюэля Макрона и Кира Стармера прорабатывается.
      consult/meet planned: emmanuel-macron, keir-starmer
    ru 2025-03-03 | Эмманюэль Макрон примет Кира Стармера в Париже в пятницу.
      consult/meet planned 2025-03-07 paris: host emmanuel-macron, keir-starmer
    uk 2025-03-03 | Еммануель Макрон прийме Кіра Стармера в Парижі в п'ятницю.
      consult/meet planned 2025-03-07 paris: host emmanuel-macron, keir-starmer
    uk 2025-03-03 | Переговори Еммануеля Макрона і Кіра Стармера відновляться в четвер.
      consult/talks planned 2025-03-06: emmanuel-macron, keir-starmer
    """

  private static let programmes = """
    de 2025-03-03 | Der Plan von Emmanuel Macron sieht ein Treffen mit Keir Starmer vor.
      consult/meet planned: emmanuel-macron, keir-starmer
    fr 2025-03-03 | Le programme d'Emmanuel Macron prévoit une rencontre avec Keir Starmer.
      consult/meet planned: emmanuel-macron, keir-starmer
    en 2025-03-03 | Emmanuel Macron's programme provides for talks with Keir Starmer.
      consult/talks planned: emmanuel-macron, keir-starmer
    ru 2025-03-03 | План Эмманюэля Макрона предусматривает встречу с Киром Стармером.
      consult/meet planned: emmanuel-macron, keir-starmer
    uk 2025-03-03 | План Еммануеля Макрона передбачає зустріч з Кіром Стармером.
      consult/meet planned: emmanuel-macron, keir-starmer
    en 2025-03-03 | Emmanuel Macron agreed to realize a visit to London.
      consult/visit planned london: emmanuel-macron
    """

  private static let refusals = """
    ru 2025-03-03 | Встреча Эмманюэля Макрона с Киром Стармером пока не планируется.
      consult/meet denied: emmanuel-macron, keir-starmer
    uk 2025-03-03 | Зустріч Емманюеля Макрона з Кіром Стармером поки не планується.
      consult/meet denied: emmanuel-macron, keir-starmer
    uk 2025-03-03 | Візит Емманюеля Макрона до Осло не запланований.
      consult/visit denied oslo: emmanuel-macron
    uk 2025-03-03 | Поїздка Емманюеля Макрона залежить від підсумків переговорів в Осло.
    fr 2025-03-03 | La visite d'Emmanuel Macron à Oslo aura lieu en mai. Annoncée pour mars, cette visite a été reportée.
      consult/visit planned 2025-05 oslo: emmanuel-macron
    fr 2025-03-03 | Emmanuel Macron et Keir Starmer ont décidé, lors de cet entretien, de repousser la visite.
      consult/talks happened: emmanuel-macron, keir-starmer
    uk 2025-03-03 | Підготовка до зустрічі Емманюеля Макрона з Кіром Стармером не ведеться.
      consult/meet denied: emmanuel-macron, keir-starmer
    ru 2025-03-03 | Встречи Эмманюэля Макрона и Кира Стармера не будет.
      consult/meet cancelled: emmanuel-macron, keir-starmer
    ru 2025-03-03 | Встречи с Киром Стармером не будет, в Осло поедет Олаф Шольц.
      consult/visit planned oslo: olaf-scholz
    ru 2025-03-03 | Олаф Шольц отменил переговоры с Дудой из-за встречи Эмманюэля Макрона с Киром Стармером.
      consult/talks cancelled: andrzej-duda, olaf-scholz
      consult/meet happened: emmanuel-macron, keir-starmer
    fr 2025-03-03 | Olaf Scholz a annulé son entretien avec Duda en raison de la rencontre d'Emmanuel Macron avec
      | Keir Starmer.
      consult/talks cancelled: andrzej-duda, olaf-scholz
      consult/meet happened: emmanuel-macron, keir-starmer
    ru 2025-03-03 | Япония не видит смысла в возобновлении переговоров с Канадой.
      consult/talks denied: canada, japan
    de 2025-03-03 | Keir Starmer lehnte ein Treffen mit Emmanuel Macron ab.
      reject happened: source keir-starmer
      consult/meet denied: emmanuel-macron, keir-starmer
    de 2025-03-03 | Keir Starmer lehnte bei einem Treffen mit Emmanuel Macron den Plan ab.
      reject happened: source keir-starmer
      consult/meet happened: emmanuel-macron, keir-starmer
    de 2025-03-03 | Am Montag traf Keir Starmer Emmanuel Macron in Calais. Ein danach vorgesehenes Arbeitsessen wurde gestrichen.
      consult/meet happened 2025-03-03 calais: emmanuel-macron, keir-starmer
    en 2025-03-03 | The planned visit of Keir Starmer to Paris has been put off.
      consult/visit cancelled paris: keir-starmer
    de 2025-03-03 | Keir Starmer werde nicht zum Gipfel nach Paris reisen.
      consult/visit denied paris: keir-starmer
    fr 2025-03-03 | Keir Starmer devait se rendre à Paris, mais le voyage a été repoussé.
      consult/visit cancelled paris: keir-starmer
    """

  private static let orders = """
    en 2025-03-03 | The visit came a day after Keir Starmer spoke by phone with Emmanuel Macron.
      consult/call happened: emmanuel-macron, keir-starmer
    en 2025-03-03 | Keir Starmer and Emmanuel Macron, meeting in Calais, called for a truce.
      consult/meet happened calais: emmanuel-macron, keir-starmer
    en 2025-03-03 | Keir Starmer, in Paris for a visit, met Emmanuel Macron.
      consult/visit happened paris: keir-starmer
      consult/meet happened paris: emmanuel-macron, keir-starmer
    en 2025-03-03 | Keir Starmer and Emmanuel Macron met in Calais to discuss Syria.
      consult/meet happened calais: emmanuel-macron, keir-starmer
    en 2025-03-03 | Keir Starmer received a phone call from Emmanuel Macron.
      consult/call happened: emmanuel-macron, keir-starmer
    fr 2025-03-03 | Wang Yi est arrivé jeudi à Paris, où il doit être reçu par Emmanuel Macron.
      consult/visit happened 2025-02-27 paris: wang-yi
      consult/meet planned paris: host emmanuel-macron, wang-yi
    ru 2025-03-03 | Между Эмманюэлем Макроном и Киром Стармером состоялся телефонный разговор.
      consult/call happened: emmanuel-macron, keir-starmer
    uk 2025-03-03 | Між Еммануелем Макроном та Кіром Стармером відбулася телефонна розмова.
      consult/call happened: emmanuel-macron, keir-starmer
    de 2025-03-03 | Zwischen Emmanuel Macron und Keir Starmer fand ein Telefonat statt.
      consult/call happened: emmanuel-macron, keir-starmer
    ru 2025-03-03 | Эмманюэль Макрон прибыл в Лондон, где его принял Кир Стармер.
      consult/visit happened london: emmanuel-macron
      consult/meet happened: emmanuel-macron, host keir-starmer
    ru 2025-03-03 | Эмманюэль Макрон прибыл в Лондон, чтобы встретиться с Киром Стармером.
      consult/visit happened london: emmanuel-macron
      consult/meet planned: emmanuel-macron, keir-starmer
    uk 2025-03-03 | Еммануель Макрон прибув до Лондона, щоб зустрітися з Кіром Стармером.
      consult/visit happened london: emmanuel-macron
      consult/meet planned: emmanuel-macron, keir-starmer
    de 2025-03-03 | Emmanuel Macron flog nach London, um Keir Starmer zu treffen.
      consult/visit happened london: emmanuel-macron
      consult/meet planned: emmanuel-macron, keir-starmer
    """

  private static let names = """
    de 2025-03-03 | Emmanuel Macron empfängt am Freitag Merz in Paris.
      consult/meet planned 2025-03-07 paris: friedrich-merz, host emmanuel-macron
    de 2025-03-03 | Emmanuel Macron traf Parteifreund Merz in Paris.
      consult/meet happened paris: emmanuel-macron, friedrich-merz
    """
}
