import Testing

@testable import Corpus

@Suite struct LanguageTests {
  @Test(arguments: [
    ("de", "Die Außenminister beider Länder trafen sich am Montag."), ("de", "Gespräche fortgesetzt"),
    ("fr", "Le président a rencontré son homologue."), ("fr", "réunion importante"),
    ("en", "The ministers met behind closed doors."), ("en", "peace talks"),
    ("ru", "Министр прилетел в столицу утром."), ("ru", "мирные переговоры"), ("ru", "другие решения"),
    ("uk", "Міністр прилетів до столиці вранці."), ("uk", "мирні перемовини"), ("uk", "інші рішення"),
    ("be", "Міністр прыляцеў у сталіцу раніцай, паведаміла агенцтва."),
    ("bg", "Министърът пристигна в столицата сутринта, съобщи агенцията."),
    ("sr", "Министар је допутовао у престоницу јутрос, јавља агенција."),
    ("pl", "Minister przyleciał do stolicy rano, podała agencja."),
    ("cs", "Ministr přiletěl do hlavního města ráno, oznámila agentura."),
    ("es", "El ministro llegó a la capital por la mañana, según la agencia."),
    ("it", "Il ministro è arrivato nella capitale questa mattina."),
    ("pt", "O ministro chegou à capital pela manhã, segundo a agência."),
    ("nl", "De minister is vanochtend in de hoofdstad aangekomen."),
    ("sv", "Ministern anlände till huvudstaden på morgonen."),
    ("tr", "Bakan bu sabah başkente geldi, ajans duyurdu."), ("el", "Ο υπουργός έφτασε στην πρωτεύουσα."),
    ("he", "השר הגיע לבירה הבוקר"), ("ar", "وصل الوزير إلى العاصمة صباح اليوم"),
    ("fa", "وزیر امروز صبح به پایتخت رسید"),
    ("ko", "장관이 오늘 아침 수도에 도착했다"), ("ja", "大臣は今朝首都に到着した"), ("zh", "部长今天早上抵达首都"),
    ("ka", "მინისტრი დილით ჩავიდა"), ("hy", "Նախարարը ժամանեց մայրաքաղաք"), ("th", "รัฐมนตรีเดินทางถึงเมืองหลวง"),
  ])
  func tells(code: String, text: String) {
    #expect(Knowledge.languages.identify(text).language.code == code)
  }

  @Test(arguments: ["", "12 345", "…!?", "28.02.2025", "a", "№ 5", "xqzvwk jjqxz qqwzxv", "😀😀"])
  func leavesOpenWhatCannotBeTold(text: String) {
    #expect(Knowledge.languages.identify(text).language == .und)
  }

  @Test func knowsNothingWithoutProfiles() {
    #expect(LanguageIdentifier(profiles: []).identify("Ein Satz wie jeder andere.").language == .und)
  }

  @Test func compiledTablesTellTheSame() throws {
    let bytes = LanguageIdentifier.compiled(Knowledge.profiles)
    // Compared outside the macro, which would print the difference of two million bytes.
    let isStable = bytes == LanguageIdentifier.compiled(Knowledge.profiles)
    #expect(isStable)
    let compiled = try #require(LanguageIdentifier(compiled: bytes))
    #expect(compiled.languages == Knowledge.languages.languages)
    for text in DecodingTests.texts.values { #expect(compiled.identify(text) == Knowledge.languages.identify(text)) }
  }

  @Test func refusesDamagedTables() {
    let bytes = LanguageIdentifier.compiled(Array(Knowledge.profiles.prefix(3)))
    #expect(LanguageIdentifier(compiled: []) == nil)
    #expect(LanguageIdentifier(compiled: Array(bytes.dropLast())) == nil)
    #expect(LanguageIdentifier(compiled: [1] + bytes.dropFirst()) == nil)
  }

  /// More languages of one script than fit into one block of lanes.
  @Test func groupsMayBeLarge() {
    var profiles = Knowledge.profiles
    for number in 0..<20 {
      let code = "x" + String(UnicodeScalar(UInt8(0x61 + number)))
      profiles.append(
        LanguageProfile(language: Language(code) ?? .und, letters: "a-z", trigrams: [.init(cost: 9, groups: "qqq")]))
    }
    let many = LanguageIdentifier(profiles: profiles)
    #expect(many.identify("Die Außenminister beider Länder trafen sich.").language.code == "de")
    #expect(many.identify("Minister przyleciał do stolicy rano.").language.code == "pl")
  }

  @Test func paragraphsHaveTheirOwnLanguageOrTheDocuments() {
    let document = Knowledge.reader.document(
      id: "t",
      text: """
        Der Minister reiste nach Kiew und sprach dort mit der Regierung über weitere Hilfen.

        Мы благодарны за помощь и готовы продолжать переговоры в любое удобное время, сказал он.

        OK.

        Danach flog er nach Berlin zurück, wo er am Abend vor die Presse trat.
        """)
    #expect(document.language.code == "de")
    #expect(document.paragraphs.map(\.language.code) == ["de", "ru", "de", "de"])
  }

  @Test func headerSaysWhatTheTextDoesNot() {
    let short = Knowledge.reader.document(id: "t", text: "---\nlang: uk\n---\nНАТО, ООН.")
    #expect(short.language.code == "uk")
    let wrong = Knowledge.reader.document(
      id: "t",
      text:
        "---\nlang: en\n---\nМіністр прилетів до столиці вранці, щоб обговорити з колегами новий пакет допомоги для країни."
    )
    #expect(wrong.language.code == "uk")
  }
}
