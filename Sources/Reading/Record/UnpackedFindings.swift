import Corpus
import EDTF

/// Reads back what ``FindingsPacker`` made. Bytes that are not that are refused, never followed out of their bounds.
package struct FindingsUnpacker: Sendable {
  private let words: [String]
  private let actorCount: Int
  private let cases = PackedFindings.Cases()

  /// - Parameters:
  ///   - words: of the packer. One that many threads hold costs them time: a copy of the strings each is better.
  ///   - actorCount: of the lexicon that read the texts.
  package init(words: [String], actorCount: Int) {
    self.words = words
    self.actorCount = actorCount
  }

  /// - Parameter id: of the document.
  package func findings(_ id: String, _ bytes: UnsafeRawBufferPointer) throws(DamagedBytes) -> Findings {
    var reading = FindingsReading(
      reader: PackedReader(bytes), words: words, cases: cases, actorCount: actorCount)
    return try reading.findings(id)
  }
}

/// The reading of one document's rows.
private struct FindingsReading {
  var reader: PackedReader
  let words: [String]
  let cases: PackedFindings.Cases
  let actorCount: Int
  /// Of the text, and persons found in it.
  var size: UInt32 = 0
  var found: UInt32 = 0

  mutating func findings(_ id: String) throws(DamagedBytes) -> Findings {
    size = try reader.get()
    let paragraphs: UInt32 = try reader.get()
    let mentions: UInt32 = try reader.get()
    let dates: UInt32 = try reader.get()
    let claims: UInt32 = try reader.get()
    let participants: UInt32 = try reader.get()
    found = try reader.get()
    var document = Document(id: id, bytes: [], encoding: try word(try reader.get()) ?? "")
    document.language = Language(rawValue: try reader.get())
    let publishedFrom = try word(try reader.get())
    let published = try date(try reader.get())
    document.paragraphs = try self.paragraphs(try reader.rows(paragraphs, of: PackedFindings.Size.paragraph))
    let mentionRows = try reader.rows(mentions, of: PackedFindings.Size.mention)
    let dateRows = try reader.rows(dates, of: PackedFindings.Size.date)
    let claimRows = try reader.rows(claims, of: PackedFindings.Size.claim)
    let participantRows = try reader.rows(participants, of: PackedFindings.Size.participant)
    // A person takes more than one byte: no count is believed that the bytes cannot hold.
    guard Int(found) <= reader.count else { throw DamagedBytes() }
    let persons = try (0..<found).map { _ throws(DamagedBytes) in try person() }
    document.frontMatter = try frontMatter()
    guard reader.count == Int(size) else { throw DamagedBytes() }
    document.bytes = Array(try reader.take(Int(size)))
    var result = Findings(document: document)
    result.published = published
    result.publishedFrom = publishedFrom
    result.found = persons
    result.mentions = try self.mentions(mentionRows)
    result.dates = try self.dates(dateRows)
    result.claims = try self.claims(claimRows, participantRows)
    return result
  }

  // MARK: Rows

  private func paragraphs(_ rows: PackedRows) throws(DamagedBytes) -> [Paragraph] {
    try (0..<rows.count).map { row throws(DamagedBytes) in
      guard let role = Paragraph.Role(rawValue: rows.value(row, 12)) else { throw DamagedBytes() }
      return Paragraph(
        range: try range(rows, row, 0), role: role, language: Language(rawValue: rows.value(row, 8)))
    }
  }

  private func mentions(_ rows: PackedRows) throws(DamagedBytes) -> [Mention] {
    try (0..<rows.count).map { row throws(DamagedBytes) in
      Mention(
        range: try range(rows, row, 0), actor: try actor(rows.value(row, 8)), rule: try told(rows.value(row, 12)),
        isInferred: rows.value(row, 16, UInt8.self) != 0)
    }
  }

  private func dates(_ rows: PackedRows) throws(DamagedBytes) -> [DateMention] {
    try (0..<rows.count).map { row throws(DamagedBytes) in
      guard let anchor = DateMention.Anchor(rawValue: rows.value(row, 20)) else { throw DamagedBytes() }
      return DateMention(
        range: try range(rows, row, 0), value: try date(rows.value(row, 8)), rule: try told(rows.value(row, 16)),
        anchor: anchor, flags: DateMention.Flags(rawValue: rows.value(row, 21)))
    }
  }

