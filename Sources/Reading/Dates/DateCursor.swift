import Lexicon
import Names

/// The tokens of a document with what each says about time.
///
/// Trivial, so that the rules may hand it around; valid inside ``with(tokens:table:bytes:_:)``.
struct DateCursor: BitwiseCopyable {
  let tokens: View<Token>
  let table: CalendarView
  let bytes: UnsafeBufferPointer<UInt8>
  /// For each token the roles of the phrases that begin with it, a bit each; ``digits`` for numbers.
  let roles: View<UInt64>

  typealias Role = CalendarTable.Role

  /// The bit of numbers in ``roles``.
  static let digits: UInt64 = 1 << 63

  /// Looks the tokens up and lends them to a reader of dates.
  static func with<Result>(
    tokens: [Token], table: CalendarTable, bytes: UnsafeBufferPointer<UInt8>, _ body: (DateCursor) -> Result
  ) -> Result {
    let view = table.view
    let roles = tokens.map { token in
      if token.isNumber { return DateCursor.digits }
      guard let slot = view.slot(token.phraseKey) else { return 0 }
      return slot.roles | slot.longer
    }
    return withExtendedLifetime(table) {
      tokens.withUnsafeBufferPointer { tokens in
        roles.withUnsafeBufferPointer { roles in
          body(DateCursor(tokens: View(tokens), table: view, bytes: bytes, roles: View(roles)))
        }
      }
    }
  }

  struct Hit {
    var value: Int
    /// The token after the phrase.
    var next: Int
    var strength: CalendarTable.Strength
  }

  var count: Int { tokens.count }

  /// The longest phrase from a token on that plays a role.
  @inline(__always)
  func hit(_ index: Int, _ role: Role) -> Hit? {
    guard index >= 0, index < tokens.count, roles[index] & CalendarTable.bit(role) != 0 else { return nil }
    return phrase(index, role)
  }

  private func phrase(_ index: Int, _ role: Role) -> Hit? {
    guard !tokens[index].isHyphen else { return nil }
    let bit = CalendarTable.bit(role)
    var key = tokens[index].phraseKey
    var place = index
    var best: Hit?
    while let slot = table.slot(key) {
      if slot.roles & bit != 0, let sense = table.sense(of: slot, role) {
        best = Hit(value: Int(sense.value), next: place + 1, strength: sense.strength)
      }
      guard slot.longer & bit != 0 else { break }
      place += 1
      if place < tokens.count, tokens[place].isHyphen { place += 1 }
      guard place < tokens.count else { break }
      key = key.followed(by: tokens[place].phraseKey)
    }
    return best
  }

  func has(_ index: Int, _ role: Role) -> Bool { hit(index, role) != nil }

  /// Whether a phrase of some role ends right before a token; phrases of up to three words.
  func endsBefore(_ index: Int, _ role: Role) -> Bool {
    var start = index - 1
    while start >= max(0, index - 4) {
      if hit(start, role)?.next == index { return true }
      start -= 1
    }
    return false
  }

  /// The token after any phrases of the given roles.
  func skip(_ index: Int, _ roles: Role..., atMost: Int = 2) -> Int {
    var index = index
    for _ in 0..<atMost {
      var next: Int?
      for role in roles where next == nil { next = hit(index, role)?.next }
      guard let next else { break }
      index = next
    }
    return index
  }

  func number(_ index: Int, digits: ClosedRange<Int> = 1...4) -> Int? {
    guard index >= 0, index < tokens.count, tokens[index].isNumber, digits.contains(Int(tokens[index].length)) else {
      return nil
    }
    return Int(tokens[index].value)
  }

  func isNumber(_ index: Int) -> Bool { index >= 0 && index < tokens.count && tokens[index].isNumber }

  func isMark(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isMark(scalar)
  }

