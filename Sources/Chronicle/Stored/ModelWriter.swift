import Corpus
import Reading

/// Writes a chronicle as a file; see ``ModelSection``.
struct ModelWriter {
  private let chronicle: Chronicle
  private var words = StoredWords()
  private var sections: [ModelSection: [UInt8]] = [:]
  private var strings: [UInt8] = []
  private let cases = StoredCases()
  /// Whether everything fits the form.
  private var isFit = true

  /// - Parameter digest: of the texts; `nil` where nothing can be built upon it.
  init(_ chronicle: Chronicle, _ places: DocumentPlaces, _ listing: CorpusListing, _ digest: Digest?) {
    self.chronicle = chronicle
    if let digest = digest?.sections(cases) {
      sections = digest.merging(chronicle.firstMerging?.sections ?? [:]) { one, _ in one }
    }
    sections[.altered] = places.altered
    var tables = PackedWriter()
    for table in places.words {
      tables.put(UInt32(table.count))
      for word in table { tables.put(word) }
    }
    sections[.tables] = tables.bytes
    put(places.all, listing)
    putReferences()
    putEvents()
    putRelations()
    putActors()
    putNotes()
    sections[.words] = words.bytes
    sections[.strings] = strings
  }

  /// - Returns: false where the file could not be written; then everything is as before.
  consuming func write(to path: String, _ key: ModelKey) -> Bool {
    // Places are told in 32 bits.
    let isSmall = sections.values.allSatisfy { $0.count <= Int(UInt32.max) }
    guard isFit, isSmall, var file = UnfinishedFile(path) else { return false }
    file.append([UInt8](repeating: 0, count: ModelHeader.size))
    var directory = PackedWriter()
    var offset = ModelSection.allCases.count * 16
    for section in ModelSection.allCases {
      let length = sections[section]?.count ?? 0
      directory.put(UInt64(offset))
      directory.put(UInt64(length))
      offset += Self.padded(length)
    }
    var pieces = Pieces()
    pieces.append(directory.bytes, to: &file)
    for section in ModelSection.allCases {
      var bytes = sections.removeValue(forKey: section) ?? []
      bytes.append(contentsOf: [UInt8](repeating: 0, count: Self.padded(bytes.count) - bytes.count))
      pieces.append(bytes, to: &file)
    }
    let hash = pieces.finish(&file)
    return file.finish(start: ModelHeader(key: key, length: UInt64(offset), hash: hash).bytes)
  }

  private static func padded(_ count: Int) -> Int { (count + 7) / 8 * 8 }

  /// Writes what comes and hashes it piece by piece.
  private struct Pieces {
    private var rest: [UInt8] = []
    private var hashes: [UInt64] = []

    mutating func append(_ bytes: [UInt8], to file: inout UnfinishedFile) {
      rest.append(contentsOf: bytes)
      var start = 0
      rest.withUnsafeBytes { rest in
        while rest.count - start >= PiecewiseHash.piece {
          let end = start + PiecewiseHash.piece
          hashes.append(ContentHash.of(UnsafeRawBufferPointer(rebasing: rest[start..<end])))
          start = end
        }
      }
      file.append(Array(rest[..<start]))
      rest.removeFirst(start)
    }

    mutating func finish(_ file: inout UnfinishedFile) -> UInt64 {
      if !rest.isEmpty { hashes.append(ContentHash.of(rest)) }
      file.append(rest)
      return PiecewiseHash.of(hashes)
    }
  }

  // MARK: Sections

  private mutating func put(_ places: [StoredDocumentPlace], _ listing: CorpusListing) {
    var rows = PackedWriter()
    for place in places {
      rows.put(place.offset)
      rows.put(place.hash)
      rows.put(place.content)
      rows.put(place.length)
      rows.put(place.source)
      rows.put(place.file)
      rows.put(place.facts.language.rawValue)
      rows.put(place.facts.claims)
      rows.put(place.facts.paragraphs)
      rows.put(place.facts.bytes)
      put(listing.files[Int(place.file)].id, &rows)
    }
    sections[.documents] = rows.bytes
  }

  /// Where a text stands among the strings, and how long it is.
  private mutating func put(_ text: String, _ rows: inout PackedWriter) {
    rows.put(UInt32(truncatingIfNeeded: strings.count))
    rows.put(UInt32(truncatingIfNeeded: text.utf8.count))
    strings.append(contentsOf: text.utf8)
  }

