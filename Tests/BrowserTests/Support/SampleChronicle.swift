@testable import Chronicle

/// Five short texts in five languages, written for the tests, and what they report.
enum SampleChronicle {
  static var chronicle: Chronicle { fixture.chronicle() }

  static var fixture: ChronicleFixture {
    var fixture = ChronicleFixture()
    fixture.people = people
    fixture.happenings = happenings
    fixture.texts = texts
    return fixture
  }

  static let countryNames = [
    "RU": "Russia", "CN": "China", "KP": "North Korea", "KR": "South Korea", "IR": "Iran", "UA": "Ukraine",
    "US": "United States", "BY": "Belarus", "TR": "Turkey", "FR": "France",
  ]

  private static let people: [ChronicleFixture.Person] = [
    .init(
      id: "sergei-shoigu", name: "Sergei Shoigu", short: "Shoigu", country: "RU",
      names: [
        "de": ["Sergei Schoigu"], "fr": ["Sergueï Choïgou"], "uk": ["Сергій Шойгу"], "ru": ["Сергей Шойгу"],
        "en": ["Sergei Shoigu"],
      ]),
    .init(
      id: "vladimir-putin", name: "Vladimir Putin", short: "Putin", country: "RU",
      names: ["uk": ["Володимир Путін"], "ru": ["Владимир Путин"], "fr": ["Vladimir Poutine"]]),
    .init(id: "sergei-lavrov", name: "Sergei Lavrov", short: "Lavrov", country: "RU", names: ["ru": ["Сергей Лавров"]]),
    .init(
      id: "xi-jinping", name: "Xi Jinping", short: "Xi Jinping", country: "CN",
      names: ["uk": ["Сі Цзіньпін"], "ru": ["Си Цзиньпин"]]),
    .init(id: "wang-yi", name: "Wang Yi", short: "Wang Yi", country: "CN", names: ["uk": ["Ван Ї"], "ru": ["Ван И"]]),
    .init(id: "ri-hi-yong", name: "Ri Hi Yong", short: "Ri Hi Yong", country: "KP", names: ["uk": ["Лі Хі Йон"]]),
    .init(id: "volodymyr-zelenskyy", name: "Volodymyr Zelenskyy", short: "Zelenskyy", country: "UA"),
    .init(id: "donald-trump", name: "Donald Trump", short: "Trump", country: "US"),
    .init(id: "emmanuel-macron", name: "Emmanuel Macron", short: "Macron", country: "FR"),
    .init(id: "alexander-lukashenko", name: "Alexander Lukashenko", short: "Lukashenko", country: "BY"),
    .init(id: "beijing", name: "Beijing", short: "Beijing", country: "CN", class: .place),
    .init(id: "moscow", name: "Moscow", short: "Moscow", country: "RU", class: .place),
    .init(id: "pyongyang", name: "Pyongyang", short: "Pyongyang", country: "KP", class: .place),
    .init(id: "minsk", name: "Minsk", short: "Minsk", country: "BY", class: .place),
  ]

  private static let happenings: [ChronicleFixture.Happening] = [
    .init(
      key: "treaty", type: .agree, mode: .sign, date: "2024-06-19", place: "pyongyang",
      who: ["vladimir-putin", "ri-hi-yong"], label: "Putin signed with Ri Hi Yong"),
    .init(
      key: "minsk-visit", mode: .visit, date: "2024-12~", place: "minsk", who: ["vladimir-putin"],
      label: "Putin visited Minsk"),
    .init(
      key: "putin-ri", date: "2025-02-27", place: "moscow", who: ["vladimir-putin", "ri-hi-yong"],
      label: "Putin met Ri Hi Yong"),
    .init(
      key: "shoigu-xi", date: "2025-02-28", place: "beijing", who: ["sergei-shoigu", "xi-jinping", "wang-yi"],
      label: "Shoigu met Xi Jinping, Wang Yi", differs: .place),
    .init(
      key: "zelenskyy-trump", date: "2025-02-28", who: ["volodymyr-zelenskyy", "donald-trump"],
      label: "Zelenskyy met Trump"),
    .init(
      key: "macron-call", mode: .call, date: "2025-03-01?", who: ["emmanuel-macron", "volodymyr-zelenskyy"],
      label: "Macron spoke by phone with Zelenskyy"),
    .init(
      key: "lavrov-talks", mode: .talks, status: .denied, date: "2025-03-04", who: ["sergei-lavrov", "wang-yi"],
      label: "Lavrov held talks with Wang Yi"),
    .init(
      key: "summit", status: .planned, date: "2025-05", place: "moscow", who: ["vladimir-putin", "xi-jinping"],
      label: "Putin met Xi Jinping"),
    .init(
      key: "minsk-talks", mode: .talks, status: .cancelled, date: "2025-03-10", place: "minsk",
      who: ["alexander-lukashenko", "vladimir-putin"], label: "Lukashenko held talks with Putin"),
    .init(
      key: "accused", type: .accuse, mode: nil, who: ["volodymyr-zelenskyy", "vladimir-putin"],
      label: "Zelenskyy accused Putin"),
  ]

