import Chronicle
import EDTF
import Reading

/// How an event is written in a line of text.
enum EventWords {
  /// A mark for whether it happened, and the word for all that did not.
  static func mark(_ status: EventStatus, on page: Page) -> String {
    switch status {
    case .happened: page.mark("●", "*")
    case .planned: page.mark("◌", "o")
    case .cancelled: page.mark("✗", "x")
    case .denied: page.mark("⊘", "0")
    case .alleged: page.mark("≈", "~")
    case .hypothetical: "?"
    }
  }

  /// "Shoigu met Xi Jinping, Wang Yi · Beijing (planned)".
  static func title(_ event: Event, in chronicle: Chronicle, on page: Page) -> String {
    var title = event.label
    if let place = event.place.map({ chronicle.actors[$0].name }), event.mode != .visit {
      title += " \(page.mark("·", "-")) \(place)"
    }
    if event.status != .happened { title += " (\(event.status.rawValue))" }
    return title
  }

  /// EDTF, but parts of a year in words: "2025-02-28", "autumn 2023", "2025-01/2025-02", "?" for none.
  static func date(_ date: EDTFDate?) -> String {
    guard let date else { return "?" }
    guard !date.isInterval, let point = date.first, let year = point.year, let part = parts[point.month] else {
      return date.description
    }
    return "\(part) \(year)\(date.isApproximate ? "~" : "")\(date.isUncertain ? "?" : "")"
  }

  private static let parts = [
    21: "spring", 22: "summer", 23: "autumn", 24: "winter", 33: "Q1", 34: "Q2", 35: "Q3", 36: "Q4", 40: "H1", 41: "H2",
  ]

  /// The languages that report it, in order, each once.
  static func languages(_ event: Event, in chronicle: Chronicle) -> [String] {
    Set(event.documents.map { chronicle.language(ofDocument: $0).code }).sorted()
  }

  /// "1 text", "3 texts".
  static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }
}
