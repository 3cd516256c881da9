import EDTF
import Testing

@Suite struct PackedDateTests {
  @Test(arguments: [
    "2025-02-28", "2025-02", "2025", "2023-21", "2023-24", "2023-33", "2023-36", "2023-40", "2023-41", "199X", "19XX",
    "XXXX-02-28", "XXXX-02-29", "XXXX-11", "2024-02~", "2025-02-28?", "2025-02-28%", "2025-01/2025-02", "2025-01/..",
    "../2025-01", "2025-01-31/2025-01-31", "2024-02-29", "0001-01-01", "9999-12-31",
  ])
  func comesBack(text: String) throws {
    let date = try #require(EDTFDate(text))
    let packed = try #require(date.packed)
    #expect(packed != 0)
    #expect(EDTFDate(packed: packed) == date)
  }

  @Test func daysFarAwayAreRefused() { #expect(EDTFDate(CalendarDay(number: .max)).packed == nil) }

  /// Whatever the bits, there is a date that packs to a date again, or none.
  @Test func noBitsDoHarm() {
    var state: UInt64 = 88_172_645_463_325_252
    var dates = 0
    for round in 0..<200_000 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      // Half of them near to what dates look like.
      let bits = round % 2 == 0 ? state : state & 0x7FFF_FFFF | state << 32 & 0x7FFF_FFFF_0000_0000 | 1
      guard let date = EDTFDate(packed: bits) else { continue }
      dates += 1
      #expect(date.packed.flatMap(EDTFDate.init(packed:)) == date)
    }
    #expect(dates > 0)
  }
}
