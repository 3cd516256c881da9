/// A few texts about one meeting that do not agree on its place, and two other events.
enum SampleTexts {
  static let all = [
    "de/peking.txt": """
    Schoigu in Peking

    Am 28. Februar 2025 traf der Sekretär des russischen Sicherheitsrates Sergei Schoigu in Peking den chinesischen \
    Präsidenten Xi Jinping. Sie sprachen über den Handel.
    """,
    "en/beijing.txt": """
    On 28 February 2025 the secretary of Russia's Security Council, Sergei Shoigu, met Chinese President Xi Jinping \
    in Beijing. They spoke about trade.

    On 3 March 2025 Sergei Lavrov met Marco Rubio in Riyadh.
    """,
    "fr/moscou.txt": """
    Le 28 février 2025, Sergueï Choïgou a rencontré Xi Jinping à Moscou, selon une source diplomatique.

    Emmanuel Macron rencontrera Olaf Scholz à Paris le 5 mai 2025.
    """,
    "uk/pekin.txt": """
    28 лютого 2025 року секретар Ради безпеки Росії Сергій Шойгу зустрівся в Пекіні з головою КНР Сі Цзіньпіном.
    """,
  ]
}
