import Names

/// The function words and calendar words of each language: a name that is one of them would be found everywhere.
struct OrdinaryWords {
  /// By language; words cut as the reader cuts them.
  private var words: [String: Set<[WordKey]>] = [:]

  /// Lists of things with names: delegations ("Cabinet of Ministers"), what is counted ("Boeing 747"), what years are told
  /// by ("thirty years after Chernobyl").
  private static let named: Set<String> = ["delegation", "counted", "not-year", "body", "organ", "epoch"]

  init(_ languages: [String: [String: TableValue]], files: [String] = ["words", "calendar"]) {
    for (language, tables) in languages {
      for file in files {
        for (list, value) in tables[file]?.table ?? [:] where !Self.named.contains(list) {
          for word in value.leaves.flatMap(Braces.expand) {
            words[language, default: []].insert(PhraseIndex.words(of: word, capitals: false))
          }
        }
      }
    }
  }

  func mistakes(in actor: LexiconActor) -> [String] {
    var notes: [String] = []
    for (language, names) in actor.names.sorted(by: { $0.key < $1.key }) {
      for name in names where isOrdinary(name, in: language) && !actor.shares(name) {
        notes.append("\"\(name)\" is an ordinary word (\(language)); drop it")
      }
    }
    for known in actor.known {
      for language in words.keys.sorted() where isOrdinary(known, in: language) {
        notes.append("known = \"\(known)\" is an ordinary word (\(language)); drop it")
      }
      notes += derived(from: known, of: actor)
    }
    return notes
  }

  /// A known family name stands for the person in other scripts as well ("No" would make "Но" a name).
  private func derived(from known: String, of actor: LexiconActor) -> [String] {
    guard actor.isFamily(known) else { return [] }
    return actor.names.sorted { $0.key < $1.key }.flatMap { language, names in
      // In Latin letters only the short form itself counts.
      guard Scripts.scripts(of: names[0][...]) != ["Latn"] else { return [String]() }
      return Set(names.compactMap { actor.familyWord(of: $0) }).sorted().filter { isOrdinary($0, in: language) }.map {
        "known = \"\(known)\" makes \"\($0)\" mean this person, an ordinary word (\(language)); drop it"
      }
    }
  }

  /// Whether a name of an actor is an ordinary word of the language it is given in.
  func isOrdinary(_ name: String, of actor: LexiconActor) -> Bool {
    actor.names.contains { language, names in names.contains(name) && isOrdinary(name, in: language) }
  }

  func isOrdinary(_ name: String, in language: String) -> Bool {
    guard let words = words[language] else { return false }
    return words.contains(PhraseIndex.words(of: name, capitals: true))
  }
}

extension TableValue {
  /// All strings in it, however deep.
  fileprivate var leaves: [String] {
    switch self {
    case .string(let value): [value]
    case .array(let values): values.flatMap(\.leaves)
    case .table(let values): values.values.flatMap(\.leaves)
    default: []
    }
  }
}
