/// A text whose parts look different.
public struct StyledText: Hashable, Sendable {
  /// A style for some bytes of the text.
  public struct Run: Hashable, Sendable {
    /// UTF-8 offsets.
    public var range: Range<Int>
    public var style: Style

    public init(_ range: Range<Int>, _ style: Style) {
      self.range = range
      self.style = style
    }
  }

  public private(set) var text: String
  /// Where runs overlap, a later one lies on top (`Style.merging`).
  public private(set) var runs: [Run]

  public init(_ text: String = "", _ style: Style = .plain) {
    self.text = text
    runs = text.isEmpty || style == .plain ? [] : [Run(0..<text.utf8.count, style)]
  }

  public init(_ text: String, runs: [Run]) {
    self.text = text
    self.runs = runs
  }

  public mutating func append(_ more: String, _ style: Style = .plain) {
    let start = text.utf8.count
    text += more
    if style != .plain, !more.isEmpty { runs.append(Run(start..<text.utf8.count, style)) }
  }

  public mutating func style(_ range: Range<Int>, _ style: Style) {
    runs.append(Run(range, style))
  }

  /// Puts a text before the byte at an offset; what is styled around it goes on behind it.
  public mutating func insert(_ other: StyledText, at offset: Int) {
    let bytes = Array(text.utf8)
    let offset = min(max(0, offset), bytes.count)
    let length = other.text.utf8.count
    text =
      String(decoding: bytes[..<offset], as: UTF8.self) + other.text + String(decoding: bytes[offset...], as: UTF8.self)
    runs = runs.flatMap { run in
      let (first, last) = (run.range.lowerBound, run.range.upperBound)
      if last <= offset { return [run] }
      let rest = Run(max(first, offset) + length..<last + length, run.style)
      return first < offset ? [Run(first..<offset, run.style), rest] : [rest]
    }
    runs += other.runs.map { Run($0.range.lowerBound + offset..<$0.range.upperBound + offset, $0.style) }
  }

  public static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    let shift = left.text.utf8.count
    sum.text += right.text
    sum.runs += right.runs.map { Run($0.range.lowerBound + shift..<$0.range.upperBound + shift, $0.style) }
    return sum
  }

  /// Consecutive stretches of `range`, each with the one style it has; they cover it without gap or overlap.
  func stretches(of range: Range<Int>, over base: Style) -> [Run] {
    let touching = runs.filter { $0.range.overlaps(range) }
    guard !touching.isEmpty else { return range.isEmpty ? [] : [Run(range, base)] }
    var edges: Set<Int> = [range.lowerBound, range.upperBound]
    for run in touching {
      edges.insert(max(range.lowerBound, run.range.lowerBound))
      edges.insert(min(range.upperBound, run.range.upperBound))
    }
    let sorted = edges.sorted()
    return zip(sorted, sorted.dropFirst()).map { start, end in
      let style = touching.reduce(base) { $1.range.contains(start) ? $0.merging($1.style) : $0 }
      return Run(start..<end, style)
    }
  }
}
