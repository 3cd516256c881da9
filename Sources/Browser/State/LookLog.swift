import EDTF

/// What was looked at in this session, and when: for a report of how something was found.
public struct LookLog: Hashable, Sendable {
  public private(set) var entries: [LogEntry] = []

  mutating func add(_ entry: LogEntry) {
    if let last = entries.last, last.kind == entry.kind, last.text == entry.text, last.link == entry.link { return }
    entries.append(entry)
  }

}

extension LogEntry {
  /// The line that names the columns of ``line``.
  public static let header = "time\tkind\twhat\twhere\n"

  /// Time (UTC), kind, text and link, separated by tabs.
  public var line: String {
    [Self.time(time), kind.rawValue, text, link].map(Self.field).joined(separator: "\t") + "\n"
  }

  /// Tabs and line breaks would end a field.
  private static func field(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { view.append(scalar.value < 0x20 ? " " : scalar) }
    return String(view)
  }

  /// "2025-02-28T14:05:09Z" (RFC 3339).
  static func time(_ seconds: Int64) -> String {
    let day = Int32(clamping: seconds >= 0 ? seconds / 86400 : -((86399 - seconds) / 86400))
    let rest = seconds - Int64(day) * 86400
    func two(_ value: Int64) -> String { (value < 10 ? "0" : "") + "\(value)" }
    return "\(CalendarDay(number: day))T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }
}

/// One thing that was looked at.
public struct LogEntry: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case event, paragraph, search, met
  }

  /// Seconds since 1970, UTC.
  public var time: Int64
  public var kind: Kind
  /// The event's label, the words searched for …
  public var text: String
  /// A link to the first paragraph shown; empty for none.
  public var link: String

  public init(time: Int64, kind: Kind, text: String, link: String = "") {
    self.time = time
    self.kind = kind
    self.text = text
    self.link = link
  }
}

extension BrowserState {
  /// Writes down that something was looked at.
  mutating func look(_ kind: LogEntry.Kind, _ text: String, link: String = "") {
    log.add(LogEntry(time: now, kind: kind, text: text, link: link))
  }

  /// What the sources show counts as looked at.
  mutating func lookAtSources() {
    guard layout.sources != nil, let first = sources.texts.first,
      chronicle.documents.indices.contains(first.document)
    else { return }
    let link = SourceLink(document: chronicle.documents[first.document].document.id, paragraph: first.paragraph)
    if let opened {
      look(.paragraph, opened.document, link: link.description)
    } else if search?.isShown != true, let id = sources.eventID, let index = keys.events[id] {
      marks.setSeen(id, true)
      let event = chronicle.events[index]
      look(.event, "\(DateText.long(event.date)): \(event.label)", link: link.description)
    }
  }
}
