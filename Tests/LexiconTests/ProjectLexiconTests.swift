import EDTF
import TestLexicon
import Testing

@testable import Lexicon

/// What stands in data/lexicon is readable, and found again by any of its forms.
struct ProjectLexiconTests {
  /// Two places may bear one name; everything else `parley lexicon check` says is a mistake.
  @Test func everyFileIsReadWithoutProblems() throws {
    let source = TestLexicon.source
    #expect(source.problems.map(\.description) == [])
    #expect(source.check().map(\.description).filter { !$0.contains("is also a name of") } == [])
    #expect(source.actors.count > 1000 && source.languages.count > 5)
  }

  @Test(arguments: ["de", "fr", "en", "uk", "ru"])
  func theFiveLanguagesHaveTheirFiles(language: String) throws {
    let tables = try #require(TestLexicon.source.languages[language])
    for file in ["language", "calendar", "profile"] {
      #expect(tables[file] != nil, "languages/\(language)/\(file).toml")
    }
  }

  @Test(arguments: [
    ("Sergei Shoigu", "sergei-shoigu"), ("Sergej Schoigu", "sergei-shoigu"), ("Сергея Шойгу", "sergei-shoigu"),
    ("Сергієм Шойгу", "sergei-shoigu"), ("Владимиром Путиным", "vladimir-putin"),
    ("Володимиру Путіну", "vladimir-putin"),
    ("Wladimir Putins", "vladimir-putin"), ("Vladimir Poutine", "vladimir-putin"),
    ("Emmanuel Macrons", "emmanuel-macron"),
    ("Еммануелем Макроном", "emmanuel-macron"), ("Эмманюэля Макрона", "emmanuel-macron"), ("Xi Jinping", "xi-jinping"),
    ("Сі Цзіньпіном", "xi-jinping"), ("Си Цзиньпину", "xi-jinping"), ("Володимира Зеленського", "volodymyr-zelenskyy"),
    ("Сергеем Лавровым", "sergei-lavrov"), ("Angela Merkels", "angela-merkel"), ("Ангелой Меркель", "angela-merkel"),
    ("Китаю", "china"), ("Chinas", "china"), ("Chine", "china"), ("Китаєм", "china"), ("Deutschlands", "germany"),
    ("Німеччиною", "germany"), ("Германии", "germany"), ("États-Unis", "united-states"),
    ("Сполученими Штатами", "united-states"),
  ])
  func caseFormsFindTheirActor(form: String, id: String) throws {
    let lexicon = TestLexicon.lexicon
    let ids = lexicon.senses(of: form).filter { [.name, .shortName, .familyName].contains($0.kind) }.map {
      lexicon.actor(Int($0.reference)).id
    }
    #expect(ids.contains(id), "\(form): \(ids)")
  }

  @Test(arguments: ["qwertz", "Unbekannt Niemandssohn", "", " ", "Шлмквст"])
  func unknownWordsHaveNoSense(word: String) throws {
    #expect(TestLexicon.lexicon.senses(of: word).isEmpty)
  }

  @Test(arguments: [
    ("president", "RU", "2005-06-01", "vladimir-putin"), ("president", "RU", "2010-06-01", "dmitry-medvedev"),
    ("president", "RU", "2020-06-01", "vladimir-putin"), ("president", "US", "2014-03-01", "barack-obama"),
    ("president", "US", "2018-03-01", "donald-trump"), ("president", "US", "2023-03-01", "joe-biden"),
    ("president", "US", "2025-03-01", "donald-trump"), ("president", "UA", "2016-05-01", "petro-poroshenko"),
    ("president", "UA", "2023-05-01", "volodymyr-zelenskyy"), ("president", "FR", "2015-01-15", "francois-hollande"),
    ("president", "FR", "2024-01-15", "emmanuel-macron"), ("chancellor", "DE", "2012-01-15", "angela-merkel"),
    ("chancellor", "DE", "2023-01-15", "olaf-scholz"), ("foreign-minister", "RU", "2015-01-15", "sergei-lavrov"),
    ("defence-minister", "RU", "2020-01-15", "sergei-shoigu"),
  ])
  func officesAreHeldByTheirHolderOfTheDay(office: String, country: String, date: String, id: String) throws {
    let lexicon = TestLexicon.lexicon
    let number = try #require(lexicon.offices.firstIndex { $0.id == office })
    let whom = try #require(lexicon.country(code: country))
    let holder = try #require(lexicon.holder(of: number, for: whom, on: EDTFDate(date)?.day))
    #expect(lexicon.actor(holder).id == id)
  }

  @Test func nobodyHoldsAnOfficeBeforeItsFirstHolder() throws {
    let lexicon = TestLexicon.lexicon
    let number = try #require(lexicon.offices.firstIndex { $0.id == "president" })
    let ukraine = try #require(lexicon.country(code: "UA"))
    #expect(lexicon.holder(of: number, for: ukraine, on: CalendarDay(year: 1950, month: 1, day: 1)) == nil)
  }

  @Test func compilingIsDeterministic() throws {
    let source = TestLexicon.source
    var few = source
    few.actors = Array(source.actors.prefix(200))
    #expect(Compiler.compile(few) == Compiler.compile(few))
  }

  @Test(arguments: [0, 1, 7, 100])
  func brokenBlocksAreRefused(count: Int) {
    let bytes = [UInt8](repeating: 0x41, count: count)
    #expect(throws: LexiconProblem.self) { try Lexicon(compiled: bytes) }
  }
}
