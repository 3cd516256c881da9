import TestLexicon
import Testing

/// Whom names mean: in all their forms, alone, with an office, and when nobody listed them.
@Suite struct PersonTests {
  @Test(arguments: SentenceCase.table(forms)) func readsEveryFormOfAName(_ sentence: SentenceCase) {
    #expect(sentence.persons == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(context)) func tellsNamesakesByOfficeAndCountry(_ sentence: SentenceCase) {
    #expect(sentence.persons == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(others)) func leavesOtherPersonsAlone(_ sentence: SentenceCase) {
    #expect(sentence.persons == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(unknown)) func findsPersonsByEvidence(_ sentence: SentenceCase) {
    #expect(sentence.persons == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(spellings)) func readsForeignSpellings(_ sentence: SentenceCase) {
    #expect(sentence.persons == sentence.expected)
  }

  /// Bodies nobody listed are no persons, whatever office stands before them.
  @Test(arguments: SentenceCase.table(bodies)) func takesNoBodyForAPerson(_ sentence: SentenceCase) {
    #expect(sentence.persons.isEmpty)
  }

  private static let bodies = """
    en 2025-03-01 | The director of the ministry's Northern Department praised the Bremen Chamber of Crafts.
    en 2025-03-01 | Representatives of the Bremen Regional Chamber of Crafts arrived.
    uk 2025-03-01 | Представники Науково-дослідного інституту зустрілися з міністром.
    uk 2025-03-01 | Чиновники Обласного центру зустрілися з міністром.
    ru 2025-03-01 | Представители Городского центра встретились с министром.
    uk 2025-03-01 | Голова Обласного об'єднання зустрівся з міністром.
    uk 2025-03-01 | Очільник Приморської адміністрації зустрівся з міністром.
    ru 2025-03-01 | Глава Северного управления встретился с министром.
    ru 2025-03-01 | Представители Торгово-ремесленной палаты Бремена подписали соглашение.
    """

  @Test(arguments: SentenceCase.table(whole)) func readsNamesToTheirEnd(_ sentence: SentenceCase) {
    #expect(sentence.persons == sentence.expected)
  }

  /// Names that begin with somebody else's, are told by a people or by an office only one can hold.
  private static let whole = """
    uk 2025-03-01 | Він зустрівся з президентом Мухаммадом бін Заїдом Аль Нагаяном.
      Мухаммадом бін Заїдом Аль Нагаяном=mohamed-bin-zayed
    ru 2016-09-09 | Приехал спецпредставитель ООН по Сирии Стаффан да Мистура.
      Стаффан да Мистура=staffan-de-mistura
    fr 2025-03-01 | Le président du Conseil, Faurel Essozi Gnassenta a été reçu.
      Faurel Essozi Gnassenta=?Faurel Essozi Gnassenta
    de 2024-05-03 | Die Rede von Macron gefiel, die Partei von Scholz nicht, das Ende von Bidens Reise auch.
      Macron=emmanuel-macron
      Scholz=olaf-scholz
      Bidens=joe-biden
    de 2024-05-03 | Der Maler Ernst von Macron starb.
      Ernst von Macron=?Ernst von Macron
    uk 2018-05-30 | Генерал Кім Ен Чхоль прибув до КНДР.
      Кім Ен Чхоль=kim-yong-chol
    uk 2022-09-28 | Міністр закордонних справ Франції Картін Колонна приїхала.
      Картін Колонна=catherine-colonna
    ru 2025-03-01 | Приехал губернатор Заречья Владимир Осокоров.
      Владимир Осокоров=?Vladimir Osokorov
    ru 2025-03-01 | Выступил И. Ю. Осокоров. Потом П. Осокоров ушёл.
      И. Ю. Осокоров=?I. Yu. Osokorov
      П. Осокоров=?P. Osokorov
    fr 2025-03-01 | Il a vu le Togolais Faurel Gnassenta.
      Faurel Gnassenta=?Faurel Gnassenta
    fr 2025-03-01 | M. Robert Mollié est arrivé.
      Robert Mollié=?Robert Mollié
    de 2025-03-01 | Es kam ihr Ehemann Joachim Lorenzen.
      Joachim Lorenzen=?Joachim Lorenzen
    """

