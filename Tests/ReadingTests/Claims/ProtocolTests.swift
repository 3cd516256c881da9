import TestLexicon
import Testing

/// What press offices tell of receptions, programmes and visits, and what people say of them in words of their own.
@Suite struct ProtocolTests {
  @Test(arguments: SentenceCase.table(receptions)) func tellsWhoReceivedWhom(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(programmes)) func readsProgrammes(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(speakers)) func knowsWhoSpeaks(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(names)) func tellsWhoIsMeant(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(places)) func takesNoPlaceOfSomethingElse(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(nothing)) func inventsNothing(_ sentence: SentenceCase) {
    #expect(sentence.events.isEmpty)
  }

  private static let receptions = """
    de 2025-06-12 | Emmanuel Macron ist am Dienstag von Friedrich Merz in Berlin empfangen worden.
      consult/meet happened 2025-06-10 berlin: emmanuel-macron, host friedrich-merz
    de 2025-06-12 | Emmanuel Macron soll am Freitag von Friedrich Merz empfangen werden.
      consult/meet planned 2025-06-13: emmanuel-macron, host friedrich-merz
    de 2025-06-12 | Friedrich Merz hat Emmanuel Macron, der im Mai wiedergewählt worden war, am Dienstag in Berlin
      | empfangen.
      consult/meet happened 2025-06-10 berlin: emmanuel-macron, host friedrich-merz
    de 2025-06-12 | Friedrich Merz wird Emmanuel Macron, der in Wien war, am Freitag in Berlin treffen.
      consult/meet planned 2025-06-13 berlin: emmanuel-macron, friedrich-merz
    en 2025-06-12 | Emmanuel Macron was met by Friedrich Merz at the airport.
      consult/meet happened: emmanuel-macron, host friedrich-merz
    en 2025-06-12 | Emmanuel Macron will host a state banquet in honour of Friedrich Merz.
      consult/meet planned: emmanuel-macron, friedrich-merz
    en 2025-06-12 | Tonight Emmanuel Macron had a private White House dinner with Donald Trump.
      consult/meet happened 2025-06-12: donald-trump, emmanuel-macron
    en 2025-06-12 | Keir Starmer described an Oval Office meeting with Donald Trump as very good.
      consult/meet happened: donald-trump, keir-starmer
    """

  private static let programmes = """
    de 2025-06-12 | Auch ein Treffen mit Friedrich Merz steht auf Macrons Programm.
      consult/meet planned: emmanuel-macron, friedrich-merz
    de 2025-06-12 | Die Gespräche sind mit Friedrich Merz, dem Vorsitzenden der Partei, und Emmanuel Macron vorgesehen.
      consult/talks planned: emmanuel-macron, friedrich-merz
    de 2025-06-12 | Am Freitag traf Keir Starmer Friedrich Merz, in Rom stehen Gespräche mit Giorgia Meloni an.
      consult/meet happened 2025-06-06: friedrich-merz, keir-starmer
    de 2025-06-12 | In Rom, der Hauptstadt Italiens, will sich Friedrich Merz mit Emmanuel Macron treffen.
      consult/meet planned rome: emmanuel-macron, friedrich-merz
    en 2025-06-12 | The schedule calls for a one-on-one meeting between Emmanuel Macron and Friedrich Merz.
      consult/meet planned: emmanuel-macron, friedrich-merz
    en 2025-06-12 | Emmanuel Macron was to have lunch with Friedrich Merz.
      consult/meet planned: emmanuel-macron, friedrich-merz
    en 2025-06-12 | Emmanuel Macron was to have met Friedrich Merz.
      consult/meet cancelled: emmanuel-macron, friedrich-merz
    de 2025-06-12 | Friedrich Merz hat in einem Telefonat mit Emmanuel Macron sein Bedauern über die kurzfristige Absage der
      | Feier geäußert.
      consult/call happened: emmanuel-macron, friedrich-merz
    en 2025-06-12 | Keir Starmer denied reports on Monday claiming that Friedrich Merz had spoken with Emmanuel Macron.
      consult/talks denied: emmanuel-macron, friedrich-merz
    en 2025-06-12 | Friedrich Merz and Emmanuel Macron agreed to a bilateral summit in Rome.
      consult/meet planned rome: emmanuel-macron, friedrich-merz
    en 2025-06-12 | It will be the first Japan-U.S.-South Korea summit of the year.
      consult/meet planned: japan, south-korea, united-states
    en 2025-06-12 | Japan, the United States and South Korea are considering holding a trilateral summit.
      consult/meet planned: japan, south-korea, united-states
    en 2025-06-12 | Emmanuel Macron and Friedrich Merz met at a presidential retreat in Rome on Tuesday.
      consult/meet happened 2025-06-10 rome: emmanuel-macron, friedrich-merz
    en 2025-06-12 | Agreements between China and Kazakhstan are expected to be signed.
      agree/sign planned: china, kazakhstan
    """

