// Dates in 64 bits, for files that hold many of them: two points of 31 bits, the first one in the low half.
//
// A point, from the lowest bit: 1 told at all, 3 precision, 1 year told, 15 year + 10000, 4 month or number of the part
// of the year, 5 day, 1 approximate, 1 uncertain. Bit 31 of the low half marks an interval.

extension EDTFDate {
  /// The date in 64 bits, never 0; `nil` for a year that does not fit.
  public var packed: UInt64? {
    guard let low = Self.packed(first), let high = Self.packed(last) else { return nil }
    return UInt64(low) | UInt64(high) << 32 | (isInterval ? Self.intervalBit : 0)
  }

  /// `nil` where the bits are no date.
  public init?(packed: UInt64) {
    let low = UInt32(truncatingIfNeeded: packed & ~Self.intervalBit)
    let high = UInt32(truncatingIfNeeded: packed >> 32)
    let first = low == 0 ? nil : EDTFPoint(packed: low)
    guard (low == 0) == (first == nil) else { return nil }
    if packed & Self.intervalBit == 0 {
      guard let first, low == high else { return nil }
      self.init(first)
    } else {
      let last = high == 0 ? nil : EDTFPoint(packed: high)
      guard (high == 0) == (last == nil) else { return nil }
      self.init(from: first, to: last)
    }
  }

  private static let intervalBit: UInt64 = 1 << 31

  /// 0 for none.
  private static func packed(_ point: EDTFPoint?) -> UInt32? { point.map(\.packed) ?? 0 }
}

extension EDTFPoint {
  fileprivate var packed: UInt32? {
    guard (-9999...9999).contains(year ?? 0) else { return nil }
    var bits: UInt32 = 1
    bits |= UInt32(precision.rawValue) << 1
    if let year { bits |= 1 << 4 | UInt32(year + 10_000) << 5 }
    bits |= UInt32(month - Self.beforeFirst(precision)) << 20
    bits |= UInt32(day) << 24
    if isApproximate { bits |= 1 << 29 }
    if isUncertain { bits |= 1 << 30 }
    return bits
  }

  fileprivate init?(packed bits: UInt32) {
    guard bits & 1 == 1, bits >> 31 == 0, let precision = Precision(rawValue: UInt8(bits >> 1 & 7)) else { return nil }
    let year = bits >> 4 & 1 == 0 ? nil : Int(bits >> 5 & 0x7FFF) - 10_000
    let month = Int(bits >> 20 & 15) + Self.beforeFirst(precision)
    let point: EDTFPoint? =
      switch precision {
      case .century: year.flatMap(EDTFPoint.century)
      case .decade: year.flatMap(EDTFPoint.decade)
      case .year: year.flatMap(EDTFPoint.year)
      case .half, .season, .quarter: EDTFPoint.part(month, ofYear: year)
      case .month: EDTFPoint.month(month, ofYear: year)
      case .day: EDTFPoint.day(Int(bits >> 24 & 31), month: month, ofYear: year)
      }
    guard var point, point.precision == precision else { return nil }
    point.isApproximate = bits >> 29 & 1 == 1
    point.isUncertain = bits >> 30 & 1 == 1
    self = point
  }

  /// What the codes of EDTF count from, so that 4 bits hold them.
  private static func beforeFirst(_ precision: Precision) -> Int {
    switch precision {
    case .season: 20
    case .quarter: 32
    case .half: 39
    default: 0
    }
  }
}
