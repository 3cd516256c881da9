/// Tells the language of texts by their script, their letters and which letters follow which.
///
/// A Markov chain of two letters for each language (costs from `LanguageProfile`), with a bonus for frequent words and
/// a fine for letters the language does not have. Languages compete within their script only.
public struct LanguageIdentifier: Sendable {
  let tables: LanguageTables

  /// Beyond this mean cost of a letter (eighths of a bit) a text is in no language known here.
  private static let strangeness = 62
  /// Fewer letters tell nothing.
  private static let fewest = 3
  /// A letter of a script without counted letters, or of no known script.
  private static let plainLetter: Int32 = 60

  /// Prepares profiles; takes some 20 ms for those of thirty languages, so programs compile them beforehand.
  public init(profiles: [LanguageProfile]) {
    guard let tables = LanguageTables.copying(LanguageTables.compiled(profiles)) else {
      preconditionFailure("compiled tables are always readable")
    }
    self.tables = tables
  }

  /// Copies what `compiled(_:)` made; nil when the bytes are something else.
  public init?(compiled bytes: [UInt8]) {
    guard let tables = LanguageTables.copying(bytes) else { return nil }
    self.tables = tables
  }

  /// Uses what `compiled(_:)` made where it stands in memory, aligned to 16 bytes, for as long as the program runs.
  public init?(compiledInPlace memory: UnsafeRawBufferPointer) {
    guard Int(bitPattern: memory.baseAddress) % 16 == 0, let tables = LanguageTables(memory, owned: false) else {
      return nil
    }
    self.tables = tables
  }

  /// Profiles made ready for use, in the byte order of this machine; always the same for the same profiles.
  public static func compiled(_ profiles: [LanguageProfile]) -> [UInt8] { LanguageTables.compiled(profiles) }

  /// The languages it can tell.
  public var languages: [Language] { tables.groups.flatMap { $0.members.map(\.language) }.sorted() }

