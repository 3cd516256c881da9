/// How the case endings of Slavic persons' names are turned back: ending of a case → endings of the nominative.
///
/// An empty replacement is `-`. Given names and family names have rules of their own; the cases keep apart what must
/// agree between the words of one name.
struct CaseRules {
  enum Case: Int, CaseIterable {
    case nominative, genitive, dative, accusative, instrumental, locative
  }

  enum Role {
    case given, family
  }

  struct Rule {
    var ending: [UInt32]
    var replacements: [[UInt32]]
  }

  private var rules: [[Rule]]

  /// The rules of one case, longest ending first.
  func rules(_ role: Role, feminine: Bool, _ grammaticalCase: Case) -> [Rule] {
    rules[CaseRules.index(role, feminine, grammaticalCase)]
  }

  private static func index(_ role: Role, _ feminine: Bool, _ grammaticalCase: Case) -> Int {
    (role == .given ? 0 : 12) + (feminine ? 6 : 0) + grammaticalCase.rawValue
  }

  static func of(_ language: String) -> CaseRules { language == "uk" ? ukrainian : russian }

  /// Four lines: masculine and feminine given names, masculine and feminine family names; in each the five oblique cases
  /// separated by `|`.
  private init(_ text: String) {
    rules = Array(repeating: [], count: 24)
    // Cut by scalars: by characters it would take four times as long.
    for (line, cases) in text.unicodeScalars.split(separator: "\n").enumerated() {
      for (number, list) in cases.split(separator: "|", omittingEmptySubsequences: false).enumerated() {
        let parsed = list.split(separator: " ").map { entry -> Rule in
          let parts = entry.split(separator: ":")
          let replacements = parts[1].split(separator: ",").map { $0.first == "-" ? [] : $0.map(\.value) }
          return Rule(ending: parts[0].map(\.value), replacements: replacements)
        }
        rules[line * 6 + number + 1] = parsed.sorted { $0.ending.count > $1.ending.count }
      }
    }
  }

  private static let russian = CaseRules(
    """
    а:- я:й,ь ы:а и:а,я ии:ия вла:вел ьва:ев|у:- ю:й,ь е:а,я ии:ия влу:вел ьву:ев|а:- я:й,ь у:а ю:я вла:вел ьва:ев|ом:- ем:й,ь,- ой:а ей:я влом:вел ьвом:ев|е:-,й,ь,а,я и:й ии:ий,ия вле:вел ьве:ев
    ы:а и:а,я,ь ии:ия|е:а,я и:ь ии:ия|у:а ю:я ию:ия|ой:а ей:я ою:а ью:ь ией:ия|е:а,я и:ь ии:ия
    ого:ый,ий,ой его:ий а:- я:й,ь ы:а и:а,я|ому:ый,ий,ой ему:ий у:- ю:й,ь е:а,я|ого:ый,ий,ой его:ий а:- я:й,ь у:а ю:я|ым:-,ый им:ий ом:- ем:-,й,ь ой:а ей:я|ом:ый,ий,ой ем:ий е:-,й,ь,а,я и:й
    ой:а,ая ей:ая,яя ы:а и:а,я|ой:а,ая ей:ая,яя е:а,я|у:а ую:ая юю:яя ю:я|ой:а,ая ею:я ей:ая,яя,я ою:а,ая|ой:а,ая ей:ая,яя е:а,я
    """)

  private static let ukrainian = CaseRules(
    """
    а:-,о я:й,ь,- и:а і:а,я ії:ія|у:-,о ю:й,ь ові:-,о еві:ь,- єві:й і:а,я зі:га ці:ка|а:-,о я:й,ь,- у:а ю:я|ом:-,о ем:ь,- єм:й ою:а ею:я єю:я|ові:-,о еві:ь,- єві:й і:-,о,ь,а,я ї:й у:-,о ю:й,ь
    и:а і:а,я,ь ії:ія ї:я|і:а,я,ь зі:га ці:ка сі:ха ії:ія ї:я|у:а ю:я ію:ія|ою:а ею:я єю:я ією:ія|і:а,я зі:га ці:ка сі:ха ії:ія ї:я
    ого:ий а:-,о я:й,ь,- ця:ець и:а і:а,я ка:ко,к|ому:ий у:-,о ю:й,ь ові:-,о еві:ь,- єві:й цю:ець і:а,я зі:га ці:ка|ого:ий а:-,о я:й,ь,- ця:ець у:а ю:я|им:-,ий ім:-,ий ом:-,о ем:ь,- єм:й цем:ець ою:а ею:я|ому:ий ові:-,о еві:ь,- єві:й і:-,а,я ї:й
    ої:а и:а і:а,я|ій:а і:а,я зі:га ці:ка|у:а ю:я|ою:а ею:я|ій:а і:а,я
    """)
}
