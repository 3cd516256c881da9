/// Finds the ends of sentences one after the other.
struct SentenceCutter {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let rules: SentenceRules
  /// Where the sentence being read begins, and how far it has been read.
  private var start: Int
  private var position: Int

  init(bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, rules: SentenceRules) {
    self.bytes = bytes
    self.range = range
    self.rules = rules
    start = range.lowerBound
    position = range.lowerBound
  }

  private enum Stop { case dot, mark, ellipsis, wide }

  /// The end of the next sentence that another follows, nil when what is left is one sentence.
  mutating func next() -> Int? {
    while position < range.upperBound {
      position = firstLikelyStop(from: position)
      guard position < range.upperBound else { break }
      let (scalar, width) = Scalars.decode(bytes, position)
      guard let stop = Self.stop(scalar) else {
        position &+= max(1, width)
        continue
      }
      let first = position
      position &+= width
      let last = run(stop)
      if let end = end(first: first, stop: last) {
        start = end
        return end
      }
    }
    return nil
  }

  /// The next ASCII stop or lead of another stop; most bytes are neither.
  private func firstLikelyStop(from start: Int) -> Int {
    var position = start
    while position < range.upperBound {
      let byte = bytes[position]
      // Letters first: from 0x40 on, the leads of most alphabets and what follows them.
      if byte &- 0x40 >= 0x98, byte >= 0xD8 || byte == 0x2E || byte == 0x21 || byte == 0x3F { return position }
      position &+= 1
    }
    return position
  }

  private static func stop(_ scalar: UInt32) -> Stop? {
    switch scalar {
    case 0x2E: .dot
    case 0x21, 0x3F, 0x61F, 0x6D4, 0x964, 0x203C, 0x2047...0x2049: .mark
    case 0x2026: .ellipsis
    case 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: .wide
    default: nil
    }
  }

  /// Passes the stops that follow the first; several dots are an ellipsis.
  private mutating func run(_ first: Stop) -> Stop {
    var stop = first
    while position < range.upperBound, case let (scalar, width) = Scalars.decode(bytes, position),
      let next = Self.stop(scalar)
    {
      stop =
        stop == .dot && next == .dot ? .ellipsis : stop == .wide || next == .wide ? .wide : next == .dot ? stop : next
      position &+= width
    }
    return stop
  }

  /// Where the sentence ends, when the stop at `first` (read up to `position`) ends it.
  private mutating func end(first: Int, stop: Stop) -> Int? {
    var end = position
    var closes = false
    // Closing marks stick to the stop; straight marks could also open, but not without white space before them.
    while end < range.upperBound, case let (scalar, width) = Scalars.decode(bytes, end), Scalars.isClosing(scalar),
      stop != .wide || scalar != 0x201C
    {
      end += width
      closes = true
    }
    if let spaced = spacedMark(after: end) { (end, closes) = (spaced, true) }
    end = footnote(after: end)
    guard end < range.upperBound else { return nil }
    if stop == .wide {
      position = end
      return end
    }
    guard let next = Opening(bytes, after: end, range.upperBound) else { return nil }
    if !Scalars.isBlank(Scalars.decode(bytes, end).scalar) {
      return stop != .ellipsis && isUnspaced(first, next) ? end : nil
    }
    switch stop {
    case .dot: return !closes && belongsTogether(first, next) || next.isLower ? nil : end
    case .mark, .ellipsis, .wide: return next.isLower ? nil : end
    }
  }

  /// The end of a closing mark with white space on both sides: "Vraiment ? » Il".
  private func spacedMark(after end: Int) -> Int? {
    var position = end
    while position < range.upperBound, case let (scalar, width) = Scalars.decode(bytes, position),
      Scalars.isBlank(scalar), scalar != 0x0A
    {
      position += width
    }
    guard position > end, position < range.upperBound, case let (mark, width) = Scalars.decode(bytes, position),
      mark == 0xBB || mark == 0x203A
    else { return nil }
    let after = position + width
    guard after < range.upperBound, Scalars.isBlank(Scalars.decode(bytes, after).scalar) else { return nil }
    return after
  }

  /// "[1]" and "[2][3]" right after the stop belong to the sentence.
  private func footnote(after end: Int) -> Int {
    var end = end
    while end < range.upperBound, bytes[end] == 0x5B {
      var position = end + 1
      while position < range.upperBound, bytes[position] &- 0x30 < 10 { position += 1 }
      guard position > end + 1, position < range.upperBound, bytes[position] == 0x5D else { break }
      end = position + 1
    }
    return end
  }

  /// "He left on Friday.The talks go on": the blank is missing. A whole word before the stop and one behind it, so that
  /// neither initials nor addresses ("Lenta.Ru", "example.com") are torn apart.
  private func isUnspaced(_ stop: Int, _ next: Opening) -> Bool {
    guard next.isSentenceCase, next.letters > 3 || next.isStarter(rules) else { return false }
    let word = Word(bytes, before: stop, from: start)
    guard word.isNumber ? next.isStarter(rules) : word.letters > 2 && word.endsLower else { return false }
    return !belongsTogether(stop, next)
  }

  /// Whether the word or number before a dot needs what follows it.
  func belongsTogether(_ dot: Int, _ next: Opening) -> Bool {
    let word = Word(bytes, before: dot, from: start)
    if word.isNumber { return isOrdinal(word, next) }
    guard !word.range.isEmpty else { return false }
    if word.letters == 1, next.isInitial { return true }
    let hash = WordSet.hash(bytes, word.range)
    if next.isNumber, rules.numbered.contains(hash) { return true }
    if rules.final.contains(hash) { return false }
    if rules.abbreviations.contains(hash) { return !next.isStarter(rules) }
    return word.isInitial && !next.isStarter(rules)
  }

  private func isOrdinal(_ number: Word, _ next: Opening) -> Bool {
    // "1. Text" numbers a paragraph.
    if number.range.lowerBound == bytes.trimmed(start..<range.upperBound).lowerBound { return true }
    guard number.range.count <= 4 else { return false }
    if rules.counted.contains(next.hash) { return true }
    guard number.range.count <= 2, !rules.counting.isEmpty, !next.isStarter(rules) else { return false }
    let before = bytes.trimmed(start..<number.range.lowerBound)
    let word = Word(bytes, before: before.upperBound, from: start)
    return !word.range.isEmpty && rules.counting.contains(WordSet.hash(bytes, word.range))
  }
}
