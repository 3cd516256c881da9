import TestLexicon
import Testing

/// What English sentences report, and what they do not.
@Suite struct EnglishClaimTests {
  @Test(arguments: SentenceCase.table(happened)) func tellsWhatHappened(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(uncertain)) func tellsHowFarItHappened(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(nothing)) func inventsNothing(_ sentence: SentenceCase) {
    #expect(sentence.events.isEmpty)
  }

  @Test(arguments: SentenceCase.table(structure)) func followsTheirStructure(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(sources)) func tellsWhoSaysSo(_ sentence: SentenceCase) {
    #expect(sentence.attributedEvents == sentence.expected)
  }

  private static let happened = """
    en 2025-03-01 | Emmanuel Macron had visited Trump on Monday.
      consult/visit happened 2025-02-24: donald-trump, emmanuel-macron
    en 2025-03-01 | Emmanuel Macron visited Kyiv on Monday, Zelensky said.
      consult/visit happened 2025-02-24 kyiv: emmanuel-macron
    en 2025-03-12 | Volodymyr Zelenskyy had been warmly received in Jeddah on Monday by Crown Prince Mohammed bin
      | Salman.
      consult/meet happened 2025-03-10 jeddah: host mohammed-bin-salman, volodymyr-zelenskyy
    en 2024-05-20 | Emmanuel Macron visited the Polish capital on 14 May.
      consult/visit happened 2024-05-14 poland: emmanuel-macron
    en 2025-03-01 | Sergei Lavrov met Wang Yi in Beijing on Thursday.
      consult/meet happened 2025-02-27 beijing: sergei-lavrov, wang-yi
    en 2024-11-20 | Keir Starmer and Olaf Scholz met on the sidelines of a conference in Rome on 18 November
      | 2024.
      consult/meet happened 2024-11-18 rome: keir-starmer, olaf-scholz
    en 2024-06-21 | Talks between Vladimir Putin and Kim Jong Un took place in Pyongyang on 19 June.
      consult/talks happened 2024-06-19 pyongyang: kim-jong-un, vladimir-putin
    en 2024-06-21 | The Russian president and North Korea's leader signed a treaty on 19 June.
      agree/sign happened 2024-06-19: kim-jong-un, vladimir-putin
    en 2023-02-22 | Joe Biden visited Kyiv on 20 February 2023.
      consult/visit happened 2023-02-20 kyiv: joe-biden
    en 2022-12-29 | Volodymyr Zelensky spoke by phone with Narendra Modi on 26 December.
      consult/call happened 2022-12-26: narendra-modi, volodymyr-zelenskyy
    en 2023-05-15 | Rishi Sunak hosted Volodymyr Zelensky at Chequers on 15 May.
      consult/meet happened 2023-05-15 chequers: host rishi-sunak, volodymyr-zelenskyy
    en 2023-05-15 | Volodymyr Zelensky was received by Emmanuel Macron in Paris on 14 May.
      consult/meet happened 2023-05-14 paris: host emmanuel-macron, volodymyr-zelenskyy
    en 2024-05-20 | Beijing accused Washington of interference.
      accuse happened: source china, target united-states
    en 2024-05-20 | Kim Yo Jong threatened South Korea with retaliation.
      threaten happened: source kim-yo-jong, target south-korea
    en 2022-09-30 | Canada imposed sanctions on Iran.
      sanction happened: source canada, target iran
    en 2023-01-26 | Germany supplied tanks to Ukraine.
      aid/military happened: source germany, target ukraine
    en 2024-10-24 | North Korea deployed troops to Russia in October 2024.
      mobilize/troops happened 2024-10: source north-korea, target russia
    en 2024-05-13 | Andrei Belousov was appointed defence minister on 12 May.
      appoint happened 2024-05-12: target andrei-belousov
    en 2023-04-20 | China called on Israel to show restraint.
      request happened: source china, target israel
    en 2022-11-20 | Hungary rejected the proposal of Ukraine.
      reject happened: source hungary
    en 2022-03-20 | Poland backed Ukraine.
      support happened: source poland, target ukraine
    en 2025-02-13 | Donald Trump held a phone call with Vladimir Putin on Wednesday.
      consult/call happened 2025-02-12: donald-trump, vladimir-putin
    en 2023-11-16 | The meeting between Xi Jinping and Joe Biden lasted four hours.
      consult/meet happened: joe-biden, xi-jinping
    en 2024-08-23 | Narendra Modi travelled to Warsaw on 21 August 2024.
      consult/visit happened 2024-08-21 warsaw: narendra-modi
    en 2023-05-10 | Lavrov's meeting with Subrahmanyam Jaishankar was held in Goa on 4 May.
      consult/meet happened 2023-05-04 goa: sergei-lavrov, subrahmanyam-jaishankar
    en 2025-03-22 | The secretary of Russia's Security Council, Sergei Shoigu, met Kim Jong Un in Pyongyang
      | on 21 March 2025.
      consult/meet happened 2025-03-21 pyongyang: kim-jong-un, sergei-shoigu
    en 2024-02-11 | Viktor Orban, who met Vladimir Putin in October 2023, praised Donald Trump.
      consult/meet happened 2023-10: viktor-orban, vladimir-putin
      support happened: source viktor-orban, target donald-trump
    en 2025-08-16 | Donald Trump and Vladimir Putin met in Anchorage on 15 August 2025. The two leaders
      | discussed Ukraine.
      consult/meet happened 2025-08-15 anchorage: donald-trump, vladimir-putin
    en 2023-07-28 | A Chinese delegation led by Li Hongzhong met Kim Jong Un in Pyongyang on 27 July 2023.
      consult/meet happened 2023-07-27 pyongyang: kim-jong-un, li-hongzhong
    en 2023-09-14 | Kim Jong Un arrived in Vladivostok on 12 September 2023. He met Vladimir Putin a day
      | later.
      consult/visit happened 2023-09-12 vladivostok: kim-jong-un
      consult/meet happened 2023-09-13: kim-jong-un, vladimir-putin
    en 2024-07-06 | Viktor Orban, Hungary's prime minister, visited Moscow on 5 July.
      consult/visit happened 2024-07-05 moscow: viktor-orban
    en 2024-05-17 | After meeting Xi Jinping in Beijing, Vladimir Putin travelled to Harbin.
      consult/meet happened beijing: vladimir-putin, xi-jinping
      consult/visit happened harbin: vladimir-putin
    en 2024-05-20 | Xi Jinping, whom Vladimir Putin met in Beijing on 16 May, smiled.
      consult/meet happened 2024-05-16 beijing: vladimir-putin, xi-jinping
    en 2024-05-20 | An agreement between Ukraine and Poland was signed in Kyiv on 16 May.
      agree/sign happened 2024-05-16 kyiv: poland, ukraine
    """

