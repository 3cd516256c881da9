import TestLexicon
import Testing

/// What Russian sentences report, and what they do not.
@Suite struct RussianClaimTests {
  @Test(arguments: SentenceCase.table(happened)) func tellsWhatHappened(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(uncertain)) func tellsHowFarItHappened(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(nothing)) func inventsNothing(_ sentence: SentenceCase) {
    #expect(sentence.events.isEmpty)
  }

  @Test(arguments: SentenceCase.table(sources)) func tellsWhoSaysSo(_ sentence: SentenceCase) {
    #expect(sentence.attributedEvents == sentence.expected)
  }

  private static let happened = """
    ru 2025-01-12 | В новом дворце Владимир Путин 10 января принял Реджепа Тайипа Эрдогана.
      consult/meet happened 2025-01-10: host vladimir-putin, recep-tayyip-erdogan
    ru 2025-01-12 | Реджепа Тайипа Эрдогана 10 января принял Владимир Путин.
      consult/meet happened 2025-01-10: host vladimir-putin, recep-tayyip-erdogan
    ru 2025-03-01 | Сергей Лавров встретился с Ван И в Пекине 27 февраля.
      consult/meet happened 2025-02-27 beijing: sergei-lavrov, wang-yi
    ru 2024-11-20 | Кир Стармер и Олаф Шольц встретились в Риме 18 ноября 2024 года.
      consult/meet happened 2024-11-18 rome: keir-starmer, olaf-scholz
    ru 2024-06-21 | Переговоры Владимира Путина и Ким Чен Ына прошли в Пхеньяне 19 июня.
      consult/talks happened 2024-06-19 pyongyang: kim-jong-un, vladimir-putin
    ru 2024-06-21 | Владимир Путин и Ким Чен Ын подписали договор 19 июня.
      agree/sign happened 2024-06-19: kim-jong-un, vladimir-putin
    ru 2023-02-22 | Джо Байден посетил Киев 20 февраля 2023 года.
      consult/visit happened 2023-02-20 kyiv: joe-biden
    ru 2022-12-29 | Владимир Зеленский поговорил по телефону с Нарендрой Моди 26 декабря.
      consult/call happened 2022-12-26: narendra-modi, volodymyr-zelenskyy
    ru 2023-05-15 | Эмманюэль Макрон принял Владимира Зеленского в Париже 14 мая.
      consult/meet happened 2023-05-14 paris: host emmanuel-macron, volodymyr-zelenskyy
    ru 2024-05-20 | Китай обвинил Японию во вмешательстве.
      accuse happened: source china, target japan
    ru 2024-05-20 | Иран пригрозил Израилю возмездием.
      threaten happened: source iran, target israel
    ru 2022-09-30 | Канада ввела санкции против Ирана.
      sanction happened: source canada, target iran
    ru 2023-01-26 | Норвегия поставила Украине танки.
      aid/military happened: source norway, target ukraine
    ru 2024-05-13 | Андрей Белоусов назначен министром обороны 12 мая.
      appoint happened 2024-05-12: target andrei-belousov
    ru 2023-04-20 | Китай призвал Израиль к сдержанности.
      request happened: source china, target israel
    ru 2022-11-20 | Венгрия отвергла предложение.
      reject happened: source hungary
    ru 2022-03-20 | Польша поддержала Грузию.
      support happened: source poland, target georgia
    ru 2023-11-16 | Встреча Си Цзиньпина с Джо Байденом длилась четыре часа.
      consult/meet happened: joe-biden, xi-jinping
    ru 2024-08-23 | Нарендра Моди прибыл в Варшаву 21 августа 2024 года.
      consult/visit happened 2024-08-21 warsaw: narendra-modi
    ru 2025-03-02 | Сергей Шойгу, который встретился с Си Цзиньпином 28 февраля, поддержал Китай.
      consult/meet happened 2025-02-28: sergei-shoigu, xi-jinping
      support happened: source sergei-shoigu, target china
    ru 2015-05-13 | Министр иностранных дел России встретился с Джоном Керри в Сочи 12 мая 2015 года.
      consult/meet happened 2015-05-12 sochi: john-kerry, sergei-lavrov
    ru 2003-05-15 | Министр иностранных дел России встретился с Колином Пауэллом в Москве 14 мая 2003 года.
      consult/meet happened 2003-05-14 moscow: colin-powell, igor-ivanov
    ru 2023-07-28 | Китайская делегация во главе с Ли Хунчжуном встретилась с Ким Чен Ыном в Пхеньяне 27
      | июля 2023 года.
      consult/meet happened 2023-07-27 pyongyang: kim-jong-un, li-hongzhong
    ru 2024-05-17 | Встретившись с Си Цзиньпином в Пекине, Владимир Путин посетил Харбин.
      consult/meet happened beijing: vladimir-putin, xi-jinping
      consult/visit happened harbin: vladimir-putin
    ru 2025-08-16 | Дональд Трамп и Владимир Путин встретились в Анкоридже 15 августа 2025 года. Лидеры
      | обсудили Украину.
      consult/meet happened 2025-08-15 anchorage: donald-trump, vladimir-putin
    ru 2023-05-15 | Владимир Зеленский был принят Эмманюэлем Макроном в Париже 14 мая.
      consult/meet happened 2023-05-14 paris: host emmanuel-macron, volodymyr-zelenskyy
    ru 2024-05-20 | Си Цзиньпин, с которым Владимир Путин встретился в Пекине 16 мая, улыбался.
      consult/meet happened 2024-05-16 beijing: vladimir-putin, xi-jinping
    ru 2024-05-20 | Соглашение между Украиной и Польшей было подписано в Киеве 16 мая.
      agree/sign happened 2024-05-16 kyiv: poland, ukraine
    """

