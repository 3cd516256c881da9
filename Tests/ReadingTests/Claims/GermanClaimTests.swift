import TestLexicon
import Testing

/// What German sentences report, and what they do not.
@Suite struct GermanClaimTests {
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
    de 2024-11-08 | Andrzej Duda hat am Montag den Kanzler, Olaf Scholz, und in Bonn Sergio Mattarella getroffen.
      consult/meet happened 2024-11-04 bonn: andrzej-duda, olaf-scholz, sergio-mattarella
    de 2024-11-08 | Andrzej Duda hat in Begleitung einer Delegation am Montag Italien besucht.
      consult/visit happened 2024-11-04 italy: andrzej-duda
    de 2024-11-08 | Papst Franziskus begrüßte den SPD-Politiker Olaf Scholz.
      consult/meet happened: host pope-francis, olaf-scholz
    de 2024-11-08 | Olaf Scholz hat am Montag, 7. Oktober 2024, den polnischen Präsidenten, Andrzej Duda, in Berlin empfangen.
      consult/meet happened 2024-10-07 berlin: andrzej-duda, host olaf-scholz
    de 2024-11-08 | Olaf Scholz hat den polnischen Präsidenten, Andrzej Duda, zu dessen Antrittsbesuch in Berlin empfangen.
      consult/meet happened berlin: andrzej-duda, host olaf-scholz
    de 2024-11-08 | Andrzej Duda hielt sich am Montag in Berlin auf.
      consult/visit happened 2024-11-04 berlin: andrzej-duda
    de 2024-11-08 | Olaf Scholz und Andrzej Duda, die einander jüngst in Warschau getroffen hatten, am Montag telefonierten sie.
      consult/meet happened warsaw: andrzej-duda, olaf-scholz
      consult/call happened 2024-11-04: andrzej-duda, olaf-scholz
    de 2024-11-08 | Andrzej Duda hatte im Mai 2000 kurz vor dem Gipfel im Juni China besucht.
      consult/visit happened 2000-05 china: andrzej-duda
    de 2025-05-20 | Im April war Olaf Scholz bei Xi Jinping gewesen.
      consult/visit happened 2025-04: olaf-scholz, xi-jinping
    de 2025-02-13 | Am Mittwoch rief der US-Präsident den ukrainischen Staatschef Wolodymyr Selenskyj an.
      consult/call happened 2025-02-12: donald-trump, volodymyr-zelenskyy
    de 2025-03-06 | Am Mittwoch kamen in der russischen Hauptstadt Außenminister Sergej Lawrow und sein Kollege Wang
      | Yi zusammen.
      consult/meet happened 2025-03-05: sergei-lavrov, wang-yi
    de 2024-03-16 | Olaf Scholz hat am 15. März in Berlin Emmanuel Macron und Donald Tusk getroffen.
      consult/meet happened 2024-03-15 berlin: donald-tusk, emmanuel-macron, olaf-scholz
    de 2024-11-20 | Keir Starmer und Giorgia Meloni trafen sich am 18. November 2024 in Rio de Janeiro.
      consult/meet happened 2024-11-18 rio-de-janeiro: giorgia-meloni, keir-starmer
    de 2024-04-17 | Bundeskanzler Olaf Scholz traf am Dienstag in Peking mit Xi Jinping zusammen.
      consult/meet happened 2024-04-16 beijing: olaf-scholz, xi-jinping
    de 2024-10-12 | Olaf Scholz empfing am Freitag Wolodymyr Selenskyj im Kanzleramt.
      consult/meet happened 2024-10-11 federal-chancellery: host olaf-scholz, volodymyr-zelenskyy
    de 2024-10-12 | Wolodymyr Selenskyj wurde am 10. Oktober in Rom von Giorgia Meloni empfangen.
      consult/meet happened 2024-10-10 rome: host giorgia-meloni, volodymyr-zelenskyy
    de 2024-11-16 | Olaf Scholz telefonierte am 15. November mit Wladimir Putin.
      consult/call happened 2024-11-15: olaf-scholz, vladimir-putin
    de 2024-11-16 | Am 15. November rief Olaf Scholz Wladimir Putin an.
      consult/call happened 2024-11-15: olaf-scholz, vladimir-putin
    de 2023-12-15 | Annalena Baerbock besuchte im Juli 2023 Neuseeland.
      consult/visit happened 2023-07 new-zealand: annalena-baerbock
    de 2024-06-20 | Wladimir Putin reiste am 18. Juni nach Pjöngjang.
      consult/visit happened 2024-06-18 pyongyang: vladimir-putin
    de 2024-06-20 | Wladimir Putin und Kim Jong-un unterzeichneten am 19. Juni ein Abkommen.
      agree/sign happened 2024-06-19: kim-jong-un, vladimir-putin
    de 2024-06-20 | Die Gespräche zwischen Sergej Lawrow und Hakan Fidan fanden am 11. Juni in Nischni
      | Nowgorod statt.
      consult/talks happened 2024-06-11 nizhny-novgorod: hakan-fidan, sergei-lavrov
    de 2024-06-20 | Polen warf Belarus Erpressung vor.
      accuse happened: source poland, target belarus
    de 2024-06-20 | Iran drohte Israel mit Vergeltung.
      threaten happened: source iran, target israel
    de 2022-03-05 | Japan verhängte Sanktionen gegen Belarus.
      sanction happened: source japan, target belarus
    de 2022-05-05 | Norwegen lieferte der Ukraine Raketen.
      aid/military happened: source norway, target ukraine
    de 2023-01-20 | Boris Pistorius wurde am 17. Januar zum Verteidigungsminister ernannt.
      appoint happened 2023-01-17: target boris-pistorius
    de 2023-01-20 | Brasilien forderte Russland zum Rückzug auf.
      request happened: source brazil, target russia
    de 2023-01-20 | Ungarn lehnte den Vorschlag ab.
      reject happened: source hungary
    de 2023-01-20 | Estland unterstützte Georgien.
      support happened: source estonia, target georgia
    de 2025-03-02 | Sergej Schoigu, der am 28. Februar Xi Jinping in Peking getroffen hat, lobte China.
      consult/meet happened 2025-02-28 beijing: sergei-shoigu, xi-jinping
      support happened: source sergei-shoigu, target china
    de 2025-03-02 | Die Agentur meldete, dass Wang Yi am 1. März in Moskau Sergej Lawrow getroffen habe.
      consult/meet happened 2025-03-01 moscow: sergei-lavrov, wang-yi
    de 2025-03-02 | Nachdem Marco Rubio mit Sergej Lawrow gesprochen hatte, flog er nach Riad.
      consult/talks happened: marco-rubio, sergei-lavrov
      consult/visit happened riyadh: marco-rubio
    de 2023-07-28 | Eine chinesische Delegation unter Leitung von Li Hongzhong traf am 27. Juli in Pjöngjang
      | Kim Jong-un.
      consult/meet happened 2023-07-27 pyongyang: kim-jong-un, li-hongzhong
    de 2015-05-13 | Der russische Außenminister traf am 12. Mai 2015 John Kerry in Sotschi.
      consult/meet happened 2015-05-12 sochi: john-kerry, sergei-lavrov
    de 2024-05-20 | Bevor Olaf Scholz am 14. Mai nach Peking flog, traf er in Berlin Emmanuel Macron.
      consult/visit happened 2024-05-14 beijing: olaf-scholz
      consult/meet happened berlin: emmanuel-macron, olaf-scholz
    de 2024-05-20 | Olaf Scholz hat sich am 14. Mai mit Emmanuel Macron getroffen.
      consult/meet happened 2024-05-14: emmanuel-macron, olaf-scholz
    de 2024-05-20 | Emmanuel Macron, mit dem Olaf Scholz am 14. Mai sprach, schwieg.
      consult/talks happened 2024-05-14: emmanuel-macron, olaf-scholz
    de 2024-05-20 | Ukraine und Polen haben am 16. Mai in Kiew ein Abkommen unterzeichnet.
      agree/sign happened 2024-05-16 kyiv: poland, ukraine
    de 2022-06-20 | Emmanuel Macron kam am 16. Juni zu Beratungen nach Kiew.
      consult/visit happened 2022-06-16 kyiv: emmanuel-macron
    de 2023-06-20 | Annalena Baerbock hat am 23. März Georgien besucht.
      consult/visit happened 2023-03-23 georgia: annalena-baerbock
    de 2024-05-20 | Bundeskanzler Scholz wurde am 14. Mai in Warschau von Ministerpräsident Donald Tusk empfangen.
      consult/meet happened 2024-05-14 warsaw: host donald-tusk, olaf-scholz
    de 2015-05-13 | Die Außenminister Frankreichs und Deutschlands berieten am 11. Mai in Paris.
      consult/talks happened 2015-05-11 paris: frank-walter-steinmeier, laurent-fabius
    de 2018-07-20 | Das Trump-Putin-Treffen fand am 16. Juli in Helsinki statt.
      consult/meet happened 2018-07-16 helsinki: donald-trump, vladimir-putin
    de 2024-05-20 | Der Kanzler wurde am 14. Mai in Warschau von Präsident Andrzej Duda begrüßt. Olaf Scholz blieb.
      consult/meet happened 2024-05-14 warsaw: host andrzej-duda, olaf-scholz
    de 2024-05-20 | Am 14. Mai rief Emmanuel Macron Olaf Scholz in einem Telefonat zur Eile auf.
      request happened 2024-05-14: source emmanuel-macron, target olaf-scholz
      consult/call happened 2024-05-14: emmanuel-macron, olaf-scholz
    de 2024-05-20 | Olaf Scholz sprach am 14. Mai in Paris mit Emmanuel Macron, mit dem Präsidenten Andrzej Duda
      | und mit Donald Tusk.
      consult/talks happened 2024-05-14 paris: andrzej-duda, donald-tusk, emmanuel-macron, olaf-scholz
    de 2024-05-20 | Am 14. Mai traf eine Delegation aus Katar in Kairo Antony Blinken.
      consult/meet happened 2024-05-14 cairo: antony-blinken, qatar
    de 2024-05-20 | Emmanuel Macron war am 14. Mai bei Olaf Scholz in Potsdam zu Besuch.
      consult/visit happened 2024-05-14 potsdam: emmanuel-macron, olaf-scholz
    de 2024-05-20 | Emmanuel Macron hatte am 14. Mai Litauen besucht und in Wilna Gitanas Nauseda getroffen.
      consult/visit happened 2024-05-14 lithuania: emmanuel-macron
      consult/meet happened 2024-05-14 vilnius: emmanuel-macron, gitanas-nauseda
    de 2024-05-20 | Der georgische Botschafter in Paris wurde am 14. Mai ins Außenministerium zitiert.
      consult/meet happened 2024-05-14 paris: georgia, host france
    de 2024-05-20 | Emmanuel Macron besuchte am 14. Mai die polnische Hauptstadt.
      consult/visit happened 2024-05-14 poland: emmanuel-macron
    de 2024-05-20 | Am 14. Mai endete der Berlin-Besuch von Emmanuel Macron.
      consult/visit happened 2024-05-14 berlin: emmanuel-macron
    """

  private static let uncertain = """
    de 2024-11-08 | Andrzej Duda wird am Montag Olaf Scholz treffen. Danach reist er nach Paris.
      consult/meet planned 2024-11-11: andrzej-duda, olaf-scholz
      consult/visit planned paris: andrzej-duda
    de 2024-11-08 | Andrzej Duda wird in Berlin erwartet. Für den Nachmittag sind Gespräche mit Olaf Scholz und Annalena Baerbock
      | geplant.
      consult/talks planned: andrzej-duda, annalena-baerbock, olaf-scholz
    de 2025-10-23 | Das für Budapest angekündigte Treffen von Donald Trump und Wladimir Putin kommt nicht zustande.
      consult/meet cancelled: donald-trump, vladimir-putin
    de 2025-10-23 | Ein Treffen zwischen Olaf Scholz und Xi Jinping findet nicht statt.
      consult/meet cancelled: olaf-scholz, xi-jinping
    de 2025-02-13 | Das erste Treffen von Donald Trump und Wladimir Putin werde wohl in Saudi-Arabien stattfinden.
      consult/meet planned: donald-trump, vladimir-putin
    de 2025-07-10 | Wang Yi wird im August nach Neu-Delhi reisen.
      consult/visit planned 2025-08 new-delhi: wang-yi
    de 2025-07-10 | Das für den 5. August geplante Treffen zwischen Donald Trump und Wladimir Putin wurde
      | abgesagt.
      consult/meet cancelled 2025-08-05: donald-trump, vladimir-putin
    de 2025-07-10 | Sergej Lawrow hat Marco Rubio nicht getroffen.
      consult/meet denied: marco-rubio, sergei-lavrov
    de 2025-07-10 | Viktor Orban soll angeblich Wladimir Putin in Sotschi getroffen haben.
      consult/meet alleged sochi: viktor-orban, vladimir-putin
    de 2025-07-10 | Viktor Orban soll am 5. Juli Wladimir Putin getroffen haben.
      consult/meet alleged 2025-07-05: viktor-orban, vladimir-putin
    de 2025-07-10 | Es gab kein Treffen zwischen Sergej Lawrow und Marco Rubio.
      consult/meet denied: marco-rubio, sergei-lavrov
    de 2025-07-10 | Giorgia Meloni will wegen des Streits mit Tunesien am 6. August Emmanuel Macron treffen.
      consult/meet planned 2025-08-06: emmanuel-macron, giorgia-meloni
    de 2025-07-10 | Am 4. August treffen sich Donald Trump und Xi Jinping in Seoul.
      consult/meet planned 2025-08-04 seoul: donald-trump, xi-jinping
    """

  private static let nothing = """
    de 2024-11-08 | Andrzej Duda sprach nur über die Verhandlungen mit China.
    de 2024-11-08 | Andrzej Duda hat sich zu einem Treffen mit Olaf Scholz bereit gezeigt.
    de 2025-07-10 | Emmanuel Macron ist bereit, mit Wladimir Putin zu sprechen.
    de 2025-07-10 | Emmanuel Macron und Giorgia Meloni vertreten unterschiedliche Ansichten.
    de 2025-07-10 | Sergej Lawrow äußerte sich über die Beziehungen zwischen China und Indien.
    de 2025-07-10 | Emmanuel Macron trifft regelmäßig Olaf Scholz.
    de 2025-07-10 | Der Handel zwischen Deutschland und Polen traf auf Hindernisse.
    de 2025-07-10 | Das Buch über Angela Merkel wurde in Leipzig vorgestellt.
    de 2025-07-10 | Viele Touristen besuchten Paris.
    de 2025-07-10 | Wie Joe Biden studierte Rishi Sunak Jura.
    de 2025-07-10 | Das Urteil traf die Bank hart.
    """

  private static let sources = """
    de 2025-02-20 | Laut TASS traf Sergej Lawrow am 18. Februar in Riad Marco Rubio.
      consult/meet happened 2025-02-18 riyadh: marco-rubio, sergei-lavrov <- tass
    de 2025-02-20 | Dmitri Peskow sagte, Wladimir Putin habe Steve Witkoff getroffen.
      consult/meet happened: steve-witkoff, vladimir-putin <- dmitry-peskov
    """
}
