import Corpus
import EDTF
import Lexicon
import Names
import Reading

/// Readers of the project's own calendars, and short ways to ask them.
enum DateSamples {
  static let readers: [String: DateReader] = {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    guard let source = try? SourceReader.read("/" + root + "/data/lexicon") else { return [:] }
    return DateReader.all(source.languages)
  }()

  static func read(_ text: String, _ language: String, published: String? = nil, fileName: String = "")
    -> DateReader.Reading
  {
    var text = text
    return text.withUTF8 { bytes in
      var tokens: [Token] = []
      Tokenizer.tokens(of: bytes, range: 0..<bytes.count, into: &tokens)
      let reader = readers[language] ?? DateReader(.empty)
      return reader.read(bytes, tokens: tokens, origin: DateReader.Origin(metadata: published, fileName: fileName))
    }
  }

  /// "surface=value" of each mention; intervals whole, times of day left out.
  static func dates(_ text: String, _ language: String, published: String? = nil) -> [String] {
    read(text, language, published: published).dates.compactMap { date in
      guard date.flags.isDisjoint(with: [.intervalEnd, .timeOfDay]) else { return nil }
      let surface = String(decoding: Array(text.utf8)[date.range.range], as: UTF8.self)
      return "\(surface)=\(date.value?.description ?? "?")"
    }
  }
}
