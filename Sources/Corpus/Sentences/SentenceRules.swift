/// What a stop after a word or number means in one language.
/// Comes from `data/lexicon/languages/LL/abbreviations.toml`.
public struct SentenceRules: Sendable {
  public var language: Language
  /// Abbreviations that belong to what follows, with their stops: "Mr.", "z.B.", "им.". After them a sentence ends
  /// only before one of `starters`.
  let abbreviations: WordSet
  /// Abbreviations only before a number: "No.", "Art.", "гл.".
  let numbered: WordSet
  /// Abbreviations that may end a sentence: "etc.", "usw.", "т.д.". After them a capital begins a new one.
  let final: WordSet
  /// Words that a number with a stop counts: "Februar", "Jahrhundert".
  let counted: WordSet
  /// Words before a number that make it an ordinal: "am", "der", "vom".
  let counting: WordSet
  /// Words that open sentences rather than carry on a name: "The", "Der", "Он".
  let starters: WordSet

  public init(
    language: Language, abbreviations: [String] = [], numbered: [String] = [], final: [String] = [],
    counted: [String] = [], counting: [String] = [], starters: [String] = []
  ) {
    self.language = language
    self.abbreviations = WordSet(abbreviations.map(Self.withoutLastStop))
    self.numbered = WordSet(numbered.map(Self.withoutLastStop))
    self.final = WordSet(final.map(Self.withoutLastStop))
    self.counted = WordSet(counted)
    self.counting = WordSet(counting)
    self.starters = WordSet(starters)
  }

  private static func withoutLastStop(_ word: String) -> String {
    word.utf8.last == UInt8(ascii: ".") ? String(word.utf8.dropLast()) ?? word : word
  }
}
