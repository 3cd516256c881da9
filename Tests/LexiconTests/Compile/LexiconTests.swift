import EDTF
import Lexicon
import TestLexicon
import Testing

/// The project's own lexicon, compiled.
@Suite struct LexiconTests {
  private let lexicon = TestLexicon.lexicon

  private func names(_ phrase: String, _ kind: Sense.Kind = .name) -> [String] {
    lexicon.senses(of: phrase).filter { $0.kind == kind }.map { lexicon.actor(Int($0.reference)).id }
  }

  @Test func hasNoMistakes() {
    #expect(TestLexicon.source.problems.map(\.description) == [])
    #expect(TestLexicon.source.check().map(\.description) == [])
  }

  @Test(arguments: [
    ("Germany", "germany"), ("Deutschlands", "germany"), ("l'Allemagne", ""), ("Allemagne", "germany"),
    ("Німеччини", "germany"), ("Німеччині", "germany"), ("Германии", "germany"), ("Германией", "germany"),
    ("Володимира Зеленського", "volodymyr-zelenskyy"), ("Володимиром Зеленським", "volodymyr-zelenskyy"),
    ("Сергею Лаврову", "sergei-lavrov"), ("Лаврова Сергея", "sergei-lavrov"), ("Wladimir Putins", "vladimir-putin"),
    ("Ангели Меркель", "angela-merkel"), ("Ангелой Меркель", "angela-merkel"), ("Кракові", "krakow"),
    ("Відні", "vienna"), ("Москвою", "moscow"),
  ])
  func findsCaseForms(phrase: String, id: String) {
    #expect(names(phrase) == (id.isEmpty ? [] : [id]))
  }

  @Test(arguments: [
    ("russische", "russia"), ("russischen", "russia"), ("russe", "russia"), ("russes", "russia"),
    ("російського", "russia"), ("російською", "russia"), ("российской", "russia"), ("Russian", "russia"),
  ])
  func findsFormsOfAdjectives(word: String, id: String) {
    #expect(names(word, .adjective) == [id])
  }

  @Test(arguments: [("US", "united-states", "us"), ("WHO", "world-health-organization", "who")])
  func tellsAbbreviationsByTheirCapitals(capitals: String, id: String, word: String) {
    #expect(names(capitals).contains(id))
    #expect(names(word).isEmpty)
  }

  @Test(arguments: [
    ("foreign-minister", "RU", "2003-06-01", "igor-ivanov"), ("foreign-minister", "RU", "2015-06-01", "sergei-lavrov"),
    ("foreign-minister", "US", "2015-06-01", "john-kerry"), ("foreign-minister", "US", "2019-06-01", "mike-pompeo"),
    ("foreign-minister", "US", "2023-06-01", "antony-blinken"), ("president", "FR", "2010-01-01", "nicolas-sarkozy"),
    ("chancellor", "DE", "2023-01-01", "olaf-scholz"), ("head-of-government", "DE", "2010-01-01", "angela-merkel"),
  ])
  func knowsHoldersByDate(office: String, country: String, day: String, id: String) throws {
    let number = try #require(lexicon.offices.firstIndex { $0.id == office })
    let whom = try #require(lexicon.country(code: country))
    let day = try #require(EDTFDate(day)?.earliest)
    #expect(lexicon.holder(of: number, for: whom, on: day).map { lexicon.actor($0).id } == id)
  }

  @Test func findsActorsById() throws {
    for index in stride(from: 0, to: lexicon.actorCount, by: 97) {
      #expect(lexicon.index(of: lexicon.actor(index).id) == index)
    }
    #expect(lexicon.index(of: "nobody-of-this-name") == nil)
  }

  @Test func refusesOtherVersions() {
    var bytes = Compiler.compile(LexiconSource())
    bytes[8] &+= 1
    #expect(throws: LexiconProblem.self) { try Lexicon(compiled: bytes) }
  }
}