  private static let structure = """
    en 2024-05-20 | Xi Jinping and his new French counterpart Emmanuel Macron spoke by phone.
      consult/call happened: emmanuel-macron, xi-jinping
    en 2024-05-20 | After Emmanuel Macron met Xi Jinping in Paris, Olaf Scholz flew to Beijing.
      consult/meet happened paris: emmanuel-macron, xi-jinping
      consult/visit happened beijing: olaf-scholz
    en 2024-05-20 | Emmanuel Macron spoke to Xi Jinping on Friday.
      consult/talks happened 2024-05-17: emmanuel-macron, xi-jinping
    en 2024-05-20 | Emmanuel Macron called Xi Jinping to discuss trade.
      consult/call happened: emmanuel-macron, xi-jinping
    en 2024-05-20 | In talks with Wang Yi, Annalena Baerbock said she was worried.
      consult/talks happened: annalena-baerbock, wang-yi
    en 2024-05-20 | Emmanuel Macron met Xi Jinping ahead of a summit in Lima.
      consult/meet happened lima: emmanuel-macron, xi-jinping
    en 2024-05-20 | A meeting of Olaf Scholz with Xi Jinping was announced for 2 June.
      consult/meet planned 2024-06-02: olaf-scholz, xi-jinping
    en 2024-05-20 | Olaf Scholz will attend a trade fair and hold a meeting with Xi Jinping.
      consult/meet planned: olaf-scholz, xi-jinping
    en 2024-05-20 | Olaf Scholz thanked Xi Jinping for the visit and gave his support to Poland.
    en 2024-05-20 | Giorgia Meloni of Italy and Emmanuel Macron met in Rome.
      consult/meet happened rome: emmanuel-macron, giorgia-meloni
    en 2024-05-20 | Ukraine's ambassador to Germany, Oleksii Makeiev, met Annalena Baerbock.
      consult/meet happened: annalena-baerbock, oleksii-makeiev
    en 2024-05-20 | Deputy Prime Minister and Foreign Minister Antonio Tajani met Wang Yi.
      consult/meet happened: antonio-tajani, wang-yi
    en 2024-05-20 | Antonio Tajani arrived at Fiumicino International Airport.
    """

