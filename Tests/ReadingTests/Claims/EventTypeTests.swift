import TestLexicon
import Testing

/// Every kind of event in every language: a sentence that reports it, and one that uses its words without reporting it.
@Suite struct EventTypeTests {
  static let languages = ["de", "en", "fr", "ru", "uk"]

  @Test(arguments: SentenceCase.table(reported)) func isReported(_ sentence: SentenceCase) {
    for expected in sentence.expected { #expect(sentence.allEvents.contains(expected)) }
  }

  /// The expected lines name kinds that must not be found.
  @Test(arguments: SentenceCase.table(unreported)) func isNotReported(_ sentence: SentenceCase) {
    let found = Set(sentence.allEvents.map(Self.kind))
    for kind in sentence.expected { #expect(!found.contains(kind)) }
  }

  @Test(arguments: [SentenceCase.table(reported), SentenceCase.table(unreported)])
  func coversEveryKindInEveryLanguage(_ cases: [SentenceCase]) {
    for kind in Self.kinds {
      let languages = cases.filter { $0.expected.contains { Self.kind($0) == kind } }.map(\.language)
      #expect(Set(languages).isSuperset(of: Self.languages), "\(kind) in \(languages)")
    }
  }

  private static let kinds = [
    "agree/sign", "consult/call", "consult/visit", "aid/military", "mobilize/troops", "accuse", "threaten", "sanction",
    "state", "appoint",
  ]

  private static func kind(_ event: String) -> String {
    String(event.prefix { $0 != " " })
  }

  static let reported = """
    en 2024-06-21 | Russia and North Korea signed a treaty in Pyongyang on 19 June.
      agree/sign happened 2024-06-19 pyongyang: north-korea, russia
    de 2024-06-21 | Russland und Nordkorea haben am 19. Juni in Pjöngjang einen Vertrag unterzeichnet.
      agree/sign happened 2024-06-19 pyongyang: north-korea, russia
    fr 2024-06-21 | La Russie et la Corée du Nord ont signé un traité à Pyongyang le 19 juin.
      agree/sign happened 2024-06-19 pyongyang: north-korea, russia
    uk 2024-06-21 | Росія та Північна Корея підписали договір у Пхеньяні 19 червня.
      agree/sign happened 2024-06-19 pyongyang: north-korea, russia
    ru 2024-06-21 | Россия и КНДР подписали договор в Пхеньяне 19 июня.
      agree/sign happened 2024-06-19 pyongyang: north-korea, russia
    en 2025-01-20 | Xi Jinping and Donald Trump spoke by phone on 17 January.
      consult/call happened 2025-01-17: donald-trump, xi-jinping
    de 2025-01-20 | Xi Jinping und Donald Trump telefonierten am 17. Januar.
      consult/call happened 2025-01-17: donald-trump, xi-jinping
    fr 2025-01-20 | Xi Jinping et Donald Trump se sont parlé au téléphone le 17 janvier.
      consult/call happened 2025-01-17: donald-trump, xi-jinping
    uk 2025-01-20 | Сі Цзіньпін і Дональд Трамп поговорили телефоном 17 січня.
      consult/call happened 2025-01-17: donald-trump, xi-jinping
    ru 2025-01-20 | Си Цзиньпин и Дональд Трамп поговорили по телефону 17 января.
      consult/call happened 2025-01-17: donald-trump, xi-jinping
    en 2024-05-20 | Vladimir Putin flew to Beijing on 16 May.
      consult/visit happened 2024-05-16 beijing: vladimir-putin
    de 2024-05-20 | Wladimir Putin reiste am 16. Mai nach Peking.
      consult/visit happened 2024-05-16 beijing: vladimir-putin
    fr 2024-05-20 | Vladimir Poutine s'est rendu à Pékin le 16 mai.
      consult/visit happened 2024-05-16 beijing: vladimir-putin
    uk 2024-05-20 | Володимир Путін прибув до Пекіна 16 травня.
      consult/visit happened 2024-05-16 beijing: vladimir-putin
    ru 2024-05-20 | Владимир Путин прилетел в Пекин 16 мая.
      consult/visit happened 2024-05-16 beijing: vladimir-putin
    en 2023-10-20 | North Korea supplied Russia with artillery shells.
      aid/military happened: source north-korea, target russia
    de 2023-10-20 | Nordkorea hat Russland Artilleriegranaten geliefert.
      aid/military happened: source north-korea, target russia
    fr 2023-10-20 | La Corée du Nord a livré des obus à la Russie.
      aid/military happened: source north-korea, target russia
    uk 2023-10-20 | Північна Корея поставила Росії артилерійські снаряди.
      aid/military happened: source north-korea, target russia
    ru 2023-10-20 | КНДР поставила России артиллерийские снаряды.
      aid/military happened: source north-korea, target russia
    en 2024-10-20 | North Korea sent troops to Russia.
      mobilize/troops happened: source north-korea, target russia
    de 2024-10-20 | Nordkorea hat Soldaten nach Russland entsandt.
      mobilize/troops happened: source north-korea, target russia
    fr 2024-10-20 | La Corée du Nord a envoyé des troupes en Russie.
      mobilize/troops happened: source north-korea, target russia
    uk 2024-10-20 | Північна Корея направила війська до Росії.
      mobilize/troops happened: source north-korea, target russia
    ru 2024-10-20 | КНДР направила войска в Россию.
      mobilize/troops happened: source north-korea, target russia
    en 2024-10-20 | South Korea blamed Pyongyang for the leaflets.
      accuse happened: source south-korea, target north-korea
    de 2024-10-20 | Südkorea warf Nordkorea Sabotage vor.
      accuse happened: source south-korea, target north-korea
    fr 2024-10-20 | La Corée du Sud a accusé la Corée du Nord de sabotage.
      accuse happened: source south-korea, target north-korea
    uk 2024-10-20 | Південна Корея звинуватила Північну Корею в диверсії.
      accuse happened: source south-korea, target north-korea
    ru 2024-10-20 | Южная Корея обвинила КНДР в диверсии.
      accuse happened: source south-korea, target north-korea
    en 2024-10-20 | Iran threatened Israel with retaliation.
      threaten happened: source iran, target israel
    de 2024-10-20 | Der Iran drohte Israel mit Vergeltung.
      threaten happened: source iran, target israel
    fr 2024-10-20 | L'Iran a menacé Israël de représailles.
      threaten happened: source iran, target israel
    uk 2024-10-20 | Іран пригрозив Ізраїлю відплатою.
      threaten happened: source iran, target israel
    ru 2024-10-20 | Иран пригрозил Израилю возмездием.
      threaten happened: source iran, target israel
    en 2024-10-20 | Japan imposed sanctions on North Korea.
      sanction happened: source japan, target north-korea
    de 2024-10-20 | Japan verhängte Sanktionen gegen Nordkorea.
      sanction happened: source japan, target north-korea
    fr 2024-10-20 | Le Japon a imposé des sanctions à la Corée du Nord.
      sanction happened: source japan, target north-korea
    uk 2024-10-20 | Японія запровадила санкції проти Північної Кореї.
      sanction happened: source japan, target north-korea
    ru 2024-10-20 | Япония ввела санкции против КНДР.
      sanction happened: source japan, target north-korea
    en 2024-10-20 | Sergei Lavrov stressed that the treaty was defensive.
      state happened: source sergei-lavrov
    de 2024-10-20 | Sergej Lawrow betonte, der Vertrag diene der Verteidigung.
      state happened: source sergei-lavrov
    fr 2024-10-20 | Sergueï Lavrov a souligné que le traité était défensif.
      state happened: source sergei-lavrov
    uk 2024-10-20 | Сергій Лавров наголосив, що договір є оборонним.
      state happened: source sergei-lavrov
    ru 2024-10-20 | Сергей Лавров подчеркнул, что договор носит оборонительный характер.
      state happened: source sergei-lavrov
    en 2024-09-06 | Andrii Sybiha was appointed foreign minister on 5 September.
      appoint happened 2024-09-05: target andrii-sybiha
    de 2024-09-06 | Andrij Sybiha wurde am 5. September zum Außenminister ernannt.
      appoint happened 2024-09-05: target andrii-sybiha
    fr 2024-09-06 | Andrii Sybiha a été nommé ministre des Affaires étrangères le 5 septembre.
      appoint happened 2024-09-05: target andrii-sybiha
    uk 2024-09-06 | Андрія Сибігу 5 вересня призначили міністром закордонних справ.
      appoint happened 2024-09-05: target andrii-sybiha
    ru 2024-09-06 | Андрей Сибига 5 сентября был назначен министром иностранных дел.
      appoint happened 2024-09-05: target andrii-sybiha
    """

  static let unreported = """
    en 2024-05-20 | Russia and China signed up for the tournament.
      agree/sign
    de 2024-05-20 | Russland und China haben ein Zeichen gesetzt.
      agree/sign
    fr 2024-05-20 | La Russie et la Chine sont d'accord sur ce point.
      agree/sign
    uk 2024-05-20 | Росія та Китай підписалися на цей канал.
      agree/sign
    ru 2024-05-20 | Россия и Китай подписались на этот канал.
      agree/sign
    en 2024-05-20 | Emmanuel Macron called the proposal of Olaf Scholz brave.
      consult/call
    de 2024-05-20 | Emmanuel Macron nannte den Anruf aus Berlin mutig.
      consult/call
    fr 2024-05-20 | Emmanuel Macron a jugé l'appel de Berlin courageux.
      consult/call
    uk 2024-05-20 | Еммануель Макрон купив новий телефон у Парижі.
      consult/call
    ru 2024-05-20 | Эмманюэль Макрон купил новый телефон в Париже.
      consult/call
    en 2024-05-20 | Many tourists visited the website of Beijing.
      consult/visit
    de 2024-05-20 | Viele Touristen besuchten die Internetseite Pekings.
      consult/visit
    fr 2024-05-20 | De nombreux touristes ont visité Pékin.
      consult/visit
    uk 2024-05-20 | Тисячі туристів відвідали Пекін.
      consult/visit
    ru 2024-05-20 | Тысячи туристов посетили Пекин.
      consult/visit
    en 2024-05-20 | North Korea supplied Russia with textiles.
      aid/military
    de 2024-05-20 | Nordkorea hat Russland Textilien geliefert.
      aid/military
    fr 2024-05-20 | La Corée du Nord a livré des textiles à la Russie.
      aid/military
    uk 2024-05-20 | Північна Корея поставила Росії текстиль.
      aid/military
    ru 2024-05-20 | КНДР поставила России текстиль.
      aid/military
    en 2024-05-20 | North Korea sent a football team to Russia.
      mobilize/troops
    de 2024-05-20 | Nordkorea hat eine Fußballmannschaft nach Russland entsandt.
      mobilize/troops
    fr 2024-05-20 | La Corée du Nord a envoyé une équipe de football en Russie.
      mobilize/troops
    uk 2024-05-20 | Північна Корея направила футбольну команду до Росії.
      mobilize/troops
    ru 2024-05-20 | КНДР направила футбольную команду в Россию.
      mobilize/troops
    en 2024-05-20 | South Korea accepted the explanation of North Korea.
      accuse
    de 2024-05-20 | Südkorea stellte Nordkorea neue Hilfe in Aussicht.
      accuse
    fr 2024-05-20 | La Corée du Sud a accusé réception de la lettre.
      accuse
    uk 2024-05-20 | Південна Корея зустріла Північну Корею у фіналі.
      accuse
    ru 2024-05-20 | Южная Корея встретила КНДР в финале.
      accuse
    en 2024-05-20 | Iran and Israel are threatened by drought.
      threaten
    de 2024-05-20 | Iran und Israel sind von Dürre bedroht.
      threaten
    fr 2024-05-20 | La sécheresse menace.
      threaten
    uk 2024-05-20 | Посуха стала загрозою для врожаю.
      threaten
    ru 2024-05-20 | Засуха стала угрозой для урожая.
      threaten
    en 2024-05-20 | The court imposed a fine on the company.
      sanction
    de 2024-05-20 | Japan verhängte ein Tempolimit.
      sanction
    fr 2024-05-20 | Le Japon a imposé le port du casque.
      sanction
    uk 2024-05-20 | Японія запровадила нову залізничну лінію.
      sanction
    ru 2024-05-20 | Япония ввела в строй новую линию метро.
      sanction
    en 2024-05-20 | The emphasis of the treaty was on defence.
      state
    de 2024-05-20 | Der Vertrag sagt nichts über Zölle.
      state
    fr 2024-05-20 | Le traité ne dit rien des droits de douane.
      state
    uk 2024-05-20 | У договорі нічого не сказано про мита.
      state
    ru 2024-05-20 | В договоре ничего не сказано о пошлинах.
      state
    en 2024-05-20 | Boris Pistorius appointed a day for the talks.
      appoint
    de 2024-05-20 | Die Sitzung wurde für Montag anberaumt.
      appoint
    fr 2024-05-20 | Le navire, nommé d'après Paris, a coulé.
      appoint
    uk 2024-05-20 | Зустріч призначили на понеділок.
      appoint
    ru 2024-05-20 | Встречу назначили на понедельник.
      appoint
    """
}
