/// The rule by which a feast falls on a day of each year.
public enum CalendarFeast: Sendable, Hashable {
  case fixed(month: Int, day: Int)
  /// Days from Easter Sunday of the Western churches.
  case easter(Int)
  /// Days from Easter Sunday of the Eastern churches.
  case orthodoxEaster(Int)
  /// The first such day of the week (1 for Monday) from a day of the year on.
  case weekday(Int, month: Int, day: Int)

  /// "12-25", "easter", "easter+1", "orthodox-2", "7 from 11-27" (the first Sunday from 27 November on).
  init?(_ text: String) {
    for (name, make) in [("easter", CalendarFeast.easter), ("orthodox", CalendarFeast.orthodoxEaster)]
    where text.hasPrefix(name) {
      let offset = text.dropFirst(name.count)
      guard let days = offset.isEmpty ? 0 : Int(offset), abs(days) < 500 else { return nil }
      self = make(days)
      return
    }
    let words = text.split(separator: " ")
    let parts = words.last?.split(separator: "-") ?? []
    guard parts.count == 2, let month = Int(parts[0]), let day = Int(parts[1]), (1...12).contains(month),
      (1...31).contains(day)
    else { return nil }
    switch words.count {
    case 1: self = .fixed(month: month, day: day)
    case 3:
      guard let weekday = Int(words[0]), (1...7).contains(weekday), words[1] == "from" else { return nil }
      self = .weekday(weekday, month: month, day: day)
    default: return nil
    }
  }

  /// As a calendar's table keeps it, in 15 bits.
  public var code: Int {
    switch self {
    case .fixed(let month, let day): month * 100 + day
    case .easter(let days): 2500 + days
    case .orthodoxEaster(let days): 3500 + days
    case .weekday(let weekday, let month, let day): 4000 + weekday * 2000 + month * 100 + day
    }
  }

  public init(code: Int) {
    switch code {
    case ..<2000: self = .fixed(month: code / 100, day: code % 100)
    case ..<3000: self = .easter(code - 2500)
    case ..<4000: self = .orthodoxEaster(code - 3500)
    default:
      let rest = code - 6000
      self = .weekday(rest / 2000 + 1, month: rest % 2000 / 100, day: rest % 100)
    }
  }
}
