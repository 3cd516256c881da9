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
    let end = min(document.bytes.count, Int(sourceSubject.focus(of: text, chronicle).start))
    let line = document.bytes[..<end].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    return (document, text.paragraph, line)
  }

  /// The paragraph in view.
  var quotation: String? {
    currentPassage.map { passage in
      let paragraphs = passage.document.paragraphs
      return passage.document.text(
        paragraphs.indices.contains(passage.paragraph) ? paragraphs[passage.paragraph].range : passage.document.all)
    }
  }

  /// Where the paragraph in view stands, as one cites it.
  var citation: String? {
    guard let passage = currentPassage else { return nil }
    let findings = chronicle.documents[sources.texts[sources.selected].document]
    let document = passage.document
    var source = ["\(document.id), paragraph \(passage.paragraph + 1)"]
    let isHeadline =
      document.paragraphs.indices.contains(passage.paragraph)
      && document.headline == document.paragraphs[passage.paragraph].range
    if let title = document.title, !isHeadline { source.append("“\(title)”") }
    if let matter = document.frontMatter {
      source += [matter.source, matter.url].compactMap { $0 }
    }
    if let published = findings.published { source.append(DateText.long(published)) }
    return source.joined(separator: ", ")
  }

  /// A link to the paragraph in view, which the same corpus understands again.
  var link: String? { currentPassage.map { SourceLink(document: $0.document.id, paragraph: $0.paragraph).description } }
}

/// "parley:de/lage.txt#p12": a document, and its paragraph counted from 1.
struct SourceLink: Hashable, CustomStringConvertible {
  var document: String
  /// Counted from 0.
  var paragraph: Int

  init(document: String, paragraph: Int) {
    self.document = document
    self.paragraph = paragraph
  }

  /// - Returns: `nil` for what is no link; without "#p…" the first paragraph is meant.
  init?(_ text: String) {
    let text = text.split(separator: " ").first.map(String.init) ?? ""
    guard text.hasPrefix("parley:") else { return nil }
    let rest = text.dropFirst("parley:".count)
    guard let hash = rest.lastIndex(of: "#") else {
      self.init(document: Self.decoded(rest), paragraph: 0)
      return
    }
    let fragment = rest[rest.index(after: hash)...]
    guard fragment.first == "p", let number = Int(fragment.dropFirst()), number > 0 else { return nil }
    self.init(document: Self.decoded(rest[..<hash]), paragraph: number - 1)
  }

  var description: String { "parley:\(Self.encoded(document))#p\(paragraph + 1)" }

  /// Percent-encoding (RFC 3986) of what would end the link or hide in it.
  private static func encoded(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.value <= 0x20 || scalar.value == 0x7F || scalar == "%" || scalar == "#" {
        result += "%" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16, uppercase: true)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
