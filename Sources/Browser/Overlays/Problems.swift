import Chronicle
import Corpus
import Frame

/// What went wrong and is still so: texts that could not be read, mistakes in the user's own files, corrections that
/// the texts no longer fit.
extension BrowserState {
  /// How many things are to be told.
  var problemCount: Int {
    chronicle.problems.count + fileProblems.count + corrections.mistakes.count + shownConflicts.count
  }

  /// While texts come in nobody can tell what they will not hold.
  var shownConflicts: [CorrectionConflict] { progress == nil ? chronicle.conflicts : [] }

  mutating func openProblems() {
    open(
      ListOverlay(
        .problems, title: "Problems", hint: "words of a problem; Enter opens the file in $EDITOR",
        empty: "no problem has such words"))
  }

  func problemRows(_ query: String) -> [ListOverlay.Row] {
    let wanted = TextQuery(query)
    func section(_ title: String, _ rows: [[ListOverlay.Row]]) -> [ListOverlay.Row] {
      let kept = rows.filter { rows in
        wanted?.matches(rows.map(\.text.text).joined(separator: " ")) ?? true
      }
      return kept.isEmpty ? [] : [ListOverlay.Row(choice: .heading, text: StyledText(title))] + kept.joined()
    }
    return section("Texts that could not be read", chronicle.problems.map(rows))
      + section("Settings", fileProblems.map { message in rows(message, correctionsPath: nil) })
      + section("Corrections", corrections.mistakes.map { rows($0, correctionsPath: correctionsPath) })
      + section(
        "Corrections that the texts no longer fit",
        shownConflicts.map { conflict in
          let words =
            corrections.all.indices.contains(conflict.correction)
            ? words(for: corrections.all[conflict.correction]) : ""
          return [
            ListOverlay.Row(choice: .correction(conflict.correction), text: StyledText(words)),
            advice("\(conflict.reason); Enter takes the correction back"),
          ]
        })
  }

  private func rows(_ problem: CorpusProblem) -> [ListOverlay.Row] {
    var text = StyledText(problem.file)
    text.append("  \(problem.what)", Style(fg: .red))
    return [
      ListOverlay.Row(choice: .file(.edit(document: problem.file, line: 1)), text: text), advice(problem.advice),
    ]
  }

  /// A message that begins with a file and a line, "config.toml:12: …".
  private func rows(_ message: String, correctionsPath path: String?) -> [ListOverlay.Row] {
    let parts = message.split(separator: ":", maxSplits: 2).map(String.init)
    guard parts.count == 3, let line = Int(parts[1]) else {
      return [ListOverlay.Row(choice: .heading, text: StyledText(message))]
    }
    let text = StyledText("\(parts[0]):\(line)")
    let advised =
      path == nil
      ? "the default holds until it is mended; parley reads it at its start"
      : "it is left out; parley adds nothing to the file until it is mended"
    return [
      ListOverlay.Row(
        choice: .file(.editFile(path: parts[0], line: line)), text: text + StyledText(" " + parts[2], Style(fg: .red))),
      advice(advised),
    ]
  }

  private func advice(_ text: String) -> ListOverlay.Row {
    ListOverlay.Row(choice: .heading, text: StyledText("    \(text)", .dim))
  }
}
