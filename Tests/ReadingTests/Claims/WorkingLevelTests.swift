import TestLexicon
import Testing

/// Contacts told by capitals, envoys, ministries and delegations rather than by names.
@Suite struct WorkingLevelTests {
  @Test(arguments: SentenceCase.table(levels)) func tellsStatesByTheirOfficials(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(summons)) func tellsWhoSummonedWhom(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(envoys)) func tellsTheEnvoyFromWhomHeServes(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(phrases)) func endsPhrasesWhereOthersBegin(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  private static let levels = """
    ru 2025-03-03 | В Осло прошли консультации на уровне заместителей министров иностранных дел Японии и Канады.
      consult/talks happened oslo: canada, japan
    uk 2025-03-03 | Японія та Канада провели переговори на рівні міністрів оборони.
      consult/talks happened: canada, japan
    ru 2025-03-03 | Япония отменила встречу с Канадой на уровне министров обороны.
      consult/meet cancelled: canada, japan
    uk 2025-03-03 | У форматі заступників міністрів закордонних справ відбулися консультації Японії й Канади.
      consult/talks happened: canada, japan
    en 2025-03-03 | Tokyo and Ottawa intend to hold working-level talks in Oslo.
      consult/talks planned oslo: canada, japan
    fr 2025-03-03 | Tokyo et Ottawa ont l'intention de tenir des pourparlers techniques à Oslo.
      consult/talks planned oslo: canada, japan
    ru 2025-03-03 | Токио и Оттава намерены провести рабочие переговоры в Осло.
      consult/talks planned oslo: canada, japan
    uk 2025-03-03 | Токіо й Оттава мають намір провести робочі переговори в Осло.
      consult/talks planned oslo: canada, japan
    ru 2025-03-03 | Представители Токио встретились с делегацией Оттавы.
      consult/meet happened: canada, japan
    fr 2025-03-03 | Des représentants du Japon et du Canada se sont réunis à Oslo.
      consult/meet happened oslo: canada, japan
    fr 2025-03-03 | Lundi, des délégations du Japon et du Canada se sont rencontrées à Oslo.
      consult/meet happened 2025-03-03 oslo: canada, japan
    uk 2025-03-03 | Чотиристороння зустріч Японія – Канада – Індія – Бразилія відбулася в Осло.
      consult/meet happened oslo: brazil, canada, india, japan
    fr 2025-03-03 | Le sommet Macron-Starmer de Calais a été annulé.
      consult/meet cancelled: emmanuel-macron, keir-starmer
    fr 2025-03-03 | La délégation japonaise est arrivée à la résidence de l'ambassadeur du Canada à Oslo, où les deux
      | pays tiendront une réunion.
      consult/visit happened oslo: japan
      consult/meet planned oslo: canada, japan
    """

  private static let summons = """
    ru 2025-03-03 | Посол Бразилии вызван в МИД Японии.
      consult/meet happened: brazil, host foreign-ministry-of-japan
    uk 2025-03-03 | Посла Бразилії викликали до МЗС Японії.
      consult/meet happened: brazil, host foreign-ministry-of-japan
    uk 2025-03-03 | До МЗС Японії викликано тимчасового повіреного в справах Бразилії.
      consult/meet happened: brazil, host foreign-ministry-of-japan
    ru 2025-03-03 | МИД Японии вызвал временного поверенного в делах Бразилии.
      consult/meet happened: brazil, host foreign-ministry-of-japan
    ru 2025-03-03 | Эмманюэль Макрон принял верительные грамоты у послов Бразилии и Японии.
      consult/meet happened: brazil, emmanuel-macron, japan
    """

  private static let envoys = """
    ru 2025-03-03 | Спецпосланник Дональда Трампа планирует посетить Осло.
      consult/visit planned oslo: united-states
    ru 2025-03-03 | Спецпосланник Трампа Стив Уиткофф посетил Осло.
      consult/visit happened oslo: steve-witkoff
    fr 2025-03-03 | L'envoyé spécial de Donald Trump doit se rendre à Oslo.
      consult/visit planned oslo: united-states
    ru 2025-03-03 | Осло посетит спецпосланник лидера КНДР Ким Чен Ына.
      consult/visit planned oslo: north-korea
    fr 2025-03-03 | L'envoyé spécial du président américain Donald Trump est arrivé à Oslo.
      consult/visit happened oslo: united-states
    fr 2025-03-03 | Le président français et celui du Brésil, Luiz Inácio Lula da Silva, se sont parlé lundi.
      consult/call happened 2025-03-03: emmanuel-macron, luiz-inacio-lula-da-silva
    """

  private static let phrases = """
    ru 2025-03-03 | На полях Генассамблеи ООН Макрон встретился с Киром Стармером.
      consult/meet happened: emmanuel-macron, keir-starmer
    fr 2025-03-03 | Avant la réunion, Tokyo et Ottawa ont tenu des consultations.
      consult/talks happened: canada, japan
    fr 2025-03-03 | Les deux présidents Emmanuel Macron et Luiz Inácio Lula da Silva se sont entretenus à Oslo.
      consult/meet happened oslo: emmanuel-macron, luiz-inacio-lula-da-silva
    uk 2025-03-03 | За словами міністра, Макрон проводить консультації з Кіром Стармером.
      consult/talks happened: emmanuel-macron, keir-starmer
    fr 2025-03-03 | Jean-Noël Barrot s'est entretenu avec Keir Starmer.
      consult/meet happened: jean-noel-barrot, keir-starmer
    fr 2025-03-03 | Emmanuel Macron a appelé Keir Starmer à signer l'accord.
      request happened: source emmanuel-macron, target keir-starmer
    fr 2025-03-03 | La Chine a appelé Israël à la retenue.
      request happened: source china, target israel
    fr 2025-03-03 | Emmanuel Macron a reçu un appel de Keir Starmer.
      consult/call happened: emmanuel-macron, keir-starmer
    fr 2025-03-03 | Le Figaro rappelle le déplacement effectué, lundi dernier à Oslo, par Keir Starmer.
      consult/visit happened 2025-02-24 oslo: keir-starmer
    fr 2025-03-03 | Keir Starmer devait venir à Oslo en visite officielle en mai.
      consult/visit planned 2025-05 oslo: keir-starmer
    fr 2025-03-03 | En marge du sommet du G20, Emmanuel Macron entend rétablir des relations personnelles avec Keir Starmer.
    uk 2025-03-03 | Емманюель Макрон має намір провести переговори з лідерами Європи. Вчора він прийняв Кіра Стармера.
      consult/meet happened 2025-03-02: host emmanuel-macron, keir-starmer
    uk 2025-03-03 | Олаф Шольц прочитав повідомлення служби Емманюеля Макрона за підсумками його переговорів з Кіром
      | Стармером.
      consult/talks happened: emmanuel-macron, keir-starmer
    ru 2025-03-03 | Олаф Шольц посетил Осло, в ходе визита Эмманюэль Макрон провёл переговоры с Киром Стармером.
      consult/visit happened oslo: olaf-scholz
      consult/talks happened: emmanuel-macron, keir-starmer
    fr 2025-03-03 | Li Qiang a reçu Joe Biden à Oslo. Un sommet entre les deux chefs d'État se tiendra en mai.
      consult/meet happened oslo: host li-qiang, joe-biden
      consult/meet planned 2025-05: joe-biden, xi-jinping
    fr 2025-03-03 | Emmanuel Macron s'est entretenu avec Keir Starmer, puis avec Friedrich Merz.
      consult/meet happened: emmanuel-macron, keir-starmer
      consult/meet happened: emmanuel-macron, friedrich-merz
    fr 2025-03-03 | Après avoir reçu Keir Starmer, Emmanuel Macron s'est entretenu avec Friedrich Merz.
      consult/meet happened: host emmanuel-macron, keir-starmer
      consult/meet happened: emmanuel-macron, friedrich-merz
    fr 2025-03-03 | Emmanuel Macron et Friedrich Merz ont coprésidé le conseil à Toulon.
      consult/meet happened toulon: emmanuel-macron, friedrich-merz
    ru 2025-03-03 | Визит Нарендры Моди в Киев стал первым визитом индийского премьера с 1992 года.
      consult/visit happened kyiv: narendra-modi
    uk 2025-03-03 | Візит Нарендри Моді до Києва став першим візитом індійського прем'єра з 1992 року.
      consult/visit happened kyiv: narendra-modi
    en 2025-03-03 | Emmanuel Macron met Keir Starmer and then Friedrich Merz.
      consult/meet happened: emmanuel-macron, keir-starmer
      consult/meet happened: emmanuel-macron, friedrich-merz
    ru 2025-03-03 | Эмманюэль Макрон встретился с Киром Стармером, а затем с Фридрихом Мерцем.
      consult/meet happened: emmanuel-macron, keir-starmer
      consult/meet happened: emmanuel-macron, friedrich-merz
    """
}
