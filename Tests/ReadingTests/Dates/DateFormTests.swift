import Reading
import Testing

/// Ways of writing dates, and what the words around them say about their time. Every text is read as published on
/// Friday, 28 February 2025.
struct DateFormTests {
  typealias Sample = DateReaderTests.Sample

  private func expect(_ sample: Sample, published: String? = "2025-02-28") {
    #expect(DateSamples.dates(sample.text, sample.language, published: published) == sample.dates)
  }

  @Test(arguments: [
    Sample("en", "They met on Monday and Tuesday.", "Monday and Tuesday=2025-02-24/2025-02-25"),
    Sample("en", "He will be there from Monday to Wednesday.", "Monday to Wednesday=2025-03-03/2025-03-05"),
    Sample("en", "They met on Monday and Thursday.", "Monday=2025-02-24", "Thursday=2025-02-27"),
    Sample("en", "They will talk on Monday or Tuesday.", "Monday=2025-03-03", "Tuesday=2025-03-04"),
    Sample("en", "It was on February 3 and 4, in Rome.", "February 3 and 4=2025-02-03/2025-02-04"),
    Sample("en", "It rained on 3 or 4 January 2025.", "3=2025-01-03", "4 January 2025=2025-01-04"),
    Sample("en", "It rained on 3, 4 and 5 January.", "3=2025-01-03", "4=2025-01-04", "5 January=2025-01-05"),
    Sample("de", "Am Mittwoch und Donnerstag tagte der Rat.", "Mittwoch und Donnerstag=2025-02-26/2025-02-27"),
    Sample(
      "de", "Von Montag bis Mittwoch nächster Woche ist er fort.",
      "Montag bis Mittwoch nächster Woche=2025-03-03/2025-03-05"),
    Sample("de", "Er war vom 5.–6.2. in Bonn.", "5.–6.2.=2025-02-05/2025-02-06"),
    Sample("de", "Er war vom 5.-6.2.2024 in Bonn.", "5.-6.2.2024=2024-02-05/2024-02-06"),
    Sample("de", "Er war am 5. und 6.2. in Bonn.", "5. und 6.2.=2025-02-05/2025-02-06"),
    Sample("de", "Er war am 5./6. Februar in Bonn.", "5./6. Februar=2025-02-05/2025-02-06"),
    Sample("fr", "Il se rendra jeudi et vendredi à Rome.", "jeudi et vendredi=2025-03-06/2025-03-07"),
    Sample("fr", "Le sommet des 13 et 14 janvier fut court.", "13 et 14 janvier=2025-01-13/2025-01-14"),
    Sample("fr", "La foire aura lieu du 4 au 8 octobre prochain.", "4 au 8 octobre prochain=2025-10-04/2025-10-08"),
    Sample("uk", "Форум тривав з 4 по 8 жовтня минулого року.", "4 по 8 жовтня минулого року=2024-10-04/2024-10-08"),
    Sample(
      "de", "Am 4. und 5. Mai vergangenen Jahres war er da.", "4. und 5. Mai vergangenen Jahres=2024-05-04/2024-05-05"),
    Sample("fr", "Il viendra le 8 ou le 9 juin.", "8=2025-06-08", "9 juin=2025-06-09"),
    Sample("uk", "Вони говорили 18 і 19 лютого.", "18 і 19 лютого=2025-02-18/2025-02-19"),
    Sample("uk", "У понеділок та вівторок була нарада.", "понеділок та вівторок=2025-02-24/2025-02-25"),
    Sample("ru", "Во вторник и среду они вели переговоры.", "вторник и среду=2025-02-25/2025-02-26"),
    Sample("ru", "Форум прошёл 31 января и 1 февраля.", "31 января и 1 февраля=2025-01-31/2025-02-01"),
  ])
  func takesAdjoiningDaysTogether(sample: Sample) { expect(sample) }