  private static let forms = """
    en 2025-03-01 | Sergey Shoigu's visit ended; Shoigu left.
      Sergey Shoigu=sergei-shoigu
      Shoigu=sergei-shoigu
    de 2025-03-01 | Die Rede Wladimir Putins war lang. Putins Sprecher schwieg.
      Wladimir Putins=vladimir-putin
      Putins=vladimir-putin
    fr 2025-03-01 | Le discours d'Emmanuel Macron était long. Macron a souri.
      Emmanuel Macron=emmanuel-macron
      Macron=emmanuel-macron
    ru 2025-03-01 | Речь Владимира Путина была долгой, Путиным довольны.
      Владимира Путина=vladimir-putin
      Путиным=vladimir-putin
    uk 2025-03-01 | Промову Володимира Зеленського слухали, Зеленським задоволені.
      Володимира Зеленського=volodymyr-zelenskyy
      Зеленським=volodymyr-zelenskyy
    uk 2025-03-01 | З Ангелою Меркель говорили, Меркель відповіла.
      Ангелою Меркель=angela-merkel
      Меркель=angela-merkel
    en 2025-03-01 | Hakan Fidan arrived. Fidan smiled.
      Hakan Fidan=hakan-fidan
      Fidan=hakan-fidan
    ru 2025-03-01 | Прибыл Хакан Фидан. С Фиданом говорили.
      Хакан Фидан=hakan-fidan
      Фиданом=hakan-fidan
    uk 2025-03-01 | Прибув Хакан Фідан. З Фіданом говорили.
      Хакан Фідан=hakan-fidan
      Фіданом=hakan-fidan
    de 2025-03-01 | Hakan Fidan kam. Fidan lächelte.
      Hakan Fidan=hakan-fidan
      Fidan=hakan-fidan
    fr 2025-03-01 | Hakan Fidan est arrivé. Fidan a souri.
      Hakan Fidan=hakan-fidan
      Fidan=hakan-fidan
    en 2024-05-01 | Xi Jinping listened; Xi nodded.
      Xi Jinping=xi-jinping
      Xi=xi-jinping
    de 2024-05-01 | Kim Jong-un hörte zu, Kim nickte.
      Kim Jong-un=kim-jong-un
      Kim=kim-jong-un
    ru 2024-05-01 | Си Цзиньпин слушал, Си кивнул.
      Си Цзиньпин=xi-jinping
      Си=xi-jinping
    uk 2024-05-01 | Сі Цзіньпін слухав, Сі кивнув.
      Сі Цзіньпін=xi-jinping
      Сі=xi-jinping
    """

  private static let context = """
    en 2024-05-01 | Foreign Minister Fidan smiled.
      Fidan=hakan-fidan
    de 2024-05-01 | Außenminister Fidan lächelte.
      Fidan=hakan-fidan
    fr 2024-05-01 | Le ministre Fidan a souri.
      Fidan=hakan-fidan
    ru 2024-05-01 | Министр иностранных дел Фидан улыбнулся.
      Фидан=hakan-fidan
    uk 2024-05-01 | Міністр закордонних справ Фідан усміхнувся.
      Фідан=hakan-fidan
    en 2023-12-01 | Lula received Brazil's vice president. British foreign secretary Cameron came.
      Lula=luiz-inacio-lula-da-silva
      Cameron=david-cameron
    en 2003-05-20 | Foreign Minister Ivanov spoke.
      Ivanov=igor-ivanov
    en 2003-05-20 | Russia's defence minister Ivanov spoke.
      Ivanov=sergei-ivanov
    en 1990-05-20 | President Bush spoke.
      Bush=george-h-w-bush
    en 2005-05-20 | President Bush spoke.
      Bush=george-w-bush
    de 2005-05-20 | US-Präsident Bush sprach.
      Bush=george-w-bush
    ru 2003-05-20 | Министр обороны России Иванов выступил.
      Иванов=sergei-ivanov
    uk 2003-05-20 | Міністр закордонних справ Росії Іванов виступив.
      Іванов=igor-ivanov
    fr 2003-05-20 | Le ministre russe de la Défense Ivanov a parlé.
      Ivanov=sergei-ivanov
    """

