import EDTF

/// Dates, each once, with what merging asks of them worked out; 0 stands for none.
struct DateTable: Sendable {
  /// From number 1 on.
  private(set) var times: [MergeTime] = []
  private var numbers: [EDTFDate: Int32] = [:]

  init() {}

  /// - Parameter dates: from number 1 on, all different.
  init(_ dates: [EDTFDate]) {
    for date in dates { _ = number(of: date) }
  }

  mutating func number(of date: EDTFDate?) -> Int32 {
    guard let date else { return 0 }
    if let number = numbers[date] { return number }
    times.append(MergeTime(date))
    numbers[date] = Int32(times.count)
    return Int32(times.count)
  }

  func time(_ number: Int32) -> MergeTime? { number == 0 ? nil : times[Int(number) - 1] }
  func date(_ number: Int32) -> EDTFDate? { number == 0 ? nil : times[Int(number) - 1].date }
}
