import Corpus
import Lexicon

/// What reading needs to know of one language besides its words: customs of its writing.
struct LanguageRules: Sendable {
  var code: String
  /// Nouns are written with capitals, which says nothing about names then.
  var capitalisesNouns: Bool

  /// Nouns are written together, and the last of them says what all of it is.
  var joinsNouns: Bool

  /// Of words for peoples nouns are written with capitals, adjectives without.
  var peoplesHaveCapitals = false

  /// A noun may stand before another as its attribute or genitive ("US president", "Polens Präsident").
  var stacksNouns = true

  /// How finite verbs of the third person plural end, where a pronoun does not tell whether one or many are meant; in
  /// UTF-8. Words of three letters and more, or whole words.
  var pluralVerbEndings: [[UInt8]] = []

  /// No noun stands in the genitive without a preposition or a sign of it ("of", "'s").
  var isGenitiveByPreposition = false

  /// Subjects may be left out of a sentence.
  var dropsSubjects: Bool

  static let unknown = LanguageRules(code: "und", capitalisesNouns: false, joinsNouns: false, dropsSubjects: true)

  static func all(_ lexicon: Lexicon) -> [String: LanguageRules] {
    var result: [String: LanguageRules] = [:]
    for (code, tables) in lexicon.tables {
      result[code] = LanguageRules(
        code: code, capitalisesNouns: tables["language"]?["capitalises-nouns"]?.boolean ?? false,
        joinsNouns: tables["language"]?["joins-nouns"]?.boolean ?? false,
        peoplesHaveCapitals: tables["language"]?["peoples-have-capitals"]?.boolean ?? false,
        stacksNouns: tables["language"]?["stacks-nouns"]?.boolean ?? false,
        pluralVerbEndings: tables["language"]?["plural-verb-endings"]?.strings.map { Array($0.utf8) } ?? [],
        isGenitiveByPreposition: tables["language"]?["genitive-by-preposition"]?.boolean ?? false,
        dropsSubjects: tables["language"]?["drops-subjects"]?.boolean ?? false)
    }
    return result
  }
}

extension Lexicon {
  /// When a stop ends no sentence, by language; from the languages' abbreviations.toml.
  public var sentenceRules: [SentenceRules] {
    tables.sorted { $0.key < $1.key }.compactMap { code, tables in
      guard let table = tables["abbreviations"], let language = Language(code) else { return nil }
      func words(_ key: String) -> [String] { table[key]?.strings ?? [] }
      return SentenceRules(
        language: language, abbreviations: words("abbreviations"), numbered: words("numbered"), final: words("final"),
        counted: words("counted"), counting: words("counting"), starters: words("starters"))
    }
  }
}