  func isMark(_ index: Int, anyOf scalars: StaticString) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].kind == .mark else { return false }
    return scalars.withUTF8Buffer { marks in
      let mark = tokens[index].value
      if mark < 0x80 { return marks.contains(UInt8(truncatingIfNeeded: mark)) }
      return String(decoding: marks, as: UTF8.self).unicodeScalars.contains { UInt64($0.value) == mark }
    }
  }

  /// A hyphen, a dash or a minus sign.
  func isDash(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].kind == .mark else { return false }
    let scalar = tokens[index].value
    return scalar == 0x2D || (0x2010...0x2015).contains(scalar) || scalar == 0x2212
  }

  /// Whether white space stands before a token; the end of the text counts as space.
  func isSpaced(_ index: Int) -> Bool { index >= tokens.count || tokens[index].flags.contains(.spaced) }

  func isWord(_ index: Int) -> Bool { index >= 0 && index < tokens.count && tokens[index].isWord }

  /// Line breaks before a token; two and more at the ends of the text.
  func breaks(before index: Int) -> Int {
    guard index > 0, index < tokens.count else { return 2 }
    let token = tokens[index]
    guard token.flags.contains(.spaced) else { return 0 }
    var breaks = 0
    for byte in bytes[Int(tokens[index - 1].end)..<Int(token.start)] where byte == 0x0A { breaks += 1 }
    return breaks
  }

  func isLineStart(_ index: Int) -> Bool { breaks(before: index) > 0 }

  /// Whether a blank line stands before a token.
  func isParagraphStart(_ index: Int) -> Bool { breaks(before: index) > 1 }

  /// Whether a token closes a sentence: a stop, question or exclamation mark before a space and a capital or a digit,
  /// or the last one of a paragraph.
  func endsSentence(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    if isParagraphStart(index + 1) { return true }
    guard isMark(index, anyOf: ".!?…") else { return false }
    let next = tokens[index + 1]
    return next.flags.contains(.spaced) && (next.kind != .word || next.isCapital)
  }

  /// Whether a verb of reporting stands beside a range of tokens, with no comma and nothing still to come between.
  func isReported(_ first: Int, _ end: Int) -> Bool {
    for place in stride(from: first - 1, through: max(0, first - 8), by: -1) {
      if isMark(place, ",") || has(place, .future) { break }
      if has(place, .reported) { return true }
    }
    // "On Monday, the spokesman confirmed that …": the comma behind what opens the sentence ends no clause.
    let opens = isMark(end, ",") && (first < 2 || endsSentence(first - 1) || endsSentence(first - 2))
    let start = opens ? end + 1 : end
    for place in start..<start + (opens ? 9 : 3) {
      if isMark(place, ",") || opens && has(place, .future) { break }
      if has(place, .reported) { return true }
    }
    return false
  }

  /// What the words around a date say about its time.
  enum Tense {
    case past, future, unknown
  }

  /// Its clause decides, then its sentence; what was announced *for* a day need not have been on it. A verb of reporting
  /// beside the date, a word like "since" and a verb of the past right before it make it past.
  func tense(_ first: Int, _ end: Int) -> Tense {
    let isAim = endsBefore(first, .aim)
    if !isAim && isReported(first, end) || isSince(first) { return .past }
    if !isAim, isTold(before: first) { return .past }
    if clause(around: first, end, has: .future) { return .future }
    if !isAim, clause(around: first, end, has: .happened) { return .past }
    if sentence(around: first, end, has: .future) { return .future }
    return !isAim && sentence(around: first, end, has: .happened) ? .past : .unknown
  }

  /// Whether the nearest word of the last few before a token that tells past from future tells the past, and is a verb of
  /// its own ("spoke on Monday about the upcoming summit").
  private func isTold(before index: Int) -> Bool {
    for place in stride(from: index - 1, through: max(0, index - 5), by: -1) {
      if endsSentence(place) || isMark(place, anyOf: ",;:") || has(place, .future) { return false }
      if has(place, .happened) { return tokens[place].end - tokens[place].start > 4 }
    }
    return false
  }

  /// Whether a word like "since" stands before a token, with no more than two words between.
  private func isSince(_ index: Int) -> Bool { wordsSince(index).map { $0 <= 2 } ?? false }

  /// How many words stand between a word like "since" and a token, up to four.
  private func wordsSince(_ index: Int) -> Int? {
    for start in stride(from: index - 1, through: max(0, index - 8), by: -1) {
      guard !isMark(start, anyOf: ",.;:") else { return nil }
      if let hit = hit(start, .since), hit.next <= index, hit.next + 4 >= index { return index - hit.next }
    }
    return nil
  }

  /// Whether a date only says since when: "the first talks since October", "seit seinem Amtsantritt im Juni".
  func isBeginning(_ first: Int, _ end: Int) -> Bool {
    guard let words = wordsSince(first) else {
      // "первый визит с 1992 года"; "с 5 по 7 мая" tells the days themselves.
      return endsBefore(first, .from) && !endsBefore(first, .of)
        && !(tokens[first].isNumber && tokens[first].length < 3)
        && sentence(around: first, end, has: .first)
    }
    return words > 2 || sentence(around: first, end, has: .first)
  }

  /// Whether a word of a role stands in the clause around a range of tokens: between commas, at most 40 tokens away.
  private func clause(around first: Int, _ end: Int, has role: Role) -> Bool {
    var index = first - 1
    while index >= 0, index > first - 40, !endsSentence(index), !isMark(index, anyOf: ",;:") {
      if has(index, role) { return true }
      index -= 1
    }
    index = end
    while index < tokens.count, index < end + 40, !isMark(index, anyOf: ",;:") {
      if has(index, role), !isAhead(index, role) { return true }
      if endsSentence(index) { break }
      index += 1
    }
    return false
  }

  /// "met on Monday ahead of the summit": what is still to come is behind the word, not before it.
  private func isAhead(_ index: Int, _ role: Role) -> Bool { role == .future && has(index, .before) }

  /// Whether some word of a role stands in the sentence around a range of tokens, at most 40 tokens away.
  func sentence(around first: Int, _ end: Int, has role: Role) -> Bool {
    var index = first - 1
    while index >= 0, index > first - 40, !endsSentence(index) {
      if has(index, role) { return true }
      index -= 1
    }
    index = end
    while index < tokens.count, index < end + 40 {
      if has(index, role), !isAhead(index, role) { return true }
      if endsSentence(index) { break }
      index += 1
    }
    return false
  }
}
