import TestLexicon
import Testing

/// What notices of agencies tell in few words and long titles.
@Suite struct AgencyTests {
  @Test(arguments: SentenceCase.table(statuses)) func tellsWhatBecameOfIt(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(titles)) func readsLongTitles(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(groups)) func readsGroupsAndTheirLeaders(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(journeys)) func readsJourneys(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  private static let statuses = """
    en 2025-04-22 | Talks between the EU and Iran on the nuclear programme scheduled for Friday in Geneva have been postponed.
      consult/talks cancelled 2025-04-25 geneva: european-union, iran
    en 2025-04-22 | Sergei Lavrov and Marco Rubio will not hold any talks in Riyadh.
      consult/talks denied riyadh: marco-rubio, sergei-lavrov
    en 2025-04-22 | Hakan Fidan said a meeting involving the presidents of China, Iran and Kazakhstan had been called off.
      consult/meet cancelled: china, iran, kazakhstan
    en 2025-04-22 | Arrangements are under way to hold a summit among Japan, China and South Korea in Seoul.
      consult/meet planned seoul: china, japan, south-korea
    en 2025-04-22 | Aides prepare the summit following Olaf Scholz's meeting with Emmanuel Macron on Monday.
      consult/meet happened 2025-04-21: emmanuel-macron, olaf-scholz
    en 2025-04-22 | Olaf Scholz was surprised by Donald Trump's decision to meet with Vladimir Putin.
      consult/meet planned: donald-trump, vladimir-putin
    de 2011-08-20 | Kim Jong Il werde mit dem Zug nach Moskau fahren und sich mit Präsident Dmitri Medwedew treffen.
      consult/visit planned moscow: dmitry-medvedev, kim-jong-il
      consult/meet planned: dmitry-medvedev, kim-jong-il
    de 2011-08-20 | Die Reise soll eine Woche dauern, 2002 hatte Kim Jong Il zuletzt Russland besucht.
      consult/visit happened 2002 russia: kim-jong-il
    de 2025-10-22 | Marco Rubio und Sergej Lawrow sahen von einer persönlichen Begegnung ab.
      reject happened: source marco-rubio, source sergei-lavrov
      consult/meet denied: marco-rubio, sergei-lavrov
    de 2011-08-20 | Auch ein Treffen von Kim Jong Il mit Wladimir Putin ist wahrscheinlich.
      consult/meet planned: kim-jong-il, vladimir-putin
    en 2025-04-22 | Chinese officials on Monday welcomed the agreement between France and Germany.
      agree/sign happened 2025-04-21: france, germany
    """

  private static let titles = """
    en 2025-04-22 | Chief of Staff of Iran's Armed Forces, Mohammad Bagheri, met Sergei Lavrov.
      consult/meet happened: mohammad-bagheri, sergei-lavrov
    en 2025-04-22 | Iraqi Defence Minister Salim al-Jubbari met Brigadier General Aziz Nasirzadeh.
      consult/meet happened: ?Salim al-Jubbari, aziz-nasirzadeh
    en 2025-04-22 | South Korean Deputy Foreign Minister Chung Hyun-woo met Li Jianming, a Chinese diplomat.
      consult/meet happened: ?Chung Hyun-woo, ?Li Jianming
    en 2016-05-10 | Kim Jong Un, chairman of the party, first chairman of the Commission of the DPRK and commander of the army, met Wang Yi.
      consult/meet happened: kim-jong-un, wang-yi
    en 2025-04-22 | The People's Republic of China (PRC)'s president Xi Jinping met Sergei Lavrov on Monday.
      consult/meet happened 2025-04-21: sergei-lavrov, xi-jinping
    en 2025-04-22 | UN envoy Geir Pedersen arrived. The UN envoy held "frank" talks with Sergei Lavrov.
      consult/talks happened: geir-pedersen, sergei-lavrov
    """

  private static let groups = """
    fr 2025-04-22 | La réunion entre Emmanuel Macron et Friedrich Merz a eu lieu lundi à Berlin.
      consult/meet happened 2025-04-21 berlin: emmanuel-macron, friedrich-merz
    fr 2025-04-22 | Réunion entre Emmanuel Macron et Friedrich Merz à Berlin.
      consult/meet happened berlin: emmanuel-macron, friedrich-merz
    fr 2025-04-22 | Emmanuel Macron a visité La Réunion lundi.
      consult/visit happened 2025-04-21 reunion: emmanuel-macron
    de 2025-04-22 | In seinen Gesprächen verteidigte Wang Yi das Atomabkommen mit dem Iran.
    en 2025-04-22 | Marco Rubio discussed wearing a wire to record conversations with Donald Trump.
    en 2025-04-22 | Xi Jinping met with a visiting group of lawmakers led by Mike Johnson.
      consult/meet happened: mike-johnson, xi-jinping
    en 2025-04-22 | Geir Pedersen will meet with delegation members from the government of Syria on Friday.
      consult/meet planned 2025-04-25: geir-pedersen, syria
    en 2025-04-22 | China, Japan and South Korea will soon hold their summit.
      consult/meet planned: china, japan, south-korea
    """

  private static let journeys = """
    en 2025-04-22 | Wang Yi held talks with Sergei Lavrov, Russia's foreign minister, on a visit to China, on Monday.
      consult/talks happened 2025-04-21: sergei-lavrov, wang-yi
      consult/visit happened china: sergei-lavrov
    en 1975-01-10 | Richard Nixon sent for Henry Kissinger. Kissinger flew on a secret mission to Beijing in 1971, where he met Zhou Enlai.
      consult/visit happened 1971 beijing: henry-kissinger
      consult/meet happened 1971 beijing: henry-kissinger, zhou-enlai
    en 2025-04-22 | Wang Yi will travel on Friday to Moscow.
      consult/visit planned 2025-04-25 moscow: wang-yi
    en 2025-04-22 | Marco Rubio paid a "courtesy" visit to Rome.
      consult/visit happened rome: marco-rubio
    """
}
