import Names
import Testing

@testable import Lexicon

struct CalendarTableTests {
  private let table = CalendarTable(
    .table([
      "capital-months": .boolean(true),
      "month": .table(["2": .array([.string("februar{,s}")])]),
      "month-short": .table(["2": .array([.string("feb")])]),
      "relative-day": .table(["-2": .array([.string("day before yesterday")]), "-1": .array([.string("yesterday")])]),
      "unit": .table(["day": .array([.string("day")])]),
      "period": .table(["last year": .array([.string("vorjahr")])]),
      "holiday": .table(["easter+1": .array([.string("ostermontag")]), "12-25": .array([.string("weihnachten")])]),
      "of": .array([.string("d'")]),
    ]))

  private func sense(_ word: String, _ role: CalendarTable.Role) -> CalendarTable.Sense? {
    table.slot(WordKey(word)).flatMap { table.sense(of: $0, role) }
  }

  @Test(arguments: [("februar", 2), ("Februars", 2), ("FEB", 2)])
  func findsWordsInAnyCase(word: String, month: Int16) {
    #expect(sense(word, .month)?.value == month)
  }

  @Test func tellsHowSureAWordIs() {
    #expect(sense("februar", .month)?.strength == .strong)
    #expect(sense("feb", .month)?.strength == .short)
  }

  @Test func followsPhrases() throws {
    let first = try #require(table.slot(WordKey("day")))
    #expect(first.roles == CalendarTable.bit(.unit))
    #expect(first.longer == CalendarTable.bit(.relativeDay))
    let key = WordKey("day").followed(by: WordKey("before")).followed(by: WordKey("yesterday"))
    let slot = try #require(table.slot(key))
    #expect(table.sense(of: slot, .relativeDay)?.value == -2)
  }

  /// What stands in the compiled lexicon reads as what was compiled.
  @Test func isTheSameWhenCompiled() throws {
    var source = LexiconSource()
    source.languages["xx"] = ["calendar": .table(["month": .table(["2": .array([.string("februar{,s}")])])])]
    let lexicon = try Lexicon(compiled: Compiler.compile(source))
    #expect(lexicon.calendarLanguages == ["xx"])
    #expect(lexicon.calendar("yy") == nil)
    let read = try #require(lexicon.calendar("xx"))
    let slot = try #require(read.slot(WordKey("Februars")))
    #expect(read.sense(of: slot, .month)?.value == 2)
    #expect(read.slot(WordKey("feb")) == nil)

    var blob = BlobWriter()
    table.write(to: &blob)
    let copy = blob.bytes.withUnsafeBytes { bytes in
      var reader = BlobReader(bytes)
      return CalendarTable(from: &reader)
    }
    #expect(copy.view.capitalMonths && !copy.view.monthFirst)
    for (key, slot) in table.entries {
      let found = try #require(copy.slot(WordKey(rawValue: key)))
      #expect(found.roles == slot.roles && found.longer == slot.longer)
      for role in CalendarTable.Role.allCases { #expect(copy.sense(of: found, role) == table.sense(of: slot, role)) }
    }
  }

  /// Bytes that were cut short give fewer words, never a crash.
  @Test func survivesDamage() {
    var blob = BlobWriter()
    table.write(to: &blob)
    for size in stride(from: 0, to: blob.bytes.count, by: 7) {
      blob.bytes[..<size].withUnsafeBytes { bytes in
        var reader = BlobReader(bytes)
        let cut = CalendarTable(from: &reader)
        #expect(cut.entries.count <= table.entries.count)
      }
    }
  }

  @Test func packsPeriodsAndHolidays() {
    #expect(sense("vorjahr", .period)?.value == Int16(CalendarUnit.year.rawValue * 16 + CalendarModifier.last.rawValue))
    #expect(sense("ostermontag", .holiday)?.value == Int16(CalendarFeast.easter(1).code))
    #expect(sense("weihnachten", .holiday)?.value == 1225)
  }

  @Test(arguments: [
    ("12-25", CalendarFeast.fixed(month: 12, day: 25)), ("easter", .easter(0)), ("easter-46", .easter(-46)),
    ("orthodox+49", .orthodoxEaster(49)), ("7 from 11-27", .weekday(7, month: 11, day: 27)),
    ("1 from 01-15", .weekday(1, month: 1, day: 15)),
  ])
  func keepsTheRulesOfFeasts(text: String, feast: CalendarFeast) throws {
    let table = CalendarTable(.table(["holiday": .table([text: .array([.string("feast")])])]))
    let slot = try #require(table.slot(WordKey("feast")))
    #expect(CalendarFeast(code: Int(table.sense(of: slot, .holiday)?.value ?? 0)) == feast)
  }

  @Test(arguments: ["13-1", "8 from 11-27", "easter+x", "7 after 11-27", "feast"])
  func refusesOtherRulesOfFeasts(text: String) {
    #expect(CalendarTable.problems(in: .table(["holiday": .table([text: .array([.string("feast")])])])).count == 1)
  }

  @Test func knowsElidedWords() throws {
    let token = try #require(Tokenizer.tokens(of: "d'août").first)
    #expect(table.slot(token.key) != nil)
  }

  @Test func knowsNothingOfOtherWords() {
    #expect(table.slot(WordKey("treaty")) == nil)
    #expect(CalendarTable.empty.slot(WordKey("februar")) == nil)
  }

  @Test(arguments: [
    (["months": TableValue.array([])], "unknown table 'months'"),
    (["month": .table(["two": .array([.string("feb")])])], "'two', which is no number"),
    (["unit": .table(["fortnight": .array([.string("fortnight")])])], "unknown key 'fortnight'"),
    (["holiday": .table(["13-01": .array([.string("x")])])], "unknown key '13-01'"),
  ])
  func namesMistakes(tables: [String: TableValue], problem: String) {
    let problems = CalendarTable.problems(in: .table(tables))
    #expect(problems.count == 1 && problems[0].contains(problem))
  }
}
