import Frame

/// A text of several inks that is wrapped as one.
struct Passage {
  private var text: [UInt8] = []
  private var runs: [(end: Int, ink: Page.Ink)] = []

  mutating func append(_ piece: String, _ ink: Page.Ink = .plain) {
    // A line break inside a paragraph is the source's wrapping, not ours.
    text += piece.utf8.map { $0 == 0x0A ? 0x20 : $0 }
    if !piece.isEmpty { runs.append((text.count, ink)) }
  }

  /// The lines, each led by an indent.
  func lines(on page: Page, indent: String) -> [String] {
    let whole = String(decoding: text, as: UTF8.self)
    return page.charset.wrap(whole, width: max(10, page.width - indent.utf8.count)).map { line in
      var result = indent
      var start = line.lowerBound
      for run in runs where run.end > start && start < line.upperBound {
        let end = min(run.end, line.upperBound)
        result += page.show(String(decoding: text[start..<end], as: UTF8.self), run.ink)
        start = end
      }
      return result
    }
  }
}
