import EDTF
import Names

/// The compiled lexicon: one read-only block of bytes, looked into where it stands.
///
/// Sections (see ``LexiconLayout``): phrase keys and payloads (one open-addressing table), senses, the actors' entries
/// with their offsets, offices, and the languages' tables.
public struct Lexicon: Sendable {
  /// Keeps the bytes alive. Immutable after `init`, which is why it may be shared between threads.
  fileprivate final class Storage: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer
    let isOwned: Bool

    init(borrowing bytes: UnsafeRawBufferPointer) {
      self.bytes = bytes
      isOwned = false
    }

    init(copying source: [UInt8]) {
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(source.count, 1), alignment: 16)
      copy.copyBytes(from: source)
      bytes = UnsafeRawBufferPointer(copy)
      isOwned = true
    }

    deinit { if isOwned { bytes.deallocate() } }
  }

  private let storage: Storage
  private let sections: [Range<Int>]
  /// Slots of the phrase table.
  private let slots: Int
  /// Countries' actors by their alpha-2 code, packed as in ``ActorFacts``.
  private let countries: [UInt16: Int]
  /// Who held an office, by the actor it was held for and the office's index.
  let holders: [HolderKey: [Holding]]
  /// In the order of their bits.
  public let languages: [String]
  /// Categories of function words; a marker's sense refers to them by index.
  public let markers: [String]
  /// Words that report events; a trigger's sense refers to them by index.
  public let triggers: [(language: String, table: TableValue)]
  public let offices: [Office]
  /// The languages' files that reading needs, by BCP 47 code and file name.
  public let tables: [String: [String: TableValue]]

  /// A lexicon that stands in memory for as long as the program runs.
  public init(compiled bytes: UnsafeRawBufferPointer) throws(LexiconProblem) {
    try self.init(Storage(borrowing: bytes))
  }

  /// A lexicon compiled just now.
  public init(compiled bytes: [UInt8]) throws(LexiconProblem) {
    try self.init(Storage(copying: bytes))
  }

  private init(_ storage: Storage) throws(LexiconProblem) {
    self.storage = storage
    sections = try LexiconLayout.sections(of: storage.bytes)
    slots = sections[LexiconLayout.Section.phrases.rawValue].count / 8
    func reader(_ section: LexiconLayout.Section, _ sections: [Range<Int>]) -> BlobReader {
      BlobReader(storage.bytes, at: sections[section.rawValue].lowerBound)
    }
    var blob = reader(.offices, sections)
    offices = blob.readArray { Office(from: &$0) }
    blob = reader(.languages, sections)
    languages = blob.readStrings()
    markers = blob.readStrings()
    triggers = blob.readArray { ($0.readString(), TableValue(from: &$0)) }
    tables = Self.tables(&blob)
    let facts = reader(.facts, sections)
    countries = ActorFacts.countries(
      facts, count: sections[LexiconLayout.Section.facts.rawValue].count / ActorFacts.size)
    holders = Holding.byOffice(
      reader(.holdings, sections), count: sections[LexiconLayout.Section.holdings.rawValue].count / Holding.size)
  }

  /// The bytes of a section; valid as long as the lexicon is.
  func section(_ section: LexiconLayout.Section) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: storage.bytes[sections[section.rawValue]])
  }

  private static func tables(_ blob: inout BlobReader) -> [String: [String: TableValue]] {
    let folders = blob.readArray { blob in
      let language = blob.readString()
      let files = blob.readArray { blob in
        let file = blob.readString()
        return (file, TableValue(from: &blob))
      }
      return (language, Dictionary(files) { $1 })
    }
    return Dictionary(folders) { $1 }
  }

  /// The languages' other files, in the same form: what compiling needs.
  public var otherTables: [String: [String: TableValue]] {
    var blob = BlobReader(section(.otherTables))
    return Self.tables(&blob)
  }

  /// What tells languages apart, compiled; empty when the lexicon was compiled without it.
  /// Valid as long as the lexicon is, and for ever when ``isStatic``.
  public var languageTables: UnsafeRawBufferPointer { section(.languageTables) }

  /// Whether its bytes stand in memory for as long as the program runs.
  public var isStatic: Bool { !storage.isOwned }

  // MARK: Phrases

  /// What stands under a phrase: its senses, and whether a longer phrase begins with it.
  public struct Match: Sendable {
    public var senses: Senses
    public var hasLonger: Bool
  }

  /// The senses of one phrase.
  public struct Senses: Sequence, IteratorProtocol, Sendable {
    fileprivate let storage: Storage
    fileprivate var offset: Int

    public var isEmpty: Bool { offset < 0 }

    public mutating func next() -> Sense? {
      guard offset >= 0 else { return nil }
      let bytes = storage.bytes
      let detail = UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 10, as: UInt16.self))
      var sense = Sense(
        Sense.Kind(rawValue: bytes[offset + 8]) ?? .marker,
        Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))),
        languages: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)),
        flags: Sense.Flags(rawValue: bytes[offset + 9]), detail: Int(detail))
      offset = sense.flags.contains(.last) ? -1 : offset + Sense.size
      sense.flags.remove(.last)
      return sense
    }
  }

  /// Looks a phrase prefix up; see ``WordKey/followed(by:)`` for the keys of longer ones.
  public func find(_ key: WordKey) -> Match? {
    let bytes = storage.bytes
    let table = sections[LexiconLayout.Section.phrases.rawValue].lowerBound
    let upper = UInt32(key.rawValue >> 32)
    var place = PhraseTable.place(of: key.rawValue, in: slots)
    while true {
      let slot = bytes.loadUnaligned(fromByteOffset: table + place * 8, as: UInt64.self)
      let payload = UInt32(slot >> 32)
      if payload == 0 { return nil }
      if UInt32(truncatingIfNeeded: slot) == upper {
        let first = Int(payload & 0x7FFF_FFFF) - 1
        let senses = sections[LexiconLayout.Section.senses.rawValue].lowerBound
        return Match(
          senses: Senses(storage: storage, offset: first < 0 ? -1 : senses + first * Sense.size),
          hasLonger: payload >> 31 == 1)
      }
      place = place + 1 == slots ? 0 : place + 1
    }
  }

  /// The senses of a text taken as one phrase; quotation marks and brackets around it say nothing.
  public func senses(of phrase: String) -> [Sense] {
    var words = Tokenizer.tokens(of: phrase).filter { !$0.isHyphen }[...]
    words = words.drop { $0.kind == .mark }
    while words.last?.kind == .mark { words.removeLast() }
    guard let first = words.popFirst() else { return [] }
    func lookUp(_ firstKey: WordKey) -> [Sense] {
      let key = words.reduce(firstKey) { $0.followed(by: $1.phraseKey) }
      return find(key).map { Array($0.senses) } ?? []
    }
    let exact = first.flags.contains(.allCapitals) ? lookUp(first.phraseKey.inCapitals) : []
    return exact + lookUp(first.phraseKey)
  }

  /// The bit of a language in a sense's `languages`; 0 when the lexicon knows nothing in it.
  public func languageBit(_ code: String) -> UInt32 {
    languages.firstIndex(of: code).map { 1 << UInt32(Swift.min($0, 31)) } ?? 0
  }

  // MARK: Actors

  public var actorCount: Int { sections[LexiconLayout.Section.offsets.rawValue].count / 4 }

  /// The actor with a sense's reference; actors are in the order of their ids.
  public func actor(_ index: Int) -> LexiconActor {
    let offsets = sections[LexiconLayout.Section.offsets.rawValue].lowerBound
    let entries = sections[LexiconLayout.Section.entries.rawValue].lowerBound
    let offset = storage.bytes.loadUnaligned(fromByteOffset: offsets + index * 4, as: UInt32.self)
    var blob = BlobReader(storage.bytes, at: entries + Int(offset))
    return LexiconActor(from: &blob)
  }

  /// Class and country of an actor, without reading the whole entry.
  public func facts(_ index: Int) -> ActorFacts {
    let section = sections[LexiconLayout.Section.facts.rawValue]
    guard index >= 0, (index + 1) * ActorFacts.size <= section.count else { return ActorFacts(class: .person) }
    var blob = BlobReader(storage.bytes, at: section.lowerBound + index * ActorFacts.size)
    return ActorFacts(from: &blob)
  }

  public func actorClass(_ index: Int) -> LexiconActor.Class { facts(index).class }

  /// The offices an actor held.
  public func holdings(of actor: Int) -> [Holding] {
    let facts = facts(actor)
    let section = sections[LexiconLayout.Section.holdings.rawValue]
    var blob = BlobReader(storage.bytes, at: section.lowerBound + Int(facts.firstHolding) * Holding.size)
    return (0..<Int(facts.holdings)).map { _ in Holding(from: &blob) }
  }

  /// The country with an ISO 3166-1 alpha-2 code.
  public func country(code: String) -> Int? { countries[ActorFacts.pack(code)] }

  /// The place of an id in the order of actors, by binary search.
  public func index(of id: String) -> Int? {
    var low = 0
    var high = actorCount
    while low < high {
      let middle = (low + high) / 2
      let candidate = actor(middle).id
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
