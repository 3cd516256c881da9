import TestLexicon
import Testing

/// Whose a verb, a pronoun or a noun of an event is where the order of the words or a form tells it.
@Suite struct SubjectOrderTests {
  @Test(arguments: SentenceCase.table(numbers)) func tellsOneWomanFromMany(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(inversions)) func findsTheSubjectBehindTheVerb(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(possessives)) func knowsWhoseTheEventIs(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(visited)) func tellsWhoWasVisited(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(hosted)) func tellsGuestsFromEvents(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(pronouns)) func knowsWhomPronounsMean(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  private static let pronouns = """
    en 2024-05-01 | Andrzej Duda visited Rome on 12 April. In a call with Wang Yi, the two sides were content.
      consult/visit happened 2024-04-12 rome: andrzej-duda
      consult/call happened: andrzej-duda, wang-yi
    en 2024-05-01 | Andrzej Duda's second trip to China as head of state came in 2015, when he arrived in Astana.
      consult/visit happened china: andrzej-duda
      consult/visit happened astana: andrzej-duda
    en 2024-05-01 | Andrzej Duda and Wang Yi, head of China's ministry, flew to Astana on 12 April, where they met with Sergei
      | Lavrov.
      consult/visit happened 2024-04-12 astana: andrzej-duda, wang-yi
      consult/meet happened 2024-04-12 astana: andrzej-duda, sergei-lavrov, wang-yi
    en 2024-05-01 | Wang Yi spoke of the visit of Andrzej Duda to China on 12 April and described the trip.
      consult/visit happened 2024-04-12 china: andrzej-duda
    en 2024-05-01 | Andrzej Duda underlined that when allies meet in July, he expects Wang Yi.
    de 2024-05-01 | Andrzej Duda ist zu einem Besuch in China eingetroffen. Der Besuch war mehrfach verschoben worden.
      consult/visit happened china: andrzej-duda
    de 2024-05-01 | Eigentlich wollte sich Außenminister Andrzej Duda am Samstag mit Wang Yi in der Stadt Anji treffen.
      consult/meet cancelled 2024-04-27: andrzej-duda, wang-yi
    """

  private static let numbers = """
    de 2024-05-01 | Angela Merkel und Emmanuel Macron sprachen am 12. April. Am 14. April hat sie Polen besucht.
      consult/talks happened 2024-04-12: angela-merkel, emmanuel-macron
      consult/visit happened 2024-04-14 poland: angela-merkel
    de 2024-05-01 | Angela Merkel und Emmanuel Macron sprachen am 12. April. Am 14. April haben sie Polen besucht.
      consult/talks happened 2024-04-12: angela-merkel, emmanuel-macron
      consult/visit happened 2024-04-14 poland: angela-merkel, emmanuel-macron
    de 2024-05-01 | Angela Merkel und Emmanuel Macron sprachen am 12. April. Am 14. April traf sie Andrzej Duda.
      consult/talks happened 2024-04-12: angela-merkel, emmanuel-macron
      consult/meet happened 2024-04-14: andrzej-duda, angela-merkel
    de 2024-05-01 | Angela Merkel und Emmanuel Macron sprachen am 12. April. Am 14. April trafen sie Andrzej Duda.
      consult/talks happened 2024-04-12: angela-merkel, emmanuel-macron
      consult/meet happened 2024-04-14: andrzej-duda, angela-merkel, emmanuel-macron
    """

  private static let inversions = """
    de 2024-05-01 | Am 12. April traf Andrzej Duda Wang Yi, am 14. April sprach er mit Sergej Lawrow.
      consult/meet happened 2024-04-12: andrzej-duda, wang-yi
      consult/talks happened 2024-04-14: andrzej-duda, sergei-lavrov
    de 2024-05-01 | Andrzej Duda flog nach Paris. Am 14. April kam er im Zuge der Messe „Polen“ nach Astana und traf sich mit
      | Wang Yi.
      consult/visit happened paris: andrzej-duda
      consult/visit happened 2024-04-14 astana: andrzej-duda
      consult/meet happened 2024-04-14: andrzej-duda, wang-yi
    de 2024-05-01 | Im April besuchte Andrzej Duda Emmanuel Macron und traf Wang Yi.
      consult/visit happened 2024-04: andrzej-duda, emmanuel-macron
      consult/meet happened 2024-04: andrzej-duda, wang-yi
    de 2024-05-01 | Noch im Mai soll der Präsident Andrzej Duda auch Ungarn besuchen.
      consult/visit planned 2024-05 hungary: andrzej-duda
    de 2024-05-01 | Andrzej Duda hat sich in Anji, dem Gästehaus der polnischen Regierung, mit Wang Yi getroffen.
      consult/meet happened: andrzej-duda, wang-yi
    de 2024-05-01 | Bald wird Andrzej Duda, der im Mai als Präsident China bereist, von Emmanuel Macron empfangen.
      consult/visit happened 2024-05 china: andrzej-duda
      consult/meet planned: andrzej-duda, host emmanuel-macron
    """

  private static let possessives = """
    en 2024-05-01 | Antony Blinken spoke days after James Mattis’ visit to Seoul.
      consult/visit happened seoul: jim-mattis
    de 2024-05-01 | Friedrich Merz’ Besuch in Warschau am 12. April war kurz.
      consult/visit happened 2024-04-12 warsaw: friedrich-merz
    en 2024-05-01 | The ministers discussed Emmanuel Macron's upcoming visit to China in June.
      consult/visit planned 2024-06 china: emmanuel-macron
    en 2024-05-01 | Both officials welcomed the outcome of the Norwegian delegation's visit to Warsaw on 12 April.
      consult/visit happened 2024-04-12 warsaw: norway
    en 2024-05-01 | During their first meeting on 12 April, Andrzej Duda and Wang Yi smiled.
      consult/meet happened 2024-04-12: andrzej-duda, wang-yi
    de 2024-05-01 | Bei ihrem ersten Treffen am 12. April lachten Andrzej Duda und Wang Yi viel.
      consult/meet happened 2024-04-12: andrzej-duda, wang-yi
    en 2024-05-01 | Wang Yi met with Andrzej Duda, who is on his first visit to China.
      consult/meet happened: andrzej-duda, wang-yi
      consult/visit happened china: andrzej-duda
    """

  private static let visited = """
    de 2024-05-01 | Andrzej Duda hat am Freitag Emmanuel Macron in dessen Büro besucht.
      consult/visit happened 2024-04-26: andrzej-duda, emmanuel-macron
    de 2024-05-01 | Olaf Scholz hat Frank-Walter Steinmeier am 12. April besucht.
      consult/visit happened 2024-04-12: frank-walter-steinmeier, olaf-scholz
    ru 2024-05-01 | Анджей Дуда принял приглашение Эмманюэля Макрона посетить Париж.
      consult/visit planned paris: andrzej-duda
    """

  private static let hosted = """
    en 2024-05-01 | Andrzej Duda, Wang Yi and Sergei Lavrov spoke on the margins of the meeting hosted by Emmanuel Macron.
      consult/talks happened: andrzej-duda, sergei-lavrov, wang-yi
    en 2024-05-01 | Poland has announced that the second round is set for 19 May, again hosted by Oman.
    en 2024-05-01 | China is pleased with trade and welcomes Andrzej Duda to visit Beijing.
      consult/visit planned beijing: andrzej-duda
    en 2024-05-01 | Andrzej Duda, hosted by Emmanuel Macron, was content.
      consult/meet happened: andrzej-duda, host emmanuel-macron
    """
}
