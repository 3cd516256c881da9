import Testing

@testable import Corpus

/// The language files of the repository, read as far as these tests need them.
enum Knowledge {
  static let reader = DocumentReader(languages: languages, sentences: splitter, boilerplate: boilerplate)
  static let languages = LanguageIdentifier(profiles: profiles)
  static let splitter = SentenceSplitter(rules: sentences)

  static let profiles: [LanguageProfile] = entries("profile.toml").map { language, entries in
    var profile = LanguageProfile(language: language, letters: "")
    for entry in entries {
      switch (entry.section, entry.key) {
      case ("", "letters"): profile.letters = entry.values[0]
      case ("", "likely"): profile.likely = Int(entry.values[0]) ?? 0
      case ("", "words"): profile.words = entry.values[0]
      case ("trigrams", _): profile.trigrams.append(.init(cost: Int(entry.key) ?? 0, groups: entry.values[0]))
      case ("bigrams", _): profile.bigrams.append(.init(cost: Int(entry.key) ?? 0, groups: entry.values[0]))
      default: break
      }
    }
    return profile
  }

  static let sentences: [SentenceRules] = entries("abbreviations.toml").map { language, entries in
    let lists = Dictionary(entries.map { ($0.key, $0.values) }) { $1 }
    return SentenceRules(
      language: language, abbreviations: lists["abbreviations"] ?? [], numbered: lists["numbered"] ?? [],
      final: lists["final"] ?? [], counted: lists["counted"] ?? [], counting: lists["counting"] ?? [],
      starters: lists["starters"] ?? [])
  }

  static let boilerplate: [BoilerplatePhrases] = entries("boilerplate.toml").map { _, entries in
    let lists = Dictionary(entries.map { ($0.key, $0.values) }) { $1 }
    return BoilerplatePhrases(
      start: lists["start"] ?? [], anywhere: lists["anywhere"] ?? [], whole: lists["whole"] ?? [],
      stamp: lists["stamp"] ?? [])
  }

  private struct Entry {
    var section: String
    var key: String
    var values: [String]
  }

  private static func entries(_ file: String) -> [(Language, [Entry])] {
    let folder = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/data/lexicon/languages"
    return ["ar", "be", "bg", "cs", "de", "el", "en", "es", "fa", "fr", "he", "hy", "it", "ja", "ka", "ko", "nl", "pl"]
      .appending(["pt", "ro", "ru", "sr", "sv", "th", "tr", "uk", "zh"]).compactMap { code in
        let path = Array("\(folder)/\(code)/\(file)".utf8)
        guard let language = Language(code), let bytes = try? FileReader.read(CorpusFile(id: code, path: path)) else {
          return nil
        }
        return (language, parse(String(decoding: bytes, as: UTF8.self)))
      }
  }

  /// Sections, and keys with a number, a string, or an array of strings over several lines.
  private static func parse(_ text: String) -> [Entry] {
    var section = ""
    var entries: [Entry] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let strings = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      if line.hasPrefix("[") {
        section = String(line.dropFirst().prefix { $0 != "]" })
      } else if let key = line.firstIndex(of: "="), !line.hasPrefix(" ") {
        let value = line[line.index(after: key)...].drop { $0 == " " }
        let isNumber = value.first?.isNumber == true
        entries.append(
          Entry(
            section: section, key: String(line[..<key].dropLast()), values: isNumber ? [String(value)] : strings))
      } else if !entries.isEmpty {
        entries[entries.count - 1].values += strings
      }
    }
    return entries
  }
}

extension Array {
  func appending(_ more: [Element]) -> [Element] { self + more }
}

/// Shapes that are easy to compare in tests.
extension Document {
  var texts: [String] { paragraphs.map { text($0.range) } }
  var roles: [Paragraph.Role] { paragraphs.map(\.role) }
}
