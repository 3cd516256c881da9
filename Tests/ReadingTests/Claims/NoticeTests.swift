import TestLexicon
import Testing

/// Notices of agencies: working-level talks, plans and what became of them, told by offices, states and capitals.
@Suite struct NoticeTests {
  @Test(arguments: SentenceCase.table(plans)) func tellsWhatIsPlannedOrOff(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(clauses)) func keepsClausesApart(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(persons)) func tellsWhoIsMeant(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(nothing)) func inventsNothing(_ sentence: SentenceCase) {
    #expect(sentence.events.isEmpty)
  }

  private static let plans = """
    en 2025-03-03 | London and Paris are to hold a second round of talks in Rome in May.
      consult/talks planned 2025-05 rome: france, united-kingdom
    en 2025-03-03 | Talks, which were due to take place in Rome this week between Keir Starmer and Emmanuel
      | Macron, have been put off at the request of France.
      consult/talks cancelled 2025-03-03/2025-03-09 rome: emmanuel-macron, keir-starmer
    en 2025-03-03 | A meeting between Keir Starmer and Friedrich Merz could be held soon.
      consult/meet planned: friedrich-merz, keir-starmer
    en 2025-03-03 | Keir Starmer could be received by Emmanuel Macron after the summit.
      consult/meet planned: host emmanuel-macron, keir-starmer
    en 2025-03-03 | An official was open to the possibility of a meeting between Keir Starmer and Friedrich Merz.
      consult/meet planned: friedrich-merz, keir-starmer
    en 2025-03-03 | The summit of Keir Starmer and Friedrich Merz has been pushed back.
      consult/meet cancelled: friedrich-merz, keir-starmer
    de 2025-03-03 | Ein Treffen zwischen Emmanuel Macron und Keir Starmer könnte bald ausgerichtet werden.
      consult/meet planned: emmanuel-macron, keir-starmer
    de 2025-03-03 | Emmanuel Macron und Keir Starmer könnten sich noch in dieser Woche treffen, um den Plan zu
      | beraten.
      consult/meet planned 2025-03-03/2025-03-09: emmanuel-macron, keir-starmer
    de 2025-03-03 | Für ein Treffen zwischen Emmanuel Macron und Keir Starmer gibt es noch keinen Termin.
      consult/meet planned: emmanuel-macron, keir-starmer
    de 2025-03-03 | Zwischen Emmanuel Macron und Keir Starmer ist für Freitag ein Treffen vorgesehen.
      consult/meet planned 2025-03-07: emmanuel-macron, keir-starmer
    de 2025-03-03 | Emmanuel Macron schloss ein Treffen mit Keir Starmer nicht aus.
      reject happened: source emmanuel-macron
      consult/meet planned: emmanuel-macron, keir-starmer
    en 2025-03-03 | Keir Starmer's visit to Spain begins on Tuesday.
      consult/visit planned 2025-03-04 spain: keir-starmer
    de 2025-03-03 | Beide Seiten vereinbarten, dass sich Emmanuel Macron und Keir Starmer in Rom treffen.
      consult/meet planned rome: emmanuel-macron, keir-starmer
    de 2025-03-03 | Keir Starmer ließ ein Treffen mit Emmanuel Macron platzen.
      consult/meet cancelled: emmanuel-macron, keir-starmer
    de 2025-03-03 | Die Schweiz hat angeboten, Gespräche zwischen Armenien und Georgien auszurichten.
      consult/talks planned: armenia, georgia
    de 2025-03-03 | Emmanuel Macron und Keir Starmer haben ein Treffen in Rom vereinbart.
      consult/meet planned rome: emmanuel-macron, keir-starmer
    de 2025-03-03 | Vertreter Frankreichs und Polens wollen sich am Freitag in Genf mit finnischen Diplomaten
      | zusammensetzen.
      consult/meet planned 2025-03-07 geneva: finland, france, poland
    """

