/// What a stretch of text says for and against each language: costs that add up over stretches.
struct LanguageEvidence: ~Copyable {
  /// Letters of each script.
  let letters: UnsafeMutableBufferPointer<Int32>
  /// Letters looked up, by group of languages.
  let steps: UnsafeMutableBufferPointer<Int32>
  /// Cost in eighths of a bit, by group and lane, sixteen lanes a block.
  let costs: UnsafeMutableBufferPointer<SIMD16<Int32>>

  init(groups: Int, blocks: Int) {
    letters = .allocate(capacity: Script.allCases.count)
    steps = .allocate(capacity: groups)
    costs = .allocate(capacity: blocks)
    letters.initialize(repeating: 0)
    steps.initialize(repeating: 0)
    costs.initialize(repeating: .zero)
  }

  deinit {
    letters.deallocate()
    steps.deallocate()
    costs.deallocate()
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
