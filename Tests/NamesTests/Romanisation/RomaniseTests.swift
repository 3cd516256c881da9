import Names
import Testing

struct RomaniseTests {
  @Test(
    arguments: [
      ("Лев Толстой", "ru", "Lev Tolstoy"), ("Фёдор Достоевский", "ru", "Fyodor Dostoyevsky"),
      ("Юрий Гагарин", "ru", "Yury Gagarin"),
      ("Никита Хрущёв", "ru", "Nikita Khrushchev"), ("Алексей Щукин", "ru", "Alexei Shchukin"),
      ("Мария Ермолова", "ru", "Maria Yermolova"),
      ("Тарас Шевченко", "uk", "Taras Shevchenko"), ("Григорій Квітка", "uk", "Hryhoriy Kvitka"),
      ("Юрій Їжакевич", "uk", "Yuriy Yizhakevych"),
      ("Євген Гребінка", "uk", "Yevhen Hrebinka"), ("Михайло Грушевський", "uk", "Mykhailo Hrushevskyi"),
      ("Дэн Сяопин", "ru", "Deng Xiaoping"), ("Ден Сяопін", "uk", "Deng Xiaoping"), ("Чжоу Эньлай", "ru", "Zhou Enlai"),
      ("Сыма Цянь", "ru", "Sima Qian"), ("Ким Ир Сен", "ru", "Kim Il-song"), ("Пак Чон Хи", "ru", "Park Jong-hui"),
      ("Thomas Mann", "ru", "Thomas Mann"), ("Василь Левски", "bg", "Vasil Levski"),
    ])
  func names(_ name: String, _ language: String, _ latin: String) {
    #expect(romanize(name, language: language) == latin)
  }

  @Test(
    arguments: [
      ("В чащах юга жил бы цитрус?", "ru", "V chashchakh yuga zhil by tsitrus?"), ("ОБЪЯВЛЕНИЕ", "ru", "OBYAVLENIYE"),
      ("Щастя — це м'яч і 7 їжаків.", "uk", "Shchastia — tse myach i 7 yizhakiv."), ("Grüße, мир", "ru", "Grüße, mir"),
      ("", "uk", ""),
    ])
  func texts(_ text: String, _ language: String, _ latin: String) {
    #expect(transliterate(text, language: language) == latin)
  }

  @Test(
    arguments: [
      ("김", "gim", "kim", "ким"), ("정", "jeong", "chong", "чон"), ("현", "hyeon", "hyon", "хён"),
      ("철", "cheol", "chol", "чхоль"),
      ("희", "hui", "hui", "хи"), ("의", "ui", "ui", "ый"), ("혜", "hye", "hye", "хе"), ("박", "bak", "pak", "пак"),
      ("은", "eun", "un", "ын"), ("꽃", "kkot", "kkot", "ккот"),
    ])
  func hangul(_ syllable: String, _ revised: String, _ mccune: String, _ kontsevich: String) throws {
    let scalar = try #require(syllable.unicodeScalars.first)
    #expect(Hangul.syllable(scalar, .revised) == revised)
    #expect(Hangul.syllable(scalar, .mccuneReischauer) == mccune)
    #expect(Hangul.syllable(scalar, .kontsevich) == kontsevich)
  }

  @Test func everyHangulSyllableAgreesWithItsSpellings() {
    #expect(Hangul.syllable("a", .revised) == nil)
    for value in stride(from: UInt32(0xAC00), through: 0xD7A3, by: 1) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(Hangul.syllable(scalar, .revised)?.isEmpty == false)
      #expect(Hangul.syllable(scalar, .kontsevich)?.isEmpty == false)
    }
  }
}
