/// How one language looks: its letters, its frequent words, and which letters follow which.
/// Comes from `data/lexicon/languages/LL/profile.toml`.
public struct LanguageProfile: Sendable {
  /// Costs of letter groups: eighths of a bit that the last letter costs after the letters before it.
  /// `_` is the edge of a word.
  public struct LetterCosts: Sendable {
    public var cost: Int
    /// Groups of letters, separated by blanks.
    public var groups: String

    public init(cost: Int, groups: String) {
      self.cost = cost
      self.groups = groups
    }
  }

  public var language: Language
  /// Letters in lower case, ranges with a hyphen: "а-яё".
  public var letters: String
  /// Bits that speak for the language before anything is read: how much more often its texts are expected.
  public var likely: Int
  /// The most frequent words first, separated by blanks.
  public var words: String
  /// Groups of three letters; none when the script alone tells the language.
  public var trigrams: [LetterCosts]
  /// Groups of two letters.
  public var bigrams: [LetterCosts]

  public init(
    language: Language, letters: String, likely: Int = 0, words: String = "", trigrams: [LetterCosts] = [],
    bigrams: [LetterCosts] = []
  ) {
    self.language = language
    self.letters = letters
    self.likely = likely
    self.words = words
    self.trigrams = trigrams
    self.bigrams = bigrams
  }

  /// The letters as ranges of scalars.
  var letterRanges: [ClosedRange<UInt32>] {
    var ranges: [ClosedRange<UInt32>] = []
    let scalars = letters.unicodeScalars.map(\.value)
    var index = 0
    while index < scalars.count {
      if index + 2 < scalars.count, scalars[index + 1] == 0x2D, scalars[index + 2] >= scalars[index] {
        ranges.append(scalars[index]...scalars[index + 2])
        index += 3
      } else {
        ranges.append(scalars[index]...scalars[index])
        index += 1
      }
    }
    return ranges
  }
}
