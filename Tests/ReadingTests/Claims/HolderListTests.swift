import TestLexicon
import Testing

/// Holders of offices told in brackets, behind what the office is for, or one after the other.
@Suite struct HolderListTests {
  @Test(arguments: SentenceCase.table(brackets)) func readsNamesInBrackets(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(topics)) func readsWhatAnOfficeIsFor(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(statuses)) func leavesAWordToItsOwnEvent(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  private static let brackets = """
    de 2024-05-01 | Am 12. April trafen sich die Präsidenten von Polen (Andrzej Duda), der Ukraine (Wolodymyr Selenskyj)
      | und Frankreich (Emmanuel Macron).
      consult/meet happened 2024-04-12: andrzej-duda, emmanuel-macron, volodymyr-zelenskyy
    en 2024-05-01 | The foreign ministers of Poland (Radoslaw Sikorski), Ukraine (Dmytro Kuleba) and China (Wang Yi) met on
      | 12 April.
      consult/meet happened 2024-04-12: dmytro-kuleba, radoslaw-sikorski, wang-yi
    fr 2024-05-01 | Les présidents de la Pologne (Andrzej Duda) et de la France (Emmanuel Macron) se sont rencontrés le 12 avril.
      consult/meet happened 2024-04-12: andrzej-duda, emmanuel-macron
    de 2024-05-01 | Am 12. April trafen sich die Staats- und Regierungschefs von Polen (Andrzej Duda) und Frankreich (Emmanuel
      | Macron).
      consult/meet happened 2024-04-12: andrzej-duda, emmanuel-macron
    de 2024-05-01 | Olaf Scholz (SPD) traf Emmanuel Macron am 12. April.
      consult/meet happened 2024-04-12: emmanuel-macron, olaf-scholz
    """

  private static let topics = """
    en 2024-05-01 | The vice foreign minister for strategy and intelligence Cho Koo-rae met Wang Yi.
      consult/meet happened: ?Cho Koo-rae, wang-yi
    en 2024-05-01 | Wang Yi met Assistant Secretary of State for East Asian and Pacific Affairs Daniel Kritenbrink.
      consult/meet happened: daniel-kritenbrink, wang-yi
    de 2024-05-01 | Der Staatssekretär für europäische Angelegenheiten Stefan Müller traf Wang Yi.
      consult/meet happened: ?Stefan Müller, wang-yi
    en 2024-05-01 | Marco Rubio met on 12 April with the Director of the Office of the Central Foreign Affairs Commission and
      | Foreign Minister Wang Yi.
      consult/meet happened 2024-04-12: marco-rubio, wang-yi
    en 2024-05-01 | Abbas Araghchi held calls with his counterparts in Turkey, Iraq and Oman on 12 April.
      consult/call happened 2024-04-12: abbas-araghchi, iraq, oman, turkey
    en 2024-05-01 | On 12 April Wang Yi met members of the delegation of Poland.
      consult/meet happened 2024-04-12: poland, wang-yi
    en 2024-05-01 | On 12 April Wang Yi met with President Andrzej Duda's special envoys.
      consult/meet happened 2024-04-12: poland, wang-yi
    en 2024-05-01 | On 12 April General of the Korean People's Army Choe Ryong Hae had a friendly talk with Wang Yi.
      consult/talks happened 2024-04-12: choe-ryong-hae, wang-yi
    en 2024-05-01 | Wang Yi, his deputy Craig Kelly and Andrzej Duda met on 12 April.
      consult/meet happened 2024-04-12: ?Craig Kelly, andrzej-duda, wang-yi
    en 2024-05-01 | On 12 April Andrzej Duda received Wang Yi, according to the presidential office in Seoul.
      consult/meet happened 2024-04-12: host andrzej-duda, wang-yi
    de 2024-05-01 | Am 12. April wurde Wang Yi vom Botschafter in Warschau, Jürgen Schulz, empfangen.
      consult/meet happened 2024-04-12: host ?Jürgen Schulz, wang-yi
    en 2024-05-01 | Wang Yi noted President Andrzej Duda's leadership, and is to travel to Japan.
      consult/visit planned japan: wang-yi
    en 2024-05-01 | Wang Yi told reporters in a telephone interview with the agency that trade was good.
    en 2024-05-01 | In these meetings, Iraqi officials appreciated Iran's role.
    """

  private static let statuses = """
    en 2024-05-01 | In March Andrzej Duda visited Japan, marking the resumption of exchanges.
      consult/visit happened 2024-03 japan: andrzej-duda
    de 2024-05-01 | Das Treffen zwischen Andrzej Duda und Wang Yi wird an der Fakultät für Sprache und Geschichte der alten
      | Universität stattfinden.
      consult/meet planned: andrzej-duda, wang-yi
    en 2024-05-01 | After a meeting between Andrzej Duda and Wang Yi on 12 April, talks with others are planned.
      consult/meet happened 2024-04-12: andrzej-duda, wang-yi
    en 2024-05-01 | Andrzej Duda and Wang Yi vowed to contain the nuclear-armed state at a meeting on 12 April.
      agree/promise happened 2024-04-12: source andrzej-duda, source wang-yi
      consult/meet happened 2024-04-12: andrzej-duda, wang-yi
    en 2024-05-01 | Andrzej Duda, Wang Yi and Dmytro Kuleba held talks on 12 April. Before the meeting of the three, Duda and
      | Wang held a separate meeting.
      consult/talks happened 2024-04-12: andrzej-duda, dmytro-kuleba, wang-yi
      consult/meet happened: andrzej-duda, wang-yi
    """
}
