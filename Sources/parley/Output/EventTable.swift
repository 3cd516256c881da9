import Chronicle

/// Events as lines in columns: date, mark, who with whom and where, languages, number of texts, id.
///
/// On a terminal a line is cut to its width; in a pipe nothing is lost.
struct EventTable {
  let chronicle: Chronicle
  let page: Page
  /// Columns up to which titles are padded in a pipe; longer ones push the rest to the right.
  private static let widestTitle = 60

  func lines(_ events: [Int]) -> [String] {
    let rows = events.map { row(chronicle.events[$0]) }
    let dates = width(rows.map(\.date))
    let languages = width(rows.map(\.languages))
    let texts = width(rows.map(\.texts))
    let ids = width(rows.map(\.id))
    let gaps = 2 + 1 + 1 + 2 + 2 + 2
    let room = page.isTerminal ? max(24, page.width - dates - languages - texts - ids - gaps) : Self.widestTitle
    let titles = min(room, width(rows.map(\.title)))
    return rows.map { row in
      let fits = page.isTerminal || page.charset.width(of: row.title) <= titles
      let title = fits ? page.cell(row.title, columns: titles) : page.show(row.title)
      return
        "\(page.cell(row.date, columns: dates))  \(row.mark) \(title)  \(page.cell(row.languages, columns: languages))  "
        + "\(page.cell(row.texts, columns: texts))  \(page.show(row.id, .dim))"
    }
  }

  private struct Row {
    var date: String
    var mark: String
    var title: String
    var languages: String
    var texts: String
    var id: String
  }

  private func row(_ event: Event) -> Row {
    Row(
      date: EventWords.date(event.date), mark: EventWords.mark(event.status, on: page),
      title: EventWords.title(event, in: chronicle, on: page),
      languages: EventWords.languages(event, in: chronicle).joined(separator: " "),
      texts: EventWords.count(event.documents.count, "text"), id: event.id)
  }

  private func width(_ texts: [String]) -> Int { texts.reduce(0) { max($0, page.charset.width(of: $1)) } }
}