  private static let uncertain = """
    ru 2024-11-12 | Дмитрий Песков опроверг сообщение о том, что Владимир Путин и Дональд Трамп говорили по телефону.
      consult/call denied: donald-trump, vladimir-putin
    ru 2025-07-10 | Дональд Трамп встретится с Владимиром Путиным в Будапеште 1 августа.
      consult/meet planned 2025-08-01 budapest: donald-trump, vladimir-putin
    ru 2025-07-10 | Встреча Андрея Белоусова с Ван И назначена на 2 августа.
      consult/meet planned 2025-08-02: andrei-belousov, wang-yi
    ru 2025-07-10 | Ван И посетит Нью-Дели в августе.
      consult/visit planned 2025-08 new-delhi: wang-yi
    ru 2025-07-10 | Встреча Марко Рубио и Сергея Лаврова отменена.
      consult/meet cancelled: marco-rubio, sergei-lavrov
    ru 2025-07-10 | Сергей Лавров не встречался с Марко Рубио.
      consult/meet denied: marco-rubio, sergei-lavrov
    ru 2025-07-10 | Виктор Орбан якобы встретился с Владимиром Путиным в Сочи.
      consult/meet alleged sochi: viktor-orban, vladimir-putin
    ru 2025-07-10 | Владимир Зеленский пригласил Си Цзиньпина.
      consult/visit planned: host volodymyr-zelenskyy, xi-jinping
    """

  private static let nothing = """
    ru 2025-07-10 | Эмманюэль Макрон готов говорить с Владимиром Путиным.
    ru 2025-07-10 | Эмманюэль Макрон и Джорджа Мелони придерживаются разных взглядов.
    ru 2025-07-10 | Сергей Лавров рассказал об отношениях между Китаем и Индией.
    ru 2025-07-10 | Эмманюэль Макрон часто встречается с Олафом Шольцем.
    ru 2025-07-10 | Многие туристы посетили Париж.
    ru 2025-07-10 | Как и Джо Байден, Риши Сунак изучал право.
    ru 2025-07-10 | Книгу об Ангеле Меркель представили в Лейпциге.
    ru 2025-07-10 | Торговля между Германией и Польшей выросла.
    """

  private static let sources = """
    ru 2025-02-20 | По данным ТАСС, Сергей Лавров встретился с Марко Рубио в Эр-Рияде 18 февраля.
      consult/meet happened 2025-02-18 riyadh: marco-rubio, sergei-lavrov <- tass
    ru 2025-02-20 | Дмитрий Песков сообщил, что Владимир Путин встретился со Стивом Уиткоффом.
      consult/meet happened: steve-witkoff, vladimir-putin <- dmitry-peskov
    """
}
