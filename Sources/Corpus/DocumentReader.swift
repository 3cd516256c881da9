/// Reads files into documents: bytes, encoding, front matter, languages, paragraphs.
///
/// One can be used from many threads; what it keeps between texts has no say in what it tells of them.
public struct DocumentReader: Sendable {
  public let languages: LanguageIdentifier
  public let sentences: SentenceSplitter
  private let boilerplate: BoilerplateMatcher
  private let memos = WordMemos()

  /// - Parameters:
  ///   - languages: tells languages; also helps to recognise encodings.
  ///   - sentences: also tells which words may end a line.
  ///   - boilerplate: one entry a language; all of them apply to all texts.
  public init(
    languages: LanguageIdentifier = LanguageIdentifier(profiles: []),
    sentences: SentenceSplitter = SentenceSplitter(rules: []), boilerplate: [BoilerplatePhrases] = []
  ) {
    self.languages = languages
    self.sentences = sentences
    self.boilerplate = BoilerplateMatcher(boilerplate)
  }

  /// Reads a file. An empty file is a document without paragraphs.
  ///
  /// - Throws: when it cannot be read, is too large, is no text, or is in an encoding that is not recognised.
  public func read(_ file: CorpusFile) throws(CorpusProblem) -> Document {
    try document(id: file.id, contents: contents(of: file))
  }

  /// The bytes of a file, as they are.
  ///
  /// - Throws: when it cannot be read or is too large.
  public func contents(of file: CorpusFile) throws(CorpusProblem) -> [UInt8] { try FileReader.read(file) }

  /// Makes a document of a file's bytes, whatever their encoding.
  /// - Parameter told: what is known of it from elsewhere; the text's own header goes before it.
  public func document(
    id: String, contents: consuming [UInt8], told: FrontMatter? = nil
  ) throws(CorpusProblem) -> Document {
    do {
      let text = try TextDecoder(identifier: languages).decode(contents)
      return document(id: id, decoded: text.bytes, encoding: text.encoding, told)
    } catch {
      switch error {
      case .binary:
        throw CorpusProblem(file: id, what: "not text", advice: "remove it from the corpus or convert it to text")
      case .unknownEncoding:
        throw CorpusProblem(file: id, what: "encoding not recognised", advice: "convert it to UTF-8")
      }
    }
  }

  /// Makes a document of a text.
  /// - Parameter told: what is known of it from elsewhere; the text's own header goes before it.
  public func document(id: String, text: String, told: FrontMatter? = nil) -> Document {
    var bytes = Array(text.utf8)
    LineBreaks.normalise(&bytes)
    return document(id: id, decoded: bytes, encoding: "UTF-8", told)
  }

  private func document(id: String, decoded: [UInt8], encoding: String, _ told: FrontMatter? = nil) -> Document {
    var document = Document(id: id, bytes: decoded, encoding: encoding)
    decoded.withUnsafeBufferPointer { text in
      memos.withMemo { memo in cut(&document, text, told, LanguageSurvey(languages, text, memo)) }
    }
    return document
  }

  /// Enters header block, paragraphs and languages into a document.
  private func cut(
    _ document: inout Document, _ text: UnsafeBufferPointer<UInt8>, _ told: FrontMatter?, _ survey: LanguageSurvey
  ) {
    document.frontMatter = FrontMatterParser.parse(text) ?? told
    let body = document.body.range
    let expected = survey.glance(at: body, declared: document.frontMatter?.language)
    let cutter = ParagraphCutter(text: text, rules: sentences.rules(for: expected))
    let raw = cutter.paragraphs(of: body)
    let roles = RoleAssigner.roles(of: raw, text, boilerplate, title: document.frontMatter?.title)
    survey.tell(&document, raw, roles)
    if let title = document.frontMatter?.titleRange {
      document.paragraphs.insert(Paragraph(range: title, role: .headline, language: document.language), at: 0)
    }
  }
}
