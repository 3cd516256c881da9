import Corpus
import EDTF
import Lexicon
import Names

/// Reads documents: text in, findings out. A value that many threads may use at once; it keeps nothing between texts.
public struct Reader: Sendable {
  public let lexicon: Lexicon
  let grammar: Grammar
  let languages: [String: LanguageRules]
  let splitter: SentenceSplitter
  let dates: [String: DateReader]

  public init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    grammar = Grammar(lexicon)
    languages = LanguageRules.all(lexicon)
    splitter = SentenceSplitter(rules: lexicon.sentenceRules)
    dates = DateReader.all(lexicon)
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
  private var result: Findings
  /// Sees every sentence as it is read; for traces.
  var observe: ((Sentence, DocumentText) -> Void)?

  init(_ reader: Reader, _ document: Document, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.reader = reader
    self.document = document
    self.bytes = bytes
    language = document.language.code
    rules = reader.languages[language] ?? LanguageRules.unknown
    result = Findings(document: document)
  }

  func findings() -> Findings {
    var result = result
    let cut = TextCut(document, bytes, reader.splitter)
    let text = DocumentText(bytes: bytes, tokens: cut.tokens)
    let dated = DatedText(document, cut, reader.dates[language] ?? DateReader(.empty), bytes)
    result.dates = dated.dates
    result.published = dated.published
    result.publishedFrom = dated.publishedFrom
    let reference = dated.published?.earliest
    let scanner = ItemScanner(
      lexicon: reader.lexicon, grammar: reader.grammar, language: reader.lexicon.languageBit(language))
    let items = cut.sentences.map { sentence in
      scanner.items(of: cut.tokens, in: sentence.tokens, dates: dated.tokenRanges)
    }
    var resolver = NameResolver(lexicon: reader.lexicon, text: text, reference: reference, language: language)
    for sentence in items { resolver.survey(sentence) }
    var finder = ClaimFinder(
      lexicon: reader.lexicon, grammar: reader.grammar, text: text, dates: dated.dates, reference: reference,
      named: resolver.named.keys.sorted(), capitalisesNouns: rules.capitalisesNouns)
    let persons = PersonFinder(lexicon: reader.lexicon, text: text, capitalisesNouns: rules.capitalisesNouns)
    for (number, span) in cut.sentences.enumerated() {
      var naming = Naming(items: items[number], text: text, persons: persons)
      naming.resolve(with: &resolver, mentions: &result.mentions)
      var builder = PartyBuilder(
        lexicon: reader.lexicon, tokens: cut.tokens, items: naming.items, named: naming.named)
      let sentence = Sentence(
        range: span.range, paragraph: span.paragraph, items: naming.items, named: naming.named,
        parties: builder.parties(in: 0..<naming.items.count), dates: dated.indices(in: span.range))
      observe?(sentence, text)
      finder.read(sentence, number: number)
    }
    result.found = resolver.found
    result.claims = finder.claims
    return result
  }
}

/// The naming of one sentence's items: known names resolved, unknown persons joined into one item each.
struct Naming {
  private(set) var items: [Item]
  private(set) var named: [Int: ActorReference] = [:]
  let text: DocumentText
  let persons: PersonFinder

  init(items: [Item], text: DocumentText, persons: PersonFinder) {
    self.items = items
    self.text = text
    self.persons = persons
  }

  mutating func resolve(with resolver: inout NameResolver, mentions: inout [Mention]) {
    var rules: [Int: String] = [:]
    for (index, item) in items.enumerated() where !item.names.isEmpty {
      let context = persons.context(before: index, items)
      guard let (actor, rule) = resolver.resolve(item, at: index, items: items, context: context) else { continue }
      named[index] = actor
      rules[index] = rule
    }
    joinFound(with: &resolver, rules: &rules)
    for (index, actor) in named.sorted(by: { $0.key < $1.key }) {
      mentions.append(Mention(range: range(items[index]), actor: actor, rule: rules[index] ?? "name"))
    }
    for item in items {
      for sense in item.names where sense.kind == .adjective || sense.kind == .demonym {
        mentions.append(Mention(range: range(item), actor: .known(sense.actor), rule: "adjective"))
        break
      }
    }
    mentions.sort { $0.range < $1.range }
  }

  /// Replaces the items of each person found by one item.
  private mutating func joinFound(with resolver: inout NameResolver, rules: inout [Int: String]) {
    var joined: [Item] = []
    var names: [Int: ActorReference] = [:]
    var newRules: [Int: String] = [:]
    var index = 0
    while index < items.count {
      if let candidate = persons.candidate(at: index, in: items, isResolved: { named[$0] != nil }) {
        let entered = resolver.enter(candidate.tokens, candidate.context)
        names[joined.count] = entered.actor
        newRules[joined.count] = entered.rule ?? candidate.rule
        joined.append(Item(first: items[index].first, end: items[candidate.items.upperBound - 1].end))
        index = candidate.items.upperBound
        continue
      }
      if let actor = named[index] {
        names[joined.count] = actor
        newRules[joined.count] = rules[index]
      } else if isLoneName(index), let found = resolver.foundPerson(matching: items[index]) {
        names[joined.count] = .found(found)
        newRules[joined.count] = "family name of a person found before"
      }
      joined.append(items[index])
      index += 1
    }
    (items, named, rules) = (joined, names, newRules)
  }

  private func isLoneName(_ index: Int) -> Bool {
    let item = items[index]
    let token = text.tokens[item.first]
    return item.end - item.first == 1 && token.isWord && token.isCapital && token.length > 1 && item.office == nil
      && item.markers.isEmpty && item.triggers.isEmpty && !item.isDate
  }

  private func range(_ item: Item) -> ByteRange {
    ByteRange(start: text.tokens[item.first].start, end: text.tokens[item.end - 1].end)
  }
}
