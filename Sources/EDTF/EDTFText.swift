extension EDTFDate: CustomStringConvertible, LosslessStringConvertible {
  /// Reads an EDTF string; `nil` where it is none or tells a day that does not exist.
  /// Unspecified parts after the last told one are dropped: "2025-XX" reads as "2025", "2025-02-XX" as "2025-02".
  public init?(_ text: String) {
    let ends = text.utf8.split(separator: 0x2F, maxSplits: 2, omittingEmptySubsequences: false)
    switch ends.count {
    case 1:
      guard let point = EDTFPoint(utf8: ends[0]) else { return nil }
      self.init(point)
    case 2:
      let open = ends.map { $0.isEmpty || $0.elementsEqual([0x2E, 0x2E]) }
      let points = ends.map { EDTFPoint(utf8: $0) }
      guard open[0] || points[0] != nil, open[1] || points[1] != nil else { return nil }
      self.init(from: points[0], to: points[1])
    default: return nil
    }
  }

  /// The EDTF string.
  public var description: String {
    guard isInterval else { return first?.description ?? ".." }
    return "\(first?.description ?? "..")/\(last?.description ?? "..")"
  }
}

extension EDTFPoint: CustomStringConvertible {
  /// The EDTF string.
  public var description: String {
    var text: String
    switch precision {
    case .century: text = EDTFPoint.padded((year ?? 0) / 100, 2) + "XX"
    case .decade: text = EDTFPoint.padded((year ?? 0) / 10, 3) + "X"
    default:
      text = year.map { ($0 < 0 ? "-" : "") + EDTFPoint.padded(abs($0), 4) } ?? "XXXX"
      if month > 0 { text += "-" + EDTFPoint.padded(month, 2) }
      if day > 0 { text += "-" + EDTFPoint.padded(day, 2) }
    }
    switch (isApproximate, isUncertain) {
    case (true, true): text += "%"
    case (true, false): text += "~"
    case (false, true): text += "?"
    case (false, false): break
    }
    return text
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  init?(utf8 text: Substring.UTF8View) {
    var rest = text[...]
    var approximate = false
    var uncertain = false
    switch rest.last {
    case 0x7E: approximate = true
    case 0x3F: uncertain = true
    case 0x25: (approximate, uncertain) = (true, true)
    default: break
    }
    if approximate || uncertain { rest = rest.dropLast() }
    let negative = rest.first == 0x2D
    if negative { rest = rest.dropFirst() }
    let parts = rest.split(separator: 0x2D, maxSplits: 3, omittingEmptySubsequences: false)
    guard let point = EDTFPoint(parts: parts, negative: negative) else { return nil }
    self = point
    isApproximate = approximate
    isUncertain = uncertain
  }

  private init?(parts: [Substring.UTF8View], negative: Bool) {
    guard parts.count <= 3, let head = parts.first, let (number, unknown) = EDTFPoint.digits(head, 4) else {
      return nil
    }
    let year: Int? = unknown == 4 ? nil : negative ? -number : number
    guard unknown == 0 || unknown == 4 || (parts.count == 1 && !negative && unknown <= 2) else { return nil }
    if negative && (unknown > 0 || number == 0) { return nil }
    var told: [Int] = []
    for part in parts.dropFirst() {
      guard let (value, unknown) = EDTFPoint.digits(part, 2), unknown != 1 else { return nil }
      if unknown == 0 && value == 0 { return nil }
      told.append(unknown == 2 ? 0 : value)
    }
    // After an unspecified month no day can be told.
    if told.count == 2 && told[0] == 0 && told[1] != 0 { return nil }
    let month = told.first ?? 0
    let day = told.count > 1 ? told[1] : 0
    let point: EDTFPoint?
    switch (unknown, month, day) {
    case (2, _, _): point = .century(number)
    case (1, _, _): point = .decade(number)
    case (_, 0, _): point = year.flatMap(EDTFPoint.year)
    case (_, 13..., 0): point = .part(month, ofYear: year)
    case (_, _, 0): point = .month(month, ofYear: year)
    default: point = .day(day, month: month, ofYear: year)
    }
    guard let point else { return nil }
    self = point
  }

  /// The number of a part with exactly `count` digits, its `X` at the end counted as zeros, and how many those are.
  private static func digits(_ text: Substring.UTF8View, _ count: Int) -> (Int, unknown: Int)? {
    guard text.count == count else { return nil }
    var number = 0
    var unknown = 0
    for byte in text {
      if byte == 0x58 {
        unknown += 1
        number *= 10
      } else {
        guard unknown == 0, byte &- 0x30 < 10 else { return nil }
        number = number * 10 + Int(byte &- 0x30)
      }
    }
    return (number, unknown)
  }
}
