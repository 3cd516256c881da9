import EDTF
import Testing

struct EDTFDateTests {
  @Test(arguments: [
    "2025", "2025-02", "2025-02-28", "2023-21", "2023-24", "2023-33", "2023-36", "2023-40", "2023-41", "199X", "19XX",
    "2025-01/2025-02", "2025-01/..", "../2025", "2024-02~", "2025-02-28?", "2024%", "XXXX-02-28", "XXXX-02", "XXXX-23",
    "XXXX-02-29", "0044", "-0043-03-15", "XXXX-02-27/XXXX-02-28", "2024-12-30/2025-01-05", "2024-02~/2024-03?",
  ])
  func readsAndWritesTheSame(text: String) {
    #expect(EDTFDate(text)?.description == text)
  }

  @Test(arguments: [("2025-XX", "2025"), ("2025-02-XX", "2025-02"), ("2025-XX-XX", "2025"), ("2025-01/", "2025-01/..")])
  func dropsUnspecifiedEnds(text: String, expected: String) {
    #expect(EDTFDate(text)?.description == expected)
  }

  @Test(arguments: [
    "", "25", "2025-2", "2025-02-30", "2025-13", "2025-25", "2025-02-28T10:00", "2025-00", "XXX5", "X025", "2025-X1",
    "2025-XX-01", "..", "../..", "2025/2024", "2025-02-28-01", "-0000", "XXXX", "199X-02", "2025-33-01", "20250228",
  ])
  func refusesOtherText(text: String) {
    #expect(EDTFDate(text) == nil)
  }

  @Test(arguments: [
    ("2025", "2025-01-01", "2025-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2023-21", "2023-03-01", "2023-05-31"),
    ("2023-24", "2023-12-01", "2024-02-29"), ("2023-34", "2023-04-01", "2023-06-30"),
    ("2023-41", "2023-07-01", "2023-12-31"),
    ("199X", "1990-01-01", "1999-12-31"), ("19XX", "1900-01-01", "1999-12-31"),
    ("2025-01/2025-02", "2025-01-01", "2025-02-28"), ("2024-02-28~", "2024-02-28", "2024-02-28"),
  ])
  func hasBounds(text: String, first: String, last: String) throws {
    let date = try #require(EDTFDate(text))
    #expect(date.earliest?.description == first)
    #expect(date.latest?.description == last)
  }

  @Test func openOrYearlessBoundsAreUnknown() throws {
    #expect(try #require(EDTFDate("2025/..")).latest == nil)
    #expect(try #require(EDTFDate("2025/..")).earliest?.description == "2025-01-01")
    #expect(try #require(EDTFDate("XXXX-02-28")).earliest == nil)
    #expect(try #require(EDTFDate("XXXX-02-28")).hasYear == false)
  }

  @Test(arguments: [
    ("2025-02-28", "2025-02-28"), ("2025-02", "2025-02-28"), ("2025", "2025-02"), ("XXXX-02-28", "2025-02-28"),
    ("XXXX-02", "2025-02-11"), ("XXXX-23", "2025-10"), ("XXXX-24", "2025-01-10"), ("2025-01/..", "2031"),
    ("199X", "1995-33"),
    ("2024-02~", "2024-03-05"), ("XXXX-02-28", "XXXX-02"), ("XXXX-02-29", "202X"),
    ("XXXX-12-30/XXXX-01-02", "2025-01-01"),
    ("2025-02-27/2025-02-28", "2025-02-28?"), ("XXXX-02-28", "2025/.."),
  ])
  func agreesAsFarAsTold(a: String, b: String) throws {
    let (a, b) = (try #require(EDTFDate(a)), try #require(EDTFDate(b)))
    #expect(a.compatible(with: b) && b.compatible(with: a))
  }

  @Test(arguments: [
    ("2025-02-27", "2025-02-28"), ("2025-02", "2025-03-01"), ("XXXX-02-28", "2025-02-27"), ("XXXX-02", "2025-01"),
    ("XXXX-02-28", "XXXX-02-27"), ("2025/..", "2024"), ("2024-02~", "2024-04"), ("XXXX-02-29", "2025-02"),
    ("XXXX-23", "2025-06"), ("2025-02-26/2025-02-27", "2025-02-28"),
  ])
  func disagreesWhereBothSaySomethingElse(a: String, b: String) throws {
    let (a, b) = (try #require(EDTFDate(a)), try #require(EDTFDate(b)))
    #expect(!a.compatible(with: b) && !b.compatible(with: a))
  }

  @Test(arguments: [
    ("XXXX-02-28", 2025, "2025-02-28"), ("XXXX-23", 2024, "2024-23"), ("2024-05~", 2023, "2023-05~"),
    ("XXXX-12-30/XXXX-01-02", 2024, "2024-12-30/2025-01-02"), ("2024-12/2025-01", 2020, "2020-12/2021-01"),
    ("XXXX-02-29", 2025, nil),
  ])
  func takesAYear(text: String, year: Int, expected: String?) throws {
    #expect(try #require(EDTFDate(text)).withYear(year)?.description == expected)
  }

  @Test func losesItsYear() {
    #expect(EDTFDate("2025-02-28")?.withYear(nil)?.description == "XXXX-02-28")
    #expect(EDTFDate("2025")?.withYear(nil) == nil)
  }

  @Test(arguments: [
    ("2025-02-28", EDTFDate.Precision.month, "2025-02"), ("2025-02-28", .quarter, "2025-33"),
    ("2025-01-28", .season, "2024-24"),
    ("2025-02-28", .decade, "202X"), ("2025-02-28?", .year, "2025?"), ("2025", .day, "2025"),
    ("XXXX-02-28", .month, "XXXX-02"),
    ("2025-08-01/2025-09-03", .half, "2025-41/2025-41"),
  ])
  func truncates(text: String, precision: EDTFDate.Precision, expected: String) {
    #expect(EDTFDate(text)?.truncated(to: precision).description == expected)
  }

  @Test func sortsByTimeThenByLengthWithYearlessLast() {
    let sorted = [
      "../1999", "1999", "2024-12-31", "2025-01-01", "2025-01", "2025", "2025/..", "XXXX-02", "XXXX-02-28", "XXXX-11",
    ]
    #expect(sorted.shuffled().compactMap { EDTFDate($0) }.sorted().map(\.description) == sorted)
  }

  @Test func containsWhatLiesInside() throws {
    let february = try #require(EDTFDate("2025-02"))
    #expect(february.contains(try #require(EDTFDate("2025-02-03/2025-02-28"))))
    #expect(!february.contains(try #require(EDTFDate("2025"))))
    #expect(february.contains(try #require(CalendarDay(year: 2025, month: 2, day: 28))))
    #expect(try #require(EDTFDate("2024/..")).contains(february))
    #expect(try #require(EDTFDate("2024/..")).contains(try #require(EDTFDate("2030/.."))))
    #expect(!february.contains(try #require(EDTFDate("2025-02/.."))))
  }

  @Test func marks() {
    #expect(EDTFDate("2025-02-28")?.marked(uncertain: true).description == "2025-02-28?")
    #expect(EDTFDate("2025~")?.marked(approximate: false).description == "2025")
    #expect(EDTFDate("2025/2026")?.marked(approximate: true).description == "2025~/2026~")
  }
}