  private static let speakers = """
    en 2025-06-12 | "I met with Emmanuel Macron on Tuesday," Friedrich Merz said.
      consult/meet happened 2025-06-10: emmanuel-macron, friedrich-merz
    de 2025-06-12 | „Ich habe am Dienstag mit Emmanuel Macron gesprochen“, sagte Friedrich Merz.
      consult/talks happened 2025-06-10: emmanuel-macron, friedrich-merz
    en 2025-06-12 | The issues between Russia and Japan are old. The two sides last met on 10 April in Rome.
      consult/meet happened 2025-04-10 rome: japan, russia
    """

  private static let names = """
    de 2025-06-12 | Am Dienstag traf Friedrich Merz Italiens neue Ministerpräsidentin Giorgia Meloni.
      consult/meet happened 2025-06-10: friedrich-merz, giorgia-meloni
    en 2025-06-12 | Emmanuel Macron will call on Giorgia Meloni, following which he is to meet with Friedrich Merz.
      consult/meet planned: emmanuel-macron, giorgia-meloni
      consult/meet planned: emmanuel-macron, friedrich-merz
    en 2025-06-12 | Keir Starmer was received by Emmanuel Macron's German counterpart Friedrich Merz.
      consult/meet happened: host friedrich-merz, keir-starmer
    en 2024-06-12 | Friedrich Merz met the Pope on Tuesday.
      consult/meet happened 2024-06-11: friedrich-merz, pope-francis
    de 2025-06-12 | Am Dienstag empfing der amerikanische Papst den Kanzler Friedrich Merz.
      consult/meet happened 2025-06-10: friedrich-merz, host pope-leo-xiv
    de 2025-06-12 | Die Agentur meldete, die Zeitung berichtete, Friedrich Merz werde Emmanuel Macron treffen.
      consult/meet planned: emmanuel-macron, friedrich-merz
    de 2025-06-12 | Das meldete der Sender ZDF, Friedrich Merz werde mit Emmanuel Macron Gespräche führen.
      consult/talks planned: emmanuel-macron, friedrich-merz
    de 2025-06-12 | Friedrich Merz wollte am Freitag mit Emmanuel Macron (LREM) und anschließend mit Keir Starmer (Labour)
      | zusammentreffen.
      consult/meet planned: emmanuel-macron, friedrich-merz, keir-starmer
    en 2025-06-12 | Friedrich Merz said that the two European leaders would meet. They are Emmanuel Macron and Keir Starmer.
    en 2025-06-12 | Bilawal Bhutto Zardari arrived. Later Zardari met Sergei Lavrov.
      consult/meet happened: bilawal-bhutto-zardari, sergei-lavrov
    """

  private static let places = """
    de 2025-06-12 | Friedrich Merz reist vor dem Hintergrund des Krieges in der Ukraine am Freitag nach Kasachstan.
      consult/visit planned 2025-06-13 kazakhstan: friedrich-merz
    de 2025-06-12 | Syrien, der Balkan und der Handel sind im Fokus des Treffens von Friedrich Merz und Emmanuel Macron.
      consult/meet happened: emmanuel-macron, friedrich-merz
    """

  private static let nothing = """
    de 2025-06-12 | Friedrich Merz weiß wovon er spricht, er war selbst in der Opposition.
    de 2025-06-12 | Friedrich Merz begrüßte am Freitag den Besuch eines von Polen geförderten Hauses.
    de 2025-06-12 | Friedrich Merz sagte Emmanuel Macron zu Beginn des Jahres Dank.
    de 2025-06-12 | Friedrich Merz sprach am Rande von Treffen mit anderen Regierungschefs.
    en 2025-06-12 | Friedrich Merz relayed Emmanuel Macron's call for both countries to keep the peace.
    en 2025-06-12 | East-West relations are tense, Emmanuel Macron wrote.
    de 2025-06-12 | Der designierte Kanzler Friedrich Merz wohnt in Berlin.
    en 2025-06-12 | Emmanuel Macron attended the G20 foreign ministers' meeting in Rome.
    en 2025-06-12 | Following their meet, Emmanuel Macron, spokesman of Greenpeace, smiled.
    """
}
