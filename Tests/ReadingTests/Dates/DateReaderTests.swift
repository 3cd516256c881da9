import Reading
import Testing

/// Every text is read as published on Friday, 28 February 2025.
struct DateReaderTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let language: String
    let text: String
    let dates: [String]

    init(_ language: String, _ text: String, _ dates: String...) {
      self.language = language
      self.text = text
      self.dates = dates
    }

    var testDescription: String { "\(language): \(text)" }
  }

  private func expect(_ sample: Sample, published: String? = "2025-02-28") {
    #expect(DateSamples.dates(sample.text, sample.language, published: published) == sample.dates)
  }

  @Test(arguments: [
    Sample("en", "They met on 27 February 2025.", "27 February 2025=2025-02-27"),
    Sample("en", "They met on February 27, 2025, in Oslo.", "February 27, 2025=2025-02-27"),
    Sample("en", "They met on the 3rd of March 2024.", "3rd of March 2024=2024-03-03"),
    Sample("en", "A filing of 2024-11-05 says so.", "2024-11-05=2024-11-05"),
    Sample("en", "It opened on 11/05/2024.", "11/05/2024=2024-11-05"),
    Sample("en", "It was signed in November 2024.", "November 2024=2024-11"),
    Sample("en", "It was signed in 2019.", "2019=2019"),
    Sample("de", "Sie trafen sich am 27. Februar 2025.", "27. Februar 2025=2025-02-27"),
    Sample("de", "Insbesondere am 27.\nFebruar sprachen beide.", "27.\nFebruar=2025-02-27"),
    Sample("de", "Das Papier vom 03.12.2024 liegt vor.", "03.12.2024=2024-12-03"),
    Sample("de", "Bis zum 14.03. soll es fertig sein.", "14.03.=2025-03-14"),
    Sample("de", "Er wurde 1951 in Köln geboren.", "1951=1951"),
    Sample("fr", "Ils se sont vus le 1er mars 2024 à Paris.", "1er mars 2024=2024-03-01"),
    Sample("fr", "La loi date de juin 2017.", "juin 2017=2017-06"),
    Sample("uk", "Зустріч відбулася 27 лютого 2025 року.", "27 лютого 2025 року=2025-02-27"),
    Sample("uk", "Указ від 03.12.2024 чинний.", "03.12.2024=2024-12-03"),
    Sample("uk", "Це сталося в лютому 2022 року.", "лютому 2022 року=2022-02"),
    Sample("ru", "Встреча прошла 27-го февраля 2025 года.", "27-го февраля 2025 года=2025-02-27"),
    Sample("ru", "Закон приняли в 2014 году.", "2014 году=2014"),
    Sample("ru", "Двадцать восьмого февраля 2025 года.", "Двадцать восьмого февраля 2025 года=2025-02-28"),
  ])
  func readsFullDates(sample: Sample) { expect(sample) }

  @Test(arguments: [
    Sample("en", "They met on February 20.", "February 20=2025-02-20"),
    Sample("en", "They met on Nov. 5 in Rome.", "Nov. 5=2024-11-05"),
    Sample("en", "They will meet on May 9.", "May 9=2025-05-09"),
    Sample("de", "Am 15. November einigten sie sich.", "15. November=2024-11-15"),
    Sample("de", "Am 9. Mai wird er nach Paris reisen.", "9. Mai=2025-05-09"),
    Sample("fr", "Le 15 novembre, ils ont signé.", "15 novembre=2024-11-15"),
    Sample("uk", "15 листопада вони підписали угоду.", "15 листопада=2024-11-15"),
    Sample("ru", "В июле он был в Пекине.", "июле=2024-07"),
    Sample("ru", "Осенью 2023 г. об этом писали.", "Осенью 2023 г.=2023-23"),
    Sample("uk", "Навесні 2024 року допомога зросла.", "Навесні 2024 року=2024-21"),
    Sample("en", "KYIV, February 26 (Agency) - The talks ended.", "February 26=2025-02-26"),
  ])
  func findsTheYearNearPublication(sample: Sample) { expect(sample) }

  @Test(arguments: [
    Sample("en", "He left yesterday.", "yesterday=2025-02-27"),
    Sample("en", "He left the day before yesterday.", "the day before yesterday=2025-02-26"),
    Sample("en", "On Monday he spoke.", "Monday=2025-02-24"),
    Sample("en", "He will speak on Monday.", "Monday=2025-03-03"),
    Sample("en", "Last month he spoke.", "Last month=2025-01"),
    Sample("en", "A decision fell two weeks ago.", "two weeks ago=2025-02-14~"),
    Sample("en", "It was agreed in late January.", "late January=2025-01~"),
    Sample("en", "It came next week Tuesday.", "next week Tuesday=2025-03-04"),
    Sample("de", "Gestern Abend sprach er.", "Gestern Abend=2025-02-27"),
    Sample("de", "Am Montagabend sprach er.", "Montagabend=2025-02-24"),
    Sample("de", "In der vergangenen Woche sprach er.", "vergangenen Woche=2025-02-17/2025-02-23"),
    Sample("de", "Vor drei Tagen sprach er.", "Vor drei Tagen=2025-02-25"),
    Sample("de", "Ende nächsten Jahres ist Schluss.", "Ende nächsten Jahres=2026~"),
    Sample("de", "Mehr als im Vorjahr.", "Vorjahr=2024"),
    Sample("fr", "Il a parlé jeudi dernier.", "jeudi dernier=2025-02-20"),
    Sample("fr", "Le mois prochain sera décisif.", "mois prochain=2025-03"),
    Sample("fr", "Il y a deux jours, il est parti.", "Il y a deux jours=2025-02-26"),
    Sample("fr", "À la mi-septembre, il est parti.", "À la mi-septembre=2024-09~"),
    Sample("uk", "Минулого понеділка він виступив.", "Минулого понеділка=2025-02-24"),
    Sample("uk", "Наступного тижня буде рішення.", "Наступного тижня=2025-03-03/2025-03-09"),
    Sample("uk", "Торік було гірше.", "Торік=2024"),
    Sample("uk", "Три дні тому він виступив.", "Три дні тому=2025-02-25"),
    Sample("uk", "Це почалося на початку жовтня.", "на початку жовтня=2024-10~"),
    Sample("ru", "В следующем месяце будет встреча.", "следующем месяце=2025-03"),
    Sample("ru", "Неделю назад он уехал.", "Неделю назад=2025-02-21~"),
    Sample("ru", "В апреле этого года он уехал.", "апреле этого года=2025-04"),
    Sample("fr", "Ce mois-ci, il est parti.", "Ce mois-ci=2025-02"),
    Sample("ru", "В среду он уехал.", "среду=2025-02-26"),
    Sample("ru", "В воскресном обращении он сказал это.", "воскресном=2025-02-23"),
  ])
  func countsFromPublication(sample: Sample) { expect(sample) }

  @Test(arguments: [
    Sample("en", "He leaves for Rome on Monday.", "Monday=2025-03-03"),
    Sample("de", "Am Dienstag empfängt er seinen Kollegen.", "Dienstag=2025-03-04"),
    Sample("fr", "Il reçoit mardi son homologue.", "mardi=2025-03-04"),
    Sample("ru", "Он прибывает в Рим во вторник.", "вторник=2025-03-04"),
    Sample("uk", "Він прибуває до Рима у вівторок.", "вівторок=2025-03-04"),
    Sample("de", "Er werde bald kommen, teilte er am Donnerstag mit.", "Donnerstag=2025-02-27"),
    Sample("en", "He will come soon, he said on Thursday.", "Thursday=2025-02-27"),
    Sample("ru", "Он приедет и будет говорить, сообщил он в четверг.", "четверг=2025-02-27"),
    Sample("en", "They will talk in the coming two weeks.", "coming two weeks=2025-03-14~"),
    Sample("fr", "Ils parleront dans les trois prochaines semaines.", "trois prochaines semaines=2025-03-21~"),
    Sample("ru", "Это случится в ближайшие два дня.", "ближайшие два дня=2025-03-02~"),
    Sample("en", "They meet on Friday after next.", "Friday after next=2025-03-14"),
    Sample("ru", "На предстоящей неделе он приедет.", "предстоящей неделе=2025-03-03/2025-03-09"),
    Sample("en", "He will be back in a fortnight.", "in a fortnight=2025-03-14"),
  ])
  func knowsWhatIsStillToCome(sample: Sample) { expect(sample) }

  @Test(arguments: [
    Sample("en", "They met last Thursday.", "last Thursday=2025-02-20"),
    Sample("en", "They met this past Thursday.", "this past Thursday=2025-02-27"),
    Sample("en", "He called the past Friday.", "the past Friday=2025-02-21"),
    Sample("en", "The past week was quiet.", "The past week=2025-02-17/2025-02-23"),
    Sample("en", "This past January they signed it.", "This past January=2025-01"),
  ])
  func takesYesterdayForAPastWeekdayOnly(sample: Sample) { expect(sample) }

  @Test(arguments: [
    Sample(
      "en", "They met on February 10. The day before, he left.", "February 10=2025-02-10", "The day before=2025-02-09"),
    Sample(
      "ru", "Встреча была 10 февраля. Он накануне провёл разговор.", "10 февраля=2025-02-10", "накануне=2025-02-09"),
    Sample("uk", "Зустріч була 10 лютого. Напередодні він прибув.", "10 лютого=2025-02-10", "Напередодні=2025-02-09"),
    Sample("fr", "Il est venu le 10 février. La veille, il dormait.", "10 février=2025-02-10", "La veille=2025-02-09"),
    Sample("de", "Am 10. Februar kam er. Am Vorabend schlief er.", "10. Februar=2025-02-10", "Am Vorabend=2025-02-09"),
    Sample("en", "They met on February 10. The next day he left.", "February 10=2025-02-10", "The next day=2025-02-11"),
    Sample(
      "en", "They met on February 10. Two days later he left.", "February 10=2025-02-10", "Two days later=2025-02-12"),
    Sample("de", "Am 10. Februar kam er. Am selben Tag ging er.", "10. Februar=2025-02-10", "Am selben Tag=2025-02-10"),
    Sample(
      "fr", "Il est venu le 10 février. Le lendemain, il est parti.", "10 février=2025-02-10", "Le lendemain=2025-02-11"
    ),
    Sample(
      "uk", "Він приїхав 10 лютого. Цього самого дня поїхав.", "10 лютого=2025-02-10", "Цього самого дня=2025-02-10"),
    Sample("ru", "Он приехал 10 февраля. В тот же день уехал.", "10 февраля=2025-02-10", "В тот же день=2025-02-10"),
  ])
  func countsFromTheDayToldLast(sample: Sample) { expect(sample) }

  @Test(arguments: [
    Sample("en", "The fair ran from 8 to 10 May 2024.", "8 to 10 May 2024=2024-05-08/2024-05-10"),
    Sample("en", "The fair ran May 8-10, 2024.", "May 8-10, 2024=2024-05-08/2024-05-10"),
    Sample("en", "They met on 27 and 28 January 2025.", "27 and 28 January 2025=2025-01-27/2025-01-28"),
    Sample("de", "Von Januar bis Februar 2025 dauerte es.", "Januar bis Februar 2025=2025-01/2025-02"),
    Sample("de", "Die Messe geht vom 27.–28. Januar 2025.", "27.–28. Januar 2025=2025-01-27/2025-01-28"),
    Sample("fr", "De janvier à février 2025, tout allait bien.", "janvier à février 2025=2025-01/2025-02"),
    Sample("ru", "В ночь с 29 на 30 августа 2024 года они ушли.", "29=2024-08-29", "30 августа 2024 года=2024-08-30"),
    Sample("uk", "Форум тривав 27–28 січня 2025 року.", "27–28 січня 2025 року=2025-01-27/2025-01-28"),
    Sample("ru", "Визит продлится с 8 по 10 мая.", "8 по 10 мая=2025-05-08/2025-05-10"),
    Sample("ru", "С 10 декабря 2024 по 9 января он отсутствовал.", "10 декабря 2024 по 9 января=2024-12-10/2025-01-09"),
    Sample("de", "Er regierte von 1983 bis 1990.", "1983 bis 1990=1983/1990"),
  ])
  func joinsIntervals(sample: Sample) { expect(sample) }

  @Test(arguments: [
    Sample("en", "Back in the 1990s it was so.", "1990s=199X"),
    Sample("de", "In den neunziger Jahren war es so.", "neunziger Jahren=199X"),
    Sample("de", "Seit den 1990er Jahren ist es so.", "1990er Jahren=199X"),
    Sample("ru", "В 90-х годах было так.", "90-х годах=199X"),
    Sample("uk", "У 1990-х роках було так.", "1990-х роках=199X"),
    Sample("de", "Im 20. Jahrhundert war es so.", "20. Jahrhundert=19XX"),
    Sample("ru", "Это было в XX веке.", "XX веке=19XX"),
    Sample("uk", "До кінця року буде рішення.", "До кінця року=2025~"),
    Sample("fr", "La veille de Noël 2024, il neigeait.", "La veille de Noël 2024=2024-12-24"),
    Sample("de", "Im Jahr 44 v. Chr. starb Caesar.", "Jahr 44 v. Chr.=-0043"),
    Sample("ru", "В начале XX века было так.", "В начале XX века=19XX~"),
    Sample("en", "In the first quarter of 2024 trade fell.", "first quarter of 2024=2024-33"),
    Sample("ru", "Во втором полугодии 2023 года торговля выросла.", "втором полугодии 2023 года=2023-41"),
    Sample("en", "On the first Monday of October 2024 it opens.", "first Monday of October 2024=2024-10-07"),
    Sample("de", "Am Ostermontag 2024 war Ruhe.", "Ostermontag 2024=2024-04-01"),
  ])
  func readsPartsOfTimeAndFeasts(sample: Sample) { expect(sample) }

  @Test(arguments: [
    Sample("en", "On Saturday (February 22) they met.", "Saturday=2025-02-22", "February 22=2025-02-22"),
    Sample("de", "Am Samstag, 22. Februar, trafen sie sich.", "Samstag, 22. Februar=2025-02-22"),
    Sample("ru", "В субботу, 22 февраля, они встретились.", "субботу, 22 февраля=2025-02-22"),
    // 7 March was a Friday in 2025, a Thursday in 2024.
    Sample("en", "It happened on Thursday, March 7.", "Thursday, March 7=2024-03-07"),
  ])
  func usesTheWeekdayOfADate(sample: Sample) { expect(sample) }

  @Test func keepsTheYearOfANarrative() {
    let text = """
      12 травня 1944 року почалася операція. 3 червня 1944 року впало місто. 17 липня 1944 року підійшли резерви.
      2 серпня 1944 року фронт зупинився. 5 вересня 1944 року він рушив далі. 1 жовтня 1944 року настала пауза.
      14 листопада бої поновилися, а наступного дня стихли. 9 січня все скінчилося.
      """
    let dates = DateSamples.dates(text, "uk", published: "2018-05-19")
    #expect(dates.suffix(3) == ["14 листопада=1944-11-14?", "наступного дня=1944-11-15", "9 січня=1945-01-09?"])
  }

  @Test(arguments: [
    Sample("en", "They met on 12 May in Rome.", "12 May=XXXX-05-12"),
    Sample("de", "Im September trafen sie sich.", "September=XXXX-09"),
    Sample("ru", "В понедельник они встретились.", "понедельник=?"),
  ])
  func saysWhenItCannotTell(sample: Sample) { expect(sample, published: nil) }

  @Test func marksIntervalsAndTimes() {
    let reading = DateSamples.read("Vom 8. bis 10. Mai 2024, jeweils um 19.30 Uhr.", "de", published: "2024-05-02")
    #expect(reading.dates.map(\.rule) == ["interval", "day", "day", "time of day"])
    #expect(reading.dates.map { $0.flags.contains(.intervalEnd) } == [false, true, true, false])
    #expect(reading.dates.map { $0.flags.contains(.timeOfDay) } == [false, false, false, true])
  }

  @Test(arguments: [
    ("en", "KYIV, March 1 (Agency) - The talks ended on February 27.", [true, false]),
    ("en", "The talks ended.\nPyongyang, March 1 (AG) -- The minister left.", [true]),
    ("ru", "Москва. 28 февраля. АГЕНТСТВО - Переговоры завершились 27 февраля.", [true, false]),
    ("fr", "KIEV, 28 fév 2025 (AG) - Les pourparlers ont pris fin.", [true]),
    ("de", "Das Treffen fand am 28. Februar - wie geplant - statt.", [false]),
    ("en", "In Kyiv, February 27 was quiet.", [false]),
  ])
  func knowsDatelines(language: String, text: String, stamps: [Bool]) {
    let dates = DateSamples.read(text, language, published: "2025-03-01").dates
    #expect(dates.map { $0.flags.contains(.stamp) } == stamps)
    #expect(dates.map(\.canDateEvents) == stamps.map { !$0 })
  }
}
