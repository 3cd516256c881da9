import Chronicle
import EDTF
import Frame
import Lexicon
import Reading

/// The filter menu: every value that events of the corpus have, with how many have it.
extension BrowserState {
  mutating func openFilters() {
    open(
      ListOverlay(
        .filters, title: "Filter",
        hint: "country, person, type, status, language, date; else words",
        empty: "nothing of that name"))
  }

  func filterRows(_ query: String) -> [ListOverlay.Row] {
    let on = chips.flatMap(\.chips)
    var rows: [ListOverlay.Row] = []
    if query.isEmpty, !on.isEmpty {
      rows.append(ListOverlay.Row(choice: .heading, text: StyledText("Set; Enter removes")))
      rows += on.map { row($0, text($0), "") }
    }
    if let span = span(of: query) { rows.append(row(.span(span), "date: \(Self.text(span))", "")) }
    guard let facets = derived.lists.facets else { return rows }
    rows += section("Type", query, facets.kinds.map { (.kind($0.key), EventWords.name($0.key), $0.value) })
    rows += section("Country", query, facets.countries.map { (.country($0.key), name(ofCountry: $0.key), $0.value) })
    rows += actorSection(query)
    rows += section("Status", query, facets.statuses.map { (.status($0.key), $0.key.rawValue, $0.value) })
    rows += section("Language", query, facets.languages.map { (.language($0.key), $0.key, $0.value) })
    rows += section("Year", query, facets.years.map { (.span($0.key), Self.text($0.key), $0.value) })
    rows += section("Your marks", query, markFacets)
    if !query.isEmpty {
      rows += textSection(query)
      rows.append(ListOverlay.Row(choice: .heading, text: StyledText("Words")))
      rows.append(row(.words(query), "“\(query)” in what is said of the event", ""))
    }
    return rows
  }

  /// The user's marks that some event has, with how many have it.
  private var markFacets: [(Chip, String, Int)] {
    let seen = marks.seen.count { keys.events[$0] != nil }
    let marked = marks.all.filter { mark in
      if case .event(let id) = mark.target { keys.events[id] != nil } else { false }
    }
    return MarkKind.allCases.compactMap { mark in
      let count =
        switch mark {
        case .bookmarked: marked.count { $0.isBookmark }
        case .noted: marked.count { !$0.note.isEmpty }
        case .seen: seen
        case .unseen: chronicle.events.count - seen
        }
      return count > 0 && (count < chronicle.events.count || filter.marks.contains(mark))
        ? (.mark(mark), mark.rawValue, count) : nil
    }
  }

  /// Texts by their names, with how many events they report; the first of many.
  private func textSection(_ query: String) -> [ListOverlay.Row] {
    var found: [Int] = []
    derived.lists.documentNames?.find(query) { name, quality in if quality < .inside { found.append(name) } }
    guard !found.isEmpty else { return [] }
    let first = found.map { (index: $0, claims: chronicle.documents[$0].claims.count) }
      .sorted { ($1.claims, $0.index) < ($0.claims, $1.index) }.prefix(Self.mostTexts)
    return [ListOverlay.Row(choice: .heading, text: StyledText("Text"))]
      + first.map { index, claims in
        let id = chronicle.id(ofDocument: index)
        return row(.document(id), id, "\(claims)")
      }
  }

  private static let mostTexts = 50

  private func row(_ chip: Chip, _ text: String, _ detail: String) -> ListOverlay.Row {
    let isOn = chip.isOn(in: filter)
    var line = StyledText(isOn ? (charset.isASCII ? "x " : "✓ ") : "  ", Style(fg: .green, .bold))
    line.append(text)
    return ListOverlay.Row(choice: .chip(chip), text: line, detail: detail)
  }

  private func section(_ title: String, _ query: String, _ values: [(Chip, String, Int)]) -> [ListOverlay.Row] {
    let query = TextQuery(query)
    let found = values.filter { query?.matches($0.1) ?? true }.sorted { ($1.2, $0.1) < ($0.2, $1.1) }
    guard !found.isEmpty else { return [] }
    return [ListOverlay.Row(choice: .heading, text: StyledText(title))] + found.map { row($0.0, $0.1, "\($0.2)") }
  }

  private func actorSection(_ query: String) -> [ListOverlay.Row] {
    let found = derived.lists.acting?.find(query, limit: query.isEmpty ? 12 : 40) ?? []
    guard !found.isEmpty else { return [] }
    return [ListOverlay.Row(choice: .heading, text: StyledText("Actor"))]
      + found.map {
        row(.actor(chronicle.actors[$0].id), chronicle.actors[$0].name, "\(chronicle.actors[$0].events.count)")
      }
  }

  /// "2025", "Feb 2025", "2024-05/2025-01", "1.2.2025 - 3.3.2025".
  private func span(of query: String) -> DaySpan? {
    if let date = DateText.read(query), date.hasYear { return DaySpan(date) }
    let ends = query.split(separator: "-", maxSplits: 1).map { $0.split(separator: " ").joined(separator: " ") }
    guard ends.count == 2, let first = DateText.read(ends[0]), let last = DateText.read(ends[1]) else { return nil }
    return DaySpan(from: first.earliest, to: last.latest)
  }
}

/// What events of a chronicle are like, and how many.
struct Facets: Sendable {
  var kinds: [EventKind: Int] = [:]
  var countries: [String: Int] = [:]
  var statuses: [EventStatus: Int] = [:]
  var languages: [String: Int] = [:]
  var years: [DaySpan: Int] = [:]

  init(_ chronicle: Chronicle) {
    for event in chronicle.events {
      kinds[EventKind(event.type, event.mode), default: 0] += 1
      statuses[event.status, default: 0] += 1
      for country in event.countries { countries[country, default: 0] += 1 }
      let codes = Set(event.documents.map { chronicle.language(ofDocument: $0).code })
      for code in codes { languages[code, default: 0] += 1 }
      if let year = event.date?.earliest?.year, let date = EDTFDate.year(year) { years[DaySpan(date), default: 0] += 1 }
    }
  }
}
