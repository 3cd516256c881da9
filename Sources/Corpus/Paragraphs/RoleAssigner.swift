/// Tells what each paragraph is for: headline, body, quote, list, or boilerplate of the site.
///
/// Boilerplate is told by phrases (``BoilerplatePhrases``) and by shape: counters with their labels, lone addresses, and
/// a tail of short lines. A paragraph that might be news stays body.
struct RoleAssigner {
  let text: UnsafeBufferPointer<UInt8>
  let matcher: BoilerplateMatcher
  let paragraphs: [RawParagraph]
  private var roles: [Paragraph.Role]

  /// Columns past which a line is no headline, no heading within the text, no label of a counter, no line of a menu.
  private static let (headline, heading, label, menu) = (200, 80, 40, 60)

  private init(_ text: UnsafeBufferPointer<UInt8>, _ matcher: BoilerplateMatcher, _ paragraphs: [RawParagraph]) {
    self.text = text
    self.matcher = matcher
    self.paragraphs = paragraphs
    roles = Array(repeating: .body, count: paragraphs.count)
  }

  /// One role a paragraph.
  static func roles(
    of paragraphs: [RawParagraph], _ text: UnsafeBufferPointer<UInt8>, _ matcher: BoilerplateMatcher, title: String?
  ) -> [Paragraph.Role] {
    var assigner = RoleAssigner(text, matcher, paragraphs)
    assigner.markPhrases()
    assigner.markCounters()
    assigner.markTail()
    assigner.markHeadline(title)
    assigner.markShapes()
    return assigner.roles
  }

  private mutating func markPhrases() {
    let long = paragraphs.indices.filter { paragraphs[$0].columns > Self.headline }
    for (index, paragraph) in paragraphs.enumerated() {
      switch matcher.finding(text, paragraph.range, columns: paragraph.columns) {
      case .phrase: roles[index] = .boilerplate
      case .stamp:
        // A date between long paragraphs is a heading of a chronicle.
        let within = long.first.map { $0 < index } ?? false && long.last.map { $0 > index } ?? false
        roles[index] = within && !isNumber(paragraph) ? .headline : .boilerplate
      case .nothing: if isAddress(paragraph) || isBarred(paragraph) { roles[index] = .boilerplate }
      }
    }
  }

  /// A web address and nothing else.
  private func isAddress(_ paragraph: RawParagraph) -> Bool {
    let bytes = text[paragraph.range]
    guard bytes.starts(with: "http".utf8) || bytes.starts(with: "www.".utf8) else { return false }
    return !bytes.contains { $0 == 0x20 || $0 == 0x0A }
  }

  /// A short line in pieces: "Home | World | Europe", "Kyiv • Agency", "Another headline • 1020".
  private func isBarred(_ paragraph: RawParagraph) -> Bool {
    guard paragraph.columns <= 2 * Self.menu, paragraph.closing == .open, paragraph.opening != .item else {
      return false
    }
    var position = paragraph.range.lowerBound
    while position < paragraph.range.upperBound {
      let (scalar, width) = Scalars.decode(text, position)
      let start = position
      position += width
      let spaced =
        start > paragraph.range.lowerBound && position < paragraph.range.upperBound && text[position] == 0x20
        && text[start - 1] == 0x20
      if spaced, scalar == 0x2022 || scalar == 0x7C || scalar == 0xB7 { return true }
    }
    return false
  }

  // MARK: Counters

  private func isNumber(_ paragraph: RawParagraph) -> Bool {
    guard paragraph.columns <= Self.label else { return false }
    var digits = false
    var position = paragraph.range.lowerBound
    while position < paragraph.range.upperBound {
      let (scalar, width) = Scalars.decode(text, position)
      if Scalars.isLetter(scalar) { return false }
      digits = digits || Scalars.isDigit(scalar)
      position += width
    }
    return digits
  }

  /// Lines of numbers between short lines: a board of counters. One number alone has no labels.
  private mutating func markCounters() {
    let numbers = paragraphs.indices.filter { isNumber(paragraphs[$0]) }
    guard numbers.count > 1 else { return }
    for (index, next) in zip(numbers, numbers.dropFirst()) where next - index <= 2 {
      // The label stands before its number or after it; the board's last label may stand after its last number.
      for label in [index - 1, index + 1, next - 1, next + 1] where paragraphs.indices.contains(label) {
        let paragraph = paragraphs[label]
        guard paragraph.columns <= Self.label, paragraph.closing == .open, paragraph.opening == .other else { continue }
        if label < next || isAllCapitals(paragraph) { roles[label] = .boilerplate }
      }
    }
  }

  private func isAllCapitals(_ paragraph: RawParagraph) -> Bool {
    var position = paragraph.range.lowerBound
    while position < paragraph.range.upperBound {
      let (scalar, width) = Scalars.decode(text, position)
      if Scalars.isLetter(scalar), !Scalars.isCapital(scalar) { return false }
      position += width
    }
    return true
  }