  private func claims(_ rows: PackedRows, _ members: PackedRows) throws(DamagedBytes) -> [Claim] {
    var next = 0
    let claims = try (0..<rows.count).map { row throws(DamagedBytes) in
      let count = Int(rows.value(row, 36, UInt32.self))
      guard count <= members.count - next, let type = try value(rows.value(row, 40), of: cases.types),
        let status = try value(rows.value(row, 42), of: cases.statuses)
      else { throw DamagedBytes() }
      let participants = try (next..<next + count).map { place throws(DamagedBytes) in
        try participant(members, place)
      }
      next += count
      return Claim(
        range: try range(rows, row, 0), trigger: try range(rows, row, 8), type: type,
        mode: try value(rows.value(row, 41), of: cases.modes), status: status, date: try date(rows.value(row, 16)),
        place: try optionalActor(rows.value(row, 24)), participants: participants,
        attributedTo: try optionalActor(rows.value(row, 28)), rule: try told(rows.value(row, 32)))
    }
    guard next == members.count else { throw DamagedBytes() }
    return claims
  }

  private func participant(_ rows: PackedRows, _ row: Int) throws(DamagedBytes) -> Claim.Participant {
    guard let role = try value(rows.value(row, 4), of: cases.roles) else { throw DamagedBytes() }
    return Claim.Participant(
      actor: try actor(rows.value(row, 0)), role: role, isInferred: rows.value(row, 5, UInt8.self) != 0)
  }

  // MARK: What has no fixed size

  private mutating func person() throws(DamagedBytes) -> FoundPerson {
    var person = FoundPerson(
      name: try reader.text(), englishName: try reader.text(), language: try told(try reader.get()))
    person.country = try word(try reader.get())
    person.office = try word(try reader.get())
    person.isFemale = try flag()
    let surfaces: UInt32 = try reader.get()
    guard Int(surfaces) <= reader.count else { throw DamagedBytes() }
    person.surfaces = try (0..<surfaces).map { _ throws(DamagedBytes) in try reader.text() }
    return person
  }

  private mutating func frontMatter() throws(DamagedBytes) -> FrontMatter? {
    guard try flag() else { return nil }
    var matter = FrontMatter(range: try range())
    matter.title = try flag() ? try reader.text() : nil
    matter.date = try flag() ? try reader.text() : nil
    matter.source = try flag() ? try reader.text() : nil
    matter.url = try flag() ? try reader.text() : nil
    matter.titleRange = try flag() ? try range() : nil
    matter.dateRange = try flag() ? try range() : nil
    matter.language = try flag() ? Language(rawValue: try reader.get()) : nil
    let others: UInt32 = try reader.get()
    guard Int(others) <= reader.count else { throw DamagedBytes() }
    matter.others = try (0..<others).map { _ throws(DamagedBytes) in
      FrontMatter.Entry(key: try reader.text(), value: try reader.text())
    }
    return matter
  }

  private mutating func flag() throws(DamagedBytes) -> Bool { try reader.get(UInt8.self) != 0 }

  private mutating func range() throws(DamagedBytes) -> ByteRange {
    try checked(ByteRange(start: try reader.get(), end: try reader.get()))
  }

  // MARK: Values

  private func range(_ rows: PackedRows, _ row: Int, _ offset: Int) throws(DamagedBytes) -> ByteRange {
    try checked(ByteRange(start: rows.value(row, offset), end: rows.value(row, offset + 4)))
  }

  private func checked(_ range: ByteRange) throws(DamagedBytes) -> ByteRange {
    guard range.start <= range.end, range.end <= size else { throw DamagedBytes() }
    return range
  }

  private func word(_ number: UInt32) throws(DamagedBytes) -> String? {
    if number == 0 { return nil }
    guard number <= words.count else { throw DamagedBytes() }
    return words[Int(number) - 1]
  }

  private func told(_ number: UInt32) throws(DamagedBytes) -> String {
    guard let word = try word(number) else { throw DamagedBytes() }
    return word
  }

  private func date(_ packed: UInt64) throws(DamagedBytes) -> EDTFDate? {
    if packed == 0 { return nil }
    guard let date = EDTFDate(packed: packed) else { throw DamagedBytes() }
    return date
  }

  private func actor(_ number: Int32) throws(DamagedBytes) -> ActorReference {
    let index = number < 0 ? -1 - Int(number) : Int(number)
    guard index < (number < 0 ? Int(found) : actorCount) else { throw DamagedBytes() }
    return number < 0 ? .found(index) : .known(index)
  }

  private func optionalActor(_ number: Int32) throws(DamagedBytes) -> ActorReference? {
    number == PackedFindings.nobody ? nil : try actor(number)
  }

  private func value<Case>(_ place: UInt8, of cases: [Case]) throws(DamagedBytes) -> Case? {
    if place == 0 { return nil }
    guard place <= cases.count else { throw DamagedBytes() }
    return cases[Int(place) - 1]
  }
}