  private static let texts: [(id: String, language: String, published: String?, paragraphs: [String])] = [
    (
      "de/lage.txt", "de", "2025-03-01",
      [
        "Moskau und Peking rücken zusammen",
        "Die Woche begann mit einer Reihe von Besuchen, über die in Moskau wenig gesagt wurde.",
        "«shoigu-xi Am {2025-02-28|28. Februar} hat der Sekretär des Sicherheitsrats, [sergei-shoigu|Sergei Schoigu], in [beijing|Peking] Staatschef [xi-jinping|Xi Jinping] und Außenminister [wang-yi|Wang Yi] <getroffen>.» Über den Inhalt schwiegen beide Seiten.",
        "«putin-ri Schon am {2025-02-27|27. Februar} <empfing> [vladimir-putin|Wladimir Putin] den Gast [ri-hi-yong|Ri Hi Yong] in [moscow|Moskau].»",
        "«summit Im {2025-05|Mai 2025} soll [vladimir-putin|Putin] mit [xi-jinping|Xi] in [moscow|Moskau] <zusammenkommen>.»",
      ]
    ),
    (
      "en/brief.txt", "en", "2025-03-05",
      [
        "A week of visits",
        "«shoigu-xi Russian Security Council Secretary [sergei-shoigu|Sergei Shoigu] <met> Chinese President [xi-jinping|Xi Jinping] and Foreign Minister [wang-yi|Wang Yi] in [beijing|Beijing] on {2025-02-28|February 28}.»",
        "«zelenskyy-trump The same day [volodymyr-zelenskyy|Volodymyr Zelenskyy] and [donald-trump|Donald Trump] <met>; the conversation ended early.»",
        "«lavrov-talks A spokesman denied that [sergei-lavrov|Sergei Lavrov] had held <talks> with [wang-yi|Wang Yi] on {2025-03-04|4 March}.»",
        "«minsk-talks The <talks> of [alexander-lukashenko|Alexander Lukashenko] and [vladimir-putin|Vladimir Putin] in [minsk|Minsk], planned for {2025-03-10|March 10}, were called off.»",
        "«accused [volodymyr-zelenskyy|Zelenskyy] <accused> [vladimir-putin|Putin] of playing for time.»",
      ]
    ),
    (
      "fr/note.txt", "fr", "2025-03-02",
      [
        "Une semaine chargée",
        "«shoigu-xi Le {2025-02-28|28 février}, [sergei-shoigu|Sergueï Choïgou] a <rencontré> [xi-jinping|Xi Jinping] à [moscow|Moscou], selon une source qui se trompe peut-être de ville.»",
        "«macron-call Le lendemain, [emmanuel-macron|Emmanuel Macron] s'est <entretenu> par téléphone avec [volodymyr-zelenskyy|Volodymyr Zelensky].»",
        "«zelenskyy-trump La <rencontre> entre [volodymyr-zelenskyy|Zelensky] et [donald-trump|Donald Trump] a tourné court.»",
      ]
    ),
    (
      "ru/itogi.txt", "ru", nil,
      [
        "Итоги недели",
        "«treaty {2024-06-19|19 июня 2024 года} в [pyongyang|Пхеньяне] [vladimir-putin|Владимир Путин] и [ri-hi-yong|Ли Хи Ён] <подписали> договор.»",
        "«minsk-visit В {2024-12~|декабре} [vladimir-putin|Путин] <посетил> [minsk|Минск].»",
      ]
    ),
    (
      "uk/ohlyad.txt", "uk", "2025-03-01",
      [
        "Огляд тижня: Москва шукає союзників",
        "«putin-ri {2025-02-27|27 лютого} [vladimir-putin|Володимир Путін] <зустрівся> з [ri-hi-yong|Лі Хі Йоном].»",
        "«shoigu-xi {2025-02-28|28 лютого} секретар Ради безпеки, колишній міністр оборони [sergei-shoigu|Сергій Шойгу] <зустрівся> з [xi-jinping|Сі Цзіньпіном] та [wang-yi|Ван Ї].» Подробиць зустрічі не повідомляли.",
      ]
    ),
  ]
}
