import Chronicle
import Frame

/// What the selected actor, line or cell of the graph stands for: how many events, of which kinds.
struct GraphSummary: Sendable, Equatable {
  var keys: [NodeKey] = []
  var total = 0
  /// The most frequent first.
  var kinds: [Kind] = []

  struct Kind: Sendable, Equatable {
    var kind: EventKind
    var count: Int
  }

  init() {}

  /// - Parameters:
  ///   - keys: one for an actor, two for what two share.
  ///   - events: indices of those that count.
  init(_ keys: [NodeKey], _ events: [Int], _ state: BrowserState) {
    self.keys = keys
    let actors = keys.compactMap { key -> Int? in if case .actor(let id) = key { state.actor(id: id) } else { nil } }
    let countries = keys.compactMap { key -> String? in if case .country(let code) = key { code } else { nil } }
    guard !keys.isEmpty, actors.count + countries.count == keys.count else { return }
    var counts: [EventKind: Int] = [:]
    for index in events {
      let event = state.chronicle.events[index]
      guard countries.allSatisfy(event.countries.contains),
        actors.allSatisfy({ actor in event.participants.contains { $0.actor == actor } })
      else { continue }
      total += 1
      counts[EventKind(event.type, event.mode), default: 0] += 1
    }
    kinds = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { Kind(kind: $0.key, count: $0.value) }
  }
}

extension BrowserState {
  /// What a node is called.
  func name(of key: NodeKey) -> String {
    switch key {
    case .country(let code): name(ofCountry: code)
    case .actor(let id): actor(id: id).map { chronicle.actors[$0].shortName } ?? id
    }
  }

  /// "Russia – Ukraine 27: ● met 10  ☎ called 3": the last line of the graph.
  func paintGraphSummary(_ frame: inout Frame, _ line: Rect) {
    let summary = graph.summary
    guard !summary.keys.isEmpty else { return }
    var text = StyledText(
      summary.keys.map(name).joined(separator: charset.isASCII ? " - " : " – "), .bold)
    text.append(" \(summary.total)", .bold)
    if summary.total == 0 { text.append("  no events", .dim) }
    let room = line.columns - 1
    for (place, kind) in summary.kinds.enumerated() {
      let words = EventWords(kind.kind, .happened, ascii: charset.isASCII)
      var more = StyledText("  \(words.glyph) \(words.word)", words.style)
      more.append(" \(kind.count)")
      // A kind is told whole or not at all, with room left to say that there are more.
      let rest = place == summary.kinds.count - 1 ? 0 : 1 + charset.width(of: charset.ellipsis)
      guard charset.width(of: text.text) + charset.width(of: more.text) + rest <= room else {
        text.append(" " + charset.ellipsis, .dim)
        break
      }
      text = text + more
    }
    frame.put(text, at: Position(row: line.row, column: line.column + 1), maxWidth: room, overflow: .ellipsis)
  }
}