  @Test(arguments: [
    Sample("en", "The talks (15/01) failed.", "15/01=2025-01-15"),
    Sample(
      "en", "Choose 30 minutes on 02/20, 02/22 or 02/25.", "02/20=2025-02-20", "02/22=2025-02-22", "02/25=2025-02-25"),
    Sample("en", "It began on 2024 10 16.", "2024 10 16=2024-10-16"),
    Sample("en", "See September-2020-23 for more.", "September-2020-23=2020-09-23"),
    Sample("fr", "La réunion du 17 02 2024 est close.", "17 02 2024=2024-02-17"),
    Sample("fr", "Il est né le 18 08 78.", "18 08 78=1978-08-18"),
    Sample("fr", "Vu à Rome, 17/02, par deux témoins.", "17/02=2025-02-17"),
    Sample(
      "uk", "Збили літак 3 лютого, а 4-го було захоплено двох.", "3 лютого=2025-02-03", "4-го=2025-02-04"),
    Sample("ru", "Они были там 3 февраля, а 4-го вернулись.", "3 февраля=2025-02-03", "4-го=2025-02-04"),
    Sample("fr", "Il est né novembre 23 de 1987.", "novembre 23 de 1987=1987-11-23"),
    Sample("de", "Er kam am siebten vierten zurück.", "siebten vierten=2024-04-07"),
    Sample("de", "Das war am 7. Vierten 2023.", "7. Vierten 2023=2023-04-07"),
    Sample("de", "Am 12. Januar d. J. trafen sie sich.", "12. Januar d. J=2025-01-12"),
    Sample("uk", "Зустріч була 12 січня ц. р. у Відні.", "12 січня ц. р=2025-01-12"),
    Sample("ru", "Встреча была 12 января с. г. в Вене.", "12 января с. г=2025-01-12"),
    Sample("en", "It fell in two thousand and fifteen.", "two thousand and fifteen=2015"),
  ])
  func readsRareForms(sample: Sample) { expect(sample) }

  @Test(arguments: [
    Sample("en", "It came in the third month of 2021.", "third month of 2021=2021-03"),
    Sample("en", "Last year in July they met.", "Last year in July=2024-07"),
    Sample("uk", "Торік навесні вони зустрілися.", "Торік навесні=2024-21"),
    Sample("uk", "Минулого року в липні вони зустрілися.", "Минулого року в липні=2024-07"),
    Sample("ru", "В прошлом году в июле они виделись.", "прошлом году в июле=2024-07"),
    Sample("de", "Voriges Jahr im Juli trafen sie sich.", "Voriges Jahr im Juli=2024-07"),
    Sample("de", "In der zweiten Jahreshälfte 2024 sank er.", "zweiten Jahreshälfte 2024=2024-41"),
    Sample("de", "In den Neunzigerjahren war das anders.", "Neunzigerjahren=199X"),
    Sample("fr", "Dans les années trente, il vivait à Rome.", "années trente=193X"),
    Sample("fr", "Le 12 janvier dernier, ils se sont vus.", "12 janvier dernier=2025-01-12"),
    Sample("fr", "Il sera là avant la fin de l'année.", "la fin de l'année=2025~"),
    Sample("fr", "Ils se verront lundi en huit.", "lundi en huit=2025-03-10"),
    Sample("fr", "Ils se verront lundi en quinze.", "lundi en quinze=2025-03-17"),
    Sample("ru", "В начале нулевых он жил в Риме.", "В начале нулевых=200X~"),
    Sample("uk", "Навесні 217 до н. е. він воював.", "Навесні 217 до н. е.=-0216-21"),
  ])
  func readsPartsOfYears(sample: Sample) { expect(sample) }

  @Test(arguments: [
    Sample("de", "Am ersten Advent kam er.", "ersten Advent=2024-12-01"),
    Sample("de", "Zum Erntedankfest 2024 kam er.", "Erntedankfest 2024=2024-10-06"),
    Sample("en", "They met on Thanksgiving 2024.", "Thanksgiving 2024=2024-11-28"),
    Sample("en", "Shops were full on Black Friday 2023.", "Black Friday 2023=2023-11-24"),
    Sample("fr", "Ils étaient là à Thanksgiving 2024.", "Thanksgiving 2024=2024-11-28"),
    Sample("uk", "Великдень 2024 року був тихим.", "Великдень 2024 року=2024-05-05"),
    Sample("ru", "Пасха 2023 года была тихой.", "Пасха 2023 года=2023-04-16"),
    Sample("ru", "Пасха 2025 года будет тихой.", "Пасха 2025 года=2025-04-20"),
  ])
  func reckonsFeasts(sample: Sample) { expect(sample) }