  /// Tells the language of a text. `und` when there are too few letters, or none of the languages fits.
  public func identify(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> LanguageGuess {
    var evidence = emptyEvidence()
    gather(bytes, range, into: &evidence)
    return guess(evidence)
  }

  /// Tells the language of a short text.
  public func identify(_ text: String) -> LanguageGuess {
    var text = text
    return text.withUTF8 { identify($0, 0..<$0.count) }
  }

  func emptyEvidence(_ memo: WordMemo? = nil) -> LanguageEvidence {
    LanguageEvidence(groups: tables.groups.count, blocks: tables.blocks, memo: memo)
  }

  /// Adds up what the letters of a stretch of valid UTF-8 cost each language.
  func gather(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into evidence: inout LanguageEvidence) {
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, width) = Scalars.decode(bytes, position)
      let script = Script.of(scalar)
      if script == .none {
        position &+= width
        continue
      }
      let group = tables.groupOfScript[Int(script.rawValue)]
      if group < 0 {
        evidence.letters[Int(script.rawValue)] &+= 1
        position &+= width
      } else {
        position = word(of: group, bytes, position..<range.upperBound, into: &evidence)
      }
    }
    evidence.settle()
  }

  /// The letters from a word's first on whose scripts belong to one group; where they end.
  private func word(
    of index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into evidence: inout LanguageEvidence
  ) -> Int {
    let group = tables.lanes[index]
    guard group.isCounted else { return plainWord(of: index, bytes, range, into: &evidence) }
    let groupOfScript = tables.groupOfScript
    let entries = LetterEntries.shared
    let (letters, buffer) = (evidence.letters, evidence.word)
    buffer.update(repeating: 0, count: 2)
    var position = range.lowerBound
    var hash = LetterTable.wordSeed
    var (count, charged) = (0, 0)
    while position < range.upperBound {
      let (scalar, width) = Scalars.decode(bytes, position)
      let (script, letter) = entries[scalar]
      guard script != 0, groupOfScript[script] == index else { break }
      letters[script] &+= 1
      position &+= width
      hash = LetterTable.mix(word: hash, letter)
      buffer[count &+ 2] = letter
      count &+= 1
      if count == LanguageEvidence.mostLettersOfWord {
        charge(buffer, count, opens: charged == 0, evidence.room(forLetters: count, in: group.range), group.blocks)
        (buffer[0], buffer[1]) = (buffer[count], buffer[count &+ 1])
        charged &+= count
        count = 0
      }
    }
    buffer[count &+ 2] = 0
    let room = evidence.room(forLetters: count &+ 1, in: group.range)
    if let memo = evidence.memo, charged == 0, group.blocks <= WordMemo.mostBlocks {
      let (costs, isKnown) = memo.costs(of: hash)
      if !isKnown { charge(buffer, count &+ 1, opens: true, costs, group.blocks, reward: hash) }
      for block in 0..<group.blocks { room[block].add(costs[block]) }
    } else {
      charge(buffer, count &+ 1, opens: charged == 0, room, group.blocks, reward: hash)
    }
    evidence.steps[index] &+= Int32(charged &+ count)
    return position
  }

  /// Adds what letters cost, each after the two before it; zero is the edge of a word.
  /// - Parameters:
  ///   - letters: the two before, and the letters.
  ///   - opens: the word begins here.
  ///   - costs: of each block of the group.
  ///   - reward: the whole word, which may earn something.
  private func charge(
    _ letters: UnsafePointer<UInt32>, _ count: Int, opens: Bool, _ costs: UnsafeMutablePointer<LaneCosts>,
    _ blocks: Int, reward word: UInt64? = nil
  ) {
    let table = tables.table
    // What all languages pay alike.
    var flat: UInt16 = 0
    for index in 0..<count {
      let (before, last, letter) = (letters[index], letters[index &+ 1], letters[index &+ 2])
      let isFirst = opens && index == 0
      var row = isFirst ? -1 : table.row(of: LetterTable.key(before, last, letter))
      if row < 0 {
        row = table.row(of: LetterTable.key(last, letter))
        if !isFirst { flat &+= UInt16(LetterTable.backOff) }
      }
      if row < 0 {
        flat &+= UInt16(LetterTable.unseen)
      } else {
        for block in 0..<blocks { costs[block].add(table.rows[row &+ block]) }
      }
    }
    for block in 0..<blocks { costs[block].add(flat) }
    guard let word, case let row = table.row(of: word), row >= 0 else { return }
    for block in 0..<blocks { costs[block].subtract(table.rows[row &+ block]) }
  }

  /// The same for languages whose letters were not counted: only their alphabets tell them apart.
  private func plainWord(
    of index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into evidence: inout LanguageEvidence
  ) -> Int {
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, width) = Scalars.decode(bytes, position)
      let script = Script.of(scalar)
      guard script != .none, tables.groupOfScript[Int(script.rawValue)] == index else { break }
      evidence.letters[Int(script.rawValue)] &+= 1
      evidence.steps[index] &+= 1
      position &+= width
      if !tables.lanes[index].isAlone { fine(Scalars.lower(scalar), tables.groups[index], &evidence) }
    }
    return position
  }

  /// Fines the languages whose alphabet lacks a letter.
  private func fine(_ letter: UInt32, _ group: LanguageGroup, _ evidence: inout LanguageEvidence) {
    for (lane, member) in group.members.enumerated() where !member.alphabet.contains(where: { $0.contains(letter) }) {
      evidence.costs[group.firstBlock + lane / 16][lane % 16] &+= Int32(LetterTable.foreign)
    }
  }

  // MARK: Judging

  /// The language the evidence speaks for.
  func guess(_ evidence: borrowing LanguageEvidence) -> LanguageGuess {
    var weights = (most: Int32(0), group: -1)
    for script in evidence.letters.indices where evidence.letters[script] > 0 {
      let group = tables.groupOfScript[script]
      guard group >= 0, case let weight = weight(of: group, evidence), weight >= weights.most else { continue }
      // Of equals the first group.
      if weight > weights.most || group < weights.group { weights = (weight, group) }
    }
    for script in evidence.letters.indices.dropFirst() where tables.groupOfScript[script] < 0 {
      if evidence.letters[script] > weights.most { weights = (evidence.letters[script], -1) }
    }
    guard weights.group >= 0, weights.most >= Self.fewest else {
      return LanguageGuess(language: .und, letters: Int(weights.most))
    }
    return guess(evidence, weights.group, letters: Int(weights.most))
  }

  /// The letters of a group's scripts.
  private func weight(of group: Int, _ evidence: borrowing LanguageEvidence) -> Int32 {
    var weight: Int32 = 0
    for script in evidence.letters.indices where tables.groupOfScript[script] == group {
      // An ideograph or a syllable says as much as two letters.
      let isDense = script >= Int(Script.hangul.rawValue) && script <= Int(Script.han.rawValue)
      weight &+= evidence.letters[script] &* (isDense ? 2 : 1)
    }
    return weight
  }

  private func guess(_ evidence: borrowing LanguageEvidence, _ index: Int, letters: Int) -> LanguageGuess {
    let group = tables.groups[index]
    var (best, bestCost, nextCost) = (0, Int32.max, Int32.max)
    for (lane, member) in group.members.enumerated() {
      let cost = evidence.cost(of: lane, group) &+ member.handicap
      if cost < bestCost || (cost == bestCost && member.letters < group.members[best].letters) {
        (best, bestCost, nextCost) = (lane, cost, bestCost)
      } else if cost < nextCost {
        nextCost = cost
      }
    }
    let mean = (bestCost &- group.members[best].handicap) / max(1, evidence.steps[index])
    let isKnown = mean <= Self.strangeness
    return LanguageGuess(
      language: isKnown ? group.members[best].language : .und,
      margin: nextCost == .max ? letters * 4 : Int(nextCost &- bestCost) / 8, letters: letters, cost: Int(mean))
  }

  /// Whether two languages are told apart by letters rather than by script.
  func shareScript(_ left: Language, _ right: Language) -> Bool {
    tables.groups.contains { group in
      group.members.contains { $0.language == left } && group.members.contains { $0.language == right }
    }
  }

  /// The cost of all letters, those of each script in the language they cost least, in eighths of a bit.
  func leastCost(_ evidence: borrowing LanguageEvidence) -> Int {
    var total = 0
    for (index, group) in tables.groups.enumerated() where evidence.steps[index] > 0 {
      var least = Int32.max
      for lane in group.members.indices { least = min(least, evidence.cost(of: lane, group)) }
      total += Int(least) + Int(group.isCounted ? 0 : evidence.steps[index] &* Self.plainLetter)
    }
    for script in evidence.letters.indices.dropFirst() where tables.groupOfScript[script] < 0 {
      total += Int(evidence.letters[script] &* Self.plainLetter)
    }
    return total
  }
}
