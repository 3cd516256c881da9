import Chronicle
import Corpus
import EDTF
import Frame

/// What was searched for, and where it was found.
struct Search: Sendable {
  var text: String
  var query: TextQuery?
  var hits: [TextHit] = []
  var current = 0
  /// The texts that hold hits, each at its first one, in order.
  private(set) var texts: [SourceText] = []
  /// The sources pane shows what was found.
  var isShown = true

  init(text: String, query: TextQuery?) {
    self.text = text
    self.query = query
  }

  mutating func fill(_ chronicle: Chronicle) {
    hits = query.map(chronicle.hits) ?? []
    current = min(current, max(0, hits.count - 1))
    texts = []
    for hit in hits where texts.last?.document != hit.document {
      texts.append(text(hit, chronicle))
    }
  }

  /// The texts, that of the current hit at the hit.
  func textsAtCurrent(_ chronicle: Chronicle) -> [SourceText] {
    guard hits.indices.contains(current) else { return texts }
    var texts = texts
    if let place = place(of: hits[current].document) { texts[place] = text(hits[current], chronicle) }
    return texts
  }

  /// The place of a document among the texts, which are in the order of documents.
  func place(of document: Int) -> Int? {
    var low = 0
    var high = texts.count
    while low < high {
      let middle = (low + high) / 2
      if texts[middle].document < document { low = middle + 1 } else { high = middle }
    }
    return texts.indices.contains(low) && texts[low].document == document ? low : nil
  }

  /// The paragraph, with the first word found in view.
  private func text(_ hit: TextHit, _ chronicle: Chronicle) -> SourceText {
    let document = chronicle.documents[hit.document].document
    let range = document.paragraphs[hit.paragraph].range
    let word = query?.ranges(in: document.bytes, range).first
    return SourceText(document: hit.document, paragraph: hit.paragraph, focus: word ?? range)
  }

  mutating func select(document: Int) {
    if hits.indices.contains(current), hits[current].document == document { return }
    if let place = hits.firstIndex(where: { $0.document == document }) { current = place }
  }
}

extension BrowserState {
  mutating func find(_ text: String) {
    guard let query = TextQuery(text) else {
      search = nil
      return
    }
    var search = Search(text: text, query: query)
    search.fill(chronicle)
    // Begin at the text that is read just now.
    let here = sources.texts.indices.contains(sources.selected) ? sources.texts[sources.selected] : nil
    let start = here.flatMap { here in
      search.hits.firstIndex { ($0.document, $0.paragraph) >= (here.document, here.paragraph) }
    }
    search.current = start ?? 0
    self.search = search
    showHit()
  }

  mutating func goTo(_ text: String) {
    guard let target = DateText.read(text)?.earliest else { return }
    let dated = derived.visible.enumerated().compactMap { place, index in
      chronicle.events[index].date.flatMap { $0.hasYear ? $0.earliest : nil }.map { (day: $0, place: place) }
    }
    let after = dated.filter { $0.day >= target }.min { ($0.day, $0.place) < ($1.day, $1.place) }
    let last = dated.max { ($0.day, $0.place) < ($1.day, $1.place) }
    if let found = after ?? last { selectVisible(found.place) }
  }

  mutating func acceptSearch(_ prompt: Prompt) {
    if search?.hits.isEmpty ?? true {
      notice = prompt.field.isEmpty ? nil : "“\(prompt.field.text)” is in no text"
      search = prompt.previousSearch
      return
    }
    history.leave(prompt.origin)
    look(.search, "“\(prompt.field.text)”, \(Plural.text(search?.hits.count ?? 0, "paragraph"))")
    focus(.sources)
  }

  mutating func stepHit(_ step: Int) {
    guard var search, !search.hits.isEmpty else { return }
    search.current = (search.current + step + search.hits.count) % search.hits.count
    search.isShown = true
    opened = nil
    self.search = search
    if prompt == nil, focus == .timeline || focus == .graph { focus(.sources) }
    showHit()
  }

  /// Brings the current place into view, and selects the event that it reports.
  private mutating func showHit() {
    guard let search, search.hits.indices.contains(search.current) else { return }
    companion = .sources
    if layout.isSingle { focus = .sources }
    let hit = search.hits[search.current]
    sources.rewind()
    sources.select(search.place(of: hit.document) ?? 0)
    let paragraphs = chronicle.documents[hit.document].document.paragraphs
    let range = paragraphs[hit.paragraph].range
    let event = derived.visible.firstIndex { index in
      chronicle.events[index].claims.contains {
        $0.document == hit.document && chronicle.claim($0).range.overlaps(range)
      }
    }
    if let event {
      timeline.select(event)
      timeline.remember(chronicle, derived.visible)
    }
  }

  /// After a new picture of the corpus: the same words, the same place.
  mutating func refreshSearch() {
    search?.fill(chronicle)
  }

  /// One column a text with hits: the current one at its place, the others at their first.
  func searchSubject(_ search: Search) -> SourceSubject {
    var subject = SourceSubject()
    subject.query = search.query
    subject.hit = search.hits.indices.contains(search.current) ? search.hits[search.current] : nil
    subject.texts = search.textsAtCurrent(chronicle)
    return subject
  }

  func searchTitle(_ search: Search) -> StyledText {
    let joint = charset.isASCII ? " - " : " ─ "
    var title = StyledText("Sources")
    title.append(joint, .dim)
    title.append("“\(search.text)”", .bold)
    title.append(joint, .dim)
    guard !search.hits.isEmpty else {
      title.append("not found")
      return title
    }
    let texts = search.texts.count
    title.append(
      "\(search.current + 1) of \(Plural.text(search.hits.count, "paragraph")) in \(Plural.text(texts, "text"))")
    return title
  }
}
