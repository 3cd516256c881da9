import Corpus
import Lexicon

extension Reader {
  /// Reads files with what the lexicon knows of languages.
  public var documentReader: DocumentReader {
    DocumentReader(
      languages: LanguageProfiles.identifier(lexicon), sentences: splitter,
      boilerplate: lexicon.boilerplatePhrases)
  }
}

extension Lexicon {
  /// Phrases that mark what is not news; from the languages' boilerplate.toml.
  var boilerplatePhrases: [BoilerplatePhrases] {
    tables.sorted { $0.key < $1.key }.compactMap { _, tables in
      guard let table = tables["boilerplate"] else { return nil }
      func phrases(_ key: String) -> [String] { table[key]?.strings ?? [] }
      return BoilerplatePhrases(
        start: phrases("start"), anywhere: phrases("anywhere"), whole: phrases("whole"), stamp: phrases("stamp"))
    }
  }
}
