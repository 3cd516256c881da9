/// What a comparison concludes and on which ground.
struct NameVerdict {
  enum Ground {
    case nothing, chinese, korean, syllables, letters
    case allWords, moreWords, initials, familyAlone, damaged, joined
    case otherWords, givenNames, generation, givenAlone
  }

  var ground: Ground
  var score: Double
  var pairs: [NameComparer.Pair] = []

  init(_ ground: Ground, _ score: Double, _ pairs: [NameComparer.Pair] = []) {
    self.ground = ground
    self.score = score
    self.pairs = pairs
  }

  var same: Bool {
    switch ground {
    case .chinese, .korean, .letters, .allWords, .moreWords, .initials, .familyAlone, .damaged, .joined: true
    case .nothing, .syllables, .otherWords, .givenNames, .generation, .givenAlone: false
    }
  }
}

/// Decides from the paired words of two names whether they are one name.
///
/// Every word that a name cannot do without must have its like in the other name, or the other name must have nothing
/// left to set against it ("Sergei Shoigu" and "Сергей Кужугетович Шойгу"). A family name alone is one name with a
/// full name, but says little; a given name alone says nothing.
struct NameDecision {
  private let a: ParsedName
  private let b: ParsedName
  private let pairs: [NameComparer.Pair]
  private let strong: [NameComparer.Pair]
  /// Words of each name without a like in the other.
  private let left: [Int]
  private let right: [Int]

  init(_ a: ParsedName, _ b: ParsedName, _ pairs: [NameComparer.Pair]) {
    self.a = a
    self.b = b
    self.pairs = pairs
    let strong = pairs.filter { pair in
      pair.kind != .conflict && pair.similarity >= NameComparer.alike(a.words[pair.left], b.words[pair.right])
    }
    self.strong = strong
    left = a.words.indices.filter { index in !a.words[index].isOptional && !strong.contains { $0.left == index } }
    right = b.words.indices.filter { index in !b.words[index].isOptional && !strong.contains { $0.right == index } }
  }

  var verdict: NameVerdict {
    if let ground = generationConflict { return NameVerdict(ground, 0.45, strong) }
    let core = strong.filter { $0.kind != .numeral && !a.words[$0.left].isOptional && !b.words[$0.right].isOptional }
    if core.allSatisfy({ $0.kind == .initial }) { return joined ?? NameVerdict(.nothing, 0.1) }
    let mean = core.reduce(0) { $0 + $1.similarity } / Double(core.count)
    if !left.isEmpty, !right.isEmpty { return joined ?? unlike(mean, core) }
    let extra = left.count + right.count
    if core.count == 1, extra > 0 { return alone(core[0]) }
    if isTurned { return NameVerdict(.otherWords, 0.4, strong) }
    let ground: NameVerdict.Ground =
      core.contains { $0.kind == .initial } ? .initials : extra > 0 ? .moreWords : .allWords
    return NameVerdict(ground, mean - 0.04 * Double(extra), strong)
  }

  /// "II" against "III" or against a family name, "Jr" against none or "Sr".
  private var generationConflict: NameVerdict.Ground? {
    let a = a.words.first { $0.kind == .numeral }
    let b = b.words.first { $0.kind == .numeral }
    if let a, let b, a.value != b.value { return .generation }
    if a != nil, b == nil, !right.isEmpty { return .otherWords }
    if b != nil, a == nil, !left.isEmpty { return .otherWords }
    // A father is often named without "Sr", a son seldom without "Jr".
    let juniorA = self.a.words.contains { $0.kind == .junior }
    let juniorB = self.b.words.contains { $0.kind == .junior }
    return juniorA != juniorB ? .generation : nil
  }

  /// "Salman bin Mohammed" is not "Mohammed bin Salman".
  private var isTurned: Bool {
    guard let a = a.words.firstIndex(where: { $0.kind == .son }), a > 0,
      let b = b.words.firstIndex(where: { $0.kind == .son }), b > 0
    else { return false }
    return strong.contains { $0.left < a && $0.right > b } && strong.contains { $0.left > a && $0.right < b }
  }

  /// Both names have a word the other lacks.
  private func unlike(_ mean: Double, _ core: [NameComparer.Pair]) -> NameVerdict {
    let weak = pairs.filter { pair in !strong.contains { $0.left == pair.left } }
    let conflict = weak.contains { $0.kind == .conflict }
    if !conflict, left.count == 1, right.count == 1, mean > 0.88,
      let last = weak.first(where: { $0.left == left[0] && $0.right == right[0] }),
      last.similarity >= NameComparer.damaged(a.words[last.left], b.words[last.right]),
      min(a.words[last.left].weight, b.words[last.right].weight) >= 300
    {
      return NameVerdict(.damaged, 0.6, strong + [last])
    }
    return NameVerdict(conflict ? .givenNames : .otherWords, 0.35 * mean, strong + weak.prefix(1))
  }

  /// One name is a single word.
  private func alone(_ pair: NameComparer.Pair) -> NameVerdict {
    let full = left.isEmpty ? b : a
    let index = left.isEmpty ? pair.right : pair.left
    let core = full.words.indices.filter { !full.words[$0].isOptional }
    let family = core.last == index || (core.first == index && (full.words[index].beforeComma || full.isShort))
    let onlyGiven = core.first == index && core.count > 1 && full.words[index].given[0] != 0
    guard family, !onlyGiven || full.words[index].beforeComma, pair.kind == .sound, pair.similarity > 0.8 else {
      return NameVerdict(.givenAlone, 0.3, [pair])
    }
    return NameVerdict(.familyAlone, 0.55, [pair])
  }

  private var joined: NameVerdict? { Self.joinedSimilarity(a, b).map { NameVerdict(.joined, $0 - 0.1) } }

  /// Words written together in one name and apart in the other: how alike all of them are, if enough.
  static func joinedSimilarity(_ a: ParsedName, _ b: ParsedName) -> Double? {
    guard a.words.count != b.words.count, min(a.words.count, b.words.count) <= 2 else { return nil }
    let similarity = WordDistance.joined(a, b)
    return similarity > 0.9 ? similarity : nil
  }
}
