/// Compares two parsed names word by word.
struct NameComparer {
  let a: ParsedName
  let b: ParsedName

  /// A pair of words, one of each name, and how alike they are.
  struct Pair {
    var left: Int
    var right: Int
    /// 0…1.
    var similarity: Double
    var kind: Kind
  }

  enum Kind {
    /// They sound alike, or not.
    case sound
    /// Two forms of one given name.
    case given
    case initial, numeral
    /// Two given names known to be different.
    case conflict
  }

  /// Words as alike as this are one word; words of one script were not respelled, so they must be closer.
  static func alike(_ word: NameWord, _ other: NameWord) -> Double { word.script == other.script ? 0.8 : 0.75 }

  /// Words as alike as this may be one word damaged, when the rest of the name is whole.
  static func damaged(_ word: NameWord, _ other: NameWord) -> Double {
    word.script == other.script ? 0.75 : leastDamaged
  }

  private static let leastDamaged = 0.69

  init(_ a: ParsedName, _ b: ParsedName) {
    self.a = a
    self.b = b
  }

  /// Whether the names are one, sooner than ``compare()`` tells it of the many that are not.
  static func isSame(_ a: ParsedName, _ b: ParsedName) -> Bool { mayBeSame(a, b) && NameComparer(a, b).compare().same }

  /// Every word of the shorter name must have its like in the longer one, be it a damaged one, or all must sound alike
  /// when run together. Names of one word or with words other than names are not looked at.
  static func mayBeSame(_ a: ParsedName, _ b: ParsedName) -> Bool {
    guard a.words.count > 1, b.words.count > 1, a.hasOnlyWords, b.hasOnlyWords else { return true }
    switch EasternNames.compare(a, b) {
    case .korean, .chinese: return true
    case .differ, nil: break
    }
    let isCovered = a.words.count <= b.words.count ? covers(b, a) : covers(a, b)
    return isCovered || NameDecision.joinedSimilarity(a, b) != nil
  }

  /// Whether every word of the shorter name has its like. Family names differ most, and stand last in most names.
  private static func covers(_ longer: ParsedName, _ shorter: ParsedName) -> Bool {
    for index in shorter.words.indices.reversed() {
      let hasLike = longer.words.indices.reversed().contains { other in
        mayBeAlike(shorter, shorter.words[index], longer, longer.words[other])
      }
      if !hasLike { return false }
    }
    return true
  }

  private static func mayBeAlike(_ a: ParsedName, _ word: NameWord, _ b: ParsedName, _ other: NameWord) -> Bool {
    share(word.given, other.given)
      || WordDistance.similarity(a, word, b, other, floor: leastDamaged) >= leastDamaged
  }

  func compare() -> NameVerdict {
    guard !a.words.isEmpty, !b.words.isEmpty else { return NameVerdict(.nothing, 0) }
    let eastern = EasternNames.compare(a, b)
    if eastern == .korean { return NameVerdict(.korean, 0.95) }
    if eastern == .chinese { return NameVerdict(.chinese, 0.97) }
    let verdict = NameDecision(a, b, assign(candidates())).verdict
    // Where every syllable counts, only near misses may be damage.
    if eastern == .differ, verdict.score < 0.95 { return NameVerdict(.syllables, min(verdict.score, 0.4)) }
    return verdict
  }

  private func candidates() -> [Pair] {
    var candidates: [Pair] = []
    candidates.reserveCapacity(a.words.count * b.words.count)
    for left in a.words.indices {
      for right in b.words.indices {
        if let pair = pair(left, right) { candidates.append(pair) }
      }
    }
    candidates.sort { ($0.similarity, $1.left, $1.right) > ($1.similarity, $0.left, $0.right) }
    return candidates
  }

  /// The best pairs such that no word is in two of them.
  private func assign(_ candidates: [Pair]) -> [Pair] {
    var usedLeft: UInt64 = 0
    var usedRight: UInt64 = 0
    var pairs: [Pair] = []
    for pair in candidates where usedLeft & 1 << pair.left == 0 && usedRight & 1 << pair.right == 0 {
      usedLeft |= 1 << pair.left
      usedRight |= 1 << pair.right
      pairs.append(pair)
    }
    return pairs
  }

  private func pair(_ left: Int, _ right: Int) -> Pair? {
    let word = a.words[left]
    let other = b.words[right]
    if word.kind == .numeral || other.kind == .numeral {
      guard word.kind == other.kind, word.value == other.value else { return nil }
      return Pair(left: left, right: right, similarity: 1, kind: .numeral)
    }
    if word.isGeneration || other.isGeneration {
      guard word.kind == other.kind else { return nil }
      return Pair(left: left, right: right, similarity: 1, kind: .numeral)
    }
    if word.kind == .initial || other.kind == .initial { return initial(left, right, word, other) }
    var similarity = WordDistance.similarity(a, word, b, other)
    if word.isPatronymic != other.isPatronymic { similarity *= 0.8 }
    guard word.given[0] != 0, other.given[0] != 0, similarity < 0.86 else {
      return Pair(left: left, right: right, similarity: similarity, kind: .sound)
    }
    if NameComparer.share(word.given, other.given) {
      return Pair(left: left, right: right, similarity: 0.93, kind: .given)
    }
    return Pair(left: left, right: right, similarity: similarity * 0.7, kind: .conflict)
  }

  private func initial(_ left: Int, _ right: Int, _ word: NameWord, _ other: NameWord) -> Pair? {
    let x = Int(a.phones[word.phones.lowerBound])
    let y = Int(b.phones[other.phones.lowerBound])
    let alike = PhoneDistance.standard.costs[x * Phone.count + y] <= 20
    // Slavic е is read with a yot.
    let iotated = x == Int(Phone.e) && y == Int(Phone.y) || x == Int(Phone.y) && y == Int(Phone.e)
    guard alike || iotated else { return nil }
    return Pair(left: left, right: right, similarity: 0.8, kind: .initial)
  }

  private static func share(_ a: SIMD4<UInt16>, _ b: SIMD4<UInt16>) -> Bool {
    for index in 0..<4 where a[index] != 0 {
      for other in 0..<4 where b[other] == a[index] { return true }
    }
    return false
  }
}
