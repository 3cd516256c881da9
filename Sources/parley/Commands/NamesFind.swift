import ArgumentParser
import Frame
import Lexicon
import Names

extension NamesCommand {
  struct Find: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "find",
      abstract: "Whom does a name mean? Reads lines of NAME or LANGUAGE<TAB>NAME from standard input.",
      discussion: """
        Prints for each line the ids of the known actors that may be meant, separated by commas and the likeliest kind \
        of name alone; or '?', a tab and the name in its base form, as a text's unknown person would be called.

        Example:
          printf 'ru\\tСергеем Шойгу\\n' | parley names find
        """)

    @OptionGroup var lexicon: LexiconOptions

    func run() throws {
      let finder: NameFinder
      do { finder = NameFinder(try lexicon.load()) } catch let failure as Failure { throw failure.leave() }
      while let line = readLine(strippingNewline: true) {
        let parts = line.split(separator: "\t", maxSplits: 1)
        guard let name = parts.last else {
          output("?\t\n")
          continue
        }
        output(finder.answer(String(name), language: parts.count == 2 ? String(parts[0]) : nil) + "\n")
      }
    }
  }
}

/// Tells the actors a name means when nothing stands around it.
struct NameFinder {
  let lexicon: Lexicon

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// Ids separated by commas, or "?" and the base form.
  func answer(_ name: String, language: String?) -> String {
    let bit = language.map(lexicon.languageBit) ?? 0
    let senses = lexicon.senses(of: name)
    var ids = actors(senses.filter { $0.languages & bit != 0 })
    if ids.isEmpty { ids = actors(senses) }
    if ids.isEmpty, let actor = misspelled(name, language ?? "en") { ids = [actor] }
    if !ids.isEmpty { return ids.joined(separator: ",") }
    return "?\t" + Charset.unicode.visible(nominative(of: name, language: language ?? "und"))
  }

  /// The actors of the most telling kind of name, sorted by id.
  private func actors(_ senses: [Sense]) -> [String] {
    for kinds in Self.kinds {
      let meant = Set(senses.filter { kinds.contains($0.kind) }.map(\.reference))
      if !meant.isEmpty { return meant.map { lexicon.actor(Int($0)).id }.sorted() }
    }
    return []
  }

  /// A person whose name this is in a spelling nobody listed; a word alone is too little.
  private func misspelled(_ name: String, _ language: String) -> String? {
    let words = name.split(separator: " ")
    guard words.count > 1, let first = words.first, let last = words.last else { return nil }
    let families = [NameKey(String(first)), NameKey(String(last))]
    return lexicon.person(spelled: name, families: families, language: language).map { lexicon.actor($0).id }
  }

  /// The kinds of names, the most telling first.
  private static let kinds: [[Sense.Kind]] = [[.name, .shortName], [.demonym], [.familyName], [.adjective], [.seat]]
}
