import Corpus
import Lexicon

/// How languages look, from their profile.toml: compiled when the lexicon is, made anew where it was not.
public enum LanguageProfiles {
  /// What tells the languages of a lexicon apart, for ``Compiler/compile(_:languageTables:)``.
  public static func compiled(_ source: LexiconSource) -> [UInt8] {
    LanguageIdentifier.compiled(profiles(source.languages))
  }

  static func identifier(_ lexicon: Lexicon) -> LanguageIdentifier {
    let tables = lexicon.languageTables
    if !tables.isEmpty {
      let ready =
        lexicon.isStatic ? LanguageIdentifier(compiledInPlace: tables) : LanguageIdentifier(compiled: Array(tables))
      if let ready { return ready }
    }
    return LanguageIdentifier(profiles: profiles(lexicon.otherTables))
  }

  private static func profiles(_ languages: [String: [String: TableValue]]) -> [LanguageProfile] {
    languages.sorted { $0.key < $1.key }.compactMap { code, tables in
      guard let table = tables["profile"], let language = Language(code) else { return nil }
      return LanguageProfile(
        language: language, letters: table["letters"]?.string ?? "", likely: table["likely"]?.integer ?? 0,
        words: table["words"]?.string ?? "", trigrams: costs(table["trigrams"]), bigrams: costs(table["bigrams"]))
    }
  }

  private static func costs(_ table: TableValue?) -> [LanguageProfile.LetterCosts] {
    (table?.table ?? [:]).compactMap { cost, groups in
      Int(cost).map { LanguageProfile.LetterCosts(cost: $0, groups: groups.string ?? "") }
    }.sorted { $0.cost < $1.cost }
  }
}
