import Chronicle
import EDTF
import Reading

/// One part of the filter that can be taken away.
enum Chip: Hashable, Sendable {
  case country(String)
  case actor(String)
  case kind(EventKind)
  case status(EventStatus)
  case language(String)
  case document(String)
  case span(DaySpan)
  case words(String)
  case mark(MarkKind)

  func isOn(in filter: BrowserFilter) -> Bool {
    switch self {
    case .country(let code): filter.countries.contains(code)
    case .actor(let id): filter.actors.contains(id)
    case .kind(let kind): filter.kinds.contains(kind)
    case .status(let status): filter.statuses.contains(status)
    case .language(let code): filter.languages.contains(code)
    case .document(let id): filter.documents.contains(id)
    case .span(let span): filter.span == span
    case .words(let words): filter.words == words
    case .mark(let mark): filter.marks.contains(mark)
    }
  }

  /// Puts it in, or takes it out where it is in already.
  func toggle(_ filter: inout BrowserFilter) {
    switch self {
    case .country(let code): Self.toggle(code, &filter.countries)
    case .actor(let id): Self.toggle(id, &filter.actors)
    case .kind(let kind): filter.kinds.formSymmetricDifference([kind])
    case .status(let status): filter.statuses.formSymmetricDifference([status])
    case .language(let code): filter.languages.formSymmetricDifference([code])
    case .document(let id): filter.documents.formSymmetricDifference([id])
    case .span(let span): filter.span = filter.span == span ? nil : span
    case .words(let words): filter.words = filter.words == words ? "" : words
    case .mark(let mark): filter.marks.formSymmetricDifference([mark])
    }
  }

  private static func toggle(_ value: String, _ list: inout [String]) {
    if let place = list.firstIndex(of: value) { list.remove(at: place) } else { list.append(value) }
  }
}

extension BrowserState {
  /// The filter's parts in words, in a fixed order; what one of several may be is told as one part.
  var chips: [(chips: [Chip], text: String)] { chips(of: filter) }

  func chips(of filter: BrowserFilter) -> [(chips: [Chip], text: String)] {
    var result: [(chips: [Chip], text: String)] = []
    func add(_ chips: [Chip], _ joint: String) {
      guard !chips.isEmpty else { return }
      result.append((chips, chips.map(text).joined(separator: joint)))
    }
    add(filter.countries.map(Chip.country), " + ")
    add(filter.actors.map(Chip.actor), " + ")
    add(filter.kinds.sorted().map(Chip.kind), " / ")
    add(EventStatus.allCases.filter(filter.statuses.contains).map(Chip.status), " / ")
    add(filter.languages.sorted().map(Chip.language), " / ")
    add(filter.documents.sorted().map(Chip.document), " / ")
    if let span = filter.span { add([.span(span)], "") }
    if !filter.words.isEmpty { add([.words(filter.words)], "") }
    add(MarkKind.allCases.filter(filter.marks.contains).map(Chip.mark), " + ")
    return result
  }

  func text(_ chip: Chip) -> String {
    switch chip {
    case .country(let code): name(ofCountry: code)
    case .actor(let id): actor(id: id).map { chronicle.actors[$0].shortName } ?? id
    case .kind(let kind): EventWords.name(kind)
    case .status(let status): status.rawValue
    case .language(let code): code
    case .document(let id): id
    case .span(let span): Self.text(span)
    case .words(let words): "“\(words)”"
    case .mark(let mark): mark.rawValue
    }
  }

  /// "2025", "Feb 2025", "28 Feb 2025 – 3 Mar 2025", "since 2024-03-01".
  static func text(_ span: DaySpan) -> String {
    switch (span.from, span.to) {
    case (let from?, let to?):
      let first = from.civil
      if first.month == 1, first.day == 1, to == from.adding(years: 1).adding(days: -1) { return "\(first.year)" }
      if first.day == 1, to == from.adding(months: 1).adding(days: -1) {
        return "\(DateText.months[first.month - 1]) \(first.year)"
      }
      return DateText.long(EDTFDate(from: from, to: to))
    case (let from?, nil): return "since \(DateText.long(EDTFDate(from)))"
    case (nil, let to?): return "until \(DateText.long(EDTFDate(to)))"
    case (nil, nil): return "any date"
    }
  }
}
