import Chronicle
import Frame

/// The first line: what is open, how much of it, which filter holds, how far loading has come.
struct HeadLine {
  let state: BrowserState

  init(_ state: BrowserState) { self.state = state }

  func paint(_ frame: inout Frame, _ line: Rect) {
    frame.fill(line, .reverse)
    let right = state.progress.map(progress) ?? problems + "? help "
    let end = line.endColumn - state.charset.width(of: right)
    var text = StyledText(" parley", .bold)
    let counts = self.counts
    let filter = state.filterText
    // The filter matters more than the numbers, and than where the texts are, where there is no room for all.
    let filterWidth = filter.isEmpty ? 0 : 10 + state.charset.width(of: filter)
    if filter.isEmpty || 9 + state.charset.width(of: state.chronicle.root) + filterWidth < end {
      text.append("  \(state.chronicle.root)")
    }
    let used = state.charset.width(of: text.text)
    let needed = used + 2 + counts.utf8.count + filterWidth
    if needed < end || filter.isEmpty { text.append("  \(counts)") }
    if !filter.isEmpty {
      text.append("  filter: ")
      text.append(filter, .bold)
    }
    frame.put(text, at: line.origin, style: .reverse, maxWidth: max(0, end - 1), overflow: .ellipsis)
    frame.put(right, at: Position(row: line.row, column: end), style: .reverse)
  }

  /// Where to read what went wrong.
  private var problems: String {
    let count = state.problemCount
    guard count > 0 else { return "" }
    let key = state.table.commands.first { $0.id == "problems" }?.keys.first.map {
      CommandTable.shown($0, state.charset)
    }
    return (key.map { $0 + " " } ?? "") + Plural.text(count, "problem") + "  "
  }

  private var counts: String {
    let chronicle = state.chronicle
    return [
      Plural.text(chronicle.documents.count, "text"), Plural.text(state.keys.languages, "language"),
      Plural.text(chronicle.events.count, "event"),
    ].joined(separator: state.charset.isASCII ? ", " : " · ")
  }

  private func progress(_ progress: CorpusLoader.Progress) -> String {
    guard progress.totalFiles > 0 else { return " listing texts " }
    let width = state.size.columns >= 100 ? 20 : 8
    let done = progress.files * width / progress.totalFiles
    let bar =
      state.charset.isASCII
      ? String(repeating: "#", count: done) + String(repeating: ".", count: width - done)
      : String(repeating: "█", count: done) + String(repeating: "░", count: width - done)
    return " reading \(bar) \(progress.files)/\(progress.totalFiles) "
  }
}

enum Plural {
  /// "1 text", "5 texts".
  static func text(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
}

extension BrowserState {
  /// The filter in words: "Russia + China · met · 2025".
  var filterText: String { chips.map(\.text).joined(separator: charset.isASCII ? " . " : " · ") }
}
