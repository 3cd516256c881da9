import Chronicle
import Corpus
import EDTF
import Frame
import Lexicon
import Reading

/// Everything the browser shows, one thing after another in sentences: for screen readers, and terminals that cannot
/// move their cursor. No columns, no signs that mean something, no colours.
struct PlainReport {
  let chronicle: Chronicle
  let charset: Charset
  /// English names of languages by code.
  private let languageNames: [String: String]

  init(chronicle: Chronicle, lexicon: Lexicon, charset: Charset) {
    self.chronicle = chronicle
    self.charset = charset
    languageNames = lexicon.tables.merging(lexicon.otherTables) { first, _ in first }.compactMapValues {
      $0["language"]?["name"]?.string
    }
  }

  func write(_ events: [Int], _ print: (String) -> Void) {
    func say(_ line: String) { print(charset.visible(line) + "\n") }
    let languages = Set(chronicle.documents.indices.map { chronicle.language(ofDocument: $0) }).count
    say(
      "\(EventWords.count(chronicle.documents.count, "text")) in \(EventWords.count(languages, "language")), "
        + "\(EventWords.count(events.count, "event")).")
    for (place, event) in events.enumerated() {
      say("")
      say("Event \(place + 1) of \(events.count). \(PlainDate.text(chronicle.events[event].date)).")
      for line in about(chronicle.events[event]) { say(line) }
      for claim in chronicle.events[event].claims { for line in passage(claim) { say(line) } }
    }
  }

  private func about(_ event: Event) -> [String] {
    var lines = ["\(event.label)."]
    if event.status != .happened { lines.append("Status: \(event.status.rawValue).") }
    if let place = event.place { lines.append("Place: \(chronicle.actors[place].name).") }
    let concluded = event.participants.filter(\.isInferred).map { chronicle.actors[$0.actor].name }
    if !concluded.isEmpty { lines.append("Concluded, not named: \(concluded.joined(separator: ", ")).") }
    for disagreement in event.disagreements {
      let values = disagreement.values.map { "\($0.text), \(EventWords.count($0.claims.count, "claim"))" }
      lines.append("The sources disagree on the \(disagreement.field.rawValue): \(values.joined(separator: "; ")).")
    }
    return lines
  }

  private func passage(_ reference: Event.ClaimReference) -> [String] {
    let document = chronicle.documents[reference.document].document
    let claim = chronicle.claim(reference)
    let paragraph = document.paragraph(at: claim.range.start)
    let code = document.language.code
    var head = "\(languageNames[code] ?? code), \(document.id)"
    if let paragraph { head += ", paragraph \(paragraph + 1)" }
    if let source = claim.attributedTo.flatMap({ chronicle.actor($0, in: reference.document) }) {
      head += ", says \(chronicle.actors[source].name)"
    }
    let whole = paragraph.map { document.paragraphs[$0].range.union(claim.range) } ?? claim.range
    let part = Excerpt.range(of: whole, around: claim.range, in: document.bytes)
    let text = document.text(part).split(separator: "\n").joined(separator: " ")
    return ["\(head):", text]
  }
}

/// Dates as they are read aloud.
enum PlainDate {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// "28 February 2025", "from 1 March 2024 to 4 March 2024", "about May 2023", "no date".
  static func text(_ date: EDTFDate?) -> String {
    guard let date else { return "No date" }
    var text: String
    switch (date.isInterval, date.first, date.last) {
    case (true, let first?, let last?): text = "from \(point(first)) to \(point(last))"
    case (true, let first?, nil): text = "since \(point(first))"
    case (true, nil, let last?): text = "until \(point(last))"
    default: text = date.first.map(point) ?? "no date"
    }
    if date.isApproximate { text = "about " + text }
    if date.isUncertain { text += ", inferred" }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func point(_ point: EDTFPoint) -> String {
    let year = point.year.map(String.init) ?? "of an unknown year"
    guard (1...12).contains(point.month) else {
      // Centuries, decades, years, seasons and quarters are words already.
      return EventWords.date(EDTFDate(point).marked(approximate: false, uncertain: false))
    }
    let month = "\(months[point.month - 1]) \(year)"
    return point.day > 0 ? "\(point.day) \(month)" : month
  }
}
