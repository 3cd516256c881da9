import Chronicle
import Corpus
import EDTF
import Frame

/// What was searched for, and where it was found.
struct Search: Sendable {
  var text: String
  var query: TextQuery?
  private(set) var hits = TextHits()
  private(set) var current = 0
  /// The sources pane shows what was found.
  var isShown = true

  init(text: String, query: TextQuery?) {
    self.text = text
    self.query = query
  }

  /// - Parameter texts: the texts as they are searched fastest, where that is made.
  mutating func fill(_ chronicle: Chronicle, _ folded: FoldedTexts?) {
    hits = query.map { folded?.hits(of: $0) ?? chronicle.hits(of: $0) } ?? TextHits()
    select(min(current, max(0, hits.count - 1)))
  }

  /// The current hit.
  var hit: TextHit? { hits.indices.contains(current) ? hits[current] : nil }

  /// The texts that hold hits, each at its first one, in order; that of the current hit at this.
  var texts: SourceTexts { SourceTexts(hits, current: hit) }

  /// Goes to a hit.
  mutating func select(_ index: Int) { current = index }

  /// The first hit from a paragraph on.
  func firstHit(from document: Int, _ paragraph: Int) -> Int? {
    let place = hits.count(before: document, paragraph)
    return place < hits.count ? place : nil
  }

  /// The place of a document among the texts.
  func place(of document: Int) -> Int? { hits.texts.firstIndex(ofDocument: document) }

  mutating func select(document: Int) {
    if hit?.document == document { return }
    if let hit = firstHit(from: document, 0), hits[hit].document == document { select(hit) }
  }
}

extension BrowserState {
  mutating func find(_ text: String) {
    guard let query = TextQuery(text) else {
      search = nil
      return
    }
    var search = Search(text: text, query: query)
    search.fill(chronicle, derived.texts)
    // Begin at the text that is read just now.
    let here = sources.texts.indices.contains(sources.selected) ? sources.texts[sources.selected] : nil
    if let start = here.flatMap({ search.firstHit(from: $0.document, $0.paragraph) }) {
      search.select(start)
    }
    self.search = search
    showHit()
  }

  mutating func goTo(_ text: String) {
    guard let target = DateText.read(text)?.earliest else { return }
    let dated = derived.visible.enumerated().compactMap { place, index in
      keys.dates[index].flatMap { $0.hasYear ? $0.earliest : nil }.map { (day: $0, place: place) }
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
    guard let found = search, !found.hits.isEmpty else { return }
    search?.select((found.current + step + found.hits.count) % found.hits.count)
    search?.isShown = true
    opened = nil
    if prompt == nil, focus == .timeline || focus == .graph { focus(.sources) }
    showHit()
  }

  /// Brings the current place into view, and selects the event that it reports.
  private mutating func showHit() {
    guard let search, let hit = search.hit else { return }
    companion = .sources
    if layout.isSingle { focus = .sources }
    sources.rewind()
    sources.select(search.place(of: hit.document) ?? 0)
    let paragraphs = chronicle.documents[hit.document].document.paragraphs
    let range = paragraphs[hit.paragraph].range
    selectEvent(toldIn: hit.document, range)
  }

  /// After a new picture of the corpus: the same words, the same place.
  mutating func refreshSearch() {
    search?.fill(picture.chronicle, derived.texts)
  }

  /// One column a text with hits: the current one at its place, the others at their first.
  func searchSubject(_ search: Search) -> SourceSubject {
    var subject = SourceSubject()
    subject.query = search.query
    subject.hit = search.hit
    subject.texts = search.texts
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
