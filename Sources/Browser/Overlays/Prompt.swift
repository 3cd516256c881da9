import Chronicle
import Frame

/// A question in the footer.
struct Prompt: Sendable {
  enum Kind: Hashable, Sendable {
    case search, date, link
    /// A command that a paragraph is sent through.
    case pipe
    /// A note on something.
    case note(MarkTarget)
    /// Another date for an event, by its id.
    case redate(String)
    /// Another name for an actor, by its id.
    case rename(String)
    /// Who an actor (by id) is in a document.
    case split(String, document: String)
    /// Who an actor (by id) is at one place.
    case splitMention(String, MentionAnchor)
    /// A file for the log.
    case export
  }

  let kind: Kind
  var field = TextField()
  /// Where to go back to when it is given up.
  let origin: Place
  let previousSearch: Search?

  var label: String {
    switch kind {
    case .search: "/"
    case .date: "go to date: "
    case .link: "go to link: "
    case .pipe: "send the paragraph to: "
    case .note: "note: "
    case .redate: "the event was: "
    case .rename: "the name is: "
    case .split, .splitMention: "there it is: "
    case .export: "write the log to: "
    }
  }

  /// What the typing led to so far.
  func counter(_ state: BrowserState) -> String {
    switch kind {
    case .search:
      guard !field.isEmpty else { return "words in any language; Esc cancels" }
      guard let search = state.search, !search.hits.isEmpty else { return "not found" }
      return "\(search.current + 1)/\(search.hits.count)"
    case .date:
      if field.isEmpty { return "2025, Feb 2025, 28.2.2025, 2025-02-28" }
      return DateText.read(field.text).map { DateText.long($0) } ?? "not a date yet"
    case .link: return field.isEmpty ? "parley:document#p12" : SourceLink(field.text) == nil ? "not a link yet" : ""
    case .pipe: return field.isEmpty ? "trans -b :en, dict, wc …" : "Enter runs it"
    case .note: return field.isEmpty ? "Enter on nothing removes the note" : "Enter keeps it"
    case .redate:
      return field.isEmpty
        ? "2025-02-28, Feb 2025, 2024-05/2025-01, 2025-02~"
        : DateText.read(field.text).map { DateText.long($0) } ?? "not a date yet"
    case .rename: return "Enter renames"
    case .split(_, let document): return "the name of who is meant in \(document)"
    case .splitMention(_, let mention): return "the name of who is meant in \(mention.document)"
    case .export: return "Enter writes; a file there is kept"
    }
  }
}

extension BrowserState {
  mutating func ask(_ kind: Prompt.Kind, _ text: String = "") {
    prompt = Prompt(kind: kind, field: TextField(text), origin: place, previousSearch: search)
  }

  mutating func openSearch() { ask(.search) }
  mutating func openDate() { ask(.date) }
  mutating func openLinkPrompt() { ask(.link) }

  mutating func promptChanged() {
    guard let prompt else { return }
    switch prompt.kind {
    case .search: find(prompt.field.text)
    case .date: goTo(prompt.field.text)
    default: break
    }
  }

  mutating func acceptPrompt() -> [Effect] {
    guard let prompt else { return [] }
    self.prompt = nil
    let text = prompt.field.text
    switch prompt.kind {
    case .search: acceptSearch(prompt)
    case .date:
      history.leave(prompt.origin)
      focus(.timeline)
      sources.follow(selectedEventID)
    case .link: open(link: text)
    case .pipe: return pipe(text)
    case .note(let target): setNote(text, on: target)
    case .redate(let id): return acceptRedate(id, text)
    case .rename(let id): return acceptRename(id, text)
    case .split(let id, let document): return acceptSplit(id, document, text)
    case .splitMention(let id, let mention): return acceptSplit(id, mention, text)
    case .export: return text.isEmpty ? [] : [.exportLog(path: text)]
    }
    return []
  }

  mutating func cancelPrompt() {
    guard let prompt else { return }
    self.prompt = nil
    guard prompt.kind == .search || prompt.kind == .date else { return }
    go(to: prompt.origin)
    search = prompt.previousSearch
  }

  private mutating func open(link text: String) {
    guard let link = SourceLink(text) else {
      notice = "“\(text)” is no link; a link is parley:document#p12"
      return
    }
    guard let document = keys.documents[link.document] else {
      notice = "no text is called \(link.document)"
      return
    }
    let count = chronicle.documents[document].document.paragraphs.count
    guard link.paragraph < max(1, count) else {
      notice = "\(link.document) has \(Plural.text(count, "paragraph")) only"
      return
    }
    jump { $0.open(document: link.document, paragraph: link.paragraph) }
  }
}