  private static let clauses = """
    de 2025-03-03 | Wie Friedrich Merz mitteilte, trifft Emmanuel Macron seinen finnischen Kollegen.
      consult/meet happened: emmanuel-macron, finland
    en 2025-03-03 | Talks in Rome between Armenian, Georgian and US negotiators ended on Saturday.
      consult/talks happened 2025-03-01 rome: armenia, georgia, united-states
    en 2025-03-03 | A meeting between Polish and Finnish officials was useful in preparing for a planned summit.
      consult/meet happened: finland, poland
    en 2025-03-03 | The meeting could be cancelled over the clash between Armenia and Georgia.
    en 2025-03-03 | Keir Starmer rejected Emmanuel Macron's plan at a meeting with Friedrich Merz.
      reject happened: source keir-starmer
      consult/meet happened: friedrich-merz, keir-starmer
    en 2025-03-03 | Armenia and Georgia have agreed to resume the talks, Poland's foreign minister announced.
      agree/promise happened: armenia, georgia
      consult/talks planned: armenia, georgia
    en 2025-03-03 | They spoke ahead of talks between London and Warsaw, Rome's foreign ministry said.
      consult/talks planned: poland, united-kingdom
    en 2025-03-03 | Keir Starmer met Friedrich Merz in Bonn on Friday.The talks went on for hours.
      consult/meet happened 2025-02-28 bonn: friedrich-merz, keir-starmer
    de 2025-03-03 | Am Freitag war Emmanuel Macron mit Keir Starmer zusammengekommen, für Montag stand ein Gespräch
      | mit dem Polen Radosław Sikorski an.
      consult/meet happened 2025-02-28: emmanuel-macron, keir-starmer
      consult/talks happened 2025-03-03: emmanuel-macron, radoslaw-sikorski
    de 2025-03-03 | Heute empfängt der französische Präsident zunächst den britischen Premierminister Keir Starmer.
      consult/meet happened 2025-03-03: host emmanuel-macron, keir-starmer
    de 2025-03-03 | Emmanuel Macron ist am Sonntag mit einer großen Delegation nach Indien abgereist.
      consult/visit happened 2025-03-02 india: emmanuel-macron
    """

  private static let persons = """
    en 2025-03-03 | Sergei Lavrov met his Turkish and Chinese counterparts, Hakan Fidan and Wang Yi, in Doha.
      consult/meet happened doha: hakan-fidan, sergei-lavrov, wang-yi
    en 2025-03-03 | A meeting between Keith Kellogg, the US envoy for Ukraine, and his Polish counterpart Radosław
      | Sikorski took place in Rome.
      consult/meet happened rome: keith-kellogg, radoslaw-sikorski
    en 2025-03-03 | Wang Yi will hold the 9th China-Turkey dialogue with Hakan Fidan on 7 March.
      consult/talks planned 2025-03-07: hakan-fidan, wang-yi
    en 2025-03-03 | Dwight D. Eisenhower became the first American president to visit India.
      consult/visit happened india: dwight-d-eisenhower
    en 2025-03-03 | Wang Yi's second trip came in 2015, when he arrived in Rome.
      consult/visit happened rome: wang-yi
    en 2025-03-03 | Keir Starmer's office denied that he had met Hakan Fidan.
      consult/meet denied: hakan-fidan, keir-starmer
    en 2025-03-03 | The British ambassador in Moscow was summoned to the Foreign Ministry on Friday.
      consult/meet happened 2025-02-28 moscow: host russia, united-kingdom
    de 2025-03-03 | Emmanuel Macron empfing Dominique Hasler in Paris.
      consult/meet happened paris: ?Dominique Hasler, host emmanuel-macron
    de 2025-03-03 | Die Außenminister der Schweiz und Österreichs statteten Skopje einen gemeinsamen Besuch ab.
      consult/visit happened skopje: austria, ignazio-cassis
    de 2025-03-03 | Emmanuel Macron wird am Samstag zu einer Reise nach Rom, Wien, Polen und in die Türkei aufbrechen.
      consult/visit planned 2025-03-08 turkey: emmanuel-macron
    en 2025-03-03 | After a visit to Rome, Poland and Finland met.
      consult/visit happened rome: finland, poland
      consult/meet happened: finland, poland
    de 2025-03-03 | Emmanuel Macron rief am Sonntag den finnischen Präsidenten an.
      consult/call happened 2025-03-02: alexander-stubb, emmanuel-macron
    de 2025-03-03 | Keir Starmer dementierte, dass er Hakan Fidan getroffen habe.
      consult/meet denied: hakan-fidan, keir-starmer
    de 2025-03-03 | Am 28. Februar führten die Präsidenten Frankreichs und Finnlands ein Telefongespräch.
      consult/call happened 2025-02-28: alexander-stubb, emmanuel-macron
    de 2025-03-03 | Dwight D. Eisenhower war der erste Präsident, der Indien besuchte.
      consult/visit happened india: dwight-d-eisenhower
    """

  private static let nothing = """
    en 2025-03-03 | China and France have maintained close high-level contact.
    en 2025-03-03 | Keir Starmer has yet to reach Rome.
    de 2025-03-03 | Frankreich dringt auf eine Rückkehr Finnlands.
    """
}
