import Corpus
import EDTF
import Lexicon
import Names

/// Reads documents: text in, findings out. A value that many threads may use at once; what it keeps between texts has
/// no say in what it finds.
public struct Reader: Sendable {
  public let lexicon: Lexicon
  /// Keeps what the grammar is made of.
  private let memory = Arena()
  let grammar: Grammar
  let languages: [String: LanguageRules]
  let splitter: SentenceSplitter
  let dates: DateReaders
  let spellings = SpellingMemo()
  fileprivate let memos = ItemMemos()

  public init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    grammar = Grammar(lexicon, in: memory)
    languages = LanguageRules.all(lexicon)
    splitter = SentenceSplitter(rules: lexicon.sentenceRules)
    dates = DateReaders(lexicon)
  }

  /// Everything one document says.
  public func read(_ document: Document) -> Findings {
    document.bytes.withUnsafeBufferPointer { bytes in
      DocumentReading(self, document, bytes).findings()
    }
  }
}

/// The reading of one document, step by step.
struct DocumentReading {
  private let reader: Reader
  private let document: Document
  private let bytes: UnsafeBufferPointer<UInt8>
  private let rules: LanguageRules
  private let language: String
  /// Keeps the lists of which items, parties and sentences are made.
  private let arena = Arena()
  /// Sees every sentence as it is read; for traces.
  var observe: ((Sentence, DocumentText) -> Void)?

  init(_ reader: Reader, _ document: Document, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.reader = reader
    self.document = document
    self.bytes = bytes
    language = document.language.code
    rules = reader.languages[language] ?? LanguageRules.unknown
  }

  func findings() -> Findings {
    // What the views point at: the lexicon and the grammar (the reader's), the lists (the arena's), the tokens.
    withExtendedLifetime((reader, arena)) {
      let cut = TextCut(document, bytes, reader.splitter)
      return cut.tokens.withUnsafeBufferPointer { tokens in
        reader.memos.withMemo { read(cut, DocumentText(bytes: bytes, tokens: View(tokens)), $0) }
      }
    }
  }

  private func read(_ cut: TextCut, _ text: DocumentText, _ memo: ItemMemo) -> Findings {
    var result = Findings(document: document)
    let dated = DatedText(document, cut, reader.dates, bytes)
    result.dates = dated.dates
    result.published = dated.published
    result.publishedFrom = dated.publishedFrom
    let reference = dated.published?.earliest
    let lexicon = reader.lexicon.view
    let bit = reader.lexicon.languageBit(language)
    var scanner = ItemScanner(
      lexicon: lexicon, grammar: reader.grammar, language: bit, arena: arena, memo: memo,
      compounds: rules.joinsNouns
        ? CompoundNouns(lexicon: lexicon, grammar: reader.grammar, language: bit, bytes: bytes) : nil)
    var items: [View<Item>] = []
    items.reserveCapacity(cut.sentences.count)
    for sentence in cut.sentences {
      items.append(scanner.items(of: text.tokens, in: sentence.tokens, dates: dated.tokenRanges))
    }
    var resolver = NameResolver(
      lexicon: lexicon, text: text, reference: reference, language: language,
      capitalisesNouns: rules.capitalisesNouns, memo: reader.spellings)
    for sentence in items { resolver.survey(sentence) }
    var finder = ClaimFinder(
      lexicon: lexicon, grammar: reader.grammar, text: text, dates: dated.dates, reference: reference,
      isReferenceTold: dated.publishedFrom != Publication.Source.inferred.rawValue, named: resolver.namedMostFirst,
      capitalisesNouns: rules.capitalisesNouns, dropsSubjects: rules.dropsSubjects)
    let persons = PersonFinder(
      lexicon: lexicon, text: text, capitalisesNouns: rules.capitalisesNouns,
      peoplesHaveCapitals: rules.peoplesHaveCapitals)
    for (number, span) in cut.sentences.enumerated() {
      var naming = Naming(items: items[number], text: text, persons: persons, in: arena)
      naming.resolve(with: &resolver, mentions: &result.mentions)
      let named = naming.result
      var builder = PartyBuilder(
        lexicon: lexicon, text: text, items: named.items, named: named.actors, rules: rules)
      let sentence = Sentence(
        range: span.range, paragraph: span.paragraph, items: named.items, named: named.actors,
        parties: arena.list(builder.parties(in: 0..<named.items.count)), dates: dated.indices(in: span.range))
      observe?(sentence, text)
      finder.read(sentence, number: number)
    }
    result.found = resolver.found
    result.claims = finder.claims
    return result
  }
}
