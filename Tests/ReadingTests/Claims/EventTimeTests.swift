import TestLexicon
import Testing

/// When an event took place: the date beside it, the day a text goes on telling of, and dates that tell something else.
@Suite struct EventTimeTests {
  @Test(arguments: SentenceCase.table(goingOn)) func goesOnTellingOfADay(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(following)) func doesNotDateWhatMerelyFollows(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(neighbours)) func countsFromTheDayToldLast(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(others)) func leavesDatesToWhatTheyDate(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(joined)) func takesTheDateOfTheSentence(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  private static let goingOn = """
    en 2024-05-01 | Andrzej Duda met Gitanas Nauseda on 12 April. It was the last day of Duda's long visit to Lithuania.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/visit happened 2024-04-12 lithuania: andrzej-duda
    de 2024-05-01 | Andrzej Duda traf Gitanas Nauseda am 12. April. Es war der letzte Tag von Dudas Besuch in Litauen.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/visit happened 2024-04-12 lithuania: andrzej-duda
    fr 2024-05-01 | Andrzej Duda a rencontré Gitanas Nauseda le 12 avril. C'était le dernier jour de la visite de Duda en
      | Lituanie.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/visit happened 2024-04-12 lithuania: andrzej-duda
    en 2024-05-01 | Andrzej Duda arrived in Astana on 12 April. At the airport he was received by Wang Yi.
      consult/visit happened 2024-04-12 astana: andrzej-duda
      consult/meet happened 2024-04-12: andrzej-duda, host wang-yi
    uk 2024-05-01 | Анджей Дуда прибув до Астани 12 квітня. В аеропорту Дуда зустрівся з Емманюелем Макроном.
      consult/visit happened 2024-04-12 astana: andrzej-duda
      consult/meet happened 2024-04-12: andrzej-duda, emmanuel-macron
    en 2024-05-01 | Andrzej Duda met Gitanas Nauseda on 12 April. Duda also met Wang Yi.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/meet happened 2024-04-12: andrzej-duda, wang-yi
    de 2024-05-01 | Andrzej Duda traf am 12. April Gitanas Nauseda. Anschließend traf Duda Wang Yi.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/meet happened 2024-04-12: andrzej-duda, wang-yi
    fr 2024-05-01 | Andrzej Duda a rencontré Gitanas Nauseda le 12 avril. Duda a ensuite rencontré Wang Yi.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/meet happened 2024-04-12: andrzej-duda, wang-yi
    uk 2024-05-01 | Анджей Дуда зустрівся з Гітанасом Науседою 12 квітня. Дуда також зустрівся з Володимиром Зеленським.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/meet happened 2024-04-12: andrzej-duda, volodymyr-zelenskyy
    ru 2024-05-01 | Анджей Дуда встретился с Гитанасом Науседой 12 апреля. Затем Дуда встретился с Ван И.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/meet happened 2024-04-12: andrzej-duda, wang-yi
    de 2024-05-01 | Andrzej Duda traf am 12. April Gitanas Nauseda. Noch am Abend traf er Wang Yi.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/meet happened 2024-04-12: andrzej-duda, wang-yi
    ru 2024-05-01 | Анджей Дуда встретился с Гитанасом Науседой 12 апреля. Вечером он встретился с Ван И.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/meet happened 2024-04-12: andrzej-duda, wang-yi
    uk 2024-05-01 | Анджей Дуда зустрівся з Гітанасом Науседою 12 квітня. Погода була гарна. Ніхто не скаржився. Опісля
      | Дуда зустрівся з Володимиром Зеленським.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/meet happened 2024-04-12: andrzej-duda, volodymyr-zelenskyy
    fr 2024-05-01 | Andrzej Duda a rencontré Gitanas Nauseda le 12 avril. Il faisait beau. Personne ne s'est plaint.
      | Après la cérémonie, Duda a rencontré Wang Yi.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/meet happened 2024-04-12: andrzej-duda, wang-yi
    de 2024-05-01 | Andrzej Duda reist am 12. Mai nach Wilna. Dort wird er Gitanas Nauseda treffen.
      consult/visit planned 2024-05-12 vilnius: andrzej-duda
      consult/meet planned 2024-05-12: andrzej-duda, gitanas-nauseda
    en 2024-05-01 | Andrzej Duda met Gitanas Nauseda on 12 April. They had last met in June. Later that evening, Duda
      | met Wang Yi.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/meet happened 2023-06: andrzej-duda, gitanas-nauseda
      consult/meet happened 2024-04-12: andrzej-duda, wang-yi
    """

  @Test(arguments: SentenceCase.table(later)) func datesWhatIsDatedLater(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  private static let later = """
    uk 2024-05-01 | Анджей Дуда проведе зустріч із Гітанасом Науседою. Зустріч відбудеться 12 травня.
      consult/meet planned 2024-05-12: andrzej-duda, gitanas-nauseda
    de 2024-05-01 | Andrzej Duda hat Gitanas Nauseda getroffen. Das Treffen fand am 12. April in Wilna statt.
      consult/meet happened 2024-04-12 vilnius: andrzej-duda, gitanas-nauseda
    en 2024-05-01 | Andrzej Duda has met Gitanas Nauseda. The meeting took place on 12 April in Vilnius.
      consult/meet happened 2024-04-12 vilnius: andrzej-duda, gitanas-nauseda
    ru 2024-05-01 | Анджей Дуда поговорил по телефону с Гитанасом Науседой. Телефонный разговор состоялся 12 апреля,
      | сообщает Кремль.
      consult/call happened 2024-04-12: andrzej-duda, gitanas-nauseda
    fr 2024-05-01 | Andrzej Duda a rencontré Gitanas Nauseda. La rencontre a eu lieu le 12 avril à Vilnius.
      consult/meet happened 2024-04-12 vilnius: andrzej-duda, gitanas-nauseda
    ru 2024-05-01 | Анджей Дуда встретился с Гитанасом Науседой. Встреча состоялась 12 апреля в Вильнюсе.
      consult/meet happened 2024-04-12 vilnius: andrzej-duda, gitanas-nauseda
    """

  private static let following = """
    en 2024-05-01 | Andrzej Duda met Gitanas Nauseda on 12 April. Duda met Wang Yi in Oslo.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/meet happened oslo: andrzej-duda, wang-yi
    en 2024-05-01 | Andrzej Duda met Gitanas Nauseda on 12 April. The weather was fine. Nobody complained. Duda
      | also met Wang Yi.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/meet happened: andrzej-duda, wang-yi
    en 2024-05-01 | Andrzej Duda met Gitanas Nauseda on 12 April. The then Chinese foreign minister Wang Yi met Alar Karis.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/meet happened: alar-karis, wang-yi
    de 2024-05-01 | Andrzej Duda traf am 12. April Gitanas Nauseda. Im März traf Duda auch Wang Yi.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/meet happened 2024-03: andrzej-duda, wang-yi
    """

  private static let neighbours = """
    en 2024-05-01 | Andrzej Duda met Gitanas Nauseda on 12 April. The day before, Duda met Wang Yi.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/meet happened 2024-04-11: andrzej-duda, wang-yi
    de 2024-05-01 | Andrzej Duda traf am 12. April Gitanas Nauseda. Am Tag darauf traf Duda Wang Yi.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/meet happened 2024-04-13: andrzej-duda, wang-yi
    fr 2024-05-01 | Andrzej Duda a rencontré Gitanas Nauseda le 12 avril. La veille, Duda a rencontré Wang Yi.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/meet happened 2024-04-11: andrzej-duda, wang-yi
    uk 2024-05-01 | Анджей Дуда зустрівся з Гітанасом Науседою 12 квітня. Напередодні Дуда зустрівся з Володимиром Зеленським.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/meet happened 2024-04-11: andrzej-duda, volodymyr-zelenskyy
    ru 2024-05-01 | Анджей Дуда встретился с Гитанасом Науседой 12 апреля. Накануне Дуда встретился с Ван И.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/meet happened 2024-04-11: andrzej-duda, wang-yi
    """

  private static let others = """
    en 2024-05-01 | Andrzej Duda met Gitanas Nauseda in Vilnius, Dmitry Peskov said on Monday.
      consult/meet happened vilnius: andrzej-duda, gitanas-nauseda
    fr 2024-05-01 | Andrzej Duda a rencontré Gitanas Nauseda à Vilnius, a indiqué lundi Dmitri Peskov.
      consult/meet happened vilnius: andrzej-duda, gitanas-nauseda
    ru 2024-05-01 | Анджей Дуда встретился с Гитанасом Науседой в Вильнюсе, сообщил в понедельник Дмитрий Песков.
      consult/meet happened vilnius: andrzej-duda, gitanas-nauseda
    de 2024-05-01 | Dmitri Peskow sagte am Montag, dass Andrzej Duda in Wilna Gitanas Nauseda getroffen habe.
      consult/meet happened vilnius: andrzej-duda, gitanas-nauseda
    en 2024-05-01 | Dmitry Peskov said on Monday that Andrzej Duda met Gitanas Nauseda in Vilnius.
      consult/meet happened vilnius: andrzej-duda, gitanas-nauseda
    ru 2024-05-18 | Встретившись с Си Цзиньпином в Пекине, Владимир Путин 17 мая посетил Харбин.
      consult/meet happened beijing: vladimir-putin, xi-jinping
      consult/visit happened 2024-05-17 harbin: vladimir-putin
    en 2024-05-18 | On a visit to Oslo Andrzej Duda met Gitanas Nauseda on 12 April.
      consult/visit happened oslo: andrzej-duda
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
    """

  @Test(arguments: SentenceCase.table(next)) func tellsTheNextFromTheSame(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  /// A contact told again is one, what came then or again is another.
  private static let next = """
    en 2024-05-01 | Andrzej Duda met Gitanas Nauseda on 12 April. Duda met Nauseda in private.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
    en 2024-05-01 | Andrzej Duda met Gitanas Nauseda on 12 April. Duda then held talks with Nauseda.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/talks happened 2024-04-12: andrzej-duda, gitanas-nauseda
    fr 2024-05-01 | Andrzej Duda a rencontré Gitanas Nauseda le 12 avril. Duda a de nouveau rencontré Nauseda.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
      consult/meet happened: andrzej-duda, gitanas-nauseda
    """

  private static let joined = """
    de 2024-05-01 | Andrzej Duda reiste am 12. April nach Wilna, wo er Gitanas Nauseda traf.
      consult/visit happened 2024-04-12 vilnius: andrzej-duda
      consult/meet happened 2024-04-12 vilnius: andrzej-duda, gitanas-nauseda
    fr 2024-05-01 | Andrzej Duda s'est rendu le 12 avril à Vilnius, où Gitanas Nauseda l'a reçu.
      consult/visit happened 2024-04-12 vilnius: andrzej-duda
      consult/meet happened 2024-04-12 vilnius: andrzej-duda, host gitanas-nauseda
    en 2024-05-01 | Sergei Lavrov spoke by phone on Monday with Wang Yi about the upcoming summit.
      consult/call happened 2024-04-29: sergei-lavrov, wang-yi
    en 2024-05-01 | Wang Yi met Sergei Lavrov in Astana on Tuesday, as Moscow also seeks talks with the United States.
      consult/meet happened 2024-04-30 astana: sergei-lavrov, wang-yi
    de 2024-05-01 | Andrzej Duda will am 12. Mai in Wilna mit Gitanas Nauseda und Alar Karis, über die Lage beraten.
      consult/talks planned 2024-05-12 vilnius: alar-karis, andrzej-duda, gitanas-nauseda
    ru 2024-05-18 | Анджей Дуда отменил запланированную на 28 мая встречу с Гитанасом Науседой.
      consult/meet cancelled 2024-05-28: andrzej-duda, gitanas-nauseda
    uk 2024-05-01 | Анджей Дуда 4 травня прибуде до Вільнюса та проведе зустріч із Гітанасом Науседою.
      consult/visit planned 2024-05-04 vilnius: andrzej-duda
      consult/meet planned 2024-05-04: andrzej-duda, gitanas-nauseda
    en 2018-10-02 | The sky was blue on Saturday (September 29) as Andrzej Duda met Gitanas Nauseda in Vilnius.
      consult/meet happened 2018-09-29 vilnius: andrzej-duda, gitanas-nauseda
    uk 2024-05-01 | Про це йшлося на зустрічі Анджея Дуди з Гітанасом Науседою, яка відбулася 12 квітня.
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
    fr 2024-05-01 | Andrzej Duda s'est rendu les 13 et 14 avril à Vilnius.
      consult/visit happened 2024-04-13/2024-04-14 vilnius: andrzej-duda
    ru 2024-05-01 | Телефонный разговор Анджея Дуды с Гитанасом Науседой состоялся. 12 апреля 2024 года 13:20 Стороны
      | говорили о погоде.
      consult/call happened 2024-04-12: andrzej-duda, gitanas-nauseda
    """
}
