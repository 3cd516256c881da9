import Chronicle
import Corpus

/// A text in the sources pane, and the place in it that matters.
struct SourceText: Hashable, Sendable {
  /// Index of the document.
  var document: Int
  /// Index of the paragraph that the columns are aligned on.
  var paragraph: Int
  /// What in that paragraph should be in view.
  var focus: ByteRange
}

extension SourceText {
  /// The paragraph; which word of it was found is looked for where it is shown.
  init(_ hit: TextHit) { self.init(document: hit.document, paragraph: hit.paragraph, focus: hit.range) }
}

/// The texts that stand side by side: those of an event, or as many as a search found.
struct SourceTexts: RandomAccessCollection, Sendable {
  private enum Kind: Sendable {
    case listed([SourceText])
    /// Each at its first hit, that of the current hit at this.
    case found(TextHits, current: TextHit?)
  }

  private let kind: Kind

  init(_ texts: [SourceText] = []) { kind = .listed(texts) }

  init(_ hits: TextHits, current: TextHit?) { kind = .found(hits, current: current) }

  var startIndex: Int { 0 }

  var endIndex: Int {
    switch kind {
    case .listed(let texts): texts.count
    case .found(let hits, _): hits.texts.count
    }
  }

  subscript(position: Int) -> SourceText {
    switch kind {
    case .listed(let texts): return texts[position]
    case .found(let hits, let current):
      let first = hits.texts[position]
      guard let current, current.document == first.document else { return SourceText(first) }
      return SourceText(current)
    }
  }
}
