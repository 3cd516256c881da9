extension EDTFDate {
  /// Whether the day lies in it; `false` where the year can't be told.
  public func contains(_ day: CalendarDay) -> Bool {
    guard hasYear else { return false }
    return (earliest.map { $0 <= day } ?? true) && (latest.map { day <= $0 } ?? true)
  }

  /// Whether every day of the other lies in it; `false` where a year can't be told.
  public func contains(_ other: EDTFDate) -> Bool {
    guard hasYear, other.hasYear else { return false }
    let begins = first == nil || other.earliest.map { contains($0) } ?? false
    let ends = last == nil || other.latest.map { contains($0) } ?? false
    return begins && ends
  }

  /// Whether both can tell of the same time, as far as each of them says: 28 February and "in February 2025" do,
  /// and so do `XXXX-02-28` and `2025-02-28`; 27 and 28 February don't.
  public func compatible(with other: EDTFDate) -> Bool {
    switch (hasYear, other.hasYear) {
    case (true, true):
      let a = tolerantDays
      let b = other.tolerantDays
      return a.first <= b.last && b.first <= a.last
    case (false, true): return isPossible(in: other)
    case (true, false): return other.isPossible(in: self)
    case (false, false):
      // Any leap year shows it; the neighbours for winters and intervals over New Year.
      guard let sample = withYear(2000) else { return false }
      return [1999, 2000, 2001].contains { other.withYear($0)?.compatible(with: sample) ?? false }
    }
  }

  /// Whether a date without year can lie in one with a year.
  private func isPossible(in other: EDTFDate) -> Bool {
    guard let start = other.earliest?.year ?? other.latest.map({ $0.year - 1 }) else { return false }
    let end = other.latest?.year ?? start + 1
    // Eight years hold every leap day and every month.
    for year in start - 1...min(end, start + 8) where withYear(year)?.compatible(with: other) == true { return true }
    return false
  }

  /// First and last day as numbers (see ``CalendarDay/number``); `Int.min` and `Int.max` where an end is not told.
  public typealias Days = (first: Int, last: Int)

  /// All days it can mean where its year is told, an approximate date widened by a part of what it tells.
  public var tolerantDays: Days {
    let begin = earliest.map { Int($0.number) - (first?.tolerance ?? 0) } ?? .min
    let end = latest.map { Int($0.number) + (last?.tolerance ?? 0) } ?? .max
    return (begin, end)
  }
}

extension EDTFPoint {
  /// Days by which "about" may miss.
  fileprivate var tolerance: Int {
    guard isApproximate else { return 0 }
    switch precision {
    case .day: return 2
    case .month: return 10
    case .quarter, .season, .half: return 30
    case .year: return 90
    case .decade: return 730
    case .century: return 7300
    }
  }

  fileprivate var yearlessOrder: Int { (precision == .season ? month - 20 : min(month, 12)) * 32 + day }
}

extension EDTFDate: Comparable {
  /// By first day, then by last day (the shorter first); dates whose year can't be told come last, by month and day.
  public static func < (a: EDTFDate, b: EDTFDate) -> Bool {
    let x = a.order
    let y = b.order
    if x != y { return x < y }
    return a != b && a.description < b.description
  }

  /// First and last day as numbers that sort as dates do; for a date without a year, after all others, by month and day.
  public var order: (first: Int, last: Int) {
    guard hasYear else { return (.max, (first ?? last)?.yearlessOrder ?? 0) }
    let end = latest.map { Int($0.number) } ?? .max
    return (earliest.map { Int($0.number) } ?? .min, end)
  }
}