  // MARK: Tail

  /// Short lines without a stop at the end of a text that has ended are its site's menu.
  private mutating func markTail() {
    var first = paragraphs.count
    while first > 0, isMenuLine(first - 1) { first -= 1 }
    let lines = paragraphs.count - first
    guard lines > 0, first >= 2 else { return }
    let isTail = lines >= 3 || roles[first - 1] == .boilerplate || roles[first...].contains(.boilerplate)
    let closed = paragraphs[..<first].indices.last { roles[$0] != .boilerplate }
    guard isTail, let closed, paragraphs[closed].closing == .stop else { return }
    for index in first..<paragraphs.count { roles[index] = .boilerplate }
  }

  private func isMenuLine(_ index: Int) -> Bool {
    let paragraph = paragraphs[index]
    if roles[index] == .boilerplate { return true }
    return paragraph.columns <= Self.menu && paragraph.closing == .open && paragraph.opening == .other
  }

  // MARK: Headlines

  private mutating func markHeadline(_ title: String?) {
    guard let first = roles.firstIndex(of: .body) else { return }
    let paragraph = paragraphs[first]
    if let title, text[paragraph.range].elementsEqual(title.utf8) {
      roles[first] = .headline
      return
    }
    guard let next = roles[(first + 1)...].firstIndex(of: .body) else { return }
    guard paragraph.columns <= Self.headline, paragraph.lines <= 3 else { return }
    let plain = paragraph.opening == .other || paragraph.opening == .small
    let asks = paragraph.closing == .stop && !endsInFullStop(paragraph)
    if plain, paragraph.closing == .open || (asks && paragraphs[next].columns > paragraph.columns) {
      roles[first] = .headline
    }
  }

  private func endsInFullStop(_ paragraph: RawParagraph) -> Bool {
    var end = paragraph.range.upperBound
    while end > paragraph.range.lowerBound,
      case let (scalar, width) = Scalars.decode(before: end, text, from: paragraph.range.lowerBound)
    {
      if scalar == 0x21 || scalar == 0x3F || scalar == 0xFF1F || scalar == 0xFF01 || scalar == 0x61F { return false }
      guard Scalars.isClosing(scalar) else { return true }
      end -= width
    }
    return true
  }

  // MARK: The rest

  private mutating func markShapes() {
    for index in paragraphs.indices where roles[index] == .body {
      let paragraph = paragraphs[index]
      switch paragraph.opening {
      case .heading: roles[index] = .headline
      case .item: roles[index] = .list
      case .cited: roles[index] = .quote
      case .dash:
        let follows = index > 0 && (roles[index - 1] == .list || paragraphs[index - 1].closing == .colon)
        roles[index] = follows ? .list : .quote
      case .other where isHeading(index): roles[index] = .headline
      case .other where isQuoted(paragraph): roles[index] = .quote
      default: break
      }
    }
  }

  /// A short line without a stop before a longer paragraph.
  private func isHeading(_ index: Int) -> Bool {
    let paragraph = paragraphs[index]
    guard paragraph.columns <= Self.heading, paragraph.closing == .open, paragraph.lines == 1 else { return false }
    guard let next = roles[(index + 1)...].firstIndex(where: { $0 != .boilerplate }), roles[next] == .body else {
      return false
    }
    return paragraphs[next].columns >= 2 * paragraph.columns && paragraphs[next].closing != .open
  }

  /// The whole paragraph within one pair of quotation marks.
  private func isQuoted(_ paragraph: RawParagraph) -> Bool {
    let (first, width) = Scalars.decode(text, paragraph.range.lowerBound)
    guard first != 0x28, first != 0x5B, Scalars.isOpening(first) else { return false }
    var end = paragraph.range.upperBound
    while end > paragraph.range.lowerBound, text[end - 1] == 0x2E || text[end - 1] == 0x2C { end -= 1 }
    let (last, lastWidth) = Scalars.decode(before: end, text, from: paragraph.range.lowerBound)
    guard last != 0x29, last != 0x5D, Scalars.isClosing(last) else { return false }
    let inner = paragraph.range.lowerBound + width..<max(paragraph.range.lowerBound + width, end - lastWidth)
    return inner.count > 1 && !closesWithin(inner, like: last)
  }

  /// Whether the quotation ends before its end, to begin anew.
  private func closesWithin(_ range: Range<Int>, like mark: UInt32) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, width) = Scalars.decode(text, position)
      position += width
      // An apostrophe stands between letters.
      let isEnd = position >= range.upperBound || !Scalars.isLetter(Scalars.decode(text, position).scalar)
      if scalar == mark, isEnd { return true }
    }
    return false
  }
}
