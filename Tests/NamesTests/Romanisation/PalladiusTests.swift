import Testing

@testable import Names

struct PalladiusTests {
  /// From the table in I. Oshanin's dictionary, a syllable or two of every initial and of every final.
  @Test(
    arguments: [
      ("a", "а"), ("er", "эр"), ("yi", "и"), ("yin", "инь"), ("ying", "ин"), ("you", "ю"), ("yu", "юй"), ("yue", "юэ"),
      ("wu", "у"), ("wei", "вэй"), ("weng", "вэн"), ("bo", "бо"), ("bian", "бянь"), ("peng", "пэн"), ("miu", "мю"),
      ("fou", "фоу"), ("dui", "дуй"), ("dong", "дун"), ("tie", "те"), ("tian", "тянь"), ("nü", "нюй"), ("nüe", "нюэ"),
      ("lü", "люй"), ("lu", "лу"), ("liang", "лян"), ("gui", "гуй"), ("guang", "гуан"), ("kuai", "куай"),
      ("hui", "хуэй"),
      ("hun", "хунь"), ("hong", "хун"), ("ji", "цзи"), ("jing", "цзин"), ("jiong", "цзюн"), ("jun", "цзюнь"),
      ("juan", "цзюань"), ("qi", "ци"), ("qiang", "цян"), ("que", "цюэ"), ("xi", "си"), ("xiao", "сяо"),
      ("xiong", "сюн"),
      ("xu", "сюй"), ("zhi", "чжи"), ("zhuang", "чжуан"), ("chi", "чи"), ("chun", "чунь"), ("shi", "ши"),
      ("shuo", "шо"),
      ("ri", "жи"), ("rui", "жуй"), ("zi", "цзы"), ("ze", "цзэ"), ("ci", "цы"), ("cui", "цуй"), ("si", "сы"),
      ("song", "сун"),
    ])
  func table(_ pinyin: String, _ cyrillic: String) {
    #expect(Palladius.russian(pinyin) == cyrillic)
    #expect(Palladius.syllables(of: cyrillic) == [pinyin])
  }

  @Test(
    arguments: [
      ("xi", "сі"), ("zhi", "чжі"), ("zi", "цзи"), ("wei", "вей"), ("er", "ер"), ("tie", "тє"), ("jie", "цзє"),
      ("lie", "лє"), ("le", "ле"),
    ])
  func ukrainian(_ pinyin: String, _ cyrillic: String) {
    #expect(Palladius.ukrainian(pinyin) == cyrillic)
    #expect(Palladius.syllables(of: cyrillic, ukrainian: true) == [pinyin])
  }

  /// Every syllable of the table, there and back.
  @Test func everySyllableComesBack() {
    #expect(PalladiusTable.entries.map(\.pinyin).sorted() == Palladius.allSyllables)
    for (pinyin, russian, ukrainian) in PalladiusTable.entries {
      #expect(Palladius.russian(pinyin) == russian)
      #expect(Palladius.ukrainian(pinyin) == ukrainian)
      #expect(Palladius.syllables(of: russian) == [pinyin])
      #expect(Palladius.syllables(of: ukrainian, ukrainian: true) == [pinyin])
    }
  }

  @Test func wordsAreCut() {
    #expect(Palladius.syllables(of: "Эньлай") == ["en", "lai"])
    #expect(Palladius.syllables(of: "Чанъань") == ["chang", "an"])
    #expect(Palladius.syllables(of: "Сяо-пин") == ["xiao", "ping"])
    #expect(Palladius.syllables(of: "Пушкин") == nil)
    #expect(Palladius.syllables(of: "") == nil)
  }

  @Test(arguments: [
    ("zhou", "chou"), ("qing", "ching"), ("xiao", "hsiao"), ("zedong", nil), ("dong", "tung"), ("jie", "chieh"),
  ])
  func wadeGiles(_ pinyin: String, _ spelling: String?) {
    guard let spelling else { return #expect(Palladius.russian(pinyin) == nil) }
    #expect(WadeGiles.spellings(pinyin).contains(spelling))
  }
}
