import Testing

@testable import Names

struct InflectionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var language: String
    var base: String
    var kind: Inflection.Kind
    var wanted: [String]
    var unwanted: [String] = []
    var testDescription: String { "\(language) \(base)" }
  }

  @Test(arguments: [
    Case(
      language: "ru", base: "Павел Бажов", kind: .person(.masculine, .western),
      wanted: ["Павла Бажова", "Павлу Бажову", "Павлом Бажовым", "Павле Бажове"], unwanted: ["Павел Бажова"]),
    Case(
      language: "ru", base: "Вера Засулич", kind: .person(.feminine, .western),
      wanted: ["Веры Засулич", "Верой Засулич"], unwanted: ["Веры Засулича"]),
    Case(
      language: "ru", base: "Анна Ахматова", kind: .person(.feminine, .western),
      wanted: ["Анны Ахматовой", "Анну Ахматову"], unwanted: ["Анны Ахматовы"]),
    Case(
      language: "ru", base: "Сунь Ятсен", kind: .person(.masculine, .eastern),
      wanted: ["Сунь Ятсена", "Сунь Ятсеном"], unwanted: ["Суня Ятсена"]),
    Case(
      language: "ru", base: "Отто фон Бисмарк", kind: .person(.masculine, .western),
      wanted: ["Отто фон Бисмарка", "Отто фон Бисмарком"]),
    Case(
      language: "ru", base: "Антуан де Сент-Экзюпери", kind: .person(.masculine, .western),
      wanted: ["Антуана де Сент-Экзюпери", "Антуаном де Сент-Экзюпери"]),
    Case(
      language: "ru", base: "Тринидад и Тобаго", kind: .place,
      wanted: ["Тринидада и Тобаго", "Тринидадом и Тобаго"]),
    Case(
      language: "ru", base: "Комсомольск-на-Амуре", kind: .place,
      wanted: ["Комсомольска-на-Амуре", "Комсомольске-на-Амуре"], unwanted: ["Комсомольск-на-Амуреа"]),
    Case(
      language: "ru", base: "Алма-Ата", kind: .place, wanted: ["Алма-Ате", "Алма-Атой"], unwanted: ["Алмой-Ата"]),
    Case(language: "ru", base: "Гвинея-Бисау", kind: .place, wanted: ["Гвинее-Бисау", "Гвинеей-Бисау"]),
    Case(
      language: "ru", base: "Космос-2", kind: .organisation, wanted: ["Космоса-2", "Космосе-2"],
      unwanted: ["Космос-2а"]),
    Case(language: "ru", base: "чешский", kind: .adjective, wanted: ["чешского", "чешско"]),
    Case(
      language: "ru", base: "автократы", kind: .organisation, wanted: ["автократов", "автократам"],
      unwanted: ["автократ"]),
    Case(
      language: "uk", base: "Всесвітня спілка", kind: .organisation,
      wanted: ["Всесвітньої спілки", "Всесвітньою спілкою"]),
    Case(
      language: "ru", base: "Великая Отечественная война", kind: .organisation,
      wanted: ["Великой Отечественной войны", "Великую Отечественную войну"]),
    Case(
      language: "ru", base: "ЮНЕСКО", kind: .organisation, wanted: ["ЮНЕСКО"], unwanted: ["ЮНЕСКА"]),
    Case(
      language: "ru", base: "исландец", kind: .noun, wanted: ["исландца", "исландцы", "исландцев", "исландцами"]),
    Case(
      language: "uk", base: "Григорій Сковорода", kind: .person(.masculine, .western),
      wanted: ["Григорія Сковороди", "Григорієві Сковороді", "Григорієм Сковородою"]),
    Case(
      language: "uk", base: "Тарас Шевченко", kind: .person(.masculine, .western),
      wanted: ["Тараса Шевченка", "Тарасові Шевченку", "Тарасом Шевченком"]),
    Case(
      language: "uk", base: "Ліна Костенко", kind: .person(.feminine, .western),
      wanted: ["Ліни Костенко", "Ліною Костенко"], unwanted: ["Ліни Костенка"]),
    Case(language: "uk", base: "Чернігів", kind: .place, wanted: ["Чернігова", "Чернігові", "Черніговом"]),
    Case(language: "uk", base: "Рига", kind: .place, wanted: ["Риги", "Ризі", "Ригу", "Ригою"], unwanted: ["Ригі"]),
    Case(
      language: "uk", base: "Північна Македонія", kind: .place,
      wanted: ["Північної Македонії", "Північній Македонії", "Північною Македонією"]),
    Case(
      language: "uk", base: "Країна Басків", kind: .place, wanted: ["Країни Басків", "Країною Басків"],
      unwanted: ["Країної Басків"]),
    Case(language: "de", base: "Rote Hilfe", kind: .organisation, wanted: ["Roten Hilfe", "Roter Hilfe"]),
    Case(language: "de", base: "Island", kind: .place, wanted: ["Islands"]),
    Case(
      language: "de", base: "Erich Kästner", kind: .person(.masculine, .western), wanted: ["Erich Kästners"],
      unwanted: ["Erichs Kästners"]),
    Case(language: "de", base: "isländisch", kind: .adjective, wanted: ["isländische", "isländischem"]),
    Case(
      language: "fr", base: "secrétaire d’État", kind: .noun, wanted: ["secrétaires d’État"],
      unwanted: ["secrétaires d’États"]),
    Case(language: "fr", base: "islandais", kind: .adjective, wanted: ["islandaise", "islandaises"]),
    Case(language: "fr", base: "Jean Moulin", kind: .person(.masculine, .western), wanted: ["Jean Moulin"]),
    Case(language: "en", base: "head of state", kind: .noun, wanted: ["heads of state"]),
    Case(language: "en", base: "Welshman", kind: .noun, wanted: ["Welshmen"]),
  ])
  func makesTheForms(_ example: Case) throws {
    let forms = try LanguageEndings.inflection(example.language).forms(of: example.base, kind: example.kind)
    #expect(forms.first == example.base)
    #expect(Set(forms).count == forms.count)
    for form in example.wanted { #expect(forms.contains(form), "\(form) missing from \(forms)") }
    for form in example.unwanted { #expect(!forms.contains(form)) }
  }

  @Test func `an adjective by itself takes all genders and numbers`() throws {
    let forms = try LanguageEndings.inflection("ru").forms(of: "исландский", kind: .adjective)
    #expect(
      Set(forms).isSuperset(of: ["исландского", "исландская", "исландскую", "исландское", "исландские", "исландскими"]))
  }

  @Test(arguments: [
    ("ru", "Сергей Лавров", Inflection.Gender.masculine, true), ("uk", "Дональд Трамп", .masculine, true),
    ("uk", "Ангела Меркель", .feminine, true), ("ru", "Шойгу", .masculine, false),
    ("uk", "Марко Рубіо", .masculine, false), ("ru", "Кая Каллас", .feminine, true),
    ("de", "Olaf Scholz", .masculine, false),
  ])
  func `the nominative is told where no other case is spelled so`(
    _ language: String, _ name: String, _ gender: Inflection.Gender, _ isOnlyNominative: Bool
  ) throws {
    let order = name.contains(" ") ? Inflection.Order.western : .single
    let inflection = try LanguageEndings.inflection(language)
    #expect(inflection.isOnlyNominative(name, kind: .person(gender, order)) == isOnlyNominative)
  }

  @Test func `words without a rule stay`() throws {
    let inflection = Inflection(try Endings(cases: 2, rules: []))
    #expect(inflection.forms(of: "Осло", kind: .place) == ["Осло"])
    #expect(inflection.forms(of: "", kind: .place) == [""])
  }

  @Test func `mistakes in a table are told`() {
    #expect(throws: EndingsError.unknownCategory("verb")) { try Endings.Rule(of: "verb", ends: "ть", forms: "-") }
    #expect(throws: EndingsError.dropIsNoEnding(drop: "и", end: "ть")) {
      try Endings.Rule(of: "noun", ends: "ть", drop: "и", forms: "-")
    }
    #expect(throws: EndingsError.wrongNumberOfForms(ends: "а", found: 1, expected: 2)) {
      try Endings(cases: 2, rules: [Endings.Rule(of: "noun", ends: "а", forms: "-")])
    }
    #expect(throws: EndingsError.claimedTwice(category: "noun", end: "а")) {
      let rule = try Endings.Rule(of: "noun", ends: "а", forms: "-")
      _ = try Endings(cases: 1, rules: [rule, rule])
    }
  }
}
