import Chronicle
import Corpus
import EDTF

extension BrowserState {
  /// The selected text: its document, and the line of the passage in it, counted from 1.
  var currentPassage: (document: Document, paragraph: Int, line: Int)? {
    guard sources.texts.indices.contains(sources.selected) else { return nil }
    let text = sources.texts[sources.selected]
    guard chronicle.documents.indices.contains(text.document) else { return nil }
    let document = chronicle.documents[text.document].document
    let end = min(document.bytes.count, Int(text.focus.start))
    let line = document.bytes[..<end].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    return (document, text.paragraph, line)
  }

  /// The paragraph in view and where it stands, as one quotes it.
  var citation: String? {
    guard let passage = currentPassage else { return nil }
    let findings = chronicle.documents[sources.texts[sources.selected].document]
    let document = passage.document
    let range =
      document.paragraphs.indices.contains(passage.paragraph)
      ? document.paragraphs[passage.paragraph].range : document.all
    var source = ["\(document.id), paragraph \(passage.paragraph + 1)"]
    if let title = document.title, document.headline != range { source.append("“\(title)”") }
    if let matter = document.frontMatter {
      source += [matter.source, matter.url].compactMap { $0 }
    }
    if let published = findings.published { source.append(DateText.long(published)) }
    return "\(document.text(range))\n— \(source.joined(separator: ", "))\n"
  }
}