  private static let uncertain = """
    en 2025-10-29 | A meeting of Donald Trump with Kim Jong Un will not happen on this trip.
      consult/meet cancelled: donald-trump, kim-jong-un
    en 2025-10-29 | Sergei Lavrov sees no reason at all to meet Marco Rubio.
      consult/meet denied: marco-rubio, sergei-lavrov
    en 2025-10-29 | Sergei Lavrov did not rule out a meeting with Marco Rubio in Rome.
      consult/meet planned rome: marco-rubio, sergei-lavrov
    en 2025-07-10 | Donald Trump will meet Vladimir Putin in Budapest on 1 August.
      consult/meet planned 2025-08-01 budapest: donald-trump, vladimir-putin
    en 2025-07-10 | Wang Yi is expected to visit New Delhi in August.
      consult/visit planned 2025-08 new-delhi: wang-yi
    en 2025-07-10 | The meeting between Marco Rubio and Sergei Lavrov was cancelled.
      consult/meet cancelled: marco-rubio, sergei-lavrov
    en 2025-07-10 | Sergei Lavrov did not meet Marco Rubio.
      consult/meet denied: marco-rubio, sergei-lavrov
    en 2025-07-10 | Viktor Orban reportedly met Vladimir Putin in Sochi.
      consult/meet alleged sochi: viktor-orban, vladimir-putin
    en 2025-07-10 | Volodymyr Zelensky invited Xi Jinping to Kyiv.
      consult/visit planned: host volodymyr-zelenskyy, xi-jinping
    """

  private static let nothing = """
    en 2025-07-10 | Emmanuel Macron is ready to talk to Vladimir Putin.
    en 2025-07-10 | Emmanuel Macron and Giorgia Meloni hold different views.
    en 2025-07-10 | Sergei Lavrov spoke about relations between China and India.
    en 2025-07-10 | The demands of Iran were met.
    en 2025-07-10 | Emmanuel Macron often meets Olaf Scholz.
    en 2025-07-10 | Trade between Germany and Poland met expectations.
    en 2025-07-10 | Like Joe Biden, Rishi Sunak studied law.
    en 2025-07-10 | The book on Angela Merkel was signed at a fair in Leipzig.
    en 2025-07-10 | If Donald Trump met Kim Jong Un, markets would rise.
    en 2025-07-10 | Many tourists visited Paris.
    en 2025-07-10 | A letter by Lula was read in Geneva.
    """

  private static let sources = """
    en 2025-02-20 | According to TASS, Sergei Lavrov met Marco Rubio in Riyadh on 18 February.
      consult/meet happened 2025-02-18 riyadh: marco-rubio, sergei-lavrov <- tass
    en 2025-02-20 | Dmitry Peskov said that Vladimir Putin had met Steve Witkoff.
      consult/meet happened: steve-witkoff, vladimir-putin <- dmitry-peskov
    """
}
