import Names
import Testing

struct PreparedNameTests {
  /// Names of two and more words in several scripts, case forms and states of damage; some are one person's.
  private static let names = [
    "Sergei Orlov", "Сергей Орлов", "Сергея Орлова", "Сергію Орлову", "Serge Orloff", "Sergej Orlow", "S. Orlov",
    "Orlov Sergei", "Sergei Orlovsky", "Sergei Petrov", "Сергей Иванович Орлов", "Sergey Olrov", "Viktor Orlov",
    "Wiktor Orlow", "Віктор Орлов", "Wladimir Orlow", "Anna Lindqvist", "Anna Lindkvist", "Anne Lindquist",
    "Lindqvist Anna", "Анна Линдквист", "Anna Lindqvist II", "Anna Lindqvist Jr", "Anna Bergström", "Anna Bergstroem",
    "Li Wei", "Ли Вэй", "Лі Вей", "Wei Li", "Li Weimin", "Pak Chol Su", "Пак Чхоль Су", "Park Chol-su", "Ким Су",
    "Mohammed bin Rashid", "Muhammad ibn Rashid", "Rashid bin Mohammed", "Мохаммед бин Рашид", "Jean Dupont",
    "Jean-Marc Dupont", "Jean Marc Dupond", "Жан Дюпон", "Dupont", "Jean", "de Vries Pieter", "Pieter de Vries",
    "Питер де Врис", "Smirnov A", "A. Smirnov", "Алексей Смирнов", "Александр Смирнов", "", "Ö", "X Y",
  ]

  @Test(arguments: names)
  func isAsComparedOneByOne(_ name: String) {
    let prepared = PreparedName(name)
    for other in Self.names {
      let expected = compareNames(name, other)
      #expect(prepared.isSame(as: PreparedName(other)) == expected.same, "\(name) and \(other)")
      let likeness = expected.same ? expected.score : nil
      #expect(prepared.likeness(to: PreparedName(other)) == likeness, "\(name) and \(other)")
      #expect(prepared.likeness(to: PreparedName(other, in: prepared.syllables)) == likeness, "\(name) and \(other)")
    }
  }

  @Test func tellsBothKindsApart() {
    let names = Self.names.filter { !$0.isEmpty }.map { PreparedName($0) }
    let pairs = names.flatMap { one in names.map { one.isSame(as: $0) } }
    #expect(pairs.contains(true) && pairs.contains(false))
    #expect(PreparedName("Sergei Orlov").isSame(as: PreparedName("Сергею Орлову")))
    #expect(!PreparedName("Sergei Orlov").isSame(as: PreparedName("Sergei Petrov")))
  }
}
