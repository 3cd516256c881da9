import Lexicon

/// What the reader needs of the lexicon in a form it can use at every word: markers as sets, triggers as values.
///
/// Trivial: the lists stand in an arena that the reader keeps.
public struct Grammar: Sendable {
  /// By the index in a marker's sense; empty where the category is unknown.
  let markers: View<Marker>
  /// By the index in a trigger's sense; `nil` where the entry is unusable.
  let triggers: View<Trigger?>

  init(_ lexicon: Lexicon, in arena: Arena) {
    markers = arena.list(lexicon.markers.map { Marker(name: $0) ?? [] })
    triggers = arena.list(lexicon.triggers.map { Trigger($0.table) })
  }

  /// Mistakes in the languages' files that only the reader can tell.
  public static func problems(in lexicon: Lexicon) -> [LexiconProblem] {
    var problems: [LexiconProblem] = []
    for category in lexicon.markers where Marker(name: category) == nil {
      problems.append(
        LexiconProblem(
          file: "languages/*/words.toml", line: 0, what: "unknown category '\(category)'; see languages/README.md"))
    }
    for (language, table) in lexicon.triggers where Trigger(table) == nil {
      let what =
        "a [[trigger]] has no known type or frame (\(table["type"]?.string ?? "-"), \(table["frame"]?.string ?? "-"))"
      problems.append(LexiconProblem(file: "languages/\(language)/triggers.toml", line: 0, what: what))
    }
    return problems
  }
}
