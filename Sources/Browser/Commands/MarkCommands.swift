import Chronicle
import Frame

/// The user's own marks: bookmarks, notes, seen or not, and the log of what was looked at.
enum MarkCommands {
  static let all: [BrowserCommand] = [
    BrowserCommand(
      "bookmark", "m", [.main], "Bookmark the event, or in the sources the paragraph; again takes it away",
      hint: "bookmark", rank: 56, unless: nothing
    ) { _ in }.running { state in
      guard let target = state.markTarget else { return [] }
      var mark = state.mark(on: target)
      mark.isBookmark.toggle()
      state.marks.set(mark)
      state.notice = mark.isBookmark ? "bookmarked: \(mark.label)" : "no longer bookmarked: \(mark.label)"
      return [.keepSession]
    },
    BrowserCommand(
      "note", "a", [.main], "Write a short note on the event, or in the sources on the paragraph", hint: "note",
      rank: 57, unless: nothing
    ) { state in
      guard let target = state.markTarget else { return }
      state.ask(.note(target), state.marks[target]?.note ?? "")
    },
    BrowserCommand(
      "marks", "M", [.main], "List bookmarks and notes; Enter goes there",
      unless: { $0.marks.all.isEmpty ? "nothing is bookmarked or noted; m bookmarks, a writes a note" : nil }
    ) { $0.openMarks() },
    BrowserCommand(
      "seen", "S", [.main], "Mark the event as seen, or as not seen",
      unless: { $0.selectedEvent == nil ? "no event is selected" : nil }
    ) { state in
      guard let id = state.selectedEventID else { return }
      state.marks.setSeen(id, !state.marks.seen.contains(id))
    },
    BrowserCommand(
      "next-unseen", "'", [.main], "Go to the next event not seen yet",
      unless: { $0.nextUnseen == nil ? "all events shown are seen" : nil }
    ) { state in
      guard let place = state.nextUnseen else { return }
      state.jump { $0.selectVisible(place) }
      if state.focus == .sources { state.sources.follow(state.selectedEventID) }
    },
    BrowserCommand(
      "export-log", "W", [.main], "Write down what was looked at, and when, into a file",
      unless: { $0.log.entries.isEmpty ? "nothing was looked at yet" : nil }
    ) { $0.ask(.export, "parley-log.tsv") },
  ]

  private static let nothing: @Sendable (BrowserState) -> String? = { state in
    state.markTarget == nil ? "no event is selected" : nil
  }
}

extension BrowserState {
  /// What a mark would stand on: in the sources the paragraph, elsewhere the event.
  var markTarget: MarkTarget? {
    if focus == .sources || opened != nil, let passage = currentPassage {
      return .paragraph(passage.document.id, passage.paragraph)
    }
    return selectedEventID.map { .event($0) }
  }

  /// The mark on something, or a new one that says nothing yet.
  func mark(on target: MarkTarget) -> Mark {
    if let mark = marks[target] { return mark }
    switch target {
    case .event(let id):
      guard let event = keys.events[id].map({ chronicle.events[$0] }) else { return Mark(target: target, label: id) }
      let place = event.claims.first.map { reference in
        let document = chronicle.documents[reference.document].document
        return MarkTarget.paragraph(document.id, document.paragraph(at: chronicle.claim(reference).range.start) ?? 0)
      }
      return Mark(target: target, label: event.label, place: place)
    case .paragraph(let name, let number):
      guard let document = keys.documents[name].map({ chronicle.documents[$0].document }),
        document.paragraphs.indices.contains(number)
      else { return Mark(target: target, label: name) }
      return Mark(target: target, label: Marks.beginning(of: document, number))
    }
  }

  mutating func setNote(_ text: String, on target: MarkTarget) {
    var mark = mark(on: target)
    mark.note = text
    marks.set(mark)
  }

  /// The place among the visible events of the next one that was not seen, from the selected one on and round.
  fileprivate var nextUnseen: Int? {
    let count = derived.visible.count
    return (1..<max(1, count)).lazy.map { (timeline.selected + $0) % count }.first {
      !marks.seen.contains(chronicle.events[derived.visible[$0]].id)
    }
  }

  mutating func openMarks() {
    open(
      ListOverlay(
        .marks, title: "Bookmarks and notes", hint: "words of a note, an event or a paragraph",
        empty: "no mark has such words"))
  }

  func markRows(_ query: String) -> [ListOverlay.Row] {
    let words = TextQuery(query)
    return marks.all.reversed().compactMap { mark in
      guard words?.matches(mark.note + " " + mark.label) ?? true else { return nil }
      var text = StyledText(sign(of: mark) + " ", Style(fg: .yellow, .bold))
      if !mark.note.isEmpty { text.append(mark.note + "  ", .bold) }
      text.append(mark.label, mark.note.isEmpty ? .plain : .dim)
      return ListOverlay.Row(choice: .mark(mark.target), text: text, detail: detail(of: mark))
    }
  }

  private func detail(of mark: Mark) -> String {
    switch mark.target {
    case .event(let id): keys.events[id].map { DateText.long(chronicle.events[$0].date) } ?? "gone from the texts"
    case .paragraph(let name, let number):
      keys.documents[name] == nil
        ? "\(name) is gone" : "\(SourceColumnBuilder.shortened(name, to: 24, charset)) ¶\(number + 1)"
    }
  }

  /// A note's sign, else a bookmark's.
  func sign(of mark: Mark) -> String { mark.note.isEmpty ? (charset.isASCII ? "*" : "★") : charset.isASCII ? "n" : "✎" }

  mutating func go(toMark target: MarkTarget) {
    switch target {
    case .event(let id):
      guard let index = keys.events[id] else {
        notice = "the texts no longer tell of this event"
        return
      }
      jump { state in
        state.selectEvent(index)
        state.focus(.timeline)
        state.companion = .sources
      }
    case .paragraph(let name, let number):
      guard keys.documents[name] != nil else {
        notice = "\(name) is no longer among the texts"
        return
      }
      jump { $0.open(document: name, paragraph: number) }
    }
  }
}
