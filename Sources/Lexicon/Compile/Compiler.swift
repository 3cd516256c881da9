import Names

/// Compiles entries into the table the program carries.
///
/// Every name is entered with all its case forms; persons also with their family name alone and, in Cyrillic, with
/// the family name first, as lists give it.
public struct Compiler {
  let source: LexiconSource
  var index = PhraseIndex()
  /// Languages in the order of their bits; the last bit serves all beyond 31.
  let languages: [String]
  var markers: [String] = []
  var triggers: [(language: String, table: TableValue)] = []
  let inflections: [String: Inflection]
  /// Function words, which no eastern family name alone may shadow ("Но", "Le", "У").
  let functionWords: OrdinaryWords

  public init(_ source: LexiconSource) {
    self.source = source
    functionWords = OrdinaryWords(source.languages, files: ["words"])
    var codes = Set(source.languages.keys)
    for actor in source.actors { codes.formUnion(actor.names.keys) }
    // Languages the reader understands come first, so that each has a bit of its own.
    let folders = source.languages.sorted {
      ($1.value["words"] != nil ? 1 : 0, $0.key) < ($0.value["words"] != nil ? 1 : 0, $1.key)
    }
    .map(\.key)
    languages = folders + codes.subtracting(folders).sorted()
    inflections = source.languages.compactMapValues { $0["endings"].flatMap(Self.inflection) }
  }

  /// - Parameter languageTables: what tells languages apart, in the form of the room that reads it; carried as it is.
  /// - Returns: the compiled lexicon; see ``Lexicon`` for its layout.
  public static func compile(_ source: LexiconSource, languageTables: [UInt8] = []) -> [UInt8] {
    var compiler = Compiler(source)
    for (number, actor) in source.actors.enumerated() { compiler.add(actor, number) }
    for language in source.languages.keys.sorted() { compiler.addWords(of: language) }
    return compiler.write(languageTables)
  }

  func bit(_ language: String) -> UInt32 {
    guard let place = languages.firstIndex(of: language) else { return 1 << 31 }
    return 1 << UInt32(min(place, 31))
  }

  private func write(_ languageTables: [UInt8]) -> [UInt8] {
    let table = index.layOut()
    var sections: [[UInt8]] = []
    func section(_ fill: (inout BlobWriter) -> Void) {
      var blob = BlobWriter()
      fill(&blob)
      sections.append(blob.bytes)
    }
    section { blob in
      for slot in table.slots {
        blob.write(slot.key)
        blob.write(slot.payload)
      }
    }
    section { blob in
      for word in table.filter { blob.write(word) }
    }
    section { blob in
      for sense in table.senses {
        blob.write(sense.reference)
        blob.write(sense.languages)
        blob.write(sense.kind.rawValue)
        blob.write(sense.flags.rawValue)
        blob.write(sense.detail)
      }
    }
    var offsets = BlobWriter()
    var entries = BlobWriter()
    for actor in source.actors {
      offsets.write(UInt32(entries.bytes.count))
      actor.write(to: &entries)
    }
    sections.append(offsets.bytes)
    sections.append(entries.bytes)
    let compiled = compileFacts()
    sections += [compiled.facts, compiled.holdings, compiled.holders, compiled.countries]
    sections.append(SoundKeys.compile(source.actors))
    section { blob in blob.write(source.offices) { $1.write(to: &$0) } }
    section { blob in
      blob.write(languages)
      blob.write(markers)
      blob.write(triggers) {
        $0.write($1.language)
        $1.table.write(to: &$0)
      }
      Self.write(source.languages.mapValues { $0.filter { Self.readAtStart.contains($0.key) } }, to: &blob)
    }
    // Needed only to compile anew: kept apart from what is read at every start.
    section { blob in
      Self.write(source.languages.mapValues { $0.filter { !Self.readAtStart.contains($0.key) } }, to: &blob)
    }
    section(writeCalendars)
    section(writeCounts)
    sections.append(languageTables)
    return LexiconLayout.assemble(sections)
  }

  /// The calendar of each language, with its length, so that those that are not read are passed over.
  private func writeCalendars(to blob: inout BlobWriter) {
    let calendars = source.languages.filter { $0.value["calendar"] != nil }.sorted { $0.key < $1.key }
    blob.write(calendars) {
      $0.write($1.key)
      var table = BlobWriter()
      // "примет", "recevra": what tells of an event in the future tells as much of its day.
      let triggers = $1.value["triggers"]?["trigger"]?.array ?? []
      let futures = triggers.flatMap { $0[TriggerForm.future.key]?.strings ?? [] }
      CalendarTable($1.value["calendar"] ?? .table([:]), futures: futures).write(to: &table)
      $0.write(UInt32(table.bytes.count))
      $0.append(table.bytes)
    }
  }

  /// The words for counts of each language.
  private func writeCounts(to blob: inout BlobWriter) {
    let counts = source.languages.compactMapValues(CountTable.init).sorted { $0.key < $1.key }
    blob.write(counts) {
      $0.write($1.key)
      $1.value.write(to: &$0)
    }
  }

  /// The languages' files that reading needs as they are; the others live on in tables of their own.
  private static let readAtStart: Set = ["abbreviations", "boilerplate", "language"]

  private static func write(_ languages: [String: [String: TableValue]], to blob: inout BlobWriter) {
    blob.write(languages.sorted { $0.key < $1.key }) { blob, language in
      blob.write(language.key)
      blob.write(language.value.sorted { $0.key < $1.key }) {
        $0.write($1.key)
        $1.value.write(to: &$0)
      }
    }
  }
}
