import Reading
import Testing

/// Words and numbers that look like dates and are none.
struct DateTrapTests {
  @Test(arguments: [
    "This may take a while, and you may leave.", "May I ask why?", "They march to the palace.", "Theresa May resigned.",
    "The March for Life drew crowds.", "He sat in the sun.", "They wed in secret.", "Sat phones failed.",
    "Spring into action and fall in love.", "It was the second time, the first of many.",
    "He is to me what they are to you.",
    "An F-16 and two Su-27 were lost.", "A T-72 and the S-300 system.", "The G7 and the G20 agreed.",
    "Law No. 121 was repealed.", "Resolution No. 2118 was adopted.", "Prices rose by 3.14 percent.", "It cost $2024.",
    "It sank 2.5 km off the coast.", "They scored 3-1 and 2:1.", "Version 10.12.4 is out.",
    "Call 555-1212 or +49 30 2025 1999.",
    "About 2000 soldiers and 1500 civilians.", "Some 1945 people came.", "The ratio is 4:3.", "Room 2012 is closed.",
    "A majority of 1,024 votes.", "Article 5 and paragraph 28.", "It weighs 2000 kg.", "He won 24/7 support.",
    "Boeing 747 and flight 1914 were late.", "The 38th parallel and the 25th amendment.", "The hotel has 1 + 1 offers.",
    "IP 10.12.20.25 is blocked.", "Up to 1900 homes burnt.", "It came the day before the summit.",
    "Mars and May were there; she may say so.",
    "He hosts 12 guests and meets 2/3 of them.", "The next two are ready.",
  ])
  func english(text: String) {
    #expect(DateSamples.dates(text, "en", published: "2025-02-28") == [])
  }

  @Test(arguments: [
    "Guten Morgen, sagte er.", "So ist es, und das Fr. Müller.", "Sie wurde mit 1700 Mark belohnt.",
    "Rund 2000 Menschen kamen.",
    "Die 11. Runde und der 3. Platz.", "Das Gesetz Nr. 1951 gilt.", "Es waren 14,5 Prozent.", "Die Mi-8 stürzte ab.",
    "Ein Sieg mit 3:1 gegen Hertha.", "Er ist der erste, der zweite folgt.", "Die A380 und die Ju 52.",
    "Telefon 0471 925500.",
    "Im zweiten Versuch klappte es.", "Er zahlte 1999 Euro.", "Die Mai-Kundgebung fiel aus.",
    "Kapitel 7 und Seite 1984.", "Am Vorabend des Gipfels war Ruhe.", "Die nächsten beiden sind dran.",
    "Er kommt nach der nächsten.",
  ])
  func german(text: String) {
    #expect(DateSamples.dates(text, "de", published: "2025-02-28") == [])
  }

  @Test(arguments: [
    "Il a été reporté et il a été blessé.", "La mer est calme.", "Voyez la semaine la plus longue.",
    "Les sept pays sont venus.",
    "Depuis sept ans, il attend.",
    "Il est sur Mars avec Jean.", "La loi n° 1905 existe.", "Près de 2000 soldats sont morts.", "Il a gagné 3 à 1.",
    "Le prix est de 1999 euros.", "Le second est venu à midi juste.", "Un avion Mig-29 est tombé.",
    "Il a 2,5 millions.", "C'était la veille du sommet.", "Au lendemain de la guerre, tout changea.",
    "Les prochains seront mieux.",
  ])
  func french(text: String) {
    #expect(DateSamples.dates(text, "fr", published: "2025-02-28") == [])
  }

  @Test(arguments: [
    "Лютий ворог напав.", "Літак Су-27 і танк Т-72.", "Канал 1+1 повідомив.", "Закон № 2014 чинний.",
    "Працювали 10 днів на рік.",
    "Втрати: 912 490 осіб.",
    "Близько 2000 військових прибули.", "Він набрав 14,5 відсотка.", "Системи С-300 і Х-101.", "Перша і друга бригади.",
    "У середовищі військових кажуть інше.", "Рахунок 3:1 на нашу користь.", "Він дав 1000 гривень.",
    "Напередодні саміту панувала тиша.", "Це перша поїздка за сім років.",
    "Найближчі сусіди прийшли.",
  ])
  func ukrainian(text: String) {
    #expect(DateSamples.dates(text, "uk", published: "2025-02-28") == [])
  }

  @Test(arguments: [
    "Первый в истории визит.",
    "Окружающая среда страдает.", "Самолёт Су-24 и ракета С-400.", "Около 2000 человек погибли.",
    "Закон № 1945 отменён.",
    "Он набрал 12,5 процента.", "Счёт 3:1 в нашу пользу.", "Первый и второй отряды.", "Переговоры шли почти 14 часов.",
    "Он заплатил 1999 рублей.", "Версия 2.10.25 вышла.", "Места с 19 по 29.", "Тел. 495 2025 1999.",
    "Накануне визита царила тишина.", "Впервые за семь лет они пели.",
    "Ближайшие соседи пришли.", "Они провели вторую в городе встречу.",
  ])
  func russian(text: String) {
    #expect(DateSamples.dates(text, "ru", published: "2025-02-28") == [])
  }
}