  @Test(arguments: [
    Sample("en", "The then minister met her on July 7, and they will meet again.", "July 7=2024-07-07"),
    Sample("en", "These are the first talks since October.", "October=2024-10"),
    Sample("en", "Officials said Mr Blue will visit Rome on Tuesday.", "Tuesday=2025-03-04"),
    Sample(
      "de", "Er hatte ihn zuletzt im Juli getroffen, im Mai soll er nach Wien reisen.", "Juli=2024-07", "Mai=2025-05"),
    Sample(
      "de", "Er werde kommen, meldete die große staatliche Agentur des Landes am Donnerstag.", "Donnerstag=2025-02-27"),
    Sample("de", "Er kommt am Wochenende nach Bonn.", "Wochenende=2025-03-01/2025-03-02"),
    Sample("fr", "Dès lundi, il partira pour Oslo.", "lundi=2025-03-03"),
    Sample("fr", "Il l'a vu pour la dernière fois en octobre, et il le verra bientôt.", "octobre=2024-10"),
    Sample("uk", "Зустріч призначено на 20 грудня.", "20 грудня=2025-12-20"),
    Sample("ru", "Встреча назначена на 20 декабря.", "20 декабря=2025-12-20"),
    Sample("ru", "Накануне министр посетил Рим.", "Накануне=2025-02-27"),
    Sample("uk", "Напередодні президент відвідав Рим.", "Напередодні=2025-02-27"),
    Sample("uk", "Підсумки сьогоднішніх переговорів добрі.", "сьогоднішніх=2025-02-28"),
    Sample("en", "A meeting was announced for 2 June.", "2 June=2025-06-02"),
    Sample("de", "Ein Treffen wurde für den 2. Juni vereinbart.", "2. Juni=2025-06-02"),
    Sample("fr", "Une rencontre avait été convenue pour le 2 juin.", "2 juin=2025-06-02"),
    Sample("uk", "Про зустріч на 2 червня було повідомлено.", "2 червня=2025-06-02"),
    Sample("ru", "Была согласована встреча на 2 июня.", "2 июня=2025-06-02"),
    Sample("fr", "Il avait déjà rencontré son collègue en février.", "février=2025-02"),
    Sample("fr", "Après une journée de mercredi bien remplie, il est parti.", "mercredi=2025-02-26"),
    Sample("en", "During the meeting on July 7, he had asked for it.", "July 7=2024-07-07"),
    Sample("uk", "Перші переговори розпочали 9 червня.", "9 червня=2024-06-09"),
    Sample("en", "They met last Thursday.", "last Thursday=2025-02-20"),
    Sample("en", "They spoke on Saturday, February 21.", "Saturday, February 21=2025-02-21"),
  ])
  func weighsTheWordsAround(sample: Sample) { expect(sample) }

  @Test(arguments: [
    Sample("en", "Every Monday he calls."), Sample("de", "Jeden Montag ruft er an."),
    Sample("fr", "Chaque lundi, il appelle."), Sample("uk", "Він дзвонить кожного понеділка."),
    Sample("ru", "Он звонит каждый понедельник."),
    Sample("uk", "Їх мало стати 1400 до кінця року.", "до кінця року=2025~"),
    Sample("de", "Es waren 1700 im vergangenen Jahr.", "vergangenen Jahr=2024"),
    Sample("de", "Ein Menü zum Thema „Weihnachten“ folgte."), Sample("en", "They work 24/7 and did 1/2 of it."),
    Sample("fr", "Appelez le 01 42 18 08 78."), Sample("fr", "Les notes 18/20 et 05/06 sont bonnes."),
    Sample("en", "The numbers 12 10 20 came up."), Sample("ru", "Тел. 22 08 78 занят."),
  ])
  func passesOverWhatIsNoDate(sample: Sample) { expect(sample) }

  @Test(arguments: [
    Sample("en", "In 2015 they met twice. On 5 May they signed.", "2015=2015", "5 May=2015-05-05?"),
    Sample(
      "de", "Der Besuch vom 18. bis 22. Mai 1973 war lang. Am 19. Mai sprach er.",
      "18. bis 22. Mai 1973=1973-05-18/1973-05-22", "19. Mai=1973-05-19?"),
    Sample("uk", "Він прибув у суботу.", "суботу=?"),
  ])
  func readsTextsWithoutDate(sample: Sample) { expect(sample, published: nil) }

  @Test(arguments: [
    ("en", "These were the first talks since October."), ("de", "Er reiste erstmals seit seinem Antritt im Juni."),
    ("fr", "C'est la première rencontre depuis octobre."), ("uk", "Вони зустрілися вперше з 2019 року."),
    ("ru", "Они встретились впервые с 2019 года."), ("de", "Seit dem Beginn der Gespräche im Mai war er zweimal da."),
  ])
  func tellsBeginningsFromEvents(language: String, text: String) throws {
    let date = try #require(DateSamples.read(text, language, published: "2025-02-28").dates.first)
    #expect(date.flags.contains(.beginning))
    #expect(!date.canDateEvents)
  }

  @Test(arguments: [
    ("en", "Since Monday they have talked."), ("de", "Seit Montag verhandeln sie."),
    ("en", "They last held a phone call on September 11."),
  ])
  func leavesTheBeginningOfWhatGoesOn(language: String, text: String) throws {
    #expect(try #require(DateSamples.read(text, language, published: "2025-02-28").dates.first).canDateEvents)
  }
}
