import TestLexicon
import Testing

/// What Ukrainian sentences report, and what they do not.
@Suite struct UkrainianClaimTests {
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
    uk 2025-03-01 | У вівторок у Трампа побував президент Франції Емманюель Макрон.
      consult/visit happened 2025-02-25: donald-trump, emmanuel-macron
    uk 2025-08-19 | 18 серпня у новому палаці Дональд Трамп прийняв Володимира Зеленського.
      consult/meet happened 2025-08-18: host donald-trump, volodymyr-zelenskyy
    uk 2025-08-19 | Володимира Зеленського 18 серпня прийняв у Білому домі Дональд Трамп.
      consult/meet happened 2025-08-18 white-house: host donald-trump, volodymyr-zelenskyy
    uk 2024-10-29 | Ще 21 жовтня Марк Рютте говорив телефоном із президентом Південної Кореї Юн Сок Йолем.
      consult/call happened 2024-10-21: mark-rutte, yoon-suk-yeol
    uk 2025-03-01 | Зустріч Володимира Зеленського з Анджеєм Дудою призначено на пізніший час.
      consult/meet planned: andrzej-duda, volodymyr-zelenskyy
    uk 2025-03-01 | Сергій Лавров зустрівся з Ван І в Пекіні 27 лютого.
      consult/meet happened 2025-02-27 beijing: sergei-lavrov, wang-yi
    uk 2024-11-20 | Кір Стармер і Олаф Шольц зустрілися в Римі 18 листопада 2024 року.
      consult/meet happened 2024-11-18 rome: keir-starmer, olaf-scholz
    uk 2024-06-21 | Переговори Володимира Путіна та Кім Чен Ина відбулися у Пхеньяні 19 червня.
      consult/talks happened 2024-06-19 pyongyang: kim-jong-un, vladimir-putin
    uk 2024-06-21 | Володимир Путін і Кім Чен Ин підписали договір 19 червня.
      agree/sign happened 2024-06-19: kim-jong-un, vladimir-putin
    uk 2023-02-22 | Джо Байден відвідав Київ 20 лютого 2023 року.
      consult/visit happened 2023-02-20 kyiv: joe-biden
    uk 2022-12-29 | Володимир Зеленський поговорив телефоном із Нарендрою Моді 26 грудня.
      consult/call happened 2022-12-26: narendra-modi, volodymyr-zelenskyy
    uk 2023-05-15 | Емманюель Макрон прийняв Володимира Зеленського в Парижі 14 травня.
      consult/meet happened 2023-05-14 paris: host emmanuel-macron, volodymyr-zelenskyy
    uk 2024-05-20 | Китай звинуватив Японію у втручанні.
      accuse happened: source china, target japan
    uk 2024-05-20 | Іран пригрозив Ізраїлю відплатою.
      threaten happened: source iran, target israel
    uk 2022-09-30 | Канада запровадила санкції проти Ірану.
      sanction happened: source canada, target iran
    uk 2023-01-26 | Норвегія передала Україні танки.
      aid/military happened: source norway, target ukraine
    uk 2023-09-07 | Рустема Умєрова призначили міністром оборони 6 вересня 2023 року.
      appoint happened 2023-09-06: target rustem-umerov
    uk 2023-04-20 | Китай закликав Ізраїль до стриманості.
      request happened: source china, target israel
    uk 2022-11-20 | Угорщина відхилила пропозицію.
      reject happened: source hungary
    uk 2022-03-20 | Польща підтримала Грузію.
      support happened: source poland, target georgia
    uk 2023-11-16 | Зустріч Сі Цзіньпіна з Джо Байденом тривала чотири години.
      consult/meet happened: joe-biden, xi-jinping
    uk 2024-08-23 | Нарендра Моді прибув до Варшави 21 серпня 2024 року.
      consult/visit happened 2024-08-21 warsaw: narendra-modi
    uk 2025-03-02 | Сергій Шойгу, який зустрівся із Сі Цзіньпіном 28 лютого, підтримав Китай.
      consult/meet happened 2025-02-28: sergei-shoigu, xi-jinping
      support happened: source sergei-shoigu, target china
    uk 2015-05-13 | Міністр закордонних справ Росії зустрівся з Джоном Керрі в Сочі 12 травня 2015 року.
      consult/meet happened 2015-05-12 sochi: john-kerry, sergei-lavrov
    uk 2003-05-15 | Міністр закордонних справ Росії зустрівся з Коліном Пауеллом у Москві 14 травня 2003
      | року.
      consult/meet happened 2003-05-14 moscow: colin-powell, igor-ivanov
    uk 2023-07-28 | Китайська делегація на чолі з Лі Хунчжуном зустрілася з Кім Чен Ином у Пхеньяні 27 липня
      | 2023 року.
      consult/meet happened 2023-07-27 pyongyang: kim-jong-un, li-hongzhong
    uk 2024-05-17 | Зустрівшись із Сі Цзіньпіном у Пекіні, Володимир Путін відвідав Харбін.
      consult/meet happened beijing: vladimir-putin, xi-jinping
      consult/visit happened harbin: vladimir-putin
    uk 2025-08-16 | Дональд Трамп і Володимир Путін зустрілися в Анкориджі 15 серпня 2025 року. Лідери
      | обговорили Україну.
      consult/meet happened 2025-08-15 anchorage: donald-trump, vladimir-putin
    uk 2023-05-15 | Володимира Зеленського було прийнято Емманюелем Макроном у Парижі 14 травня.
      consult/meet happened 2023-05-14 paris: host emmanuel-macron, volodymyr-zelenskyy
    uk 2024-05-20 | Сі Цзіньпін, з яким Володимир Путін зустрівся в Пекіні 16 травня, усміхався.
      consult/meet happened 2024-05-16 beijing: vladimir-putin, xi-jinping
    uk 2024-05-20 | Угоду між Україною та Польщею було підписано в Києві 16 травня.
      agree/sign happened 2024-05-16 kyiv: poland, ukraine
    """

  private static let uncertain = """
    uk 2025-08-19 | Дональд Трамп готує зустріч президентів України та Росії.
      consult/meet planned: vladimir-putin, volodymyr-zelenskyy
    uk 2025-07-10 | Дональд Трамп зустрінеться з Володимиром Путіним у Будапешті 1 серпня.
      consult/meet planned 2025-08-01 budapest: donald-trump, vladimir-putin
    uk 2025-07-10 | Ван І відвідає Нью-Делі в серпні.
      consult/visit planned 2025-08 new-delhi: wang-yi
    uk 2025-07-10 | Зустріч Марко Рубіо та Сергія Лаврова скасовано.
      consult/meet cancelled: marco-rubio, sergei-lavrov
    uk 2025-07-10 | Сергій Лавров не зустрічався з Марко Рубіо.
      consult/meet denied: marco-rubio, sergei-lavrov
    uk 2025-07-10 | Віктор Орбан нібито зустрівся з Володимиром Путіним у Сочі.
      consult/meet alleged sochi: viktor-orban, vladimir-putin
    uk 2025-07-10 | Володимир Зеленський запросив Сі Цзіньпіна.
      consult/visit planned: host volodymyr-zelenskyy, xi-jinping
    """

  private static let nothing = """
    uk 2025-07-10 | Емманюель Макрон готовий говорити з Володимиром Путіним.
    uk 2025-07-10 | Емманюель Макрон і Джорджа Мелоні дотримуються різних поглядів.
    uk 2025-07-10 | Сергій Лавров розповів про відносини між Китаєм та Індією.
    uk 2025-07-10 | Емманюель Макрон часто зустрічається з Олафом Шольцом.
    uk 2025-07-10 | Багато туристів відвідали Париж.
    uk 2025-07-10 | Як і Джо Байден, Ріші Сунак вивчав право.
    uk 2025-07-10 | Книгу про Ангелу Меркель представили в Лейпцигу.
    uk 2025-07-10 | Торгівля між Німеччиною та Польщею зросла.
    """

  private static let sources = """
    uk 2025-02-20 | За даними ТАСС, Сергій Лавров зустрівся з Марко Рубіо в Ер-Ріяді 18 лютого.
      consult/meet happened 2025-02-18 riyadh: marco-rubio, sergei-lavrov <- tass
    uk 2025-02-20 | Дмитро Пєсков повідомив, що Володимир Путін зустрівся зі Стівом Віткоффом.
      consult/meet happened: steve-witkoff, vladimir-putin <- dmitry-peskov
    """
}
