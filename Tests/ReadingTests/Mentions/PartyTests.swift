import TestLexicon
import Testing

/// Which words of a sentence form a party, and under which preposition it stands.
@Suite struct PartyTests {
  @Test(arguments: [
    ("en", "Germany's chancellor Olaf Scholz spoke with Xi Jinping.", ["bare olaf-scholz", "with xi-jinping"]),
    ("en", "The US and China agreed.", ["bare united-states", "bare china"]),
    ("en", "Hakan Fidan, Turkey's foreign minister, spoke.", ["bare hakan-fidan"]),
    ("en", "Russian gas flows.", ["bare russia attribute"]),
    ("de", "Bundeskanzler Olaf Scholz sprach mit Xi Jinping.", ["bare olaf-scholz", "with xi-jinping"]),
    ("de", "Gespräche zwischen Polen und Litauen", ["between poland", "between lithuania"]),
    ("fr", "Le chancelier allemand Olaf Scholz a parlé avec Xi Jinping.", ["bare olaf-scholz", "with xi-jinping"]),
    ("fr", "entre la Pologne et la Lituanie", ["between poland", "between lithuania"]),
    ("ru", "Канцлер Германии Олаф Шольц говорил с Си Цзиньпином.", ["bare olaf-scholz", "from+with xi-jinping"]),
    ("ru", "между Польшей и Литвой", ["between poland", "between lithuania"]),
    ("uk", "Канцлер Німеччини Олаф Шольц говорив із Сі Цзіньпіном.", ["bare olaf-scholz", "from+with xi-jinping"]),
    ("uk", "між Польщею та Литвою", ["between poland", "between lithuania"]),
  ])
  func buildsParties(language: String, text: String, parties: [String]) {
    #expect(TestLexicon.parties(text, language) == parties)
  }

  @Test(arguments: [
    ("en", "the presidents of Poland and Lithuania"), ("fr", "les présidents de la Pologne et de la Lituanie"),
    ("ru", "президенты Польши и Литвы"), ("uk", "президенти Польщі та Литви"),
  ])
  func partsOfficesOfSeveralStates(language: String, text: String) {
    #expect(TestLexicon.parties(text, language).count == 2)
  }
}