  private static let others = """
    de 2024-05-01 | Die Ministerin Petra Kelsing-Scholz traf Emmanuel Macron.
      Petra Kelsing-Scholz=?Petra Kelsing-Scholz
      Emmanuel Macron=emmanuel-macron
    en 2024-05-01 | Iraqi oil minister Tarvo Abdul-Ghani spoke.
      Tarvo Abdul-Ghani=?Tarvo Abdul-Ghani
    en 2024-05-01 | The Trump-Putin talks went on, and large Anti-Putin rallies too.
      Trump=donald-trump
      Putin=vladimir-putin
      Putin=vladimir-putin
    de 2024-05-01 | Minister Tarvo Kelsing sprach im Elvar-Perduzco-Saal.
      Tarvo Kelsing=?Tarvo Kelsing
    uk 2025-03-01 | Голова Полтавської обласної ради говорив, начальник Вінницької ОВА слухав.
    ru 2025-03-01 | Губернатор Тверской области молчал.
    en 2024-05-01 | The singer Bob Merz sang.
    de 2024-05-01 | Die Sängerin Petra Scholz trat auf.
      Petra Scholz=?Petra Scholz
    ru 2024-05-01 | Певица Ольга Путина пела.
    en 2024-05-20 | The harbour of Kelsing Bay and the Tarvo River froze.
    de 2024-05-20 | Der Große Preis von Kelsingen fiel aus.
    """

