import Testing

@testable import Corpus

@Suite struct RoleTests {
  private func document(_ text: String) -> Document { Knowledge.reader.document(id: "t", text: text) }

  /// A line of its own at the end of a text, or between its paragraphs.
  @Test(arguments: [
    "Read also: What the summit decided", "Photo: Agency", "Subscribe to our newsletter", "All rights reserved.",
    "12 March 2024, 14:05 • 1 204 views", "https://example.org/news/1", "Home | World | Europe", "ADVERTISEMENT",
    "Автор: И. Петров",
    "We use cookies to improve your experience.", "Lesen Sie auch: Was der Gipfel beschloss", "Foto: dpa",
    "Jetzt Newsletter abonnieren: Melden Sie sich für unseren Newsletter an.", "Aktualisiert: 3. Mai 2024, 9:15 Uhr",
    "À lire aussi : ce que le sommet a décidé", "Crédit photo : AFP", "Publié le 3 mai 2024 à 9 h 15",
    "Suivez-nous sur Facebook", "Читайте также: что решил саммит", "Фото: пресс-служба",
    "Подпишитесь на наш телеграм-канал, чтобы не пропустить новости", "Просмотров: 1 234",
    "Если сайт не открывается, можно установить VPN.", "Читайте також: що вирішив саміт",
    "Світлина: прес-служба", "Підписуйтесь на наш канал у Telegram", "12 березня 2024, 14:05", "1 024",
  ])
  func tellsBoilerplate(line: String) {
    let news = "The minister met his colleague in the capital on Monday, and both spoke about trade for two hours."
    #expect(document("\(news)\n\n\(news)\n\n\(line)").roles == [.body, .body, .boilerplate])
    #expect(document("\(line)\n\n\(news)\n\n\(news)").roles == [.boilerplate, .body, .body])
  }

  /// Sentences with news in them that come near to boilerplate.
  @Test(arguments: [
    "The ministry said it would install a new VPN for its embassies and share the costs.",
    "Read the statement aloud, the judge told the ambassador on Tuesday.",
    "Photos of the meeting were shown on state television.",
    "Die Polizei nahm eine Anzeige gegen den Botschafter auf.",
    "Foto und Pass des Diplomaten wurden am Montag gefunden.",
    "Реклама алкоголя будет запрещена с марта, заявил министр.",
    "Роскомнадзор заблокировал сайт газеты после встречи президентов.",
    "Фотографии со встречи опубликовала пресс-служба президента.",
    "Les abonnés du journal ont rencontré le ministre à Lyon.",
    "Підписання угоди між країнами відбулося 12 березня 2024 року.",
    "Read also played a part in the talks, said the envoy of the union, who met him in March, "
      + String(repeating: "and spoke about many other things that matter to both of the countries ", count: 4)
      + "there.",
  ])
  func keepsNews(line: String) {
    let news = "The minister met his colleague in the capital on Monday, and both spoke about trade for two hours."
    #expect(document("\(news)\n\n\(line)\n\n\(news)").roles == [.body, .body, .body])
  }

  @Test func aBoardOfCountersIsBoilerplate() {
    let document = document(
      """
      Зібрано коштів

      1 250 300

      ДРОНИ

      412

      АВТО

      Президент зустрівся з послом у столиці

      Президент зустрівся з послом і обговорив із ним постачання допомоги. Зустріч тривала дві години.

      Обидві сторони домовилися продовжити переговори наступного тижня.
      """)
    #expect(document.roles == Array(repeating: .boilerplate, count: 5) + [.headline, .body, .body])
    #expect(document.title == "Президент зустрівся з послом у столиці")
  }

  @Test func menuAtTheEndIsBoilerplate() {
    let news = "Le ministre a rencontré son homologue lundi, et les deux ont parlé du commerce pendant deux heures."
    let document = document("\(news)\n\n\(news)\n\nPolitique\n\nÉconomie\n\nSports\n\nPlan du site")
    #expect(document.roles == [.body, .body] + Array(repeating: .boilerplate, count: 4))
  }

  @Test func headlinesAndHeadings() {
    let document = document(
      """
      Minister reist nach Wien

      Der Minister reiste am Montag nach Wien und traf dort seinen Kollegen, wie das Amt mitteilte.

      Hintergrund

      Die beiden Länder streiten seit Jahren über den Handel. Zuletzt trafen sie sich im Mai.

      # Ausblick

      Im Herbst wollen sie sich wieder treffen.
      """)
    #expect(document.roles == [.headline, .body, .headline, .body, .headline, .body])
    #expect(document.title == "Minister reist nach Wien" && document.texts[4] == "Ausblick")
  }

  @Test func aQuestionMayBeAHeadlineAndASentenceIsNone() {
    let news = "The minister met his colleague in the capital on Monday, and both spoke about trade for two hours."
    #expect(document("Who met whom?\n\(news)").roles == [.headline, .body])
    #expect(document("He came.\n\(news)").roles == [.body, .body])
    #expect(document("peace talks").roles == [.body])
  }

  @Test func datesBetweenLongParagraphsAreHeadings() {
    let news = String(repeating: "Сторони обмінялися полоненими та домовилися про перемир'я. ", count: 5)
    let document = document("\(news)\n\n24 лютого 2023 року\n\n\(news)")
    #expect(document.roles == [.body, .headline, .body])
  }

  @Test func quotesAndLists() {
    let document = document(
      """
      Посол ответил на вопросы и перечислил темы встречи с министром в понедельник:
      – торговля и транспорт;
      – безопасность.
      «Мы довольны итогами».
      — Вы приедете ещё раз? — спросил его корреспондент.
      «Да», — ответил он, и «скоро».
      > Цитата из письма министра.
      1. Первый пункт соглашения.
      • Второй пункт соглашения.
      """)
    #expect(document.roles == [.body, .list, .list, .quote, .quote, .body, .quote, .list, .list])
  }
}
