import Chronicle
import Frame
import Reading

/// How an event is shown: a sign, a word and a colour. The word always says what the colour says.
struct EventWords {
  let glyph: String
  /// What happened ("met"), or what was planned, denied … ("meeting"). At most 8 columns.
  let word: String
  let style: Style
  /// "planned", "cancelled" …; empty for what happened.
  let status: String

  init(_ event: Event, ascii: Bool) {
    self.init(EventKind(event.type, event.mode), event.status, ascii: ascii)
  }

  init(_ kind: EventKind, _ status: EventStatus, ascii: Bool) {
    let entry = Self.entry(kind)
    let mark = Self.mark(status)
    word = status == .happened ? entry.past : entry.noun
    if let mark {
      glyph = ascii ? mark.ascii : mark.glyph
      style = mark.style
    } else {
      glyph = ascii ? entry.ascii : entry.glyph
      style = Style(fg: entry.color)
    }
    self.status = status == .happened ? "" : status.rawValue
  }

  private struct Mark {
    let glyph: String
    let ascii: String
    let style: Style
  }

  private static func mark(_ status: EventStatus) -> Mark? {
    switch status {
    case .happened: nil
    case .planned: Mark(glyph: "◌", ascii: "o", style: Style(fg: .blue))
    case .cancelled: Mark(glyph: "✗", ascii: "x", style: Style(fg: .red))
    case .denied: Mark(glyph: "⊘", ascii: "0", style: Style(fg: .red))
    case .alleged: Mark(glyph: "≈", ascii: "~", style: Style(fg: .yellow))
    case .hypothetical: Mark(glyph: "?", ascii: "?", style: .dim)
    }
  }

  struct Entry {
    let glyph: String
    let ascii: String
    let past: String
    let noun: String
    let color: Color

    init(_ glyph: String, _ ascii: String, _ past: String, _ noun: String, _ color: Color) {
      self.glyph = glyph
      self.ascii = ascii
      self.past = past
      self.noun = noun
      self.color = color
    }
  }

  static func entry(_ kind: EventKind) -> Entry {
    switch (kind.type, kind.mode) {
    case (.consult, .visit): Entry("✈", ">", "visited", "visit", .cyan)
    case (.consult, .call): Entry("☎", "c", "called", "call", .cyan)
    case (.consult, .talks): Entry("⇄", "=", "talks", "talks", .cyan)
    case (.consult, _): Entry("●", "*", "met", "meeting", .cyan)
    case (.agree, .sign): Entry("✎", "w", "signed", "signing", .green)
    case (.agree, .promise): Entry("✓", "v", "promised", "promise", .green)
    case (.agree, _): Entry("✓", "v", "agreed", "accord", .green)
    case (.support, _): Entry("+", "+", "backed", "support", .green)
    case (.concede, _): Entry("▽", "v", "yielded", "yielding", .green)
    case (.cooperate, _): Entry("∞", "&", "worked", "joint", .green)
    case (.aid, .military): Entry("◆", "#", "armed", "arms", .blue)
    case (.aid, _): Entry("◇", "+", "aided", "aid", .blue)
    case (.retreat, _): Entry("◁", "<", "withdrew", "retreat", .blue)
    case (.request, _): Entry("→", ">", "asked", "request", .yellow)
    case (.accuse, _): Entry("!", "!", "accused", "charge", .yellow)
    case (.reject, _): Entry("!", "!", "rejected", "refusal", .yellow)
    case (.threaten, _): Entry("!", "!", "warned", "threat", .yellow)
    case (.protest, _): Entry("!", "!", "protest", "protest", .yellow)
    case (.sanction, _): Entry("■", "#", "sanction", "sanction", .red)
    case (.mobilize, .weapons): Entry("▲", "^", "armament", "armament", .red)
    case (.mobilize, _): Entry("▲", "^", "deployed", "troops", .red)
    case (.coerce, _): Entry("■", "#", "coerced", "coercion", .red)
    case (.assault, _): Entry("✸", "X", "attacked", "attack", .red)
    case (.state, _): Entry("»", "\"", "said", "word", .default)
    case (.appoint, _): Entry("★", "*", "named", "naming", .magenta)
    }
  }

  /// What a filter calls a kind of event.
  static func name(_ kind: EventKind) -> String { entry(kind).past }
}

extension BrowserState {
  /// Short names of those who took part: the first one's side, "·", the others; `?` marks who was concluded.
  func participants(of event: Event) -> String {
    guard let first = event.participants.first else { return event.label }
    let country = chronicle.actors[first.actor].country
    var left: [String] = []
    var right: [String] = []
    for participant in event.participants {
      let actor = chronicle.actors[participant.actor]
      let name = actor.shortName + (participant.isInferred ? "?" : "")
      let isFirstSide = left.isEmpty || (country != nil && actor.country == country)
      if isFirstSide { left.append(name) } else { right.append(name) }
    }
    if right.isEmpty, left.count == 2 { return left.joined(separator: " · ") }
    let sides = [left, right].filter { !$0.isEmpty }.map { $0.joined(separator: ", ") }
    return sides.joined(separator: " · ")
  }

  /// The languages in which an event is reported, and by how many texts where that is more.
  func badges(of event: Event) -> (languages: String, texts: Int) {
    let documents = event.documents
    var codes: [String] = []
    for document in documents {
      let code = chronicle.language(ofDocument: document).code
      if !codes.contains(code) { codes.append(code) }
    }
    return (codes.sorted().joined(separator: " "), documents.count > codes.count ? documents.count : 0)
  }
}
