/// What a stretch of text says for and against each language: costs that add up over stretches.
///
/// What adds rows settles them before it hands the evidence on.
struct LanguageEvidence: ~Copyable {
  /// Letters of each script.
  let letters: UnsafeMutableBufferPointer<Int32>
  /// Letters looked up, by group of languages.
  let steps: UnsafeMutableBufferPointer<Int32>
  /// Cost in eighths of a bit, by group and lane, sixteen lanes a block.
  let costs: UnsafeMutableBufferPointer<SIMD16<Int32>>
  /// Costs not yet added to `costs`, in sixteen bits a lane, which take a quarter of the work.
  private let pending: UnsafeMutableBufferPointer<LaneCosts>
  /// Letters among `pending`, and the blocks they were added to, a bit each.
  private var pendingLetters = 0
  private var pendingBlocks: UInt64 = 0
  /// Room for the letters of one word.
  let word: UnsafeMutablePointer<UInt32>
  /// What words cost that were read before.
  let memo: WordMemo?

  /// So many letters at 271 at most (see ``LetterTable``) fit into sixteen bits with a sign.
  private static let mostLetters = 120
  /// Longer words are charged in parts.
  static let mostLettersOfWord = 60

  init(groups: Int, blocks: Int, memo: WordMemo? = nil) {
    letters = .allocate(capacity: Script.allCases.count)
    steps = .allocate(capacity: groups)
    costs = .allocate(capacity: blocks)
    letters.initialize(repeating: 0)
    steps.initialize(repeating: 0)
    costs.initialize(repeating: .zero)
    pending = .allocate(capacity: blocks)
    pending.initialize(repeating: LaneCosts())
    // The two letters before, and the edge behind.
    word = .allocate(capacity: Self.mostLettersOfWord + 3)
    word.initialize(repeating: 0, count: Self.mostLettersOfWord + 3)
    self.memo = memo
  }

  deinit {
    word.deallocate()
    pending.deallocate()
    letters.deallocate()
    steps.deallocate()
    costs.deallocate()
  }

  /// Where the costs of some blocks are added up, with room for those of some letters of one word.
  mutating func room(forLetters count: Int, in blocks: Range<Int>) -> UnsafeMutablePointer<LaneCosts> {
    precondition(count <= Self.mostLetters && blocks.upperBound <= pending.count, "beyond the blocks")
    if pendingLetters &+ count > Self.mostLetters { settle() }
    pendingLetters &+= count
    for block in blocks { pendingBlocks |= 1 << UInt64(block & 63) }
    return pending.baseAddress.unsafelyUnwrapped + blocks.lowerBound
  }

  /// Adds up what is pending; to be done before costs are looked at.
  mutating func settle() {
    pendingLetters = 0
    guard pendingBlocks != 0 else { return }
    for block in pending.indices where pendingBlocks >> UInt64(block & 63) & 1 == 1 {
      costs[block] &+= pending[block].lanes
      pending[block] = LaneCosts()
    }
    pendingBlocks = 0
  }

  func cost(of lane: Int, _ group: LanguageGroup) -> Int32 { costs[group.firstBlock + lane / 16][lane % 16] }

  mutating func add(_ other: borrowing LanguageEvidence) {
    for index in letters.indices { letters[index] &+= other.letters[index] }
    for index in steps.indices { steps[index] &+= other.steps[index] }
    for index in costs.indices { costs[index] &+= other.costs[index] }
  }

  mutating func clear() {
    letters.update(repeating: 0)
    steps.update(repeating: 0)
    costs.update(repeating: .zero)
  }
}

/// A language and how sure it is.
public struct LanguageGuess: Hashable, Sendable {
  public var language: Language
  /// Bits by which the next best language is worse; large when no other comes into question.
  public var margin: Int
  /// Letters of its script that were looked at.
  public var letters: Int
  /// Mean cost of a letter in eighths of a bit: about 30 for text of the language, 60 and more for something else.
  public var cost: Int

  public init(language: Language, margin: Int = 0, letters: Int = 0, cost: Int = 0) {
    self.language = language
    self.margin = margin
    self.letters = letters
    self.cost = cost
  }
}