  private mutating func putReferences() {
    var known = PackedWriter()
    var starts = PackedWriter()
    var found = PackedWriter()
    // One table of the lexicon's actors for most documents; corrections give some their own.
    var tables: [[Int32]] = []
    for table in chronicle.references {
      var number = tables.firstIndex(of: table.knownActors)
      if number == nil {
        isFit = isFit && tables.allSatisfy { $0.count == table.knownActors.count }
        number = tables.count
        tables.append(table.knownActors)
        for actor in table.knownActors { known.put(actor) }
      }
      starts.put(UInt32(found.bytes.count / 4))
      starts.put(UInt32(number ?? 0))
      for actor in table.foundActors { found.put(actor) }
    }
    starts.put(UInt32(found.bytes.count / 4))
    starts.put(UInt32(tables.count))
    sections[.known] = known.bytes
    sections[.foundStarts] = starts.bytes
    sections[.found] = found.bytes
  }

  private mutating func putEvents() {
    var rows = PackedWriter()
    var parts = EventParts()
    for event in chronicle.events {
      let date = event.date.map(\.packed)
      isFit =
        isFit && date != .some(nil) && event.countries.count <= UInt8.max && event.participants.count <= UInt16.max
        && event.disagreements.count <= UInt16.max
      rows.put(date.flatMap { $0 } ?? 0)
      rows.put(event.place.map(Int32.init(truncatingIfNeeded:)) ?? -1)
      rows.put(cases.number(of: event.type))
      rows.put(cases.number(of: event.mode))
      rows.put(cases.number(of: event.status))
      rows.put(UInt8(truncatingIfNeeded: event.countries.count))
      put(event.id, &rows)
      put(event.label, &rows)
      rows.put(UInt32(parts.claims.bytes.count / 8))
      rows.put(UInt32(event.claims.count))
      rows.put(UInt32(parts.participants.bytes.count / 8))
      rows.put(UInt16(truncatingIfNeeded: event.participants.count))
      rows.put(UInt16(truncatingIfNeeded: event.disagreements.count))
      rows.put(UInt32(parts.countries.bytes.count / 4))
      rows.put(UInt32(truncatingIfNeeded: parts.disagreements.bytes.count))
      parts.put(event, &words, cases)
    }
    sections[.events] = rows.bytes
    sections[.claims] = parts.claims.bytes
    sections[.participants] = parts.participants.bytes
    sections[.countries] = parts.countries.bytes
    sections[.disagreements] = parts.disagreements.bytes
  }

  /// What events have several of.
  private struct EventParts {
    var claims = PackedWriter()
    var participants = PackedWriter()
    var countries = PackedWriter()
    var disagreements = PackedWriter()

    mutating func put(_ event: Event, _ words: inout StoredWords, _ cases: StoredCases) {
      for claim in event.claims {
        claims.put(UInt32(claim.document))
        claims.put(UInt32(claim.claim))
      }
      for participant in event.participants {
        participants.put(Int32(truncatingIfNeeded: participant.actor))
        participants.put(cases.number(of: participant.role))
        participants.put(UInt8(participant.isInferred ? 1 : 0))
        participants.put(UInt16(0))
      }
      for country in event.countries { countries.put(words.number(of: country)) }
      for disagreement in event.disagreements {
        disagreements.put(cases.number(of: disagreement.field))
        disagreements.put(UInt32(disagreement.values.count))
        for value in disagreement.values {
          disagreements.put(value.text)
          disagreements.put(UInt32(value.claims.count))
          for claim in value.claims { disagreements.put(UInt32(claim)) }
        }
      }
    }
  }

  private mutating func putRelations() {
    var rows = PackedWriter()
    var events = PackedWriter()
    for relation in chronicle.relations {
      rows.put(UInt32(relation.first))
      rows.put(UInt32(relation.second))
      rows.put(UInt32(events.bytes.count / 4))
      rows.put(UInt32(relation.events.count))
      for event in relation.events { events.put(UInt32(event)) }
    }
    sections[.relations] = rows.bytes
    sections[.relationEvents] = events.bytes
  }

  private mutating func putActors() {
    var all = PackedWriter()
    var starts = PackedWriter()
    var events = PackedWriter()
    for actor in chronicle.actors {
      starts.put(UInt32(all.bytes.count))
      StoredActor.put(actor, &all, &words)
      for event in actor.events { events.put(UInt32(event)) }
    }
    sections[.actors] = all.bytes
    sections[.actorStarts] = starts.bytes
    sections[.actorEvents] = events.bytes
  }

  private mutating func putNotes() {
    var notes = PackedWriter()
    notes.put(UInt32(chronicle.problems.count))
    for problem in chronicle.problems {
      for text in [problem.file, problem.what, problem.advice] { notes.put(text) }
    }
    notes.put(UInt32(chronicle.conflicts.count))
    for conflict in chronicle.conflicts {
      notes.put(UInt32(conflict.correction))
      notes.put(conflict.reason)
    }
    sections[.notes] = notes.bytes
  }
}
