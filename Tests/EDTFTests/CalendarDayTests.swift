import EDTF
import Testing

struct CalendarDayTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11016), (2025, 2, 28, 20147), (1600, 1, 1, -135_140),
    (0, 3, 1, -719_468),
  ])
  func countsDays(year: Int, month: Int, day: Int, number: Int32) throws {
    let date = try #require(CalendarDay(year: year, month: month, day: day))
    #expect(date.number == number)
    #expect(date.civil == (year, month, day))
  }

  @Test(arguments: [(2025, 2, 29), (2100, 2, 29), (2024, 13, 1), (2024, 0, 1), (2024, 4, 31), (2024, 1, 0)])
  func refusesDaysTheCalendarLacks(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test func civilInvertsNumberOverFourCenturies() {
    for number in stride(from: Int32(-200_000), through: 200_000, by: 37) {
      let (year, month, day) = CalendarDay(number: number).civil
      #expect(CalendarDay(year: year, month: month, day: day)?.number == number)
    }
  }

  @Test(arguments: [
    ("1970-01-01", 4), ("2025-02-28", 5), ("2000-01-01", 6), ("1945-05-08", 2), ("1900-01-01", 1), ("2024-09-29", 7),
  ])
  func knowsWeekdays(text: String, weekday: Int) throws {
    #expect(try #require(EDTFDate(text)?.day).weekday == weekday)
  }

  /// Years that begin or end inside a week.
  @Test(arguments: [
    ("2021-01-03", 2020, 53), ("2021-01-04", 2021, 1), ("2018-12-31", 2019, 1), ("2016-01-01", 2015, 53),
    ("2025-02-28", 2025, 9),
  ])
  func knowsISOWeeks(text: String, year: Int, week: Int) throws {
    #expect(try #require(EDTFDate(text)?.day).isoWeek == (year, week))
  }

  @Test(arguments: [
    ("2025-01-31", 1, "2025-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2025-01-15", -1, "2024-12-15"),
    ("2025-03-31", -13, "2024-02-29"), ("2025-11-30", 14, "2027-01-30"),
  ])
  func addsMonths(text: String, months: Int, expected: String) throws {
    #expect(try #require(EDTFDate(text)?.day).adding(months: months).description == expected)
  }
}
