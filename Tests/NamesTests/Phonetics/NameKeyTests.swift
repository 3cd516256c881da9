import Names
import Testing

struct NameKeyTests {
  @Test(
    arguments: [
      ["Чехов", "Чехова", "Чеховым", "Tschechow", "Chekhov", "Tchekhov", "Czechow"],
      ["Хрущёв", "Chruschtschow", "Khrushchev", "Хрущева"], ["Ельцин", "Jelzin", "Yeltsin", "Eltsine", "Єльциним"],
      ["Сергій", "Сергей", "Serhii", "Sergei", "Сергієві", "Serguei"],
      ["Шевченко", "Schewtschenko", "Chevtchenko", "Shevchenko"],
      ["Михаил", "Michail", "Mikhail", "Михаилом"], ["Джонсон", "Johnson", "Джонсоном"],
      ["محمد", "Mohammed", "Мухаммед"],
    ])
  func collide(_ spellings: [String]) {
    for spelling in spellings.dropFirst() {
      #expect(NameKey(spellings[0]).mayEqual(NameKey(spelling)), "\(spellings[0]) \(spelling)")
    }
  }

  @Test(arguments: [
    ("Чехов", "Gagarin"), ("Ельцин", "Gromyko"), ("Шевченко", "Franko"), ("Mann", "Musil"), ("", "Mann"), ("", ""),
  ])
  func keepApart(_ a: String, _ b: String) {
    #expect(!NameKey(a).mayEqual(NameKey(b)))
  }
}
