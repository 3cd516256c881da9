import Chronicle
import Corpus
import Frame

/// One text opened at a paragraph, by a link or a bookmark, instead of the sources of an event.
struct OpenedText: Hashable, Sendable {
  /// Id of the document.
  var document: String
  /// Counted from 0.
  var paragraph: Int
}

extension BrowserState {
  /// Shows a paragraph, and selects the event that it reports.
  mutating func open(document: String, paragraph: Int) {
    guard let index = keys.documents[document] else { return }
    search?.isShown = false
    let text = chronicle.documents[index].document
    if text.paragraphs.indices.contains(paragraph) {
      let range = text.paragraphs[paragraph].range
      selectEvent(toldIn: index, range)
    }
    opened = OpenedText(document: document, paragraph: paragraph)
    isSelectionAutomatic = false
    sources.follow(selectedEventID)
    sources.rewind()
    focus(.sources)
  }

  /// Selects the first visible event that a passage of a document reports.
  mutating func selectEvent(toldIn document: Int, _ range: ByteRange) {
    var first: Int?
    for event in keys.index.events(ofDocument: document).lazy.map(Int.init) {
      guard let place = derived.place(ofEvent: event), place < first ?? .max else { continue }
      let tells = chronicle.events[event].claims.contains {
        $0.document == document && chronicle.claim($0).range.overlaps(range)
      }
      if tells { first = place }
    }
    guard let place = first else { return }
    timeline.select(place)
    timeline.remember(chronicle, derived.visible)
  }

  func openedSubject(_ opened: OpenedText) -> SourceSubject {
    var subject = SourceSubject()
    guard let index = keys.documents[opened.document] else { return subject }
    let document = chronicle.documents[index].document
    let range =
      document.paragraphs.indices.contains(opened.paragraph)
      ? document.paragraphs[opened.paragraph].range : document.all
    subject.opened = opened
    subject.texts = SourceTexts([SourceText(document: index, paragraph: opened.paragraph, focus: range)])
    return subject
  }

  func openedTitle(_ opened: OpenedText) -> StyledText {
    var title = StyledText("Sources")
    title.append(charset.isASCII ? " - " : " ─ ", .dim)
    title.append("\(opened.document) ¶\(opened.paragraph + 1)", .bold)
    return title
  }
}
