import Testing

@testable import Lexicon

@Suite("Mistakes the check finds")
struct SourceCheckTests {
  private func source(_ actors: LexiconActor...) -> LexiconSource {
    var source = LexiconSource()
    source.actors = [LexiconActor(id: "russia", class: .country, name: "Russia", country: "RU")] + actors
    source.offices = [Office(id: "envoy", name: "envoy", rank: 4)]
    source.languages = [
      "de": ["words": .table(["but": .array([.string("aber")])])],
      "en": ["calendar": .table(["month": .table(["5": .array([.string("May")])])])],
      "ru": ["words": .table(["but": .array([.string("но")])])],
    ]
    source.scripts = Scripts(
      .table(["Latn": .array([.string("de"), .string("en")]), "Cyrl": .array([.string("ru")])]))
    return source
  }

  private func person(_ id: String, _ names: [String: [String]], known: [String] = []) -> LexiconActor {
    var actor = LexiconActor(id: id, class: .person, name: names["en"]?.first ?? id, country: "RU")
    actor.names = names
    actor.known = known
    return actor
  }

  private func place(_ names: [String: [String]]) -> LexiconActor {
    var actor = LexiconActor(id: "place", class: .place, name: "Place", country: "RU")
    actor.names = names
    return actor
  }

  @Test func aCleanSourceHasNoMistakes() {
    let one = person("anna-lind", ["en": ["Anna Lind"], "ru": ["Анна Линд"]], known: ["Lind"])
    #expect(source(one, place(["en": ["Lindholm"]])).check().isEmpty)
  }

  @Test("Two actors of a class share a name, whatever its hyphens and accents")
  func sharedNames() {
    var one = person("kim-one", ["en": ["Kim Song-il"]])
    var other = person("kim-other", ["en": ["Kim Song Il"]])
    #expect(source(one, other).check().map(\.what).count { $0.contains("too; drop one") } == 2)
    one.shared = ["Kim Song-il"]
    #expect(source(one, other).check().count == 1)
    other.shared = ["Kim Song Il"]
    #expect(source(one, other).check().isEmpty)
    #expect(source(one).check().first?.what.contains("nobody shares") == true)
  }

  @Test func knownFormsBelongToOnePerson() {
    let one = person("anna-lind", ["en": ["Anna Lind"]], known: ["Lind"])
    let other = person("karl-lind", ["en": ["Karl Lind"]], known: ["Lind"])
    #expect(source(one, other).check().map(\.what).count { $0.contains("short form \"Lind\"") } == 2)
  }

  @Test("Ordinary words", arguments: [("de", "Aber"), ("en", "May"), ("ru", "Но")])
  func ordinaryWords(_ language: String, _ name: String) {
    #expect(source(place([language: [name]])).check().first?.what.contains("ordinary word (\(language))") == true)
  }

  @Test("A known form is tried in every language, also as other scripts write it")
  func ordinaryKnownForms() {
    var no = person("no-il", ["en": ["No Il"], "ru": ["Но Иль"]], known: ["No"])
    no.order = .eastern
    #expect(source(no).check().map(\.what).contains { $0.contains("\"Но\"") })
    let aber = person("ida-aber", ["en": ["Ida Aber"]], known: ["Aber"])
    #expect(source(aber).check().map(\.what).contains { $0.contains("ordinary word (de)") })
  }

  @Test(
    "Letters of the wrong script",
    arguments: [("ru", "Mосква"), ("en", "Mоscow"), ("de", "Москва"), ("ru", "Moskau")])
  func scripts(_ language: String, _ name: String) {
    #expect(source(place([language: [name]])).check().map(\.what).contains { $0.contains("has letters") })
  }

  @Test func romanNumeralsAndBodiesMayKeepLatinLetters() {
    var body = LexiconActor(id: "body", class: .organisation, name: "Telekanal TV", country: nil)
    body.names = ["ru": ["Телеканал TV"]]
    #expect(source(person("karl", ["ru": ["Карл III"]]), body).check().isEmpty)
    body.names = ["ru": ["Тeлеканал"]]
    #expect(source(body).check().count == 1)
  }

  @Test func languagesMustBeListed() {
    #expect(source(place(["xx": ["Nowhere"]])).check().first?.what.contains("'xx'") == true)
  }

  @Test func familyNamesMustStandInAName() {
    var actor = person("anna-von-lind", ["en": ["Anna von Lind"]])
    actor.family = "von Lind"
    #expect(source(actor).check().isEmpty)
    actor.family = "van Lind"
    #expect(source(actor).check().first?.what.contains("family") == true)
  }

  @Test(
    "Offices",
    arguments: [
      ("RU envoy 2020/2019", "ends before it begins"), ("RU clerk 2020", "not in offices.toml"),
      ("nowhere envoy 2020", "no actor's id"),
    ])
  func offices(_ office: String, _ what: String) throws {
    var actor = person("anna-lind", ["en": ["Anna Lind"]])
    actor.offices = [try #require(OfficeHolding(office))]
    #expect(source(actor).check().first?.what.contains(what) == true)
  }

  @Test("Offices refer to offices", arguments: [\Office.means, \Office.next])
  func references(_ key: WritableKeyPath<Office, String> & Sendable) {
    var source = source()
    source.offices[0][keyPath: key] = "envoy"
    #expect(source.check().isEmpty)
    source.offices[0][keyPath: key] = "clerk"
    #expect(source.check().first?.what.contains("\"clerk\" is no office") == true)
  }

  @Test("An office may be held for any actor", arguments: ["RU", "russia", "place"])
  func whom(_ whom: String) throws {
    var actor = person("anna-lind", ["en": ["Anna Lind"]])
    actor.offices = [try #require(OfficeHolding("\(whom) envoy 2019-05/2020"))]
    #expect(source(actor, place(["en": ["Lindholm"]])).check().isEmpty)
  }

  @Test func personsWithoutOfficeAreCounted() {
    #expect(source(person("anna-lind", ["en": ["Anna Lind"]])).personsWithoutOffice == 1)
  }
}
