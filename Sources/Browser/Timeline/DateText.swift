import EDTF

/// Dates as people read them. `~` marks an approximate date, `?` an inferred one.
enum DateText {
  static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  private static let longMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// At most 8 columns, without the year where the date is finer than one: "28 Feb", "~Feb", "27 Feb-" (an interval).
  static func short(_ date: EDTFDate?) -> String {
    guard let date, let point = date.first ?? date.last else { return "undated" }
    let core = pointText(point, withYear: false)
    let mark = date.isApproximate ? "~" : ""
    if date.isUncertain { return mark + core + "?" }
    // "~24 Feb" is rough enough, and the column has no room for both signs.
    return mark + core + (date.isInterval && mark.isEmpty ? "–" : "")
  }

  /// In full: "28 Feb 2025", "27–28 Feb 2025", "about Feb 2024".
  static func long(_ date: EDTFDate?) -> String {
    guard let date else { return "undated" }
    let text: String
    if !date.isInterval {
      text = date.first.map { pointText($0, withYear: true) } ?? "undated"
    } else if let first = date.first, let last = date.last {
      text = interval(first, last)
    } else if let first = date.first {
      text = "since \(pointText(first, withYear: true))"
    } else {
      text = date.last.map { "until \(pointText($0, withYear: true))" } ?? "undated"
    }
    return (date.isApproximate ? "about " : "") + text + (date.isUncertain ? "?" : "")
  }

  /// What heads events without a date, and those without a year.
  static let undated = ["undated", "year unknown"]

  /// At most 12 columns, with the year: "28 Feb 2025", "24 Feb– 2025".
  static func medium(_ date: EDTFDate?) -> String {
    let text = short(date)
    guard let date, date.hasYear, let point = date.first ?? date.last, point.precision > .year, let year = point.year
    else { return text }
    return "\(text) \(year)"
  }

  /// What heads a group of the timeline.
  static func group(_ date: EDTFDate?, _ grouping: Grouping) -> String { DateGroup(date, grouping).text }

  /// A group of the timeline, which is compared more cheaply than what heads it.
  enum DateGroup: Hashable {
    case undated, unknownYear
    /// A century or a decade.
    case years(EDTFPoint)
    case year(Int)
    case month(Int, Int)

    init(_ date: EDTFDate?, _ grouping: Grouping) {
      guard let date else {
        self = .undated
        return
      }
      guard date.hasYear, let point = date.first ?? date.last, let year = point.year else {
        self = .unknownYear
        return
      }
      if point.precision <= .decade {
        self = .years(point)
      } else if grouping == .month, (1...12).contains(point.month) {
        self = .month(point.month, year)
      } else {
        self = .year(year)
      }
    }

    var text: String {
      switch self {
      case .undated: DateText.undated[0]
      case .unknownYear: DateText.undated[1]
      case .years(let point): pointText(point, withYear: true)
      case .year(let year): String(year)
      case .month(let month, let year): "\(months[month - 1]) \(year)"
      }
    }
  }

  private static func interval(_ first: EDTFPoint, _ last: EDTFPoint) -> String {
    if first.precision == .day, last.precision == .day, first.year == last.year {
      if first.month == last.month { return "\(first.day)–\(pointText(last, withYear: true))" }
      return "\(pointText(first, withYear: false)) – \(pointText(last, withYear: true))"
    }
    if first.precision == .month, last.precision == .month, first.year == last.year {
      return "\(pointText(first, withYear: false))–\(pointText(last, withYear: true))"
    }
    return "\(pointText(first, withYear: true)) – \(pointText(last, withYear: true))"
  }

  private static func pointText(_ point: EDTFPoint, withYear: Bool) -> String {
    let year = point.year.map(String.init)
    let tail = withYear ? " " + (year ?? "(year unknown)") : ""
    switch point.precision {
    case .century: return "\((point.year ?? 0) / 100)XX"
    case .decade: return "\(point.year ?? 0)s"
    case .year: return year ?? "undated"
    case .half: return (point.month == 40 ? "1st half" : "2nd half") + tail
    case .quarter: return "Q\(point.month - 32)" + tail
    case .season: return seasons[min(max(0, point.month - 21), 3)] + tail
    case .month: return month(point) + tail
    case .day: return "\(point.day) \(month(point))" + tail
    }
  }

  private static let seasons = ["spring", "summer", "autumn", "winter"]

  private static func month(_ point: EDTFPoint) -> String {
    (1...12).contains(point.month) ? months[point.month - 1] : ""
  }

  /// Reads what a user types for a date: EDTF, "28.2.2025", "2.2025", "28 Feb 2025", "Feb 2025".
  static func read(_ text: String) -> EDTFDate? {
    let text = text.split(separator: " ").joined(separator: " ")
    if let date = EDTFDate(text) { return date }
    var day: Int?
    var month: Int?
    var year: Int?
    for part in text.lowercased().split(whereSeparator: { " .,/".contains($0) }) {
      if let number = Int(part) {
        if number > 99 { year = number } else if day == nil { day = number } else if month == nil { month = number }
      } else if let index = longMonths.firstIndex(where: { part.count >= 3 && $0.lowercased().hasPrefix(part) }) {
        month = index + 1
      } else {
        return nil
      }
    }
    guard let year else { return nil }
    if let day, let month { return .day(day, month: month, ofYear: year) }
    if let only = month ?? day { return .month(only, ofYear: year) }
    return .year(year)
  }
}
