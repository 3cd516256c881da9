/// Counts what profiles say into rows, group by group.
struct LetterTableBuilder {
  private(set) var rows: [LetterTable.Row] = []
  private var numbers: [UInt64: Int] = [:]

  /// A frequent word earns its language this much, in eighths of a bit, by its place in the list.
  private static func bonus(rank: Int) -> UInt8 { rank < 40 ? 32 : rank < 150 ? 24 : rank < 500 ? 20 : 16 }

  /// Adds the letters and words of languages that compete with each other.
  mutating func add(_ profiles: [LanguageProfile]) {
    let blocks = (profiles.count + 15) / 16
    let alphabets = profiles.map(\.letterRanges)
    var pairs: Set<UInt64> = []
    var triples: Set<UInt64> = []
    for (lane, profile) in profiles.enumerated() {
      Self.forEach(profile.bigrams, size: 2) { letters, cost in
        let key = LetterTable.key(letters[0], letters[1])
        set(cost, lane: lane, row: makeRow(key, blocks, filling: LetterTable.unseen))
        pairs.insert(key)
      }
      Self.forEach(profile.trigrams, size: 3) { letters, _ in
        triples.insert(LetterTable.key(letters[0], letters[1], letters[2]))
      }
    }
    // In order, so that the table is always the same.
    for pair in pairs.sorted() { chargeForeign(pair, alphabets) }
    for triple in triples.sorted() { backOff(triple, blocks) }
    for (lane, profile) in profiles.enumerated() {
      Self.forEach(profile.trigrams, size: 3) { letters, cost in
        let key = LetterTable.key(letters[0], letters[1], letters[2])
        set(cost, lane: lane, row: makeRow(key, blocks, filling: LetterTable.unseen))
      }
      addWords(profile.words, lane, blocks)
    }
  }

  /// The slots of the hash table; their number is a power of two.
  func slots() -> [UInt64] {
    var size = 64
    while size < numbers.count * 2 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for (key, row) in numbers.sorted(by: { $0.value < $1.value }) {
      let hash = LetterTable.hash(key)
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = (hash >> 24) << 24 | UInt64(row + 1)
    }
    return slots
  }

  private mutating func makeRow(_ key: UInt64, _ blocks: Int, filling: UInt8) -> Int {
    if let row = numbers[key] { return row }
    numbers[key] = rows.count
    for _ in 0..<blocks { rows.append(LetterTable.Row(repeating: filling)) }
    return rows.count - blocks
  }

  private mutating func set(_ cost: UInt8, lane: Int, row: Int) { rows[row + lane / 16][lane % 16] = cost }

  /// A letter that a language does not have costs it more than a rare neighbour.
  private mutating func chargeForeign(_ pair: UInt64, _ alphabets: [[ClosedRange<UInt32>]]) {
    let second = UInt32(truncatingIfNeeded: pair & 0x1F_FFFF)
    guard second != 0, let row = numbers[pair] else { return }
    for (lane, alphabet) in alphabets.enumerated() where !alphabet.contains(where: { $0.contains(second) }) {
      set(LetterTable.foreign, lane: lane, row: row)
    }
  }

  /// Fills the row of three letters with what the last two cost.
  private mutating func backOff(_ triple: UInt64, _ blocks: Int) {
    let row = makeRow(triple, blocks, filling: LetterTable.unseen)
    guard let pair = numbers[triple & 0x3FF_FFFF_FFFF] else { return }
    for block in 0..<blocks {
      for lane in 0..<16 {
        rows[row + block][lane] = UInt8(min(255, Int(rows[pair + block][lane]) + LetterTable.backOff))
      }
    }
  }

  private mutating func addWords(_ words: String, _ lane: Int, _ blocks: Int) {
    for (rank, word) in words.unicodeScalars.split(separator: " ").enumerated() {
      let state = word.reduce(LetterTable.wordSeed) { LetterTable.mix(word: $0, $1.value) }
      set(Self.bonus(rank: rank), lane: lane, row: makeRow(state, blocks, filling: 0))
    }
  }

  private static func forEach(
    _ costs: [LanguageProfile.LetterCosts], size: Int, _ body: ([UInt32], UInt8) -> Void
  ) {
    for entry in costs {
      for group in entry.groups.unicodeScalars.split(separator: " ") where group.count == size {
        body(group.map { $0 == "_" ? 0 : $0.value }, UInt8(clamping: entry.cost))
      }
    }
  }
}
