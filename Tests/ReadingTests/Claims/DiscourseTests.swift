import TestLexicon
import Testing

/// What sentences mean that lean on the ones before them.
@Suite struct DiscourseTests {
  @Test(arguments: SentenceCase.table(groups)) func knowsWhoTheTwoAre(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(repeats)) func tellsARepeatedContactOnce(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(possessives)) func knowsWhoseItIs(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(later)) func learnsMoreOfAContactLater(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  private static let later = """
    de 2024-05-01 | Andrzej Duda will Gitanas Nauseda in Wilna treffen. Es wird kein Treffen geben.
      consult/meet cancelled vilnius: andrzej-duda, gitanas-nauseda
    de 2024-05-01 | Andrzej Duda hat Gitanas Nauseda getroffen – ein weiteres Treffen wird es in diesem Jahr nicht geben.
      consult/meet happened: andrzej-duda, gitanas-nauseda
    de 2024-05-03 | Andrzej Duda hat mit Gitanas Nauseda telefoniert. Andrzej Duda hatte mit Gitanas Nauseda zum letzten Mal im
      | März gesprochen.
      consult/call happened: andrzej-duda, gitanas-nauseda
      consult/talks happened 2024-03: andrzej-duda, gitanas-nauseda
    en 2024-05-01 | Viktor Orban was due to visit Kyiv. The visit has been cancelled.
      consult/visit cancelled kyiv: viktor-orban
    en 2024-05-01 | Andrzej Duda met Gitanas Nauseda in Vilnius. The talks took place on 12 April.
      consult/meet happened 2024-04-12 vilnius: andrzej-duda, gitanas-nauseda
    de 2024-05-01 | Andrzej Duda traf in Wilna Gitanas Nauseda. Das Gespräch fand am 12. April statt.
      consult/meet happened 2024-04-12 vilnius: andrzej-duda, gitanas-nauseda
    fr 2024-05-01 | Andrzej Duda a rencontré Gitanas Nauseda à Vilnius. L'entretien a eu lieu le 12 avril.
      consult/meet happened 2024-04-12 vilnius: andrzej-duda, gitanas-nauseda
    uk 2024-05-01 | Анджей Дуда зустрівся з Гітанасом Науседою у Вільнюсі. Зустріч відбулася 12 квітня.
      consult/meet happened 2024-04-12 vilnius: andrzej-duda, gitanas-nauseda
    ru 2024-05-01 | Анджей Дуда встретился с Гитанасом Науседой в Вильнюсе. Встреча прошла 12 апреля.
      consult/meet happened 2024-04-12 vilnius: andrzej-duda, gitanas-nauseda
    """

  private static let possessives = """
    en 2024-05-01 | During his visit to Moscow, Viktor Orban met Vladimir Putin.
      consult/visit happened moscow: viktor-orban
      consult/meet happened: viktor-orban, vladimir-putin
    en 2024-05-01 | Giorgia Meloni met Andrzej Duda. Viktor Orban scrapped his planned trip to Denmark.
      consult/meet happened: andrzej-duda, giorgia-meloni
      consult/visit cancelled denmark: viktor-orban
    en 2024-05-01 | There is no place yet for Vladimir Putin’s meeting with Viktor Orban.
      consult/meet happened: viktor-orban, vladimir-putin
    de 2024-05-01 | Viktor Orban hat seine Reise nach Kiew abgesagt.
      consult/visit cancelled kyiv: viktor-orban
    fr 2024-05-01 | Viktor Orban a annulé sa visite à Varsovie.
      consult/visit cancelled warsaw: viktor-orban
    de 2024-07-06 | Viktor Orban zog eine Bilanz seines Besuchs in Moskau.
      consult/visit happened moscow: viktor-orban
    de 2024-07-06 | Viktor Orban lobte Wladimir Putin. Die Ukraine stand im Mittelpunkt seiner Gespräche mit Putin.
      support happened: source viktor-orban, target vladimir-putin
      consult/talks happened: viktor-orban, vladimir-putin
    de 2015-05-13 | Wladimir Putin schwieg. Sein Außenminister traf am 12. Mai 2015 John Kerry in Sotschi.
      consult/meet happened 2015-05-12 sochi: john-kerry, sergei-lavrov
    en 2015-05-13 | Vladimir Putin smiled. His foreign minister met John Kerry in Sochi on 12 May 2015.
      consult/meet happened 2015-05-12 sochi: john-kerry, sergei-lavrov
    """

  private static let groups = """
    ru 2025-03-01 | Сергей Шойгу встретился с Ван И в Пекине. Лидеры говорили по телефону четыре дня назад.
      consult/meet happened beijing: sergei-shoigu, wang-yi
    en 2025-03-01 | Sergei Lavrov met Wang Yi. The presidents met in May.
      consult/meet happened: sergei-lavrov, wang-yi
    de 2024-05-01 | Andrzej Duda schwieg. Die Küstenbürger sind in Vilnius mit Gitanas Nauseda zusammengetroffen.
    uk 2024-05-01 | Анджей Дуда прилетів. Зустрівся з Гітанасом Науседою.
      consult/meet happened: andrzej-duda, gitanas-nauseda
    en 2024-05-01 | Relations between Serbia and Kosovo have improved. The leaders of the two countries met in Vienna.
      consult/meet happened vienna: kosovo, serbia
    de 2024-05-01 | Die Beziehungen zwischen Serbien und Kosovo sind besser. Die Präsidenten beider Länder trafen sich in
      | Wien.
      consult/meet happened vienna: kosovo, serbia
    fr 2024-05-01 | Les relations entre la Serbie et le Kosovo s'améliorent. Les dirigeants des deux pays se sont
      | rencontrés à Vienne.
      consult/meet happened vienna: kosovo, serbia
    uk 2024-05-01 | Відносини між Сербією та Косовом поліпшилися. Лідери двох країн зустрілися у Відні.
      consult/meet happened vienna: kosovo, serbia
    ru 2024-05-01 | Отношения между Сербией и Косовом улучшились. Лидеры двух стран встретились в Вене.
      consult/meet happened vienna: kosovo, serbia
    en 2024-05-01 | The presidents of Poland and Lithuania met in Vilnius on 12 April.
      consult/meet happened 2024-04-12 vilnius: andrzej-duda, gitanas-nauseda
    en 2024-05-01 | The leaders of Poland and Lithuania met in Vilnius on 12 April.
      consult/meet happened 2024-04-12 vilnius: lithuania, poland
    en 2024-05-01 | Andrzej Duda travelled to Vilnius. Gitanas Nauseda smiled. On 12 April the leaders met.
      consult/visit happened vilnius: andrzej-duda
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
    de 2024-05-01 | Andrzej Duda reiste nach Wilna. Am 12. April traf er Gitanas Nauseda.
      consult/visit happened vilnius: andrzej-duda
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
    fr 2024-05-01 | Andrzej Duda est arrivé à Vilnius. Le 12 avril, il a rencontré Gitanas Nauseda.
      consult/visit happened vilnius: andrzej-duda
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
    uk 2024-05-01 | Анджей Дуда прибув до Вільнюса. 12 квітня він зустрівся з Гітанасом Науседою.
      consult/visit happened vilnius: andrzej-duda
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
    ru 2024-05-01 | Анджей Дуда прибыл в Вильнюс. 12 апреля он встретился с Гитанасом Науседой.
      consult/visit happened vilnius: andrzej-duda
      consult/meet happened 2024-04-12: andrzej-duda, gitanas-nauseda
    """

  private static let repeats = """
    en 2024-05-01 | Andrzej Duda met Gitanas Nauseda in Vilnius on 12 April. The meeting between Duda and
      | Nauseda lasted an hour.
      consult/meet happened 2024-04-12 vilnius: andrzej-duda, gitanas-nauseda
    de 2024-05-01 | Andrzej Duda traf am 12. April in Wilna Gitanas Nauseda. Das Treffen zwischen Duda und
      | Nauseda dauerte eine Stunde.
      consult/meet happened 2024-04-12 vilnius: andrzej-duda, gitanas-nauseda
    fr 2024-05-01 | Andrzej Duda a rencontré Gitanas Nauseda à Vilnius le 12 avril. La rencontre entre Duda et
      | Nauseda a duré une heure.
      consult/meet happened 2024-04-12 vilnius: andrzej-duda, gitanas-nauseda
    uk 2024-05-01 | Анджей Дуда зустрівся з Гітанасом Науседою у Вільнюсі 12 квітня. Зустріч Дуди з Науседою
      | тривала годину.
      consult/meet happened 2024-04-12 vilnius: andrzej-duda, gitanas-nauseda
    ru 2024-05-01 | Анджей Дуда встретился с Гитанасом Науседой в Вильнюсе 12 апреля. Встреча Дуды с Науседой
      | длилась час.
      consult/meet happened 2024-04-12 vilnius: andrzej-duda, gitanas-nauseda
    """
}