  private static let unknown = """
    en 2024-05-01 | The envoy, Mr. Tarvo Kelsing, opened the fair.
      Tarvo Kelsing=?Tarvo Kelsing
    de 2024-05-01 | Die Messe eröffnete Frau Dr. Tarva Kelsing.
      Tarva Kelsing=?Tarva Kelsing
    fr 2024-05-01 | M. Tarvo Ould Cheikh Kelsing a ouvert la foire.
      Tarvo Ould Cheikh Kelsing=?Tarvo Ould Cheikh Kelsing
    de 2024-05-01 | Der Botschafter von Chile in Berlin, Tarvo Kelsing, eröffnete die Messe.
      Tarvo Kelsing=?Tarvo Kelsing
    de 2024-05-01 | Die Messe eröffnete sein chilenischer Amtskollege Tarvo Kelsing.
      Tarvo Kelsing=?Tarvo Kelsing
    en 2024-05-01 | Juan Manuel Kelsing-Robles Perduzco, the ambassador of Chile, opened the fair.
      Juan Manuel Kelsing-Robles Perduzco=?Juan Manuel Kelsing-Robles Perduzco
    en 2024-05-01 | Deputy minister Tarvo Kelsing opened the fair. Kelsing spoke.
      Tarvo Kelsing=?Tarvo Kelsing
      Kelsing=?Tarvo Kelsing
    de 2024-05-01 | Der estnische Botschafter Tarvo Kelsing eröffnete die Messe. Kelsing sprach.
      Tarvo Kelsing=?Tarvo Kelsing
      Kelsing=?Tarvo Kelsing
    fr 2024-05-01 | L'ambassadeur Tarvo Kelsing a ouvert la foire. Kelsing a parlé.
      Tarvo Kelsing=?Tarvo Kelsing
      Kelsing=?Tarvo Kelsing
    fr 2024-05-01 | Le ministre letton des Affaires étrangères et du Commerce, Tarvo Kelsing, a souri.
      Tarvo Kelsing=?Tarvo Kelsing
    en 2024-05-01 | The Latvian foreign minister, Tarvo Kelsing, smiled.
      Tarvo Kelsing=?Tarvo Kelsing
    ru 2024-05-01 | Посол Тарво Кельсинг открыл ярмарку. Речь Кельсинга хвалили.
      Тарво Кельсинг=?Tarvo Kelsing
      Кельсинга=?Tarvo Kelsing
    uk 2024-05-01 | Посол Тарво Кельсінг відкрив ярмарок. Промову Кельсінга хвалили.
      Тарво Кельсінг=?Tarvo Kelsinh
      Кельсінга=?Tarvo Kelsinh
    ru 2024-05-01 | Президент В. В. Путин прибыл.
      Путин=vladimir-putin
    uk 2024-05-01 | Президент В. О. Зеленський прибув.
      Зеленський=volodymyr-zelenskyy
    ru 2024-05-01 | Выступил Сергей Викторович Лавров.
      Сергей Викторович Лавров=sergei-lavrov
    ru 2024-05-01 | Посол Пётр Ильич Гусаров выступил.
      Пётр Ильич Гусаров=?Pyotr Ilich Gusarov
    ru 2024-05-01 | Посол П. И. Гусаров выступил.
      П. И. Гусаров=?P. I. Gusarov
    en 2024-05-20 | Minister Tarvo Kelsing praised Ambassador Mirka Dolan. Kelsing and Dolan left.
      Tarvo Kelsing=?Tarvo Kelsing
      Mirka Dolan=?Mirka Dolan
      Kelsing=?Tarvo Kelsing
      Dolan=?Mirka Dolan
    en 2024-05-01 | Minister of IT Industry Ovel Kelsing spoke.
      Ovel Kelsing=?Ovel Kelsing
    en 2024-05-01 | Ambassador R. Tolliver spoke. Tolliver left.
      R. Tolliver=?R. Tolliver
      Tolliver=?R. Tolliver
    """

  private static let spellings = """
    en 2024-05-01 | Sergej Schoigu spoke.
      Sergej Schoigu=sergei-shoigu
    de 2024-05-01 | Sergueï Choïgou sprach.
      Sergueï Choïgou=sergei-shoigu
    en 2024-05-01 | Secretary Sergy Shoygu spoke.
      Sergy Shoygu=sergei-shoigu
    en 2024-05-20 | Chairman Si Jinping spoke.
      Si Jinping=xi-jinping
    de 2024-05-20 | Minister Sergei Schojgu sprach.
      Sergei Schojgu=sergei-shoigu
    de 2024-05-20 | Präsident Si Tsinpin sprach.
      Si Tsinpin=xi-jinping
    fr 2024-05-20 | Le ministre Serguei Shoigou a parlé.
      Serguei Shoigou=sergei-shoigu
    en 2024-05-20 | President Volodimir Zelenskij spoke.
      Volodimir Zelenskij=volodymyr-zelenskyy
    ru 2024-05-20 | Президент Володимир Зеленский выступил.
      Володимир Зеленский=volodymyr-zelenskyy
    uk 2024-05-20 | Президент Владімір Путін виступив.
      Владімір Путін=vladimir-putin
    """

  /// A name that is more likely damaged than spelled by another custom is marked as concluded.
  @Test(arguments: [
    ("Foreign ministry spokesman Lyni Jian spoke on Monday.", true),
    ("President Volodimir Zelenskij spoke on Monday.", false),
    ("President Volodymyr Zelenskyy spoke on Monday.", false),
  ])
  func marksDamagedNames(_ text: String, _ isInferred: Bool) {
    let mentions = TestLexicon.read(text, "en").mentions.filter { $0.rule != "adjective" }
    #expect(mentions.map(\.isInferred) == [isInferred])
  }
}
