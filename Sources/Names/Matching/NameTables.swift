/// The tables that reading and comparing names needs.
public enum NameTables {
  /// Makes them, which otherwise the first names wait for. It takes milliseconds and may be done beside other work, on
  /// any thread; it is enough to do it once.
  public static func prepare() {
    // Names of every kind whose tables are apart: Chinese in three alphabets, Korean, given names, Slavic case forms.
    for (one, other) in [
      ("Си Цзиньпин", "Xi Jinping"), ("Сі Цзіньпін", "Hsi Chin-p'ing"), ("Kim Jong Un", "Ким Чен Ын"),
      ("Сергеем Ивановым", "Sergej Iwanow"),
    ] {
      _ = compareNames(one, other)
    }
    for (name, language) in [("Сергеем Ивановым", "ru"), ("Сергієм Івановим", "uk")] {
      let base = nominative(of: name, language: language)
      _ = romanize(base, language: language)
      _ = NameKey(base)
    }
  }
}
