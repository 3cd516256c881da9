import EDTF
import Names

/// The compiled lexicon: one read-only block of bytes, looked into where it stands.
///
/// Sections (see ``LexiconLayout``): phrase keys and payloads (one open-addressing table), senses, the actors' entries
/// with their offsets, offices, and the languages' tables. Loops that ask at every word take its ``view``.
public struct Lexicon: Sendable {
  private let contents: LexiconContents

  /// A lexicon that stands in memory for as long as the program runs.
  public init(compiled bytes: UnsafeRawBufferPointer) throws(LexiconProblem) {
    contents = try LexiconContents(bytes, isOwned: false)
  }

  /// A lexicon compiled just now.
  public init(compiled source: [UInt8]) throws(LexiconProblem) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(source.count, 1), alignment: 16)
    copy.copyBytes(from: source)
    contents = try LexiconContents(UnsafeRawBufferPointer(rebasing: copy[..<source.count]), isOwned: true)
  }

  /// The same as pointers; valid as long as the lexicon is.
  public var view: LexiconView { contents.view }

  // MARK: What is known

  /// In the order of their bits.
  public var languages: [String] { contents.languages }
  /// Categories of function words; a marker's sense refers to them by index.
  public var markers: [String] { contents.markers }
  /// What words report that tell of events, without the words; a trigger's sense refers to them by index.
  public var triggers: [(language: String, table: TableValue)] { contents.triggers }
  public var offices: [Office] { Array(view.offices) }
  /// The languages' files that reading needs as they are, by BCP 47 code and file name.
  public var tables: [String: [String: TableValue]] { contents.tables }

  /// The languages' other files, in the same form: what compiling needs.
  public var otherTables: [String: [String: TableValue]] {
    var blob = BlobReader(contents.section(.otherTables))
    return LexiconContents.tables(&blob)
  }

  /// Languages with a calendar, sorted.
  public var calendarLanguages: [String] { contents.calendars.keys.sorted() }

  /// What the words of a language say about time. Made anew at every call; keep it.
  public func calendar(_ language: String) -> CalendarTable? {
    guard let place = contents.calendars[language] else { return nil }
    var blob = BlobReader(contents.section(.calendars), at: place)
    return CalendarTable(from: &blob)
  }

  /// The words for counts, by BCP 47 code. Made anew at every call; keep it.
  public var countTables: [String: CountTable] {
    var blob = BlobReader(contents.section(.counts))
    let tables = blob.readArray { ($0.readString(), CountTable(from: &$0)) }
    return Dictionary(tables) { first, _ in first }
  }

  /// What tells languages apart, compiled; empty when the lexicon was compiled without it.
  /// Valid as long as the lexicon is, and for ever when ``isStatic``.
  public var languageTables: UnsafeRawBufferPointer { contents.section(.languageTables) }

  /// All of it, as it was compiled; valid as long as the lexicon is.
  public var bytes: UnsafeRawBufferPointer { contents.bytes }

  /// Whether its bytes stand in memory for as long as the program runs.
  public var isStatic: Bool { !contents.isOwned }

  /// The bit of a language in a sense's `languages`; 0 when the lexicon knows nothing in it.
  public func languageBit(_ code: String) -> UInt32 {
    languages.firstIndex(of: code).map { 1 << UInt32(Swift.min($0, 31)) } ?? 0
  }

  /// The senses of a text taken as one phrase; quotation marks and brackets around it say nothing.
  public func senses(of phrase: String) -> [Sense] {
    var words = Tokenizer.tokens(of: phrase).filter { !$0.isHyphen }[...]
    words = words.drop { $0.kind == .mark }
    while words.last?.kind == .mark { words.removeLast() }
    guard let first = words.popFirst() else { return [] }
    func lookUp(_ firstKey: WordKey) -> [Sense] {
      let key = words.reduce(firstKey) { $0.followed(by: $1.phraseKey) }
      return view.find(key).map { Array($0.senses) } ?? []
    }
    let exact = first.flags.contains(.allCapitals) ? lookUp(first.phraseKey.inCapitals) : []
    return exact + lookUp(first.phraseKey)
  }

  // MARK: Actors

  public var actorCount: Int { view.actorCount }

  /// See ``LexiconView/actor(_:)``.
  public func actor(_ index: Int) -> LexiconActor { view.actor(index) }

  /// See ``LexiconView/id(_:)``.
  public func id(_ index: Int) -> String { view.id(index) }

  /// See ``LexiconView/facts(_:)``.
  public func facts(_ index: Int) -> ActorFacts { view.facts(index) }

  public func actorClass(_ index: Int) -> LexiconActor.Class { view.actorClass(index) }

  /// The offices an actor held.
  public func holdings(of actor: Int) -> [Holding] { Array(view.holdings(of: actor)) }

  /// Whether the words for an office fit a holder of another.
  public func office(_ words: Int, fits held: Int) -> Bool { view.office(words, fits: held) }

  /// The country with an ISO 3166-1 alpha-2 code.
  public func country(code: String) -> Int? { view.country(code: ActorFacts.pack(code)) }

  /// See ``LexiconView/holder(of:for:on:)``.
  public func holder(of office: Int, for whom: Int, on day: CalendarDay?) -> Int? {
    view.holder(of: office, for: whom, on: day)
  }

  /// The place of an id in the order of actors, by binary search.
  public func index(of id: String) -> Int? {
    var low = 0
    var high = actorCount
    while low < high {
      let middle = (low + high) / 2
      let candidate = view.id(middle)
      if candidate == id { return middle }
      if candidate < id { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The entries it was compiled from, to lay another lexicon over them.
  public var source: LexiconSource {
    var source = LexiconSource()
    source.actors = (0..<actorCount).map(actor)
    source.offices = offices
    source.languages = tables
    for (language, files) in otherTables { source.languages[language, default: [:]].merge(files) { $1 } }
    return source
  }
}
